/// Keeps of a `style` what is only looks: properties of a list, and values of a list for the boxes.
enum StyleSanitizer {
  /// The declarations that are kept; all go if one part of the style is not plain CSS.
  static func sanitized(_ style: [UInt8], allowsSVG: Bool) -> String {
    let style = withoutAddresses(style)
    guard isPlain(style) else { return "" }
    var kept: [String] = []
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(
        separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      let name = trimmed(parts[0])
      if parts.count == 1, name.isEmpty { continue }
      guard parts.count == 2, !name.isEmpty, name.allSatisfy(isNamePart) else { return "" }
      let value = parts[1].drop { ASCII.isSpace($0) }
      guard !value.isEmpty else { continue }
      let property = String(decoding: name.map(ASCII.lowercase), as: UTF8.self)
      guard allows(property, value, allowsSVG) else { continue }
      kept.append(
        String(decoding: name, as: UTF8.self) + ": " + String(decoding: value, as: UTF8.self) + ";")
    }
    return kept.joined(separator: " ")
  }

  private static func allows(
    _ property: String, _ value: ArraySlice<UInt8>, _ allowsSVG: Bool
  ) -> Bool {
    if SanitizerLists.styleProperties.contains(property) { return true }
    let family = property.prefix { $0 != "-" }
    if ["background", "border", "margin", "padding"].contains(family) {
      return value.split(whereSeparator: ASCII.isSpace).allSatisfy(isPlainValue)
    }
    return allowsSVG && SanitizerLists.svgStyleProperties.contains(property)
  }

  /// A keyword, a colour or a size of at most two digits on both sides of the point: no box is
  /// pushed out of sight.
  private static func isPlainValue(_ value: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: value, as: UTF8.self)
    if SanitizerLists.styleKeywords.contains(text) { return true }
    if text.hasPrefix("#") {
      return value.count > 1 && value.dropFirst().allSatisfy { $0.hexadecimalValue != nil }
    }
    if text.hasPrefix("rgb(") { return isColor(value.dropFirst(4)) }
    return isSize(value)
  }

  /// What follows `rgb(`, in one word or the first of several.
  private static func isColor(_ value: ArraySlice<UInt8>) -> Bool {
    var body = value
    if body.last == UInt8(ascii: ")") { body = body.dropLast() }
    let parts = body.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let first = parts.first, !first.isEmpty else {
      return false
    }
    return parts.allSatisfy { part in
      let digits = part.last == UInt8(ascii: "%") ? part.dropLast() : part
      return digits.allSatisfy(ASCII.isDigit)
    }
  }

  private static func isSize(_ value: ArraySlice<UInt8>) -> Bool {
    var rest = value
    let whole = rest.prefix(2).prefix { ASCII.isDigit($0) }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
    rest = rest.dropFirst(rest.prefix(2).prefix { ASCII.isDigit($0) }.count)
    let units = ["", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")"]
    return units.contains(String(decoding: rest, as: UTF8.self))
  }

  // MARK: Syntax

  /// `url(…)` becomes a space.
  private static func withoutAddresses(_ style: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < style.count {
      guard style.spells("url", at: index, before: style.count),
        let end = addressEnd(style, index + 3)
      else {
        kept.append(style[index])
        index += 1
        continue
      }
      kept.append(0x20)
      index = end
    }
    return kept
  }

  /// The index after `( address )`.
  private static func addressEnd(_ style: [UInt8], _ start: Int) -> Int? {
    func skipSpace(_ from: Int) -> Int {
      var index = from
      while index < style.count, ASCII.isSpace(style[index]) { index += 1 }
      return index
    }
    var index = skipSpace(start)
    guard index < style.count, style[index] == UInt8(ascii: "(") else { return nil }
    index = skipSpace(index + 1)
    let address = index
    // An address with a `(` is none that a style would keep.
    while index < style.count, !ASCII.isSpace(style[index]), style[index] != UInt8(ascii: ")"),
      style[index] != UInt8(ascii: "(")
    {
      index += 1
    }
    guard index > address else { return nil }
    index = skipSpace(index)
    guard index < style.count, style[index] == UInt8(ascii: ")") else { return nil }
    return skipSpace(index + 1)
  }

  /// Whether the style is made of words, numbers, quoted words and lists of numbers: no escapes, no
  /// calls, no blocks.
  private static func isPlain(_ style: [UInt8]) -> Bool {
    var index = 0
    while index < style.count {
      let byte = style[index]
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("):
        let isList = byte == UInt8(ascii: "(")
        let close = isList ? UInt8(ascii: ")") : byte
        var end = index + 1
        while end < style.count, style[end] != close, isPlainInside(style[end], isList) { end += 1 }
        guard end < style.count, style[end] == close, end > index + 1 else { return false }
        index = end + 1
      case UInt8(ascii: "-"):
        let hasNeighbours =
          index > 0 && isWord(style[index - 1]) && index + 1 < style.count
          && isWord(style[index + 1])
        guard hasNeighbours else { return false }
        index += 1
      default:
        guard ASCII.isAlphanumeric(byte) || ASCII.isSpace(byte) || ":,;#%.!".utf8.contains(byte)
        else { return false }
        index += 1
      }
    }
    return true
  }

  private static func isPlainInside(_ byte: UInt8, _ isList: Bool) -> Bool {
    if ASCII.isSpace(byte) || ASCII.isDigit(byte) { return true }
    return isList ? byte == UInt8(ascii: ",") : isWord(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x5F }

  private static func isNamePart(_ byte: UInt8) -> Bool { isWord(byte) || byte == 0x2D }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { ASCII.isSpace($0) }
    while let last = text.last, ASCII.isSpace(last) { text = text.dropLast() }
    return text
  }
}
