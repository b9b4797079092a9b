import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct SpeakerQueryTests {
  private static let annotations = Pipeline().annotate(
    document("Ana García, a pilot, arrived. “We wait,” Ms. García said."))

  @Test(arguments: ["garcia", "GARCÍA", "Ana García", "García, Ana", "Ms. García", "ana"])
  func findsAPersonByAnyPartOfTheName(_ name: String) throws {
    let attribution = try #require(Self.annotations.quotations.first?.attribution)
    #expect(SpeakerQuery(name).matches(attribution, in: Self.annotations))
  }

  @Test(arguments: ["gar", "Ana Lee", "pilot", "", " . "])
  func findsNobodyElse(_ name: String) throws {
    let attribution = try #require(Self.annotations.quotations.first?.attribution)
    #expect(!SpeakerQuery(name).matches(attribution, in: Self.annotations))
  }

  @Test func aQueryWithoutWordsIsEmpty() {
    #expect(SpeakerQuery("“”").isEmpty)
    #expect(!SpeakerQuery("the").isEmpty)
  }
}
