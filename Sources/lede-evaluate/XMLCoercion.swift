import LedeParsing

/// "Coercing an HTML DOM into an infoset" (WHATWG § 13.2.8), as far as `xmlViolation.test` asks: what
/// XML forbids in characters and comments. The parser does not do it; the test's input needs it.
enum XMLCoercion {
  static func coerced(_ items: [TokenListing.Item]) -> [TokenListing.Item] {
    items.map { item in
      switch item {
      case .text(let text): .text(legal(text))
      case .comment(let data): .comment(separated(data))
      default: item
      }
    }
  }

  /// FF becomes a space, other characters that XML does not have U+FFFD.
  private static func legal(_ text: [UInt8]) -> [UInt8] {
    var result = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0C: result += " "
      case 0..<9, 0x0B, 0x0E..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array(result.utf8)
  }

  /// `--` becomes `- -`.
  private static func separated(_ data: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in data {
      if byte == 0x2D, result.last == 0x2D { result.append(0x20) }
      result.append(byte)
    }
    return result
  }
}
