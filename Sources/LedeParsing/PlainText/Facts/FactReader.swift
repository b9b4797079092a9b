import LedeDocument

/// Reads the facts about an article that stand in its text and around it.
struct FactReader {
  private(set) var facts = Metadata()
  /// Paragraphs that are nothing but a byline.
  private(set) var bylines: [Int] = []

  private let traits: [ParagraphTraits]
  private let text: [UInt8]

  /// Paragraphs above the article that may hold its facts.
  private static let headDepth = 30
  /// Paragraphs of the article in which the dateline may stand, after a summary.
  private static let datelineDepth = 3

  init(
    _ traits: [ParagraphTraits], headline: Int?, _ furniture: [Int: ChromeFinder.Chrome],
    _ text: [UInt8]
  ) {
    self.traits = traits
    self.text = text
    let body = traits.indices.filter { index in
      furniture[index] == nil && index != headline && LineClass(traits[index]) == .longSentence
    }
    let head = (0..<min(body.first ?? traits.count, Self.headDepth)).filter { $0 != headline }
    readHead(head)
    for index in furniture.keys.sorted() { readFurniture(index) }
    for index in body.prefix(Self.datelineDepth) where facts.dateline == nil {
      facts.dateline = Dateline(text[traits[index].bytes]).map {
        Metadata.Fact($0.place, rule: "dateline-capitals")
      }
    }
  }

  private mutating func readHead(_ head: [Int]) {
    for index in head where traits[index].wordCount <= 24 && !traits[index].isPreformatted {
      let line = traits[index].string(in: text)
      if let byline = Byline(line) {
        bylines.append(index)
        take(byline)
      } else if traits[index].wordCount == 1, traits[index].hits.best?.rule == "byline-line",
        index + 1 < traits.count, let byline = Byline("By " + traits[index + 1].string(in: text))
      {
        // "By" on a line of its own, and the name on the next.
        bylines += [index, index + 1]
        take(byline)
      }
      take(dateFrom: line, wordCount: traits[index].wordCount)
    }
  }

  private mutating func take(_ byline: Byline) {
    facts.byline = facts.byline ?? Metadata.Fact(byline.names, rule: "byline-line")
    guard let outlet = byline.outlet else { return }
    facts.siteName = facts.siteName ?? Metadata.Fact(outlet, rule: "byline-outlet")
  }

  private mutating func take(dateFrom line: String, wordCount: Int) {
    guard wordCount <= 20, let date = PublicationDate(line) else { return }
    let isUpdate = line.utf8.prefix(12).map(ASCII.lowercase).starts(with: "updated".utf8)
    if facts.published == nil || facts.published?.rule == "updated-line" && !isUpdate {
      facts.published = Metadata.Fact(date.iso, rule: isUpdate ? "updated-line" : "date-line")
    }
  }

  private mutating func readFurniture(_ index: Int) {
    let line = traits[index].string(in: text)
    if let contact = ContactLine(line) {
      let fact = Metadata.Fact(contact.name, rule: "contact-line")
      if contact.isEditor {
        facts.editor = facts.editor ?? fact
      } else {
        facts.byline = facts.byline ?? fact
      }
    }
  }
}
