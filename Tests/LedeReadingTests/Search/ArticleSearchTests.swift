import LedeDocument
import LedeReading
import Testing

@Suite struct ArticleSearchTests {
  static let document = searchDocument("zte at 0, zte at 10", "and ZTE again, Zhu")

  @Test func typingShowsTheFirstMatchFromWhereTheReaderWas() {
    var search = ArticleSearch(origin: 5)
    #expect(search.update(query: "z", in: Self.document) == 10)
    #expect(search.countText == "2/4")
    #expect(search.update(query: "zt", in: Self.document) == 10)
    #expect(search.countText == "2/3")
    #expect(search.update(query: "ztx", in: Self.document) == 5)
    #expect(search.message == "no match" && search.countText == "0")
    #expect(search.update(query: "", in: Self.document) == 5)
    #expect(search.message == nil && search.countText == "")
    #expect(search.origin == 5)
  }

  @Test func typingWrapsWhenNothingFollows() {
    var search = ArticleSearch(origin: 30)
    #expect(search.update(query: "at", in: Self.document) == 4)
    #expect(search.notice == .wrappedToTop)
  }

  @Test func nextAndPreviousGoAroundAndSaySo() {
    var search = ArticleSearch(origin: 0)
    _ = search.update(query: "zte", in: Self.document)
    var steps: [String] = []
    for _ in 0..<4 {
      let start = search.next()?.start ?? -1
      steps.append("\(start) \(search.countText) \(search.message ?? "")")
    }
    let around = "0 1/3 search wrapped to the top"
    #expect(steps == ["10 2/3 ", "25 3/3 ", around, "10 2/3 "])
    #expect(search.previous()?.start == 0)
    #expect(search.notice == nil)
    #expect(search.previous()?.start == 25)
    #expect(search.message == "search wrapped to the end")
  }

  @Test(arguments: [(0, 10, 25), (3, 10, 0), (10, 25, 0), (24, 25, 10), (26, 0, 25)])
  func stepsCountFromAnyPlace(_ place: Int, _ next: Int, _ previous: Int) {
    var search = ArticleSearch(origin: 0)
    _ = search.update(query: "zte", in: Self.document)
    #expect(search.next(from: place)?.start == next)
    #expect(search.previous(from: place)?.start == previous)
  }

  @Test func withoutMatchesThereIsNowhereToGo() {
    var search = ArticleSearch(origin: 3)
    #expect(search.next() == nil && search.message == nil)
    _ = search.update(query: "nothing", in: Self.document)
    #expect(search.next() == nil && search.previous() == nil)
    #expect(search.currentMatch == nil && search.message == "no match")
  }

  @Test func aLineKnowsItsMatches() {
    var search = ArticleSearch(origin: 0)
    _ = search.update(query: "zte", in: Self.document)
    #expect(Array(search.matches(in: Span(2, 11))) == [Span(0, 3), Span(10, 13)])
    #expect(search.matches(in: Span(3, 10)).isEmpty)
    #expect(search.matches(in: Span(90, 99)).isEmpty)
  }

  @Test func limitsShowInTheCountAndTheMessage() {
    var search = ArticleSearch(origin: 0)
    let pattern = SearchPattern("z")
    _ = search.show(pattern.matches(in: Self.document, limit: 2), of: pattern)
    #expect(search.countText == "1/2+")
    #expect(search.message == "only the first 2 matches")
    _ = search.update(query: "[z", in: Self.document)
    #expect(search.message == "no match")
  }
}
