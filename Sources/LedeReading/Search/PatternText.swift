/// Text made into patterns.
enum PatternText {
  /// A pattern that matches `text` and what typography makes of it: a typed `'` also matches `’`,
  /// `"` also `“` and `”`, `-` also other hyphens and the en dash, a space any one white space.
  static func matching(_ text: String) -> [UInt8] {
    var pattern: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"): pattern += Array("['‘’ʼ]".utf8)
      case UInt8(ascii: "\""): pattern += Array("[\"“”„]".utf8)
      case UInt8(ascii: "-"): pattern += Array("[-‐‑‒–]".utf8)
      case UInt8(ascii: " "): pattern += Array("\\s".utf8)
      default:
        if byte.isASCIIPunctuation { pattern.append(UInt8(ascii: "\\")) }
        pattern.append(byte)
      }
    }
    return pattern
  }

  /// Whether there is a capital letter in `text`, so that case is meant to count.
  ///
  /// With `skippingEscapes`, what stands behind a backslash is none: `\W`, `\p{Lu}`.
  static func hasCapital(_ text: String, skippingEscapes: Bool) -> Bool {
    var isEscaped = false
    var isInName = false
    var isInBraces = false
    for scalar in text.unicodeScalars {
      if isInName {
        isInName = isInBraces ? scalar != "}" : scalar == "{"
        isInBraces = isInName
      } else if isEscaped {
        isEscaped = false
        isInName = scalar == "p" || scalar == "P"
      } else if skippingEscapes, scalar == "\\" {
        isEscaped = true
      } else if scalar.properties.isUppercase {
        return true
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
