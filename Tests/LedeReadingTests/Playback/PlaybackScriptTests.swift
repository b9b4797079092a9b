import LedeDocument
import LedeReading
import Testing

@Suite struct PlaybackScriptTests {
  /// The cost of the last of the words, which neither ends a sentence nor a paragraph.
  @Test(arguments: [
    ("word", 0.94), ("a", 0.76), ("word,", 1.6), ("word),", 1.66), ("(word)", 1.66),
    ("word;", 1.8), ("word:”", 1.86), ("word,’", 1.66), ("word—", 1.6), ("—word", 1.6),
    ("word–", 1.6), ("--", 1.42), ("-", 1.36), ("word--", 1.66), ("well-known", 1.3),
    ("763", 1.28), ("(763)", 2.0), ("٣٤", 1.22), ("word”", 1.0),
    ("counterrevolutionaries", 1.9), ("日本", 0.94), ("「日本」、", 1.9), ("naïve", 1.0),
    ("e\u{301}te\u{301}", 0.88),
  ]) func costsComeFromLengthDigitsAndPunctuation(_ word: String, _ cost: Double) {
    let script = ModelText("\(word) next.").script
    #expect(abs(script.words[0].cost - cost) < 1e-9, "\(script.words[0].cost)")
  }

  @Test func endsOfSentencesParagraphsAndHeadlinesCostMost() {
    let script = ModelText("A headline\n\nOne two. Three Inc. four.").script
    let pauses = script.words.map { word in
      word.cost - 0.7 - 0.06 * Double(word.span.count)
    }
    let expected = [0, 2.5, 0, 1.4, 0, 0, 2.2]
    #expect(pauses.count == expected.count)
    for (pause, expected) in zip(pauses, expected) { #expect(abs(pause - expected) < 1e-9) }
    #expect(script.sentenceStarts == [0, 2, 4])
    #expect(script.paragraphStarts == [0, 2])
    #expect(script.words.map(\.isHeadline) == [true, true, false, false, false, false, false])
  }

  @Test func pageChromeIsSkippedAndDrawingsAreToo() {
    let parts: [(Block.Kind, String)] = [
      (.headline, "Title"), (.chrome(.contact), "To contact us"), (.heading(level: 2), "Part"),
      (.preformatted, "+----+\n| x1 |"), (.tableRow, "a | — | 7"), (.listItem(depth: 0), "• item"),
    ]
    #expect(played(parts) == ["Title", "Part", "x1", "a", "7", "•", "item"])
  }

  @Test(arguments: [
    ("one\u{A0}two\u{2009}three\u{3000}four", ["one", "two", "three", "four"]),
    ("\u{200B} \u{FEFF}a", ["\u{FEFF}a"]),
    ("思科结束了与中兴通讯的合作。该公司", ["思科", "结束", "了与", "中兴", "通讯", "的合", "作。", "该公", "司"]),
    ("経済が成長するアメリカ。", ["経済が", "成長する", "アメリカ。"]),
    ("한국어 문장", ["한국어", "문장"]),
    ("", []), (" \n ", []),
  ]) func wordsEndAtSpacesAndInScriptsWithoutThem(_ text: String, _ words: [String]) {
    #expect(played([(.paragraph, text)]) == words)
  }

  @Test func oddSpansAndBytesAreNoTrap() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x20, 0xFF, 0x41, 0xF0, 0x9F, 0x98]
    let document = Document(
      utf8: bytes,
      blocks: [
        Block(.paragraph, Span(0, 8), rule: "test"), Block(.paragraph, Span(8, 99), rule: "test"),
      ])
    let script = PlaybackScript(document: document, sentences: [Span(0, 1), Span(1, 400)])
    #expect(script.words.map(\.span) == [Span(0, 2), Span(3, 8)])
  }

  @Test(arguments: [(0, 0), (2, 0), (3, 1), (4, 1), (8, 2), (99, 2)])
  func theWordAtAnOffsetIsTheOneThereOrTheNext(_ offset: Int, _ word: Int) {
    #expect(ModelText("One two\n\nten").script.word(at: offset) == word)
  }

  @Test func sentencesAndParagraphsAreRangesOfWords() {
    let script = ModelText("Head line\n\nOne two. Three four.\n\nFive").script
    #expect(script.sentence(of: 3) == 2..<4)
    #expect(script.paragraph(of: 3) == 2..<6)
    #expect(script.document[script.span(of: script.sentence(of: 5))] == "Three four.")
    #expect(script.sentence(of: 6) == 6..<7)
  }

  private func played(_ parts: [(Block.Kind, String)]) -> [String] {
    var utf8: [UInt8] = []
    var blocks: [Block] = []
    for (kind, text) in parts {
      blocks.append(Block(kind, Span(utf8.count, utf8.count + text.utf8.count), rule: "test"))
      utf8 += Array("\(text)\n\n".utf8)
    }
    let document = Document(utf8: utf8, blocks: blocks)
    let script = PlaybackScript(document: document, sentences: [])
    return script.words.map { document[$0.span] }
  }
}
