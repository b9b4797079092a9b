import LedeDocument

/// What each paragraph of a text is, and the facts that its furniture tells.
struct Outline {
  private(set) var blocks: [(kind: Block.Kind, rule: Rule)]
  private(set) var facts = Metadata()
  private(set) var confidence = 1.0

  init(_ text: [UInt8], _ lines: [TextLine], _ paragraphs: [Paragraph], keepsChrome: Bool) {
    blocks = paragraphs.map { (Self.kind(of: $0), $0.rule) }
    let traits = paragraphs.map { ParagraphTraits($0, text, lines) }
    let furniture = keepsChrome ? [:] : ChromeFinder(traits).found
    for (index, chrome) in furniture {
      blocks[index] = (.chrome(chrome.reason), chrome.rule)
      if chrome.reason == .contact { readContact(traits[index].string(in: text)) }
    }
    let kept = traits.indices.filter { furniture[$0] == nil }
    if let headline = Headline.index(traits, kept) {
      blocks[headline] = (.headline, traits[headline].isMarkedHeading ? .underlined : .headline)
      facts.title = Metadata.Fact(traits[headline].string(in: text), rule: .headline)
    }
  }

  private static func kind(of paragraph: Paragraph) -> Block.Kind {
    switch paragraph.kind {
    case .prose: .paragraph
    case .preformatted: .preformatted
    case .listItem(let depth): .listItem(depth: depth)
    case .quote: .blockQuote
    case .heading(let level): .heading(level: max(2, level))
    }
  }

  private mutating func readContact(_ line: String) {
    guard let contact = ContactLine(line) else { return }
    let fact = Metadata.Fact(contact.name, rule: "contact-line")
    if contact.isEditor {
      facts.editor = facts.editor ?? fact
    } else {
      facts.byline = facts.byline ?? fact
    }
  }
}

extension Rule {
  static let headline: Rule = "first-short-line"
}
