/// Text without what a reader does not type: capitals, accents, runs of space.
public enum FoldedText {
  /// `text` in lower case, Latin letters without their marks, white space as single spaces.
  ///
  /// - Complexity: O(n); ASCII takes no look at the Unicode tables.
  public static func fold(_ text: String) -> String { fold(text) { _ in false } }

  /// As `fold`, also without the points and commas that names are written with and without:
  /// `Cisco Systems, Inc.` is `cisco systems inc`.
  static func name(_ text: String) -> String {
    fold(text) { [0x2C, 0x2E, 0x22, 0x201C, 0x201D].contains($0) }
  }

  private static func fold(_ text: String, dropping isDropped: (UInt32) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value == 0x20 || value == 0xA0 || (0x09...0x0D).contains(value) {
        needsSpace = !result.isEmpty
        continue
      }
      if isDropped(value) { continue }
      if needsSpace { result.append(" ") }
      needsSpace = false
      if value < 0x80 {
        let isCapital = (0x41...0x5A).contains(value)
        result.append(isCapital ? Unicode.Scalar(UInt8(value) | 0x20) : scalar)
      } else {
        append(scalar, to: &result)
      }
    }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x2018, 0x2019: result.append("'")
    case 0x2010...0x2015: result.append("-")
    case 0x300..<0x370: break
    case 0xC0..<0x250, 0x1E00..<0x1F00: result.append(contentsOf: latin(scalar))
    default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The letter without its mark, which the Unicode Standard tells by the letter's name: `é` is
  /// `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latin(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, let name = first.properties.name,
      name.hasPrefix("LATIN SMALL LETTER ")
    else { return lower }
    let words = name.dropFirst("LATIN SMALL LETTER ".count).split(separator: " ")
    guard words.count > 2, words[1] == "WITH", words[0].utf8.count == 1,
      let letter = words[0].utf8.first
    else { return lower }
    return String.UnicodeScalarView([Unicode.Scalar(letter | 0x20)])
  }
}
