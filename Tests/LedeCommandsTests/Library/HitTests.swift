import LedeAnnotation
import LedeDocument
import LedeLibrary
import LedeParsing
import LedeReading
import Testing

@testable import LedeCommands

/// How a full-text search is shown, and where it opens.
@Suite struct HitTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder([:])
    library = try Library.open(folder.path + "/library.db")
  }

  private func search(
    _ query: String, in text: String
  ) throws -> (pieces: [ListedHit.Piece], text: [UInt8], pattern: SearchPattern?) {
    let parsed = ArticleParser().parse(Source(bytes: Array(text.utf8)), as: .text)
    let id = try library.add([NewArticle(parsed)])[0].id
    let query = QueryParser(query).query
    let pattern = HitPattern(query).pattern
    let hits = try library.search(query)
    let pieces = try hits.first.map { try HitSnippet($0, pattern, in: library).pieces } ?? []
    return (pieces, try library.text(of: id) ?? [], pattern)
  }

  @Test func theHeadlineIsNotSaidAgain() throws {
    let found = try search(
      "harbour",
      in: "Harbour Opens Again\n\nThe mayor spoke first. The old harbour, he said, is new.\n")
    let words = found.pieces.map(\.text).joined()
    #expect(!words.contains("Opens Again"))
    #expect(found.pieces.filter(\.isMatch).map(\.text) == ["harbour"])
  }

  @Test func aMatchFarBehindTheHeadlineIsShownAndFoundInTheText() throws {
    let filler = Array(repeating: "Nothing of it stands in this sentence.", count: 60)
      .joined(separator: " ")
    let found = try search(
      "zeppelin", in: "A Zeppelin Over Farol\n\n\(filler) The zeppelin came at noon. \(filler)\n")
    #expect(found.pieces.contains { $0.isMatch && $0.text == "zeppelin" })
    let place = HitPattern.place(of: found.pieces, in: found.text)
    #expect(place.map { String(decoding: found.text[$0..<($0 + 8)], as: UTF8.self) } == "zeppelin")
  }

  @Test(arguments: [
    ("cafe", "Le Café", "Café"), ("chip exp", "Chips and chip exports", "Chips|chip|exports"),
    ("\"chip exports\"", "chip, exports or chip export", "chip, exports"),
    ("c++", "C++ or C", "C|C"),
  ])
  func thePatternFindsWhatTheIndexFinds(_ query: String, _ text: String, _ matches: String) {
    let utf8 = Array(text.utf8)
    let document = Document(
      utf8: utf8, blocks: [Block(.paragraph, Span(0, utf8.count), rule: "test")])
    let pattern = HitPattern(QueryParser(query).query).pattern
    let found = pattern?.matches(in: document, includingChrome: true, while: { true }).spans ?? []
    #expect(found.map { document[$0] }.joined(separator: "|") == matches)
  }
}
