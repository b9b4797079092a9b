import LedeDocument

extension LibraryState {
  /// Microseconds after which the preview follows the selection: whoever runs down the list does not
  /// wait for articles that are passed; shorter than what a hand notices.
  private static let previewDelay = 60_000

  /// Asks for the article that is selected, as soon as the selection rests.
  mutating func followPreview(selectedBefore: Int?, at now: Moment) -> [LibraryEffect] {
    guard geometry.preview != nil, let id = selectedID else {
      previewDue = nil
      if selectedID == nil { preview = nil }
      return []
    }
    if id == preview?.id || id == previewAsked {
      previewDue = nil
      return []
    }
    if id != selectedBefore || previewDue == nil { previewDue = now + Self.previewDelay }
    guard let due = previewDue, due <= now else { return [] }
    previewDue = nil
    previewAsked = id
    return [.preview(id)]
  }

  mutating func show(_ article: Article, id: Int) {
    if previewAsked == id { previewAsked = nil }
    guard id == selectedID, let size = previewSize else { return }
    var reader = ReaderState(
      article: article, rows: size.rows, columns: size.columns, options: options,
      themeName: themeName)
    reader.isZen = true
    reader.layOut()
    if let pattern = hits?.pattern { reader.showMatches(of: pattern) }
    preview = Preview(id: id, reader: reader)
  }

  private var previewSize: (rows: Int, columns: Int)? {
    geometry.preview.map { (rows: geometry.previewHeight, columns: $0.count) }
  }

  /// The pane has another size.
  mutating func fitPreview() {
    guard let size = previewSize else { return }
    _ = preview?.reader.apply(
      .resized(rows: size.rows, columns: size.columns), at: Moment(microseconds: 0))
  }

  mutating func scrollPreview(_ command: Command, _ given: Given, at now: Moment) {
    let command: Command =
      switch command {
      case .selectionDown: .scrollDown
      case .selectionUp: .scrollUp
      case .selectionPageDown: .pageDown
      case .selectionPageUp: .pageUp
      case .selectionTop: .top
      case .selectionBottom: .bottom
      default: command
      }
    preview?.reader.count = given.count
    _ = preview?.reader.apply(.command(command), at: now)
    preview?.reader.message = nil
  }
}

extension ReaderState {
  /// Texts longer than this are not searched for a preview: some 2 ms.
  private static let searchedBytes = 200_000

  /// Shows the matches of what the library was searched for, from the first one on.
  fileprivate mutating func showMatches(of pattern: SearchPattern) {
    guard article.document.utf8.count <= Self.searchedBytes else { return }
    guard case .search(_, let chrome, let generation) = start(pattern, from: 0, for: .find) else {
      return
    }
    let result = pattern.matches(in: article.document, includingChrome: chrome)
    _ = apply(.found(result, generation: generation), at: Moment(microseconds: 0))
    message = nil
  }
}
