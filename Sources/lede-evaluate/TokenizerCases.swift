import Foundation
import LedeParsing

/// html5lib's tokenizer tests: JSON with tokens. Parse errors are not compared: we report none.
enum TokenizerCases {
  static func outcomes(of data: Data) -> [(test: String, outcome: HTML5LibSuite.Outcome)] {
    guard let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      return [("whole file", .failed("is not JSON"))]
    }
    if let violations = file["xmlViolationTests"] as? [[String: Any]] {
      return violations.map { outcome(of: $0, coercing: true) }
    }
    let tests = file["tests"] as? [[String: Any]] ?? []
    return tests.map { outcome(of: $0, coercing: false) }
  }

  /// A test passes if it does from all its initial states.
  private static func outcome(
    of test: [String: Any], coercing: Bool
  ) -> (test: String, outcome: HTML5LibSuite.Outcome) {
    let title = test["description"] as? String ?? "?"
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    func bytes(_ value: Any?) -> [UInt8]? {
      guard let text = value as? String else { return nil }
      return isEscaped ? unescaped(text) : Array(text.utf8)
    }
    let input = bytes(test["input"]) ?? []
    let last = Array((test["lastStartTag"] as? String ?? "").utf8)
    let expected = (test["output"] as? [[Any]] ?? []).compactMap { item(of: $0, bytes) }
    let states = test["initialStates"] as? [String] ?? ["Data state"]
    for name in states {
      guard let state = TokenListing.State(rawValue: name) else {
        return (title, .failed("unknown state \(name)"))
      }
      let items = TokenListing.items(of: input, from: state, lastStartTag: last)
      let actual = coercing ? XMLCoercion.coerced(items) : items
      guard joined(actual) == joined(expected) else {
        return (title, .failed("from \(name) gives \(actual), not \(expected)"))
      }
    }
    return (title, .passed)
  }

  /// Adjacent text as one item.
  private static func joined(_ items: [TokenListing.Item]) -> [TokenListing.Item] {
    items.reduce(into: []) { joined, item in
      if case .text(let more) = item, case .text(let text)? = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(item)
      }
    }
  }

  private static func item(of fields: [Any], _ bytes: (Any?) -> [UInt8]?) -> TokenListing.Item? {
    func field(_ index: Int) -> [UInt8]? { index < fields.count ? bytes(fields[index]) : nil }
    switch fields.first as? String {
    case "Character": return .text(field(1) ?? [])
    case "Comment": return .comment(field(1) ?? [])
    case "EndTag": return .endTag(name: field(1) ?? [])
    case "StartTag":
      let attributes = fields.count > 2 ? fields[2] as? [String: Any] ?? [:] : [:]
      var values: [[UInt8]: [UInt8]] = [:]
      for (name, value) in attributes { values[bytes(name) ?? []] = bytes(value) ?? [] }
      return .startTag(name: field(1) ?? [], attributes: values, isSelfClosing: fields.count > 3)
    case "DOCTYPE":
      return .doctype(
        name: field(1), publicIdentifier: field(2), systemIdentifier: field(3),
        isCorrect: fields.count > 4 && fields[4] as? Bool ?? false)
    default: return nil
    }
  }

  /// UTF-8 of text whose `\uHHHH` are code units; lone surrogates become three bytes each, as the
  /// tokenizer passes bytes through.
  private static func unescaped(_ text: String) -> [UInt8] {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var index = 0
    while index < source.count {
      if source[index] == 0x5C, index + 5 < source.count, source[index + 1] == 0x75,
        let unit = UInt16(
          String(decoding: source[index + 2..<index + 6], as: UTF16.self), radix: 16)
      {
        units.append(unit)
        index += 6
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return bytes(of: units)
  }

  private static func bytes(of units: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < units.count {
      var value = UInt32(units[index])
      index += 1
      if value & 0xFC00 == 0xD800, index < units.count, units[index] & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value - 0xD800) << 10 + UInt32(units[index]) - 0xDC00
        index += 1
      }
      if let scalar = Unicode.Scalar(value) {
        bytes.append(contentsOf: Array(String(scalar).utf8))
      } else {
        bytes += [
          UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F),
        ]
      }
    }
    return bytes
  }
}
