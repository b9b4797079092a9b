import LedeDocument

/// Finds quoted stretches in a block with a state machine over its marks.
///
/// Pairs are `“…”`, `„…“`, `«…»`, `"…"`, ` ``…'' `, `''…''`, and single marks outside of these. A
/// pair of double marks inside another is a part of it. A stretch that is open at the end of its
/// block goes on in the next paragraph, by custom; it ends with its block here, so that a mark that
/// is missing costs no more than one paragraph.
struct QuotationMarks {
  let text: TokenizedText

  private enum Style {
    case curly, low, guillemet, straight, typewriter
    /// The value of an attribute, as in `<a title="…">`: no quotation.
    case attribute
  }

  /// - Complexity: O(tokens of the block).
  func stretches(inBlock block: Int) -> [QuotedStretch] {
    let tokens = text.blockTokens[block]
    var found: [QuotedStretch] = []
    var open: (index: Int, style: Style)?
    func emit(to end: Int, close: Int?) {
      guard let (start, style) = open, style != .attribute, end > start + 1 else { return }
      found.append(
        QuotedStretch(open: start, close: close, block: block, inner: (start + 1)..<end))
    }
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      defer { index += 1 }
      guard let (_, style) = open else {
        open = opens(index, in: tokens).map { (index, $0) }
        continue
      }
      if closes(index, style, in: tokens) {
        emit(to: index, close: index)
        open = nil
      } else if let end = nested(index, style, in: tokens) {
        index = end
      } else if style == .curly, text.tokens[index].kind == .openQuote {
        emit(to: index, close: nil)
        open = (index, .curly)
      }
    }
    emit(to: tokens.upperBound, close: nil)
    let single = SingleQuotationMarks(text: text).stretches(inBlock: block, around: found)
    return merged(found, single)
  }

  /// Both in order, without what lies inside of another.
  private func merged(_ double: [QuotedStretch], _ single: [QuotedStretch]) -> [QuotedStretch] {
    guard !single.isEmpty else { return double }
    var merged: [QuotedStretch] = []
    for stretch in (double + single).sorted(by: { $0.open < $1.open })
    where stretch.open >= merged.last?.marked.upperBound ?? 0 {
      merged.append(stretch)
    }
    return merged
  }

  private func opens(_ index: Int, in tokens: Range<Int>) -> Style? {
    let token = text.tokens[index]
    let isFirst = index == tokens.lowerBound
    let hasGap = isFirst || !text.touchesPrevious(index)
    switch token.kind {
    case .openQuote:
      switch text.bytes[token.start] {
      case 0xC2: return .guillemet
      default: return text.bytes[token.end - 1] == 0x9E ? .low : .curly
      }
    case .doubleGrave: return .typewriter
    case .doublePrime: return hasGap || !isWord(index - 1) ? .typewriter : nil
    case .closeQuote:
      // Some keyboards give the closing mark for both.
      let isBefore = hasGap && text.touchesPrevious(index + 1) && index + 1 < tokens.upperBound
      return isBefore && text.bytes[token.start] == 0xE2 ? .curly : nil
    case .straightQuote:
      if hasGap { return .straight }
      if text.bytes[token.start - 1] == 0x3D { return .attribute }
      return !isWord(index - 1) && !isStop(index - 1) ? .straight : nil
    default: return nil
    }
  }

  private func closes(_ index: Int, _ style: Style, in tokens: Range<Int>) -> Bool {
    let token = text.tokens[index]
    let isGuillemet = token.kind == .closeQuote && text.bytes[token.start] == 0xC2
    switch (style, token.kind) {
    case (.curly, .closeQuote), (.low, .closeQuote): return !isGuillemet
    case (.curly, .straightQuote), (.low, .straightQuote): return !isOpening(index, in: tokens)
    case (.low, .openQuote): return text.bytes[token.start] == 0xE2
    case (.curly, .openQuote):
      // The wrong mark at the end: a space or stop follows it.
      return index + 1 < tokens.upperBound && text.touchesPrevious(index)
        && (!text.touchesPrevious(index + 1) || isStop(index + 1))
    case (.guillemet, .closeQuote): return isGuillemet
    case (.straight, .straightQuote), (.attribute, .straightQuote): return true
    case (.straight, .closeQuote): return !isGuillemet
    case (.typewriter, .doublePrime): return true
    default: return false
    }
  }

  // MARK: Marks inside marks

  /// Longest quotation inside another, in tokens. A mark that opens nothing must not hide the end of
  /// the outer one; the bound also keeps a text of such marks linear.
  private static let nestedLength = 60

  /// Where a quotation of double marks ends that the mark at `index` opens inside another one.
  ///
  /// Only a pair that leaves the outer one its own closing mark counts.
  private func nested(_ index: Int, _ style: Style, in tokens: Range<Int>) -> Int? {
    switch (style, text.tokens[index].kind) {
    case (.straight, .openQuote), (.typewriter, .openQuote):
      return mark(.closeQuote, after: index, in: tokens)
    case (.curly, .openQuote):
      guard let end = mark(.closeQuote, after: index, in: tokens),
        mark(.closeQuote, after: end, in: tokens) != nil
      else { return nil }
      return end
    case (.curly, .straightQuote) where isOpening(index, in: tokens):
      return mark(.straightQuote, after: index, in: tokens)
    default: return nil
    }
  }

  /// The next double mark after `index`, if it is of this kind.
  private func mark(_ kind: Token.Kind, after index: Int, in tokens: Range<Int>) -> Int? {
    let end = min(tokens.upperBound, index + Self.nestedLength)
    guard index + 1 < end else { return nil }
    let next = ((index + 1)..<end).first { at in
      switch text.tokens[at].kind {
      case .openQuote, .closeQuote, .straightQuote: true
      default: false
      }
    }
    return next.flatMap { text.tokens[$0].kind == kind ? $0 : nil }
  }

  /// Whether a straight mark stands where words start.
  private func isOpening(_ index: Int, in tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound && !text.touchesPrevious(index) && index + 1 < tokens.upperBound
      && text.touchesPrevious(index + 1)
  }

  private func isWord(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .word, .number, .clitic: true
    default: false
    }
  }

  private func isStop(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .fullStop, .comma, .exclamation, .question, .ellipsis: true
    default: false
    }
  }
}
