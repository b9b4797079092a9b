import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

/// Notes and highlights on an article.
@Suite struct NoteTests {
  private func reader(
    rows: Int = 24, columns: Int = 80, notes: [ArticleNote] = [], articleCount: Int = 1
  ) -> ReaderScript {
    var reader = ReaderScript(.harbor, rows: rows, columns: columns, articleCount: articleCount)
    if !notes.isEmpty {
      reader.send(.status(ArticleStatus(marks: [.read], notes: notes), of: 0))
    }
    return reader
  }

  private static let document = FixtureArticle.harbor.article.document

  private static func span(_ words: String) -> Span {
    let all = Array(document.utf8)
    let part = Array(words.utf8)
    let start = all.indices.first { all[$0...].starts(with: part) } ?? 0
    return Span(start, start + part.count)
  }

  /// What the last note was put on.
  private func noted(_ reader: ReaderScript) -> String? {
    guard case .addNote(let span, _) = reader.effects.last else { return nil }
    return Self.document[span]
  }

  // MARK: What is noted

  @Test(arguments: [
    ("he", "Ingrid Solheim"), ("hhhe", "We tested these parts in fresh water, and the sea"),
    ("<tab>", "a long report"), ("/promised<enter>", "promised"),
    (")", "Halden Systems (HLDN), the Norwegian maker of crane"),
    ("", "Halden Systems (HLDN), the Norwegian maker of crane"),
    ("xj", "Halden Systems (HLDN), the Norwegian maker of crane"),
    ("\"j", "It was never promised a swim,"),
  ])
  func aNoteIsPutOnWhatIsSelectedElseOnTheFirstSentence(_ keys: String, _ start: String) {
    var reader = reader()
    reader.type(keys + "awhy?<enter>")
    guard case .addNote(_, let text) = reader.effects.last else {
      Issue.record("no note after \(keys)")
      return
    }
    #expect(text == "why?")
    #expect(noted(reader)?.hasPrefix(start) == true, "\(noted(reader) ?? "")")
  }

  @Test func anEmptyTextIsAMereHighlightAndTakesItAwayTheNextTime() {
    var reader = reader(notes: [])
    reader.type("hea<enter>")
    let span = Self.span("Ingrid Solheim")
    #expect(reader.effects == [.addNote(span, "")])
    #expect(reader.status.contains("Highlighted"))
    reader.type("a")
    #expect(reader.status.contains("still being kept"))
    reader.send(
      .status(ArticleStatus(notes: [ArticleNote(id: 8, span: span, text: "")]), of: 0))
    reader.type("a<enter>")
    #expect(reader.effects.last == .removeNote(8))
    #expect(reader.status.contains("Highlight removed · U undoes"))
    #expect(reader.state.status?.notes.isEmpty == true)
  }

  @Test func aNoteIsChangedInThePromptAndRemovedByEmptyingIt() {
    let span = Self.span("Ingrid Solheim")
    var reader = reader(notes: [ArticleNote(id: 5, span: span, text: "who")])
    reader.type("hea")
    #expect(reader.state.prompt?.text == "who")
    #expect(reader.status.contains("none takes it away"))
    reader.type(" is she?<enter>")
    #expect(reader.effects == [.editNote(5, "who is she?")])
    #expect(reader.state.status?.notes.map(\.text) == ["who is she?"])
    reader.type("a<enter>")
    #expect(reader.effects.count == 1)
    reader.type("a<C-u><enter>")
    #expect(reader.effects.last == .removeNote(5))
    #expect(reader.status.contains("Note removed · U undoes"))
  }

  @Test func aHighlightInsideANotedSentenceIsTheOneAtTheCursor() {
    let sentence = Self.span(
      "Halden Systems (HLDN), the Norwegian maker of crane controls, will remove 41,000 sensors "
        + "from ports in Rotterdam and Valparaiso on Oct. 14.")
    var reader = reader(
      notes: [
        ArticleNote(id: 1, span: sentence, text: "all of it"),
        ArticleNote(id: 2, span: Self.span("Rotterdam"), text: ""),
      ])
    reader.type("eeeee")
    reader.type("a<enter>")
    #expect(reader.effects.last == .removeNote(2))
    reader.type("a")
    #expect(reader.state.prompt?.text == "all of it")
  }

  @Test func escLeavesTheSelectionAsItWas() {
    var reader = reader()
    reader.type("hea")
    #expect(reader.state.focusSpan == Self.span("Ingrid Solheim"))
    reader.type("text<esc>")
    #expect(
      reader.state.focus == .mention(8) || reader.state.focusSpan == Self.span("Ingrid Solheim"))
    #expect(reader.effects.isEmpty)
    #expect(reader.state.status == nil)
  }

  @Test func notesStayInTheOrderOfTheText() {
    var reader = reader(notes: [ArticleNote(id: 1, span: Self.span("It was never"), text: "b")])
    reader.type(":note first<enter>")
    #expect(reader.state.status?.notes.map(\.text) == ["first", "b"])
  }

  @Test func anotherArticleEndsTheNoteThatIsTyped() {
    var reader = reader(articleCount: 2)
    reader.type("hea half a th")
    reader.send(.loaded(FixtureArticle.harbor.article, index: 1))
    #expect(reader.state.prompt == nil)
    reader.type("<enter>")
    #expect(reader.effects.isEmpty)
  }

  @Test func aLongNoteIsNotCutByThePrompt() {
    let long = String(repeating: "word ", count: 1500)
    let span = Self.span("Ingrid Solheim")
    var reader = reader(notes: [ArticleNote(id: 5, span: span, text: long)])
    reader.type("hea!<enter>")
    #expect(reader.effects == [.editNote(5, long + "!")])
  }

  // MARK: Where they are seen

  @Test func aNarrowScreenShowsASignAndTheTextAtTheCursor() {
    let span = Self.span("Ingrid Solheim")
    var reader = reader(notes: [ArticleNote(id: 5, span: span, text: "Ask her again.")])
    #expect(reader.lines.contains { $0.contains("†") })
    #expect(!reader.status.contains("Ask her again."))
    reader.type("he<esc>")
    reader.type("e")
    reader.type("<C-l>")
    #expect(reader.status.contains("† Ask her again."))
  }

  @Test func aWideScreenHasThemInTheMarginWithoutOverlap() {
    let notes = ["Halden Systems", "HLDN", "Norwegian", "41,000 sensors", "Oct. 14"].enumerated()
      .map { index, words in
        ArticleNote(
          id: index + 1, span: Self.span(words),
          text: "Note \(index + 1) has words enough for a second and a third line of the margin.")
      }
    let reader = reader(rows: 40, columns: 140, notes: notes)
    let text = reader.lines
    for number in 1...5 {
      #expect(text.contains { $0.contains("† Note \(number) has") }, "\(number)")
    }
    let plain = self.reader(rows: 40, columns: 140)
    for (with, without) in zip(text, plain.lines).dropLast() where !without.isEmpty {
      let end = without.count
      #expect(with.replacing("†", with: " ").prefix(end).hasSuffix(without.suffix(20)))
    }
  }

  @Test func thePanelListsNotesAndGoesToOne() {
    var reader = reader(
      notes: [
        ArticleNote(id: 1, span: Self.span("Halden Systems"), text: "the maker"),
        ArticleNote(id: 2, span: Self.span("It was never promised"), text: ""),
      ])
    reader.type("C")
    let rows = reader.state.panel?.rows.map(\.text) ?? []
    #expect(rows == ["the maker", "“Halden Systems”", "", "“It was never promised”"])
    reader.type("a, as it says<enter>")
    #expect(reader.effects == [.editNote(1, "the maker, as it says")])
    reader.type("j<enter>")
    #expect(reader.state.focusSpan == Self.span("It was never promised"))
  }

  @Test func notesOfALongerTextAreShownAsFarAsItGoes() {
    let end = Self.document.utf8.count
    var reader = reader(
      notes: [
        ArticleNote(id: 1, span: Span(end - 4, end + 900), text: "over the end"),
        ArticleNote(id: 2, span: Span(end + 10, end + 20), text: "behind it"),
      ])
    reader.type("HGC")
    #expect(reader.lines.contains { $0.contains("over the end") })
    reader.type("j<enter>a<esc>")
    _ = reader.draw()
  }
}
