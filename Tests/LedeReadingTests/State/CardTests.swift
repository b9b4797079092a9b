import LedeReading
import LedeTestSupport
import Testing

/// The card of a name, and walking quotes.
@Suite struct CardTests {
  private func reader(rows: Int = 30, columns: Int = 140, articleCount: Int = 1) -> ReaderScript {
    ReaderScript(.harbor, rows: rows, columns: columns, articleCount: articleCount)
  }

  @Test func theCardTellsWhereANameStandsFirstAndWhatItSaid() {
    var reader = reader()
    reader.type("heK")
    #expect(reader.state.panel?.kind == .card)
    let rows = reader.state.panel?.rows.map(\.text) ?? []
    #expect(rows.first == "Ingrid Solheim")
    #expect(rows.contains { $0.contains("also Solheim") })
    #expect(rows.contains { $0.contains("We tested these parts") })
    #expect(rows.contains("Mentions"))
  }

  @Test func enterOnASelectedNameOpensItsCardToo() {
    var reader = reader()
    reader.type("e<enter>")
    #expect(reader.state.panel?.kind == .card)
  }

  @Test func theCardOfARowComesBackToItsPanel() {
    var reader = reader()
    reader.type("xjK")
    #expect(reader.state.panel?.kind == .card)
    #expect(reader.state.panel?.rows.first?.text == "Dale Okafor")
    reader.type("<esc>")
    #expect(reader.state.panel?.kind == .xRay)
    reader.type("<esc>")
    #expect(reader.state.panel == nil)
  }

  @Test func theSpeakerOfAQuoteHasACard() {
    var reader = reader()
    reader.type("\"jK")
    #expect(reader.state.panel?.rows.first?.text == "Dale Okafor")
  }

  @Test func aQuoteOnTheCardIsJumpedTo() {
    var reader = reader(rows: 20, columns: 60)
    reader.type("\"KG<enter>")
    #expect(reader.state.focus == .quotation(0))
    #expect(reader.state.panel == nil)
  }

  @Test func withoutASelectedNameKGoesToThePreviousArticle() {
    var reader = reader(articleCount: 2)
    reader.type("K")
    #expect(reader.status.contains("This is the first article"))
    var only = self.reader()
    only.type("K")
    #expect(only.status.contains("No name selected"))
  }

  @Test func whereOnlyQuotesAreHighlightedEWalksThem() {
    var reader = reader()
    reader.type("hhhe")
    #expect(reader.state.options.highlighting == .quotes)
    #expect(reader.state.focus == .quotation(0))
    #expect(reader.status.contains("Said by Ingrid Solheim"))
    reader.type("e")
    #expect(reader.state.focus == .quotation(1))
    reader.type("e")
    #expect(reader.status.contains("No quote below"))
    reader.type("E")
    #expect(reader.state.focus == .quotation(0))
  }

  @Test func theSelectedQuoteIsCopiedInThreeForms() {
    var reader = reader(rows: 40)
    reader.type("\"jy")
    let targets = reader.state.panel?.rows.compactMap(\.target) ?? []
    #expect(
      targets.prefix(3) == [
        .copyQuotation(1, .text), .copyQuotation(1, .markdown), .copyQuotation(1, .json),
      ])
    reader.type("j<enter>")
    #expect(reader.effects == [.copyQuotation(1, .markdown)])
    #expect(reader.status.contains("Quote copied as Markdown"))
  }

  @Test func aQuoteThatBeganAboveTheScreenIsCopiedToo() {
    var reader = reader(rows: 6, columns: 30)
    reader.type(":find tested<enter>jjj")
    reader.type("y")
    #expect(reader.state.panel?.rows.first?.text == "Ingrid Solheim")
  }

  @Test func whoSaysTheWordThatIsPlayedIsNamed() {
    var reader = reader(rows: 24, columns: 80)
    reader.type(":find fresh water<enter>p")
    reader.wait(milliseconds: 300)
    #expect(reader.status.contains("— Ingrid Solheim"))
  }

  @Test func aNameThatIsSelectedIsTold() {
    var reader = reader()
    reader.type("ee")
    #expect(reader.status.contains("Halden Systems · 1/1"))
  }
}
