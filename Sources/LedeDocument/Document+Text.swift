extension Document {
  /// The article as plain text: its blocks without page furniture, a blank line between them.
  public var plainText: String {
    blocks.filter { !$0.isChrome }.map { self[$0.span] }.joined(separator: "\n\n") + "\n"
  }

  /// The article as Markdown: headings, lists, quotes, code, emphasis and links.
  public var markdown: String {
    var text = ""
    var before: Block.Kind?
    for block in blocks where !block.isChrome {
      if let before { text += before.isListItem && block.kind.isListItem ? "\n" : "\n\n" }
      text += markdown(of: block)
      before = block.kind
    }
    return text + "\n"
  }

  private func markdown(of block: Block) -> String {
    let words = inlineMarkdown(in: block.span)
    switch block.kind {
    case .headline: return "# \(words)"
    case .heading(let level): return String(repeating: "#", count: level) + " \(words)"
    case .listItem(let depth): return String(repeating: "  ", count: depth) + "- \(words)"
    case .blockQuote: return "> " + words.split(separator: "\n").joined(separator: "\n> ")
    case .preformatted: return "```\n\(self[block.span])\n```"
    case .caption: return "*\(words)*"
    case .paragraph, .tableRow, .chrome: return words
    }
  }

  /// The text of `span` with the marks of its emphasis, code and links.
  private func inlineMarkdown(in span: Span) -> String {
    var openings: [Int: String] = [:]
    var closings: [Int: String] = [:]
    for inline in inlines(inBlock: span) where !inline.span.isEmpty {
      let (open, close) = inline.kind.markdown
      openings[inline.span.start, default: ""] += open
      closings[inline.span.end] = close + (closings[inline.span.end] ?? "")
    }
    guard !openings.isEmpty else { return self[span] }
    var text = ""
    var from = span.start
    for offset in Set(openings.keys).union(closings.keys).sorted() {
      text += self[Span(from, offset)]
      text += (closings[offset] ?? "") + (openings[offset] ?? "")
      from = offset
    }
    return text + self[Span(from, span.end)]
  }
}

extension Block.Kind {
  fileprivate var isListItem: Bool {
    if case .listItem = self { true } else { false }
  }
}

extension Inline.Kind {
  fileprivate var markdown: (open: String, close: String) {
    switch self {
    case .emphasis: ("*", "*")
    case .strong: ("**", "**")
    case .code: ("`", "`")
    case .link(let destination): ("[", "](\(destination))")
    }
  }
}
