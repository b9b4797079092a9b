import LedeDocument

/// Finds out whether a text runs from right to left.
enum ReadingDirection {
  /// The side that most letters of the first kilobytes belong to.
  static func direction(of text: ArraySlice<UInt8>) -> Metadata.Direction {
    var right = 0
    var left = 0
    for byte in text.prefix(4096) {
      // Lead bytes: D6 to DF cover Hebrew, Arabic, Syriac, Thaana and N'Ko, C3 to D5 the others.
      if (0xD6...0xDF).contains(byte) {
        right += 1
      } else if ASCII.isLetter(byte) || (0xC3...0xD5).contains(byte) || (0xE0...0xE1).contains(byte)
      {
        left += 1
      }
    }
    return right > left ? .rightToLeft : .leftToRight
  }
}
