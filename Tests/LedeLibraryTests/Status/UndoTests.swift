import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct UndoTests {
  private let folder = LibraryFolder()

  private func library(of count: Int) throws -> (library: Library, ids: [ArticleID]) {
    let library = try folder.open()
    let ids = try library.add((0..<count).map { Sample.article("A\($0)", ["Text \($0)."]) })
      .map(\.id)
    return (library, ids)
  }

  private func unread(_ library: Library) throws -> Int {
    try library.count(.flag(.unread))
  }

  @Test func markingAllReadIsTakenBackWithOneStep() throws {
    let (library, ids) = try library(of: 10)
    try library.mark([ids[2], ids[5]], .read)
    #expect(try library.mark(matching: .all, .read) == 8)
    #expect(try unread(library) == 0)
    #expect(try library.undo() == "8 articles marked read")
    #expect(try unread(library) == 8)
    #expect(try library.undo() == "2 articles marked read")
    #expect(try unread(library) == 10)
    #expect(try library.undo() == nil)
  }

  @Test func everythingIsTakenBackInOrderToAnyDepth() throws {
    let (library, ids) = try library(of: 3)
    let note = try library.addNote("Why?", to: ids[0], span: Span(0, 2), quote: "A0")
    try library.editNote(note.id, "Because.")
    try library.tag(ids, "chips")
    try library.mark([ids[1]], .starred)
    try library.remove([ids[2]])
    try library.removeNote(note.id)
    #expect(try library.undoSteps().count == 6)
    #expect(try library.notes().isEmpty)
    _ = try library.undo()
    #expect(try library.notes().map(\.text) == ["Because."])
    #expect(try library.articleCount() == 2)
    _ = try library.undo()
    #expect(try library.articleCount() == 3)
    _ = try library.undo()
    #expect(try library.count(.flag(.starred)) == 0)
    _ = try library.undo()
    #expect(try library.tags().isEmpty)
    _ = try library.undo()
    #expect(try library.notes().map(\.text) == ["Why?"])
    _ = try library.undo()
    #expect(try library.notes().isEmpty)
  }

  @Test func undoOutlivesTheProgram() throws {
    var (library, ids) = try library(of: 2)
    try library.mark(ids, .later)
    library.close()
    library = try folder.open()
    #expect(try library.undo() == "2 articles marked later")
    #expect(try library.count(.flag(.later)) == 0)
  }

  @Test func whatChangesNothingIsNoStep() throws {
    let (library, ids) = try library(of: 1)
    try library.mark(ids, .read, false)
    try library.tag(ids, "x", false)
    #expect(try library.undoSteps().isEmpty)
  }

  @Test func aFeedComesBack() throws {
    let library = try folder.open()
    let feed = try library.subscribe([NewFeed(url: "https://example.com/feed")])[0]
    try library.unsubscribe(feed)
    #expect(try library.feeds().isEmpty)
    #expect(try library.undo() == "feed removed")
    #expect(try library.feeds().map(\.id) == [feed])
  }

  @Test func changesComeBackFromTheirBytes() throws {
    let note = NoteRecord(id: 3, article: 4, start: 5, end: 6, made: 7, quote: "q", text: "t")
    let articles = [ArticleID(7), ArticleID(3), ArticleID(100_000)]
    let changes: [Change] = [
      .mark(.starred, true, articles), .mark(.read, false, []), .tag("a b", true, articles),
      .removal(true, articles), .noteAdded(note), .noteRemoved(note),
      .noteEdited(id: 3, before: "a", after: "b"), .feedRemoved(-2),
    ]
    for change in changes {
      #expect(try Change(kind: change.kind, payload: change.payload) == change)
      #expect(change.inverse.inverse == change)
    }
  }
}
