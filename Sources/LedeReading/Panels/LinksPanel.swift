import LedeDocument

/// The links of the article, in the order of the text.
enum LinksPanel {
  static func rows(in state: ReaderState) -> [PanelRow] {
    let document = state.article.document
    let rows = state.linkIndices.flatMap { index -> [PanelRow] in
      let inline = document.inlines[index]
      guard case .link(let destination) = inline.kind else { return [] }
      var row = PanelRow(.item, document[inline.span])
      row.target = .link(destination)
      var more = PanelRow(.note, destination)
      more.indent = 2
      return [row, more]
    }
    return rows.isEmpty ? [PanelRow(.note, "No links in this article.")] : rows
  }
}
