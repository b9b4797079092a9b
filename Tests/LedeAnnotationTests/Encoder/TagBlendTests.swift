import Testing

@testable import LedeAnnotation

@Suite struct TagBlendTests {
  /// Logarithms of probabilities in which each token's tag has nearly all.
  private func sure(_ tags: [Int]) -> [Float] {
    tags.flatMap { tag in (0..<NameTag.count).map { $0 == tag ? -0.01 : -7 } }
  }

  private func uniform(_ count: Int) -> [Float] {
    [Float](repeating: 1 / Float(NameTag.count), count: count * NameTag.count)
  }

  /// The best tags by a blend, as a document's readings give them.
  private func tags(_ encoder: [Float], _ perceptron: [Float]) -> [Int]? {
    let count = encoder.count / NameTag.count
    var readings = NameReadings(tokenCount: count)
    let costs = TagBlend.costs(encoder: encoder, perceptron: perceptron[...])
    readings.add(NameReading(tokens: 0..<count, costs: costs))
    return readings.lattice(of: 0..<count, sharpness: 0.01)?.best()
  }

  @Test func whatTheEncoderIsSureOfStands() {
    let right = [0, 1, 2, 0, 3, 4, 4, 0]
    #expect(tags(sure(right), uniform(right.count)) == right)
  }

  @Test func whereTheEncoderCannotTellThePerceptronDoes() {
    var perceptron = [Float](repeating: 0.01, count: NameTag.count)
    perceptron[5] = 0.92
    #expect(tags([Float](repeating: -2.2, count: NameTag.count), perceptron) == [5])
  }

  @Test func noNameGoesOnAsAnotherKind() throws {
    // Inside of an organization after the beginning of a person, and at the start.
    let found = try #require(tags(sure([4, 1, 4]), uniform(3)))
    #expect(!NameTag.isInside(found[0]))
    for (previous, next) in zip(found, found.dropFirst()) {
      #expect(NameTag.allows(next, after: previous))
    }
  }

  @Test func whatIsNoNumberHasACost() {
    let encoder = [Float](repeating: .nan, count: 2 * NameTag.count)
    #expect(tags(encoder, uniform(2)) == [0, 0])
  }

  @Test func theProbabilitiesOfATokenAddUpToOne() {
    let costs = TagBlend.costs(encoder: sure([3]), perceptron: uniform(1)[...])
    let sum = costs.reduce(Float(0)) { $0 + TagLattice.exponential(Float($1) / -2048) }
    #expect(abs(sum - 1) < 0.005)
  }

  @Test(arguments: [1e-6, 0.01, 0.5, 1, 2.5, 1000] as [Float])
  func logarithmsAreGoodToFourDigits(_ value: Float) {
    let back = TagLattice.exponential(NaturalLogarithm.of(value))
    #expect(abs(back / value - 1) < 1e-4)
  }

  @Test func readingsAreKeptAndFoundAgain() throws {
    var readings = NameReadings(tokenCount: 5)
    let costs = TagBlend.costs(encoder: sure([1, 2]), perceptron: uniform(2)[...])
    readings.add(NameReading(tokens: 1..<3, costs: costs))
    #expect(!readings.isRead(0..<3) && readings.isRead(1..<3) && !readings.isRead(4..<9))
    let again = try #require(NameReadings(bytes: readings.bytes, tokenCount: 5))
    #expect(again == readings)
    #expect(NameReadings(bytes: readings.bytes, tokenCount: 4) == nil)
  }

  @Test(
    arguments: [
      (0, 0), (-1, 2048), (-1000, 63_488), (.nan, 63_488), (1, 0), (-.infinity, 63_488),
    ] as [(Float, UInt16)])
  func costsAreOfProbabilities(_ logarithm: Float, _ cost: UInt16) {
    #expect(NameReadings.cost(ofLogarithm: logarithm) == cost)
  }
}
