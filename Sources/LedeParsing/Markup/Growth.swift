extension Array {
  /// Reserves what the rest of the source will need if it is as dense as the part that is read.
  ///
  /// Doubling would copy and touch fresh pages again and again; a good guess does it once, and what
  /// is reserved but not used costs no memory.
  @inline(never)
  mutating func makeRoom(read: Int, of end: Int) {
    // At most 32 times what is there, so that a dense start reserves no absurd amount.
    let density = Swift.min(Double(end) / Double(Swift.max(read, 1)), 32)
    reserveCapacity(Int(Double(count) * Swift.max(density * 1.125, 2)) + 16)
  }
}
