import Foundation
import LedeParsing
import LedeScoring

/// Trains both looks at a page's lines and prints them as the Swift table of the library.
struct ExtractionTrainer {
  private let pages: [PageCorpus.Page]
  private let classes: TokenStatistics
  private let lexicon: TokenStatistics
  private let labels: [Bool]
  private let weights: [Float]
  /// The rows of each page among all rows.
  private let ranges: [Range<Int>]

  static let folds = 4

  init(_ corpus: PageCorpus) {
    pages = corpus.pages
    classes = TokenStatistics(corpus.pages) { $0.classTokens(ofBlock: $1) }
    lexicon = TokenStatistics(corpus.pages) { $0.lineWords(ofBlock: $1) }
    labels = corpus.pages.flatMap(\.labels)
    weights = corpus.pages.flatMap(\.weights)
    var ranges: [Range<Int>] = []
    for page in corpus.pages {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<(start + page.labels.count))
    }
    self.ranges = ranges
  }

  func print() {
    report("labels", pages.map(\.labels))
    let signs = pages.map {
      $0.example.signs(classes.weights(without: $0.host), lexicon.weights(without: $0.host))
    }
    var firstBoosting = GradientBoosting(signs)
    let (first, opinions) = train(&firstBoosting, signs)
    report("first look, held out", zip(pages, opinions).map { $0.example.kept(scores: $1) })
    let extended = pages.indices.map {
      pages[$0].example.secondSigns(signs[$0], scores: opinions[$0])
    }
    var secondBoosting = GradientBoosting(extended)
    let (second, scores) = train(&secondBoosting, extended)
    let kept = zip(pages, scores).map { $0.example.kept(scores: $1) }
    for threshold: Float in [-0.6, -0.3, 0.3] {
      let kept = zip(pages, scores).map { $0.example.kept(scores: $1.map { $0 - threshold }) }
      report("second look, held out, at \(threshold)", kept)
    }
    report("second look, held out", kept)
    let (allClasses, allWords) = (classes.weights(), lexicon.weights())
    let final = pages.indices.map { index in
      let signs = pages[index].example.signs(allClasses, allWords)
      let opinions = first.scores(signs)
      return pages[index].example.kept(
        scores: second.scores(pages[index].example.secondSigns(signs, scores: opinions)))
    }
    report("as shipped, seen", final)
    showErrors(kept)
    write(first, second)
  }

  /// A model of all pages, and the scores of each page by a model that has not seen its site.
  private func train(
    _ boosting: inout GradientBoosting, _ signs: [PageSigns]
  ) -> (BoostedTrees, [[Float]]) {
    var scores = pages.map { _ in [Float]() }
    for fold in 0..<Self.folds {
      let seen = pages.indices.filter { self.fold($0) != fold }
      let model = boosting.fit(labels, weights, chosen: seen.flatMap { ranges[$0] })
      for index in pages.indices where self.fold(index) == fold {
        scores[index] = model.scores(signs[index])
      }
    }
    return (boosting.fit(labels, weights, chosen: Array(labels.indices)), scores)
  }

  private func fold(_ page: Int) -> Int {
    Int(pages[page].host.utf8.reduce(7) { ($0 &* 31 &+ UInt64($1)) % 1_000_003 })
      % Self.folds
  }

  private func text(_ page: Int, _ kept: [Bool]) -> String {
    kept.indices.filter { kept[$0] }.map { pages[page].example.text(ofBlock: $0) }
      .joined(separator: "\n\n")
  }

  /// F1, precision and recall by corpus, on standard error.
  private func report(_ name: String, _ kept: [[Bool]]) {
    for (corpus, _) in PageCorpus.names {
      let indices = pages.indices.filter { pages[$0].corpus == corpus }
      let scores = indices.map {
        ShingleScore(truth: pages[$0].truth, output: text($0, kept[$0]))
      }
      let mean = ShingleScore.mean(scores)
      tell(
        name + " \(corpus)"
          + String(format: " F1 %.4f P %.4f R %.4f", mean.f1, mean.precision, mean.recall))
    }
  }

  /// With LEDE_ERRORS=FILE, what was wrongly kept and lost, page by page.
  private func showErrors(_ kept: [[Bool]]) {
    guard let path = ProcessInfo.processInfo.environment["LEDE_ERRORS"] else { return }
    var lines: [String] = []
    for index in pages.indices {
      let page = pages[index]
      let score = ShingleScore(truth: page.truth, output: text(index, kept[index]))
      lines.append(
        String(format: "== %.3f P %.3f R %.3f ", score.f1, score.precision, score.recall)
          + page.corpus + " " + page.id + " " + page.host)
      for block in page.labels.indices where kept[index][block] != page.labels[block] {
        let sign = kept[index][block] ? "+" : "-"
        lines.append("\(sign) \(block) \(page.example.text(ofBlock: block).prefix(160))")
      }
    }
    try? lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  private func write(_ first: BoostedTrees, _ second: BoostedTrees) {
    Swift.print(
      """
      /// The weights of `ExtractionModel`. Written by `lede-train extraction` from the development
      /// halves of scrapinghub's, newspaper4k's and WCXB's pages; run it again when `PageSign` changes.
      enum ExtractionTable {
      """)
    for (name, text) in [
      ("classes", classes.weights().text), ("lexicon", lexicon.weights().text),
      ("first", first.text), ("second", second.text),
    ] {
      Swift.print("  static let \(name): StaticString = \"\"\"")
      Swift.print(text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      Swift.print("    \"\"\"\(name == "second" ? "" : "\n")")
    }
    Swift.print("}")
  }
}
