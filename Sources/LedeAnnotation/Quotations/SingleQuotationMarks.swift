import LedeDocument

/// Finds what stands in single marks, `‘…’` or `'…'`, outside of double ones: headlines and British
/// papers quote so.
struct SingleQuotationMarks {
  let text: TokenizedText

  /// Longest stretch in tokens. An apostrophe that opens nothing must not run to the end of a page.
  private static let maximumLength = 80
  /// Straight marks are apostrophes too: shorter stretches than this are left alone.
  private static let minimumStraightLength = 3

  func stretches(inBlock block: Int, outside double: [QuotedStretch]) -> [QuotedStretch] {
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
      let limit = min(next < double.count ? double[next].open : end, at + Self.maximumLength)
      guard opens(at, in: text.blockTokens[block]), let close = close(from: at, before: limit)
      else {
        at += 1
        continue
      }
      found.append(QuotedStretch(open: at, close: close, block: block, inner: (at + 1)..<close))
      at = close + 1
    }
    return found
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

  private func close(from open: Int, before limit: Int) -> Int? {
    let isStraight = text.tokens[open].kind == .apostrophe
    guard open + 2 < limit else { return nil }
    for index in (open + 2)..<limit {
      let kind = text.tokens[index].kind
      if kind == .openSingle { return nil }
      guard kind == (isStraight ? .apostrophe : .closeSingle), text.touchesPrevious(index) else {
        continue
      }
      if let next = text.token(index + 1), text.touchesPrevious(index + 1), next.kind == .word {
        continue
      }
      return isStraight && index - open <= Self.minimumStraightLength ? nil : index
    }
    return nil
  }
}
