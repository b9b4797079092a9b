import LedeDocument

extension Block {
  /// Whether the block is part of the article's running text: no page furniture, no caption, and not
  /// the headline of a page, which stands in the metadata.
  package var isRunningText: Bool {
    switch kind {
    case .chrome, .caption: false
    case .headline: rule != .pageHeadline
    default: true
    }
  }
}

extension Document {
  /// The running text, a blank line between blocks.
  package var articleText: String {
    blocks.filter(\.isRunningText).map { self[$0.span] }.joined(separator: "\n\n")
  }
}
