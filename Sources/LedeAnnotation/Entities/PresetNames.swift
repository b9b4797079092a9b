import LedeDocument

/// A name that somebody else has found: where it stands and what it names.
package struct PresetName: Equatable, Sendable {
  package let span: Span
  package let label: EntityLabel

  package init(_ span: Span, _ label: EntityLabel) {
    self.span = span
    self.label = label
  }
}

/// Takes names from a list instead of finding them, so that linking can be measured by itself.
struct PresetNames: MentionFinder {
  /// Sorted and non-overlapping.
  let names: [PresetName]

  func mentions(in text: TokenizedText) -> [Mention] {
    var mentions: [Mention] = []
    var at = 0
    for name in names {
      while at < text.tokens.count, text.tokens[at].end <= name.span.start { at += 1 }
      var end = at
      while end < text.tokens.count, text.tokens[end].start < name.span.end { end += 1 }
      guard end > at else { continue }
      mentions.append(Mention(at..<end, of: text, label: name.label, confidence: 1, rule: "given"))
      at = end
    }
    return mentions
  }
}
