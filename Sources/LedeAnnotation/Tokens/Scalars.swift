/// What a scalar is to the tokenizer, and the base letter it is looked up by.
enum Scalars {
  enum Class: UInt8 {
    case space, lower, upper, uncased, digit, mark, punctuation
  }

  /// Class of every ASCII byte.
  static let ascii: [Class] = (0..<128).map { (byte: UInt8) -> Class in
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x61...0x7A: .lower
    case 0...0x20, 0x7F: .space
    default: .punctuation
    }
  }

  /// The scalar at `offset` and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
  ///
  /// - Precondition: `offset < end <= bytes.count`.
  @inline(__always)
  static func decode(_ bytes: [UInt8], at offset: Int, end: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in 1..<length {
      let byte = bytes[offset + next]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  static func classify(_ value: UInt32) -> Class {
    switch value {
    case 0..<0x80: return ascii[Int(value)]
    case 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return .space
    case 0xC0...0xDE where value != 0xD7: return .upper
    case 0xDF...0xFF where value != 0xF7: return .lower
    case 0x2010...0x2027, 0x2030...0x205E: return .punctuation
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .uncased
    default: return other(value)
    }
  }

  private static func other(_ value: UInt32) -> Class {
    guard let scalar = Unicode.Scalar(value) else { return .punctuation }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter: return .uncased
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return .punctuation
    }
  }

  /// The lower-case letter without accents that `value` is looked up as: `É` is `e`.
  ///
  /// Only Latin, Greek and Cyrillic are folded: no list of ours has words in other scripts.
  @inline(__always)
  static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0..<0xC0: value
    case 0xC0..<0x180: UInt32(latin[Int(value - 0xC0)])
    case 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    default: value
    }
  }

  /// Base letters of U+00C0…U+017F.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
      + "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

/// Hash of a word without its case and accents (FNV-1a with 64 bits, over folded scalars).
///
/// Words are compared by this hash alone: two words that share one, by chance or on purpose, are
/// taken for one word, which can mislabel them and nothing else.
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ folded: UInt32) { value = (value ^ UInt64(folded)) &* 0x100_0000_01B3 }

  /// Makes the hash of a phrase out of those of its words.
  mutating func add(_ word: WordHash) { value = (value ^ word.value) &* 0x9E37_79B9_7F4A_7C15 }

  init() {}

  /// The full stops of an abbreviation do not count: `U.S.` is `US`.
  init(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars where scalar != "." { add(Scalars.folded(scalar.value)) }
  }

  /// The clitic `'s`.
  static let possessive = WordHash("'s")
}
