import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeAnnotation

@Suite struct NameFinderTests {
  /// Every name is drawn in; values are left out.
  @Test(arguments: [
    "Jobs were lost. ⟦PERSON:Ana Ruiz⟧ lost hers. Later, ⟦PERSON:Ruiz⟧ moved.",
    "⟦NORP:Chinese⟧ President ⟦PERSON:Li Wenbo⟧ and ⟦NORP:German⟧ Chancellor ⟦PERSON:Eva Braun-Holz⟧.",
    "⟦ORG:Food and Drug Administration⟧ rules; the ⟦ORG:Department of Energy⟧ and ⟦ORG:Baker & Sons⟧.",
    "⟦ORG:Arbol Inc.⟧ CEO ⟦PERSON:Tom Hale⟧ spoke. ⟦ORG:Arbol⟧ shares fell.",
    "⟦LOC:Suwon⟧, ⟦LOC:South Korea⟧-based ⟦ORG:Hana Corp.⟧ fell in ⟦LOC:Seoul⟧.",
    "⟦PERSON:Ludwig van der Berg⟧ met ⟦PERSON:Bashar al-Hadi⟧, ⟦PERSON:J. K. Marsh⟧ and ⟦PERSON:Wu Chi-wai⟧.",
    "The Internet and the State are big. The President was late. I was not.",
    "It is in the west of ⟦LOC:Texas⟧, near the ⟦LOC:Brazos River⟧.",
    "⟦LOC:WASHINGTON⟧ (⟦ORG:AP⟧) -- The mayor was late.",
    "⟦ORG:Hull⟧ 2 ⟦ORG:Cardiff⟧ 1",
    "The pro-Lima camp lost. ⟦PERSON:Yau Wai-ching⟧ won a seat.",
    "Weavers said they agreed. Mr ⟦PERSON:Winterhald⟧ did not.",
    "He told Mr. ⟦PERSON:Winterhald⟧ and Administrator ⟦PERSON:Charles Boland⟧ so.",
    "The ⟦LOC:California⟧-based ⟦ORG:Cisco⟧ said so. ⟦ORG:Cisco⟧ shares fell.",
    "Image: ⟦PERSON:Nick Moran⟧. Image: ⟦PERSON:Ana Ruiz⟧.",
  ])
  func findsNamesAndNothingElse(_ marked: String) {
    let marked = MarkedText(marked)
    let document = document(marked.text)
    let found = Pipeline().annotate(document).mentions.filter { $0.label.isName }
    #expect(
      found.map { "\($0.label.rawValue) \(document[$0.span])" }
        == marked.marks.map { "\($0.label) \(document[$0.span])" })
  }

  @Test func headlineNamesAreThoseOfTheText() {
    let document = document(
      "# Quorl Sues Former Partner Vinta Over Secret Files\nQuorl Corp. sued Vinta Inc. on Monday.")
    let found = Pipeline().annotate(document).mentions.filter { $0.span.start < 50 }
    #expect(found.map { document[$0.span] } == ["Quorl", "Vinta"])
    #expect(found.map(\.label) == [.organization, .organization])
  }

  @Test func findersInFrontOutrankTheRestWhereTheyOverlap() {
    let text = TokenizedText(document("one two three four"))
    func mention(_ tokens: Range<Int>, _ rule: Rule) -> Mention {
      Mention(tokens, of: text, label: .person, confidence: 1, rule: rule)
    }
    let resolved = MentionResolver.resolve(
      [[mention(1..<3, "first")], [mention(0..<2, "second"), mention(3..<4, "second")]],
      tokenCount: 4)
    #expect(resolved.map(\.rule) == ["first", "second"])
  }
}
