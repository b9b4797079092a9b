import LedeDocument

/// What a page says about its article, each fact from the first source that has it: JSON-LD, then
/// `meta`, then microdata, then the page's own lines.
struct PageFacts {
  private(set) var metadata = Metadata()
  /// The article's text in the structured data; empty if it has none.
  let articleBody: [UInt8]
  /// What relative links count from.
  let base: WebAddress?

  private let meta: MetaTags
  private let data: StructuredData
  private let markup: Markup
  private let walk: PageWalk

  /// `address` is where the page came from, if known.
  init(_ markup: Markup, _ walk: PageWalk, address: String?) {
    self.markup = markup
    self.walk = walk
    meta = MetaTags(markup)
    data = StructuredData(meta.scripts)
    articleBody = data.body.map(Self.withoutTags) ?? []
    let page = address.flatMap { WebAddress($0) }
    base = meta.base.flatMap { WebAddress($0, relativeTo: page) } ?? page
    readTitle()
    readByline()
    readDate()
    readRest(page)
  }

  private static func fact(_ bytes: [UInt8]?, _ rule: Rule) -> Metadata.Fact? {
    guard let bytes else { return nil }
    // Many sites escape what they put into attributes twice.
    var decoded: [UInt8] = []
    decoded.append(from: bytes, 0, bytes.count, form: [.references, .terminated])
    let line = PageText.line(decoded)
    return line.isEmpty ? nil : Metadata.Fact(String(decoding: line, as: UTF8.self), rule: rule)
  }

  private mutating func readTitle() {
    let page = String(decoding: PageText.line(meta.title), as: UTF8.self)
    metadata.title =
      Self.fact(structuredTitle(page), "json-ld-headline")
      ?? Self.fact(
        meta.first(
          "dc:title", "dcterm:title", "og:title", "weibo:article:title", "weibo:webpage:title",
          "title", "twitter:title", "parsely-title"), "meta-title")
    guard metadata.title == nil else { return }
    func lines(_ kinds: Set<PageBlock.Kind>) -> [String] {
      walk.blocks.lazy.filter { kinds.contains($0.kind) && $0.level <= 2 }.prefix(40).map {
        String(decoding: walk.text.utf8[$0.bytes], as: UTF8.self)
      }
    }
    let headlines = lines([.headline])
    if page.isEmpty {
      metadata.title = headlines.first.map { Metadata.Fact($0, rule: "first-heading") }
    } else {
      let title = PageTitle.title(
        page, headings: lines([.headline, .heading]), headlines: headlines)
      metadata.title = Metadata.Fact(title, rule: "page-title")
    }
  }

  /// `name` counts only where it is closer to the page's title than `headline`.
  private func structuredTitle(_ page: String) -> [UInt8]? {
    guard let name = data.name, let headline = data.title, name != headline else {
      return data.title ?? data.name
    }
    let known = Set(Words(Array(page.utf8)[...], atMost: 60).hashes)
    func share(_ text: [UInt8]) -> Float {
      let words = Words(text[...], atMost: 60).hashes
      return Float(words.count { known.contains($0) }) / Float(max(1, words.count))
    }
    return share(name) > 0.75 && share(headline) <= 0.75 ? name : headline
  }

  private mutating func readByline() {
    let people = data.authors.map { PageText.line($0) }.filter { !$0.isEmpty }
    let names = people.isEmpty ? nil : Array(people.joined(separator: Array(", ".utf8)))
    let author = meta.first("article:author")
    let isAddress = author.map { ByteSearch.contains(Array("://".utf8), in: $0[...]) } ?? true
    metadata.byline =
      Self.fact(names, "json-ld-author")
      ?? Self.fact(
        meta.first("dc:creator", "dcterm:creator", "author", "parsely-author"), "meta-author")
      ?? (isAddress ? nil : Self.fact(author, "meta-author"))
      ?? Self.fact(meta.properties["author"], "microdata-author")
      ?? Self.fact(PageByline.text(in: markup), "byline-element")
  }

  private mutating func readDate() {
    let candidates: [([UInt8]?, Rule)] = [
      (data.published, "json-ld-date"),
      (
        meta.first(
          "article:published_time", "parsely-pub-date", "dc:date:issued", "dcterms:created",
          "dcterms:date", "dc:date", "og:published_time", "og:article:published_time",
          "sailthru:date", "cxenseparse:recs:publishtime", "pubdate", "publishdate",
          "publish_date", "publish-date", "article:published", "date"), "meta-date"
      ),
      (meta.properties["datepublished"], "microdata-date"),
      (meta.times.first, "time-element"),
    ]
    for (bytes, rule) in candidates where metadata.published == nil {
      metadata.published = bytes.flatMap { PageDate.iso(PageText.line($0)) }.map {
        Metadata.Fact($0, rule: rule)
      }
    }
  }

  private mutating func readRest(_ page: WebAddress?) {
    metadata.siteName =
      Self.fact(data.site, "json-ld-publisher")
      ?? Self.fact(meta.first("og:site_name"), "meta-site")
      ?? Self.fact(meta.first("application-name", "apple-mobile-web-app-title"), "meta-application")
    metadata.excerpt =
      Self.fact(data.excerpt, "json-ld-description")
      ?? Self.fact(
        meta.first(
          "dc:description", "dcterm:description", "og:description", "weibo:article:description",
          "weibo:webpage:description", "description", "twitter:description"), "meta-description")
    metadata.language =
      Self.language(meta.language, "html-lang")
      ?? Self.language(meta.first("og:locale", "content-language", "dc:language"), "meta-language")
      ?? Self.language(data.language, "json-ld-language")
    if let canonical = meta.canonical ?? meta.first("og:url"),
      let address = WebAddress(canonical, relativeTo: base)
    {
      metadata.url = Metadata.Fact(address.text, rule: "canonical-link")
    } else if let page {
      metadata.url = Metadata.Fact(page.text, rule: "input")
    }
  }

  /// A BCP 47 tag; `en_US` is `en-US`.
  private static func language(_ bytes: [UInt8]?, _ rule: Rule) -> Metadata.Fact? {
    guard let bytes else { return nil }
    let tag = PageText.line(bytes).prefix { $0 != UInt8(ascii: ",") }.map {
      $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0
    }
    let isTag =
      (2...35).contains(tag.count)
      && tag.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    return isTag ? Metadata.Fact(String(decoding: tag, as: UTF8.self), rule: rule) : nil
  }

  /// Structured data holds HTML now and then.
  private static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "<")) else { return text }
    return Markup(fragment: text).text(in: Markup(fragment: text).root)
  }
}

extension PageText {
  /// `bytes` as one clean line.
  static func line(_ bytes: [UInt8]) -> [UInt8] {
    var text = PageText()
    text.append(bytes)
    _ = text.endBlock()
    return text.utf8
  }
}
