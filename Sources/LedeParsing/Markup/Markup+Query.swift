/// Reading the tree: what a node is, and its neighbours.
extension Markup {
  package func kind(of node: Node) -> Kind { record(node).kind }

  /// The name of an element; `unknown` for names that are not in `Name`, and for other nodes.
  package func name(of node: Node) -> Name { record(node).name }

  package func namespace(of node: Node) -> Namespace { record(node).namespace }

  /// Whether the node is the element `name` of HTML.
  package func isElement(_ node: Node, _ name: Name) -> Bool {
    let record = record(node)
    return record.kind == .element && record.name == name && record.namespace == .html
  }

  /// The element's name as text, in lower case but for SVG's own spellings.
  package func spelling(of node: Node) -> String {
    let record = record(node)
    guard record.kind == .element else { return "" }
    if record.namespace == .svg { return ForeignNames.svgElement(sliceName(record)) }
    return record.name == .unknown ? sliceName(record) : record.name.spelling
  }

  /// Where the node is in `source`: its text, the data of a comment, or the name in its start tag.
  /// Elements that no tag opened have an empty range where they were implied.
  package func sourceRange(of node: Node) -> Range<Int> {
    let record = record(node)
    return Int(record.start)..<Int(max(record.start, record.end))
  }

  package func parent(of node: Node) -> Node? {
    node.index == 0 || isDetached(node) ? nil : Node(record(node).parent)
  }

  package func firstChild(of node: Node) -> Node? { link(record(node).firstChild) }

  package func lastChild(of node: Node) -> Node? { link(record(node).lastChild) }

  package func nextSibling(of node: Node) -> Node? { link(record(node).next) }

  package func previousSibling(of node: Node) -> Node? { link(record(node).previous) }

  package func children(of node: Node) -> some Sequence<Node> {
    sequence(state: firstChild(of: node)) { next in
      guard let node = next else { return nil }
      next = nextSibling(of: node)
      return node
    }
  }

  /// The parent, its parent and so on up to the document.
  package func ancestors(of node: Node) -> some Sequence<Node> {
    sequence(state: node) { node in
      guard let parent = parent(of: node) else { return nil }
      node = parent
      return parent
    }
  }

  /// All nodes below `node` in document order.
  ///
  /// - Complexity: O(1) a node, no recursion.
  package func descendants(of top: Node) -> Descendants { Descendants(markup: self, top: top) }

  /// The elements of HTML called `name` below `top`, in document order.
  package func elements(_ name: Name, in top: Node? = nil) -> some Sequence<Node> {
    descendants(of: top ?? root).lazy.filter { isElement($0, name) }
  }

  /// The first element of HTML called `name`, in document order.
  package func first(_ name: Name, in top: Node? = nil) -> Node? {
    descendants(of: top ?? root).first { isElement($0, name) }
  }

  /// The elements below `top` that have `token` among their classes.
  package func elements(withClass token: String, in top: Node? = nil) -> some Sequence<Node> {
    descendants(of: top ?? root).lazy.filter { hasClass(token, $0) }
  }

  /// The first element whose `id` is `identifier`.
  package func element(withID identifier: String) -> Node? {
    let wanted = Array(identifier.utf8)
    return descendants(of: root).first { attribute(.id, of: $0) == wanted }
  }

  @inline(__always)
  func record(_ node: Node) -> Record { records[node.index] }

  private func link(_ index: UInt32) -> Node? { index == 0 ? nil : Node(index) }

  /// Whether tree construction took the node out again.
  private func isDetached(_ node: Node) -> Bool {
    let record = record(node)
    return record.parent == 0 && record.previous == 0 && records[0].firstChild != node.index
  }

  private func sliceName(_ record: Record) -> String {
    var name: [UInt8] = []
    name.append(
      from: source, Int(record.start), Int(record.end), form: [.lowercase, .irregular])
    return String(decoding: name, as: UTF8.self)
  }
}

extension Markup {
  /// Nodes below a node in document order, the node itself left out.
  package struct Descendants: Sequence, IteratorProtocol {
    let markup: Markup
    let top: Node
    private var current: Node?

    init(markup: Markup, top: Node) {
      self.markup = markup
      self.top = top
      current = top
    }

    package mutating func next() -> Node? {
      guard let node = current else { return nil }
      current = markup.firstChild(of: node) ?? following(node)
      return current
    }

    /// Goes on behind the node that `next()` gave last, leaving out what is below it.
    package mutating func skipDescendants() {
      if let node = current, node != top, let last = lastBelow(node) { current = last }
    }

    private func following(_ node: Node) -> Node? {
      var node = node
      while node != top {
        if let next = markup.nextSibling(of: node) { return next }
        guard let parent = markup.parent(of: node) else { return nil }
        node = parent
      }
      return nil
    }

    private func lastBelow(_ node: Node) -> Node? {
      var last = markup.lastChild(of: node)
      while let node = last, let child = markup.lastChild(of: node) { last = child }
      return last
    }
  }
}
