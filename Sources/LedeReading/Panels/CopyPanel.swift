import LedeDocument
import LedeLayout

/// What can be put on the clipboard from here.
enum CopyPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    var rows: [PanelRow] = []
    func add(_ name: String, _ text: String, aside: String = "") {
      var row = PanelRow(.item, name)
      row.aside = aside
      row.target = .copy(text, name: name)
      rows.append(row)
    }
    for quote in quotesOnScreen(state) { add("Quote", quote, aside: quote) }
    if let link = state.selectedLink { add("Link", link, aside: link) }
    if let url = state.article.document.metadata.url?.value { add("Address", url, aside: url) }
    if let sentence = sentence(in: state) { add("Sentence", sentence, aside: sentence) }
    for (name, asMarkdown) in [("Article as Markdown", true), ("Article as text", false)] {
      var row = PanelRow(.item, name)
      row.target = .copyArticle(asMarkdown: asMarkdown)
      rows.append(row)
    }
    return rows
  }

  /// The selected quote first, then those on the screen, each with its speaker.
  private static func quotesOnScreen(_ state: ReaderState) -> [String] {
    guard let quotations = state.article.annotations?.quotations else { return [] }
    var indices = quotations.indices.filter {
      quotations[$0].kind != .scare && state.isOnScreen(quotations[$0].span)
    }
    if case .quotation(let index) = state.focus {
      indices = [index] + indices.filter { $0 != index }
    }
    return indices.prefix(5).map { index in
      let words = state.article.document[quotations[index].span]
      let speaker = quotations[index].attribution.map { " — \($0.name)" } ?? ""
      return "\u{201C}\(words)\u{201D}\(speaker)"
    }
  }

  private static func sentence(in state: ReaderState) -> String? {
    guard let sentences = state.article.annotations?.sentences else { return nil }
    let index = sentences.firstIndex(startingAfter: state.cursor) - 1
    return sentences.indices.contains(index) ? state.article.document[sentences[index]] : nil
  }
}
