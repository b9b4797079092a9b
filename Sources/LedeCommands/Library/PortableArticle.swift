import LedeDocument
import LedeLibrary
import LedeParsing

/// An article on its way out of one library and into another: facts, marks, and its text as Markdown.
struct PortableArticle: Equatable {
  var title: String?
  var byline: String?
  var published: String?
  var site: String?
  var language: String?
  var url: String?
  var tags: [String] = []
  var marks: Set<Mark> = []
  var markdown: [UInt8] = []

  init() {}

  init(_ article: StoredArticle) {
    let metadata = article.parsed.document.metadata
    title = article.title
    byline = metadata.byline?.value
    published = metadata.published?.value
    site = metadata.siteName?.value
    language = metadata.language?.value
    url = article.url
    tags = article.tags
    marks = article.marks
    markdown = Array(MarkdownArticle(article.parsed.document).text.utf8)
  }

  /// The article as it is put into a library. What is there already keeps its own text, which went
  /// through no Markdown.
  func newArticle(_ intake: ArticleIntake) -> NewArticle {
    let parsed = ArticleParser().parse(Source(bytes: markdown), as: .markdown)
    var article = intake.annotated(parsed.with(metadata(over: parsed.document.metadata)))
    article.url = url ?? article.url
    article.title = title
    article.tags = tags
    article.isRead = marks.contains(.read)
    article.isStarred = marks.contains(.starred)
    article.isLater = marks.contains(.later)
    article.replacement = .never
    return article
  }

  private func metadata(over found: Metadata) -> Metadata {
    var metadata = found
    func fact(_ value: String?) -> Metadata.Fact? {
      value.map { Metadata.Fact($0, rule: "import") }
    }
    metadata.title = fact(title) ?? found.title
    metadata.byline = fact(byline) ?? found.byline
    metadata.published = fact(published) ?? found.published
    metadata.siteName = fact(site) ?? found.siteName
    metadata.language = fact(language) ?? found.language
    metadata.url = fact(url) ?? found.url
    return metadata
  }
}

extension Parsed {
  /// The same article with other facts.
  fileprivate func with(_ metadata: Metadata) -> Parsed {
    Parsed(
      document: Document(
        utf8: document.utf8, blocks: document.blocks, inlines: document.inlines,
        metadata: metadata),
      confidence: confidence, rule: rule, diagnostics: diagnostics)
  }
}

// MARK: Markdown

extension PortableArticle {
  /// A Markdown file with its facts at the head.
  var file: String {
    var lines = ["---"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(FrontMatter.quoted(value))") }
    }
    add("title", title)
    add("author", byline)
    add("published", published)
    add("site", site)
    add("language", language)
    add("url", url)
    if !tags.isEmpty {
      lines.append("tags: [\(tags.map(FrontMatter.quoted).joined(separator: ", "))]")
    }
    for mark in Mark.allCases where marks.contains(mark) { lines.append("\(mark.rawValue): true") }
    return (lines + ["---", "", ""]).joined(separator: "\n")
      + String(decoding: markdown, as: UTF8.self)
  }

  /// Reads a Markdown file; one without a head is an article all the same.
  init(file bytes: [UInt8]) {
    let head = FrontMatter(bytes)
    title = head["title"]
    byline = head["author"] ?? head["by"]
    published = head["published"] ?? head["date"]
    site = head["site"]
    language = head["language"]
    url = head["url"]
    tags = head.list("tags")
    marks = Set(Mark.allCases.filter { head.flag($0.rawValue) })
    markdown = bytes
  }
}

// MARK: JSON

extension PortableArticle {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("title", title)
      json.field("byline", byline)
      json.field("published", published)
      json.field("site", site)
      json.field("language", language)
      json.field("url", url)
      json.field("tags") { $0.array(tags) { $0.string($1.utf8) } }
      for mark in Mark.allCases where marks.contains(mark) {
        switch mark {
        case .read: json.field("read", true)
        case .starred: json.field("starred", true)
        case .later: json.field("later", true)
        }
      }
      json.field("markdown") { $0.string(markdown) }
    }
    json.endLine()
  }

  /// Reads one line of what `write` makes, or of what `lede parse` prints; nil for anything else.
  init?(json line: [UInt8]) {
    guard let value = JSONReader.value(of: line), case .object = value else { return nil }
    func text(_ key: String) -> String? {
      value[key]?.string.map { String(decoding: $0, as: UTF8.self) }
    }
    guard let body = value["markdown"]?.string ?? value["text"]?.string else { return nil }
    title = text("title")
    byline = text("byline")
    published = text("published")
    site = text("site")
    language = text("language")
    url = text("url")
    tags = (value["tags"]?.items ?? []).compactMap { item in
      item.string.map { String(decoding: $0, as: UTF8.self) }
    }
    marks = Set(Mark.allCases.filter { value[$0.rawValue] == .other(Array("true".utf8)) })
    markdown = body
  }
}
