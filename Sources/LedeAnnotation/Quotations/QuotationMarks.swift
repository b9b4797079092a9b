import LedeDocument

/// Finds quoted stretches in a block with a state machine over its marks.
///
/// Pairs are `“…”`, `„…“`, `«…»`, `"…"`, ` ``…'' `, `''…''`, and single marks outside of these. A
/// stretch that is open at the end of its block goes on in the next paragraph, by custom; it ends
/// with its block here.
struct QuotationMarks {
  let text: TokenizedText

  private enum Style {
    case curly, low, guillemet, straight, typewriter
  }

  func stretches(inBlock block: Int) -> [QuotedStretch] {
    let tokens = text.blockTokens[block]
    var found: [QuotedStretch] = []
    var open: (index: Int, style: Style)?
    func emit(from start: Int, to end: Int, close: Int?) {
      guard end > start + 1 else { return }
      found.append(
        QuotedStretch(open: start, close: close, block: block, inner: (start + 1)..<end))
    }
    for index in tokens {
      guard let (start, style) = open else {
        open = opens(index, in: tokens).map { (index, $0) }
        continue
      }
      if closes(index, style, in: tokens) {
        emit(from: start, to: index, close: index)
        open = nil
      } else if style == .curly, text.tokens[index].kind == .openQuote {
        emit(from: start, to: index, close: nil)
        open = (index, .curly)
      }
    }
    if let open { emit(from: open.index, to: tokens.upperBound, close: nil) }
    return (found + SingleQuotationMarks(text: text).stretches(inBlock: block, outside: found))
      .sorted { $0.open < $1.open }
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
      return hasGap || !isWord(index - 1) && !isStop(index - 1) ? .straight : nil
    default: return nil
    }
  }

  private func closes(_ index: Int, _ style: Style, in tokens: Range<Int>) -> Bool {
    let token = text.tokens[index]
    let isGuillemet = token.kind == .closeQuote && text.bytes[token.start] == 0xC2
    switch (style, token.kind) {
    case (.curly, .closeQuote), (.low, .closeQuote): return !isGuillemet
    case (.curly, .straightQuote), (.low, .straightQuote): return true
    case (.low, .openQuote): return text.bytes[token.start] == 0xE2
    case (.curly, .openQuote):
      // The wrong mark at the end: a space or stop follows it.
      return index + 1 < tokens.upperBound && text.touchesPrevious(index)
        && (!text.touchesPrevious(index + 1) || isStop(index + 1))
    case (.guillemet, .closeQuote): return isGuillemet
    case (.straight, .straightQuote): return true
    case (.straight, .closeQuote): return !isGuillemet
    case (.typewriter, .doublePrime): return true
    default: return false
    }
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
