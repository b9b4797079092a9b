import LedeDocument

/// A place in the text that names something, before it is known which entity that is.
struct Mention: Equatable, Sendable {
  /// Indices into `TokenizedText.tokens`.
  let tokens: Range<Int>
  let span: Span
  var label: EntityLabel
  /// 0…1.
  var confidence: Double
  var rule: Rule

  init(
    _ tokens: Range<Int>, of text: TokenizedText, label: EntityLabel, confidence: Double, rule: Rule
  ) {
    self.tokens = tokens
    span = text.span(tokens)
    self.label = label
    self.confidence = confidence
    self.rule = rule
  }
}

/// A stage that finds mentions of some kinds.
///
/// The pipeline asks its finders in order; where two findings share a token, the earlier finder's
/// stands. A trained model is one more finder in front of the rules for names.
protocol MentionFinder: Sendable {
  /// Sorted by position, not overlapping.
  func mentions(in text: TokenizedText) -> [Mention]
}

/// Puts the findings of several finders together so that no two overlap.
struct MentionResolver {
  /// The findings that stand, sorted. `findings` has one list for each finder, the most trusted
  /// first.
  ///
  /// - Complexity: O(tokens + mentions log mentions).
  static func resolve(_ findings: [[Mention]], tokenCount: Int) -> [Mention] {
    var taken = [Bool](repeating: false, count: tokenCount)
    var kept: [Mention] = []
    for finding in findings {
      for mention in finding where !mention.tokens.contains(where: { taken[$0] }) {
        kept.append(mention)
        for token in mention.tokens { taken[token] = true }
      }
    }
    return kept.sorted { $0.span < $1.span }
  }
}
