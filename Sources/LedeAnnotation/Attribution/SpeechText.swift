import LedeDocument

/// A text with its names and quoted stretches: what attribution looks at.
struct SpeechText: Sendable {
  let text: TokenizedText
  /// Sorted by span.
  let mentions: [Mention]
  /// Sorted by position.
  let stretches: [QuotedStretch]
  /// Index of the mention that a token belongs to; -1 for none.
  private let mentionOfToken: [Int32]
  private let sentenceOfToken: [Int32]

  init(_ text: TokenizedText, mentions: [Mention], stretches: [QuotedStretch]) {
    self.text = text
    self.mentions = mentions
    self.stretches = stretches
    var owners = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens { owners[token] = Int32(truncatingIfNeeded: index) }
    }
    mentionOfToken = owners
    var sentences = [Int32](repeating: -1, count: text.tokens.count)
    for (index, sentence) in text.sentences.enumerated() {
      for token in sentence.tokens { sentences[token] = Int32(truncatingIfNeeded: index) }
    }
    sentenceOfToken = sentences
  }

  /// The mention that holds the token at `index`.
  func mention(at index: Int) -> Mention? {
    guard mentionOfToken.indices.contains(index), mentionOfToken[index] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[index])]
  }

  func mentionIndex(at index: Int) -> Int? {
    guard mentionOfToken.indices.contains(index), mentionOfToken[index] >= 0 else { return nil }
    return Int(mentionOfToken[index])
  }

  func sentenceIndex(at index: Int) -> Int? {
    guard sentenceOfToken.indices.contains(index), sentenceOfToken[index] >= 0 else { return nil }
    return Int(sentenceOfToken[index])
  }

  /// Tokens of the sentence that holds the token at `index`.
  func sentence(at index: Int) -> Range<Int> {
    sentenceIndex(at: index).map { text.sentences[$0].tokens } ?? index..<index
  }

  func hash(_ index: Int) -> WordHash {
    guard let token = text.token(index), token.word >= 0 else { return WordHash() }
    return text.vocabulary.hashes[Int(token.word)]
  }

  // MARK: Around a quotation

  /// Tokens of the sentence before the opening mark, back to the quotation before it.
  func before(_ quote: Int) -> Range<Int> {
    let stretch = stretches[quote]
    var start = sentence(at: stretch.open).lowerBound
    if quote > 0, stretches[quote - 1].block == stretch.block {
      start = max(start, stretches[quote - 1].marked.upperBound)
    }
    return min(start, stretch.open)..<stretch.open
  }

  /// Tokens after the closing mark, to the end of the sentence or to the next quotation.
  func after(_ quote: Int) -> Range<Int> {
    let rest = afterToSentenceEnd(quote)
    guard quote + 1 < stretches.count, stretches[quote + 1].open < rest.upperBound else {
      return rest
    }
    return rest.lowerBound..<max(rest.lowerBound, stretches[quote + 1].open)
  }

  /// Tokens after the closing mark to the end of the sentence, other quotations included.
  func afterToSentenceEnd(_ quote: Int) -> Range<Int> {
    guard let close = stretches[quote].close else {
      return stretches[quote].inner.upperBound..<stretches[quote].inner.upperBound
    }
    return (close + 1)..<max(close + 1, sentence(at: close).upperBound)
  }

  /// The last mark inside the quotation, or the comma right behind it.
  func endMark(_ quote: Int) -> Token.Kind? {
    let stretch = stretches[quote]
    if let next = text.token(stretch.marked.upperBound), next.kind == .comma { return .comma }
    return text.tokens[stretch.inner.upperBound - 1].kind
  }
}
