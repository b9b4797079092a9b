import Testing

@testable import LedeLibrary

@Suite struct SearchTests {
  private let folder = LibraryFolder()

  private func search(_ library: Library, _ text: String) throws -> [SearchHit] {
    try library.search(QueryParser(text).query)
  }

  @Test func aWordInTheTitleCountsForMore() throws {
    let library = try folder.open()
    try library.add([
      Sample.article("Other things", ["The harbour is mentioned."]),
      Sample.article("The harbour", ["Nothing else is said."]),
    ])
    #expect(try search(library, "harbour").map(\.row.title) == ["The harbour", "Other things"])
  }

  @Test func theSnippetShowsWhatMatched() throws {
    let library = try folder.open()
    try library.add([Sample.article("A", ["Ships enter the Göteborg harbour at night."])])
    let hit = try #require(try search(library, "goteborg harb").first)
    #expect(hit.snippet.filter(\.isMatch).map(\.text) == ["Göteborg", "harbour"])
    #expect(hit.score > 0)
  }

  @Test func furnitureIsNotFound() throws {
    let library = try folder.open()
    try library.add([NewArticle(EncodingTests.parsed)])
    #expect(try search(library, "block").count == 1)
    #expect(try library.search(QueryParser("\"block 6\"").query).isEmpty)
  }

  @Test func filtersNarrowASearch() throws {
    let library = try folder.open()
    let ids = try library.add([
      Sample.article("A", ["A ship."]), Sample.article("B", ["A ship."]),
    ]).map(\.id)
    try library.mark([ids[0]], .read)
    #expect(try search(library, "ship unread").map(\.row.title) == ["B"])
    #expect(try search(library, "ship -unread").map(\.row.title) == ["A"])
  }

  @Test func removedArticlesAreNotFound() throws {
    let library = try folder.open()
    let id = try library.add([Sample.article("A", ["A ship."])])[0].id
    try library.remove([id])
    #expect(try search(library, "ship").isEmpty)
  }

  @Test func savedSearchesAreKeptInOrder() throws {
    let library = try folder.open()
    try library.save(SavedSearch(name: "b", query: "tag:b"))
    try library.save(SavedSearch(name: "a", query: "tag:a"))
    try library.save(SavedSearch(name: "b", query: "tag:c"))
    let expected = [SavedSearch(name: "b", query: "tag:c"), SavedSearch(name: "a", query: "tag:a")]
    #expect(try library.savedSearches() == expected)
    try library.removeSavedSearch("b")
    #expect(try library.savedSearches().map(\.name) == ["a"])
  }
}
