/// Text tokens in the modes: what is white space, and where it goes.
extension TreeBuilder {
  /// The text of the current token as content of HTML, where NUL in data is dropped.
  @inline(__always)
  var text: TextSlice {
    let token = tokenizer.token
    var form = token.form
    if form.contains(.keepsNull) {
      form.remove(.keepsNull)
      form.insert(.dropsNull)
    }
    return TextSlice(start: token.start, end: token.end, form: form)
  }

  /// Index of the first character in `text` that is not white space, or its end. With
  /// `skippingNull` a NUL that will be dropped counts for nothing.
  func firstNonSpace(in text: TextSlice, skippingNull: Bool = false) -> Int {
    let bytes = tokenizer.bytes
    var index = text.start
    while index < text.end {
      let byte = bytes[index]
      if byte.isSpace || (byte == 0 && skippingNull && text.form.contains(.dropsNull)) {
        index += 1
      } else if byte == 0x26, text.form.contains(.references),
        let end = endOfSpaceReference(at: index, end: text.end)
      {
        index = end
      } else {
        return index
      }
    }
    return text.end
  }

  /// The index after the reference at `index` if it stands for white space.
  private func endOfSpaceReference(at index: Int, end: Int) -> Int? {
    guard
      let match = CharacterReferences.standard.match(
        in: tokenizer.bytes, at: index, end: end, inAttribute: false),
      match.first < 0x80, UInt8(truncatingIfNeeded: match.first).isSpace
    else { return nil }
    return match.end
  }

  /// Takes the white space that the token begins with off it.
  mutating func takeSpaces() -> TextSlice {
    var spaces = text
    spaces.end = firstNonSpace(in: spaces)
    tokenizer.token.start = spaces.end
    return spaces
  }

  /// The rest of a text token after its white space: done, or to be processed in the new mode.
  var afterSpaces: Outcome { tokenizer.token.start < tokenizer.token.end ? .again : .done }

  /// Inserts the white space of the token and drops everything else.
  mutating func insertSpacesOnly() {
    while tokenizer.token.start < tokenizer.token.end {
      insertText(takeSpaces())
      skipCharacter()
    }
  }

  /// Moves the token behind its first character.
  private mutating func skipCharacter() {
    let token = tokenizer.token
    guard token.start < token.end else { return }
    if tokenizer.bytes[token.start] == 0x26, token.form.contains(.references),
      let match = CharacterReferences.standard.match(
        in: tokenizer.bytes, at: token.start, end: token.end, inAttribute: false)
    {
      tokenizer.token.start = match.end
    } else {
      tokenizer.token.start += 1
    }
  }

  /// Text by the rules of "in body".
  mutating func insertBodyText(_ text: TextSlice) {
    if text.form.contains(.irregular), text.form.contains(.dropsNull) {
      // Only NUL: as if there were no token.
      let bytes = tokenizer.bytes
      guard bytes[text.start..<text.end].contains(where: { $0 != 0 }) else { return }
    }
    reconstructFormatting()
    insertText(text)
    if framesetIsAllowed, firstNonSpace(in: text, skippingNull: true) < text.end {
      framesetIsAllowed = false
    }
  }

  /// "In table text": text held back until it is known whether all of it is white space.
  mutating func flushTableText() {
    let pending = pendingTableText
    pendingTableText.removeAll(keepingCapacity: true)
    let isSpace = pending.allSatisfy { firstNonSpace(in: $0, skippingNull: true) >= $0.end }
    for text in pending {
      if isSpace {
        insertText(text)
      } else {
        fosterParenting = true
        insertBodyText(text)
        fosterParenting = false
      }
    }
  }
}
