import Foundation
import LedeParsing

/// Trains both looks and prints them as the Swift table of the library.
struct ChromeTable {
  private let corpus: Corpus
  private let firstCount = ChromeExamples.firstFamilies.reduce(0) { $0 + $1.size }
  private let secondCount: Int

  init(_ corpus: Corpus) {
    self.corpus = corpus
    secondCount = firstCount + ChromeExamples.secondFamilies.reduce(0) { $0 + $1.size }
  }

  static func probability(_ score: Double) -> Double { 1 / (1 + exp(-score)) }

  func print() {
    let first = fit(corpus.texts, firstCount) { $0.examples.signs }
    // The second look learns from opinions on texts that the first had not seen, as it will use it.
    let heldOut = (0..<Corpus.folds).map { fold in
      fit(corpus.texts.filter { $0.fold != fold }, firstCount) { $0.examples.signs }
    }
    func secondSigns(_ text: Corpus.Text) -> [[UInt16]] {
      let scores = text.examples.signs.map(heldOut[text.fold].score)
      let second = ChromeExamples.secondSigns(scores: scores, words: text.examples.words)
      return zip(text.examples.signs, second).map { $0 + $1 }
    }
    validate(secondSigns)
    let second = fit(corpus.texts, secondCount, secondSigns)
    write(first, second)
  }

  private func fit(
    _ texts: [Corpus.Text], _ count: Int, _ signs: (Corpus.Text) -> [[UInt16]]
  ) -> LogisticRegression {
    var rows: [LogisticRegression.Row] = []
    for text in texts {
      for (index, signs) in signs(text).enumerated() where text.labels[index] != "skip" {
        // Between counting lines and counting words; texts without furniture count for less.
        let weight = Double(max(1, text.examples.words[index])).squareRoot()
        rows.append(
          LogisticRegression.Row(
            signs: signs, isPositive: text.labels[index] == "chrome",
            weight: weight * (text.isClean ? 0.3 : 1)))
      }
    }
    return LogisticRegression(rows, signCount: count)
  }

  /// Five-fold word F1 of article lines, on standard error.
  private func validate(_ signs: (Corpus.Text) -> [[UInt16]]) {
    var (hit, missed, wrong) = (0, 0, 0)
    for fold in 0..<Corpus.folds {
      let model = fit(corpus.texts.filter { $0.fold != fold }, secondCount, signs)
      for text in corpus.texts where text.fold == fold && !text.isClean {
        for (index, signs) in signs(text).enumerated() {
          let isKept = model.score(signs) < 0.3
          let words = text.examples.words[index]
          switch text.labels[index] {
          case "keep": if isKept { hit += words } else { missed += words }
          case "chrome": if isKept { wrong += words }
          default: break
          }
        }
      }
    }
    let precision = Double(hit) / Double(max(1, hit + wrong))
    let recall = Double(hit) / Double(max(1, hit + missed))
    let f1 = 2 * precision * recall / max(1e-9, precision + recall)
    let line = String(format: "five-fold word F1 %.4f P %.4f R %.4f\n", f1, precision, recall)
    FileHandle.standardError.write(Data(line.utf8))
  }

  private func write(_ first: LogisticRegression, _ second: LogisticRegression) {
    Swift.print(
      """
      /// Weights of the signs of page furniture: positive speaks for it. Written by `lede-train chrome`
      /// from the development half of the line corpora; run it again when `ChromeSign` changes.
      enum ChromeWeights {
        static let firstBias = \(format(first.weights.last ?? 0))
        static let secondBias = \(format(second.weights.last ?? 0))
      """)
    let families = ChromeExamples.firstFamilies
    table("first", families, first.weights)
    table("second", families + ChromeExamples.secondFamilies, second.weights)
    Swift.print("}")
  }

  private func table(
    _ name: String, _ families: [(name: String, size: Int)], _ weights: [Double]
  ) {
    Swift.print("\n  static let \(name): [(family: String, weights: [Double])] = [")
    var base = 0
    for family in families {
      let values = weights[base..<(base + family.size)].map(format).joined(separator: ", ")
      Swift.print("    (\"\(family.name)\", [\(values)]),")
      base += family.size
    }
    Swift.print("  ]")
  }

  private func format(_ weight: Double) -> String { String(format: "%.3f", weight) }
}
