import LedeDocument
import LedeLayout
import LedeTestSupport
import Testing

@Suite struct LayoutTests {
  private func layout(_ paragraphs: [String], columns: Int) -> Layout {
    var blocks: [Block] = []
    var bytes: [UInt8] = []
    for text in paragraphs {
      if !bytes.isEmpty { bytes += Array("\n\n".utf8) }
      let start = bytes.count
      bytes += Array(text.utf8)
      let kind: Block.Kind = blocks.isEmpty ? .headline : .paragraph
      blocks.append(Block(kind, Span(start, bytes.count), rule: "test"))
    }
    let document = Document(utf8: bytes, blocks: blocks)
    return Layout(document, columns: columns, shown: Array(blocks.indices))
  }

  @Test(arguments: [
    ("The sea is not fresh water", 10, ["The sea is", "not fresh", "water"]),
    ("exactly ten", 11, ["exactly ten"]),
    ("a supercalifragilistic b", 8, ["a", "supercal", "ifragili", "stic b"]),
    ("well-known makers", 8, ["well-", "known", "makers"]),
    ("two  spaces", 5, ["two", "space", "s"]),
    ("中兴通讯在深圳", 5, ["中兴", "通讯", "在深", "圳"]),
    ("他说：好。", 8, ["他说：", "好。"]),
    ("cafe\u{301} noir", 5, ["cafe\u{301}", "noir"]),
    ("", 5, [""]),
  ])
  func breaksLinesAtTheColumn(_ text: String, _ columns: Int, _ expected: [String]) {
    let layout = layout(["x", text], columns: columns)
    let lines = layout.lines(of: 1).filter(\.isText).map { layout.document[$0.span] }
    #expect(lines == expected)
  }

  private func layout(_ text: String, as kind: Block.Kind, columns: Int) -> Layout {
    let block = Block(kind, Span(0, text.utf8.count), rule: "test")
    return Layout(Document(utf8: Array(text.utf8), blocks: [block]), columns: columns, shown: [0])
  }

  @Test(arguments: [
    ("\tif x", 7, ["\tif", "x"]), ("\tif x", 8, ["\tif x"]),
    ("ab\tcdefgh", 9, ["ab", "cdefgh"]), ("ab\tcdefgh", 10, ["ab\tcdefgh"]),
  ])
  func tabsInCodeGoToTheNextStop(_ text: String, _ columns: Int, _ expected: [String]) {
    // So few columns that code is not set in from the left by its bar.
    let layout = layout(text, as: .preformatted, columns: columns)
    let lines = layout.lines(of: 0).filter(\.isText).map { layout.document[$0.span] }
    #expect(lines == expected)
    #expect([0, 3, 4].map { Layout.tabWidth(after: $0, in: .preformatted) } == [4, 1, 4])
    #expect(Layout.tabWidth(after: 3, in: .paragraph) == 1)
  }

  @Test func anItemWithANumberHangsFromIt() {
    let layout = layout(
      "12. one two three four five", as: .listItem(depth: 0), columns: 20)
    let lines = layout.lines(of: 0).filter(\.isText)
    #expect(lines.map { layout.document[$0.span] } == ["12. one two three", "four five"])
    #expect(lines.map(\.indent) == [0, 4])
    #expect(lines.allSatisfy { $0.content == .text })
  }

  @Test func aHeadlineIsFollowedByTheFactsAndAGap() {
    let layout = layout(["Title", "Body"], columns: 20)
    #expect(layout.lines(of: 0).map(\.content) == [.gap, .text, .facts, .gap])
    #expect(layout.lines(of: 1).map(\.content) == [.text, .gap])
  }

  @Test func everyOffsetIsFoundOnItsLineAtAnyWidth() {
    let text = "“We tested these parts in fresh water, and the sea is not fresh water,” she said."
    for columns in 1...40 {
      let layout = layout(["Title", text, text], columns: columns)
      for block in layout.document.blocks {
        for offset in block.span.range {
          let line = layout.line(at: layout.position(of: offset))
          let holds = line.map { $0.span.start <= offset && offset <= $0.span.end + 1 } ?? false
          #expect(holds, "offset \(offset) at \(columns) columns")
        }
      }
    }
  }

  @Test func movingDownAndUpAgainComesBack() {
    let layout = layout(
      ["Title"] + Array(repeating: "one two three four five", count: 20), columns: 9)
    let start = layout.moved(.start, by: 7)
    for rows in 0...60 where layout.moved(start, by: rows) < layout.end {
      #expect(layout.moved(layout.moved(start, by: rows), by: -rows) == start)
    }
    #expect(layout.moved(.start, by: -5) == .start)
    #expect(layout.moved(.start, by: 100_000) == layout.end)
  }

  @Test func aHiddenBlockTakesNoRoom() {
    let all = layout(["Title", "one", "two", "three"], columns: 10)
    let some = Layout(all.document, columns: 10, shown: [0, 1, 3])
    let text = some.page(from: .start, rows: 20).filter { $0.line.isText }
      .map { some.document[$0.line.span] }
    #expect(text == ["Title", "one", "three"])
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain", 5), ("esc\u{1B}[31mred", "esc[31mred", 10), ("a\u{9B}31mb", "a31mb", 5),
    ("tab\there", "tab here", 8), ("rtl\u{202E}evil", "rtlevil", 7),
    ("zero\u{200B}width", "zerowidth", 9), ("中兴", "中兴", 4), ("e\u{301}", "e\u{301}", 1),
    ("👨‍👩‍👧", "👨👩👧", 6), ("👍🏽", "👍", 2), ("soft\u{AD}hyphen", "softhyphen", 10),
    ("tag\u{E0041}", "tag", 3), ("non\u{FFFF}char", "nonchar", 7),
  ])
  func onlyPrintableGlyphsComeOut(_ input: String, _ expected: String, _ width: Int) {
    let text = TerminalText(input)
    #expect(text.string == expected)
    #expect(text.width == width)
  }

  @Test func noScalarBecomesAControl() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for byte in TerminalText(String(scalar)).string.unicodeScalars {
        #expect(byte.value >= 0x20 && !(0x7F...0x9F).contains(byte.value))
      }
    }
  }

  @Test(arguments: [
    ("longer than that", 8, "longer …"), ("fits", 8, "fits"), ("中兴通讯", 4, "中…"), ("x", 0, ""),
  ])
  func cutsAtACellAndSaysSo(_ input: String, _ columns: Int, _ expected: String) {
    #expect(TerminalText(input).truncated(to: columns).string == expected)
  }
}
