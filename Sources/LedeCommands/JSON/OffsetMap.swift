/// What offsets in JSON count. The raw value is its name in `--offsets` and in the output.
enum OffsetUnit: String, CaseIterable {
  /// Bytes.
  case utf8
  /// Unicode scalars, as Python counts.
  case scalars
  /// UTF-16 code units, as JavaScript and Java count.
  case utf16
}

/// Turns byte offsets into one text into offsets of another unit.
///
/// - Complexity: O(n) to make, O(1) a lookup: units are counted from the nearest of the marks that
///   stand every 64 bytes.
struct OffsetMap {
  private static let stride = 64

  private let utf8: [UInt8]
  private let unit: OffsetUnit
  /// Units before byte `stride · i`.
  private var marks: [Int] = []

  init(_ utf8: [UInt8], unit: OffsetUnit) {
    self.utf8 = utf8
    self.unit = unit
    guard unit != .utf8 else { return }
    var count = 0
    for (index, byte) in utf8.enumerated() {
      if index % Self.stride == 0 { marks.append(count) }
      count += weight(of: byte)
    }
  }

  /// - Precondition: `0 <= offset && offset <= utf8.count`, on a scalar boundary.
  func callAsFunction(_ offset: Int) -> Int {
    guard unit != .utf8, offset > 0 else { return offset }
    let mark = (offset - 1) / Self.stride
    return utf8[mark * Self.stride..<offset].reduce(marks[mark]) { $0 + weight(of: $1) }
  }

  /// Units that the scalar which begins at `byte` has; 0 for a byte inside a scalar.
  private func weight(of byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
