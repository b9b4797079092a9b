import Foundation
import LedeParsing
import LedeScoring

/// Trains both looks at a page's lines.
struct ExtractionTrainer {
  /// What is kept apart while a model learns.
  enum Fold {
    /// Whole sites: what to expect of a site that was never seen.
    case site
    /// Single pages: sites may be known from other pages.
    case page
  }

  private let pages: [PageCorpus.Page]
  private let labels: [Bool]
  private let weights: [Float]
  /// The rows of each page among all rows.
  private let ranges: [Range<Int>]
  private let classes: TokenStatistics
  private let lexicon: TokenStatistics
  private let signs: [SignTable]

  static let folds = 5
  /// Pages whose held-out F1 is below this teach nothing: mostly their truth is cut off, or of
  /// another article.
  private static let fewestF1 = 0.7

  init(_ corpus: PageCorpus) {
    pages = corpus.pages
    labels = corpus.pages.flatMap(\.labels)
    weights = corpus.pages.flatMap(\.weights)
    var ranges: [Range<Int>] = []
    for page in corpus.pages {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<(start + page.labels.count))
    }
    self.ranges = ranges
    let classes = Self.statistics(corpus.pages) { $0.classTokens(ofBlock: $1) }
    let lexicon = Self.statistics(corpus.pages) { $0.lineWords(ofBlock: $1) }
    (self.classes, self.lexicon) = (classes, lexicon)
    signs = corpus.pages.indices.map {
      corpus.pages[$0].example.signs(classes.weights(without: $0), lexicon.weights(without: $0))
    }
  }

  private static func statistics(
    _ pages: [PageCorpus.Page], _ tokens: (PageExample, Int) -> Set<UInt32>
  ) -> TokenStatistics {
    TokenStatistics(
      pages.map { page in
        let blocks = page.labels.indices.filter(page.example.isText)
        return TokenStatistics.Lines(
          host: page.host,
          rows: blocks.map {
            (tokens(page.example, $0), page.example.words(inBlock: $0), page.labels[$0])
          })
      })
  }

  /// What a model is made from: trusted pages, and of the rows that every model gets right, such
  /// as those of menus, one in five for all.
  private struct Lesson {
    var pages: [Int]
    var rows: [[Int]]
    var weights: [Float]
  }

  private static let easy: Float = -4.5
  private static let easyShare = 0.2

  private static let rough = GradientBoosting.Options(trees: 160, rate: 0.1)
  private static let look = GradientBoosting.Options(
    trees: 600, rate: 0.06, columnShare: 0.2, ridge: 40)

  /// Held-out figures, on standard error.
  func validate(by fold: Fold) {
    let lesson = lesson()
    let opinions = heldOut(GradientBoosting(signs, Self.look), signs, lesson, fold)
    report("\(fold) held out, first look", kept(opinions))
    let extended = extended(opinions)
    let second = heldOut(GradientBoosting(extended, Self.look), extended, lesson, fold)
    let verdicts = zip(opinions, second).map { ExtractionModel.verdicts(first: $0, second: $1) }
    report("\(fold) held out, both looks", kept(verdicts))
    showErrors(kept(verdicts), fold)
  }

  /// The model of all pages.
  func model() -> ExtractionModel {
    report("labels", pages.map(\.labels))
    let lesson = lesson()
    let boosting = GradientBoosting(signs, Self.look)
    // The second look learns from opinions on pages that the first had not seen, as it will use it.
    let extended = extended(heldOut(boosting, signs, lesson, .page))
    let rows = lesson.pages.flatMap { lesson.rows[$0] }
    let second = GradientBoosting(extended, Self.look)
    return ExtractionModel(
      classes: classes.weights(), lexicon: lexicon.weights(),
      first: boosting.fit(labels, lesson.weights, chosen: rows).withoutIdleCuts,
      second: second.fit(labels, lesson.weights, chosen: rows).withoutIdleCuts)
  }

  /// Figures on the pages that the model has seen.
  func report(_ model: ExtractionModel) {
    report("as shipped, seen", pages.map { $0.example.kept(by: model) })
  }

  /// Pages that a model which has not seen their sites reads much as their truth says.
  private func lesson() -> Lesson {
    let all = Lesson(pages: Array(pages.indices), rows: ranges.map(Array.init), weights: weights)
    let scores = heldOut(GradientBoosting(signs, Self.rough), signs, all, .site)
    let kept = kept(scores)
    var lesson = all
    lesson.pages = pages.indices.filter { score($0, kept[$0]).f1 >= Self.fewestF1 }
    var random = SplitMix(seed: 5)
    for page in pages.indices {
      lesson.rows[page] = ranges[page].filter { row in
        let isEasy = !labels[row] && scores[page][row - ranges[page].lowerBound] < Self.easy
        guard isEasy else { return true }
        lesson.weights[row] /= Float(Self.easyShare)
        return random.share() < Self.easyShare
      }
    }
    let rows = lesson.pages.reduce(0) { $0 + lesson.rows[$1].count }
    tell("learned from \(lesson.pages.count) of \(pages.count) pages, \(rows) rows")
    return lesson
  }

  private func extended(_ opinions: [[Float]]) -> [SignTable] {
    pages.indices.map { pages[$0].example.secondSigns(signs[$0], scores: opinions[$0]) }
  }

  /// The scores of each page by a model that has not seen it.
  private func heldOut(
    _ boosting: GradientBoosting, _ signs: [SignTable], _ lesson: Lesson, _ fold: Fold
  ) -> [[Float]] {
    var scores = pages.map { _ in [Float]() }
    for number in 0..<Self.folds {
      let seen = lesson.pages.filter { self.number($0, fold) != number }
      let rows = seen.flatMap { lesson.rows[$0] }
      let model = boosting.fit(labels, lesson.weights, chosen: rows)
      for index in pages.indices where self.number(index, fold) == number {
        scores[index] = model.scores(signs[index])
      }
    }
    return scores
  }

  /// The fold that a page belongs to.
  private func number(_ page: Int, _ fold: Fold) -> Int {
    let name = fold == .site ? pages[page].host : pages[page].id
    return Int(name.utf8.reduce(7) { ($0 &* 31 &+ UInt64($1)) % 1_000_003 }) % Self.folds
  }

  private func kept(_ scores: [[Float]]) -> [[Bool]] {
    zip(pages, scores).map { $0.example.kept(scores: $1) }
  }

  private func score(_ page: Int, _ kept: [Bool]) -> ShingleScore {
    let text = kept.indices.filter { kept[$0] }.map { pages[page].example.text(ofBlock: $0) }
    return ShingleScore(truth: pages[page].truth, output: text.joined(separator: "\n\n"))
  }

  /// F1, precision and recall by corpus, on standard error.
  private func report(_ name: String, _ kept: [[Bool]]) {
    for (corpus, _) in PageCorpus.names {
      let mean = ShingleScore.mean(
        pages.indices.filter { pages[$0].corpus == corpus }.map { score($0, kept[$0]) })
      tell(
        name + " \(corpus)"
          + String(format: " F1 %.4f P %.4f R %.4f", mean.f1, mean.precision, mean.recall))
    }
  }

  /// With LEDE_ERRORS=FILE, what was wrongly kept and lost, page by page.
  private func showErrors(_ kept: [[Bool]], _ fold: Fold) {
    guard let path = ProcessInfo.processInfo.environment["LEDE_ERRORS"] else { return }
    var lines: [String] = []
    for index in pages.indices {
      let page = pages[index]
      let score = score(index, kept[index])
      lines.append(
        String(format: "== %.3f P %.3f R %.3f ", score.f1, score.precision, score.recall)
          + page.corpus + " " + page.id + " " + page.host)
      for block in page.labels.indices where kept[index][block] != page.labels[block] {
        let sign = kept[index][block] ? "+" : "-"
        lines.append("\(sign) \(block) \(page.example.text(ofBlock: block).prefix(160))")
      }
    }
    try? lines.joined(separator: "\n").write(
      toFile: "\(path).\(fold)", atomically: true, encoding: .utf8)
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
