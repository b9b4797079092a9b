import LedeDocument

/// What a list shows of a new article, and what it is found again by.
struct ArticleFacts: Sendable {
  let title: String
  let byline: String?
  let language: String?
  let excerpt: String?
  /// The name of the site, and its host; nil where neither is known.
  let source: (name: String, host: String)?
  let published: Timestamp?
  let words: Int
  let addressKey: String?
  let textKey: [UInt8]
  let encoding: ArticleEncoding

  /// The longest title, byline and excerpt that are kept for lists, in characters.
  private static let longest = 500

  init(_ article: NewArticle) {
    let metadata = article.parsed.document.metadata
    encoding = ArticleEncoding(article.parsed)
    title =
      Self.line(metadata.title?.value) ?? Self.line(article.title)
      ?? Self.firstLine(of: encoding.text) ?? article.url ?? article.path ?? "Untitled"
    byline = Self.line(metadata.byline?.value)
    language = Self.line(metadata.language?.value)
    excerpt = Self.line(metadata.excerpt?.value)
    let host = article.url.flatMap(ArticleKey.host)
    let name = Self.line(metadata.siteName?.value) ?? host
    source = name.map { ($0, host ?? "") }
    published =
      metadata.published.flatMap { CalendarDate($0.value)?.start } ?? article.published
    words = Self.wordCount(encoding.text)
    addressKey = article.url.flatMap(ArticleKey.address)
    textKey = ArticleKey.text(title, encoding.text)
  }

  /// What lists are sorted by: when it was published, else when it came. A date in the future is a
  /// fault of the feed, and would keep the article on top until then.
  func date(added: Timestamp) -> Timestamp {
    guard let published, published <= added.adding(days: 1) else { return added }
    return published
  }

  /// `text` without line breaks and runs of spaces; nil if nothing is left.
  private static func line(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if isLine(text) { return text }
    let words = text.prefix(longest).split { $0 == " " || $0.isNewline || $0 == "\t" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether nothing has to be done to `text`. Most texts are so, and walking characters is slow.
  private static func isLine(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      // Of the line ends beyond ASCII the last two bytes are enough: U+0085, U+2028 and U+2029.
      let endsLine = byte == 0x85 && previous == 0xC2 || byte | 1 == 0xA9 && previous == 0x80
      if byte < 0x20 || byte == 0x20 && previous == 0x20 || endsLine { return false }
      previous = byte
    }
    return previous != 0x20
  }

  private static func firstLine(of text: [UInt8]) -> String? {
    let line = text.prefix(longest * 4).split(separator: 0x0A).first
    return Self.line(line.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func wordCount(_ text: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for byte in text {
      let isSpace = byte <= 0x20
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
