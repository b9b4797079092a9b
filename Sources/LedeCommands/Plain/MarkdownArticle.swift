import LedeDocument
import LedeLayout

/// An article as Markdown (CommonMark 0.31).
struct MarkdownArticle {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The article without page furniture.
  var text: String {
    document.blocks.filter { !$0.isChrome }.map(text(of:)).joined(separator: "\n")
  }

  private func text(of block: Block) -> String {
    switch block.kind {
    case .headline: "# \(inline(block.span))\n"
    case .heading(let level):
      String(repeating: "#", count: min(max(level, 2), 6)) + " \(inline(block.span))\n"
    case .listItem(let depth):
      String(repeating: "  ", count: min(max(depth, 0), 8)) + "- \(inline(block.span))\n"
    case .blockQuote: "> \(inline(block.span))\n"
    case .preformatted, .tableRow: fenced(block.span)
    case .paragraph, .caption, .chrome: inline(block.span) + "\n"
    }
  }

  /// Lines as they are, in a fence longer than any in them.
  private func fenced(_ span: Span) -> String {
    let lines = document.utf8[span.range].split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { TerminalText(utf8: $0).string }
    var fence = "```"
    while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
    return ([fence] + lines + [fence]).joined(separator: "\n") + "\n"
  }

  /// The text of `span` with its emphasis, code and links.
  private func inline(_ span: Span) -> String {
    var marks: [(offset: Int, isEnd: Bool, text: String)] = []
    for inline in document.inlines where span.contains(inline.span) && !inline.span.isEmpty {
      let (opening, closing) = inline.kind.marks
      marks.append((inline.span.start, false, opening))
      marks.append((inline.span.end, true, closing))
    }
    var text = ""
    var offset = span.start
    for mark in ordered(marks) {
      text += escaped(Span(offset, mark.offset), isStart: offset == span.start)
      text += mark.text
      offset = mark.offset
    }
    return text + escaped(Span(offset, span.end), isStart: offset == span.start)
  }

  /// Marks by offset; where one inline ends and the next begins, the end comes first.
  private func ordered(
    _ marks: [(offset: Int, isEnd: Bool, text: String)]
  ) -> [(offset: Int, isEnd: Bool, text: String)] {
    marks.sorted { ($0.offset, $0.isEnd ? 0 : 1) < ($1.offset, $1.isEnd ? 0 : 1) }
  }

  /// Text in which nothing is taken for a mark of Markdown's.
  private func escaped(_ span: Span, isStart: Bool) -> String {
    let text = TerminalText(utf8: document.utf8[span.range]).string
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isMark = "\\`*_[]<".unicodeScalars.contains(scalar)
      let isLineMark = isStart && index == 0 && "#>-+=~".unicodeScalars.contains(scalar)
      if isMark || isLineMark { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

extension Inline.Kind {
  /// What stands before and after such a stretch.
  fileprivate var marks: (opening: String, closing: String) {
    switch self {
    case .emphasis: ("*", "*")
    case .strong: ("**", "**")
    case .code: ("`", "`")
    case .link(let destination):
      ("[", "](<\(destination.filter { !"<>\n".contains($0) })>)")
    }
  }
}
