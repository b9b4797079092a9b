/// Writes JSON into a buffer of bytes, in the order it is told to.
///
/// Controls, line separators and direction marks are escaped, so that JSON shown on a terminal is as
/// harmless as any other text of lede's.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    group(0x7B, 0x7D, body)
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    group(0x5B, 0x5D) { json in
      for element in elements { body(&json, element) }
    }
  }

  mutating func field(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    append("\"\(name)\":")
    needsComma = false
    body(&self)
  }

  /// Writes nothing for nil: a key that is null is left out.
  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    field(name) { $0.string(value.utf8) }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    field(name) { $0.integer(value) }
  }

  /// Writes nothing for nil, an infinity or a NaN, which JSON has no word for.
  mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    field(name) { $0.raw("\(value)") }
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    field(name) { $0.raw(value ? "true" : "false") }
  }

  mutating func integer(_ value: Int) { raw(String(value)) }

  mutating func raw(_ text: String) {
    separate()
    append(text)
  }

  /// Writes valid UTF-8 as a string.
  mutating func string(_ text: some Collection<UInt8>) {
    separate()
    bytes.append(0x22)
    if text.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(text).withUnsafeBufferPointer { escape($0) }
    }
    bytes.append(0x22)
  }

  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  private mutating func group(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
  /// Copies `text` in runs, breaking only where a scalar must be escaped.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var index = 0
    while index < text.count {
      guard let (scalar, length) = Self.unsafeScalar(in: text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[runStart..<index])
      appendEscape(scalar)
      index += length
      runStart = index
    }
    bytes.append(contentsOf: text[runStart...])
  }

  /// The scalar at `index` and its length in bytes, if it may not stand as it is.
  private static func unsafeScalar(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (UInt32, Int)? {
    let first = text[index]
    if first < 0x80 {
      let isPlain = first >= 0x20 && first != 0x22 && first != 0x5C && first != 0x7F
      return isPlain ? nil : (UInt32(first), 1)
    }
    let count =
      first >= 0xF0
      ? 4 : first == 0xC2 || first == 0xD8 ? 2 : first == 0xE2 || first == 0xEF ? 3 : 0
    guard count > 0, index + count <= text.count else { return nil }
    var scalar = UInt32(first & 0x7F >> UInt8(count))
    for offset in 1..<count { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
    return mustEscape(scalar) ? (scalar, count) : nil
  }

  /// C1, the bidirectional controls of Unicode Standard Annex 9, line and paragraph separator, byte
  /// order marks, annotation marks, tags and non-characters.
  private static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    let short: Unicode.Scalar? =
      switch scalar {
      case 0x22: "\""
      case 0x5C: "\\"
      case 0x0A: "n"
      case 0x0D: "r"
      case 0x09: "t"
      default: nil
      }
    bytes.append(0x5C)
    if let short {
      bytes.append(UInt8(ascii: short))
      return
    }
    guard scalar < 0x1_0000 else {
      // Beyond the first plane JSON has surrogates (RFC 8259, section 7).
      appendUnit(0xD800 + (scalar - 0x1_0000) >> 10)
      bytes.append(0x5C)
      return appendUnit(0xDC00 + scalar & 0x3FF)
    }
    appendUnit(scalar)
  }

  private mutating func appendUnit(_ unit: UInt32) {
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt32(shift) & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
