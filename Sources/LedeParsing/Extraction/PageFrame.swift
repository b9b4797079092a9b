/// An element on the way from the root to where a walk is.
struct PageFrame {
  /// Emphasis or a link that has not ended yet.
  struct OpenInline {
    let kind: PageInline.Kind
    var start: Int
  }

  var node: Markup.Node
  var name = Name.html
  /// The name of the innermost block-level element.
  var blockName = Name.html
  /// Index of the innermost block-level element; -1 outside of all.
  var container = -1
  var place: PagePlace = []
  var listDepth = 0
  /// 1…6 inside a heading, else 0.
  var headingLevel = 0
  /// Index of the inline that the element opened.
  var inline: Int?
  /// Where the text of a heading's cell in a table begins.
  var headingCell: Int?

  init(node: Markup.Node) { self.node = node }

  /// What a block that ends here is.
  var kind: PageBlock.Kind {
    if headingLevel == 1 { return .headline }
    if headingLevel > 1 { return .heading }
    if place.contains(.verbatim) { return .verbatim }
    if place.contains(.caption) { return .caption }
    if place.contains(.dataTable) { return .row }
    switch blockName {
    case .dt, .dd: return .definition
    case .td, .th: return .loose
    default:
      if place.contains(.quote) { return .quote }
      if listDepth > 0 { return .listItem }
      return blockName == .p ? .paragraph : .loose
    }
  }
}
