/// The mark that a list item starts with: `- `, `* `, `+ `, `• `, `1. ` or `2) `.
struct ListMark: Equatable {
  let isBullet: Bool
  /// Where the item's text starts, if there is some.
  let restStart: Int?

  init?(in text: [UInt8], _ line: TextLine) {
    var index = line.start
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      isBullet = true
      index += 1
    case 0xE2:
      // U+2022 bullet, U+2023 triangular bullet, U+25AA and U+25CF shapes used as bullets.
      let sequence = Array(text[index..<min(index + 3, line.end)])
      guard Self.bullets.contains(sequence) else { return nil }
      isBullet = true
      index += 3
    case 0x30...0x39:
      isBullet = false
      while index < line.end, ASCII.isDigit(text[index]), index - line.start < 4 { index += 1 }
      guard index < line.end, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")
      else { return nil }
      index += 1
    default: return nil
    }
    guard index < line.end, text[index] == 0x20 || text[index] == 0x09 else { return nil }
    while index < line.end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    restStart = index < line.end ? index : nil
  }

  private static let bullets: [[UInt8]] = [
    [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0x8F],
  ]
}
