import LedeDocument
import LedeLayout
import LedeReading
import LedeTestSupport
import Testing

/// What stays and what goes when the rest of an article or another one comes on the screen.
@Suite struct ArticleChangeTests {
  /// An article of so many paragraphs, each with a link.
  private static func article(paragraphs: Int, isPartial: Bool = false) -> FixtureArticle {
    let text = (1...paragraphs).map {
      "Paragraph \($0) says that the ⟦LINK https://example.org/\($0):harbour⟧ will open again."
    }
    return FixtureArticle(
      (["Harbour Opens"] + text).joined(separator: "\n\n"), isPartial: isPartial)
  }

  private static let part = article(paragraphs: 10, isPartial: true)
  private static let whole = article(paragraphs: 40)

  private func reader(articleCount: Int = 1) -> ReaderScript {
    ReaderScript(
      Self.part, rows: 12, columns: 60, articleCount: articleCount, annotated: false)
  }

  @Test func theRestOfAnArticleMovesNothing() {
    var reader = reader()
    reader.type("jjj/harbour<enter>nn")
    let before = reader.lines[..<11]
    reader.send(.loaded(Self.whole.article, index: 0))
    #expect(reader.lines[..<11] == before)
    // In the headline and in each paragraph.
    #expect(reader.state.search?.matches.count == 41)
  }

  @Test func aPlaceBehindTheFirstPartIsOpenedWhenItIsRead() {
    let place = Self.whole.article.document.blocks[30].span.start
    var script = reader()
    script.restore(place: place)
    #expect(script.state.place == place)
    script.send(.loaded(Self.whole.article, index: 0))
    #expect(script.lines[0].contains("Paragraph 30"))

    script = reader()
    script.restore(place: place)
    script.type("jj")
    let own = script.state.place
    #expect(own != place)
    script.send(.loaded(Self.whole.article, index: 0))
    #expect(script.state.place == own)
  }

  @Test func aSelectedLinkOfTheFirstPartIsNotTakenForAnother() {
    var reader = reader()
    reader.type("<tab>")
    #expect(reader.state.focus != nil)
    reader.send(.loaded(FixtureArticle("Harbour Opens\n\nNo links.").article, index: 0))
    #expect(reader.state.focus == nil)
    reader.type("o<tab>e)y<esc>*")
  }

  @Test func whatCannotBeReadToItsEndIsThatPart() {
    var reader = reader(articleCount: 2)
    reader.send(.failed(message: "it is too large", index: 0))
    #expect(reader.status.contains("too large"))
    reader.type("G<space><space>")
    #expect(reader.effects.contains(.load(1)))
  }

  @Test func aResultForTheArticleBeforeIsDropped() {
    var reader = reader(articleCount: 2)
    reader.type("/harbour<enter>")
    reader.send(.loaded(FixtureArticle("Short\n\nText.").article, index: 1))
    #expect(reader.state.search?.matches.isEmpty == true)
    reader.type("nN*ex")
    #expect(reader.state.place == 0)
  }

  @Test func anotherArticleOpensAtItsTopAndKeepsTheSearch() {
    var reader = reader(articleCount: 2)
    reader.type("/again<enter>")
    reader.send(.loaded(Self.whole.article, index: 1))
    #expect(reader.state.place == 0)
    #expect(reader.lines[1].contains("Harbour Opens"))
    #expect(reader.state.search?.matches.count == 40)
    reader.type("n")
    #expect(reader.state.focus != nil)
  }

  @Test func theParagraphsThatMatchGrowWithTheArticle() {
    var reader = reader()
    reader.type("&Paragraph 1<enter>")
    #expect(reader.state.layout.shown.count == 2)
    reader.send(.loaded(Self.whole.article, index: 0))
    #expect(reader.state.layout.shown.count == 11)
    reader.type("<esc><esc>")
    #expect(reader.state.layout.shown.count == 41)
  }

  @Test func escTakesBackAPlayThatWaitsForTheWords() {
    var reader = reader()
    reader.type("p<esc>")
    reader.send(.annotated(Self.part.reading, of: 0))
    #expect(reader.state.playback?.phase == .stopped)
  }
}
