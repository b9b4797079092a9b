/// How much of a text is in another, by runs of four words.
///
/// Source: scrapinghub/article-extraction-benchmark, evaluate.py: words are runs of letters and
/// digits, counts are normalised for each page.
package struct ShingleScore: Sendable {
  package let precision: Double
  package let recall: Double
  /// Whether there is anything to be precise about, and anything to find.
  private let hasOutput: Bool
  private let hasTruth: Bool

  package init(truth: String, output: String) {
    let wanted = Self.counts(truth)
    let given = Self.counts(output)
    var hits = 0
    for (run, count) in given { hits += min(count, wanted[run] ?? 0) }
    let all = given.values.reduce(0, +)
    let needed = wanted.values.reduce(0, +)
    hasOutput = all > 0
    hasTruth = needed > 0
    precision = all > 0 ? Double(hits) / Double(all) : 0
    recall = needed > 0 ? Double(hits) / Double(needed) : 0
  }

  package var f1: Double { Self.f1(precision, recall) }

  /// Precision, recall and F1 of a corpus: the mean over its pages, and F1 of the two means.
  package static func mean(
    _ scores: [ShingleScore]
  ) -> (precision: Double, recall: Double, f1: Double) {
    func mean(_ values: [Double]) -> Double {
      values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
    let precision = mean(scores.filter(\.hasOutput).map(\.precision))
    let recall = mean(scores.filter(\.hasTruth).map(\.recall))
    return (precision, recall, f1(precision, recall))
  }

  private static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Hashes of the words of `text`.
  package static func words(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        hash =
          ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(scalar.value))
          &* 0x100_0000_01B3
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }

  /// Hashes of all runs of `length` words; of all words together where there are fewer.
  package static func runs(_ words: [UInt64], length: Int = 4) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    return (0..<max(1, words.count - length + 1)).map { start in
      words[start..<min(words.count, start + length)].reduce(7) {
        ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($1 &+ ($0 >> 29))
      }
    }
  }

  private static func counts(_ text: String) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for run in runs(words(text)) { counts[run, default: 0] += 1 }
    return counts
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A
        || (0x30...0x39).contains(scalar.value) || scalar == "_"
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
