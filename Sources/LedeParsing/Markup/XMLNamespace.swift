/// The namespaces that feeds and OPML use, by URI or, where a feed forgot that, by prefix.
package enum XMLNamespace: Hashable, Sendable {
  /// No namespace: RSS 2.0, OPML.
  case none
  case atom
  case rss
  case rdf
  case dublinCore
  case dublinCoreTerms
  case content
  case media
  case itunes
  case podcast
  case syndication
  case slash
  case commentAPI
  case threading
  case georss
  case feedburner
  case creativeCommons
  case xhtml
  case svg
  case mathML
  case xlink
  case xml
  /// Any other, by its URI, or by its prefix if no URI is declared for it.
  case other(String)

  /// The namespace of a URI, ASCII case and a final slash aside.
  package init(uri: String) {
    var key = Array(uri.utf8).map(\.lowercased)
    while let first = key.first, first.isSpace { key.removeFirst() }
    while let last = key.last, last.isSpace || last == 0x2F || last == 0x23 { key.removeLast() }
    let text = String(decoding: key, as: UTF8.self)
    // Userland's feeds name a namespace of their own for every version.
    let isUserland = text.hasPrefix("http://backend.userland.com/rss")
    self = text.isEmpty ? .none : Self.uris[text] ?? (isUserland ? .rss : .other(uri))
  }

  /// What a prefix means that no attribute declares.
  package init(undeclaredPrefix prefix: String) {
    let key = String(decoding: prefix.utf8.map(\.lowercased), as: UTF8.self)
    self = Self.prefixes[key] ?? .other(prefix)
  }

  private static let prefixes: [String: XMLNamespace] = [
    "atom": .atom, "atom10": .atom, "a10": .atom, "rss": .rss, "rdf": .rdf, "dc": .dublinCore,
    "dcterms": .dublinCoreTerms, "content": .content, "media": .media, "itunes": .itunes,
    "podcast": .podcast, "sy": .syndication, "slash": .slash, "wfw": .commentAPI,
    "thr": .threading, "georss": .georss, "feedburner": .feedburner, "cc": .creativeCommons,
    "creativecommons": .creativeCommons, "xhtml": .xhtml, "svg": .svg, "xlink": .xlink,
    "xml": .xml,
  ]

  /// URIs in lower case without their final `/` or `#`.
  private static let uris: [String: XMLNamespace] = [
    "http://www.w3.org/2005/atom": .atom, "https://www.w3.org/2005/atom": .atom,
    "http://purl.org/atom/ns": .atom, "http://example.com/newformat": .atom,
    "http://example.com/necho": .atom, "http://purl.org/echo": .atom,
    "uri/of/echo/namespace": .atom,
    "http://purl.org/pie": .atom,
    "http://purl.org/rss/1.0": .rss, "http://my.netscape.com/rdf/simple/0.9": .rss,
    "http://channel.netscape.com/rdf/simple/0.9": .rss,
    "http://purl.org/rss/1.0/modules/rss091": .rss,
    "http://blogs.law.harvard.edu/tech/rss": .rss,
    "http://cyber.law.harvard.edu/rss/rss.html": .rss,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "http://purl.org/dc/elements/1.1": .dublinCore, "http://purl.org/dc/elements/1.0": .dublinCore,
    "http://purl.org/dc/terms": .dublinCoreTerms,
    "http://purl.org/rss/1.0/modules/content": .content,
    "http://search.yahoo.com/mrss": .media, "https://search.yahoo.com/mrss": .media,
    "http://www.rssboard.org/media-rss": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "https://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://example.com/dtds/podcast-1.0.dtd": .itunes,
    "https://podcastindex.org/namespace/1.0": .podcast,
    "http://purl.org/rss/1.0/modules/syndication": .syndication,
    "http://purl.org/rss/1.0/modules/slash": .slash,
    "http://wellformedweb.org/commentapi": .commentAPI,
    "http://purl.org/syndication/thread/1.0": .threading,
    "http://www.georss.org/georss": .georss,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://creativecommons.org/ns": .creativeCommons,
    "http://web.resource.org/cc": .creativeCommons,
    "http://backend.userland.com/creativecommonsrssmodule": .creativeCommons,
    "http://www.w3.org/1999/xhtml": .xhtml, "http://www.w3.org/2000/svg": .svg,
    "http://www.w3.org/1998/math/mathml": .mathML, "http://www.w3.org/1999/xlink": .xlink,
    "http://www.w3.org/xml/1998/namespace": .xml,
  ]
}

/// The name of an element or attribute: its namespace and the part after the prefix, case kept.
package struct XMLName: Hashable, Sendable {
  package let namespace: XMLNamespace
  package let local: String

  package init(_ namespace: XMLNamespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }
}
