/// Text between the brackets that a terminal puts around a paste.
struct Paste {
  /// 1 MiB: more than any article, and not enough to fill the memory.
  private static let largest = 1 << 20
  private static let end: [UInt8] = [0x1B] + Array("[201~".utf8)

  private var bytes: [UInt8] = []

  /// Takes what belongs to the paste.
  ///
  /// - Returns: How many bytes were taken, and the text once its end was among them.
  mutating func take(_ input: ArraySlice<UInt8>) -> (length: Int, text: String?) {
    var position = input.startIndex
    while let escape = input[position...].firstIndex(of: 0x1B) {
      append(input[position..<escape])
      position = escape
      let rest = input[escape...].prefix(Self.end.count)
      if rest.elementsEqual(Self.end) { return (escape - input.startIndex + rest.count, text) }
      // Perhaps the beginning of the end.
      if Self.end.starts(with: rest) { return (escape - input.startIndex, nil) }
      position += 1
    }
    append(input[position...])
    return (input.count, nil)
  }

  private mutating func append(_ part: ArraySlice<UInt8>) {
    bytes.append(contentsOf: part.prefix(Self.largest - bytes.count))
  }

  /// The text with `\n` for every line end and without other control characters but tabs.
  var text: String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n": text.unicodeScalars.append("\n")
      case "\t": text.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
