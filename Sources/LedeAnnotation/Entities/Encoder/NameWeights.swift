internal import CNameKernels

/// Bytes that stay where they are, unchanged, as long as their owner is there: a mapped file.
public protocol ReadOnlyMemory: AnyObject, Sendable {
  var bytes: UnsafeRawBufferPointer { get }
}

/// The weights of the encoder that reads names in context, used where they lie.
///
/// `lede-train`'s `Encoder/export.py` writes them: a header, then tables whose sizes follow from the
/// header, each at a multiple of 64 bytes, little endian. Matrices have 8-bit weights with one scale
/// an output.
public struct NameWeights: @unchecked Sendable {
  /// Why bytes are no weights.
  public enum Fault: Error, Equatable, Sendable {
    /// They do not start as weights do.
    case isSomethingElse
    /// They are of another version than `version`.
    case hasVersion(Int)
    /// There are fewer bytes, or more, than the header says.
    case hasSize(Int, expected: Int)
    /// A checksum is wrong, or a size is not possible.
    case isDamaged
  }

  /// The version of the layout that is read.
  public static let version = 1

  let sizes: Sizes
  let words: Table
  /// What a piece has for its place, with token type and corpus.
  let positions: Table
  let shapes: UnsafePointer<Float>
  let flags: UnsafePointer<Float>
  let norm: Norm
  let layers: [Layer]
  let classifier: nk_matrix
  let vocabulary: PieceTable
  /// Changes with the weights.
  public let checksum: UInt32
  private let memory: any ReadOnlyMemory

  /// An embedding: 8-bit rows with a scale each.
  struct Table {
    let scales: UnsafePointer<Float>
    let rows: UnsafePointer<Int8>
  }

  /// Gains and offsets of a layer norm.
  struct Norm {
    let gains: UnsafePointer<Float>
    let offsets: UnsafePointer<Float>
  }

  struct Layer {
    /// Queries, keys and values in one.
    let projection: nk_matrix
    let output: nk_matrix
    let attentionNorm: Norm
    let widening: nk_matrix
    let narrowing: nk_matrix
    let norm: Norm
  }

  /// Reads the header and checks that all the rest is there and unharmed.
  ///
  /// - Complexity: O(bytes), at the speed of memory.
  public init(_ memory: any ReadOnlyMemory) throws(Fault) {
    let bytes = memory.bytes
    let header = try WeightsHeader(bytes)
    var tables = WeightTables(bytes, from: WeightsHeader.size)
    let sizes = header.sizes
    words = try tables.table(sizes.pieces, sizes.width)
    positions = try tables.table(sizes.positions, sizes.width)
    shapes = try tables.take(sizes.shapes * sizes.width)
    flags = try tables.take(sizes.flags * sizes.width)
    norm = try tables.norm(sizes.width)
    var layers: [Layer] = []
    for _ in 0..<sizes.layers { layers.append(try tables.layer(sizes)) }
    self.layers = layers
    classifier = try tables.matrix(sizes.paddedTags, sizes.width)
    vocabulary = try PieceTable(&tables, header)
    guard tables.isAtEnd else { throw .isDamaged }
    self.sizes = sizes
    checksum = header.checksum
    self.memory = memory
  }
}

/// Takes tables off the bytes of weights, one after the other.
struct WeightTables {
  private let bytes: UnsafeRawBufferPointer
  private var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// `count` values; the next table starts at the next multiple of 64 bytes.
  mutating func take<Value: BitwiseCopyable>(
    _ count: Int
  ) throws(NameWeights.Fault) -> UnsafePointer<Value> {
    let size = (count * MemoryLayout<Value>.stride + 63) / 64 * 64
    guard count > 0, let base = bytes.baseAddress, bytes.count - offset >= size else {
      throw .isDamaged
    }
    defer { offset += size }
    return (base + offset).bindMemory(to: Value.self, capacity: count)
  }

  mutating func table(
    _ rows: Int, _ width: Int
  ) throws(NameWeights.Fault) -> NameWeights.Table {
    NameWeights.Table(scales: try take(rows), rows: try take(rows * width))
  }

  mutating func norm(_ width: Int) throws(NameWeights.Fault) -> NameWeights.Norm {
    NameWeights.Norm(gains: try take(width), offsets: try take(width))
  }

  mutating func matrix(_ outputs: Int, _ inputs: Int) throws(NameWeights.Fault) -> nk_matrix {
    let scales: UnsafePointer<Float> = try take(outputs)
    let biases: UnsafePointer<Float> = try take(outputs)
    return nk_matrix(
      weights: try take(outputs * inputs), scales: scales, biases: biases,
      outputs: Int32(outputs), inputs: Int32(inputs))
  }

  mutating func layer(
    _ sizes: NameWeights.Sizes
  ) throws(NameWeights.Fault) -> NameWeights.Layer {
    NameWeights.Layer(
      projection: try matrix(3 * sizes.width, sizes.width),
      output: try matrix(sizes.width, sizes.width), attentionNorm: try norm(sizes.width),
      widening: try matrix(sizes.inner, sizes.width),
      narrowing: try matrix(sizes.width, sizes.inner), norm: try norm(sizes.width))
  }
}
