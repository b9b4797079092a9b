import LedeDocument
import LedeParsing

/// What the parser makes of a text, drawn one block a line: `paragraph: The text …`.
func outlined(_ text: String, as kind: InputKind = .text) -> String {
  outlined(ArticleParser().parse(Source(bytes: Array(text.utf8)), as: kind).document)
}

func outlined(_ document: Document) -> String {
  document.blocks.map { "\(name(of: $0.kind)): \(document[$0.span])" }.joined(separator: "\n")
}

private func name(of kind: Block.Kind) -> String {
  switch kind {
  case .headline: "headline"
  case .heading(let level): "heading \(level)"
  case .paragraph: "paragraph"
  case .listItem(let depth): "item \(depth)"
  case .blockQuote: "quote"
  case .preformatted: "preformatted"
  case .caption: "caption"
  case .tableRow: "row"
  case .chrome(let reason): "chrome \(reason.rawValue)"
  }
}
