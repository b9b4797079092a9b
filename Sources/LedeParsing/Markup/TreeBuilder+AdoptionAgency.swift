/// The adoption agency algorithm (WHATWG § 13.2.6.4.7): end tags of formatting elements that were
/// not closed in order.
extension TreeBuilder {
  /// Processes the end tag `name`.
  mutating func runAdoptionAgency(for name: Name) {
    if currentIs(name), formattingIndex(of: current.node) == nil { return pop() }
    for _ in 0..<8 {
      guard let index = formattingIndex(named: name) else { return anyOtherEndTag() }
      let element = formatting[index].element
      guard let position = position(of: element.node) else {
        formatting.remove(at: index)
        return
      }
      guard hasInScope(node: element.node) else { return }
      guard let block = open[position...].firstIndex(where: \.isSpecial) else {
        while open.count > position { pop() }
        formatting.remove(at: index)
        return
      }
      adopt(formattingPosition: position, blockPosition: block)
    }
  }

  /// One round of the outer loop, for an element with a furthest block.
  private mutating func adopt(formattingPosition: Int, blockPosition: Int) {
    let element = open[formattingPosition]
    let block = open[blockPosition]
    guard formattingPosition > 0, var bookmark = formattingIndex(of: element.node) else { return }
    let ancestor = open[formattingPosition - 1]
    let last = reparent(
      between: formattingPosition, and: blockPosition, block: block, bookmark: &bookmark)
    detach(last)
    attach(last, at: appropriatePlace(over: ancestor))

    let clone = clone(element)
    moveChildren(of: block.node, to: clone.node)
    attach(clone.node, at: Place(parent: block.node))
    if let old = formattingIndex(of: element.node) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(
      FormattingElement(element: clone), at: min(bookmark, formatting.count))
    removeFromStack(element.node)
    if let position = position(of: block.node) { insert(clone, at: position + 1) }
  }

  /// The inner loop: clones of the formatting elements between, each holding the one before.
  ///
  /// - Returns: the node to be placed under the common ancestor.
  private mutating func reparent(
    between formattingPosition: Int, and blockPosition: Int, block: OpenElement,
    bookmark: inout Int
  ) -> UInt32 {
    var last = block.node
    var round = 0
    for position in (formattingPosition + 1..<blockPosition).reversed() {
      round += 1
      let node = open[position].node
      var index = formattingIndex(of: node)
      if round > 3, let known = index {
        formatting.remove(at: known)
        if known < bookmark { bookmark -= 1 }
        index = nil
      }
      guard let index else {
        remove(at: position)
        continue
      }
      let clone = clone(open[position])
      formatting[index].element = clone
      replace(at: position, with: clone)
      if last == block.node { bookmark = index + 1 }
      detach(last)
      attach(last, at: Place(parent: clone.node))
      last = clone.node
    }
    return last
  }
}
