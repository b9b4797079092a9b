import LedeAnnotation
import LedeDocument
import LedeScoring
import Testing

/// Whom pronouns and noun phrases mean, in texts with the answers drawn in.
@Suite struct ReferenceTests {
  static let cases = [
    // Gender.
    "⟦PERSON a:Ann Lee⟧ met ⟦PERSON b:Bob Day⟧. ⟦PRO a:She⟧ thanked ⟦PRO b:him⟧.",
    "Mr. ⟦PERSON a:Quux⟧ met ⟦PERSON b:Ann Lee⟧. ⟦PRO a:He⟧ thanked ⟦PRO b:her⟧.",
    "⟦PERSON a:Xu Ting⟧, a spokeswoman, met ⟦PERSON b:Bob Day⟧. ⟦PRO a:She⟧ left.",
    "⟦PERSON a:Ann Lee⟧ brought ⟦PRO a:her⟧ husband, ⟦PERSON b:Chidi⟧. ⟦PRO b:He⟧ sang.",
    // A clause has two people.
    "⟦PERSON a:Ann Lee⟧ knows ⟦PERSON b:Eve Day⟧. ⟦PERSON b:Day⟧ called ⟦PRO a:her⟧.",
    "⟦PERSON a:Ann Lee⟧ came with ⟦PERSON b:Eve Day⟧. ⟦PERSON b:Eve Day⟧ fell. ⟦PRO b:She⟧ said "
      + "⟦PERSON a:Lee⟧ pushed.",
    "⟦PERSON a:Bob Day⟧ knows ⟦PERSON b:Tom Roe⟧. ⟦PERSON b:Roe⟧ hurt ⟦PRO b:himself⟧.",
    // Who speaks is not who is spoken of.
    "⟦PERSON a:Bob Day⟧ knows ⟦PERSON b:Tom Roe⟧. “⟦PRO a:He⟧ runs all day,” ⟦PERSON b:Roe⟧ said.",
    "⟦PERSON a:Bob Day⟧ sat by ⟦PERSON b:Tom Roe⟧. “⟦PERSON a:Bob⟧ is old,” ⟦PRO b:he⟧ said.",
    // The name comes later.
    "When ⟦PRO a:she⟧ took office, Ms. ⟦PERSON a:Lee⟧ was 40.",
    // People without names.
    "⟦PERSON a:Ann Lee⟧ left. A spokeswoman for Acme came. ⟦PRO -:She⟧ stayed.",
    // Noun phrases.
    "⟦PERSON a:Ann Lee⟧, a senator from Ohio, met ⟦PERSON b:Eve Day⟧. ⟦NOM a:The senator⟧ left.",
    "⟦ORG a:Acme Corp.⟧ left Oslo. ⟦NOM a:The company⟧ moved.",
  ]

  @Test(arguments: cases)
  func pronounsMeanWhomAReaderTakesThemFor(_ source: String) throws {
    let text = try #require(LabelledText(source))
    let names = text.mentions.map { PresetName($0.span, $0.label) }
    let annotations = Pipeline().annotate(text.document, names: names)
    #expect(EntityScore(annotations, of: text).errors.filter { $0.hasPrefix("reference") } == [])
  }

  @Test func referencesKeepTheirPromises() throws {
    for source in Self.cases {
      let text = try #require(LabelledText(source))
      let names = text.mentions.map { PresetName($0.span, $0.label) }
      let annotations = Pipeline().annotate(text.document, names: names)
      let references = annotations.references
      #expect(references.map(\.span) == references.map(\.span).sorted())
      #expect(references.allSatisfy { annotations.entities.indices.contains($0.entity) })
      #expect(references.allSatisfy { (0...1).contains($0.confidence) })
      let mentions = Set(annotations.mentions.map(\.span))
      #expect(references.allSatisfy { !mentions.contains($0.span) })
    }
  }
}
