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
  ///
  /// Words that start small go on with a sentence that seemed to end: `the U.S. “is late”`.
  func before(_ quote: Int) -> Range<Int> {
    let stretch = stretches[quote]
    var start = sentence(at: stretch.open).lowerBound
    let block = text.blockTokens[stretch.block].lowerBound
    if start == stretch.open, start > block, startsSmall(quote), isAbbreviation(start - 1) {
      start = sentence(at: start - 1).lowerBound
    }
    if quote > 0, stretches[quote - 1].block == stretch.block {
      start = max(start, stretches[quote - 1].marked.upperBound)
    }
    return min(start, stretch.open)..<stretch.open
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].shape.contains(.dotted)
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
  ///
  /// Marks of a quotation inside it and brackets do not count: `“… ‘best,’”` ends in a comma.
  func endMark(_ quote: Int) -> Token.Kind? {
    let stretch = stretches[quote]
    if let next = text.token(stretch.marked.upperBound), next.kind == .comma { return .comma }
    var last = stretch.inner.upperBound - 1
    while last > stretch.inner.lowerBound, stretch.inner.upperBound - last < 4, closes(last) {
      last -= 1
    }
    return text.tokens[last].kind
  }

  private func closes(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .closeQuote, .closeSingle, .apostrophe, .straightQuote, .doublePrime, .closeBracket: true
    default: false
    }
  }

  /// Whether the words start small: a fragment of a sentence, or the rest of one.
  func startsSmall(_ quote: Int) -> Bool {
    stretches[quote].inner.first { text.tokens[$0].kind == .word }
      .map { text.tokens[$0].isLower } ?? false
  }

  // MARK: Paragraphs

  /// Whether the quotation goes on with the one before it, whose paragraph ended without a mark.
  func continuesPrevious(_ quote: Int) -> Bool {
    guard quote > 0, stretches[quote - 1].close == nil else { return false }
    let (before, here) = (stretches[quote - 1], stretches[quote])
    return here.block > before.block
      && here.open == text.blockTokens[here.block].lowerBound
      && before.inner.upperBound == text.blockTokens[before.block].upperBound
      && paragraph(before: here.block) == text.blockTokens[before.block]
      && text.bytes[text.tokens[here.open].span.range]
        .elementsEqual(text.bytes[text.tokens[before.open].span.range])
  }

  /// The paragraph before `block` that has words, if there is one near.
  func paragraph(before block: Int) -> Range<Int>? {
    var index = block - 1
    while index >= 0, index > block - 4 {
      if !text.blockTokens[index].isEmpty { return text.blockTokens[index] }
      index -= 1
    }
    return nil
  }

  /// The paragraph after `block` that has words, if there is one near.
  func paragraph(after block: Int) -> Range<Int>? {
    var index = block + 1
    while index < text.blockTokens.count, index < block + 4 {
      if !text.blockTokens[index].isEmpty { return text.blockTokens[index] }
      index += 1
    }
    return nil
  }

  /// Whether the paragraph has nothing before the quotation and nothing after it.
  func isAlone(_ quote: Int) -> Bool {
    let stretch = stretches[quote]
    let block = text.blockTokens[stretch.block]
    return stretch.open == block.lowerBound && stretch.marked.upperBound == block.upperBound
  }
}
