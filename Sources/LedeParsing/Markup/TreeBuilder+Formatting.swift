/// An entry of the list of active formatting elements (WHATWG § 13.2.4.3), or a marker in it.
struct FormattingElement: Sendable {
  /// How many entries are kept after a marker; an estimate, few enough that a page of
  /// unclosed `<font>` stays linear (`lede-bench linear`).
  static let limit = 128
  /// Reconstruction may make this many clones, and `clonesPerTag` more for each start tag: else
  /// 500 open `<font>` make 500 nodes of every `<p>`.
  static let freeClones = 16_384
  static let clonesPerTag = 2

  var element: OpenElement
  var isMarker = false

  var node: UInt32 { element.node }
}

/// The list of active formatting elements.
extension TreeBuilder {
  mutating func pushMarker() {
    formatting.append(FormattingElement(element: Self.noElement, isMarker: true))
  }

  mutating func clearFormattingToMarker() {
    while let entry = formatting.popLast(), !entry.isMarker {}
  }

  /// The first entry after the last marker.
  var formattingStart: Int {
    (formatting.lastIndex { $0.isMarker } ?? -1) + 1
  }

  /// The place of `node` after the last marker.
  func formattingIndex(of node: UInt32) -> Int? {
    for index in formatting.indices.reversed() {
      if formatting[index].isMarker { return nil }
      if formatting[index].node == node { return index }
    }
    return nil
  }

  /// The last entry called `name` after the last marker.
  func formattingIndex(named name: Name) -> Int? {
    for index in formatting.indices.reversed() {
      if formatting[index].isMarker { return nil }
      if formatting[index].element.name == name { return index }
    }
    return nil
  }

  mutating func removeFormatting(_ node: UInt32) {
    if let index = formattingIndex(of: node) { formatting.remove(at: index) }
  }

  /// Adds `element`, which was just opened; of four equal ones the first leaves (Noah's Ark).
  mutating func pushFormatting(_ element: OpenElement) {
    let start = formattingStart
    var equal = 0
    var earliest = start
    for index in (start..<formatting.count).reversed()
    where isEqual(formatting[index].element, element) {
      equal += 1
      earliest = index
    }
    if equal >= 3 {
      formatting.remove(at: earliest)
    } else if formatting.count - start >= FormattingElement.limit {
      formatting.remove(at: start)
    }
    formatting.append(FormattingElement(element: element))
  }

  /// Whether two elements have the same name and attributes.
  private func isEqual(_ one: OpenElement, _ other: OpenElement) -> Bool {
    guard one.name == other.name, one.namespace == other.namespace else { return false }
    let record = records[Int(one.node)]
    let otherRecord = records[Int(other.node)]
    guard record.attributesCount == otherRecord.attributesCount else { return false }
    if record.attributesCount == 0 || record.attributesStart == otherRecord.attributesStart {
      return true
    }
    let start = Int(record.attributesStart)
    let otherStart = Int(otherRecord.attributesStart)
    let count = Int(record.attributesCount)
    return tokenizer.attributes[start..<start + count].allSatisfy { attribute in
      tokenizer.attributes[otherStart..<otherStart + count].contains {
        sameName(attribute, $0) && sameValue(attribute, $0)
      }
    }
  }

  private func sameValue(_ one: Attribute, _ other: Attribute) -> Bool {
    let start = Int(one.valueStart)
    let otherStart = Int(other.valueStart)
    if one.valueCount == other.valueCount {
      let bytes = tokenizer.bytes
      let isSame = (0..<Int(one.valueCount)).allSatisfy { offset in
        bytes[start + offset] == bytes[otherStart + offset]
      }
      if isSame, one.form == other.form { return true }
    }
    if one.form.isPlain, other.form.isPlain { return false }
    return value(of: one) == value(of: other)
  }

  func value(of attribute: Attribute) -> [UInt8] {
    var value: [UInt8] = []
    let start = Int(attribute.valueStart)
    value.append(
      from: tokenizer.bytes, start, start + Int(attribute.valueCount), form: attribute.form)
    return value
  }

  /// "Reconstruct the active formatting elements".
  @inline(__always)
  mutating func reconstructFormatting() {
    guard let last = formatting.last, !last.isMarker, !records[Int(last.node)].isOpen else {
      return
    }
    reopenFormatting()
  }

  private mutating func reopenFormatting() {
    var index = formatting.count - 1
    while index > 0 {
      let entry = formatting[index - 1]
      if entry.isMarker || records[Int(entry.node)].isOpen { break }
      index -= 1
    }
    while index < formatting.count {
      // Where no more may be open, the clones would only close each other.
      guard cloneAllowance > 0, open.count < limits.depth else { return }
      cloneAllowance -= 1
      let clone = clone(formatting[index].element)
      attach(clone.node, at: appropriatePlace())
      push(clone)
      formatting[index].element = clone
      index += 1
    }
  }

  /// A new element with the name and attributes of `element`, not yet in the tree.
  mutating func clone(_ element: OpenElement) -> OpenElement {
    let original = records[Int(element.node)]
    var clone = element
    clone.node = makeNode(
      Markup.Record(
        start: original.start, end: original.end, attributesStart: original.attributesStart,
        attributesCount: original.attributesCount, kind: .element, name: original.name,
        namespace: original.namespace))
    return clone
  }
}
