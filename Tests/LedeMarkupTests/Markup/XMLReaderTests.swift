import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct XMLReaderTests {
  /// What the reader gives as one line: `<name>`, `</name>` and text.
  private func read(_ source: String, pass: XMLReader.Pass = .recovering) -> (String, Bool) {
    var reader = XMLReader(Array(source.utf8), pass: pass)
    var shown: [UInt8] = []
    while let event = reader.next() {
      switch event {
      case .start: shown += Array("<\(reader.name.local)>".utf8)
      case .end: shown += Array("</\(reader.name.local)>".utf8)
      case .text: reader.appendText(to: &shown)
      }
    }
    return (String(decoding: shown, as: UTF8.self), reader.isWellFormed)
  }

  @Test(arguments: [
    ("<a>x<b/>y</a>", "<a>x<b></b>y</a>"),
    ("<?xml version='1.0'?>\n<!-- c --><a b='1'>&lt;&#233;&#xE9;</a>\n", "<a><éé</a>"),
    ("<a><![CDATA[<p>&amp;]]></a>", "<a><p>&amp;</a>"),
    ("<!DOCTYPE rss [<!ENTITY x 'y>'>]><a>z</a>", "<a>z</a>"),
    ("<a>\r\nx</a>", "<a>\nx</a>"),
  ])
  func wellFormedSourcesAreReadAsTheyAre(source: String, expected: String) {
    let (shown, isWellFormed) = read(source)
    #expect(shown == expected)
    #expect(isWellFormed)
    #expect(read(source, pass: .strict).0 == expected)
  }

  @Test(arguments: [
    ("<a>A&nbsp;B &eacute; C</a>", "<a>A\u{A0}B é C</a>"),
    ("<a>AT&T news</a>", "<a>AT&T news</a>"),
    ("<a>Q&A &copy 2020 &unknown; x</a>", "<a>Q&A &copy 2020 &unknown; x</a>"),
    ("<a><b>x</a>", "<a><b>x</b></a>"),
    ("<a>x</b></a>", "<a>x</a>"),
    ("<a>1 < 2</a>", "<a>1 < 2</a>"),
    ("<a><b>x", "<a><b>x</b></a>"),
    ("junk<a>x</a>", "<a>x</a>"),
    ("<a>x</a>tail", "<a>x</a>tail"),
    ("<a b=1 c>x</a>", "<a>x</a>"),
    ("<a>x<!-- y</a>", "<a>x"),
    ("<a><![CDATA[x</a>", "<a>x</a></a>"),
    ("<dc:a>x</dc:a>", "<a>x</a>"),
    ("<a>x\u{1}y</a>", "<a>x\u{1}y</a>"),
    ("<Title>x</title>", "<Title>x</Title>"),
    ("<a><b <c>x</c></b></a>", "<a><b><c>x</c></b></a>"),
  ])
  func illFormedSourcesLoseNoText(source: String, expected: String) {
    let (shown, isWellFormed) = read(source)
    #expect(shown.hasPrefix(expected))
    #expect(!isWellFormed)
  }

  @Test func theStrictPassStopsAtTheFirstProblem() {
    var reader = XMLReader(Array("<a><b></a><c/>".utf8), pass: .strict)
    var starts: [String] = []
    while let event = reader.next() {
      if event == .start { starts.append(reader.name.local) }
    }
    #expect(starts == ["a", "b"])
    #expect(reader.firstProblem?.inputOffset == 6)
  }

  @Test func namespacesGoByURIAndElseByTheUsualPrefix() {
    let source = """
      <feed xmlns="http://www.w3.org/2005/Atom/" xmlns:m="http://search.yahoo.com/mrss/">
      <m:title m:type="x"/><dc:creator/><zz:thing xmlns:zz="urn:z"/><zz:thing/></feed>
      """
    var reader = XMLReader(Array(source.utf8))
    var names: [XMLName] = []
    while let event = reader.next() {
      guard event == .start else { continue }
      names.append(reader.name)
      if reader.name.local == "title" {
        #expect(reader.attribute("type", in: .media) == "x")
        #expect(reader.attribute("type") == nil)
      }
    }
    #expect(
      names == [
        XMLName(.atom, "feed"), XMLName(.media, "title"), XMLName(.dublinCore, "creator"),
        XMLName(.other("urn:z"), "thing"), XMLName(.other("zz"), "thing"),
      ])
  }

  @Test func declaredEntitiesAreNeitherExpandedNorLoaded() {
    var source = "<!DOCTYPE x [<!ENTITY a0 'lol'><!ENTITY file SYSTEM 'file:///etc/passwd'>"
    for level in 1..<30 {
      source += "<!ENTITY a\(level) '\(String(repeating: "&a\(level - 1);", count: 10))'>"
    }
    let (shown, _) = read(source + "]><x>&a29;&file;</x>")
    #expect(shown == "<x>&a29;&file;</x>")
  }

  @Test func deepElementsGiveNoEventsButTheirText() {
    let depth = 2000
    let source =
      String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    let (shown, isWellFormed) = read(source)
    let limit = XMLReader.feedLimits.depth
    #expect(
      shown == String(repeating: "<a>", count: limit) + "x"
        + String(repeating: "</a>", count: limit))
    #expect(!isWellFormed)
  }

  @Test func markupInsideAnElementCanBeSlicedFromTheSource() {
    var reader = XMLReader(Array("<c><p>x</p> y</c>".utf8))
    var start = 0
    var end = 0
    while let event = reader.next() {
      if event == .start, reader.name.local == "c" { start = reader.eventRange.upperBound }
      if event == .end, reader.name.local == "c" { end = reader.eventRange.lowerBound }
    }
    #expect(String(decoding: reader.source[start..<end], as: UTF8.self) == "<p>x</p> y")
  }
}
