import LedeDocument

/// Splits bytes into tokens.
///
/// Hyphens stand alone (`California-based` is three tokens), possessives are split off, and a full
/// stop belongs to its word in initials, acronyms and the abbreviations the lexicon has.
public struct Tokenizer {
  let bytes: [UInt8]
  private(set) var vocabulary: Vocabulary
  private var at = 0
  private var end = 0

  public init(_ bytes: [UInt8]) { self.init(bytes, lexicon: .english) }

  init(_ bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    vocabulary = Vocabulary(lexicon: lexicon)
  }

  /// The tokens of `span`, in order. What is outside the text has none.
  ///
  /// - Complexity: O(`span.count`).
  public mutating func tokens(in span: Span) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(span.count / 5 + 1)
    append(span, to: &tokens)
    return tokens
  }

  mutating func append(_ span: Span, to tokens: inout [Token]) {
    end = min(span.end, bytes.count)
    at = min(span.start, end)
    var previousEnd = -1
    while at < end {
      let (value, length) = Scalars.decode(bytes, at: at, end: end)
      switch Scalars.classify(value) {
      case .space: at += length
      case .lower, .upper, .uncased, .mark, .digit:
        tokens.append(word())
        previousEnd = at
      case .punctuation:
        tokens.append(mark(value, length: length, afterWord: previousEnd == at))
        if tokens[tokens.count - 1].kind == .clitic { previousEnd = at }
      }
    }
  }

  // MARK: Words

  /// What is known of the word that is being read.
  private struct Reading {
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    /// Letters since the last inner dot: 1 in the middle of an acronym.
    var segment = 0
    var dots = 0
    var shape: Token.Shape = []
  }

  private mutating func word() -> Token {
    let start = at
    var reading = Reading()
    repeat { readLetters(&reading) } while readJoint(&reading, from: start)
    let isNumber = Scalars.classify(UInt32(bytes[start] & 0x7F)) == .digit && bytes[start] < 0x80
    if reading.letters > 0 && reading.capitals == reading.letters {
      reading.shape.insert(.allCapitals)
    }
    if reading.letters == 1 && !reading.shape.contains(.digits) { reading.shape.insert(.single) }
    let number = vocabulary.intern(reading.hash)
    if !isNumber, readFinalStop(reading, word: number) { reading.shape.insert(.dotted) }
    return Token(
      start: start, end: at, kind: isNumber ? .number : .word, shape: reading.shape,
      word: number, classes: vocabulary.classes[Int(number)])
  }

  private mutating func readLetters(_ reading: inout Reading) {
    while at < end {
      let (value, length) = Scalars.decode(bytes, at: at, end: end)
      switch Scalars.classify(value) {
      case .space, .punctuation: return
      case .upper:
        if reading.letters == 0 { reading.shape.insert(.capitalized) }
        reading.capitals += 1
        reading.letters += 1
      case .lower: reading.letters += 1
      case .uncased:
        reading.shape.insert(.uncased)
        reading.letters += 1
      case .digit: reading.shape.insert(.digits)
      case .mark: break
      }
      reading.segment += 1
      reading.hash.add(Scalars.folded(value))
      at += length
    }
  }

  /// Reads a mark that joins two parts of one word; false where the word ends.
  private mutating func readJoint(_ reading: inout Reading, from start: Int) -> Bool {
    guard at < end, at > start else { return false }
    let (value, length) = Scalars.decode(bytes, at: at, end: end)
    let joins: Bool
    switch value {
    case 0x27, 0x2019: joins = isLetter(at + length) && cliticLength(at + length) == nil
    case 0x2E: joins = joinsByDot(reading)
    case 0x2C: joins = isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)
    case 0x3A: joins = isDigit(at - 1) && isDigit(at + 1)
    case 0x26: joins = reading.segment <= 3 && isLetter(at + 1)
    default: joins = false
    }
    guard joins else { return false }
    if value == 0x2E { reading.dots += 1 } else { reading.hash.add(value == 0x2019 ? 0x27 : value) }
    reading.segment = 0
    at += length
    return true
  }

  private func joinsByDot(_ reading: Reading) -> Bool {
    if isDigit(at - 1) && isDigit(at + 1) { return true }
    guard isLetter(at + 1) else { return false }
    if reading.segment == 1 && reading.letters == reading.dots + 1 {
      return byte(at + 2) == 0x2E || reading.dots > 0 && !isLetter(at + 2)
    }
    return domainEnds(at + 1)
  }

  /// Takes the full stop that belongs to the word before it, if one does.
  private mutating func readFinalStop(_ reading: Reading, word: Int32) -> Bool {
    guard byte(at) == 0x2E, byte(at + 1) != 0x2E else { return false }
    let classes = vocabulary.classes[Int(word)]
    let isAcronym = reading.dots > 0 && reading.letters == reading.dots + 1
    let isInitial =
      reading.letters == 1 && reading.shape.contains(.capitalized) && followsInitial(at + 1)
    let isShort =
      !classes.isDisjoint(with: .abbreviations)
      && (!classes.contains(.beforeNumber) || isDigit(at + 2))
    guard isAcronym || isInitial || isShort else { return false }
    at += 1
    return true
  }

  private func followsInitial(_ offset: Int) -> Bool {
    let next = byte(offset) == 0x20 || byte(offset) == 0xA0 ? offset + 1 : offset
    guard next < end else { return false }
    return Scalars.classify(Scalars.decode(bytes, at: next, end: end).value) == .upper
  }

  /// Whether the letters at `offset` are the end of a domain: `Amazon.com`.
  private func domainEnds(_ offset: Int) -> Bool {
    var hash = WordHash()
    var length = 0
    while length < 5, isLetter(offset + length), let letter = byte(offset + length) {
      hash.add(UInt32(letter))
      length += 1
    }
    return length < 5 && vocabulary.lexicon.classes(of: hash).contains(.domain)
  }

  /// Length of the letters of a clitic at `offset`: `s`, `re`, `ve`, `ll`, `m`, `d`.
  private func cliticLength(_ offset: Int) -> Int? {
    let first = byte(offset).map { $0 | 0x20 } ?? 0
    if !isLetter(offset + 1) { return first == 0x73 || first == 0x6D || first == 0x64 ? 1 : nil }
    guard !isLetter(offset + 2), let second = byte(offset + 1).map({ $0 | 0x20 }) else {
      return nil
    }
    switch (first, second) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return 2
    default: return nil
    }
  }

  // MARK: Marks

  private mutating func mark(_ value: UInt32, length: Int, afterWord: Bool) -> Token {
    let start = at
    var kind = Self.kind(of: value)
    at += length
    switch value {
    case 0x27, 0x2019:
      if afterWord, let letters = cliticLength(at) {
        return clitic(from: start, letters: letters)
      }
      if value == 0x27, byte(at) == 0x27, byte(at + 1) != 0x27 {
        kind = .doublePrime
        at += 1
      }
    case 0x60 where byte(at) == 0x60:
      kind = .doubleGrave
      at += 1
    case 0x2E where byte(at) == 0x2E:
      kind = .ellipsis
      while byte(at) == 0x2E { at += 1 }
    case 0x2D where byte(at) == 0x2D:
      kind = .dash
      while byte(at) == 0x2D { at += 1 }
    default: break
    }
    return Token(start: start, end: at, kind: kind, shape: [], word: -1, classes: [])
  }

  private mutating func clitic(from start: Int, letters: Int) -> Token {
    at += letters
    var hash = WordHash()
    hash.add(0x27)
    for byte in bytes[(at - letters)..<at] { hash.add(UInt32(byte | 0x20)) }
    let number = vocabulary.intern(hash)
    return Token(start: start, end: at, kind: .clitic, shape: [], word: number, classes: [])
  }

  private static func kind(of value: UInt32) -> Token.Kind {
    switch value {
    case 0x2E, 0x3002: .fullStop
    case 0x21: .exclamation
    case 0x3F: .question
    case 0x2026: .ellipsis
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x2012...0x2015: .dash
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x2F: .slash
    case 0x26: .ampersand
    case 0x40: .at
    case 0x25: .percent
    case 0x24, 0xA2...0xA5, 0x20A0...0x20BF: .currency
    case 0x28, 0x5B, 0x7B: .openBracket
    case 0x29, 0x5D, 0x7D: .closeBracket
    case 0x201C, 0x201E, 0xAB: .openQuote
    case 0x201D, 0xBB: .closeQuote
    case 0x22: .straightQuote
    case 0x2018: .openSingle
    case 0x2019: .closeSingle
    case 0x27: .apostrophe
    default: .symbol
    }
  }

  // MARK: Bytes

  private func byte(_ offset: Int) -> UInt8? { offset >= 0 && offset < end ? bytes[offset] : nil }

  private func isDigit(_ offset: Int) -> Bool {
    byte(offset).map { (0x30...0x39).contains($0) } ?? false
  }

  /// Also for the first byte of any scalar beyond ASCII that is a letter.
  private func isLetter(_ offset: Int) -> Bool {
    guard let first = byte(offset) else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first & 0xDF) }
    guard first >= 0xC3, first < 0xE2 else { return false }
    switch Scalars.classify(Scalars.decode(bytes, at: offset, end: end).value) {
    case .lower, .upper, .uncased: return true
    default: return false
    }
  }
}
