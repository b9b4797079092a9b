import LedeDocument

extension SearchPattern {
  /// Matches that a search keeps; nobody walks through more.
  public static let standardLimit = 100_000

  /// All matches in the blocks of `document`, the first `limit` of them.
  ///
  /// A regular expression without a match is tried as plain text: `$5` and `(a) no?` find what they
  /// say. Any search ends: steps are counted where a pattern could take long, and `proceed` is asked
  /// before each block.
  ///
  /// - Complexity: O(bytes). 10 MB without a match take 5 ms for text and 5–30 ms for simple regular
  ///   expressions; the worst pattern takes about 1 s.
  public func matches(
    in document: Document, limit: Int = standardLimit, includingChrome: Bool = true,
    while proceed: () -> Bool = { true }
  ) -> SearchResult {
    var result = SearchResult()
    let ending = walk(document, includingChrome: includingChrome, while: proceed) { _, span in
      guard result.spans.count < limit else { return .stop }
      result.spans.append(span)
      return .goOn
    }
    result.limit = ending
    guard result.spans.isEmpty, ending == nil, !isLiteral else { return result }
    var literal = SearchPattern(literal: text).matches(
      in: document, limit: limit, includingChrome: includingChrome, while: proceed)
    literal.isPlainText = !literal.spans.isEmpty
    return literal
  }

  /// Indices of the blocks that match, ascending.
  ///
  /// - Complexity: as `matches`.
  public func matchingBlocks(
    in document: Document, includingChrome: Bool = true, while proceed: () -> Bool = { true }
  ) -> [Int] {
    var blocks: [Int] = []
    _ = walk(document, includingChrome: includingChrome, while: proceed) { block, _ in
      blocks.append(block)
      return .nextBlock
    }
    guard blocks.isEmpty, !isLiteral else { return blocks }
    return SearchPattern(literal: text).matchingBlocks(
      in: document, includingChrome: includingChrome, while: proceed)
  }

  private enum Step { case goOn, nextBlock, stop }

  /// Hands every match to `visit` with the index of its block, in order.
  private func walk(
    _ document: Document, includingChrome: Bool, while proceed: () -> Bool,
    visit: (Int, Span) -> Step
  ) -> SearchResult.Limit? {
    guard !isEmpty, let matcher = Matcher(bytes: document.utf8.count) else { return nil }
    var limit: SearchResult.Limit?
    document.utf8.withUnsafeBufferPointer { bytes in
      for (index, block) in document.blocks.enumerated()
      where (includingChrome || !block.isChrome) && bytes.isWhole(block.span) {
        guard proceed() else {
          limit = .cancelled
          return
        }
        switch walk(block.span, in: bytes, with: matcher, visit: { visit(index, $0) }) {
        case .none: break
        case .effort:
          limit = .effort
          if matcher.isExhausted { return }
        case let other:
          limit = other
          return
        }
      }
    }
    return limit
  }

  /// Hands every match in one block to `visit`.
  private func walk(
    _ span: Span, in bytes: UnsafeBufferPointer<UInt8>, with matcher: borrowing Matcher,
    visit: (Span) -> Step
  ) -> SearchResult.Limit? {
    let counts = matcher.begin(blockOf: span.count)
    guard let pattern = compiled(forBlockOf: span.count, countingSteps: counts) else { return nil }
    let subject = UnsafeBufferPointer(rebasing: bytes[span.range])
    var offset = 0
    while offset < subject.count {
      switch matcher.match(of: pattern, in: subject, from: offset) {
      case .none: return nil
      case .tooExpensive: return .effort
      case .match(let match):
        offset = match.end
        switch visit(Span(span.start + match.start, span.start + match.end)) {
        case .goOn: break
        case .nextBlock: return nil
        case .stop: return .count
        }
      }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `span` lies in these bytes and cuts no scalar in two.
  fileprivate func isWhole(_ span: Span) -> Bool {
    guard span.end <= count, !span.isEmpty, self[span.start] & 0xC0 != 0x80 else { return false }
    return span.end == count || self[span.end] & 0xC0 != 0x80
  }
}
