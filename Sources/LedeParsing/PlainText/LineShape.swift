/// What a line looks like, apart from its words: counts of kinds of bytes.
struct LineShape {
  var bytes = 0
  var letters = 0
  var digits = 0
  var spaces = 0
  /// Signs that code, tables and drawings have and prose hardly ever has.
  var signs = 0
  /// A gap of three or more spaces, or a tab, between words: columns.
  var hasGap = false
  var startsLikeLog = false
  var endsLikeCode = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: TextLine) {
    // A kilobyte says what a line is; the bound keeps the sample's cost the same for every input.
    let end = min(line.end, line.start + 1024)
    var run = 0
    var leadDigits = 0
    for index in line.start..<end {
      let byte = text[index]
      run = byte == 0x20 ? run + 1 : 0
      if byte == 0x20 {
        spaces += 1
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        letters += 1
      } else if ASCII.isDigit(byte) {
        digits += 1
        if index - line.start < 24 { leadDigits += 1 }
      } else if Self.isSign[Int(byte)] {
        signs += 1
      }
      if run == 3 || byte == 0x09 { hasGap = true }
    }
    bytes = end - line.start
    let first = text[line.start]
    startsLikeLog = leadDigits >= 6 && (ASCII.isDigit(first) || first == UInt8(ascii: "["))
    let last = text[line.end - 1]
    endsLikeCode =
      last == UInt8(ascii: "{") || last == UInt8(ascii: "}") || last == UInt8(ascii: ";")
  }

  /// Whether the line is more likely code, a log, a table or a drawing than a sentence.
  ///
  /// One sign in sixteen bytes and half the bytes letters: news lines of the extraction corpora stay
  /// on the prose side of both but for lines that are one URL; C, shell, CSV and `ls -l` do not.
  var isDrawn: Bool {
    startsLikeLog || endsLikeCode || hasGap || signs * 16 > bytes || letters * 2 < bytes - spaces
  }

  private static let isSign: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in #"={}_<>/\*[]|#~^+&@"#.utf8 { table[Int(byte)] = true }
    return table
  }()
}
