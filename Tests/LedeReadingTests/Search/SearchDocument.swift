import LedeDocument

/// A document with one paragraph for each text.
func searchDocument(_ paragraphs: String...) -> Document {
  var utf8: [UInt8] = []
  var blocks: [Block] = []
  for paragraph in paragraphs {
    let start = utf8.count
    utf8 += Array(paragraph.utf8)
    blocks.append(Block(.paragraph, Span(start, utf8.count), rule: "test"))
    utf8 += [0x0A, 0x0A]
  }
  return Document(utf8: utf8, blocks: blocks)
}
