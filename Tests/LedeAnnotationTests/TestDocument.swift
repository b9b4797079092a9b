import LedeDocument
import LedeTestSupport

/// A document with one paragraph for each line of `text`; a first line that starts with `# ` is its
/// headline.
func document(_ text: String) -> Document {
  let utf8 = Array(text.utf8)
  var blocks: [Block] = []
  var start = 0
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let end = start + line.utf8.count
    let isHeadline = line.hasPrefix("# ")
    if !line.isEmpty {
      let span = Span(isHeadline ? start + 2 : start, end)
      blocks.append(Block(isHeadline ? .headline : .paragraph, span, rule: "test"))
    }
    start = end + 1
  }
  return Document(utf8: utf8, blocks: blocks)
}
