// Compiled into LedeParsing by Fuzz/fuzz.sh.

/// Tokenizer and tree: any bytes make a tree whose links agree and that is no deeper than allowed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  check(Markup(html: bytes))
  let contexts = [
    "td", "select", "template", "title", "script", "colgroup", "frameset", "table", "body",
  ]
  let name = contexts[(bytes.first.map(Int.init) ?? 0) % contexts.count]
  check(Markup(fragment: bytes, in: Markup.Context(name: name)))
  let isSVG = count % 2 == 0
  check(
    Markup(
      fragment: bytes,
      in: Markup.Context(name: isSVG ? "desc" : "mi", namespace: isSVG ? .svg : .mathML)))
  return 0
}

private func check(_ markup: Markup) {
  var depths = [Int](repeating: 0, count: markup.nodeCount)
  var text: [UInt8] = []
  var seen = 0
  for node in markup.descendants(of: markup.root) {
    seen += 1
    precondition(seen <= markup.nodeCount, "the tree has a loop")
    guard let parent = markup.parent(of: node) else { preconditionFailure("no parent") }
    depths[node.index] = depths[parent.index] + 1
    if markup.kind(of: node) == .element {
      precondition(depths[node.index] <= MarkupLimits().depth + 1, "the tree is too deep")
    }
    if let next = markup.nextSibling(of: node) {
      precondition(markup.previousSibling(of: next) == node && markup.parent(of: next) == parent)
    } else {
      precondition(markup.lastChild(of: parent) == node, "the last child is another")
    }
    markup.appendText(of: node, to: &text)
    _ = markup.attributes(of: node).count
    precondition(markup.sourceRange(of: node).upperBound <= markup.source.count)
  }
  if markup.nodeCount < 200 { _ = markup.outline().count }
}
