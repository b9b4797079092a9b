/// The answer to OSC 11, the question for the background colour.
enum BackgroundAnswer {
  /// Whether the colour in `11;rgb:RRRR/GGGG/BBBB` is dark; nil if this is another answer.
  /// `body` stands between ESC ] and the end of the string.
  static func isDark(_ body: ArraySlice<UInt8>) -> Bool? {
    let text = String(decoding: body, as: UTF8.self)
    guard text.hasPrefix("11;rgb"), let colon = text.firstIndex(of: ":") else { return nil }
    // rgba: has a fourth part, which does not matter.
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3).map(fraction)
    guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else {
      return nil
    }
    // Luma (ITU-R BT.601); half is where black and white text read equally well.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 0.5
  }

  /// One to four hexadecimal digits, of all ones (XParseColor).
  private static func fraction(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16), value >= 0 else {
      return nil
    }
    return Double(value) / Double(1 << (4 * digits.utf8.count) - 1)
  }
}
