/// What one terminal cell, or two for a wide character, can show: a base scalar with its marks.
///
/// ncurses keeps a base and the zero-width scalars after it and nothing else, so a ZWJ emoji is
/// shown by its first scalar and a pair of regional indicators as two letters.
public struct Glyph: Hashable, Sendable {
  /// Base, then up to three combining marks; 0 ends the list.
  public private(set) var scalars: SIMD4<UInt32>
  /// 1 or 2, or 0 for the second half of a wide glyph.
  public let width: Int8

  /// The glyph of a scalar whose class is `.base(width)`.
  package static func of(_ scalar: Unicode.Scalar, width: Int) -> Glyph {
    Glyph(base: scalar.value, width: Int8(width))
  }

  init(base: UInt32, width: Int8) {
    scalars = SIMD4(base, 0, 0, 0)
    self.width = width
  }

  /// Stands in the second cell of a wide glyph.
  public static let continuation = Glyph(base: 0, width: 0)
  public static let space = Glyph(base: 0x20, width: 1)

  /// Adds a zero-width mark; a fourth one is dropped, as ncurses would.
  package mutating func add(mark: Unicode.Scalar) {
    for index in 1..<4 where scalars[index] == 0 {
      scalars[index] = mark.value
      return
    }
  }

  /// The glyph as text; empty for a continuation.
  public var text: String {
    var text = ""
    for index in 0..<4 where scalars[index] != 0 {
      if let scalar = Unicode.Scalar(scalars[index]) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
