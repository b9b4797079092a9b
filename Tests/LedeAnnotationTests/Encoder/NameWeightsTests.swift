import Testing

@testable import LedeAnnotation

@Suite struct NameWeightsTests {
  private func fault(_ bytes: [UInt8]) -> NameWeights.Fault? {
    do {
      _ = try NameWeights(TinyWeights(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test func wholeWeightsAreTaken() {
    #expect(fault(TinyWeights.whole) == nil)
  }

  @Test(arguments: [[], [1], Array("ledename".utf8.dropLast()), Array(repeating: 7, count: 500)])
  func otherBytesAreSomethingElse(_ bytes: [UInt8]) {
    #expect(fault(bytes) == .isSomethingElse)
  }

  @Test func weightsOfAnotherVersionSaySo() {
    let body = Array(TinyWeights.whole.dropFirst(128))
    #expect(fault(TinyWeights.header(for: body, version: 9) + body) == .hasVersion(9))
  }

  @Test(arguments: [8, 100, 128, 129, 1000, -64, -1])
  func aFileCutShortIsRefused(_ count: Int) {
    let whole = TinyWeights.whole
    let cut = Array(count > 0 ? whole.prefix(count) : whole.dropLast(-count))
    guard case .hasSize(let size, let expected) = fault(cut) else {
      Issue.record("taken, or taken for something else")
      return
    }
    #expect(size == cut.count && expected > size)
  }

  @Test func moreBytesThanTheHeaderSaysAreRefused() {
    let long = TinyWeights.whole + [0]
    #expect(fault(long) == .hasSize(long.count, expected: TinyWeights.whole.count))
  }

  @Test func everyChangedByteIsNoticed() {
    let whole = TinyWeights.whole
    for at in Array(12..<160) + Array(stride(from: 160, to: whole.count, by: 997)) {
      var changed = whole
      changed[at] ^= 0x10
      let found = fault(changed)
      #expect(found != nil, "byte \(at)")
    }
  }

  /// A body that is too short for the sizes in a header that fits it.
  @Test func tablesThatDoNotFitAreDamage() {
    let body = Array(TinyWeights.whole.dropFirst(128).dropLast(640))
    #expect(fault(TinyWeights.header(for: body) + body) == .isDamaged)
  }
}
