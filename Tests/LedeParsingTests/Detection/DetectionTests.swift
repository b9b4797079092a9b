import LedeDocument
import LedeParsing
import Testing

@Suite struct DetectionTests {
  @Test(
    arguments: [
      ("Ferry Returns\n\nThe ferry is back.", nil, nil, InputKind.text),
      ("<!DOCTYPE html><html><body>x", nil, nil, .html),
      ("\u{FEFF}\n <!-- hi --> <HTML lang=en>", nil, nil, .html),
      ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", nil, nil, .feed),
      ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", nil, nil, .feed),
      ("{\"version\": \"https://jsonfeed.org/version/1.1\"}", nil, nil, .feed),
      ("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", nil, nil, .feed),
      ("<p>One</p><p>Two</p><div>Three</div>", nil, nil, .html),
      ("<b>bold</b> is how HTML says it.", nil, nil, .text),
      ("The tag <div> opens and <p> and <span> follow.", nil, nil, .text),
      ("<b><b><b>", "notes.txt", nil, .text),
      ("Plain", "https://x.example/a.html?q=1", nil, .html),
      ("Plain", "notes.MD", nil, .markdown),
      ("Plain", nil, "text/html; charset=utf-8", .html),
      ("Plain", nil, "text/plain", .text),
      ("# Title\n\nSee [docs](https://x.example).\n", nil, nil, .markdown),
      ("# comment\nset x 1\n", nil, nil, .text),
      ("", nil, nil, .text),
    ] as [(String, String?, String?, InputKind)])
  func toldByOpeningTypeNameAndMarks(
    _ text: String, _ url: String?, _ type: String?, _ kind: InputKind
  ) {
    let source = Source(bytes: Array(text.utf8), url: url, contentType: type)
    #expect(ArticleParser.detect(source) == kind)
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), "a PDF"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "a program"),
      ([0x1F, 0x8B, 0x08, 0], "a gzip archive"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....mimetypeapplication/epub+zip".utf8), "an EPUB book"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....[Content_Types].xml word/".utf8), "a Word document"),
      ([UInt8](repeating: 0, count: 512), "a binary file"),
    ] as [([UInt8], String)])
  func binaryFilesAreNamed(_ bytes: [UInt8], _ what: String) {
    #expect(ArticleParser.detect(Source(bytes: bytes, url: "x.txt")) == .binary(what: what))
  }

  @Test func textLacedWithControlsIsStillText() {
    let laced = Array("Head\n\nFirst ".utf8) + Array(0..<32) + Array("\n\nLast.\n".utf8)
    #expect(ArticleParser.detect(Source(bytes: laced)) == .text)
    #expect(ArticleParser.detect(Source(bytes: Array(1...255))) == .text)
  }

  @Test(arguments: [
    Source(bytes: Array("%PDF-1.7".utf8), url: "page.html"),
    Source(bytes: Array("%PDF-1.7".utf8), contentType: "text/html; charset=utf-8"),
  ])
  func aBinaryUnderTheNameOfAPageIsAnEmptyArticle(_ source: Source) {
    #expect(ArticleParser.detect(source) == .html)
    let parsed = ArticleParser().parse(source)
    #expect(parsed.document.blocks.isEmpty)
    #expect(parsed.confidence == 0)
    #expect(parsed.diagnostics.first?.message == "This is a PDF, not text.")
  }

  @Test(arguments: [InputKind.feed, .binary(what: "a PDF")])
  func whatIsNoTextGivesAnEmptyDocumentAndSaysWhy(_ kind: InputKind) {
    let parsed = ArticleParser().parse(Source(bytes: Array("x".utf8)), as: kind)
    #expect(parsed.document.utf8.isEmpty)
    #expect(parsed.diagnostics.count == 1)
  }
}
