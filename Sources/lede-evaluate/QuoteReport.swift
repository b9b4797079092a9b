import Foundation
import LedeCorpora
import LedeScoring

/// Quotations and speakers against a folder of PolNeAR: `gold.jsonl` has texts and quotations.
struct QuoteReport {
  let folder: URL

  func run() throws {
    var score = QuoteScore()
    let lines = try String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    for line in lines {
      let gold = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      score.add(gold, gold.found())
    }
    printSummary(score, articles: lines.count)
    printRules(score)
  }

  private func printSummary(_ score: QuoteScore, articles: Int) {
    print(
      String(
        format: "%d articles, %d quotes in the gold, %d found\n"
          + "exact span P %.1f R %.1f F1 %.1f   found F1 %.1f\n"
          + "right speaker %.1f %%   quote and speaker F1 %.1f\n"
          + "indirect P %.1f R %.1f\n",
        articles, score.goldCount, score.foundCount, 100 * score.exactPrecision,
        100 * score.exactRecall, 100 * score.exactF1, 100 * score.foundF1, 100 * score.speakers,
        100 * score.bothF1, 100 * score.indirectPrecision, 100 * score.indirectRecall))
  }

  /// A row of Markdown for each rule, those that decided most first.
  private func printRules(_ score: QuoteScore) {
    print(
      "| rule | quotes | right speaker | quotes not in the gold |\n| --- | ---: | ---: | ---: |")
    for (rule, tally) in score.byRule.sorted(by: {
      ($1.value.decided, $0.key) < ($0.value.decided, $1.key)
    }) {
      let share = tally.decided > 0 ? Double(tally.right) / Double(tally.decided) : 0
      print(
        String(
          format: "| %@ | %d | %.1f %% | %d |", rule, tally.decided, 100 * share, tally.extra))
    }
  }
}
