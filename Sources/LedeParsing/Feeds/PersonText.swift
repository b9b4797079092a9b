/// Reads names and mail addresses from one line, as RSS and Dublin Core give them.
enum PersonText {
  /// `ana@farol.example (Ana Duarte)`, `Ana Duarte <ana@farol.example>`, or one of both.
  static func person(in text: [UInt8]) -> FeedPerson {
    guard !text.isEmpty else { return FeedPerson() }
    guard let range = email(in: text) else {
      return FeedPerson(name: String(decoding: text, as: UTF8.self))
    }
    var name = Array(text[..<range.lowerBound]) + text[range.upperBound...]
    for empty in ["()", "<>", "&lt;&gt;"] {
      if let index = ByteSearch.firstIndex(of: Array(empty.utf8), in: name[...]) {
        name.removeSubrange(index..<(index + empty.utf8.count))
      }
    }
    name = FeedReader.trimmed(name)
    if name.first == UInt8(ascii: "(") { name.removeFirst() }
    if name.last == UInt8(ascii: ")") { name.removeLast() }
    name = FeedReader.trimmed(name)
    return FeedPerson(
      name: name.isEmpty ? nil : String(decoding: name, as: UTF8.self),
      email: String(decoding: text[range], as: UTF8.self))
  }

  /// Where the first mail address is: `local@domain.tld`.
  private static func email(in text: [UInt8]) -> Range<Int>? {
    for at in text.indices where text[at] == UInt8(ascii: "@") {
      var start = at
      while start > 0, isLocal(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, isDomain(text[end]) { end += 1 }
      while end > at + 1, !ASCII.isAlphanumeric(text[end - 1]) { end -= 1 }
      let domain = text[(at + 1)..<end]
      guard start < at, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > at + 1,
        end - dot >= 3
      else { continue }
      return start..<end
    }
    return nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || "_-.+".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
