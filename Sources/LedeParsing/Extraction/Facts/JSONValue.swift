/// A value of JSON as pages embed it; what follows an error is left out.
package enum JSONValue: Equatable {
  case string([UInt8])
  case list([JSONValue])
  /// Members in the order of the source.
  case object([(key: [UInt8], value: JSONValue)])
  /// A number, `true`, `false` or `null`, as it is spelled.
  case other([UInt8])

  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): left == right
    case (.other(let left), .other(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  /// The first member called `key`.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.elementsEqual(key.utf8) }?.value
  }

  /// The values of a list, or the value itself.
  package var items: [JSONValue] {
    if case .list(let values) = self { return values }
    return [self]
  }

  package var string: [UInt8]? {
    if case .string(let bytes) = self { return bytes }
    return nil
  }
}

/// Reads JSON tolerantly: trailing commas, raw line ends in strings and what comes after the value
/// do no harm.
package struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Deeper values are read as nothing: structured data of pages is ten levels deep at most.
  private static let deepest = 48

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first value; nil if there is none.
  ///
  /// - Complexity: O(bytes).
  package static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    return reader.value(depth: 0)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.deepest, let first = current else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    index += 1
    var members: [(key: [UInt8], value: JSONValue)] = []
    while true {
      skipSpace()
      guard let next = current, next != UInt8(ascii: "}") else { break }
      if next == UInt8(ascii: ",") {
        index += 1
        continue
      }
      guard next == UInt8(ascii: "\"") else { return .object(members) }
      let key = string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { return .object(members) }
      index += 1
      guard let value = value(depth: depth + 1) else { return .object(members) }
      members.append((key, value))
    }
    index += 1
    return .object(members)
  }

  private mutating func list(_ depth: Int) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard let next = current, next != UInt8(ascii: "]") else { break }
      if next == UInt8(ascii: ",") {
        index += 1
        continue
      }
      guard let value = value(depth: depth + 1) else { return .list(values) }
      values.append(value)
    }
    index += 1
    return .list(values)
  }

  private mutating func word() -> JSONValue? {
    let start = index
    while let byte = current,
      ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x2B
        || byte == 0x2E
    { index += 1 }
    return start < index ? .other(Array(bytes[start..<index])) : nil
  }

  private mutating func string() -> [UInt8] {
    index += 1
    var text: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\"") {
      index += 1
      if byte == UInt8(ascii: "\\") { appendEscape(to: &text) } else { text.append(byte) }
    }
    index += 1
    return text
  }

  private mutating func appendEscape(to text: inout [UInt8]) {
    guard let escape = current else { return }
    index += 1
    switch escape {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      var unit = fourDigits()
      if unit & 0xFC00 == 0xD800, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = fourDigits()
        unit = 0x10000 + (unit & 0x3FF) << 10 | low & 0x3FF
      }
      text.appendScalar(unit)
    default: text.append(escape)
    }
  }

  private mutating func fourDigits() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current?.hexadecimalValue else { return 0xFFFD }
      value = value << 4 | digit
      index += 1
    }
    return value
  }
}
