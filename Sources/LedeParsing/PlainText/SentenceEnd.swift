/// Looks at the end of a line for the stop that ends a sentence.
enum SentenceEnd {
  /// Whether `bytes` end in `.`, `!`, `?` or `…`, also inside quotation marks or brackets.
  static func ends(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let last = rest.last {
      switch last {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        rest = rest.dropLast()
      case 0x98...0x9F:
        // U+2019, U+201D and their opening twins: E2 80 9x.
        guard rest.suffix(3).starts(with: [0xE2, 0x80]) else { return false }
        rest = rest.dropLast(3)
      case 0xA6: return rest.suffix(3).starts(with: [0xE2, 0x80])
      case 0xBB: rest = rest.dropLast(rest.suffix(2).first == 0xC2 ? 2 : 1)
      case 0x82: return rest.suffix(3).starts(with: [0xE3, 0x80])
      default: return false
      }
    }
    return false
  }
}
