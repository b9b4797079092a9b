import LedeDocument
import Testing

@testable import LedeAnnotation

@Suite struct RoleFinderTests {
  /// A text, a name in it and the role that stands beside the name.
  static let cases: [(text: String, name: String, role: String?)] = [
    (
      "Timo Rantala, a shift foreman at the mill, left.", "Timo Rantala",
      "shift foreman at the mill"
    ),
    (
      "It was late, said Shigeru Nomoto, 74, a retired schoolteacher who has owned the stock.",
      "Shigeru Nomoto", "retired schoolteacher"
    ),
    ("Ann Lee, who heads research at Acme Corp., left.", "Ann Lee", "heads research at Acme Corp."),
    ("Ann Lee, who was late, left.", "Ann Lee", nil),
    ("Acme Chief Executive Officer Ann Lee left.", "Ann Lee", "Acme Chief Executive Officer"),
    ("White House press secretary Ann Lee left.", "Ann Lee", "White House press secretary"),
    ("Acme Corp. spokeswoman Ann Lee left.", "Ann Lee", "Acme Corp. spokeswoman"),
    ("Acme CEO Dr. Ann Lee left.", "Ann Lee", "Acme CEO"),
    (
      "Its chief restructuring officer, Ann Lee of Orvil LLP, left.", "Ann Lee",
      "chief restructuring officer"
    ),
    (
      "A spokeswoman for Acme, Ann Lee, declined to comment.", "Ann Lee", "spokeswoman for Acme"
    ),
    ("Ann Lee of Lindqvist Research left.", "Ann Lee", "of Lindqvist Research"),
    ("The room was cold, said Ann Lee, a day after the vote.", "Ann Lee", nil),
    ("Ann Lee, with the campaign of the former senator behind her, left.", "Ann Lee", nil),
    ("On Wednesday Prime Minister Ann Lee left.", "Ann Lee", "Prime Minister"),
    ("According to Acme Corp., the company ramped up production of cranes.", "Acme Corp.", nil),
    ("Unlike President Ann Lee, he left.", "Ann Lee", "President"),
    (
      "The scandals swirling around presidential nominee Ann Lee grew.", "Ann Lee",
      "presidential nominee"
    ),
    ("The historian Dame Ann Lee left.", "Ann Lee", "historian"),
    ("It named Ann Lee chairwoman of the union.", "Ann Lee", "chairwoman of the union"),
    (
      "Ann Lee, who is now chief economist at Acme Corp., left.", "Ann Lee",
      "chief economist at Acme Corp."
    ),
    ("Acme’s chief executive, Ann Lee, left.", "Ann Lee", "Acme’s chief executive"),
    ("Sheriff Ann Lee left.", "Ann Lee", "Sheriff"),
    ("Ann Lee, whose husband runs the mill, left.", "Ann Lee", nil),
    (
      "Acme Corp. (ACM), the largest maker of cranes, fell.", "Acme Corp.",
      "the largest maker of cranes"
    ),
    (
      "Acme Corp., Europe’s biggest insurer, fell.", "Acme Corp.", "Europe’s biggest insurer"
    ),
    (
      "Acme Corp., the Oslo private equity firm, fell.", "Acme Corp.",
      "the Oslo private equity firm"
    ),
  ]

  @Test(arguments: cases.indices)
  func findsTheRoleBesideTheName(_ index: Int) {
    let (text, name, role) = Self.cases[index]
    let entities = Pipeline().annotate(document(text)).entities
    #expect(entities.first { $0.canonicalName == name }?.role == role, "\(text)")
    #expect(entities.contains { $0.canonicalName == name }, "\(text)")
  }

  @Test(arguments: [
    "Ann Lee,", "Ann Lee, 74,", "Ann Lee, a", "Ann Lee, who", "Acme Corp., the", ",",
  ])
  func textThatEndsEarlyIsRead(_ text: String) {
    #expect(Pipeline().annotate(document(text)).entities.allSatisfy { $0.role == nil })
  }
}
