/// Keeping the tree as shallow as the limit says.
///
/// The stack of open elements never grows beyond the limit, but the adoption agency wraps what is in
/// the tree already, and `<br>` and the like go one deeper than the stack.
extension TreeBuilder {
  /// Whether the tree may be too deep: each adoption adds at most one level.
  var mayBeTooDeep: Bool { deepestStack + adoptions >= limits.depth }

  /// Lifts elements that are too deep up to the limit, behind the element that held them. Text
  /// stays in its order.
  ///
  /// - Complexity: O(nodes): each is moved at most once.
  mutating func flatten() {
    var node = records[0].firstChild
    var depth = 1
    while node != 0 {
      if depth == limits.depth, records[Int(node)].kind == .element { liftChildren(of: node) }
      if records[Int(node)].firstChild != 0 {
        node = records[Int(node)].firstChild
        depth += 1
        continue
      }
      while records[Int(node)].next == 0 {
        node = records[Int(node)].parent
        depth -= 1
        if node == 0 { return }
      }
      node = records[Int(node)].next
    }
  }

  /// Moves the children from the first element on behind `node`.
  private mutating func liftChildren(of node: UInt32) {
    var child = records[Int(node)].firstChild
    while child != 0, records[Int(child)].kind != .element { child = records[Int(child)].next }
    guard child != 0 else { return }
    noteDepth(at: Int(records[Int(child)].start))
    let place = Place(parent: records[Int(node)].parent, before: records[Int(node)].next)
    while child != 0 {
      let next = records[Int(child)].next
      detach(child)
      attach(child, at: place)
      child = next
    }
  }
}
