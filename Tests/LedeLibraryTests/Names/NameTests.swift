import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct NameTests {
  typealias Name = (name: String, label: EntityLabel, aliases: [String], ticker: String?)

  private let folder = LibraryFolder()

  private func library(_ articles: [[Name]]) throws -> Library {
    let library = try folder.open()
    for (index, names) in articles.enumerated() {
      try library.add([Sample.naming("Article \(index)", names)])
    }
    return library
  }

  private func company(_ name: String, _ aliases: [String] = [], _ ticker: String? = nil) -> Name {
    (name, .organization, aliases, ticker)
  }

  private func person(_ name: String, _ aliases: [String] = []) -> Name {
    (name, .person, aliases, nil)
  }

  /// The names that count as one with `name`, with the rules that link them.
  private func links(_ library: Library, _ name: String) throws -> [String: String] {
    let names = try library.names(QueryText(name, isPhrase: true))
    return Dictionary(uniqueKeysWithValues: names.map { ($0.name, $0.rule?.name ?? "") })
  }

  @Test func oneCompanyWithAndWithoutItsLegalFormIsOne() throws {
    let library = try library([[company("Farol Systems")], [company("Farol Systems Inc.")]])
    #expect(
      try links(library, "farol systems") == [
        "Farol Systems": "legal-suffix", "Farol Systems Inc.": "",
      ])
    #expect(try library.about(QueryText("farol systems", isPhrase: true)).count == 2)
  }

  @Test func aNameThatTwoCompaniesShareIsNeither() throws {
    let library = try library([
      [company("Farol")], [company("Farol Inc.")], [company("Farol GmbH")],
    ])
    #expect(try links(library, "farol") == ["Farol": ""])
  }

  @Test func companiesWithOneTickerAndFirstWordAreOne() throws {
    let library = try library([
      [company("Farol Systems Inc.", [], "FRL")], [company("Farol Networks", [], "FRL")],
      [company("Other Corp.", [], "FRL")],
    ])
    #expect(
      try links(library, "farol networks") == [
        "Farol Systems Inc.": "", "Farol Networks": "same-ticker",
      ])
  }

  @Test func tickersOfDigitsLinkNothing() throws {
    let library = try library([
      [company("Farol Corp.", [], "763")], [company("Farol Bank", [], "763")],
    ])
    #expect(try links(library, "farol bank") == ["Farol Bank": ""])
  }

  @Test func aShortNameIsLinkedWhenTwoArticlesAgree() throws {
    let once = try library([[company("International Lighthouse Union", ["ILU"])]])
    #expect(try links(once, "ilu")["ILU"] == "")
    try once.add([
      Sample.naming("Again", [company("International Lighthouse Union", ["ILU"])])
    ])
    #expect(try links(once, "ilu")["ILU"] == "stands-for")
  }

  @Test func aShortNameIsFreedWhenAnArticleDisagrees() throws {
    let library = try library([
      [company("Lighthouse Union", ["LU"])], [company("Lighthouse Union", ["LU"])],
      [company("LU")],
    ])
    #expect(try library.mostNamed(.organization, limit: 9).map(\.articles) == [3])
    try library.add([Sample.naming("Other", [company("Land Unit", ["LU"])])])
    #expect(
      try library.mostNamed(.organization, limit: 9).map(\.name)
        == ["Lighthouse Union", "LU", "Land Unit"])
  }

  @Test func surnamesBelongToManyPeople() throws {
    let library = try library([
      [person("Ana Müller", ["Müller"])], [person("Ana Müller", ["Müller"])],
      [person("Müller")],
    ])
    #expect(try library.mostNamed(.person, limit: 9).map(\.articles) == [2, 1])
  }

  @Test func whatSomebodySaidIsFoundWithItsWords() throws {
    let library = try folder.open()
    try library.add([
      Sample.quoting("Ana Müller", "Enough is enough"),
      Sample.quoting("Tim Cook", "We wait"),
    ])
    let said = try library.said(QueryText("muller"))
    #expect(said.map(\.text) == ["Enough is enough"])
    #expect(said.map(\.speaker) == ["Ana Müller"])
    #expect(said.map(\.rule) == ["sample"])
  }

  @Test func theIndexFollowsAChangedArticle() throws {
    let library = try folder.open()
    let url = "https://example.com/a"
    try library.add([Sample.quoting("Ana Müller", "Enough", url: url)])
    try library.add([Sample.quoting("Tim Cook", "Another text", url: url)])
    #expect(try library.said(QueryText("müller")).isEmpty)
    #expect(try library.said(QueryText("cook")).count == 1)
    #expect(try library.mostNamed(.person, limit: 9).map(\.name) == ["Tim Cook"])
  }

  @Test func theIndexIsTheSameWhenItIsMadeAnew() throws {
    let library = try library([
      [company("Farol Systems Inc.", ["Farol"], "FRL"), person("Ana Müller", ["Müller"])],
      [company("Farol Systems", ["Farol"])], [company("Farol")],
    ])
    let before = try library.mostNamed(.organization, limit: 9)
    try library.write { try NameIndex($0).rebuild() }
    #expect(try library.mostNamed(.organization, limit: 9).map(\.name) == before.map(\.name))
    #expect(try library.mostNamed(.organization, limit: 9).map(\.articles) == [3])
  }

  @Test(arguments: [
    ("cisco systems inc", "cisco systems"), ("farol oy ab", "farol"), ("inc", "inc"),
    ("tiffany & co", "tiffany"), ("s a farol", "s a farol"),
  ])
  func legalFormsAreCutOff(_ pair: (String, String)) {
    #expect(LegalSuffix.base(of: pair.0) == pair.1)
  }
}
