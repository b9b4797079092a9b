import Foundation
import LedeParsing

/// Fits one weight to each sign of `ChromeSign` and prints them as the Swift table of the library.
struct ChromeTable {
  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  static func probability(_ score: Double) -> Double { 1 / (1 + exp(-score)) }

  func print() {
    let signCount = ChromeExamples.families.reduce(0) { $0 + $1.size }
    write(LogisticRegression(rows, signCount: signCount))
  }

  private var rows: [LogisticRegression.Row] {
    var rows: [LogisticRegression.Row] = []
    for text in corpus.texts {
      for (index, signs) in text.examples.signs.enumerated() where text.labels[index] != "skip" {
        // Between counting lines and counting words; texts without furniture count for less.
        let weight = Double(max(1, text.examples.words[index])).squareRoot()
        rows.append(
          LogisticRegression.Row(
            signs: signs, isPositive: text.labels[index] == "chrome",
            weight: weight * (text.isClean ? 0.3 : 1)))
      }
    }
    return rows
  }

  private func write(_ model: LogisticRegression) {
    Swift.print(
      """
      /// Weights of the signs of page furniture: positive speaks for it. Written by `lede-train chrome`
      /// from the development half of the line corpora; run it again when `ChromeSign` changes.
      enum ChromeWeights {
        static let first: [(family: String, weights: [Double])] = [
      """)
    var base = 0
    for family in ChromeExamples.families {
      let weights = model.weights[base..<(base + family.size)]
      let values = weights.map { String(format: "%.3f", $0) }.joined(separator: ", ")
      Swift.print("    (\"\(family.name)\", [\(values)]),")
      base += family.size
    }
    Swift.print("  ]\n}")
  }
}
