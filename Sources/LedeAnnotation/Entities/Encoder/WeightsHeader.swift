internal import CNameKernels

extension NameWeights {
  /// The numbers that the tables' sizes follow from.
  struct Sizes: Equatable, Sendable {
    /// Values of a piece between the layers.
    let width: Int
    let heads: Int
    /// Values of a piece inside a layer's second half.
    let inner: Int
    let layers: Int
    let pieces: Int
    /// Longest sequence that has positions.
    let positions: Int
    let shapes: Int
    let flags: Int
    let tags: Int

    /// `tags` in whole panels.
    var paddedTags: Int { (tags + nk_panel - 1) / nk_panel * nk_panel }

    /// Whether the kernels can work with them, and what reads a document.
    var areUsable: Bool {
      width > 0 && heads > 0 && heads <= 64 && width == heads * nk_head
        && inner > 0 && inner % 16 == 0 && inner <= Self.maximumInputs
        && width <= Self.maximumInputs && (1...64).contains(layers) && (3...65_534).contains(pieces)
        && (PieceSequence.maximumLength...4096).contains(positions)
        && shapes == WordShape.count && flags == NameFlags.count && tags == NameTag.count
    }

    /// Inputs of a matrix whose sums of products fit 32 bits; see `quantize` in CNameKernels.
    private static let maximumInputs = 1536
  }
}

/// The first bytes of weights: magic, fifteen numbers of 32 bits, and a checksum of them.
struct WeightsHeader {
  static let size = 128
  static let magic = Array("ledename".utf8)

  let sizes: NameWeights.Sizes
  /// Of all that follows the header.
  let checksum: UInt32
  /// Entries of the hash table of pieces.
  let slots: Int
  /// Bytes of all pieces.
  let pieceBytes: Int
  /// Scalars that BERT's normalizer changes.
  let foldings: Int

  /// - Throws: What is wrong with the bytes as a whole; the tables may still not fit.
  init(_ bytes: UnsafeRawBufferPointer) throws(NameWeights.Fault) {
    guard bytes.count >= Self.magic.count, bytes.prefix(Self.magic.count).elementsEqual(Self.magic)
    else { throw .isSomethingElse }
    guard bytes.count >= Self.size else { throw .hasSize(bytes.count, expected: Self.size) }
    let numbers = (0..<30).map { index in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 + 4 * index, as: UInt32.self))
    }
    guard numbers[0] == NameWeights.version else { throw .hasVersion(Int(numbers[0])) }
    guard numbers[29] == PieceTable.hash(bytes.prefix(Self.size - 4)) else { throw .isDamaged }
    guard Int(numbers[1]) == bytes.count else {
      throw .hasSize(bytes.count, expected: Int(numbers[1]))
    }
    let counts = numbers.map(Int.init)
    sizes = NameWeights.Sizes(
      width: counts[3], heads: counts[4], inner: counts[5], layers: counts[6], pieces: counts[7],
      positions: counts[8], shapes: counts[9], flags: counts[10], tags: counts[11])
    checksum = numbers[2]
    (slots, pieceBytes, foldings) = (counts[12], counts[13], counts[14])
    guard sizes.areUsable, slots > sizes.pieces, slots & (slots - 1) == 0, slots <= 1 << 20,
      pieceBytes <= 1 << 24, foldings <= 1 << 16, bytes.count % 64 == 0,
      let base = bytes.baseAddress,
      Int(bitPattern: base) % 64 == 0,
      nk_checksum(base + Self.size, bytes.count - Self.size) == checksum
    else { throw .isDamaged }
  }
}
