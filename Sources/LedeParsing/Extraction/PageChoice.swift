import LedeDocument

/// Chooses the article's blocks.
struct PageChoice {
  private(set) var isKept: [Bool]
  private(set) var confidence = 0.0
  private(set) var rule: Rule = "weighed-blocks"

  private let page: PageMeasure

  /// Fewest words an article has; less is a caption or a menu that looks like one.
  private static let fewestWords: Float = 25

  /// `scores` are log-odds of every block that it is the article's.
  init(_ page: PageMeasure, _ scores: [Float]) {
    self.page = page
    let scores = PageGroups(page).shared(scores)
    let core = page.blocks.indices.filter {
      scores[$0] > Self.coreThreshold && page.words[$0] >= Self.coreWords
    }
    let inside = (core.first ?? 0)...max(core.first ?? 0, core.last ?? 0)
    isKept = page.blocks.indices.map { row in
      page.blocks[row].kind != .image
        && scores[row] > (inside.contains(row) ? Self.insideThreshold : Self.outsideThreshold)
    }
    leaveOutRepeats()
    weigh(scores)
    if words(isKept) < Self.fewestWords { takeBestElement() }
  }

  /// Log-odds and words that make a block part of the article's core. This and the other two
  /// thresholds are the best of a small grid on held-out sites of the three corpora.
  private static let coreThreshold: Float = 0.5
  private static let coreWords: Float = 12
  /// Between the ends of the core a line needs less to be the article's.
  private static let insideThreshold: Float = -0.8
  private static let outsideThreshold: Float = 0

  /// Fewest words of a line that is told once only: shorter ones may well come again.
  private static let repeatWords = 10

  /// Leaves out lines that come again.
  private mutating func leaveOutRepeats() {
    var seen: Set<UInt64> = []
    for row in isKept.indices where isKept[row] {
      let traits = page.traits[row]
      guard traits.wordsHash != 0, traits.wordCount >= Self.repeatWords else { continue }
      isKept[row] = seen.insert(traits.wordsHash).inserted
    }
    leaveOutCollections()
  }

  /// Leaves out long blocks that are made of the blocks around them, as slide shows have.
  private mutating func leaveOutCollections() {
    let longest = Float(ParagraphTraits.longest)
    guard isKept.indices.contains(where: { isKept[$0] && page.words[$0] > longest }) else { return }
    var counts: [UInt64: Int] = [:]
    var runsOf: [Int: Set<UInt64>] = [:]
    for row in isKept.indices where isKept[row] {
      let words = Words(page.text[page.blocks[row].bytes], atMost: Self.mostWords).hashes
      let runs = Set(PageHints.runs(of: words))
      for run in runs { counts[run, default: 0] += 1 }
      if page.words[row] > longest { runsOf[row] = runs }
    }
    for (row, runs) in runsOf.sorted(by: { $0.key < $1.key }) {
      let told = runs.count { (counts[$0] ?? 0) > 1 }
      guard told * 10 >= runs.count * 8 else { continue }
      isKept[row] = false
      for run in runs { counts[run, default: 1] -= 1 }
    }
  }

  /// Words of a block that are compared.
  private static let mostWords = 1500

  private func words(_ kept: [Bool]) -> Float {
    zip(kept, page.words).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }

  private mutating func weigh(_ scores: [Float]) {
    var sure: Float = 0
    var all: Float = 0
    for row in scores.indices where isKept[row] {
      sure += page.words[row] * PageOpinions.probability(scores[row])
      all += page.words[row]
    }
    confidence = all > 0 ? Double(sure / all) : 0
  }

  /// Readability's choice: everything in the element with the most points that is not links.
  private mutating func takeBestElement() {
    guard page.best >= 0 else { return takeAll() }
    let isInside = page.isInside(page.best)
    let kept = page.blocks.indices.map { row in
      let block = page.blocks[row]
      return isInside.indices.contains(block.container) && isInside[block.container]
        && block.kind != .image && block.linkBytes * 2 <= block.bytes.count
        && block.place.isDisjoint(with: [.nav, .footer, .form, .dialog])
    }
    guard words(kept) > max(words(isKept), 10) else { return takeAll() }
    (isKept, rule, confidence) = (kept, "densest-element", 0.5)
  }

  private mutating func takeAll() {
    guard words(isKept) < 10 else { return }
    isKept = page.blocks.map { $0.kind != .image }
    (rule, confidence) = ("whole-page", 0.2)
  }
}
