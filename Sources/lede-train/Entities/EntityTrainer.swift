import Foundation
import LedeAnnotation
import LedeCorpora
import LedeDocument

/// Trains the entity model from the corpora and writes it.
struct EntityTrainer {
  struct Options {
    var perceptron = AveragedPerceptron.Options()
    /// Features that occur less often are left out.
    var least = 2
    /// Weights below this are taken for nothing, as a share of the largest that a byte holds.
    var pruned: Float = 8
    var silverWeight: Float = 1
    var sets = [
      "wikigold", "ewt-dev", "gum-permissive", "crossner-politics", "crossner-other",
      "wnut17-train", "btc",
    ]
    var hasSilver = true
    /// Times that the perceptron is trained, to average over.
    var runs = 5
    /// See `EntityModel.ruleWeight`.
    var ruleWeight: Float = 0.6
    /// See `EntityModel.documentWeight`.
    var documentWeight: Float = 0.1
    /// See `EntityModel.startWeight`.
    var startWeight: Float = 0.3
  }

  let corpora: URL
  let resources: Resources
  let options: Options

  func run(writing file: URL) throws {
    var model = try ModelFile(resources)
    var texts = TrainingTexts(blank: try Self.load(model.bytes()))
    for (name, path, weight) in sources {
      let count = try texts.add(NameCorpus(file: path), name: name, weight: weight)
      log("\(name) \(count) tokens")
    }
    let (hashes, set) = texts.trainingSet(least: options.least)
    log("\(hashes.count) features")
    fill(&model, learn(set, featureCount: hashes.count), hashes)
    model.sharpness = try Sharpness(model: Self.load(model.bytes()), held: texts.held).best()
    model.ruleWeight = options.ruleWeight
    model.documentWeight = options.documentWeight
    model.startWeight = options.startWeight
    let bytes = model.bytes()
    log("sharpness \(model.sharpness), \(model.features.count) features, \(bytes.count) bytes")
    try Data(bytes).write(to: file)
  }

  private var sources: [(name: String, file: URL, weight: Float)] {
    var sources = options.sets.map { name -> (name: String, file: URL, weight: Float) in
      let folder = name.hasPrefix("conll") ? "check-only" : "train"
      return (name, corpora.appending(path: "\(folder)/\(name).jsonl"), 1)
    }
    if options.hasSilver {
      let file = corpora.appending(path: "silver/voa-minilm.jsonl")
      sources.append((TrainingTexts.silver, file, options.silverWeight))
    }
    return sources
  }

  private func log(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  // MARK: Weights

  /// Weights of the features and of the transitions, averaged over several runs that see the
  /// sentences in different orders.
  private func learn(
    _ set: AveragedPerceptron.TrainingSet, featureCount: Int
  ) -> (features: [SIMD16<Float>], transitions: [Float]) {
    var features = [SIMD16<Float>](repeating: .zero, count: featureCount)
    var transitions = [Float](repeating: 0, count: (NameTag.count + 1) * NameTag.count)
    for run in 0..<max(1, options.runs) {
      var settings = options.perceptron
      settings.seed += UInt64(run)
      var perceptron = AveragedPerceptron(featureCount: featureCount, options: settings)
      perceptron.train(set) { epoch, wrong in
        log("run \(run + 1) epoch \(epoch) wrong \(String(format: "%.4f", wrong))")
      }
      for feature in features.indices { features[feature] += perceptron.average(feature) }
      for (index, value) in perceptron.averageTransitions.enumerated() {
        transitions[index] += value
      }
    }
    return (features, transitions)
  }

  /// Brings the weights to whole numbers, and leaves out the features that say next to nothing.
  private func fill(
    _ model: inout ModelFile, _ weights: (features: [SIMD16<Float>], transitions: [Float]),
    _ hashes: [UInt64]
  ) {
    func top(_ row: SIMD16<Float>) -> Float { max(row.max(), -row.min()) }
    // One weight in a hundred needs more than a byte; those are multiples of two, four and so on.
    let tops = weights.features.map(top).sorted()
    let common = tops.isEmpty ? 1 : max(tops[tops.count - 1 - tops.count / 100], 1e-3)
    let scale = 127 / common
    model.features = zip(hashes, weights.features).compactMap { hash, row in
      guard top(row) * scale >= options.pruned else { return nil }
      return (hash, (0..<NameTag.count).map { row[$0] * scale })
    }
    model.transitions = weights.transitions.map { $0 * scale }
  }

  /// A model that reads `bytes` as long as the program runs.
  static func load(_ bytes: [UInt8]) throws -> EntityModel {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    guard let model = EntityModel(UnsafeRawBufferPointer(memory)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return model
  }
}
