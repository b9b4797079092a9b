/// Finds the `Name` that bytes spell: a hash of at most sixteen bytes, then one comparison.
struct NameTable: Sendable {
  /// The table of all names.
  static let standard = NameTable()

  /// Up to sixteen bytes of a name in lower case, as two words, and its whole length.
  struct Key: Equatable, Sendable {
    var low: UInt64
    var high: UInt64
    var count: Int

    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
      count = end - start
      low = ByteScan.lowercasedWord(bytes, from: start, count: count)
      high = ByteScan.lowercasedWord(bytes, from: start + 8, count: count - 8)
    }

    /// A hash whose upper bits are well mixed.
    @inline(__always)
    var hash: UInt64 {
      // The odd constants of MurmurHash3's finaliser: any two such constants serve.
      let mixed = (low ^ high &* 0xFF51_AFD7_ED55_8CCD) &* 0xC4CE_B9FE_1A85_EC53
      return mixed ^ UInt64(truncatingIfNeeded: count)
    }
  }

  private struct Slot: Sendable {
    var low: UInt64
    var high: UInt64
    var count: Int
    var name: Name
  }

  /// Twice the slots of a table half full, so that a search looks at one slot, rarely two.
  private static let bits: UInt64 = 9

  private let slots: [Slot]

  private init() {
    let count = 1 << Self.bits
    var slots = [Slot](repeating: Slot(low: 0, high: 0, count: 0, name: .unknown), count: count)
    for name in Name.allCases where name != .unknown {
      let bytes = Array(name.spelling.utf8)
      let key = Key(bytes, from: 0, to: bytes.count)
      var at = Int(truncatingIfNeeded: key.hash >> (64 - Self.bits))
      while slots[at].name != .unknown { at = (at + 1) % count }
      slots[at] = Slot(low: key.low, high: key.high, count: key.count, name: name)
    }
    self.slots = slots
  }

  /// The name whose spelling has this key, or `unknown`.
  @inline(__always)
  func name(of key: Key) -> Name {
    var at = Int(truncatingIfNeeded: key.hash >> (64 - Self.bits))
    while slots[at].name != .unknown {
      if slots[at].low == key.low, slots[at].high == key.high, slots[at].count == key.count {
        return slots[at].name
      }
      at = (at + 1) % slots.count
    }
    return .unknown
  }

  /// The name that `text` spells, ASCII case aside.
  func name(of text: String) -> Name {
    let bytes = Array(text.utf8)
    return name(of: Key(bytes, from: 0, to: bytes.count))
  }
}
