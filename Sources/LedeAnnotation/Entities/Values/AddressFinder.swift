import LedeDocument

/// E-mail addresses and URLs: runs of tokens with no space between them.
struct AddressFinder: MentionFinder {
  /// Longest address in tokens; longer ones are cut.
  private static let maximumLength = 200

  func mentions(in text: TokenizedText) -> [Mention] {
    var found: [Mention] = []
    var free = 0
    for index in text.tokens.indices where index >= free {
      guard let mention = url(at: index, text) ?? email(at: index, from: free, text) else {
        continue
      }
      found.append(mention)
      free = mention.tokens.upperBound
    }
    return found
  }

  private static let schemes = Set(["http", "https", "ftp"].map { WordHash($0) })
  private static let www = WordHash("www")

  private func url(at index: Int, _ text: TokenizedText) -> Mention? {
    let token = text.tokens[index]
    guard token.kind == .word, token.word >= 0 else { return nil }
    let hash = text.vocabulary.hashes[Int(token.word)]
    let isScheme =
      Self.schemes.contains(hash) && text.token(index + 1)?.kind == .colon
      && text.token(index + 2)?.kind == .slash && text.touchesPrevious(index + 1)
    let isHost =
      hash == Self.www && text.token(index + 1)?.kind == .fullStop
      && text.touchesPrevious(index + 1)
    guard isScheme || isHost else { return nil }
    let end = trimmed(index..<run(from: index, text), text)
    guard end > index + 2 else { return nil }
    return Mention(index..<end, of: text, label: .url, confidence: 0.99, rule: "web-address")
  }

  private func email(at index: Int, from free: Int, _ text: TokenizedText) -> Mention? {
    guard text.tokens[index].kind == .at, text.touchesPrevious(index),
      text.touchesPrevious(index + 1), index + 1 < text.tokens.count
    else { return nil }
    var start = index
    while start > free, index - start < Self.maximumLength, text.touchesPrevious(start),
      isLocalPart(text.tokens[start - 1])
    {
      start -= 1
    }
    var end = index + 1
    var dots = 0
    while end < text.tokens.count, end - index < Self.maximumLength, text.touchesPrevious(end),
      isLocalPart(text.tokens[end])
    {
      if text.bytes[text.tokens[end].span.range].contains(0x2E) { dots += 1 }
      end += 1
    }
    end = trimmed(start..<end, text)
    guard start < index, end > index + 1, dots > 0, text.tokens[start].kind != .fullStop else {
      return nil
    }
    return Mention(start..<end, of: text, label: .email, confidence: 0.99, rule: "e-mail-address")
  }

  private func isLocalPart(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .fullStop, .hyphen: true
    default: false
    }
  }

  private func run(from start: Int, _ text: TokenizedText) -> Int {
    var end = start + 1
    while end < text.tokens.count, end - start < Self.maximumLength, text.touchesPrevious(end) {
      switch text.tokens[end].kind {
      case .openQuote, .closeQuote, .straightQuote, .closeBracket: return end
      default: end += 1
      }
    }
    return end
  }

  /// Without the punctuation of the sentence at its end.
  private func trimmed(_ tokens: Range<Int>, _ text: TokenizedText) -> Int {
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1 {
      switch text.tokens[end - 1].kind {
      case .fullStop, .comma, .colon, .semicolon, .exclamation, .question, .apostrophe,
        .closeSingle,
        .ellipsis:
        end -= 1
      default: return end
      }
    }
    return end
  }
}
