/// The elements of feeds that mean something here, whichever vocabulary they come from.
enum FeedElement: Equatable {
  // What holds the others.
  case rdf
  case rss
  case feed
  case channel
  case entry
  case image
  case textInput
  case source
  case mediaGroup
  // People.
  case author
  case contributor
  case owner
  case name
  case email
  case uri
  // Text that may be marked up.
  case title
  case mediaTitle
  case subtitle
  case description
  case abstract
  case summary
  case mediaDescription
  case content
  case encoded
  case body
  case rights
  // Values.
  case id
  case link
  case published
  case updated
  case language
  case category
  case keywords
  case generator
  case comments
  case newAddress
  case url
  // What says all in its attributes.
  case itunesCategory
  case itunesImage
  case enclosure
  case mediaContent
  case mediaThumbnail

  /// The element of a start tag; nil for one that means nothing here.
  ///
  /// The prefix as it is written, if there is one, tells the meaning where its namespace is unknown;
  /// an unknown default namespace says nothing.
  init?(_ name: XMLName, prefix: String?) {
    let local = String(decoding: name.local.utf8.map(\.lowercased), as: UTF8.self)
    guard let vocabulary = Self.vocabulary(name.namespace, prefix),
      let element = Self.elements[vocabulary + local]
    else { return nil }
    self = element
  }

  /// The prefix that the table of elements has for a namespace.
  private static func vocabulary(_ namespace: XMLNamespace, _ prefix: String?) -> String? {
    switch namespace {
    case .none, .atom, .rss: ""
    case .rdf: "rdf:"
    case .dublinCore: "dc:"
    case .dublinCoreTerms: "dcterms:"
    case .content: "content:"
    case .media: "media:"
    case .itunes: "itunes:"
    case .xhtml: "xhtml:"
    case .feedburner: "feedburner:"
    case .other:
      prefix.map { String(decoding: $0.utf8.map(\.lowercased), as: UTF8.self) + ":" } ?? ""
    default: nil
    }
  }

  /// RSS 0.9–2.0, RDF, Atom 0.3 and 1.0 and CDF without a prefix; Dublin Core, Content, iTunes and
  /// Media RSS with the one they have in most feeds.
  private static let elements: [String: FeedElement] = [
    "rdf:rdf": .rdf, "rss": .rss, "feed": .feed, "channel": .channel, "item": .entry,
    "entry": .entry, "image": .image, "textinput": .textInput, "source": .source,
    "author": .author, "managingeditor": .author, "contributor": .contributor, "name": .name,
    "email": .email, "uri": .uri, "url": .url, "homepage": .uri, "title": .title,
    "subtitle": .subtitle, "tagline": .subtitle, "description": .description,
    "abstract": .abstract, "summary": .summary, "content": .content, "body": .body,
    "fullitem": .encoded, "rights": .rights, "copyright": .rights, "id": .id, "guid": .id,
    "link": .link, "published": .published, "issued": .published, "pubdate": .published,
    "updated": .updated, "modified": .updated, "lastbuilddate": .updated,
    "language": .language, "category": .category, "keywords": .category, "tags": .keywords,
    "generator": .generator, "comments": .comments, "newlocation": .newAddress,
    "enclosure": .enclosure, "logo": .url, "icon": .url,
    "dc:author": .author, "dc:creator": .author, "dc:contributor": .contributor,
    "dc:date": .updated, "dc:description": .description, "dc:language": .language,
    "dc:rights": .rights, "dc:subject": .category, "dc:title": .title,
    "dcterms:issued": .published, "dcterms:modified": .updated, "content:encoded": .encoded,
    "xhtml:body": .body, "itunes:author": .author, "itunes:owner": .owner,
    "itunes:name": .name, "itunes:email": .email, "itunes:subtitle": .subtitle,
    "itunes:summary": .summary, "itunes:category": .itunesCategory,
    "itunes:keywords": .keywords, "itunes:image": .itunesImage,
    "itunes:new-feed-url": .newAddress, "media:title": .mediaTitle,
    "media:description": .mediaDescription, "media:category": .category,
    "media:keywords": .keywords, "media:content": .mediaContent, "media:group": .mediaGroup,
    "media:thumbnail": .mediaThumbnail,
  ]

  /// Whether the element's text may be marked up, and its type where the feed does not say.
  var contentType: String? {
    switch self {
    case .title, .mediaTitle, .subtitle, .abstract, .summary, .rights, .content: "text/plain"
    case .description, .mediaDescription, .encoded: "text/html"
    case .body: "application/xhtml+xml"
    default: nil
    }
  }

  /// Whether the element's own text is wanted.
  var takesText: Bool {
    switch self {
    case .author, .name, .email, .uri, .id, .link, .published, .updated, .language, .category,
      .keywords, .generator, .comments, .newAddress, .url, .source, .contributor:
      true
    default: contentType != nil
    }
  }
}
