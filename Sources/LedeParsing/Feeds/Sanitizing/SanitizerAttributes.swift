/// The attributes of one element that are kept, sorted by name.
struct SanitizerAttributes {
  private var kept: [(name: String, value: [UInt8])] = []

  init(
    _ attributes: [(name: String, value: [UInt8])], kind: SanitizerLists.Kind, base: URIReference?
  ) {
    var values: [String: [UInt8]] = [:]
    for (name, value) in attributes { values[name] = value }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let spelling = kind.spelling(ofAttribute: name) else { continue }
      if name == "style" {
        let style = StyleSanitizer.sanitized(Self.decoded(value), allowsSVG: kind == .svg)
        if !style.isEmpty { kept.append((spelling, Array(style.utf8))) }
      } else if SanitizerLists.addresses.contains(name) {
        kept.append((spelling, Self.address(value, base)))
      } else if name == "rel" || name == "type" {
        kept.append((spelling, value.map(\.lowercased)))
      } else {
        kept.append((spelling, value))
      }
    }
  }

  func append(to output: inout [UInt8]) {
    for (name, value) in kept {
      output += " \(name)=\"".utf8
      Self.append(value, to: &output)
      output.append(0x22)
    }
  }

  /// The address made absolute; empty if its scheme could run something.
  private static func address(_ value: [UInt8], _ base: URIReference?) -> [UInt8] {
    let plain = decoded(value)
    let reference = URIReference(plain.filter { $0 > 0x1F && $0 != 0x7F })
    guard reference.isSafe else { return [] }
    guard let base, reference.scheme == nil, !plain.isEmpty else { return value }
    // `&` is written out again: what was decoded here must not be read as a reference later.
    return reference.resolved(against: base).bytes.flatMap {
      $0 == 0x26 ? Array("&amp;".utf8) : [$0]
    }
  }

  private static func decoded(_ value: [UInt8]) -> [UInt8] {
    guard value.contains(0x26) else { return value }
    var text: [UInt8] = []
    text.append(from: value, 0, value.count, form: [.references, .attribute])
    return text
  }

  /// Appends a value so that it cannot end early: references stay, all else is escaped.
  private static func append(_ value: [UInt8], to output: inout [UInt8]) {
    var index = 0
    while index < value.count {
      let byte = value[index]
      switch byte {
      case 0x22: output += "&quot;".utf8
      case 0x3C: output += "&lt;".utf8
      case 0x3E: output += "&gt;".utf8
      case 0x26:
        let end = referenceEnd(value, index + 1)
        if let end, isQuote(value[index..<end]) {
          output += value[index + 3] == 0x34 ? "&quot;".utf8 : "'".utf8
          index = end
          continue
        }
        output += end == nil ? "&amp;".utf8 : "&".utf8
      default: output.append(byte)
      }
      index += 1
    }
  }

  /// Whether a reference is `&#34;` or `&#39;`.
  private static func isQuote(_ reference: ArraySlice<UInt8>) -> Bool {
    reference.elementsEqual("&#34;".utf8) || reference.elementsEqual("&#39;".utf8)
  }

  /// The index after the reference whose `&` is before `start`; nil if it is a mere `&`.
  private static func referenceEnd(_ value: [UInt8], _ start: Int) -> Int? {
    var end = start
    if end < value.count, value[end] == 0x23 { end += 1 }
    let name = end
    while end < value.count, ASCII.isAlphanumeric(value[end]) { end += 1 }
    return end > name && end < value.count && value[end] == 0x3B ? end + 1 : nil
  }
}
