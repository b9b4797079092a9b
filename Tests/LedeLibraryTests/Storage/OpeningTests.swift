import Foundation
import GRDB
import LedeDocument
import Testing

@testable import LedeLibrary

@Suite struct OpeningTests {
  private let folder = LibraryFolder()

  @Test func aNewLibraryIsEmptyAndConsistent() throws {
    let library = try folder.open()
    #expect(try library.articleCount() == 0)
    #expect(library.notices.isEmpty)
    #expect(try library.isConsistent())
  }

  @Test func whatWasAddedIsThereAfterTheLibraryIsOpenedAgain() throws {
    let article = Sample.article("Harbour", ["One — “two”."], url: "https://example.com/a")
    var library = try folder.open()
    let id = try library.add([article])[0].id
    library.close()
    library = try folder.open()
    let stored = try #require(try library.article(id))
    #expect(stored.parsed == article.parsed)
    #expect(stored.annotations == article.annotations)
    #expect(stored.url == "https://example.com/a")
  }

  @Test func theFolderIsMadeWhereItIsMissing() throws {
    let path = folder.path + "/a/b/library.db"
    _ = try Library.open(path)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func aLibraryOfALaterSchemaIsOnlyReadAndNotChanged() throws {
    let library = try folder.open()
    let id = try library.add([Sample.article("Kept")])[0].id
    library.close()
    var bytes = try folder.bytes()
    bytes[62] = 0x7F  // user_version, big-endian at 60 (sqlite.org/fileformat2.html, 1.3.14)
    try folder.write(bytes)
    let later = try folder.open()
    #expect(later.readOnlyReason == .newerSchema(0x7F00 + Schema.version))
    #expect(try later.article(id)?.title == "Kept")
    #expect(throws: LibraryError.readOnly(.newerSchema(0x7F00 + Schema.version))) {
      try later.mark([id], .read)
    }
    later.close()
    #expect(try folder.bytes() == bytes)
  }

  @Test(arguments: ["hello\n", String(repeating: "no database\n", count: 1000)])
  func aFileThatIsNoDatabaseIsMovedAside(_ text: String) throws {
    try folder.write(Array(text.utf8))
    let library = try folder.open()
    #expect(try library.articleCount() == 0)
    let aside = try #require(folder.names.first { $0.contains(".corrupt-") })
    #expect(try String(contentsOfFile: "\(folder.path)/\(aside)", encoding: .utf8) == text)
    #expect(library.notices == [.movedAside(path: "\(folder.path)/\(aside)", articles: 0)])
  }

  @Test func anEmptyFileIsANewLibrary() throws {
    try folder.write([])
    let library = try folder.open()
    #expect(library.notices.isEmpty)
    try library.add([Sample.article("First")])
    #expect(try library.articleCount() == 1)
  }

  @Test func aFolderInItsPlaceIsTold() throws {
    try FileManager.default.createDirectory(atPath: folder.file, withIntermediateDirectories: true)
    #expect(throws: LibraryError.notAFile(path: folder.file)) { try folder.open() }
  }

  @Test func aDamagedLibraryIsSavedPageByPage() throws {
    var library = try folder.open()
    let articles = (0..<200).map { number in
      Sample.article(
        "Article \(number)", [String(repeating: "Word \(number) again. ", count: 40)],
        url: "https://example.com/\(number)")
    }
    let ids = try library.add(articles).map(\.id)
    try library.mark([ids[3]], .starred)
    try library.tag(ids, "kept")
    library.close()
    let sound = try folder.bytes()
    var bytes = sound
    // A page in the middle of the file, where the texts lie.
    let page = bytes.count / 4096 / 2 * 4096
    for offset in page..<page + 4096 { bytes[offset] = 0 }
    try folder.write(bytes)
    library = try folder.open()
    guard case .movedAside(let aside, let saved)? = library.notices.first else {
      Issue.record("the damage was not noticed")
      return
    }
    #expect(Array(try Data(contentsOf: URL(filePath: aside))) == bytes)
    #expect(saved > 150)
    #expect(try library.articleCount() == saved)
    #expect(try library.isConsistent())
    #expect(try library.search(QueryParser("word").query, limit: 500).count == saved)
  }

  @Test func anyFewBytesOfDamageLeaveALibraryThatOpens() throws {
    let library = try folder.open()
    try library.add((0..<30).map { Sample.quoting("Ana Müller", "Number \($0) is enough") })
    library.close()
    let sound = try folder.bytes()
    var numbers = SeededNumbers(7)
    for _ in 0..<25 {
      let other = LibraryFolder()
      var bytes = sound
      for _ in 0..<10 {
        bytes[Int.random(in: bytes.indices, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
      }
      try other.write(bytes)
      let opened = try other.open()
      _ = try opened.search(QueryParser("enough").query)
      _ = try opened.articleIDs().compactMap { try opened.article($0) }
    }
  }

  @Test func damageThatIsMetLaterIsMendedAtTheNextStart() throws {
    let library = try folder.open()
    try library.add([Sample.article("Kept")])
    library.close()
    LibraryFile(path: folder.file).markDamaged()
    let mended = try folder.open()
    #expect(try mended.articleCount() == 1)
    #expect(mended.notices.count == 1)
    #expect(try folder.open().notices.isEmpty)
  }

  @Test func twoWritersLoseNothing() throws {
    let first = try folder.open()
    let second = try folder.open()
    for number in 0..<20 {
      try first.add([Sample.article("First \(number)", ["Of one. \(number)"])])
      try second.add([Sample.article("Second \(number)", ["Of two. \(number)"])])
    }
    #expect(try first.articleCount() == 40)
    #expect(try second.articleCount() == 40)
  }

  @Test func aWriteThatFailsLeavesNothingBehind() throws {
    let library = try folder.open()
    struct Stop: Error {}
    #expect(throws: LibraryError.self) {
      try library.write { database in
        try database.run("INSERT INTO saved_search (name, query) VALUES ('a', 'b')")
        throw Stop()
      }
    }
    #expect(try library.savedSearches().isEmpty)
  }

  /// A kill in the moment in which a library is made leaves half a change and its journal.
  @Test func aLibraryWhoseBirthWasCutOffIsBornAgain() throws {
    let half = folder.path + "/half.db"
    let maker = try DatabaseQueue(path: half)
    try maker.writeWithoutTransaction { database in
      // A page in memory at most: what is changed goes to the file, and the journal first.
      try database.execute(sql: "PRAGMA cache_size = 1; CREATE TABLE first (text)")
      try database.execute(sql: "BEGIN; CREATE TABLE second (text)")
      for _ in 0..<50 {
        try database.execute(sql: "INSERT INTO second VALUES (hex(randomblob(3000)))")
      }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: half + suffix, toPath: folder.file + suffix)
      }
      try database.execute(sql: "ROLLBACK")
    }
    let library = try folder.open()
    #expect(library.readOnlyReason == nil && library.notices.isEmpty)
    #expect(try library.add([Sample.article("Harbour")]).count == 1)
    #expect(!folder.names.contains("library.db-journal"))
  }
}
