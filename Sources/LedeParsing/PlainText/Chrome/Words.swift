/// The first words of a stretch of text as hashes of their lower-case letters.
///
/// A word is a run of letters, digits and bytes from 0x80 on; apostrophes inside it are left out
/// (`don’t` is `dont`). `©` and `@` are words of their own. Punctuation and dashes only separate.
struct Words {
  private(set) var hashes: [UInt64] = []
  /// Whether there are more words than were asked for.
  private(set) var isCut = false

  private let limit: Int
  private var hash = Self.offsetBasis

  /// FNV-1a, 64 bits, over the folded bytes.
  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private enum Piece {
    case letter(UInt8)
    case sign(UInt8)
    case apostrophe
    case separator
  }

  init(_ text: ArraySlice<UInt8>, atMost limit: Int) {
    self.limit = limit
    hashes.reserveCapacity(min(limit, text.count / 4 + 1))
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count, !isCut {
        let (piece, length) = Self.piece(bytes, index)
        index += length
        switch piece {
        case .letter(let byte): add(byte)
        case .apostrophe: break
        case .separator: endWord()
        case .sign(let byte):
          endWord()
          add(byte)
          endWord()
        }
      }
    }
    endWord()
  }

  /// The hashes of all words of `text`.
  static func hashes(of text: some StringProtocol) -> [UInt64] {
    Words(Array(text.utf8)[...], atMost: .max).hashes
  }

  /// The hash of one word.
  static func hash(_ word: some StringProtocol) -> UInt64 {
    Words(Array(word.utf8)[...], atMost: 1).hashes.first ?? 0
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* Self.prime }

  @inline(__always)
  private mutating func endWord() {
    guard hash != Self.offsetBasis else { return }
    if hashes.count < limit { hashes.append(hash) } else { isCut = true }
    hash = Self.offsetBasis
  }

  /// What starts at `index`, and how many bytes it takes.
  @inline(__always)
  private static func piece(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Piece, Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if ASCII.isAlphanumeric(byte) { return (.letter(ASCII.lowercase(byte)), 1) }
      if byte == UInt8(ascii: "'") { return (.apostrophe, 1) }
      return (byte == UInt8(ascii: "@") ? .sign(byte) : .separator, 1)
    }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if byte == 0xC2 {
      if next == 0xA9 { return (.sign(next), 2) }
      // No-break space, middle dot, « and ».
      if next == 0xA0 || next == 0xB7 || next == 0xAB || next == 0xBB { return (.separator, 2) }
    }
    // General punctuation, arrows and shapes; of these only the apostrophe belongs to words.
    if byte == 0xE2, index + 2 < bytes.count, (0x80...0x86).contains(next) || next == 0x96 {
      let isApostrophe = next == 0x80 && (0x98...0x99).contains(bytes[index + 2])
      return (isApostrophe ? .apostrophe : .separator, 3)
    }
    return (.letter(byte), 1)
  }
}
