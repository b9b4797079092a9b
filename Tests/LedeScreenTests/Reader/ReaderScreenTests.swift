import LedeDocument
import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// Golden screens: run with LEDE_RECORD=1 to write them, then read the diff.
@Suite struct ReaderScreenTests {
  static let sizes = [(24, 80), (12, 40)]

  private func expect(
    _ name: String, keys: String, milliseconds: Int = 0, sizes: [(Int, Int)] = sizes,
    answers: [Action] = []
  ) throws {
    for (rows, columns) in sizes {
      var reader = ReaderScript(.harbor, rows: rows, columns: columns)
      reader.type(keys)
      for answer in answers { reader.send(answer) }
      reader.wait(milliseconds: milliseconds)
      try expectGolden(
        reader.draw(), "\(name)-\(columns)x\(rows)", file: Self.folder)
    }
  }

  private static let folder = #filePath.replacing("/Reader/", with: "/")

  @Test func theFirstScreen() throws { try expect("first", keys: "") }
  @Test func theEndWithWideCharacters() throws { try expect("end", keys: "G") }
  @Test func hiddenLinesShown() throws { try expect("hidden", keys: "HG") }
  @Test func theXRay() throws {
    try expect("x-ray", keys: "x", sizes: [(24, 80), (12, 40), (30, 120)])
  }
  @Test func theQuotes() throws { try expect("quotes", keys: "\"j") }
  @Test func theCardOfAName() throws {
    try expect("card", keys: "xK", sizes: [(24, 80), (12, 40), (30, 120)])
  }
  @Test func theCopyPanel() throws { try expect("copy", keys: "y") }
  @Test func theLinks() throws { try expect("links", keys: "L") }
  @Test func lettersOverLinks() throws { try expect("hints", keys: "G;") }
  @Test func aNumberBeforeAKey() throws { try expect("count", keys: "12") }
  @Test func theFacts() throws { try expect("facts", keys: "i") }
  @Test func help() throws { try expect("help", keys: "?") }
  @Test func searching() throws { try expect("search", keys: "/sea") }
  @Test func searched() throws { try expect("searched", keys: "/sea<enter>n") }
  @Test func aMiss() throws { try expect("miss", keys: "/zebra<enter>") }
  @Test func playing() throws { try expect("playing", keys: "p", milliseconds: 4000) }
  @Test func paused() throws { try expect("paused", keys: "p<space>") }
  @Test func completing() throws { try expect("completing", keys: ":t<tab>") }
  private static let wide = sizes + [(40, 140)]

  @Test func marksInTheFactsAndTheStatusLine() throws {
    let status = ArticleStatus(marks: [.starred, .later], tags: ["ports", "world"])
    try expect("marked", keys: "", answers: [.status(status, of: 0)])
  }

  @Test func notesInTheMarginOrAtTheCursor() throws {
    try expect("notes", keys: "he", sizes: Self.wide, answers: [Self.notes, .command(.redraw)])
  }

  @Test func theListOfNotes() throws {
    try expect("note-list", keys: "C", sizes: Self.wide, answers: [Self.notes])
  }

  @Test func typingANote() throws { try expect("noting", keys: "heaSays the engineer") }
  @Test func selectingText() throws { try expect("selecting", keys: "vjw") }
  @Test func typingATag() throws {
    try expect("tagging", keys: "t", answers: [.status(ArticleStatus(tags: ["world"]), of: 0)])
  }

  @Test func waitingForTheLibrary() throws { try expect("dossier-wait", keys: "heX") }

  @Test func aNameAcrossTheLibrary() throws {
    try expect("dossier", keys: "heX", sizes: Self.wide, answers: [.dossier(Self.dossier)])
  }

  @Test func aNameThatTheLibraryLacks() throws {
    let nothing = NameDossier(
      name: "Ingrid Solheim", label: .person, names: [], articles: [], quotes: [])
    try expect("dossier-empty", keys: "heX", answers: [.dossier(nothing)])
  }

  private static let notes: Action = {
    let utf8 = FixtureArticle.harbor.article.document.utf8
    func note(_ id: Int, _ words: String, _ text: String) -> ArticleNote {
      let part = Array(words.utf8)
      let start = utf8.indices.first { utf8[$0...].starts(with: part) } ?? 0
      return ArticleNote(id: id, span: Span(start, start + part.count), text: text)
    }
    return .status(
      ArticleStatus(
        marks: [.read],
        notes: [
          note(1, "41,000 sensors", "Were they all of the same batch? The report does not say."),
          note(2, "$118 million", "A tenth of a year's sales."),
          note(3, "Ingrid Solheim", "Asked her in spring; she did not answer then."),
          note(4, "did not answer", ""),
          note(5, "It was never promised a swim", "For the lead?"),
        ]), of: 0)
  }()

  private static let dossier = NameDossier(
    name: "Ingrid Solheim", label: .person,
    names: [
      .init("Ingrid Solheim", articles: 12), .init("Solheim", articles: 3, rule: "surname"),
      .init("Dr. Solheim", articles: 1, rule: "title"),
    ],
    articles: [
      .init(
        article: ListedArticle(
          id: 41, title: "Ports Wait for New Sensors While the Cranes Stand Still",
          from: "harbor.example", date: 1_767_398_400_000), mentions: 14, offset: 120),
      .init(
        article: ListedArticle(
          id: 7, title: "中兴通讯 Ships Again", from: "Cranes Weekly", date: 1_763_000_000_000),
        mentions: 1),
    ],
    quotes: [
      .init(
        article: 41, title: "Ports Wait for New Sensors While the Cranes Stand Still",
        date: 1_767_398_400_000, span: Span(300, 340),
        text: "We counted every one of them, twice, and then a third time with the supplier on "
          + "the telephone, and the number was another one each time we did it."),
      .init(
        article: 7, title: "中兴通讯 Ships Again", date: 1_763_000_000_000, span: Span(9, 20),
        text: "The sea is not fresh water."),
    ])

  @Test func zen() throws { try expect("zen", keys: "z") }

  @Test(arguments: [(0, 0), (1, 1), (4, 80), (5, 20), (24, 1), (3, 10), (500, 500), (24, 1000)])
  func anySizeIsDrawn(_ rows: Int, _ columns: Int) {
    var reader = ReaderScript(.harbor, rows: rows, columns: columns)
    for keys in [
      "", "x", "<esc>\"", "<esc>?", "<esc>:th<tab>", "<esc>p", "G", "/a", "<esc>H", "z", "y",
      "<esc>L", "<esc>;", "<esc>xK",
    ] {
      reader.type(keys)
      let surface = reader.draw()
      #expect(surface.rows == rows && surface.columns == columns)
    }
  }
}
