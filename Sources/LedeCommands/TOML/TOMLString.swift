/// The four kinds of strings: `"basic"`, `'literal'`, and both with three quotes over many lines.
extension TOMLParser {
  /// Reads the string that begins at `position`.
  mutating func readString() throws(Failure) -> String {
    guard let quote = next else { throw failure("a text in quotes is missing here") }
    let isLiteral = quote == UInt8(ascii: "'")
    let isLong = bytes[position...].starts(with: [quote, quote, quote])
    position += isLong ? 3 : 1
    if isLong { skipFirstLineEnd() }
    let start = line
    var text: [UInt8] = []
    while let byte = next {
      if byte == quote, !isLong || isLongEnd(quote) {
        if isLong { moveToLastQuotes(quote, &text) }
        position += isLong ? 3 : 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == 0x0A, !isLong { break }
      if byte == UInt8(ascii: "\\"), !isLiteral {
        try readEscape(into: &text, isLong: isLong)
      } else {
        text.append(byte)
        step()
      }
    }
    let mark = String(Unicode.Scalar(quote))
    throw Failure("a text in quotes has no end; put \(mark) there", start)
  }

  /// Up to two quotes may stand right before the three that end a long string.
  private mutating func moveToLastQuotes(_ quote: UInt8, _ text: inout [UInt8]) {
    while position + 3 < bytes.count, bytes[position + 3] == quote {
      text.append(quote)
      position += 1
    }
  }

  private func isLongEnd(_ quote: UInt8) -> Bool {
    bytes[position...].starts(with: [quote, quote, quote])
  }

  /// A line end right after three quotes is not a part of the text.
  private mutating func skipFirstLineEnd() {
    if next == 0x0D { position += 1 }
    if next == 0x0A { step() }
  }

  private mutating func readEscape(into text: inout [UInt8], isLong: Bool) throws(Failure) {
    position += 1
    guard let byte = next else { throw failure("a text in quotes has no end; put \" there") }
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "e"): 0x1B,
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C,
    ]
    if let value = plain[byte] {
      text.append(value)
      position += 1
    } else if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U") {
      position += 1
      try readScalar(digits: byte == UInt8(ascii: "u") ? 4 : 8, into: &text)
    } else if isLong, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      while let blank = next, blank == 0x20 || blank == 0x09 || blank == 0x0A || blank == 0x0D {
        step()
      }
    } else {
      throw failure("\\ before \(shownNext) means nothing; write \\\\ for a backslash")
    }
  }

  private mutating func readScalar(digits: Int, into text: inout [UInt8]) throws(Failure) {
    let digitsText = String(decoding: bytes[position...].prefix(digits), as: UTF8.self)
    guard digitsText.utf8.count == digits, let value = UInt32(digitsText, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw failure("\\u needs the number of a character in \(digits) hexadecimal digits") }
    text += Array(String(scalar).utf8)
    position += digits
  }
}
