/// Finds out whether text that may be plain or HTML is HTML, where a feed does not say: RSS.
enum MarkupGuess {
  /// Whether `text` has an end tag or a reference, and nothing that looks like a tag or a reference
  /// but is none of HTML. The error is on the safe side: plain text loses nothing.
  static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    var hasSign = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x3C {
        let isEnd = index < text.count && text[index] == 0x2F
        let name = word(text, isEnd ? index + 1 : index)
        guard !name.isEmpty else { continue }
        guard isElement(text[name]) else { return false }
        if isEnd, name.upperBound < text.count, text[name.upperBound] == 0x3E { hasSign = true }
      } else if byte == 0x26 {
        let isNumber = index < text.count && text[index] == 0x23
        let name = word(text, isNumber ? index + 1 : index)
        guard !name.isEmpty, name.upperBound < text.count, text[name.upperBound] == 0x3B else {
          continue
        }
        guard isNumber || isReference(text[name]) else { return false }
        hasSign = true
      }
    }
    return hasSign
  }

  private static func word(_ text: [UInt8], _ start: Int) -> Range<Int> {
    var end = start
    while end < text.count, ASCII.isAlphanumeric(text[end]) || text[end] == 0x5F { end += 1 }
    return min(start, text.count)..<max(end, min(start, text.count))
  }

  private static func isElement(_ name: ArraySlice<UInt8>) -> Bool {
    SanitizerLists.elements.contains(
      String(decoding: name.map(\.lowercased), as: UTF8.self))
  }

  private static func isReference(_ name: ArraySlice<UInt8>) -> Bool {
    let whole = [0x26] + name + [0x3B]
    let match = CharacterReferences.standard.match(
      in: whole, at: 0, end: whole.count, inAttribute: false)
    return match?.end == whole.count
  }
}
