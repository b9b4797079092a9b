import Testing

@testable import LedeCommands

@Suite struct OffsetMapTests {
  /// One, two, three and four bytes a scalar, long enough for several marks.
  private static let text = String(repeating: "aé“😀 漢z", count: 40)

  @Test(arguments: OffsetUnit.allCases)
  func everyOffsetAgreesWithTheStandardLibrary(_ unit: OffsetUnit) {
    let text = Self.text
    let map = OffsetMap(Array(text.utf8), unit: unit)
    for index in Array(text.unicodeScalars.indices) + [text.endIndex] {
      let expected =
        switch unit {
        case .utf8: text.utf8.distance(from: text.startIndex, to: index)
        case .scalars: text.unicodeScalars.distance(from: text.startIndex, to: index)
        case .utf16: text.utf16.distance(from: text.startIndex, to: index)
        }
      #expect(map(text.utf8.distance(from: text.startIndex, to: index)) == expected)
    }
  }

  @Test(arguments: OffsetUnit.allCases)
  func anEmptyTextHasOneOffset(_ unit: OffsetUnit) {
    #expect(OffsetMap([], unit: unit)(0) == 0)
  }
}
