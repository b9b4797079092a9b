import CNameKernels
import Foundation
import LedeAnnotation
import LedeCorpora

/// Speed of the encoder of names on one thread: its matrix products beside OpenBLAS, and all of it.
struct EncoderBench {
  let weights: URL

  /// Pieces of a sequence in use.
  private static let rows = 160
  /// Outputs and inputs of the four products of a layer.
  private static let shapes = [(1152, 384), (384, 384), (1536, 384), (384, 1536)]
  /// The best of so many rounds counts, as noise only adds.
  private static let rounds = 20

  func run() throws {
    var index: Int32 = 0
    while let kernels = nk_available(index) {
      products(kernels.pointee)
      index += 1
    }
    fflush(nil)
    runOpenBLAS()
    let start = DispatchTime.now().uptimeNanoseconds
    let weights = try NameWeights(FileMemory(file: weights))
    let milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    print("weights read and checked in \(MarkupBench.rounded(milliseconds)) ms")
    var kernel = 0
    while let encoder = NameEncoder(weights, kernel: kernel) {
      encode(encoder)
      kernel += 1
    }
  }

  private func products(_ kernels: nk_kernels) {
    var seconds = 0.0
    var shown: [String] = []
    for (outputs, inputs) in Self.shapes {
      let best = best(kernels, outputs, inputs)
      seconds += best
      shown.append(rate(outputs, inputs, best))
    }
    let name = String(cString: kernels.name)
    print("\(name): \(shown.joined(separator: ", ")) = \(pieces(in: seconds)) pieces/s")
  }

  private func rate(_ outputs: Int, _ inputs: Int, _ seconds: Double) -> String {
    let products = Double(Self.rows * outputs * inputs)
    return "\(outputs)×\(inputs) \(MarkupBench.rounded(products / seconds / 1e9)) G/s"
  }

  private func pieces(in seconds: Double) -> Int { Int(Double(Self.rows) / (6 * seconds)) }

  private func best(_ kernels: nk_kernels, _ outputs: Int, _ inputs: Int) -> Double {
    let weights = (0..<outputs * inputs).map { Int8(truncatingIfNeeded: $0 * 31 % 255 - 127) }
    let (scales, biases) = (
      [Float](repeating: 0.01, count: outputs), [Float](repeating: 0, count: outputs)
    )
    let values = (0..<Self.rows * inputs).map { Float($0 % 7) * 0.1 }
    var integers = [Int16](repeating: 0, count: values.count)
    var rowScales = [Float](repeating: 0, count: Self.rows)
    var results = [Float](repeating: 0, count: Self.rows * outputs)
    return weights.withUnsafeBufferPointer { weights in
      scales.withUnsafeBufferPointer { scales in
        biases.withUnsafeBufferPointer { biases in
          guard let weights = weights.baseAddress, let scales = scales.baseAddress,
            let biases = biases.baseAddress
          else { return .infinity }
          var matrix = nk_matrix(
            weights: weights, scales: scales, biases: biases, outputs: Int32(outputs),
            inputs: Int32(inputs))
          return (0..<Self.rounds).map { _ in
            CPUTime.seconds {
              kernels.quantize(values, Int32(Self.rows), Int32(inputs), &integers, &rowScales)
              kernels.multiply(integers, rowScales, Int32(Self.rows), &matrix, &results)
            }
          }.min() ?? .infinity
        }
      }
    }
  }

  private func encode(_ encoder: NameEncoder) {
    let rows = Self.rows
    let sequence = PieceSequence(
      tokens: 0..<rows, pieces: (0..<rows).map { Int32(1000 + $0 * 37 % 20_000) },
      shapes: [UInt8](repeating: 0, count: rows),
      flags: [NameFlags](repeating: [.sentenceStart], count: rows), first: Array(0..<rows))
    let seconds =
      (0..<Self.rounds).map { _ in
        CPUTime.seconds { _ = encoder.logProbabilities(of: sequence) }
      }.min() ?? .infinity
    print("encoder, \(encoder.kernelName): \(Int(Double(rows) / seconds)) pieces/s")
  }

  private func runOpenBLAS() {
    let peer = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Peers/build/openblas")
    guard FileManager.default.fileExists(atPath: peer.path) else {
      return print("OpenBLAS: not built, see Peers/README.md")
    }
    let process = Process()
    process.executableURL = peer
    do {
      try process.run()
      process.waitUntilExit()
    } catch {
      print("OpenBLAS: \(error)")
    }
  }
}
