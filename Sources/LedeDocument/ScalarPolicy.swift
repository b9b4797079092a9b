/// What the program does with one Unicode scalar of a document, decided in one place.
///
/// The parser applies it to everything it reads, and the screen applies it again to everything it
/// draws, so that no byte of a document can command a terminal or turn the reading order round.
/// Sources: ECMA-48 for C0 and C1, UAX #9 for bidirectional controls, the Unicode Standard
/// section 23.7 for non-characters and 23.9 for tags.
public enum ScalarPolicy {
  public enum Treatment: Equatable, Sendable {
    case keep
    /// Never kept: control characters, non-characters, tags, annotation marks, an inner BOM.
    case drop
    /// Never kept, and worth a notice: the text tried to change the order in which it is read.
    case bidiControl
    /// U+0085, U+2028 and U+2029: stands for `\n`.
    case lineBreak
    /// Kept for at most `maximumCombiningMarks` in a row.
    case combiningMark
    /// Has no width; kept only after a scalar for which `needsInvisibles` holds.
    case invisible
  }

  /// Marks that one base may carry. Vietnamese and pointed Hebrew need 3; 8 leaves room for notation.
  public static let maximumCombiningMarks = 8

  /// How `scalar` is treated; for surrogates and values past U+10FFFF that is `drop`.
  ///
  /// - Complexity: O(1); a few comparisons for Latin, Greek, Cyrillic, Han, kana and Hangul.
  @inlinable
  public static func treatment(of scalar: UInt32) -> Treatment {
    if scalar < 0x300 {
      if scalar >= 0xA0 || (0x20..<0x7F).contains(scalar) || scalar == 0x0A || scalar == 0x09 {
        return .keep
      }
      return scalar == 0x85 ? .lineBreak : .drop
    }
    if (0x3400..<0xA66F).contains(scalar) || (0xAC00..<0xD7A4).contains(scalar) { return .keep }
    return treatmentOfOther(scalar)
  }

  /// Whether joiners and zero-width spaces mean something after `scalar`: emoji and the scripts of
  /// western, southern and south-eastern Asia, whose shaping and line breaking use them.
  public static func needsInvisibles(after scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0600..<0x0900, 0x0900..<0x0E00, 0x0E00..<0x1100, 0x1780..<0x18B0, 0xA840..<0xAC00,
      0xFB50..<0xFE00, 0xFE70..<0xFEFF:
      true
    case 0x20E3, 0xFE0F, 0x2190..<0x2C00, 0x1F000..<0x20000: true
    default: false
    }
  }

  @usableFromInline
  static func treatmentOfOther(_ scalar: UInt32) -> Treatment {
    switch scalar {
    case 0x300..<0x370, 0x483..<0x48A, 0x20D0..<0x2100, 0x302A..<0x3030, 0x3099...0x309A,
      0xFE00..<0xFE10, 0xFE20..<0xFE30, 0xE0100..<0xE01F0:
      return .combiningMark
    case 0x370..<0x591: return .keep
    case 0x061C, 0x202A...0x202E, 0x2066...0x2069: return .bidiControl
    case 0x2028, 0x2029: return .lineBreak
    case 0x200B...0x200D, 0x2060: return .invisible
    case 0x2000..<0x3400: return .keep
    case 0xD800..<0xE000, 0xFDD0..<0xFDF0, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000..<0xE0080: return .drop
    default:
      if scalar & 0xFFFE == 0xFFFE { return .drop }
      return isMark(scalar) ? .combiningMark : .keep
    }
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar < 0x1F000, let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
