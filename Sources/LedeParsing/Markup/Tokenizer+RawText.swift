/// Text in which only one end tag is markup (WHATWG § 13.2.5.2–4, 9–31, 69–71).
extension Tokenizer {
  /// RCDATA and RAWTEXT: up to the end tag that fits.
  mutating func nextInRawText() {
    let start = position
    var index = start
    while index < end {
      index = ByteScan.first(0x3C, in: bytes, from: index, to: end)
      if isAppropriateEndTag(at: index) { break }
      index += index < end ? 1 : 0
    }
    leaveRawText(start, index)
  }

  /// Script data, whose `<!-- <script>` hides an end tag.
  mutating func nextInScript() {
    let start = position
    var index = start
    while index < end {
      index = ByteScan.first(0x3C, in: bytes, from: index, to: end)
      if isAppropriateEndTag(at: index) { break }
      if bytes.spells("<!--", at: index, before: end) {
        // `<!-->` closes at once: its dashes count for both ends.
        index = endOfEscape(from: index + 2)
      } else {
        index += index < end ? 1 : 0
      }
    }
    leaveRawText(start, index)
  }

  /// Emits the text before the end tag at `index`, or that end tag if there is no text.
  private mutating func leaveRawText(_ start: Int, _ index: Int) {
    guard index <= start else {
      position = index
      var form = irregularForm(start, index)
      if content == .escapableRawText { form.insert(.references) }
      return emitText(start, index, form: form)
    }
    content = .data
    if index >= end || !readTag(nameStart: index + 2, kind: .endTag) { emitEnd() }
  }

  /// Where an escaped part of a script ends: after its `-->`, or at the end tag, or at the end.
  private func endOfEscape(from start: Int) -> Int {
    var index = start
    var dashes = 0
    var isDouble = false
    while index < end {
      let byte = bytes[index]
      if byte == 0x3E, dashes >= 2 { return index + 1 }
      if byte == 0x3C {
        if !isDouble, isAppropriateEndTag(at: index) { return index }
        if isScriptTag(at: isDouble ? index + 1 : index, closing: isDouble) { isDouble.toggle() }
      }
      dashes = byte == 0x2D ? dashes + 1 : 0
      index += 1
    }
    return end
  }

  /// Whether `<script` (or, if `closing`, `/script`) and a separator are at `index`.
  private func isScriptTag(at index: Int, closing: Bool) -> Bool {
    let follower = index + 7
    guard bytes.spells(closing ? "/script" : "<script", at: index, before: end), follower < end
    else { return false }
    return bytes[follower].isSpace || bytes[follower] == 0x2F || bytes[follower] == 0x3E
  }

  /// Whether `</`, the name of the last start tag and a separator are at `index`.
  @inline(__always)
  private func isAppropriateEndTag(at index: Int) -> Bool {
    let nameEnd = index + 2 + lastStartTag.count
    guard nameEnd < end, bytes[index + 1] == 0x2F, !lastStartTag.isEmpty,
      sameName(index + 2..<nameEnd, lastStartTag)
    else { return false }
    return bytes[nameEnd].isSpace || bytes[nameEnd] == 0x2F || bytes[nameEnd] == 0x3E
  }

  /// A CDATA section, up to `]]>`.
  ///
  /// - Returns: false if the section is empty: there is no token.
  mutating func nextInCharacterData() -> Bool {
    let start = position
    var index = start
    content = .data
    while index < end {
      index = ByteScan.first(0x3E, in: bytes, from: index, to: end)
      if index >= end { break }
      if index >= start + 2, bytes[index - 1] == 0x5D, bytes[index - 2] == 0x5D {
        position = index + 1
        guard index - 2 > start else { return false }
        let form = irregularForm(start, index - 2)
        emitText(start, index - 2, form: form.union(.keepsNull))
        return true
      }
      index += 1
    }
    position = end
    emitText(start, end, form: irregularForm(start, end).union(.keepsNull))
    return true
  }
}
