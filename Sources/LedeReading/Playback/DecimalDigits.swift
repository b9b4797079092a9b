extension Unicode.Scalar {
  /// Whether the scalar is a digit of some script (general category Nd).
  ///
  /// - Complexity: O(1) below U+0660 and for ideographs, else O(log table).
  var isDecimalDigit: Bool {
    if value < 0x660 { return value >= 0x30 && value <= 0x39 }
    if value >= 0x1C5A, value < 0xA620 { return false }
    var low = 0
    var high = decimalZeros.count
    while low < high {
      let middle = (low + high) / 2
      if decimalZeros[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 && value - decimalZeros[low - 1] < 10
  }
}

/// The digit zero of every script in the Basic Multilingual Plane (UnicodeData.txt 15.0, Nd), in
/// order; the nine others follow each.
private let decimalZeros: [UInt32] = [
  0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
  0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
  0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
]
