/// The signs that the lines before and after one give together: runs of links, phrases of page
/// furniture, sentences, and the heading above.
struct PageRuns {
  private let page: PageMeasure
  /// Lengths of the runs of lines that are links and little else; 0 for other lines.
  private var linkRuns: [Float] = []
  /// Phrases of page furniture, and lines of sentences, before each line.
  private var phrases: [Int] = [0]
  private var sentences: [Int] = [0]
  /// The heading above each line; -1 for none.
  private var headings: [Int] = []
  private var untilHeading: [Int] = []
  private var openings = WordTable()

  private static let far = 60
  private static let longestRun: Float = 30
  private static let phraseReach = 8
  private static let nearReach = 3
  private static let farReach = 10
  /// A phrase in a longer line is what the line is about.
  private static let longestPhraseLine = 20

  init(_ page: PageMeasure) {
    self.page = page
    var heading = -1
    for row in page.blocks.indices {
      let traits = page.traits[row]
      let isPhrase = phraseStrength(row) >= 2 && traits.wordCount <= Self.longestPhraseLine
      phrases.append((phrases.last ?? 0) + (isPhrase ? 1 : 0))
      sentences.append((sentences.last ?? 0) + (page.prose[row] > 0 ? 1 : 0))
      headings.append(heading)
      if isHeading(row) { heading = row }
      if let first = traits.firstWord { openings[first] += 1 }
    }
    untilHeading = Array(repeating: Self.far, count: page.blocks.count)
    var distance = Self.far
    for row in page.blocks.indices.reversed() {
      untilHeading[row] = distance
      distance = isHeading(row) ? 0 : min(Self.far, distance + 1)
    }
    measureLinkRuns()
  }

  private func isHeading(_ row: Int) -> Bool {
    page.blocks[row].kind == .heading || page.blocks[row].kind == .headline
  }

  private func phraseStrength(_ row: Int) -> Int {
    let strength = page.traits[row].hits.best?.strength.rawValue ?? 0
    return strength >= ChromePhrase.Strength.clear.rawValue ? strength : 0
  }

  private mutating func measureLinkRuns() {
    linkRuns = Array(repeating: 0, count: page.blocks.count)
    var start = 0
    for row in 0...page.blocks.count {
      let isLink =
        row < page.blocks.count
        && 10 * page.blocks[row].linkBytes > 7 * page.blocks[row].bytes.count
      guard !isLink else { continue }
      for member in start..<row { linkRuns[member] = min(Self.longestRun, Float(row - start)) }
      start = row + 1
    }
  }

  func add(_ row: Int, to signs: inout SignTable) {
    let count = page.blocks.count
    signs[row, .linkRun] = linkRuns[row]
    signs[row, .linkRunBefore] = row > 0 ? linkRuns[row - 1] : 0
    signs[row, .linkRunAfter] = row + 1 < count ? linkRuns[row + 1] : 0
    signs[row, .phrasesBefore] = Float(phrases[row] - phrases[max(0, row - Self.phraseReach)])
    signs[row, .phrasesAfter] = Float(
      phrases[min(count, row + 1 + Self.phraseReach)] - phrases[row + 1])
    signs[row, .proseShareNear] = sentenceShare(row, Self.nearReach)
    signs[row, .proseShareFar] = sentenceShare(row, Self.farReach)
    signs[row, .openings] = Float(
      min(20, page.traits[row].firstWord.map { openings[$0] } ?? 0))
    signs[row, .untilHeading] = Float(untilHeading[row])
    addHeading(row, to: &signs)
  }

  private func sentenceShare(_ row: Int, _ reach: Int) -> Float {
    let from = max(0, row - reach)
    let to = min(page.blocks.count, row + reach + 1)
    return Float(sentences[to] - sentences[from]) / Float(to - from)
  }

  private func addHeading(_ row: Int, to signs: inout SignTable) {
    let heading = headings[row]
    guard heading >= 0 else {
      signs[row, .sinceHeading] = -1
      return
    }
    signs[row, .sinceHeading] = Float(min(Self.far, row - heading))
    signs[row, .headingSays] = signs[heading, .wordsSay]
    signs[row, .headingWorstWord] = signs[heading, .worstWord]
    signs[row, .headingPhrase] = Float(phraseStrength(heading))
    signs[row, .headingLevelAbove] = Float(page.blocks[heading].level)
    signs[row, .headingTitleShare] = signs[heading, .titleShare]
  }
}
