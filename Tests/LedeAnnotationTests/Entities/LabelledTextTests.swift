import LedeDocument
import LedeScoring
import Testing

@Suite struct LabelledTextTests {
  static let source = """
    # ⟦ORG acme:Acme⟧ Names Chief
    ⟦PERSON roe:Jane Roe⟧ came from ⟦LOC:Oslo⟧. ⟦PRO roe:She⟧ and ⟦PRO -:he⟧ left.
    ---
    role roe = new chief | chief
    name acme = Acme
    """

  @Test func marksFactsAndBlocksAreRead() throws {
    let text = try #require(LabelledText(Self.source))
    #expect(text.marks.map(\.key) == ["acme", "roe", "Oslo", "roe", nil])
    #expect(
      text.marks.map { text.document[$0.span] } == ["Acme", "Jane Roe", "Oslo", "She", "he"])
    #expect(text.mentions.map(\.label) == [.organization, .person, .location])
    #expect(text.roles == ["roe": ["new chief", "chief"]])
    #expect(text.names == ["acme": "Acme"])
    #expect(text.document.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test(arguments: ["⟦ORG a:Acme", "Acme⟧", "⟦ORG a:⟦ORG b:Acme⟧⟧", "x\n---\nrole a"])
  func whatIsNotClosedIsNotRead(_ source: String) { #expect(LabelledText(source) == nil) }

  @Test(arguments: [
    ("a spokesman for Acme", "Spokesman for Acme"), ("Acme’s chief", "Acme's chief"),
    ("His lawyer", "lawyer"),
  ])
  func rolesAreComparedWithoutArticles(_ one: String, _ other: String) {
    #expect(RoleForm(one) == RoleForm(other))
  }

  @Test func aliasesAreCountedInPairs() throws {
    let text = try #require(
      LabelledText("⟦ORG a:Acme Inc.⟧ and ⟦ORG a:Acme⟧ and ⟦ORG a:Acme⟧ met ⟦ORG b:Orvil⟧."))
    var annotations = Annotations()
    for (index, mention) in text.mentions.enumerated() {
      annotations.mentions.append(
        EntityMention(
          span: mention.span, label: mention.label, confidence: 1,
          entity: index == 0 ? 0 : 1, rule: "drawn"))
    }
    let score = EntityScore(annotations, of: text)
    #expect(score.pairs == Counts(found: 3, wanted: 3, right: 1))
    #expect(score.aliases == Counts(found: 2, wanted: 2, right: 0))
  }
}
