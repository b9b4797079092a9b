import CNameKernels
import Foundation
import Testing

@Suite struct KernelTests {
  private static var kernels: [nk_kernels] {
    (0..<8).compactMap { nk_available($0)?.pointee }
  }

  private func values(_ count: Int, seed: Int) -> [Float] {
    (0..<count).map { Float(($0 * 7919 + seed * 104_729) % 2003 - 1001) / 500 }
  }

  @Test func everyProcessorHasKernels() {
    #expect(!Self.kernels.isEmpty && nk_available(Int32(Self.kernels.count)) == nil)
    #expect(nk_available(-1) == nil)
  }

  @Test(arguments: 0..<3, [(1, 16, 32), (3, 48, 64), (9, 32, 384), (17, 16, 1536)])
  func productsAreThoseOfTheMatrix(_ kernel: Int, _ size: (rows: Int, outputs: Int, inputs: Int)) {
    guard kernel < Self.kernels.count else { return }
    let (rows, outputs, inputs) = size
    let weights = (0..<outputs * inputs).map { Int8(truncatingIfNeeded: $0 * 31 % 255 - 127) }
    let (scales, biases) = (values(outputs, seed: 1), values(outputs, seed: 2))
    let from = values(rows * inputs, seed: 3)
    var integers = [Int16](repeating: 0, count: rows * inputs)
    var rowScales = [Float](repeating: 0, count: rows)
    var results = [Float](repeating: 0, count: rows * outputs)
    Self.kernels[kernel].quantize(from, Int32(rows), Int32(inputs), &integers, &rowScales)
    weights.withUnsafeBufferPointer { weights in
      scales.withUnsafeBufferPointer { scales in
        biases.withUnsafeBufferPointer { biases in
          var matrix = nk_matrix(
            weights: weights.baseAddress!, scales: scales.baseAddress!,
            biases: biases.baseAddress!, outputs: Int32(outputs), inputs: Int32(inputs))
          Self.kernels[kernel].multiply(integers, rowScales, Int32(rows), &matrix, &results)
        }
      }
    }
    for row in 0..<rows {
      for output in 0..<outputs {
        let sum = (0..<inputs).reduce(0.0) { sum, input in
          let at = output / 16 * 16 * inputs + input / 2 * 32 + output % 16 * 2 + input % 2
          return sum + Double(from[row * inputs + input]) * Double(weights[at])
        }
        let expected = sum * Double(scales[output]) + Double(biases[output])
        // Half a step of the 14-bit values for each input, at the worst.
        let bound = 0.5 * 2.01 / 8191 * 127 * Double(inputs) * abs(Double(scales[output])) + 0.01
        #expect(abs(expected - Double(results[row * outputs + output])) < bound)
      }
    }
  }

  @Test(arguments: 0..<3)
  func rowsThatAreNoNumbersAreZero(_ kernel: Int) {
    guard kernel < Self.kernels.count else { return }
    let rows: [Float] =
      [Float](repeating: .nan, count: 16) + [Float](repeating: .infinity, count: 16)
      + [Float](repeating: 0, count: 16)
    var integers = [Int16](repeating: 5, count: 48)
    var scales = [Float](repeating: 5, count: 3)
    Self.kernels[kernel].quantize(rows, 3, 16, &integers, &scales)
    // A scale of 0 makes zeros of whatever the integers are.
    #expect(scales[1] == 0 && scales[2] == 0 && integers.allSatisfy { abs($0) <= 8191 })
    #expect(scales[0].isFinite)
  }

  @Test(arguments: 0..<3)
  func geluIsThatOfTheErrorFunction(_ kernel: Int) {
    guard kernel < Self.kernels.count else { return }
    let from = (0..<1600).map { Float($0 - 800) / 80 }
    var found = from
    Self.kernels[kernel].gelu(&found, 1600)
    for (x, y) in zip(from.map(Double.init), found.map(Double.init)) {
      #expect(abs(x * 0.5 * (1 + erf(x / 2.0.squareRoot())) - y) < 3e-6)
    }
  }

  @Test(arguments: 0..<3, [1, 4, 7, 33, 160])
  func attentionIsASoftmaxOverAllRows(_ kernel: Int, _ rows: Int) {
    guard kernel < Self.kernels.count else { return }
    let from = values(rows * 192, seed: 4)
    var scratch = [Float](repeating: .nan, count: nk_attention_scratch(Int32(rows)))
    var found = [Float](repeating: 0, count: rows * 64)
    Self.kernels[kernel].attend(from, Int32(rows), 2, &scratch, &found)
    for row in stride(from: 0, to: rows, by: 5) {
      for head in 0..<2 {
        let powers = (0..<rows).map { other in
          exp(
            (0..<32).reduce(0.0) { sum, at in
              let (query, key) = (
                from[row * 192 + head * 32 + at], from[other * 192 + 64 + head * 32 + at]
              )
              return sum + Double(query) * Double(key)
            } / 32.0.squareRoot())
        }
        let total = powers.reduce(0, +)
        for at in stride(from: 0, to: 32, by: 7) {
          let expected = (0..<rows).reduce(0.0) {
            $0 + powers[$1] / total * Double(from[$1 * 192 + 128 + head * 32 + at])
          }
          #expect(abs(expected - Double(found[row * 64 + head * 32 + at])) < 1e-4)
        }
      }
    }
  }

  @Test(arguments: 0..<3)
  func normalizedRowsHaveMeanZeroAndVarianceOne(_ kernel: Int) {
    guard kernel < Self.kernels.count else { return }
    var rows = values(96, seed: 5)
    let additions = values(96, seed: 6)
    let (gains, offsets) = ([Float](repeating: 1, count: 48), [Float](repeating: 0, count: 48))
    Self.kernels[kernel].normalize(&rows, additions, gains, offsets, 2, 48)
    for row in [rows[..<48], rows[48...]] {
      #expect(abs(row.reduce(0, +) / 48) < 1e-4)
      #expect(abs(row.reduce(0) { $0 + $1 * $1 } / 48 - 1) < 1e-3)
    }
  }
}
