import LedeDocument
import LedeLibrary
import LedeReading

/// The words under a hit: of the text behind its headline, which stands above them anyway.
struct HitSnippet {
  let pieces: [ListedHit.Piece]

  /// Words of a snippet, as the index makes them.
  private static let words = 24
  /// Words before the first match.
  private static let wordsBefore = 6
  /// How far a text is looked through: a match that comes later is not worth the time of a key.
  private static let farthest = 1 << 16

  /// - Parameters:
  ///   - hit: What was found.
  ///   - pattern: Finds the words that were looked for.
  ///   - library: Where its text is.
  /// - Throws: What the library says.
  init(_ hit: SearchHit, _ pattern: SearchPattern?, in library: Library) throws(LibraryError) {
    let found = hit.snippet.map { ListedHit.Piece($0.text, isMatch: $0.isMatch) }
    guard let rest = Self.cut(found, behind: hit.row.title) else {
      pieces = found
      return
    }
    guard !rest.contains(where: \.isMatch), let pattern,
      let text = try library.text(of: hit.row.id),
      let others = Self.pieces(of: text, behind: hit.row.title.utf8.count, pattern)
    else {
      pieces = rest
      return
    }
    pieces = others
  }

  /// What is left of a snippet that begins with the headline; nil if it does not.
  private static func cut(
    _ pieces: [ListedHit.Piece], behind title: String
  ) -> [ListedHit.Piece]? {
    let text = pieces.map(\.text).joined()
    guard !title.isEmpty, text.hasPrefix(title) else { return nil }
    var left = title.utf8.count
    var kept: [ListedHit.Piece] = []
    for piece in pieces {
      let bytes = piece.text.utf8
      var rest = Substring(piece.text)
      if left > 0 {
        rest = Substring(String(decoding: bytes.dropFirst(left), as: UTF8.self))
        left = max(0, left - bytes.count)
      }
      if kept.isEmpty { rest = rest.drop(while: \.isWhitespace) }
      if !rest.isEmpty { kept.append(ListedHit.Piece(String(rest), isMatch: piece.isMatch)) }
    }
    return kept
  }

  // MARK: Made here

  /// The words around the first match behind byte `start`; nil if there is none.
  private static func pieces(
    of text: [UInt8], behind start: Int, _ pattern: SearchPattern
  ) -> [ListedHit.Piece]? {
    var end = min(text.count, farthest)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    guard start < end else { return nil }
    let document = Document(
      utf8: Array(text[..<end]), blocks: [Block(.paragraph, Span(start, end), rule: "snippet")])
    let matches = pattern.matches(in: document, includingChrome: true, while: { true }).spans
    guard let first = matches.first else { return nil }
    let from = word(before: first.start, by: wordsBefore, in: text, from: start)
    let to = word(after: from, by: words, in: text, to: end)
    var pieces: [ListedHit.Piece] = []
    func add(_ range: Range<Int>, isMatch: Bool = false, _ before: String = "") {
      let words = before + String(decoding: text[range], as: UTF8.self)
      if !words.isEmpty { pieces.append(ListedHit.Piece(words, isMatch: isMatch)) }
    }
    var place = from
    for match in matches where match.start >= place && match.end <= to {
      add(place..<match.start, place == from && from > start ? "…" : "")
      add(match.start..<match.end, isMatch: true)
      place = match.end
    }
    add(place..<to)
    if to < text.count { pieces.append(ListedHit.Piece("…")) }
    return pieces
  }

  /// Where the word begins that stands so many words before `offset`.
  private static func word(
    before offset: Int, by count: Int, in text: [UInt8], from start: Int
  ) -> Int {
    var (place, left) = (offset, count)
    while place > start {
      if text[place - 1] <= 0x20, place < offset, text[place] > 0x20 {
        left -= 1
        if left == 0 { return place }
      }
      place -= 1
    }
    while place < offset, text[place] <= 0x20 { place += 1 }
    return place
  }

  /// Where the word ends that stands so many words after `offset`.
  private static func word(
    after offset: Int, by count: Int, in text: [UInt8], to end: Int
  ) -> Int {
    var (place, left) = (offset, count)
    while place < end {
      if text[place] <= 0x20, place > offset, text[place - 1] > 0x20 {
        left -= 1
        if left == 0 { return place }
      }
      place += 1
    }
    return place
  }
}
