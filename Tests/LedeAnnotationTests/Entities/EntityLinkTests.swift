import LedeAnnotation
import LedeDocument
import LedeScoring
import Testing

/// Who is who, in texts with the names drawn in: names of one key are one entity, and no others are.
@Suite struct EntityLinkTests {
  static let people = [
    "⟦PERSON a:Li Wenbo⟧ flew to Lima. ⟦PERSON a:Li⟧ said little.",
    "⟦PERSON a:John R. Doe⟧ met ⟦PERSON b:Ana Lopez⟧. ⟦PERSON a:John Doe⟧ thanked ⟦PERSON b:Lopez⟧.",
    "⟦PERSON a:Thomas Roe⟧ spoke. “⟦PERSON a:Tom Roe⟧ is tired,” said ⟦PERSON b:Bob Day⟧.",
    "⟦PERSON a:J. Roe⟧ wrote it. ⟦PERSON a:Jane Roe⟧ signed.",
    // Two people of one surname.
    "⟦PERSON a:Jane Roe⟧ and ⟦PERSON b:Paul Roe⟧ met. Mr. ⟦PERSON b:Roe⟧ left, Ms. ⟦PERSON a:Roe⟧ not.",
    "⟦PERSON a:George W. Roe⟧ is not ⟦PERSON b:George H. Roe⟧.",
    "⟦PERSON a:Martin Roe Jr.⟧ buried ⟦PERSON b:Martin Roe⟧.",
    "⟦PERSON a:Jane Roe⟧ came. Mr. ⟦PERSON b:Roe⟧ stayed at home.",
    // Families.
    "⟦PERSON a:Carl⟧ and ⟦PERSON b:Anders Lind⟧ sail. ⟦PERSON a:Carl Lind⟧ won.",
    "⟦PERSON a:Ana Roe⟧ and ⟦PERSON b:Tom Roe⟧ met. “⟦PERSON a:Ana⟧ won,” ⟦PERSON b:Tom⟧ said.",
    // Parts of longer names.
    "⟦PERSON a:Ursula von der Leyen⟧ spoke. ⟦PERSON a:Von der Leyen⟧ left; ⟦PERSON a:Leyen⟧ did.",
    "⟦PERSON a:José Luis Ortega Ríos⟧ sang. ⟦PERSON a:Ortega⟧ bowed.",
    "⟦PERSON a:Khalid al-Harbi⟧ waited. ⟦PERSON a:Al-Harbi⟧ smiled.",
    "Born ⟦PERSON a:Ann Quill⟧, ⟦PERSON a:Ann Quill Lacey⟧ flew. Mrs. ⟦PERSON a:Lacey⟧ died.",
    "Sir ⟦PERSON a:Alan Dalton⟧ paid. ⟦PERSON a:Dalton⟧ sold.",
  ]

  static let organizations = [
    "⟦ORG a:Acme Systems Inc.⟧ (ACM) and ⟦ORG a:Acme⟧ and ⟦ORG a:Acme Systems⟧",
    "⟦ORG a:Marlowe & Co.⟧ sued. ⟦ORG a:Marlowe⟧ won.",
    "The ⟦ORG a:Food and Drug Administration⟧ (⟦ORG a:FDA⟧) met.",
    "The ⟦ORG a:U.S. Food and Drug Administration⟧ met. The ⟦ORG a:FDA⟧ left.",
    "The ⟦ORG a:U.S. Department of Justice⟧ and the ⟦ORG a:Justice Department⟧ and ⟦ORG a:DOJ⟧",
    "The ⟦ORG a:Federal Reserve⟧ met. The ⟦ORG a:Fed⟧ left.",
    "⟦ORG a:Technisches Hilfswerk⟧, or ⟦ORG a:THW⟧, came.",
    "⟦ORG a:Amazon.com Inc.⟧ fell. ⟦ORG a:Amazon⟧ rose.",
    "⟦ORG a:Calder Pharmaceuticals Plc⟧ fell, as ⟦ORG a:Calder Pharma⟧ does. ⟦ORG a:Calder⟧ rose.",
    "⟦ORG a:Harrow Rovers⟧ lost. ⟦ORG a:Rovers⟧ fell.",
    // What must stay apart.
    "The ⟦ORG a:Bank of America⟧ and the ⟦ORG b:Bank of England⟧ met.",
    "⟦ORG a:American Airlines⟧ and the ⟦ORG b:American Medical Association⟧ met.",
    "⟦ORG a:Lind Toys⟧ and the ⟦ORG b:Lind Foundation⟧ met. ⟦ORG c:Lind⟧ left.",
    "The ⟦ORG a:Senate⟧ and the ⟦ORG b:House⟧ and the ⟦ORG c:White House⟧ met.",
    "⟦ORG a:General Motors⟧ and ⟦ORG b:General Electric⟧ met.",
    "⟦ORG a:New York Times⟧ and ⟦ORG b:New York Post⟧ met.",
  ]

  @Test(arguments: people + organizations)
  func oneThingIsOneEntity(_ source: String) throws {
    let text = try #require(LabelledText(source))
    let names = text.mentions.map { PresetName($0.span, $0.label) }
    let annotations = Pipeline().annotate(text.document, names: names)
    #expect(EntityScore(annotations, of: text).errors.filter { $0.hasPrefix("alias") } == [])
  }

  @Test func everyLinkHasItsRule() throws {
    let text = try #require(
      LabelledText("⟦PERSON a:Jane Roe⟧ came. ⟦PERSON a:Roe⟧ left; ⟦PERSON a:Jane⟧ slept."))
    let names = text.mentions.map { PresetName($0.span, $0.label) }
    let mentions = Pipeline().annotate(text.document, names: names).mentions
    #expect(mentions.map { $0.link?.rule.name } == [nil, "surname", "given-name"])
    #expect(mentions.compactMap(\.link).allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func symbolsBelongToTheirCompany() throws {
    let text = try #require(LabelledText("⟦ORG a:Acme Inc.⟧ (ACM) fell. ⟦ORG a:ACM⟧ shares rose."))
    let names = text.mentions.map { PresetName($0.span, $0.label) }
    let entities = Pipeline().annotate(text.document, names: names).entities
    #expect(entities.map(\.canonicalName) == ["Acme Inc."])
    #expect(entities.first?.ticker == "ACM")
  }
}
