/// How much a line has in common with the article: teasers of other articles share few words with it.
struct PageKinship {
  /// Share of each line's weighty words that the sentences of the likely article use as well; -1
  /// where a line has too few.
  private(set) var shares: [Float] = []
  /// The same over the lines around, by words.
  private(set) var sharesNear: [Float] = []
  /// Share of the title's weighty words that a line has.
  private(set) var titleShares: [Float] = []
  /// Whether each line stands in the element that most likely holds the article.
  let isInBest: [Bool]

  private static let fewestWords = 3
  /// Words of a line that are looked at.
  private static let mostWords = 200
  private static let heaviest: Float = 40
  private static let reach = 3

  init(_ page: PageMeasure, _ hints: PageHints) {
    let inside = page.isInside(page.best)
    isInBest = page.blocks.map { inside.indices.contains($0.container) && inside[$0.container] }
    let words = page.blocks.indices.map { Self.weightyWords(page, $0) }
    let isSource = page.blocks.indices.map { isInBest[$0] && page.prose[$0] > 0 }
    var counts = WordTable(capacity: 512)
    // The last line that a word was counted for.
    var last = counts
    for row in words.indices where isSource[row] {
      for word in words[row] where last[word] != Int32(row + 1) {
        last[word] = Int32(row + 1)
        counts[word] += 1
      }
    }
    for row in words.indices {
      shares.append(Self.share(words[row], counts, own: isSource[row] ? 1 : 0))
      titleShares.append(Self.titleShare(words[row], hints.titleNumbers))
    }
    smooth(page)
  }

  private static func weightyWords(_ page: PageMeasure, _ row: Int) -> [UInt64] {
    let traits = page.traits[row]
    guard traits.wordCount > ParagraphTraits.longest, page.blocks[row].kind != .verbatim else {
      return traits.weightyWords
    }
    let marks = KnownWords.marks
    return Words(page.text[page.blocks[row].bytes], atMost: mostWords).hashes.filter {
      marks[$0] & KnownWords.functionWord == 0
    }
  }

  private static func share(_ words: [UInt64], _ counts: WordTable, own: Int32) -> Float {
    guard words.count >= fewestWords else { return -1 }
    var shared = 0
    for word in words where counts[word] > own { shared += 1 }
    return Float(shared) / Float(words.count)
  }

  private static func titleShare(_ words: [UInt64], _ title: WordTable) -> Float {
    guard !title.isEmpty else { return 0 }
    var seen: UInt64 = 0
    for word in words {
      let number = title[word]
      if number > 0 { seen |= 1 << UInt64(number) }
    }
    return Float(seen.nonzeroBitCount) / Float(title.count)
  }

  private mutating func smooth(_ page: PageMeasure) {
    var weights: [Float] = [0]
    var sums: [Float] = [0]
    for (row, share) in shares.enumerated() {
      let weight = share < 0 ? 0 : min(Self.heaviest, page.words[row])
      weights.append((weights.last ?? 0) + weight)
      sums.append((sums.last ?? 0) + weight * max(0, share))
    }
    for row in shares.indices {
      let from = max(0, row - Self.reach)
      let to = min(shares.count, row + Self.reach + 1)
      sharesNear.append((sums[to] - sums[from]) / max(1, weights[to] - weights[from]))
    }
  }

  func add(_ row: Int, to signs: inout SignTable) {
    signs[row, .inBest] = isInBest[row] ? 1 : 0
    signs[row, .kinship] = shares[row]
    signs[row, .kinshipNear] = sharesNear[row]
    signs[row, .titleCovered] = titleShares[row]
  }
}
