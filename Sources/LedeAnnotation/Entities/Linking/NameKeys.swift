import LedeDocument

/// Makes keys of names, by which mentions of one thing are recognised.
struct NameKeys {
  let text: TokenizedText

  /// The words of a name without its marks.
  func words(_ name: Range<Int>) -> [Int] {
    name.filter { text.tokens[$0].kind == .word || text.tokens[$0].kind == .number }
  }

  /// The hash of the word at `index`; that of no word where there is none.
  func hash(_ index: Int) -> WordHash {
    guard let token = text.token(index), token.word >= 0 else { return WordHash() }
    return text.vocabulary.hashes[Int(token.word)]
  }

  func key(_ words: some Sequence<Int>) -> WordHash {
    var key = WordHash()
    for word in words { key.add(hash(word)) }
    return key
  }

  /// Key of an organization's name: `Amazon.com` is `Amazon`.
  func name(_ words: some Sequence<Int>) -> WordHash {
    var key = WordHash()
    for word in words { key.add(withoutDomain(word)) }
    return key
  }

  private func withoutDomain(_ index: Int) -> WordHash {
    guard let token = text.token(index), !token.shape.contains(.dotted),
      let dot = text.bytes[token.span.range].lastIndex(of: 0x2E), dot > token.start + 1,
      text.vocabulary.lexicon.classes(of: WordHash(text.string(Span(dot + 1, token.end))))
        .contains(.domain)
    else { return hash(index) }
    return WordHash(text.string(Span(token.start, dot)))
  }

  /// Key of a mention of a value: its bytes.
  func exact(_ mention: Mention) -> WordHash {
    var key = WordHash()
    for byte in text.bytes[mention.span.range] { key.add(UInt32(byte)) }
    return key
  }

  /// The folded first letter of the word at `index`; 0 where there is none.
  func initial(_ index: Int) -> UInt32 {
    guard let token = text.token(index), token.end > token.start else { return 0 }
    return Scalars.folded(Scalars.decode(text.bytes, at: token.start, end: token.end).value)
  }
}
