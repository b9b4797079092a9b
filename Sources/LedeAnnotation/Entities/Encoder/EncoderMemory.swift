internal import CNameKernels

/// What one thread needs to run the encoder: about 4 MB. Not to be shared.
final class EncoderMemory {
  /// Values of every piece between the layers.
  let values: UnsafeMutablePointer<Float>
  /// Queries, keys and values; later what the halves of a layer add to `values`.
  let projections: UnsafeMutablePointer<Float>
  let attended: UnsafeMutablePointer<Float>
  /// The widened rows of a block.
  let inner: UnsafeMutablePointer<Float>
  let integers: UnsafeMutablePointer<Int16>
  let scales: UnsafeMutablePointer<Float>
  let scratch: UnsafeMutablePointer<Float>

  /// Rows that a layer's second half is computed for at a time, so that they stay in the cache: five
  /// tiles of the widest kernel.
  static let block = 40

  init(_ sizes: NameWeights.Sizes) {
    let rows = PieceSequence.maximumLength
    func floats(_ count: Int) -> UnsafeMutablePointer<Float> { Self.allocate(count) }
    values = floats(rows * sizes.width)
    projections = floats(rows * 3 * sizes.width)
    attended = floats(rows * sizes.width)
    inner = floats(Self.block * sizes.inner)
    integers = Self.allocate(max(rows * sizes.width, Self.block * sizes.inner))
    scales = floats(rows)
    scratch = floats(nk_attention_scratch(Int32(rows)))
  }

  private static func allocate<Value: BitwiseCopyable>(
    _ count: Int
  ) -> UnsafeMutablePointer<Value> {
    let size = count * MemoryLayout<Value>.stride
    return UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
      .bindMemory(to: Value.self, capacity: count)
  }

  deinit {
    for pointer in [values, projections, attended, inner, scales, scratch] {
      UnsafeMutableRawPointer(pointer).deallocate()
    }
    UnsafeMutableRawPointer(integers).deallocate()
  }
}
