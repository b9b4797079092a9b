import LedeDocument

/// What each paragraph of a text is, and the facts that its furniture tells.
struct Outline {
  private(set) var blocks: [(kind: Block.Kind, rule: Rule)]
  private(set) var facts = Metadata()
  private(set) var confidence = 1.0

  init(_ text: [UInt8], _ lines: [TextLine], _ paragraphs: [Paragraph], keepsChrome: Bool) {
    blocks = paragraphs.map { ($0.blockKind, $0.rule) }
    let window = Self.window(paragraphs.count)
    let traits = window.map { ParagraphTraits(paragraphs[$0], text, lines) }
    let finder = keepsChrome ? nil : ChromeFinder(traits)
    confidence = finder?.confidence ?? 1
    var furniture = finder?.found ?? [:]
    let headline = Headline(traits).index()
    if let headline {
      furniture[headline] = nil
      let isMarked = traits[headline].isMarkedHeading
      blocks[window[headline]] = (.headline, isMarked ? .underlined : .headline)
    }
    let reader = FactReader(traits, headline: headline, furniture, text)
    facts = reader.facts
    facts.title = headline.map { Metadata.Fact(traits[$0].string(in: text), rule: .headline) }
    if !keepsChrome {
      for index in reader.bylines {
        furniture[index] = ChromeFinder.Chrome(reason: .byline, rule: "byline-line")
      }
    }
    for (index, chrome) in furniture {
      blocks[window[index]] = (.chrome(chrome.reason), chrome.rule)
    }
  }

  /// Paragraphs that may be furniture: all, or the first and last thousand of a book.
  private static func window(_ count: Int) -> [Int] {
    count <= 2 * edge ? Array(0..<count) : Array(0..<edge) + Array((count - edge)..<count)
  }

  /// No page has more furniture above or below its article; the rest of a long text costs nothing.
  private static let edge = 1000
}

extension Rule {
  static let headline: Rule = "line-above-article"
}
