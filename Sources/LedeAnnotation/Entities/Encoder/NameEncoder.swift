internal import CNameKernels

/// Reads sequences with the weights of an encoder: what tag each token has, seen in its sentence.
///
/// Source: Vaswani and others, Attention Is All You Need (2017); Devlin and others, BERT (2018);
/// the encoder is MiniLM (Wang and others 2020) with six layers.
package struct NameEncoder: @unchecked Sendable {
  package let weights: NameWeights
  private let kernels: UnsafePointer<nk_kernels>

  /// Takes the kernels at the index `kernel`, fastest first; the last ones run anywhere. Nil where
  /// there are no more.
  package init?(_ weights: NameWeights, kernel: Int = 0) {
    guard let kernels = nk_available(Int32(truncatingIfNeeded: kernel)) else { return nil }
    self.weights = weights
    self.kernels = kernels
  }

  /// What kind of processor the kernels are for.
  package var kernelName: String { String(cString: kernels.pointee.name) }

  /// Natural logarithms of the probabilities of the tags, `NameTag.count` for each token.
  ///
  /// `isWanted` is asked between the layers, some milliseconds apart. Nil once it is not wanted, and
  /// for what the weights cannot read.
  package func logProbabilities(
    of sequence: PieceSequence, while isWanted: () -> Bool = { true }
  ) -> [Float]? {
    logProbabilities(of: sequence, in: EncoderMemory(weights.sizes), while: isWanted)
  }

  func logProbabilities(
    of sequence: PieceSequence, in memory: EncoderMemory, while isWanted: () -> Bool
  ) -> [Float]? {
    guard sequence.isReadable(weights.sizes) else { return nil }
    embed(sequence, memory)
    for layer in weights.layers {
      guard isWanted() else { return nil }
      attend(layer, sequence.pieces.count, memory)
      transform(layer, sequence.pieces.count, memory)
    }
    return classify(sequence, memory)
  }

  // MARK: Layers

  private func embed(_ sequence: PieceSequence, _ memory: EncoderMemory) {
    let width = weights.sizes.width
    let size = Int32(width)
    memory.values.update(repeating: 0, count: sequence.pieces.count * width)
    for (row, piece) in sequence.pieces.enumerated() {
      let values = memory.values + row * width
      let (word, at) = (Int(piece), row)
      let add = kernels.pointee.add
      add(weights.words.rows + word * width, weights.words.scales[word], size, values)
      add(weights.positions.rows + at * width, weights.positions.scales[at], size, values)
      Self.add(weights.shapes + Int(sequence.shapes[row]) * width, width, to: values)
      var bits = sequence.flags[row].rawValue
      while bits != 0 {
        let flag = bits.trailingZeroBitCount
        if flag < weights.sizes.flags { Self.add(weights.flags + flag * width, width, to: values) }
        bits &= bits - 1
      }
    }
    normalize(sequence.pieces.count, memory.values, adding: nil, weights.norm)
  }

  private static func add(
    _ row: UnsafePointer<Float>, _ width: Int, to values: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<width { values[index] += row[index] }
  }

  private func attend(_ layer: NameWeights.Layer, _ count: Int, _ memory: EncoderMemory) {
    multiply(layer.projection, count, memory.values, memory, to: memory.projections)
    kernels.pointee.attend(
      memory.projections, Int32(count), Int32(weights.sizes.heads), memory.scratch,
      memory.attended)
    multiply(layer.output, count, memory.attended, memory, to: memory.projections)
    normalize(count, memory.values, adding: memory.projections, layer.attentionNorm)
  }

  private func transform(_ layer: NameWeights.Layer, _ count: Int, _ memory: EncoderMemory) {
    let width = weights.sizes.width
    for start in stride(from: 0, to: count, by: EncoderMemory.block) {
      let rows = min(EncoderMemory.block, count - start)
      let values = memory.values + start * width
      multiply(layer.widening, rows, values, memory, to: memory.inner)
      kernels.pointee.gelu(memory.inner, Int32(rows * weights.sizes.inner))
      multiply(layer.narrowing, rows, memory.inner, memory, to: memory.attended)
      normalize(rows, values, adding: memory.attended, layer.norm)
    }
  }

  private func multiply(
    _ matrix: nk_matrix, _ rows: Int, _ values: UnsafeMutablePointer<Float>,
    _ memory: EncoderMemory, to results: UnsafeMutablePointer<Float>
  ) {
    kernels.pointee.quantize(
      values, Int32(rows), matrix.inputs, memory.integers, memory.scales)
    withUnsafePointer(to: matrix) {
      kernels.pointee.multiply(memory.integers, memory.scales, Int32(rows), $0, results)
    }
  }

  private func normalize(
    _ rows: Int, _ values: UnsafeMutablePointer<Float>,
    adding additions: UnsafeMutablePointer<Float>?, _ norm: NameWeights.Norm
  ) {
    kernels.pointee.normalize(
      values, additions, norm.gains, norm.offsets, Int32(rows), Int32(weights.sizes.width))
  }

  // MARK: Tags

  private func classify(_ sequence: PieceSequence, _ memory: EncoderMemory) -> [Float] {
    let (width, tags) = (weights.sizes.width, weights.sizes.tags)
    let padded = weights.sizes.paddedTags
    // The first piece of a token speaks for it.
    for (token, row) in sequence.first.enumerated() {
      (memory.attended + token * width).update(from: memory.values + row * width, count: width)
    }
    multiply(
      weights.classifier, sequence.first.count, memory.attended, memory, to: memory.projections)
    var result: [Float] = []
    result.reserveCapacity(sequence.first.count * tags)
    for token in sequence.first.indices {
      let scores = UnsafeBufferPointer(start: memory.projections + token * padded, count: tags)
      let top = scores.max() ?? 0
      let sum = scores.reduce(into: Float(0)) { $0 += TagLattice.exponential($1 - top) }
      let total = top + NaturalLogarithm.of(sum)
      result += scores.map { $0 - total }
    }
    return result
  }
}
