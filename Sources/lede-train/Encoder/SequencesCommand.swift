import Foundation
import LedeAnnotation
import LedeCorpora

/// `lede-train sequences`: corpora as the encoder reads them, for `train.py`.
enum SequencesCommand {
  /// Corpora of train/ whose names of other kinds are labelled.
  private static let setsWithOther = [
    "wikigold", "crossner-politics", "crossner-other", "wnut17-train",
  ]
  /// Pieces of a sequence in training: what the public encoder was trained on.
  private static let limit = 128

  /// `arguments` are the weights whose pieces are used, then corpora (JSON Lines).
  static func run(_ arguments: [String]) throws {
    let weights = try NameWeights(FileMemory(file: URL(filePath: arguments[0])))
    guard let model = EntityModel.embedded else { return }
    let encoder = JSONEncoder()
    for path in arguments.dropFirst() {
      let file = URL(filePath: path)
      let name = file.deletingPathExtension().lastPathComponent
      for text in try NameCorpus(file: file).texts {
        let names = text.spans.compactMap { span, type in
          kind(of: type).map { (span: span, kind: $0) }
        }
        let examples = PieceExamples(
          text.document, names: names, weights: weights, model: model,
          hasOther: setsWithOther.contains(name), limit: limit)
        for (sequence, tags) in zip(examples.sequences, examples.tags) {
          let line = try encoder.encode(SequenceLine(sequence, tags: tags, set: name))
          FileHandle.standardOutput.write(line + [0x0A])
        }
      }
    }
  }

  private static func kind(of type: String) -> Int? {
    ["PER", "ORG", "LOC", "MISC"].firstIndex(of: type)
  }
}
