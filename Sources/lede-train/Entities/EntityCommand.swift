import Foundation
import LedeAnnotation
import LedeCorpora

/// `lede-train clusters` and `lede-train entities`.
enum EntityCommand {
  static func clusters(_ folder: String) throws {
    let resources = Resources(folder: URL(filePath: folder))
    try resources.write(clusters: WordClusters(resources).packed())
  }

  /// Trains, writes the model and prints what it scores.
  static func entities(_ arguments: [String]) throws {
    let corpora = URL(filePath: arguments[0])
    let file = URL(filePath: arguments[2])
    let options = options(Array(arguments.dropFirst(3)))
    try EntityTrainer(
      corpora: corpora, resources: Resources(folder: URL(filePath: arguments[1])), options: options
    ).run(writing: file)
    let model = try EntityTrainer.load(Array(Data(contentsOf: file)))
    let report = try NameReport(
      folder: corpora.appending(path: "ner"), pipeline: Pipeline(model: model))
    for line in report.lines { print(line) }
  }

  /// Options come in pairs: `--epochs 6 --margin 40 --seed 1 --runs 5 --least 2 --prune 8
  /// --silver 1 --rule-weight 0.6 --sets a,b`; see `EntityTrainer.Options`.
  private static func options(_ arguments: [String]) -> EntityTrainer.Options {
    var options = EntityTrainer.Options()
    for index in stride(from: 0, to: arguments.count - 1, by: 2) {
      let value = arguments[index + 1]
      switch arguments[index] {
      case "--epochs": options.perceptron.epochs = Int(value) ?? options.perceptron.epochs
      case "--margin": options.perceptron.margin = Float(value) ?? options.perceptron.margin
      case "--seed": options.perceptron.seed = UInt64(value) ?? options.perceptron.seed
      case "--runs": options.runs = Int(value) ?? options.runs
      case "--least": options.least = Int(value) ?? options.least
      case "--prune": options.pruned = Float(value) ?? options.pruned
      case "--silver":
        options.silverWeight = Float(value) ?? options.silverWeight
        options.hasSilver = options.silverWeight > 0
      case "--rule-weight": options.ruleWeight = Float(value) ?? options.ruleWeight
      case "--document-weight":
        options.documentWeight = Float(value) ?? options.documentWeight
      case "--start-weight": options.startWeight = Float(value) ?? options.startWeight
      case "--sets": options.sets = value.split(separator: ",").map(String.init)
      default: break
      }
    }
    return options
  }
}
