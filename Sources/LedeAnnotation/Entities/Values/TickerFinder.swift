import LedeDocument

/// Exchange symbols in brackets after a company's name: `(CSCO)`, `(763)`, `(NYSE: IBM)`.
struct TickerFinder {
  let text: TokenizedText

  /// A symbol and the mention it stands behind.
  struct Ticker {
    let mention: Mention
    /// Index into the mentions that were given.
    let owner: Int
    /// The exchange that is named before it: `NYSE` in `(NYSE: IBM)`.
    let exchange: Int?
  }

  /// The symbols right behind the companies among `mentions`, in their order.
  func tickers(after mentions: [Mention]) -> [Ticker] {
    var found: [Ticker] = []
    for (owner, mention) in mentions.enumerated() where mention.label == .organization {
      guard let (symbol, rule) = symbol(after: mention) else { continue }
      let ticker = Mention(symbol, of: text, label: .ticker, confidence: 0.95, rule: rule)
      let exchange = rule == Self.exchangeRule ? symbol.lowerBound - 2 : nil
      found.append(Ticker(mention: ticker, owner: owner, exchange: exchange))
    }
    return found
  }

  private static let exchangeRule: Rule = "exchange-symbol"
  private static let exchanges = Set(
    """
    nyse nasdaq amex lse tsx tse hkex sehk asx bse nse sgx lon fra etr otc otcbb otcqx euronext
    nysearca hk ticker symbol shanghai shenzhen frankfurt xetra
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  private func hash(_ index: Int) -> WordHash {
    guard let token = text.token(index), token.word >= 0 else { return WordHash() }
    return text.vocabulary.hashes[Int(token.word)]
  }

  private func symbol(after mention: Mention) -> (tokens: Range<Int>, rule: Rule)? {
    let open = mention.tokens.upperBound
    guard let bracket = text.token(open), bracket.kind == .openBracket else { return nil }
    if Self.exchanges.contains(hash(open + 1)), text.token(open + 2)?.kind == .colon {
      guard isSymbol(open + 3), let next = text.token(open + 4), next.kind != .word else {
        return nil
      }
      return ((open + 3)..<(open + 4), Self.exchangeRule)
    }
    guard isSymbol(open + 1), text.token(closing(open + 2))?.kind == .closeBracket,
      isCompany(mention, symbol: open + 1)
    else { return nil }
    return ((open + 1)..<(open + 2), "symbol-in-brackets")
  }

  /// Skips the country or market after a symbol: `(VOD LN)`, `(CSCO.O)`.
  private func closing(_ index: Int) -> Int {
    guard let token = text.token(index) else { return index }
    if token.kind == .fullStop { return index + 2 }
    return token.shape.contains(.allCapitals) && token.span.count <= 2 ? index + 1 : index
  }

  private func isSymbol(_ index: Int) -> Bool {
    guard let token = text.token(index), token.span.count <= 6 else { return false }
    if token.kind == .number {
      return token.span.count >= 3
        && text.bytes[token.span.range].allSatisfy { (0x30...0x39).contains($0) }
    }
    return token.kind == .word && token.shape.contains(.allCapitals) && token.span.count <= 5
  }

  /// Capitals in brackets are a company's symbol, or else an agency's initials.
  private func isCompany(_ mention: Mention, symbol: Int) -> Bool {
    let tokens = text.tokens[mention.tokens]
    if tokens.last?.has(.legalSuffix) ?? false { return true }
    if text.tokens[symbol].kind == .number {
      return tokens.contains { $0.has(.organization) } && !isYear(symbol)
    }
    return initials(of: tokens) != hash(symbol)
      && !tokens.contains { $0.has(.organizationWord) && !$0.has(.common) }
      && spells(symbol, mention)
  }

  private func isYear(_ index: Int) -> Bool {
    let span = text.tokens[index].span
    return span.count == 4 && [0x31, 0x32].contains(text.bytes[span.start])
  }

  private func initials(of tokens: ArraySlice<Token>) -> WordHash {
    var hash = WordHash()
    for token in tokens where token.isCapitalized {
      hash.add(Scalars.folded(Scalars.decode(text.bytes, at: token.start, end: token.end).value))
    }
    return hash
  }

  /// Whether the letters of the symbol stand in the name, in order: `AAPL` in `Apple`.
  private func spells(_ symbol: Int, _ mention: Mention) -> Bool {
    var rest = text.bytes[mention.span.range].map { $0 & 0xDF }[...]
    for letter in text.bytes[text.tokens[symbol].span.range] {
      guard let at = rest.firstIndex(of: letter) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }
}
