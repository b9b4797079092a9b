/// How well quotations and their speakers are found.
///
/// Counted are stretches in marks of three words or more. A span is exact where it is the gold one
/// but for marks, spaces and punctuation at its ends; a quotation is found where the overlap is at
/// least half of the two together. The speaker is right where the mention overlaps the gold one, or
/// is the same name elsewhere.
package struct QuoteScore: Sendable {
  /// What one rule decided.
  package struct Tally: Sendable {
    /// Gold quotations with a speaker that the rule decided, and how many of them it got right.
    package var decided = 0
    package var right = 0
    /// Quotations that the gold text has not.
    package var extra = 0
  }

  package private(set) var byRule: [String: Tally] = [:]
  private var exact = Counts()
  private var found = Counts()
  private var indirect = Counts()
  private var withSpeaker = 0
  private var right = 0

  package init() {}

  package var exactF1: Double { exact.f1 }
  package var exactPrecision: Double { exact.precision }
  package var exactRecall: Double { exact.recall }
  package var foundF1: Double { found.f1 }
  /// Share of right speakers among found quotations whose speaker is known.
  package var speakers: Double { withSpeaker > 0 ? Double(right) / Double(withSpeaker) : 0 }
  /// F1 of quotations that are found with the right speaker.
  package var bothF1: Double {
    let all = 2 * found.hits + found.extra + found.missed
    return all > 0 ? 2 * Double(right) / Double(all) : 0
  }
  package var indirectPrecision: Double { indirect.precision }
  package var indirectRecall: Double { indirect.recall }
  package var goldCount: Int { found.hits + found.missed }
  package var foundCount: Int { found.hits + found.extra }

  private struct Counts {
    var hits = 0
    var extra = 0
    var missed = 0

    var precision: Double { hits + extra > 0 ? Double(hits) / Double(hits + extra) : 0 }
    var recall: Double { hits + missed > 0 ? Double(hits) / Double(hits + missed) : 0 }
    var f1: Double {
      let all = 2 * hits + extra + missed
      return all > 0 ? 2 * Double(hits) / Double(all) : 0
    }
  }

  // MARK: Counting

  package mutating func add(_ gold: GoldArticle, _ quotes: [FoundQuote]) {
    let text = QuotedText(gold.text)
    var wanted: [(span: Range<Int>, speaker: GoldArticle.Speaker?)] = []
    for quote in gold.quotes where quote.kind != "indirect" {
      let span = text.trimmed(quote.start..<quote.end)
      guard text.wordCount(span) >= 3, !wanted.contains(where: { $0.span == span }) else {
        continue
      }
      wanted.append((span, quote.speaker))
    }
    var given: [(span: Range<Int>, quote: FoundQuote)] = []
    for quote in quotes where !quote.isIndirect {
      let span = text.trimmed(quote.span)
      if text.wordCount(span) >= 3 { given.append((span, quote)) }
    }
    addExact(wanted.map(\.span), given.map(\.span))
    var used: Set<Int> = []
    for (span, speaker) in wanted {
      guard let best = Self.best(span, given.map(\.span)) else {
        found.missed += 1
        continue
      }
      found.hits += 1
      used.insert(best)
      if let speaker { count(speaker, given[best].quote, text) }
    }
    for index in given.indices where !used.contains(index) {
      found.extra += 1
      byRule[given[index].quote.rule, default: Tally()].extra += 1
    }
    addIndirect(gold, quotes, text)
  }

  private mutating func addExact(_ wanted: [Range<Int>], _ given: [Range<Int>]) {
    let wanted = Set(wanted)
    let given = Set(given)
    exact.hits += wanted.intersection(given).count
    exact.extra += given.subtracting(wanted).count
    exact.missed += wanted.subtracting(given).count
  }

  private mutating func count(
    _ speaker: GoldArticle.Speaker, _ quote: FoundQuote, _ text: QuotedText
  ) {
    let isRight = quote.speaker.map { Self.isSame(speaker, $0, text) } ?? false
    withSpeaker += 1
    right += isRight ? 1 : 0
    byRule[quote.rule, default: Tally()].decided += 1
    byRule[quote.rule, default: Tally()].right += isRight ? 1 : 0
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "i", "we", "it", "you", "who",
  ]

  private static func isSame(
    _ gold: GoldArticle.Speaker, _ speaker: Range<Int>, _ text: QuotedText
  ) -> Bool {
    if min(gold.end, speaker.upperBound) > max(gold.start, speaker.lowerBound) { return true }
    let name = gold.text.lowercased()
    if ["who", "which", "that"].contains(name) {
      return (0...2).contains(gold.start - speaker.upperBound)
    }
    return !pronouns.contains(name) && name == text.string(speaker).lowercased()
  }

  /// The span that shares most with `span`, at least half of both together.
  private static func best(_ span: Range<Int>, _ given: [Range<Int>]) -> Int? {
    var best: (index: Int, share: Double)?
    for (index, other) in given.enumerated() {
      let shared = min(span.upperBound, other.upperBound) - max(span.lowerBound, other.lowerBound)
      let all = max(span.upperBound, other.upperBound) - min(span.lowerBound, other.lowerBound)
      let share = Double(shared) / Double(max(all, 1))
      if shared > 0, share >= 0.5, best.map({ share > $0.share }) ?? true { best = (index, share) }
    }
    return best?.index
  }

  private mutating func addIndirect(
    _ gold: GoldArticle, _ quotes: [FoundQuote], _ text: QuotedText
  ) {
    let given = quotes.filter(\.isIndirect).map { text.trimmed($0.span) }
    guard !given.isEmpty || gold.quotes.contains(where: { $0.kind == "indirect" }) else { return }
    var used: Set<Int> = []
    for quote in gold.quotes where quote.kind == "indirect" {
      let span = text.trimmed(quote.start..<quote.end)
      let hit = given.indices.first { index in
        guard !used.contains(index) else { return false }
        let other = given[index]
        let shared = min(span.upperBound, other.upperBound) - max(span.lowerBound, other.lowerBound)
        let all = max(span.upperBound, other.upperBound) - min(span.lowerBound, other.lowerBound)
        return shared * 2 > all
      }
      if let hit { used.insert(hit) }
      if hit == nil { indirect.missed += 1 } else { indirect.hits += 1 }
    }
    indirect.extra += given.count - used.count
  }
}
