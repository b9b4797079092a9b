import Foundation
import Glibc
import Testing

/// Several articles, piped ones, and coming back to one.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct ArticlesJourneyTests {
  private let folder = TemporaryFolder()

  private func write(_ title: String, paragraphs: Int, to name: String) throws -> String {
    try folder.write(JourneyTexts.numbered(title, paragraphs: paragraphs), to: name)
  }

  @Test func severalFilesOneAfterTheOther() throws {
    let first = try write("Harbour Opens Again", paragraphs: 3, to: "a.txt")
    let second = try write("Ferry Line Buys Ships", paragraphs: 60, to: "b.txt")
    let session = try TerminalSession.lede(
      [first, folder.path + "/missing.txt", second], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    // At the end SPACE asks first, then goes on, and passes over what is missing.
    session.press("<space>")
    #expect(session.waitFor("once more for the next article"))
    session.press("<space>")
    #expect(session.waitFor("Ferry Line Buys Ships"))
    #expect(session.waitFor("cannot find"))
    session.press("K")
    #expect(session.waitFor("Harbour Opens Again"))
    session.press("J")
    #expect(session.waitFor("Ferry Line Buys Ships"))
    session.press("J")
    #expect(session.waitFor("last article"))
    session.press("Q")
    #expect(session.waitForEnd() == .exit(1))
    #expect(session.isRestored)
  }

  @Test func anotherArticleIsNotTakenAwayByTheRestOfALongOne() throws {
    // Long enough that its rest comes later than the keys.
    let long = try write("A Very Long Report", paragraphs: 60_000, to: "long.txt")
    let short = try write("Ferry Line Buys Ships", paragraphs: 40, to: "short.txt")
    let session = try TerminalSession.lede([long, short], home: folder)
    #expect(session.waitFor("A Very Long Report", seconds: 20))
    session.press("J")
    #expect(session.waitFor("Ferry Line Buys Ships", seconds: 20))
    #expect(session.waitForNames())
    session.settle(seconds: 1)
    #expect(session.screen.text.contains("Ferry Line Buys Ships"))
    session.press("K")
    #expect(session.waitFor("A Very Long Report", seconds: 20))
    session.press("G")
    #expect(session.waitFor("Paragraph 60000 says", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func aPipeIsShownWhileItStillComes() throws {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    // Open for both, so that neither end waits for the other.
    let writer = Glibc.open(pipe, O_RDWR)
    defer { close(writer) }
    let session = try TerminalSession.lede([], home: folder, standardInput: pipe)
    #expect(session.waitFor("Reading standard input", seconds: 20))
    let text = Array(JourneyTexts.numbered("Harbour Opens Again", paragraphs: 20).utf8)
    _ = text.withUnsafeBytes { Glibc.write(writer, $0.baseAddress, $0.count) }
    session.press("i")
    #expect(session.waitFor("FACTS"))
    session.press("<esc>q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test func anEmptyFileSaysThatItIs() throws {
    let file = try folder.write("", to: "empty.txt")
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("There is no text in", seconds: 20))
    session.press("jkGgp e/x<enter>nx")
    #expect(session.waitFor("X-RAY"))
    session.press("<esc><esc>q")
    #expect(session.waitForEnd() == .exit(0))
  }

  // MARK: Coming back

  /// Whether the library holds a place of the file `name`.
  private func keepsPlace(of name: String) -> Bool {
    ["library.db", "library.db-wal"].contains { file in
      guard
        let bytes = FileManager.default.contents(
          atPath: "\(folder.path)/.local/share/lede/\(file)")
      else { return false }
      return bytes.range(of: Data("file:\(folder.path)/\(name)".utf8)) != nil
    }
  }

  /// Reads `file` to where its first line says `expected`.
  private func reopen(_ file: String, expecting expected: String) throws {
    let session = try TerminalSession.lede([file], home: folder)
    #expect(
      session.wait(seconds: 20) {
        expected.isEmpty || $0.screen.text(row: 0).contains(expected)
      })
    session.press("Q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test(arguments: [1, 60_000])
  func thePlaceIsKeptAfterAKill(_ more: Int) throws {
    let file = try write("Harbour Opens Again", paragraphs: 60 + more, to: "a.txt")
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    #expect(session.waitForNames())
    session.press("/Paragraph 50 <enter>")
    #expect(session.waitFor("Paragraph 50 says"))
    session.settle()
    let line = session.screen.text(row: 0) + session.screen.text(row: 1)
    #expect(session.wait(seconds: 20) { _ in keepsPlace(of: "a.txt") })
    session.signal(SIGKILL)
    #expect(session.waitForEnd() == .signal(SIGKILL))
    let number = line.split(separator: " ").dropFirst().first.map(String.init) ?? "?"
    try reopen(file, expecting: "")
    #expect(keepsPlace(of: "a.txt"))
    let again = try TerminalSession.lede([file], home: folder)
    #expect(again.waitFor("Paragraph \(number) says", seconds: 20))
    again.press("Q")
    #expect(again.waitForEnd() == .exit(0))
  }

  @Test func aPlaceDeepInALongArticleOutlivesAQuickLook() throws {
    let file = try write("Harbour Opens Again", paragraphs: 60_000, to: "long.txt")
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("G")
    #expect(session.waitFor("Paragraph 60000 says", seconds: 20))
    session.press("Q")
    #expect(session.waitForEnd() == .exit(0))
    // Leaving before the place was read again must not lose it.
    let look = try TerminalSession.lede([file], home: folder)
    look.press("Q")
    #expect(look.waitForEnd(seconds: 20) == .exit(0))
    let again = try TerminalSession.lede([file], home: folder)
    #expect(again.waitFor("Paragraph 60000 says", seconds: 20))
    again.press("Q")
    #expect(again.waitForEnd(seconds: 20) == .exit(0))
  }

  @Test func twoReadersKeepBothTheirPlaces() throws {
    let files = try ["a.txt", "b.txt"].map { try write("Harbour", paragraphs: 60, to: $0) }
    let sessions = try files.map { try TerminalSession.lede([$0], home: folder) }
    for session in sessions { #expect(session.waitFor("Paragraph 1 says", seconds: 20)) }
    for session in sessions { session.press("G") }
    for session in sessions { #expect(session.waitFor("Paragraph 60 says")) }
    for session in sessions { session.press("Q") }
    for session in sessions { #expect(session.waitForEnd() == .exit(0)) }
    #expect(keepsPlace(of: "a.txt") && keepsPlace(of: "b.txt"))
  }

  @Test func placesOfEarlierVersionsAreTakenOver() throws {
    let file = try write("Harbour Opens Again", paragraphs: 60, to: "a.txt")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let place = text.range(of: "Paragraph 50 ").map { text[..<$0.lowerBound].utf8.count } ?? 0
    let state = folder.path + "/.local/state/lede"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let path = URL(filePath: file).resolvingSymlinksInPath().path
    try "\(place)\t\(path)\n".write(
      toFile: state + "/places", atomically: true, encoding: .utf8)
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Paragraph 50 says", seconds: 20))
    session.press("k")
    session.settle()
    session.press("Q")
    #expect(session.waitForEnd(seconds: 20) == .exit(0))
    #expect(keepsPlace(of: "a.txt"))
    #expect(!FileManager.default.fileExists(atPath: state + "/places"))
  }

  @Test func anArticleOfTheLibraryIsReadOnceItWasLeft() throws {
    let file = try write("Harbour Opens Again", paragraphs: 2, to: "a.txt")
    let add = try TerminalSession.lede(["add", file], home: folder)
    #expect(add.waitForEnd(seconds: 20) == .exit(0))
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd(seconds: 20) == .exit(0))
    let list = try TerminalSession.lede(["list", "read"], home: folder)
    #expect(list.waitFor("Harbour Opens Again", seconds: 20))
    #expect(list.waitForEnd(seconds: 20) == .exit(0))
  }

  @Test func aHomeThatCannotBeWrittenHindersNobody() throws {
    let file = try write("Harbour Opens Again", paragraphs: 60, to: "a.txt")
    let session = try TerminalSession.lede(
      [file], home: folder, environment: ["HOME": "/proc/nowhere"])
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("G")
    #expect(session.waitFor("Paragraph 60 says"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }
}
