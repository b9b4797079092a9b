import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct OpenedTests {
  private let folder = LibraryFolder()

  @Test func openingAnArticleIsNoStepOfUndo() throws {
    let library = try folder.open()
    let ids = try library.add((0..<3).map { Sample.article("A\($0)", ["Text \($0)."]) }).map(\.id)
    try library.mark([ids[0]], .starred)
    #expect(try library.noteOpened(ids[1]))
    #expect(try !library.noteOpened(ids[1]))
    #expect(try library.count(.flag(.unread)) == 2)
    #expect(try library.undo() == "1 article marked starred")
    #expect(try library.count(.flag(.unread)) == 2)
  }

  @Test func theFirstUnreadArticleIsFoundByItsPlace() throws {
    let library = try folder.open()
    let ids = try library.add((0..<5).map { Sample.article("A\($0)", ["Text \($0)."]) }).map(\.id)
    try library.mark([ids[0], ids[1]], .read)
    try library.remove([ids[2]])
    #expect(try library.firstUnread(of: ids) == 3)
    #expect(try library.firstUnread(of: ids.reversed()) == 0)
    #expect(try library.firstUnread(of: [ids[0], ids[1]]) == nil)
  }

  @Test func aFeedIsAskedForExactly() throws {
    let library = try folder.open()
    let feeds = try library.subscribe([
      NewFeed(url: "https://a.example/f", title: "News"),
      NewFeed(url: "https://b.example/f", title: "News of the World"),
    ])
    for (number, feed) in feeds.enumerated() {
      try library.refresh(
        feed, FetchState(), articles: [Sample.article("A\(number)", ["Text \(number)."])])
    }
    #expect(try library.count(.field(.from, QueryText("news"))) == 2)
    #expect(try library.count(.feed(feeds[0])) == 1)
  }

  @Test func theVersionChangesWithEveryWriteOfAnybody() throws {
    let library = try folder.open()
    let other = try folder.open()
    let before = try library.version()
    #expect(try library.version() == before)
    try other.add([Sample.article("A", ["Text."])])
    #expect(try library.version() != before)
  }

  @Test(arguments: [
    ("One two three.", 4, 7), ("Zero. One two three.", 10, 13), ("One three.", 4, 7), ("é", 0, 2),
    ("", 0, 0),
  ])
  func aNoteIsFoundAgainByItsWords(_ text: String, _ start: Int, _ end: Int) throws {
    let library = try folder.open()
    let id = try library.add([Sample.article("T", ["One two three."])])[0].id
    let note = try library.addNote("", to: id, span: Span(4, 7), quote: "two")
    let utf8 = Array(text.utf8)
    let document = Document(
      utf8: utf8, blocks: [Block(.paragraph, Span(0, utf8.count), rule: "sample")])
    let span = note.span(in: document)
    if text != "é" { #expect(span == Span(start, end)) }
    #expect(span.end <= utf8.count)
  }
}
