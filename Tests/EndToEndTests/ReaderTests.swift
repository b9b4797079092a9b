import Glibc
import Testing

/// The built `lede` in a terminal: that it shows an article, and that it always gives the terminal
/// back.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct ReaderTests {
  private let folder = TemporaryFolder()
  private let article: String

  /// A text long enough to scroll.
  init() throws {
    let paragraphs = (1...60).map { "Paragraph \($0) says that the harbour will open again." }
    let text = (["Harbour Opens Again"] + paragraphs).joined(separator: "\n\n") + "\n"
    article = try folder.write(text, to: "harbour.txt")
  }

  private func open(environment: [String: String?] = [:]) throws -> TerminalSession {
    let session = try TerminalSession.lede([article], home: folder, environment: environment)
    #expect(session.waitFor("Harbour Opens Again"))
    // Until the names are there, the status line says that they are looked for.
    #expect(session.wait { !$0.screen.text.contains("names …") })
    session.settle()
    return session
  }

  @Test func articleIsShownAndQGivesTheTerminalBack() throws {
    let session = try open()
    #expect(session.screen.text.contains("Paragraph 2 says"))
    #expect(session.screen.isAlternate)
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  private static let questions: [(environment: [String: String?], isAsked: Bool)] = [
    ([:], false), (["COLORTERM": "truecolor"], true), (["SSH_TTY": "/dev/pts/1"], true),
    (["COLORTERM": "truecolor", "COLORFGBG": "15;0"], false),
    (["COLORTERM": "truecolor", "NO_COLOR": "1"], false), (["TERM": "vt100"], false),
  ]

  @Test(arguments: questions)
  func theTerminalIsAskedForItsBackgroundOnlyWhereItAnswersAndNothingElseTells(
    _ environment: [String: String?], isAsked: Bool
  ) throws {
    let session = try open(environment: environment)
    #expect(String(decoding: session.output, as: UTF8.self).contains("\u{1B}]11;?") == isAsked)
  }

  @Test func aLightTerminalIsLightFromTheFirstScreenOn() throws {
    func colors(_ told: String) throws -> String {
      let session = try open(environment: ["COLORFGBG": told])
      return String(decoding: session.output, as: UTF8.self)
    }
    let (light, dark) = (try colors("0;15"), try colors("15;0"))
    #expect(light != dark)
    #expect(try light == colors("0;default;15") && dark == colors("15;default;0"))
  }

  @Test func bottomAndTopAreOneKeyAway() throws {
    let session = try open()
    session.press("G")
    #expect(session.waitFor("Paragraph 60 says"))
    session.press("g")
    #expect(session.waitFor("Harbour Opens Again"))
  }

  @Test func resizeLaysOutAgain() throws {
    let session = try open()
    session.resize(rows: 12, columns: 40)
    #expect(session.wait { $0.screen.text.contains("Paragraph 1 says") })
    session.resize(rows: 1, columns: 1)
    session.settle()
    session.resize(rows: 24, columns: 80)
    #expect(session.waitFor("Paragraph 2 says"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func escapeClosesAPromptWithoutDelay() throws {
    let session = try open()
    session.press("/")
    #expect(session.wait { $0.status.hasPrefix(" /") })
    session.press("<esc>")
    // 25 ms for the key itself; the rest is for a busy machine.
    #expect(session.wait(seconds: 0.5) { !$0.status.hasPrefix(" /") })
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func pastedTextRunsNoCommands() throws {
    let session = try open()
    session.send(Array("\u{1B}[200~qQ\r:quit\r\u{1B}[201~".utf8))
    session.settle(seconds: 0.3)
    #expect(session.waitForEnd(seconds: 0.3) == nil)
    session.press("<esc>q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func keysComeFromTheTerminalWhenTheArticleIsPiped() throws {
    let session = try TerminalSession.lede(["-"], home: folder, standardInput: article)
    #expect(session.waitFor("Harbour Opens Again"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS])
  func terminalIsRestoredAfterSignal(_ number: Int32) throws {
    let session = try open()
    session.signal(number)
    #expect(session.waitForEnd() != nil)
    #expect(session.isRestored)
  }

  @Test func lostTerminalEndsIt() throws {
    let session = try open()
    session.hangUp()
    #expect(session.waitForEnd(seconds: 1) != nil)
  }

  @Test(
    arguments: [
      ["TERM": "vt100"], ["TERM": "linux"], ["LC_ALL": "C"], ["NO_COLOR": "1"],
      ["COLORTERM": "truecolor"], ["TERM": "xterm-kitty"], ["TERM": "screen-256color"],
    ] as [[String: String?]])
  func everyTerminalShowsTheText(_ environment: [String: String?]) throws {
    let session = try open(environment: environment)
    #expect(session.screen.text.contains("Paragraph 2 says that the harbour will open again."))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test(arguments: ["dumb", "no-such-terminal", nil])
  func withoutAScreenThereIsPlainText(_ term: String?) throws {
    let session = try TerminalSession.lede(
      [article], home: folder, environment: ["TERM": term])
    #expect(session.waitForEnd() != nil)
    #expect(String(decoding: session.output, as: UTF8.self).contains("Paragraph 60 says"))
    #expect(!session.output.contains(0x1B))
  }
}
