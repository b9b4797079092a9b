import LedeDocument

/// Finds what stands in single marks, `‘…’` or `'…'`, outside of double ones: headlines and British
/// papers quote so.
struct SingleQuotationMarks {
  let text: TokenizedText

  /// Longest stretch in tokens. An apostrophe that opens nothing must not run to the end of a page.
  private static let maximumLength = 80
  /// Straight marks are apostrophes too: shorter stretches than this are left alone.
  private static let minimumStraightLength = 3

  /// Stretches that lie outside of `double` or, between curly marks, hold some of them whole.
  func stretches(inBlock block: Int, around double: [QuotedStretch]) -> [QuotedStretch] {
    var found: [QuotedStretch] = []
    var next = 0
    var at = text.blockTokens[block].lowerBound
    let end = text.blockTokens[block].upperBound
    while at < end {
      while next < double.count, double[next].marked.upperBound <= at { next += 1 }
      if next < double.count, double[next].marked.contains(at) {
        at = double[next].marked.upperBound
        continue
      }
      guard opens(at, in: text.blockTokens[block]) else {
        at += 1
        continue
      }
      let limit = min(end, at + Self.maximumLength)
      if let close = close(from: at, before: limit, past: double[next...]) {
        found.append(QuotedStretch(open: at, close: close, block: block, inner: (at + 1)..<close))
        at = close + 1
      } else if next == double.count, goesOn(from: at, inBlock: block) {
        found.append(QuotedStretch(open: at, close: nil, block: block, inner: (at + 1)..<end))
        return found
      } else {
        at += 1
      }
    }
    return found
  }

  /// Whether the mark opens speech that goes on in the next paragraph: no other single mark stands
  /// behind it but apostrophes, and the next paragraph starts with one.
  private func goesOn(from open: Int, inBlock block: Int) -> Bool {
    let tokens = text.blockTokens[block]
    guard text.tokens[open].kind == .openSingle, open + 1 < tokens.upperBound,
      let next = ((block + 1)..<text.blocks.count).prefix(3)
        .first(where: { !text.blockTokens[$0].isEmpty }),
      text.tokens[text.blockTokens[next].lowerBound].kind == .openSingle
    else { return false }
    return !((open + 1)..<tokens.upperBound).contains { index in
      switch text.tokens[index].kind {
      case .openSingle: true
      case .closeSingle: !text.touchesPrevious(index + 1)
      default: false
      }
    }
  }

  private static let elided = Set(
    "em til tis twas cause n round bout".split(separator: " ").map { WordHash($0) })

  private func opens(_ index: Int, in block: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .openSingle || token.kind == .apostrophe,
      index == block.lowerBound || !text.touchesPrevious(index)
        || text.tokens[index - 1].kind == .openBracket,
      index + 1 < block.upperBound, text.touchesPrevious(index + 1),
      text.tokens[index + 1].kind == .word
    else { return false }
    return !Self.elided.contains(
      text.vocabulary.hashes[Int(text.tokens[index + 1].word)])
  }

  /// The closing mark of what opens at `open`; double quotations between curly marks are passed over.
  private func close(
    from open: Int, before limit: Int, past double: ArraySlice<QuotedStretch>
  ) -> Int? {
    let isStraight = text.tokens[open].kind == .apostrophe
    var double = double
    var index = open + 2
    while index < limit {
      defer { index += 1 }
      while let first = double.first, first.marked.upperBound <= index { double.removeFirst() }
      if let first = double.first, first.marked.contains(index) {
        guard !isStraight, first.close != nil else { return nil }
        index = first.marked.upperBound - 1
        continue
      }
      if text.tokens[index].kind == .openSingle { return nil }
      if closes(index, isStraight: isStraight) {
        return isStraight && index - open <= Self.minimumStraightLength ? nil : index
      }
    }
    return nil
  }

  private func closes(_ index: Int, isStraight: Bool) -> Bool {
    guard text.tokens[index].kind == (isStraight ? .apostrophe : .closeSingle),
      text.touchesPrevious(index)
    else { return false }
    guard let next = text.token(index + 1), text.touchesPrevious(index + 1) else { return true }
    return next.kind != .word
  }
}
