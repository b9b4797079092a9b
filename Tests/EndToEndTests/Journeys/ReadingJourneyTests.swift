import Testing

/// Reading one article from its top to the way out.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct ReadingJourneyTests {
  private let folder = TemporaryFolder()

  private func open(_ text: String, rows: Int = 24, columns: Int = 80) throws -> TerminalSession {
    let file = try folder.write(text, to: "article.txt")
    let session = try TerminalSession.lede([file], home: folder, rows: rows, columns: columns)
    // Its first word, since the rest may be on another line.
    #expect(session.waitFor(String(text.prefix { $0 != " " }), seconds: 20))
    #expect(session.waitForNames())
    return session
  }

  @Test func readSearchPlayAndQuit() throws {
    let session = try open(JourneyTexts.numbered("Harbour Opens Again", paragraphs: 60))
    session.press("<space>")
    #expect(session.wait { !$0.screen.text(row: 1).contains("Harbour Opens Again") })
    session.press("/paragraph 4")
    #expect(session.waitFor("/12") || session.waitFor("/11"))
    #expect(session.waitFor("Paragraph 40 says") || session.waitFor("Paragraph 4 says"))
    session.press("<enter>n")
    #expect(session.waitFor("SPACE page"))
    session.press("p")
    #expect(session.waitFor("▶ guide"))
    session.press("<space>")
    #expect(session.wait { $0.status.contains("⏸") && $0.status.contains("SPACE continue") })
    session.press("<space>")
    #expect(session.waitFor("▶ guide"))
    session.press("<esc>")
    #expect(session.waitFor("SPACE page"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test func escapeInTheSearchPromptGoesBackToWhereItBegan() throws {
    let session = try open(JourneyTexts.numbered("Harbour Opens Again", paragraphs: 60))
    session.press("/Paragraph 55")
    #expect(session.waitFor("Paragraph 55 says"))
    session.press("<esc>")
    #expect(session.waitFor("Harbour Opens Again"))
    session.press("/<up>")
    // An abandoned search is not in the history.
    #expect(!session.status.contains("Paragraph 55"))
    session.press("<esc>q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func resizeWhilePlayingKeepsTheWord() throws {
    let session = try open(JourneyTexts.counted(words: 900))
    session.press("p")
    #expect(session.waitFor("▶ guide"))
    // The cursor stands on the line of the word.
    #expect(session.wait(seconds: 20) { Self.words(in: $0).contains { $0 > 12 } })
    let before = Self.words(in: session)
    session.resize(rows: 14, columns: 44)
    #expect(session.wait { $0.status.contains("▶ guide") && $0.status.count <= 44 })
    session.press("<space>")
    #expect(session.wait { $0.status.contains("⏸") && !Self.words(in: $0).isEmpty })
    session.settle()
    let after = Self.words(in: session)
    // Time goes on, on a slow machine more of it; but nothing goes back or far ahead.
    #expect((after.last ?? 0) >= (before.first ?? 999))
    #expect((after.first ?? 999) <= (before.last ?? 0) + 60)
    session.press("<esc>q")
    #expect(session.waitForEnd() == .exit(0))
  }

  /// The numbers of the words on the line of the cursor.
  private static func words(in session: TerminalSession) -> [Int] {
    session.screen.text(row: session.screen.row).split(separator: " ").compactMap { word in
      word.hasPrefix("w") ? Int(word.dropFirst().prefix(3)) : nil
    }
  }

  @Test func aClickOnANameSelectsIt() throws {
    let session = try open(JourneyTexts.interview)
    // The name is broken over two lines the first time, and whole the second.
    let name = try #require(session.place(of: "Maria Jensen"))
    session.click(row: name.row, column: name.column + 2)
    #expect(session.wait { $0.status.contains("Maria Jensen") && $0.status.contains("2/2") })
    session.press("n")
    #expect(session.wait { $0.status.contains("1/2") })
    session.press("<esc>")
    #expect(session.wait { !$0.status.contains("Maria Jensen") })
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func theWheelScrolls() throws {
    let session = try open(JourneyTexts.numbered("Harbour Opens Again", paragraphs: 60))
    session.turnWheel(up: false, row: 5, column: 20)
    #expect(session.wait { !$0.screen.text(row: 1).contains("Harbour Opens Again") })
    session.turnWheel(up: true, row: 5, column: 20)
    #expect(session.wait { $0.screen.text(row: 1).contains("Harbour Opens Again") })
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func choosingANameOnANarrowScreenShowsIt() throws {
    let session = try open(JourneyTexts.interview, rows: 12, columns: 40)
    session.press("x")
    #expect(session.waitFor("People", seconds: 20))
    session.press("<enter>")
    #expect(
      session.wait { !$0.screen.text.contains("X-RAY") && $0.status.contains("Maria Jensen 1/2") })
    session.press("<esc>q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test(arguments: [(5, 20), (12, 40), (50, 200)])
  func everyPanelAndPromptOpensAndClosesAtAnySize(_ rows: Int, _ columns: Int) throws {
    let session = try open(JourneyTexts.interview, rows: rows, columns: columns)
    for keys in ["x", "\"", "i", "T", "L", "y", "c", "?", "/a", ":th", "&a", "|a"] {
      let before = session.output.count
      session.press(keys)
      #expect(session.wait { $0.output.count > before })
      session.resize(rows: rows + 1, columns: columns + 3)
      session.press("<esc>")
      session.resize(rows: rows, columns: columns)
    }
    session.press("<esc><esc>q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }
}
