/// Reading the tree: text and attributes, decoded.
extension Markup {
  /// Appends the characters of a text node or the data of a comment.
  package func appendText(of node: Node, to text: inout [UInt8]) {
    let record = record(node)
    guard record.kind == .text || record.kind == .comment else { return }
    text.append(from: source, Int(record.start), Int(record.end), form: record.form)
  }

  /// The text of all text nodes below `node`, or of the node itself.
  package func text(in node: Node) -> [UInt8] {
    var text: [UInt8] = []
    if kind(of: node) == .text { appendText(of: node, to: &text) }
    for child in descendants(of: node) where kind(of: child) == .text {
      appendText(of: child, to: &text)
    }
    return text
  }

  /// Whether a text node goes on with the text node before it: one node in the standard, two
  /// pieces here, as something that left no node stood between them.
  package func continuesText(_ node: Node) -> Bool { record(node).form.contains(.continuation) }

  /// The decoded value of an attribute; nil if the element does not have it.
  package func attribute(_ name: Name, of node: Node) -> [UInt8]? {
    for attribute in storedAttributes(of: node) where attribute.name == name {
      return value(attribute)
    }
    return nil
  }

  /// The value of an attribute that is not in `Name`, such as `data-author`, in lower case.
  package func attribute(named name: String, of node: Node) -> [UInt8]? {
    let known = NameTable.standard.name(of: name)
    if known != .unknown { return attribute(known, of: node) }
    let wanted = Array(name.utf8)
    for attribute in storedAttributes(of: node)
    where attribute.name == .unknown && nameBytes(attribute) == wanted {
      return value(attribute)
    }
    return nil
  }

  package func hasAttribute(_ name: Name, _ node: Node) -> Bool {
    storedAttributes(of: node).contains { $0.name == name }
  }

  /// All attributes in the order of the source, names in lower case.
  package func attributes(of node: Node) -> [(name: String, value: [UInt8])] {
    storedAttributes(of: node).map {
      (String(decoding: nameBytes($0), as: UTF8.self), value($0))
    }
  }

  /// Whether `token` is one of the element's classes. Case counts.
  package func hasClass(_ token: String, _ node: Node) -> Bool {
    guard let value = attribute(.class, of: node) else { return false }
    return value.split(whereSeparator: \.isSpace).contains { $0.elementsEqual(token.utf8) }
  }

  func storedAttributes(of node: Node) -> ArraySlice<Attribute> {
    let record = record(node)
    let start = Int(record.attributesStart)
    return attributes[start..<start + Int(record.attributesCount)]
  }

  func nameBytes(_ attribute: Attribute) -> [UInt8] {
    if attribute.name != .unknown { return Array(attribute.name.spelling.utf8) }
    var name: [UInt8] = []
    let start = Int(attribute.nameStart)
    name.append(
      from: source, start, start + Int(attribute.nameCount), form: [.lowercase, .irregular])
    return name
  }

  private func value(_ attribute: Attribute) -> [UInt8] {
    var value: [UInt8] = []
    let start = Int(attribute.valueStart)
    value.append(from: source, start, start + Int(attribute.valueCount), form: attribute.form)
    return value
  }
}
