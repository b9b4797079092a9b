import Foundation
import LedeParsing
import LedeScoring

/// Pages with the text of their articles: `NAME/ID.html` and `NAME/ID.txt`, addresses in
/// `NAME.meta.jsonl`.
struct PageCorpus {
  struct Page {
    let corpus: String
    let id: String
    /// Pages of one site share their class names, so they are never on both sides of a test.
    let host: String
    let truth: String
    let example: PageExample
    /// Whether each block is the article's.
    let labels: [Bool]
    /// What each block counts for: its share of the article.
    let weights: [Float]
  }

  private(set) var pages: [Page] = []

  /// Corpora of a folder, and what a page of each counts for: the two small ones are the ones that
  /// people labelled.
  static let names = [("scrapinghub", Float(2)), ("n4k", 1.5), ("wcxb", 1)]

  init(folder: URL) throws {
    for (name, weight) in Self.names {
      let addresses = try Self.addresses(folder.appending(path: "\(name).meta.jsonl"))
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "html" {
        let id = file.deletingPathExtension().lastPathComponent
        let truth = try String(
          contentsOf: file.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
        let example = PageExample(html: Array(try Data(contentsOf: file)))
        let labels = BlockLabels(example, truth: truth)
        pages.append(
          Page(
            corpus: name, id: id, host: Self.host(addresses[id] ?? id), truth: truth,
            example: example, labels: labels.isArticle,
            weights: labels.weights.map { $0 * weight }))
      }
    }
  }

  /// The site of each page of a folder, by `NAME-ID`.
  static func sites(folder: URL) throws -> [String: String] {
    var sites: [String: String] = [:]
    for (name, _) in names {
      for (id, address) in try addresses(folder.appending(path: "\(name).meta.jsonl")) {
        sites["\(name)-\(id)"] = host(address)
      }
    }
    return sites
  }

  private static func addresses(_ file: URL) throws -> [String: String] {
    var addresses: [String: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let id = object?["id"] as? String { addresses[id] = object?["url"] as? String }
    }
    return addresses
  }

  private static func host(_ address: String) -> String {
    let host = URL(string: address)?.host() ?? address
    return host.split(separator: ".").suffix(2).joined(separator: ".")
  }
}

/// Which blocks of a page are in the article, by the runs of words that both have.
struct BlockLabels {
  private(set) var isArticle: [Bool] = []
  private(set) var weights: [Float] = []

  init(_ example: PageExample, truth: String) {
    let known = Set(ShingleScore.runs(ShingleScore.words(truth)))
    let lines = Set(truth.split(separator: "\n").map { Self.line(String($0)) })
    var byText: [UInt64: [Int]] = [:]
    for index in 0..<example.blockCount {
      let words = ShingleScore.words(example.text(ofBlock: index))
      let line = Self.line(words)
      let runs = ShingleScore.runs(words)
      let hits = runs.filter(known.contains).count
      let isIn = words.count >= 4 ? hits * 2 >= runs.count : lines.contains(line)
      isArticle.append(isIn && !words.isEmpty && example.isText(index))
      if isArticle[index] { byText[line, default: []].append(index) }
    }
    // What is best depends on what was taken before: always in the order of the page.
    let copied = byText.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    for copies in copied { keepBest(copies) }
    weigh(example)
  }

  private static func line(_ text: String) -> UInt64 { line(ShingleScore.words(text)) }

  private static func line(_ words: [UInt64]) -> UInt64 {
    words.reduce(1) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
  }

  /// Of several lines with the same words the one in the article's midst is the article's.
  private mutating func keepBest(_ copies: [Int]) {
    func company(_ index: Int) -> Int {
      (max(0, index - 4)...min(isArticle.count - 1, index + 4)).count { isArticle[$0] }
    }
    let best = copies.max { company($0) < company($1) }
    for copy in copies where copy != best { isArticle[copy] = false }
  }

  private mutating func weigh(_ example: PageExample) {
    let words = (0..<example.blockCount).map { example.words(inBlock: $0) }
    let all = max(100, zip(words, isArticle).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
    // A page counts for about a hundred, and no block for more than a tenth of it.
    weights = words.map { max(0.03, min(10, $0 / all * 100)) }
  }
}
