import LedeDocument
import LedeParsing
import Testing

struct PageTests {
  @Test func thePageShowsItsArticleAndNothingElse() {
    let document = PageFixture.parse(PageFixture.page()).document
    #expect(document.articleText == PageFixture.sentences.joined(separator: "\n\n"))
    #expect(document.blocks.first?.kind == .headline)
    #expect(document.metadata.title?.value == "Lighthouse Opens Its Doors Again")
  }

  @Test func whatWasLeftOutIsKeptWithItsReason() {
    let blocks = PageFixture.parse(PageFixture.page()).document.blocks.filter(\.isChrome)
    #expect(blocks.contains { $0.kind == .chrome(.navigation) })
    #expect(blocks.contains { $0.kind == .chrome(.legal) })
    #expect(blocks.allSatisfy { !$0.rule.name.isEmpty })
  }

  @Test func aPageOfVeryManyLinesIsReadByItsSentences() {
    let sentences = PageFixture.sentences
    let page =
      sentences.map { "<p>\($0)</p>" }.joined() + String(repeating: "<p>Menu", count: 50_001)
    #expect(PageFixture.parse(page).document.articleText == sentences.joined(separator: "\n\n"))
  }

  @Test func blocksKeepTheirKind() {
    let sentences = PageFixture.sentences
    let body = """
      <p>\(sentences[0])</p><h2>What the keepers say</h2><p>\(sentences[1])</p>
      <blockquote><p>\(sentences[2])</p></blockquote><p>\(sentences[3])</p>
      <figure><img src="a.jpg" alt="The tower seen from the sea"></figure><p>\(sentences[1]) Again.</p>
      """
    let drawn = outlined(PageFixture.page(body: body), as: .html)
    #expect(drawn.contains("heading 2: What the keepers say"))
    #expect(drawn.contains("quote: Fishermen"))
    #expect(drawn.contains("caption: The tower seen from the sea"))
  }

  @Test(arguments: [
    ("quays/north.html", "https://tide.example/news/quays/north.html"),
    ("/quays", "https://tide.example/quays"),
    ("../map", "https://tide.example/map"),
    ("//sea.example/x", "https://sea.example/x"),
    ("https://user:secret@sea.example/x", "https://sea.example/x"),
  ])
  func linksAreResolvedAgainstThePage(_ reference: String, _ destination: String) {
    var sentences = PageFixture.sentences
    sentences[0] += " See <a href=\"\(reference)\">the map</a> for the way."
    let body = sentences.map { "<p>\($0)</p>" }.joined()
    let parsed = PageFixture.parse(
      PageFixture.page(body: body), url: "https://tide.example/news/lighthouse.html")
    let links = parsed.document.inlines.filter { $0.kind == .link(destination: destination) }
    #expect(links.map { parsed.document[$0.span] } == ["the map"])
  }

  @Test func headingsOfATableAreStrong() {
    let table = """
      <table><tr><th>Tower</th><th> <a href="/h">Height</a> </th><th></th></tr>
      <tr><th>North</th><td>41 m</td><td>white</td></tr></table>
      """
    let paragraphs = PageFixture.sentences.map { "<p>\($0)</p>" }
    let body = paragraphs[0] + table + paragraphs[1...].joined()
    let document = PageFixture.parse(PageFixture.page(body: body)).document
    let strong = document.inlines.filter { $0.kind == .strong }.map { document[$0.span] }
    #expect(strong == ["Tower", "Height", "North"])
    #expect(document.inlines == document.inlines.sorted { $0.span < $1.span })
  }

  @Test func scriptsAreNoDestination() {
    let body = PageFixture.sentences.map { "<p>\($0) <a href=\"javascript:x()\">now</a></p>" }
    let document = PageFixture.parse(PageFixture.page(body: body.joined())).document
    #expect(document.inlines.isEmpty)
  }

  @Test func noControlByteComesOutOfAReference() {
    let body = PageFixture.sentences.map { "<p>\($0) &#27;[31m&#x9b;x&#x202e;</p>" }.joined()
    let document = PageFixture.parse(PageFixture.page(body: body)).document
    #expect(!document.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    #expect(!document.articleText.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
  }

  @Test(arguments: ["", "<p>", "<html>", "plain words", "<table><tr><td>x", "\u{0}\u{0}"])
  func anyBytesAreAPage(_ html: String) {
    let document = PageFixture.parse(html).document
    #expect(document.blocks.allSatisfy { $0.span.end <= document.utf8.count })
  }

  @Test func deepAndWidePagesAreRead() {
    let deep = String(repeating: "<div><b>", count: 20_000) + "words"
    let wide = String(repeating: "<br>line<a href=x>y</a>", count: 20_000)
    #expect(!PageFixture.parse(deep).document.blocks.isEmpty)
    #expect(!PageFixture.parse(wide).document.blocks.isEmpty)
  }
}
