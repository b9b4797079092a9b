import LedeAnnotation
import LedeCorpora

/// The sentences to learn from, as features and tags.
struct TrainingTexts {
  /// The corpus that no human labelled.
  static let silver = "silver"
  /// Every so many gold texts, one is kept out to measure how sure the model may be.
  private static let keptOut = 50
  /// Corpora without nationalities.
  private static let withoutDemonyms: Set<String> = [
    "ewt-dev", "gum-permissive", "wnut17-train", "btc",
  ]
  private static let kinds = ["PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]

  private struct Examples {
    var sentences: [NameExamples.Sentence] = []
    let weight: Float
  }

  /// A model with the tables of words and names, and without weights.
  private let blank: EntityModel
  private var counts = FeatureCounts()
  private var examples: [Examples] = []
  private(set) var held: [NameExamples.Sentence] = []

  init(blank: EntityModel) { self.blank = blank }

  /// Returns the number of tokens to learn from.
  mutating func add(_ corpus: NameCorpus, name: String, weight: Float) -> Int {
    var found = Examples(weight: weight)
    for (number, text) in corpus.texts.enumerated() {
      let sentences = sentences(of: text, hasDemonyms: !Self.withoutDemonyms.contains(name))
      if name != Self.silver, number % Self.keptOut == Self.keptOut - 1 {
        held += sentences
      } else {
        found.sentences += sentences
      }
    }
    for sentence in found.sentences {
      for row in sentence.features { for feature in row { counts.count(feature) } }
    }
    examples.append(found)
    return found.sentences.reduce(0) { $0 + $1.tags.count }
  }

  private func sentences(
    of text: NameCorpus.Text, hasDemonyms: Bool
  ) -> [NameExamples.Sentence] {
    let names = text.spans.compactMap { span, type in
      Self.kinds[type].map { (span: span, kind: $0) }
    }
    return NameExamples(
      text.document, names: names, model: blank, addsDemonyms: !hasDemonyms
    ).sentences
  }

  /// Numbers the features that occur at least `least` times, and empties this: the sentences take
  /// most of the memory.
  mutating func trainingSet(
    least: Int
  ) -> (hashes: [UInt64], set: AveragedPerceptron.TrainingSet) {
    let hashes = counts.number(least: least)
    var set = AveragedPerceptron.TrainingSet()
    for index in examples.indices {
      for sentence in examples[index].sentences {
        let first = set.ends.count - 1
        for row in sentence.features {
          set.features += row.compactMap { counts.number(of: $0) }
          set.ends.append(set.features.count)
        }
        set.sentences.append(
          AveragedPerceptron.Sentence(
            firstRow: first, tags: sentence.tags.map(UInt8.init), weight: examples[index].weight))
      }
      examples[index].sentences = []
    }
    return (hashes, set)
  }
}
