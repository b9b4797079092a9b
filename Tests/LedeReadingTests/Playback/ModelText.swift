import LedeDocument
import LedeReading

/// Text as the reference model of playback reads it: paragraphs between blank lines, the first one
/// the headline, sentences by punctuation and a short list of abbreviations.
struct ModelText {
  let document: Document
  let sentences: [Span]

  var script: PlaybackScript { PlaybackScript(document: document, sentences: sentences) }

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    var blocks: [Block] = []
    var sentences: [Span] = []
    for paragraph in Self.paragraphs(of: utf8) {
      let words = Self.words(of: utf8, in: paragraph)
      sentences += Self.sentences(of: words, in: utf8)
      let last = Self.string(words[words.count - 1], in: utf8)
      let isHeadline = blocks.isEmpty && words.count < 25 && !Self.endsClause(last)
      blocks.append(Block(isHeadline ? .headline : .paragraph, paragraph, rule: "model"))
    }
    document = Document(utf8: utf8, blocks: blocks)
    self.sentences = sentences
  }

  private static func paragraphs(of utf8: [UInt8]) -> [Span] {
    var paragraphs: [Span] = []
    var start: Int?
    for (offset, byte) in utf8.enumerated() {
      if byte != 0x0A, byte != 0x20, start == nil { start = offset }
      let isBreak = byte == 0x0A && offset + 1 < utf8.count && utf8[offset + 1] == 0x0A
      if isBreak, let from = start {
        paragraphs.append(Span(from, offset))
        start = nil
      }
    }
    if let start { paragraphs.append(Span(start, utf8.count)) }
    return paragraphs
  }

  private static func words(of utf8: [UInt8], in block: Span) -> [Span] {
    utf8[block.range].split { $0 == 0x20 || $0 == 0x0A }.map { Span($0.startIndex, $0.endIndex) }
  }

  private static func sentences(of words: [Span], in utf8: [UInt8]) -> [Span] {
    var sentences: [Span] = []
    var start = words[0].start
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? string(words[index + 1], in: utf8) : nil
      guard endsSentence(string(word, in: utf8), before: next) else { continue }
      sentences.append(Span(start, word.end))
      if index + 1 < words.count { start = words[index + 1].start }
    }
    return sentences
  }

  private static func endsSentence(_ word: String, before next: String?) -> Bool {
    guard let next else { return true }
    guard endsClause(word) else { return false }
    let core = trimmed(word)
    if abbreviations.contains(core.lowercased()) { return false }
    if core.count == 1, core.first?.isUppercase == true { return false }
    return next.first?.isLowercase != true
  }

  /// Whether `word` ends in `.`, `!`, `?` or `…`, seen through closing quotes and brackets.
  private static func endsClause(_ word: String) -> Bool {
    let end = word.reversed().first { !"\"'”’)]".contains($0) }
    return end.map { ".!?…".contains($0) } ?? false
  }

  private static func trimmed(_ word: String) -> String {
    let marks = "“”‘’\"'()[].,;:!?—-"
    let core = word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }
    return String(core.reversed())
  }

  private static func string(_ span: Span, in utf8: [UInt8]) -> String {
    String(decoding: utf8[span.range], as: UTF8.self)
  }

  private static let abbreviations: Set<String> = [
    "inc", "corp", "co", "mr", "mrs", "dr", "sept", "u.s",
  ]
}

/// A generator with a seed, so that a failing run can be run again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Moment {
  static func ms(_ milliseconds: Int) -> Moment { Moment(microseconds: milliseconds * 1_000) }
}
