/// Cuts a query into words, quoted phrases, signs and fields.
struct QueryLexer {
  enum Kind: Equatable {
    case word(String)
    /// Without its quotation marks.
    case phrase(String)
    /// `name:`, which what follows without a space belongs to.
    case field(String)
    case open
    case close
    /// `-` or `!` at the start of a term.
    case minus
    /// `|`
    case bar
  }

  struct Token: Equatable {
    let kind: Kind
    let range: Range<Int>
    /// Whether a space, or the end, follows.
    let endsTerm: Bool
  }

  private let bytes: [UInt8]
  private var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var faults: [QueryFault] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    while offset < bytes.count { readToken() }
  }

  private mutating func readToken() {
    let start = offset
    switch bytes[start] {
    case 0x20, 0x09, 0x0A: offset += 1
    case UInt8(ascii: "("): add(.open, start, start + 1)
    case UInt8(ascii: ")"): add(.close, start, start + 1)
    case UInt8(ascii: "|"): add(.bar, start, start + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "!"):
      // Within a word it is a part of it, and alone it is nothing.
      if isAtTermStart, start + 1 < bytes.count, bytes[start + 1] > 0x20 {
        add(.minus, start, start + 1)
      } else {
        readWord()
      }
    case UInt8(ascii: "\""): readPhrase(closing: Array("\"".utf8), from: 1)
    // “…” as a phone or a word processor types it.
    case 0xE2 where bytes[start...].starts(with: "“".utf8):
      readPhrase(closing: Array("”".utf8), from: 3)
    default: readWord()
    }
  }

  private var isAtTermStart: Bool {
    guard offset > 0 else { return true }
    return [0x20, 0x09, 0x0A, UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "-")]
      .contains(bytes[offset - 1])
  }

  private mutating func readPhrase(closing: [UInt8], from length: Int) {
    let start = offset
    var end = start + length
    while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
    let text = String(decoding: bytes[start + length..<end], as: UTF8.self)
    if end == bytes.count {
      faults.append(QueryFault(kind: .openQuote, range: start..<start + length))
    }
    add(.phrase(text), start, min(end + closing.count, bytes.count))
  }

  private mutating func readWord() {
    let start = offset
    var end = start
    while end < bytes.count, !Self.endsWord(bytes[end]) {
      if bytes[end] == UInt8(ascii: ":"), Self.isFieldName(bytes[start..<end]) {
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        // `http://…` is a word.
        if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "/") {
          end += 1
          continue
        }
        return add(.field(FoldedText.fold(name)), start, end + 1)
      }
      end += 1
    }
    add(.word(String(decoding: bytes[start..<end], as: UTF8.self)), start, end)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20
      || [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "|")]
        .contains(byte)
  }

  private static func isFieldName(_ name: ArraySlice<UInt8>) -> Bool {
    !name.isEmpty && name.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  private mutating func add(_ kind: Kind, _ start: Int, _ end: Int) {
    offset = max(end, start + 1)
    let endsTerm = offset >= bytes.count || bytes[offset] <= 0x20
    tokens.append(Token(kind: kind, range: start..<offset, endsTerm: endsTerm))
  }
}
