import Foundation
import LedeAnnotation

/// Clusters words by their vectors, at four granularities that know nothing of each other.
///
/// Source: Lloyd, Least Squares Quantization in PCM (1982), on vectors of length 1.
struct WordClusters {
  /// Vectors padded to whole SIMD registers.
  private let vectors: [SIMD8<Float>]
  private let count: Int

  private static let lanes = 7
  /// Centres are those of the most frequent words: rare ones have vectors of little worth.
  private static let frequent = 120_000
  private static let rounds = 15

  init(_ resources: Resources) throws {
    let floats = try resources.vectors()
    count = floats.count / Resources.dimensions
    var vectors = [SIMD8<Float>](repeating: .zero, count: count * Self.lanes)
    for word in 0..<count {
      for index in 0..<Resources.dimensions {
        vectors[word * Self.lanes + index / 8][index % 8] =
          floats[word * Resources.dimensions + index]
      }
    }
    self.vectors = vectors
  }

  /// Clusters of all words, packed as `WordFacts` has them.
  func packed() -> [UInt32] {
    var packed = [UInt32](repeating: 0, count: count)
    var shift: UInt32 = 0
    for width in WordFacts.widths {
      let clusters = clusters(1 << width)
      for word in 0..<count { packed[word] |= UInt32(clusters[word]) << shift }
      shift += UInt32(width)
      FileHandle.standardError.write(Data("\(1 << width) clusters\n".utf8))
    }
    return packed
  }

  private func clusters(_ size: Int) -> [Int] {
    var random = SeededRandom(seed: UInt64(size))
    let frequent = min(Self.frequent, count)
    var centres: [SIMD8<Float>] = []
    for word in Array(0..<frequent).shuffled(using: &random).prefix(size) {
      centres += vectors[(word * Self.lanes)..<((word + 1) * Self.lanes)]
    }
    for _ in 0..<Self.rounds { move(&centres, to: (0..<frequent).map { nearest($0, centres) }) }
    return (0..<count).map { nearest($0, centres) }
  }

  private func nearest(_ word: Int, _ centres: [SIMD8<Float>]) -> Int {
    vectors.withUnsafeBufferPointer { vectors in
      centres.withUnsafeBufferPointer { centres in
        var best = 0
        var closest = -Float.infinity
        let at = word * Self.lanes
        for centre in 0..<(centres.count / Self.lanes) {
          var sum = SIMD8<Float>.zero
          for lane in 0..<Self.lanes {
            sum += vectors[at + lane] * centres[centre * Self.lanes + lane]
          }
          let product = sum.sum()
          if product > closest { (closest, best) = (product, centre) }
        }
        return best
      }
    }
  }

  /// Moves each centre to the mean of its words; one without words stays.
  private func move(_ centres: inout [SIMD8<Float>], to clusters: [Int]) {
    var sums = [SIMD8<Float>](repeating: .zero, count: centres.count)
    for (word, cluster) in clusters.enumerated() {
      for lane in 0..<Self.lanes {
        sums[cluster * Self.lanes + lane] += vectors[word * Self.lanes + lane]
      }
    }
    for centre in stride(from: 0, to: sums.count, by: Self.lanes) {
      let range = centre..<(centre + Self.lanes)
      let length = sums[range].reduce(0) { $0 + ($1 * $1).sum() }.squareRoot()
      guard length > 0 else { continue }
      for index in range { centres[index] = sums[index] / length }
    }
  }
}
