import LedeDocument
import LedeLayout

/// What is known about the article, and the rule that found each fact.
enum FactsPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    let article = state.article
    let metadata = article.document.metadata
    var rows: [PanelRow] = []
    let facts: [(String, Metadata.Fact?)] = [
      ("Title", metadata.title), ("Byline", metadata.byline), ("Editor", metadata.editor),
      ("Site", metadata.siteName), ("Published", metadata.published),
      ("Filed from", metadata.dateline), ("Language", metadata.language),
      ("Address", metadata.url),
    ]
    for (name, fact) in facts {
      guard let fact else { continue }
      rows += entry(name, fact.value, rule: fact.rule.name, state)
    }
    rows += entry("File", article.name, rule: "", state)
    rows += entry(
      "Length", "\(article.wordCountText), \(state.readingTimeText)", rule: "", state)
    rows += entry(
      "Article", "\(Int(article.confidence * 100)) % sure", rule: article.rule.name, state)
    if let annotations = article.annotations {
      let quotes = annotations.quotations.count { $0.kind != .scare }
      rows += entry(
        "Found", "\(annotations.entities.count { $0.label.isName }) names, \(quotes) quotes",
        rule: "", state)
    }
    if let status = state.status {
      rows += entry("In the library", status.facts, rule: "", state)
    }
    rows += hidden(in: state)
    for diagnostic in article.diagnostics {
      rows += entry("Note", diagnostic.message, rule: "byte \(diagnostic.inputOffset)", state)
    }
    return rows
  }

  private static func hidden(in state: ReaderState) -> [PanelRow] {
    guard state.hiddenCount > 0 else { return [] }
    var row = PanelRow(.item, "Hidden")
    row.aside = state.hiddenCount == 1 ? "1 line" : "\(state.hiddenCount) lines"
    row.target = .command(.hiddenLines)
    return [row]
  }

  /// A fact under its name; long values go on in further rows.
  private static func entry(
    _ name: String, _ value: String, rule: String, _ state: ReaderState
  ) -> [PanelRow] {
    var heading = PanelRow(.heading, name)
    heading.trailing = rule
    let lines = TerminalText(value).wrapped(columns: max(8, state.panelMeasure - 2), atMost: 4)
    return [heading]
      + lines.map { line in
        var row = PanelRow(.more, line.string)
        row.indent = 1
        return row
      }
  }
}

extension ReaderState {
  /// Minutes that the article takes at the user's pace, at least 1.
  public var minutesToRead: Int {
    max(1, (article.wordCount + options.wordsPerMinute / 2) / max(1, options.wordsPerMinute))
  }

  /// `3 min`, or `25 h` where minutes would only be a large number.
  public var readingTimeText: String {
    let minutes = minutesToRead
    return minutes < 180 ? "\(minutes) min" : "\(((minutes + 30) / 60).grouped) h"
  }
}

extension ArticleStatus {
  /// `read, starred · tags world, ports · 3 notes`.
  fileprivate var facts: String {
    let kept = ArticleMark.allCases.filter(marks.contains).map(\.rawValue)
    var facts = [(marks.contains(.read) ? kept : ["unread"] + kept).joined(separator: ", ")]
    if !tags.isEmpty { facts.append("tags " + tags.joined(separator: ", ")) }
    if !notes.isEmpty { facts.append(notes.count == 1 ? "1 note" : "\(notes.count) notes") }
    return facts.joined(separator: " · ")
  }
}

extension Article {
  /// `1 word`, `1,204 words`.
  public var wordCountText: String { wordCount == 1 ? "1 word" : "\(wordCount.grouped) words" }
}

extension Int {
  /// With commas between thousands: `1,204`.
  public var grouped: String {
    let digits = Array(String(self.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}
