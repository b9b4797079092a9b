/// A start tag as it is written, its values not decoded.
struct SanitizerTag {
  /// In lower case.
  let name: String
  /// Names in lower case, in the order of the source; of two with one name the last one counts.
  var attributes: [(name: String, value: [UInt8])] = []
  private(set) var isSelfClosing = false
  /// The index after the tag.
  private(set) var end: Int

  /// As many as the parser of pages takes in; the rest is left out.
  private static let mostAttributes = MarkupLimits().attributes

  /// The tag that begins with the `<` at `start`; nil if the source ends inside it. `missing` are
  /// quotes that do not come again.
  init?(in source: [UInt8], at start: Int, missing: inout Set<UInt8>) {
    let nameRange = Self.name(in: source, from: start + 1)
    name = String(decoding: source[nameRange].map(\.lowercased), as: UTF8.self)
    var index = nameRange.upperBound
    while index < source.count {
      let byte = source[index]
      if byte == 0x3E || byte == 0x3C {
        // A tag that another one follows was not closed.
        end = byte == 0x3E ? index + 1 : index
        return
      }
      if byte.isSpace || byte == 0x2F {
        isSelfClosing = byte == 0x2F
        index += 1
        continue
      }
      isSelfClosing = false
      end = index
      index = readAttribute(in: source, at: index, missing: &missing)
    }
    return nil
  }

  /// The name from `start`, up to what cannot be in one.
  static func name(in source: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < source.count, Self.isName(source[end]) { end += 1 }
    return start..<end
  }

  /// MathML and SVG link by XLink; where the feed forgot to declare it, its prefix means it.
  mutating func declareLinks() {
    guard attributes.contains(where: { $0.name.hasPrefix("xlink:") }) else { return }
    attributes.append(("xmlns:xlink", Array("http://www.w3.org/1999/xlink".utf8)))
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == 0x2D || byte == 0x3A || byte == 0x5F
      || byte == 0x2E
  }

  private mutating func readAttribute(
    in source: [UInt8], at start: Int, missing: inout Set<UInt8>
  ) -> Int {
    let range = Self.name(in: source, from: start)
    guard !range.isEmpty else { return start + 1 }
    let name = String(decoding: source[range].map(\.lowercased), as: UTF8.self)
    var index = range.upperBound
    while index < source.count, source[index].isSpace { index += 1 }
    guard index < source.count, source[index] == 0x3D else {
      // An attribute that is only there, such as `checked`, has its name for a value.
      keep(name, Array(name.utf8))
      return range.upperBound
    }
    index += 1
    while index < source.count, source[index].isSpace { index += 1 }
    let value = Self.value(in: source, at: index, missing: &missing)
    keep(name, Array(source[value.range]))
    return value.end
  }

  private mutating func keep(_ name: String, _ value: [UInt8]) {
    guard attributes.count < Self.mostAttributes, value.count <= MarkupLimits().value else {
      return
    }
    attributes.append((name, value))
  }

  private static func value(
    in source: [UInt8], at start: Int, missing: inout Set<UInt8>
  ) -> (range: Range<Int>, end: Int) {
    guard start < source.count else { return (start..<start, start) }
    let quote = source[start]
    if quote == 0x22 || quote == 0x27, !missing.contains(quote) {
      let close = ByteScan.first(quote, in: source, from: start + 1, to: source.count)
      if close < source.count { return (start + 1..<close, close + 1) }
      missing.insert(quote)
    }
    var end = start
    while end < source.count, !source[end].isSpace, source[end] != 0x3E, source[end] != 0x3C {
      end += 1
    }
    return (start..<end, end)
  }
}
