import Testing

@testable import LedeParsing

@Suite struct QueryTests {
  static let page = """
    <!doctype html><title>T</title><body lang=en><article id=main class="story  lead">
    <p>One <b>two</b> three</p><p class=lead data-author="A &amp; B">Four</p></article>
    <p>Five</p><template><p>hidden</template>
    """
  let markup = Markup(html: Array(Self.page.utf8))

  private func text(_ node: Markup.Node?) -> String? {
    node.map { String(decoding: markup.text(in: $0), as: UTF8.self) }
  }

  @Test func elementsAreFoundByNameInDocumentOrder() {
    let texts = Array(markup.elements(.p)).map { text($0) }
    #expect(texts == ["One two three", "Four", "Five", "hidden"])
    let article = markup.first(.article)
    #expect(article.map { markup.elements(.p, in: $0).reduce(0) { count, _ in count + 1 } } == 2)
  }

  @Test func elementsAreFoundByClassAndIdentifier() {
    let names = Array(markup.elements(withClass: "lead")).map { markup.spelling(of: $0) }
    #expect(names == ["article", "p"])
    #expect(markup.element(withID: "main") == markup.first(.article))
  }

  @Test func attributesAreDecoded() {
    let lead = Array(markup.elements(withClass: "lead")).last
    let author = lead.flatMap { markup.attribute(named: "data-author", of: $0) }
    #expect(author.map { String(decoding: $0, as: UTF8.self) } == "A & B")
    #expect(lead.map { markup.hasAttribute(.id, $0) } == false)
  }

  @Test func ancestorsLeadToTheDocument() {
    let bold = markup.first(.b)
    let names = bold.map { markup.ancestors(of: $0).map { markup.spelling(of: $0) } }
    #expect(names == ["p", "article", "body", "html", ""])
  }

  @Test func walksSkipWhatIsBelowANode() {
    var walk = markup.descendants(of: markup.root)
    var seen: [String] = []
    while let node = walk.next() {
      guard markup.kind(of: node) == .element else { continue }
      seen.append(markup.spelling(of: node))
      if markup.isElement(node, .article) || markup.isElement(node, .template) {
        walk.skipDescendants()
      }
    }
    #expect(seen == ["html", "head", "title", "body", "article", "p", "template"])
  }

  @Test func nodesKnowTheirPlaceInTheSource() {
    let title = markup.first(.title).flatMap { markup.firstChild(of: $0) }
    let range = title.map { markup.sourceRange(of: $0) }
    #expect(range.map { String(decoding: markup.source[$0], as: UTF8.self) } == "T")
  }

  @Test func everyNameIsFoundByItsSpelling() {
    for name in Name.allCases {
      #expect(NameTable.standard.name(of: name.spelling) == name)
      #expect(NameTable.standard.name(of: name.spelling.uppercased()) == name)
    }
    #expect(NameTable.standard.name(of: "my-card") == .unknown)
  }
}
