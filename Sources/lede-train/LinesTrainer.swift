import Foundation
import LedeParsing

/// Trains the judge of a plain text's lines and prints it as the Swift table of the library.
struct LinesTrainer {
  private let texts: [Corpus.Text]

  private static let options = GradientBoosting.Options(
    trees: 400, rate: 0.06, columnShare: 0.3, ridge: 100)
  /// Texts without furniture count for less: there are as many as with.
  private static let cleanShare: Float = 0.3

  init(_ corpus: Corpus) { texts = corpus.texts }

  func print() {
    validate()
    PackedSource(
      name: "ChromeTrees",
      summary: """
        /// The words and trees of `ChromeModel`, packed as `TableReader` reads them. Written by
        /// `lede-train lines` from the development half of the line corpora; run it again when
        /// `LineSign` or `ChromeSign` change.
        """,
      text: Self.model(of: texts).packed
    ).print()
  }

  /// What `texts` alone teach.
  private static func model(of texts: [Corpus.Text]) -> ChromeModel {
    let raw = texts.indices.filter { !texts[$0].isClean }
    let places = Dictionary(
      uniqueKeysWithValues: raw.enumerated().map { (texts[$1].number, $0) })
    let words = TokenStatistics(raw.map { lines(of: texts[$0]) })
    // A word counts in a text by what it says in all others; a clean copy may have been read where
    // the scrape that it is from could not be.
    let tables = texts.map { $0.examples.table(words.weights(without: places[$0.number])) }
    let labels = texts.flatMap { $0.labels.map { $0 == "chrome" } }
    let isUsed = texts.flatMap { $0.labels.map { $0 != "skip" } }
    // Between counting lines and counting words.
    let weights = texts.flatMap { text in
      text.examples.words.map {
        Float(max(1, $0)).squareRoot() / 5 * (text.isClean ? cleanShare : 1)
      }
    }
    let trees = GradientBoosting(tables, options).fit(
      labels, weights, chosen: isUsed.indices.filter { isUsed[$0] })
    return ChromeModel(lexicon: words.weights(), trees: trees.withoutIdleCuts)
  }

  private static func lines(of text: Corpus.Text) -> TokenStatistics.Lines {
    TokenStatistics.Lines(
      host: text.site,
      rows: text.labels.indices.filter { text.labels[$0] != "skip" }.map {
        (
          text.examples.lineWords(ofLine: $0), Float(text.examples.words[$0]),
          text.labels[$0] == "chrome"
        )
      })
  }

  /// Word F1 of article lines, whole sites held out, as the cleaner with all its guards decides; on
  /// standard error.
  private func validate() {
    let models = (0..<Corpus.folds).map { fold in
      Self.model(of: texts.filter { $0.fold != fold })
    }
    report("as shipped", models, ChromeCaution())
    for outside in [0, 0.3, 0.6] {
      var caution = ChromeCaution()
      caution.outside = outside
      report("from \(outside) outside", models, caution)
    }
  }

  private func report(_ name: String, _ models: [ChromeModel], _ caution: ChromeCaution) {
    var (hit, missed, wrong) = (0, 0, 0)
    var (cleanHit, cleanMissed) = (0, 0)
    for text in texts {
      let furniture = text.examples.furniture(by: models[text.fold], caution)
      for (line, isHidden) in furniture.enumerated() {
        let words = text.examples.words[line]
        switch (text.labels[line], isHidden, text.isClean) {
        case ("keep", false, false): hit += words
        case ("keep", true, false): missed += words
        case ("chrome", false, false): wrong += words
        case ("keep", false, true): cleanHit += words
        case ("keep", true, true): cleanMissed += words
        default: break
        }
      }
    }
    let precision = Double(hit) / Double(max(1, hit + wrong))
    let recall = Double(hit) / Double(max(1, hit + missed))
    let clean = Double(cleanHit) / Double(max(1, cleanHit + cleanMissed))
    let f1 = 2 * precision * recall / max(1e-9, precision + recall)
    let line = String(
      format: ", sites held out: word F1 %.4f P %.4f R %.4f, without furniture R %.4f\n", f1,
      precision, recall, clean)
    FileHandle.standardError.write(Data((name + line).utf8))
  }
}
