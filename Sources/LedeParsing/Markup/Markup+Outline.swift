/// The tree as text, one line a node, in the format of html5lib's tests: for tests and people.
extension Markup {
  /// A dump of what is below `top`, the document by default.
  package func outline(of top: Node? = nil) -> String {
    var lines: [UInt8] = []
    var walk = descendants(of: top ?? root)
    var depths: [Int: Int] = [(top ?? root).index: -1]
    var isInText = false
    while let node = walk.next() {
      let parent = parent(of: node) ?? root
      let depth = (depths[parent.index] ?? -1) + 1
      depths[node.index] = isElement(node, .template) ? depth + 1 : depth
      if isInText, !(kind(of: node) == .text && continuesText(node)) {
        lines.append(contentsOf: "\"\n".utf8)
        isInText = false
      }
      if kind(of: node) == .text {
        if !isInText { lines.append(contentsOf: Self.indent(depth) + Array("\"".utf8)) }
        appendText(of: node, to: &lines)
        isInText = true
      } else {
        lines.append(contentsOf: Self.indent(depth))
        appendLine(of: node, depth: depth, to: &lines)
      }
    }
    if isInText { lines.append(contentsOf: "\"\n".utf8) }
    return String(decoding: lines, as: UTF8.self)
  }

  private static func indent(_ depth: Int) -> [UInt8] {
    Array("| ".utf8) + [UInt8](repeating: 0x20, count: 2 * depth)
  }

  private func appendLine(of node: Node, depth: Int, to lines: inout [UInt8]) {
    switch kind(of: node) {
    case .comment:
      lines.append(contentsOf: "<!-- ".utf8)
      appendText(of: node, to: &lines)
      lines.append(contentsOf: " -->\n".utf8)
    case .doctype: lines.append(contentsOf: (doctypeLine + "\n").utf8)
    case .element: appendElement(node, depth: depth, to: &lines)
    case .document, .text: break
    }
  }

  private var doctypeLine: String {
    guard let doctype else { return "<!DOCTYPE >" }
    var line = "<!DOCTYPE " + decoded(doctype.name, form: [.irregular, .lowercase])
    let publicIdentifier = decoded(doctype.publicIdentifier, form: .irregular)
    let systemIdentifier = decoded(doctype.systemIdentifier, form: .irregular)
    if !publicIdentifier.isEmpty || !systemIdentifier.isEmpty {
      line += " \"\(publicIdentifier)\" \"\(systemIdentifier)\""
    }
    return line + ">"
  }

  private func decoded(_ range: Range<Int>?, form: TextForm) -> String {
    guard let range else { return "" }
    var text: [UInt8] = []
    text.append(from: source, range.lowerBound, range.upperBound, form: form)
    return String(decoding: text, as: UTF8.self)
  }

  private func appendElement(_ node: Node, depth: Int, to lines: inout [UInt8]) {
    let prefix =
      switch namespace(of: node) {
      case .html: ""
      case .svg: "svg "
      case .mathML: "math "
      }
    lines.append(contentsOf: "<\(prefix)\(spelling(of: node))>\n".utf8)
    for (name, value) in namedAttributes(of: node) {
      lines.append(contentsOf: Self.indent(depth + 1))
      lines.append(contentsOf: "\(name)=\"".utf8)
      lines.append(contentsOf: value)
      lines.append(contentsOf: "\"\n".utf8)
    }
    if isElement(node, .template) {
      lines.append(contentsOf: Self.indent(depth + 1))
      lines.append(contentsOf: "content\n".utf8)
    }
  }

  /// Attributes as the standard's tree names them, sorted by UTF-16.
  private func namedAttributes(of node: Node) -> [(name: String, value: [UInt8])] {
    let space = namespace(of: node)
    let named = attributes(of: node).map { attribute in
      guard space != .html else { return attribute }
      if let name = ForeignNames.namespaced(attribute.name) { return (name, attribute.value) }
      let name =
        space == .svg
        ? ForeignNames.svgAttribute(attribute.name)
        : ForeignNames.mathMLAttribute(attribute.name)
      return (name, attribute.value)
    }
    return named.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
  }
}
