/// The pieces of words that the encoder knows, and how scalars are written in them.
struct PieceTable {
  /// Hash table: the number of a piece plus 1, or 0.
  private let slots: UnsafeBufferPointer<UInt16>
  /// Where each piece starts in `bytes`, and where the last one ends.
  private let starts: UnsafeBufferPointer<UInt32>
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Scalars that are written otherwise, ascending: each with up to three in its place, or 0.
  private let foldings: UnsafeBufferPointer<UInt32>

  /// The pieces at the start and end of a sequence, and for what is no word of any pieces.
  private(set) var (start, end, unknown): (Int32, Int32, Int32) = (0, 0, 0)

  init(_ tables: inout WeightTables, _ header: WeightsHeader) throws(NameWeights.Fault) {
    slots = UnsafeBufferPointer(start: try tables.take(header.slots), count: header.slots)
    let count = header.sizes.pieces + 1
    starts = UnsafeBufferPointer(start: try tables.take(count), count: count)
    bytes = UnsafeBufferPointer(
      start: try tables.take(header.pieceBytes), count: header.pieceBytes)
    foldings = UnsafeBufferPointer(
      start: try tables.take(header.foldings * 4), count: header.foldings * 4)
    guard let start = number(of: Array("[CLS]".utf8)), let end = number(of: Array("[SEP]".utf8)),
      let unknown = number(of: Array("[UNK]".utf8))
    else { throw .isDamaged }
    (self.start, self.end, self.unknown) = (start, end, unknown)
  }

  /// FNV-1a with 32 bits: where the table has a piece.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(into: hashStart) { hash($1, into: &$0) }
  }

  static let hashStart: UInt32 = 0x811C_9DC5

  @inline(__always)
  static func hash(_ byte: UInt8, into hash: inout UInt32) {
    hash = (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private func number(of piece: [UInt8]) -> Int32? {
    number(of: piece[...], after: [], hash: Self.hash(piece))
  }

  /// The number of the piece `prefix + rest`, whose hash is known.
  func number(of rest: ArraySlice<UInt8>, after prefix: [UInt8], hash: UInt32) -> Int32? {
    var slot = Int(hash) & (slots.count - 1)
    // A full table, which only a damaged file has, is looked through once.
    for _ in 0..<slots.count {
      let number = Int(slots[slot]) - 1
      guard number >= 0 else { return nil }
      if number + 1 < starts.count {
        let (from, to) = (Int(starts[number]), Int(starts[number + 1]))
        if to - from == prefix.count + rest.count, from >= 0, to <= bytes.count,
          bytes[from..<(from + prefix.count)].elementsEqual(prefix),
          bytes[(from + prefix.count)..<to].elementsEqual(rest)
        {
          return Int32(number)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What is written for a scalar beyond ASCII, up to three scalars; nil for the scalar itself.
  func folding(of scalar: UInt32) -> (UInt32, UInt32, UInt32)? {
    var (low, high) = (0, foldings.count / 4)
    while low < high {
      let middle = (low + high) / 2
      if foldings[middle * 4] < scalar { low = middle + 1 } else { high = middle }
    }
    guard low * 4 < foldings.count, foldings[low * 4] == scalar else { return nil }
    return (foldings[low * 4 + 1], foldings[low * 4 + 2], foldings[low * 4 + 3])
  }
}
