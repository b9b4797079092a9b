import LedeDocument
import LedeTestSupport
import Testing

@testable import LedeReading

/// What the library has of a name, in a panel.
@Suite struct DossierTests {
  private func reader(rows: Int = 40, columns: Int = 140) -> ReaderScript {
    ReaderScript(.harbor, rows: rows, columns: columns)
  }

  private static let solheim = NameDossier(
    name: "Ingrid Solheim", label: .person,
    names: [
      .init("Ingrid Solheim", articles: 12), .init("Solheim", articles: 3, rule: "surname"),
    ],
    articles: [
      .init(
        article: ListedArticle(
          id: 41, title: "Ports Wait for New Sensors", from: "harbor.example",
          date: 1_767_398_400_000), mentions: 4, offset: 120),
      .init(article: ListedArticle(id: 7, title: "Cranes", date: 0), mentions: 1),
    ],
    quotes: [
      .init(
        article: 41, title: "Ports Wait for New Sensors", date: 1_767_398_400_000,
        span: Span(300, 340), text: "We counted every one of them")
    ])

  private var texts: (inout ReaderScript) -> [String] {
    { $0.state.panel?.rows.map(\.text) ?? [] }
  }

  @Test func xOnASelectedNameAsksTheLibraryAndShowsWhatItHas() {
    var reader = reader()
    reader.type("heX")
    #expect(reader.effects == [.dossier("Ingrid Solheim", .person)])
    #expect(reader.lines.contains { $0.contains("Looking for Ingrid Solheim …") })
    reader.send(.dossier(Self.solheim))
    let rows = reader.state.panel?.rows ?? []
    #expect(rows.contains { $0.text == "Solheim" && $0.aside == "‹surname›" && $0.trailing == "3" })
    #expect(rows.contains { $0.text == "Cranes" && $0.trailing == "1" })
    #expect(reader.lines.contains { $0.contains("IN THE LIBRARY") })
    #expect(reader.lines.contains { $0.contains("harbor.example") && $0.contains("2026-01-03") })
  }

  @Test func enterOpensAnArticleWhereTheNameOrTheQuoteIs() {
    var reader = reader()
    reader.type("heX")
    reader.send(.dossier(Self.solheim))
    reader.type("<enter>")
    #expect(reader.effects.suffix(2) == [.keepPlace, .openStored(41, at: 300)])
    reader.type("j<enter>")
    #expect(reader.effects.last == .openStored(41, at: 120))
    reader.type("j<enter>")
    #expect(reader.effects.last == .openStored(7, at: nil))
  }

  @Test func aRowOfTheXRayTheCardAndAQuoteHaveADossier() {
    for keys in ["xX", "xKX", "\"X"] {
      var reader = reader()
      reader.type(keys)
      #expect(reader.effects == [.dossier("Ingrid Solheim", .person)], "\(keys)")
    }
  }

  @Test func whatItWasOpenedFromComesBackPanelByPanel() {
    var reader = reader()
    reader.type("xKX")
    #expect(reader.state.panel?.kind == .dossier)
    reader.type("<esc>")
    #expect(reader.state.panel?.kind == .card)
    reader.type("<esc>")
    #expect(reader.state.panel?.kind == .xRay)
    reader.type("X<esc><esc>")
    #expect(reader.state.panel == nil)
  }

  @Test func withoutANameThePromptAsksAndTabKnowsThoseOfTheArticle() {
    var reader = reader()
    reader.type("X")
    #expect(reader.state.prompt?.kind == .about)
    reader.type("dal<tab><enter>")
    #expect(reader.effects == [.dossier("Dale Okafor", .person)])
    reader.type("<esc>Xsomebody else<enter>")
    #expect(reader.effects.last == .dossier("somebody else", .miscellaneous))
    reader.type("<esc>:about solheim<enter>")
    #expect(reader.effects.last == .dossier("Ingrid Solheim", .person))
  }

  @Test func datesAndAmountsAreNoNames() {
    var reader = reader()
    reader.type("eeeeeee")
    #expect(reader.state.focusSpan.map { reader.state.article.document[$0] } == "Oct. 14")
    reader.type("X")
    #expect(reader.effects.isEmpty)
    #expect(reader.status.contains("The library knows names, and this is a date"))
  }

  @Test func anEmptyDossierSaysHowToKeepArticles() {
    var reader = reader()
    reader.type("Xnobody<enter>")
    reader.send(
      .dossier(
        NameDossier(name: "nobody", label: .miscellaneous, names: [], articles: [], quotes: [])))
    #expect(texts(&reader).contains { $0.contains("Nothing in your library names nobody") })
    #expect(texts(&reader).contains { $0.contains("lede add") })
  }

  @Test func aLongDossierIsCut() {
    let article = ListedArticle(id: 1, title: "T", date: 0)
    let long = NameDossier(
      name: "N", label: .organization, names: [],
      articles: (0..<5000).map { _ in .init(article: article, mentions: 1) }, quotes: [])
    let rows = DossierPanel.rows(of: long, measure: 40)
    #expect(rows.count < 450)
    #expect(rows.last?.text == "and 4,800 more")
  }

  @Test(arguments: [
    (0, "1970-01-01"), (1_767_398_400_000, "2026-01-03"), (951_782_400_000, "2000-02-29"),
    (-1, "1969-12-31"), (4_107_542_399_999, "2100-02-28"),
  ])
  func daysAreThoseOfTheCalendar(_ milliseconds: Int, _ text: String) {
    #expect(CalendarDay(milliseconds: milliseconds).text == text)
  }

  @Test(arguments: [Int.min, Int.max]) func anyMomentHasADay(_ milliseconds: Int) {
    let day = CalendarDay(milliseconds: milliseconds)
    #expect((1...12).contains(day.month) && (1...31).contains(day.day))
  }
}
