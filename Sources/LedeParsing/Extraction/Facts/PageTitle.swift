/// The article's title within the text of the page's `title` element, which may also name the site.
///
/// Source: Mozilla Readability's `_getArticleTitle`.
enum PageTitle {
  private static let separators: Set<Unicode.Scalar> = ["|", "-", "–", "—", "\\", "/", ">", "»"]
  private static let hierarchical: Set<Unicode.Scalar> = ["\\", "/", ">", "»"]

  /// The article's own part of `title`, whose white space is collapsed; `headings` are the texts of
  /// the page's `h1` and `h2`, `headlines` those of its `h1`.
  static func title(_ title: String, headings: [String], headlines: [String]) -> String {
    let words = title.split(separator: " ")
    var found = title
    var isHierarchy = false
    if let last = words.dropFirst().dropLast().lastIndex(where: isSeparator) {
      isHierarchy = words.dropFirst().dropLast().contains { isOne($0, of: hierarchical) }
      found = joined(words[..<last])
      if last < 3, let first = words.firstIndex(where: isSeparator) {
        found = joined(words[(first + 1)...])
      }
    } else if let colon = words.lastIndex(where: { $0.hasSuffix(":") }), colon + 1 < words.count {
      if !headings.contains(title) { found = partAfterColon(words, colon, title) }
    } else if title.utf8.count > 150 || title.utf8.count < 15, headlines.count == 1 {
      found = headlines[0]
    }
    let count = found.split(separator: " ").count
    let plain = words.filter { !isSeparator($0) }.count
    return count <= 4 && (!isHierarchy || count != plain - 1) ? title : found
  }

  private static func partAfterColon(
    _ words: [Substring], _ last: Int, _ title: String
  ) -> String {
    let first = words.firstIndex { $0.hasSuffix(":") } ?? last
    if words.count - last - 1 >= 3 { return joined(words[(last + 1)...]) }
    return first + 1 > 5 ? title : joined(words[(first + 1)...])
  }

  private static func isSeparator(_ word: Substring) -> Bool { isOne(word, of: separators) }

  private static func isOne(_ word: Substring, of scalars: Set<Unicode.Scalar>) -> Bool {
    let first = word.unicodeScalars.first
    return word.unicodeScalars.count == 1 && first.map(scalars.contains) == true
  }

  private static func joined(_ words: ArraySlice<Substring>) -> String {
    words.joined(separator: " ")
  }
}
