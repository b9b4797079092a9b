/// Tags, attributes and the names they have.
extension XMLReader {
  /// Reads the markup at `position`; nil if it gives no event.
  mutating func readMarkup() -> Event? {
    switch source[position + 1] {
    case 0x21: return readDeclaration()
    case 0x3F:
      skip(past: "?>", from: position + 2)
      return nil
    case 0x2F: return readEndTag()
    default: return readStartTag()
    }
  }

  // MARK: Start tags

  private mutating func readStartTag() -> Event? {
    let start = position
    let range = nameRange(from: start + 1)
    var isEmpty = false
    position = readAttributes(from: range.upperBound, isEmpty: &isEmpty)
    if open.count >= limits.depth {
      if hidden == 0 { note("Elements are nested too deep.", at: start) }
      if !isEmpty { hidden += 1 }
      return nil
    }
    if open.isEmpty {
      if hasRoot { note("There is more than one outermost element.", at: start) }
      hasRoot = true
    }
    let before = bindings.count
    bindNamespaces()
    name = resolve(range, isAttribute: false)
    if isWellFormed { checkPrefixes(range) }
    open.append(OpenElement(name: name, range: range, key: key(range), bindings: before))
    eventRange = start..<position
    if isEmpty { endsToGive = 1 }
    return .start
  }

  /// The bytes of a name from `start`.
  private func nameRange(from start: Int) -> Range<Int> {
    var index = start
    while index < end, Self.isNamePart(source[index]) { index += 1 }
    return start..<index
  }

  /// Whether a name goes on with `byte`: anything but what ends one.
  static func isNamePart(_ byte: UInt8) -> Bool {
    !byte.isSpace && byte != 0x3E && byte != 0x2F && byte != 0x3D && byte != 0x3C
  }

  /// Reads the attributes of a start tag.
  ///
  /// - Returns: the index after the tag.
  private mutating func readAttributes(from start: Int, isEmpty: inout Bool) -> Int {
    stored.removeAll(keepingCapacity: true)
    var index = start
    while index < end {
      let byte = source[index]
      if byte.isSpace {
        index += 1
      } else if byte == 0x3E {
        return index + 1
      } else if byte == 0x2F {
        index += 1
        isEmpty = index < end && source[index] == 0x3E
        if !isEmpty { note("A `/` stands in a tag.", at: index) }
      } else if byte == 0x3C {
        // The tag was never closed; the next one begins.
        note("A tag has no `>`.", at: index)
        return index
      } else {
        index = readAttribute(at: index)
      }
    }
    note("The source ends inside a tag.", at: end)
    return end
  }

  private mutating func readAttribute(at start: Int) -> Int {
    var attribute = StoredAttribute(
      name: nameRange(from: start), value: start..<start, form: [.attribute, .terminated])
    var index = attribute.name.upperBound
    while index < end, source[index].isSpace { index += 1 }
    guard index < end, source[index] == 0x3D else {
      note("An attribute has no value.", at: start)
      keep(attribute)
      return max(index, start + 1)
    }
    index += 1
    while index < end, source[index].isSpace { index += 1 }
    guard index < end else { return end }
    index = readValue(at: index, of: &attribute)
    keep(attribute)
    return index
  }

  private mutating func readValue(at start: Int, of attribute: inout StoredAttribute) -> Int {
    let quote = source[start]
    if quote == 0x22 || quote == 0x27, !missingEnds.contains(quote) {
      let run = ByteScan.run(to: quote, in: source, from: start + 1, to: end)
      if run.end < end {
        attribute.value = start + 1..<run.end
        if isWellFormed {
          let mark = ByteScan.first(0x3C, in: source, from: start + 1, to: run.end)
          if mark < run.end { note("A value holds `<`.", at: mark) }
        }
        if run.isIrregular { attribute.form.insert(.irregular) }
        if run.hasReferences {
          attribute.form.insert(.references)
          checkReferences(attribute.value)
        }
        return run.end + 1
      }
      missingEnds.insert(quote)
    }
    note("A value has no quotes.", at: start)
    var index = start
    while index < end, source[index] != 0x3E, !source[index].isSpace { index += 1 }
    attribute.value = start..<index
    attribute.form.formUnion([.references, .irregular])
    return index
  }

  private mutating func keep(_ attribute: StoredAttribute) {
    guard stored.count < limits.attributes else {
      return note("An element has too many attributes.", at: attribute.name.lowerBound)
    }
    if stored.contains(where: { source[$0.name].elementsEqual(source[attribute.name]) }) {
      return note("An attribute is there twice.", at: attribute.name.lowerBound)
    }
    var kept = attribute
    if kept.value.count > limits.value {
      note("A value is too long: its end is cut.", at: kept.value.lowerBound)
      let cut = source.scalarStart(at: kept.value.lowerBound + limits.value)
      kept.value = kept.value.lowerBound..<max(cut, kept.value.lowerBound)
    }
    stored.append(kept)
  }

  // MARK: End tags

  private mutating func readEndTag() -> Event? {
    let start = position
    let range = nameRange(from: start + 2)
    var index = range.upperBound
    while index < end, source[index] != 0x3E, source[index] != 0x3C { index += 1 }
    if index >= end || source[index] == 0x3C { note("A tag has no `>`.", at: start) }
    position = index < end && source[index] == 0x3E ? index + 1 : index
    if hidden > 0 {
      hidden -= 1
      return nil
    }
    guard let count = matching(range) else {
      note("An end tag has no start tag.", at: start)
      return nil
    }
    if count > 1 { note("An element is not closed where its parent is.", at: start) }
    eventRange = start..<position
    endsToGive = count
    return nil
  }

  /// How many elements an end tag closes: up to the nearest of its name, case aside if none is.
  private mutating func matching(_ range: Range<Int>) -> Int? {
    if let last = open.last, isSame(last.range, range) { return 1 }
    // The depth limit bounds this search.
    let key = key(range)
    var inOtherCase: Int?
    for position in open.indices.reversed() where open[position].key == key {
      if isSame(open[position].range, range) { return open.count - position }
      if inOtherCase == nil, isSameButForCase(open[position].range, range) {
        inOtherCase = position
      }
    }
    guard let inOtherCase else { return nil }
    note("A start tag and its end tag differ in case.", at: range.lowerBound)
    return open.count - inOtherCase
  }

  private func key(_ range: Range<Int>) -> NameTable.Key {
    NameTable.Key(source, from: range.lowerBound, to: range.upperBound)
  }

  private func isSameButForCase(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    zip(source[one], source[other]).allSatisfy { $0.lowercased == $1.lowercased }
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && source[one].elementsEqual(source[other])
  }

  // MARK: Namespaces

  /// In scope at once; feeds bind a dozen. A search of them costs every name.
  private static let bindingLimit = 128

  /// Binds what the tag's `xmlns` attributes declare.
  private mutating func bindNamespaces() {
    for attribute in stored {
      guard source.spells("xmlns", at: attribute.name.lowerBound, before: attribute.name.upperBound)
      else { continue }
      let rest = attribute.name.dropFirst(5)
      guard let colon = rest.first else {
        bind(rest, to: attribute)
        continue
      }
      if source[colon] == 0x3A { bind(rest.dropFirst(), to: attribute) }
    }
  }

  private mutating func bind(_ prefix: Range<Int>, to attribute: StoredAttribute) {
    guard bindings.count < Self.bindingLimit else {
      return note("Too many prefixes are declared.", at: prefix.lowerBound)
    }
    bindings.append(Binding(prefix: prefix, namespace: XMLNamespace(uri: value(of: attribute))))
  }

  /// Notes a prefix of the element or its attributes that nothing declares.
  private mutating func checkPrefixes(_ element: Range<Int>) {
    for range in [element] + stored.map(\.name) {
      guard let colon = source[range].firstIndex(of: 0x3A), colon > range.lowerBound else {
        continue
      }
      let prefix = source[range.lowerBound..<colon]
      let isKnown =
        prefix.elementsEqual("xml".utf8) || prefix.elementsEqual("xmlns".utf8)
        || bindings.contains { source[$0.prefix].elementsEqual(prefix) }
      if !isKnown { return note("A prefix is not declared.", at: range.lowerBound) }
    }
  }

  /// The name whose bytes are at `range`. Attributes without a prefix have no namespace.
  func resolve(_ range: Range<Int>, isAttribute: Bool) -> XMLName {
    guard let colon = source[range].firstIndex(of: 0x3A), colon > range.lowerBound,
      colon + 1 < range.upperBound
    else {
      let local = String(decoding: source[range], as: UTF8.self)
      if isAttribute { return XMLName(.none, local) }
      let bound = bindings.last { $0.prefix.isEmpty }
      return XMLName(bound?.namespace ?? .none, local)
    }
    let prefix = range.lowerBound..<colon
    let local = String(decoding: source[colon + 1..<range.upperBound], as: UTF8.self)
    if let bound = bindings.last(where: { isSame($0.prefix, prefix) }) {
      return XMLName(bound.namespace, local)
    }
    let text = String(decoding: source[prefix], as: UTF8.self)
    return XMLName(XMLNamespace(undeclaredPrefix: text), local)
  }
}

/// The attributes of the element that just started.
extension XMLReader {
  /// All of them in the order of the source, values decoded.
  package var attributes: [(name: XMLName, value: String)] {
    stored.map { (resolve($0.name, isAttribute: true), value(of: $0)) }
  }

  /// The value of the attribute called `local` in `namespace`, or nil.
  package func attribute(_ local: String, in namespace: XMLNamespace = .none) -> String? {
    for attribute in stored {
      let bytes = source[attribute.name]
      guard bytes.count >= local.utf8.count,
        bytes.suffix(local.utf8.count).elementsEqual(local.utf8)
      else { continue }
      if resolve(attribute.name, isAttribute: true) == XMLName(namespace, local) {
        return value(of: attribute)
      }
    }
    return nil
  }

  func value(of attribute: StoredAttribute) -> String {
    var value: [UInt8] = []
    value.append(
      from: source, attribute.value.lowerBound, attribute.value.upperBound, form: attribute.form)
    return String(decoding: value, as: UTF8.self)
  }
}
