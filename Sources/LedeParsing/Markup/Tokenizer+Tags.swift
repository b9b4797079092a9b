/// Tags and attributes (WHATWG § 13.2.5.6–8, 32–40).
extension Tokenizer {
  /// Reads the tag whose name begins at `nameStart`, up to its `>`.
  ///
  /// - Returns: false if the source ends first; then nothing is left to read.
  mutating func readTag(nameStart: Int, kind: Token.Kind) -> Bool {
    var index = nameStart + 1
    while index < end {
      let byte = bytes[index]
      if byte == 0x3E || byte == 0x2F || byte.isSpace { break }
      index += 1
    }
    token.kind = kind
    token.start = nameStart
    token.end = index
    token.name = names.name(of: NameTable.Key(bytes, from: nameStart, to: index))
    token.isSelfClosing = false
    token.attributesStart = attributes.count
    token.attributesCount = 0
    if index < end, bytes[index] == 0x3E {
      position = index + 1
    } else if !readAttributes(from: index) {
      attributes.removeLast(attributes.count - token.attributesStart)
      position = end
      return false
    }
    if kind == .endTag {
      attributes.removeLast(attributes.count - token.attributesStart)
      token.attributesCount = 0
    } else {
      lastStartTag = nameStart..<token.end
    }
    return true
  }

  /// - Returns: false if the source ends before the tag does.
  private mutating func readAttributes(from start: Int) -> Bool {
    var index = start
    // One bit a hash: a name whose bit is not set is new, so that most need no comparison.
    var seen: UInt64 = 0
    while index < end {
      let byte = bytes[index]
      if byte.isSpace {
        index += 1
      } else if byte == 0x3E {
        position = index + 1
        token.attributesCount = attributes.count - token.attributesStart
        return true
      } else if byte == 0x2F {
        index += 1
        token.isSelfClosing = index < end && bytes[index] == 0x3E
      } else {
        guard let next = readAttribute(at: index, seen: &seen) else { return false }
        index = next
      }
    }
    return false
  }

  /// Reads one attribute.
  ///
  /// - Returns: the index after it, or nil if the source ends first.
  private mutating func readAttribute(at start: Int, seen: inout UInt64) -> Int? {
    var index = start + 1
    var form: TextForm = .attribute
    if bytes[start] == 0 { form.insert(.irregular) }
    while index < end {
      let byte = bytes[index]
      if byte == 0x3D || byte == 0x3E || byte == 0x2F || byte.isSpace { break }
      if byte == 0 { form.insert(.irregular) }
      index += 1
    }
    let nameEnd = index
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end else { return nil }
    var value = nameEnd..<nameEnd
    if bytes[index] == 0x3D {
      index += 1
      while index < end, bytes[index].isSpace { index += 1 }
      guard let next = readValue(at: index, into: &value, form: &form) else { return nil }
      index = next
    }
    keepAttribute(name: start..<nameEnd, value: value, form: form, seen: &seen)
    return index
  }

  /// Reads the value that begins at `start`, quoted or not.
  ///
  /// - Returns: the index after it, or nil if the source ends first.
  @inline(__always)
  private func readValue(
    at start: Int, into value: inout Range<Int>, form: inout TextForm
  ) -> Int? {
    guard start < end else { return nil }
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      let run = ByteScan.run(to: quote, in: bytes, from: start + 1, to: end)
      guard run.end < end else { return nil }
      if run.hasReferences { form.insert(.references) }
      if run.isIrregular { form.insert(.irregular) }
      value = start + 1..<run.end
      return run.end + 1
    }
    var index = start
    while index < end, bytes[index] != 0x3E, !bytes[index].isSpace {
      if bytes[index] == 0x26 { form.insert(.references) }
      if bytes[index] == 0 { form.insert(.irregular) }
      index += 1
    }
    guard index < end else { return nil }
    value = start..<index
    return index
  }

  /// Adds the attribute to the tag, unless it has that name already or too many.
  @inline(__always)
  private mutating func keepAttribute(
    name: Range<Int>, value: Range<Int>, form: TextForm, seen: inout UInt64
  ) {
    if attributes.count - token.attributesStart >= limits.attributes {
      return noteCappedAttributes(at: name.lowerBound)
    }
    let key = NameTable.Key(bytes, from: name.lowerBound, to: name.upperBound)
    let bit: UInt64 = 1 << (key.hash >> 58)
    if seen & bit != 0, hasAttribute(name) { return }
    seen |= bit
    if name.count > Int(UInt16.max) || value.count > limits.value {
      noteCappedAttributes(at: name.lowerBound)
    }
    if attributes.count == attributes.capacity { attributes.makeRoom(read: position, of: end) }
    attributes.append(
      Attribute(
        nameStart: UInt32(truncatingIfNeeded: name.lowerBound),
        valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
        valueCount: UInt32(truncatingIfNeeded: min(value.count, limits.value)),
        nameCount: UInt16(truncatingIfNeeded: min(name.count, Int(UInt16.max))),
        name: names.name(of: key), form: form))
  }

  /// Whether the tag has an attribute with the name at `range` already.
  private func hasAttribute(_ range: Range<Int>) -> Bool {
    for attribute in attributes[token.attributesStart...] {
      let start = Int(attribute.nameStart)
      if sameName(start..<start + Int(attribute.nameCount), range) { return true }
    }
    return false
  }

  /// Whether two slices spell the same name, ASCII case aside.
  func sameName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset].lowercased != bytes[other.lowerBound + offset].lowercased {
      return false
    }
    return true
  }
}
