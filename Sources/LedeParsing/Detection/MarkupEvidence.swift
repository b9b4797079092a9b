/// Counts what speaks for HTML or for Markdown in a text that does not say what it is.
enum MarkupEvidence {
  /// Whether `text` starts with one of `openings` (in lower case), and the name ends there.
  static func opens(_ text: ArraySlice<UInt8>, with openings: [String]) -> Bool {
    openings.contains { opening in
      let length = opening.utf8.count
      guard text.count >= length,
        zip(text, opening.utf8).allSatisfy({ ASCII.lowercase($0) == $1 })
      else { return false }
      guard let last = opening.utf8.last, ASCII.isLetter(last) else { return true }
      return text.dropFirst(length).first.map { !ASCII.isAlphanumeric($0) } ?? true
    }
  }

  /// Whether a text is a fragment of HTML: it starts with a tag and has several that pages have.
  static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { !ASCII.isSpace($0) }), first == UInt8(ascii: "<") else {
      return false
    }
    // One tag may be quoted in a text; three known ones at its very start are a page.
    return tagCount(in: text, upTo: 3) >= 3
  }

  private static let commonTags: Set<String> = [
    "p", "div", "span", "a", "br", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "td", "img",
    "em", "strong", "article", "section", "main", "header", "nav", "script", "style", "meta",
    "link",
    "title", "blockquote", "figure",
  ]

  private static func tagCount(in text: [UInt8], upTo limit: Int) -> Int {
    var count = 0
    var index = 0
    while index < text.count, count < limit {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let name = text[(index + 1)...].prefix(12).prefix { ASCII.isAlphanumeric($0) }
      if commonTags.contains(String(decoding: name.map(ASCII.lowercase), as: UTF8.self)) {
        count += 1
      }
      index += 1 + name.count
    }
    return count
  }

  /// Whether a text is surely Markdown: two kinds of its marks, one of them structural.
  static func looksLikeMarkdown(_ text: [UInt8]) -> Bool {
    var headings = 0
    var fences = 0
    var links = 0
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(hashes), line.dropFirst(hashes).first == UInt8(ascii: " ") {
        headings += 1
      }
      if line.starts(with: Array("```".utf8)) { fences += 1 }
      if ByteSearch.contains(Array("](http".utf8), in: line) { links += 1 }
    }
    // `# ` alone also starts comments of scripts and configuration files.
    return headings > 0 && (links > 0 || fences >= 2) || links >= 3
  }
}
