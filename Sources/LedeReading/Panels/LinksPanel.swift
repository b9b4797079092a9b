import LedeDocument
import LedeLayout

/// The links of the article with their numbers, in the order of the text.
enum LinksPanel {
  /// Links that have a number and a row; `tab` and `;` reach the others.
  static let limit = 999

  static func rows(in state: ReaderState) -> [PanelRow] {
    let document = state.article.document
    let links = state.linkIndices(limit: limit)
    guard !links.isEmpty else { return [PanelRow(.note, "No links in this article.")] }
    let width = String(links.count).count
    var rows = links.enumerated().flatMap { number, index -> [PanelRow] in
      let figures = String(number + 1)
      let inline = document.inlines[index]
      var row = PanelRow(.item, document[inline.span])
      row.number = String(repeating: " ", count: width - figures.count) + figures
      row.target = .link(index)
      var more = PanelRow(
        .note, state.destination(ofLink: index).map { ShownAddress($0).text } ?? "")
      more.indent = width + 2
      return [row, more]
    }
    if links.count == limit {
      rows += [.gap, PanelRow(.note, "The first \(limit); Tab reaches those that follow.")]
    }
    return rows
  }
}
