/// How bytes of the source become text: what a reader of a slice has to decode.
struct TextForm: OptionSet, Sendable {
  let rawValue: UInt8

  /// The slice may hold character references, and they count.
  static let references = TextForm(rawValue: 1)
  /// The references are in an attribute's value, where `&copy=` is no reference.
  static let attribute = TextForm(rawValue: 2)
  /// The slice holds CR or NUL.
  static let irregular = TextForm(rawValue: 4)
  /// NUL is dropped instead of becoming U+FFFD.
  static let dropsNull = TextForm(rawValue: 8)
  /// NUL stays: only the tokenizer's own output, before tree construction.
  static let keepsNull = TextForm(rawValue: 16)
  /// ASCII letters become lower case (names).
  static let lowercase = TextForm(rawValue: 32)
  /// The piece goes on with the text before it: both are one text node of the standard.
  static let continuation = TextForm(rawValue: 64)
  /// Only references with their `;` count, as in XML: `AT&T` and `a&notify` stay what they are.
  static let terminated = TextForm(rawValue: 128)

  /// Whether the slice can be copied as it is.
  var isPlain: Bool { isDisjoint(with: [.references, .irregular, .lowercase]) }
}

extension [UInt8] {
  /// Appends `source[start..<end]` as text: references decoded, CR LF and CR as LF, NUL as
  /// `form` says.
  ///
  /// - Complexity: O(`end - start`).
  mutating func append(from source: [UInt8], _ start: Int, _ end: Int, form: TextForm) {
    guard start < end, end <= source.count else { return }
    if form.isPlain { return append(contentsOf: source[start..<end]) }
    var index = start
    while index < end {
      let plain = form.contains(.lowercase) ? index : Self.plainEnd(source, index, end)
      if plain > index {
        append(contentsOf: source[index..<plain])
        index = plain
        continue
      }
      let byte = source[index]
      if byte == 0x26, form.contains(.references),
        let match = CharacterReferences.standard.match(
          in: source, at: index, end: end, inAttribute: form.contains(.attribute),
          isXML: form.contains(.terminated)),
        match.isTerminated || !form.contains(.terminated)
      {
        appendScalar(match.first)
        if match.second != 0 { appendScalar(match.second) }
        index = match.end
        continue
      }
      index += 1
      if byte == 0x0D {
        if index < end, source[index] == 0x0A { index += 1 }
        append(0x0A)
      } else if byte == 0 {
        appendNull(form)
      } else {
        append(form.contains(.lowercase) ? byte.lowercased : byte)
      }
    }
  }

  /// Where the bytes from `start` on end that stand for themselves in every form: all but `&`, CR
  /// and NUL.
  private static func plainEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    source.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end, bytes[index] != 0x26, bytes[index] != 0x0D, bytes[index] != 0 {
        index += 1
      }
      return index
    }
  }

  private mutating func appendNull(_ form: TextForm) {
    if form.contains(.dropsNull) { return }
    if form.contains(.keepsNull) { append(0) } else { appendReplacement() }
  }
}
