import Testing

@testable import LedeAnnotation

@Suite struct NameEncoderTests {
  private func sequence(_ count: Int) -> PieceSequence {
    PieceSequence(
      tokens: 0..<count, pieces: (0..<count).map { Int32($0 * 7 % TinyWeights.pieces.count) },
      shapes: (0..<count).map { UInt8($0 % WordShape.count) },
      flags: (0..<count).map { NameFlags(rawValue: UInt64($0 * 0x1357) & 0x1F_FFFF_FFFF) },
      first: Array(0..<count))
  }

  @Test(arguments: [1, 2, 3, 5, 31, 40, 41, 97, 160])
  func allKernelsSayTheSame(_ count: Int) throws {
    let weights = try NameWeights(TinyWeights())
    let fastest = try #require(NameEncoder(weights)?.logProbabilities(of: sequence(count)))
    #expect(fastest.count == count * NameTag.count && fastest.allSatisfy { $0 <= 0.001 })
    var kernel = 1
    while let encoder = NameEncoder(weights, kernel: kernel) {
      let other = try #require(encoder.logProbabilities(of: sequence(count)))
      let furthest = zip(fastest, other).map { abs($0 - $1) }.max() ?? 0
      #expect(furthest < 0.02, "\(encoder.kernelName)")
      kernel += 1
    }
  }

  @Test func theTagsOfATokenAreProbabilities() throws {
    let weights = try NameWeights(TinyWeights())
    let found = try #require(NameEncoder(weights)?.logProbabilities(of: sequence(20)))
    for token in 0..<20 {
      let sum = (0..<NameTag.count).reduce(Float(0)) {
        $0 + TagLattice.exponential(found[token * NameTag.count + $1])
      }
      #expect(abs(sum - 1) < 0.001)
    }
  }

  @Test func whatIsNotWantedIsNotRead() throws {
    let weights = try NameWeights(TinyWeights())
    #expect(NameEncoder(weights)?.logProbabilities(of: sequence(20), while: { false }) == nil)
  }

  @Test func aSequenceThatTheWeightsHaveNoRowsForIsNotRead() throws {
    let encoder = try #require(NameEncoder(try NameWeights(TinyWeights())))
    #expect(encoder.logProbabilities(of: sequence(161)) == nil)
    let unknown = PieceSequence(
      tokens: 0..<1, pieces: [9999], shapes: [0], flags: [[]], first: [0])
    #expect(encoder.logProbabilities(of: unknown) == nil)
    let uneven = PieceSequence(tokens: 0..<1, pieces: [1, 2], shapes: [0], flags: [[]], first: [0])
    #expect(encoder.logProbabilities(of: uneven) == nil)
  }
}
