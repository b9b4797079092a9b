import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct PlaceTests {
  private let folder = LibraryFolder()

  private func quickPlace(_ path: String) -> ReadingPlace? {
    Library.quickLook(atFile: path, inLibraryAt: folder.file)?.place
  }

  private func document(_ text: String) -> Document {
    Document(
      utf8: Array(text.utf8), blocks: [Block(.paragraph, Span(0, text.utf8.count), rule: "x")])
  }

  @Test(arguments: [
    // The text, the same text later, and what stands at the place then.
    ("One. Two. Three.", "One. Two. Three.", "Two. Three."),
    ("One. Two. Three.", "New. One. Two. Three.", "Two. Three."),
    ("Two. One. Two. Three.", "Two. One. Two. Three.", "Two. One. Two. Three."),
    ("One. Two. Three.", "Other.", "."),
  ])
  func aPlaceIsFoundAgain(_ texts: (before: String, after: String, rest: String)) throws {
    let before = document(texts.before)
    let offset = try #require(texts.before.utf8.firstRange(of: "Two.".utf8))
    let place = ReadingPlace(
      texts.before.utf8.distance(from: texts.before.startIndex, to: offset.lowerBound), in: before)
    let after = document(texts.after)
    let found = place.offset(in: after)
    #expect(after[Span(found, after.utf8.count)] == texts.rest)
  }

  @Test func placesAreKeptAndForgottenAtTheStart() throws {
    let library = try folder.open()
    let key = PlaceKey.file("/a/b.txt")
    let place = ReadingPlace(offset: 128, anchor: Array("words".utf8))
    try library.keep(place, of: key)
    #expect(try library.place(of: key) == place)
    #expect(quickPlace("/a/b.txt") == place)
    try library.keep(ReadingPlace(offset: 0, anchor: []), of: key)
    #expect(try library.place(of: key) == nil)
    #expect(quickPlace("/a/b.txt") == nil)
  }

  @Test func aFileOfTheLibraryHasThePlaceOfItsArticle() throws {
    let library = try folder.open()
    var article = Sample.article("A")
    article.path = "/a/b.txt"
    let id = try library.add([article])[0].id
    try library.keep(ReadingPlace(offset: 9, anchor: []), of: .article(id))
    #expect(try library.place(of: .file("/a/b.txt"))?.offset == 9)
    let look = Library.quickLook(atFile: "/a/b.txt", inLibraryAt: folder.file)
    #expect(look?.place?.offset == 9)
    #expect(look?.isUnread == true)
  }

  @Test func placesFromElsewhereAreTakenOver() throws {
    let library = try folder.open()
    try library.adopt([("/a", 5), ("/b", 7)])
    #expect(try library.place(of: .file("/a"))?.offset == 5)
    #expect(try library.place(of: .file("/b"))?.offset == 7)
  }

  @Test func withoutALibraryThereIsNoPlace() {
    #expect(Library.quickLook(atFile: "/a", inLibraryAt: folder.file) == nil)
    #expect(Library.quickLook(atFile: "/a", inLibraryAt: folder.path) == nil)
  }
}
