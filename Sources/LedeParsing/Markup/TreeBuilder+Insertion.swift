import LedeDocument

/// Making nodes and putting them into the tree (WHATWG § 13.2.6.1).
extension TreeBuilder {
  /// A place in the tree: the last child of `parent`, or just before one of its children.
  struct Place {
    var parent: UInt32
    var before: UInt32 = 0
  }

  /// The appropriate place for inserting a node, with foster parenting where it is on.
  func appropriatePlace(over override: OpenElement? = nil) -> Place {
    let target = override ?? current
    guard fosterParenting, target.namespace == .html, target.name.isTableStructure else {
      return Place(parent: target.node)
    }
    return fosterPlace()
  }

  private func fosterPlace() -> Place {
    for position in open.indices.reversed() {
      let element = open[position]
      if element.isHTML(.template) { return Place(parent: element.node) }
      if element.isHTML(.table) {
        let parent = records[Int(element.node)].parent
        if parent != 0 { return Place(parent: parent, before: element.node) }
        return Place(parent: open[max(position - 1, 0)].node)
      }
    }
    return Place(parent: open.first?.node ?? 0)
  }

  // MARK: Links

  @inline(__always)
  mutating func attach(_ node: UInt32, at place: Place) {
    let parent = Int(place.parent)
    let previous: UInt32
    if place.before != 0 {
      previous = records[Int(place.before)].previous
      records[Int(place.before)].previous = node
    } else {
      previous = records[parent].lastChild
      records[parent].lastChild = node
    }
    records[Int(node)].parent = place.parent
    records[Int(node)].previous = previous
    records[Int(node)].next = place.before
    if previous != 0 {
      records[Int(previous)].next = node
    } else {
      records[parent].firstChild = node
    }
  }

  mutating func detach(_ node: UInt32) {
    let record = records[Int(node)]
    // Nothing to do for what was never attached; a child of the document has a sibling or is first.
    guard record.parent != 0 || records[0].firstChild == node || record.previous != 0 else {
      return
    }
    if record.previous != 0 {
      records[Int(record.previous)].next = record.next
    } else {
      records[Int(record.parent)].firstChild = record.next
    }
    if record.next != 0 {
      records[Int(record.next)].previous = record.previous
    } else {
      records[Int(record.parent)].lastChild = record.previous
    }
    records[Int(node)].parent = 0
    records[Int(node)].previous = 0
    records[Int(node)].next = 0
  }

  /// Moves all children of `node` to the end of `parent`.
  mutating func moveChildren(of node: UInt32, to parent: UInt32) {
    var child = records[Int(node)].firstChild
    while child != 0 {
      let next = records[Int(child)].next
      detach(child)
      attach(child, at: Place(parent: parent))
      child = next
    }
  }

  // MARK: Nodes

  mutating func makeNode(_ record: Markup.Record) -> UInt32 {
    if records.count == records.capacity {
      records.makeRoom(read: tokenizer.position, of: tokenizer.end)
    }
    records.append(record)
    return UInt32(truncatingIfNeeded: records.count - 1)
  }

  /// An element for the current start tag, not yet in the tree.
  mutating func makeElement(_ namespace: Markup.Namespace = .html) -> OpenElement {
    let token = tokenizer.token
    let node = makeNode(
      Markup.Record(
        start: UInt32(truncatingIfNeeded: token.start),
        end: UInt32(truncatingIfNeeded: token.end),
        attributesStart: UInt32(truncatingIfNeeded: token.attributesStart),
        attributesCount: UInt16(truncatingIfNeeded: token.attributesCount), kind: .element,
        name: token.name, namespace: namespace))
    return OpenElement(node: node, name: token.name, namespace: namespace, flags: [])
  }

  /// Inserts an element for the current start tag and opens it.
  @discardableResult
  mutating func insertElement(_ namespace: Markup.Namespace = .html) -> OpenElement {
    makeRoom()
    var element = makeElement(namespace)
    if namespace != .html { element.flags = integrationFlags(element) }
    attach(element.node, at: appropriatePlace())
    push(element)
    cloneAllowance += FormattingElement.clonesPerTag
    return element
  }

  /// Inserts an element for the current start tag that has no content.
  mutating func insertVoidElement() {
    let element = makeElement()
    attach(element.node, at: appropriatePlace())
  }

  /// Inserts and opens an element that the source does not name.
  @discardableResult
  mutating func insertImplied(_ name: Name) -> OpenElement {
    makeRoom()
    let offset = UInt32(truncatingIfNeeded: min(tokenizer.token.start, tokenizer.end))
    let node = makeNode(
      Markup.Record(start: offset, end: offset, kind: .element, name: name))
    let element = OpenElement(node: node, name: name, namespace: .html, flags: [])
    attach(node, at: appropriatePlace())
    push(element)
    return element
  }

  /// Closes the deepest element if as many are open as may be: the next becomes its sibling.
  private mutating func makeRoom() {
    guard open.count >= limits.depth else { return }
    noteDepth()
    if currentIs(.template) {
      clearFormattingToMarker()
      _ = templateModes.popLast()
    }
    pop()
  }

  private mutating func noteDepth() {
    guard !isTooDeep else { return }
    isTooDeep = true
    diagnostics.append(
      Diagnostic(
        "Elements are nested more than \(limits.depth) deep: deeper ones are flattened.",
        at: tokenizer.token.start))
  }

  mutating func insertComment(at place: Place? = nil) {
    let token = tokenizer.token
    let node = makeNode(
      Markup.Record(
        start: UInt32(truncatingIfNeeded: token.start),
        end: UInt32(truncatingIfNeeded: token.end), kind: .comment, form: token.form))
    attach(node, at: place ?? appropriatePlace())
  }

  // MARK: Text

  /// Inserts text; a piece that follows text in the tree is joined with it or marked as going on.
  mutating func insertText(_ text: TextSlice) {
    let place = appropriatePlace()
    guard !text.isEmpty, place.parent != 0 else { return }
    let previous =
      place.before != 0
      ? records[Int(place.before)].previous : records[Int(place.parent)].lastChild
    var form = text.form
    if previous != 0, records[Int(previous)].kind == .text {
      if records[Int(previous)].end == UInt32(truncatingIfNeeded: text.start),
        records[Int(previous)].form.subtracting(.continuation) == form
      {
        records[Int(previous)].end = UInt32(truncatingIfNeeded: text.end)
        return
      }
      form.insert(.continuation)
    }
    let node = makeNode(
      Markup.Record(
        start: UInt32(truncatingIfNeeded: text.start), end: UInt32(truncatingIfNeeded: text.end),
        kind: .text, form: form))
    attach(node, at: place)
  }

  /// Adds the attributes of the current tag that the element does not have (`<html>` twice).
  mutating func mergeAttributes(into node: UInt32) {
    let record = records[Int(node)]
    let old =
      Int(record.attributesStart)..<Int(record.attributesStart) + Int(record.attributesCount)
    let token = tokenizer.token
    let new = token.attributesStart..<token.attributesStart + token.attributesCount
    let added = tokenizer.attributes[new].filter { attribute in
      !tokenizer.attributes[old].contains { sameName($0, attribute) }
    }
    guard !added.isEmpty, old.count + added.count <= limits.attributes else { return }
    let merged = Array(tokenizer.attributes[old]) + added
    records[Int(node)].attributesStart = UInt32(truncatingIfNeeded: tokenizer.attributes.count)
    records[Int(node)].attributesCount = UInt16(truncatingIfNeeded: merged.count)
    tokenizer.attributes.append(contentsOf: merged)
  }

  func sameName(_ one: Attribute, _ other: Attribute) -> Bool {
    if one.name != other.name { return false }
    if one.name != .unknown { return true }
    let start = Int(one.nameStart)
    let otherStart = Int(other.nameStart)
    return tokenizer.sameName(
      start..<start + Int(one.nameCount), otherStart..<otherStart + Int(other.nameCount))
  }
}
