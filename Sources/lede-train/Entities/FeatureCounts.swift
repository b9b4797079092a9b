/// How often each feature occurs: a hash table for hashes that are well mixed already.
struct FeatureCounts {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var used = 0

  /// No feature has this hash, or it is left out: one in 2^64.
  private static let empty: UInt64 = 0

  init() {
    keys = [UInt64](repeating: Self.empty, count: 1 << 22)
    values = [UInt32](repeating: 0, count: 1 << 22)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & mask }
    return slot
  }

  mutating func count(_ key: UInt64) {
    if used * 2 > keys.count { grow() }
    let slot = slot(of: key)
    if keys[slot] == Self.empty {
      keys[slot] = key
      used += 1
    }
    values[slot] += 1
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: Self.empty, count: oldKeys.count * 2)
    values = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != Self.empty {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }

  /// Numbers the features that occur at least `least` times, and forgets the rest.
  ///
  /// - Returns: The hash of each number, ascending.
  mutating func number(least: Int) -> [UInt64] {
    let kept = keys.indices.filter { keys[$0] != Self.empty && values[$0] >= least }
      .map { keys[$0] }.sorted()
    for index in keys.indices { values[index] = .max }
    for (number, key) in kept.enumerated() { values[slot(of: key)] = UInt32(number) }
    return kept
  }

  /// The number of a feature, after `number(least:)`; nil for one that was forgotten.
  func number(of key: UInt64) -> UInt32? {
    let slot = slot(of: key)
    return keys[slot] == key && values[slot] != .max ? values[slot] : nil
  }
}
