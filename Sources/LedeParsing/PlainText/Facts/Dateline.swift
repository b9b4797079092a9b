/// Where a story was filed: the place in capitals that its first sentence opens with, as in
/// `SAN FRANCISCO (Tidewire) — ` or `LONDON, March 3 - `.
struct Dateline: Equatable {
  let place: String

  init?(_ opening: ArraySlice<UInt8>) {
    let head = opening.prefix(120)
    var words: [ArraySlice<UInt8>] = []
    var rest = head
    while words.count < 4, words.last?.last != UInt8(ascii: ","), let word = Self.capitals(&rest) {
      words.append(word)
    }
    guard !words.isEmpty else {
      guard let place = Self.mixedCasePlace(head) else { return nil }
      self.place = place
      return
    }
    guard Self.closes(rest, afterRegion: words.last?.last == UInt8(ascii: ",")) else { return nil }
    var bytes = Array(words.joined(separator: [0x20]))
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    place = String(decoding: bytes, as: UTF8.self)
  }

  /// Takes a word of at least two capitals; one with a comma is the last.
  private static func capitals(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = rest.prefix { $0 != 0x20 }
    let letters = word.filter { ASCII.isLetter($0) || $0 >= 0x80 }
    let isSpelled = word.allSatisfy {
      !ASCII.isLower($0)
        && (ASCII.isLetter($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x27
          || $0 == 0x2C || $0 >= 0xC3 || (0x80...0xBF).contains($0) && $0 != 0x94)
    }
    // A dash of three bytes is made of bytes from 0x80 on, too.
    guard letters.count >= 2, isSpelled, word.first.map({ $0 < 0xE0 }) == true else { return nil }
    rest = rest.dropFirst(word.count + 1)
    return word
  }

  /// `Paris (AFP) — `: a place in normal letters needs the agency.
  private static func mixedCasePlace(_ head: ArraySlice<UInt8>) -> String? {
    guard let open = head.firstIndex(of: UInt8(ascii: "(")), open - head.startIndex <= 32,
      closes(head[open...], afterRegion: false), head.first.map(ASCII.isUpper) == true
    else { return nil }
    let place = head[..<open].dropLast()
    let words = place.split(separator: 0x20)
    guard (1...3).contains(words.count), words.allSatisfy({ $0.first.map(ASCII.isUpper) ?? false })
    else { return nil }
    return String(decoding: place, as: UTF8.self)
  }

  /// Whether a dash follows after at most a region or a date, which a comma parts from the place, and
  /// an agency in brackets.
  private static func closes(_ rest: ArraySlice<UInt8>, afterRegion: Bool) -> Bool {
    var depth = 0
    for word in rest.split(separator: 0x20).prefix(9) {
      if depth == 0, isDash(word) { return true }
      let isBracketed = depth > 0 || word.first == UInt8(ascii: "(")
      if word.first == UInt8(ascii: "(") { depth += 1 }
      if word.contains(UInt8(ascii: ")")) { depth -= 1 }
      let first = word.first ?? 0
      // Agencies have names: a number in brackets is a ticker or an age.
      if isBracketed {
        if word.contains(where: ASCII.isDigit) { return false }
      } else if !afterRegion || !ASCII.isUpper(first) && !ASCII.isDigit(first) {
        return false
      }
    }
    return false
  }

  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    word == [0x2D] || word == [0x2D, 0x2D] || word == [0xE2, 0x80, 0x94]
      || word == [0xE2, 0x80, 0x93]
  }
}
