import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeReading

/// How the screen names who says a quotation.
@Suite struct SpeakerTests {
  private static func speaker(
    _ name: String, entity: Int? = nil, referringTo reference: Int? = nil
  ) -> Speaker? {
    var annotations = Annotations()
    annotations.entities = [
      Entity(id: 0, canonicalName: "Ingrid Solheim", label: .person, role: "chief engineer")
    ]
    if let reference {
      annotations.references = [
        Reference(
          span: Span(20, 23), kind: .pronoun, entity: reference, confidence: 0.9, rule: "drawn")
      ]
    }
    let quotation = Quotation(
      span: Span(0, 10), markedSpan: Span(0, 10), kind: .direct,
      attribution: Attribution(
        speaker: Span(20, 23), name: name, entity: entity, cue: nil, rule: "drawn"))
    return annotations.speaker(of: quotation)
  }

  @Test(arguments: ["she", "They", "who", "I"])
  func aPronounForNobodyKnownIsNoSpeaker(_ pronoun: String) {
    #expect(Self.speaker(pronoun) == nil)
  }

  @Test func aPronounIsNamedForWhomItStandsFor() {
    let name = "Ingrid Solheim"
    #expect(Self.speaker("she", entity: 0)?.name == name)
    #expect(Self.speaker("she", referringTo: 0)?.name == name)
    #expect(Self.speaker("she", referringTo: 0)?.role == "chief engineer")
    #expect(Self.speaker("she", referringTo: 7) == nil)
  }

  @Test func otherWordsStayAsTheTextHasThem() {
    #expect(Self.speaker("Solheim", entity: 0)?.name == "Solheim")
    #expect(Self.speaker("the expert")?.name == "the expert")
  }

  @Test func thePanelPutsUnknownPronounsUnderSpeakerNotFound() {
    let fixture = FixtureArticle(
      """
      A Headline

      ⟦Q they:“Nobody knows,”⟧ they said. ⟦Q the expert:“Somebody does,”⟧ the expert said.
      """)
    var reader = ReaderScript(fixture)
    #expect(reader.lines.contains { $0.contains("— the expert") })
    #expect(!reader.lines.contains { $0.contains("— they") })
    reader.type("\"")
    let headings = reader.state.panel?.rows.filter { $0.kind == .heading }.map(\.text)
    #expect(headings == ["The expert", "Speaker not found"])
  }
}
