import LedeDocument

/// Cuts the tokens of one block into sentences.
///
/// A full stop that belongs to an abbreviation ends a sentence only at the end of its block or where
/// a word follows that starts sentences. Closing quotes and brackets belong to the sentence before.
struct SentenceSegmenter {
  let tokens: [Token]
  let bytes: [UInt8]
  /// Every line is a sentence: verse, code, tables.
  var breaksAtLineEnds = false

  /// Longest sentence in tokens. Longer ones are cut, so that what looks at a whole sentence for
  /// each of its parts stays linear. The longest of 34,000 sentences of PolNeAR's
  /// news (learning half) has 148 words.
  static let maximumLength = 400

  /// Ranges of sentences that tile `block`, a range of token indices.
  func sentences(in block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = block.lowerBound
    for index in block {
      let next = index + 1
      let isCut = next - start >= Self.maximumLength
      guard next == block.upperBound || isCut || ends(after: index, from: start, in: block) else {
        continue
      }
      sentences.append(start..<next)
      start = next
    }
    return sentences
  }

  private func ends(after index: Int, from start: Int, in block: Range<Int>) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    guard next.start > token.end else { return false }
    if breaksAtLineEnds || isParagraphBreak(token.end..<next.start) {
      return hasLineEnd(token.end..<next.start)
    }
    var last = index
    while last > start, closes(last, block) { last -= 1 }
    switch tokens[last].kind {
    case .fullStop: return startsSentence(index + 1, block)
    case .exclamation, .question:
      return startsSentence(index + 1, block) && !(last < index && reports(index + 1, block))
    case .ellipsis: return startsSentence(index + 1, block)
    case .word where tokens[last].shape.contains(.dotted):
      return endsWithAbbreviation(last, before: index + 1, block)
    default: return false
    }
  }

  /// Whether the mark at `index` closes what was said before it.
  private func closes(_ index: Int, _ block: Range<Int>) -> Bool {
    switch tokens[index].kind {
    case .closeQuote, .closeSingle, .closeBracket: return true
    case .straightQuote, .doublePrime, .apostrophe, .clitic:
      return index > block.lowerBound && tokens[index - 1].end == tokens[index].start
    default: return false
    }
  }

  private func startsSentence(_ index: Int, _ block: Range<Int>) -> Bool {
    guard block.contains(index) else { return true }
    let token = tokens[index]
    switch token.kind {
    case .word: return !token.isLower
    case .number, .openQuote, .straightQuote, .doubleGrave, .doublePrime, .openSingle, .apostrophe,
      .openBracket, .currency, .dash, .hyphen, .symbol, .at:
      return true
    default: return false
    }
  }

  /// `"Why?" Ms. Smith said`: the question is part of the sentence that reports it.
  private func reports(_ index: Int, _ block: Range<Int>) -> Bool {
    var at = index
    while at < block.upperBound, at < index + 5, tokens[at].isCapitalized { at += 1 }
    return at > index && at < block.upperBound && tokens[at].has(.coreSpeechVerb)
  }

  private func endsWithAbbreviation(_ last: Int, before index: Int, _ block: Range<Int>) -> Bool {
    let token = tokens[last]
    guard block.contains(index) else { return true }
    let next = tokens[index]
    if token.has(.openAbbreviation) && !token.has(.closingAbbreviation) { return false }
    if token.has(.meridiem) && next.isCapitalized {
      return !next.has([.timeZone, .weekday, .month])
    }
    switch next.kind {
    case .openQuote, .doubleGrave: return index > last + 1 || !token.shape.contains(.single)
    case .straightQuote, .doublePrime:
      return next.end < bytes.count && tokens.indices.contains(index + 1)
        && tokens[index + 1].start == next.end && tokens[index + 1].isCapitalized
    case .word: return next.isCapitalized && next.has(.starter)
    default: return false
    }
  }

  private func hasLineEnd(_ gap: Range<Int>) -> Bool { bytes[gap].contains(0x0A) }

  private func isParagraphBreak(_ gap: Range<Int>) -> Bool {
    gap.count > 1 && bytes[gap].lazy.filter { $0 == 0x0A }.prefix(2).count == 2
  }
}
