/// What the letters of a token look like, as the encoder learned to tell it: its vocabulary has no
/// capitals.
enum WordShape {
  /// Shapes there are; the last one is for the ends of a sequence.
  static let count = 11
  static let none: UInt8 = 10

  private static let lower: UInt8 = 0
  private static let capitalized: UInt8 = 1
  private static let capitals: UInt8 = 2
  private static let singleCapital: UInt8 = 3
  private static let mixed: UInt8 = 4
  private static let number: UInt8 = 5
  private static let withDigits: UInt8 = 6
  private static let mark: UInt8 = 7
  private static let dotted: UInt8 = 8

  static func shape(of bytes: [UInt8], from start: Int, to end: Int) -> UInt8 {
    var (letters, uppers, lowers, digits) = (0, 0, 0, 0)
    var (startsUpper, startsDigit, hasDot, restIsLower) = (false, false, false, true)
    var at = start
    while at < end {
      let (value, length) = Scalars.decode(bytes, at: at, end: end)
      switch Scalars.classify(value) {
      case .upper:
        (letters, uppers) = (letters + 1, uppers + 1)
        if at == start { startsUpper = true } else { restIsLower = false }
      case .lower: (letters, lowers) = (letters + 1, lowers + 1)
      case .uncased: letters += 1
      case .digit:
        digits += 1
        if at == start { startsDigit = true }
      case .punctuation: if value == 0x2E { hasDot = true }
      case .space, .mark: break
      }
      at += length
    }
    if startsDigit && letters == 0 { return number }
    if letters + digits == 0 { return mark }
    if hasDot && startsUpper { return dotted }
    if digits > 0 { return withDigits }
    if lowers > 0 && uppers == 0 { return lower }
    if uppers > 0 && lowers == 0 { return letters == 1 ? singleCapital : capitals }
    return startsUpper && restIsLower && lowers > 0 ? capitalized : mixed
  }
}
