import Foundation
import LedeParsing

/// Texts with a label a line: `keep`, `chrome` or `skip` (not used).
struct Corpus {
  struct Text {
    let fold: Int
    let examples: ChromeExamples
    let labels: [Substring]
    /// Whether the furniture was taken out: such texts teach what an article alone looks like.
    let isClean: Bool
  }

  static let folds = 5
  private(set) var texts: [Text] = []

  init(directory: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".txt") }.sorted()
    for (number, name) in names.enumerated() {
      let path = directory + "/" + name
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let labels = try String(
        contentsOfFile: path.dropLast(4) + ".labels", encoding: .utf8
      ).split(separator: "\n")
      guard lines.count == labels.count else { continue }
      let kept = zip(lines, labels).filter { $0.1 != "chrome" }
      add(lines, labels, fold: number % Self.folds, isClean: false)
      add(kept.map(\.0), kept.map(\.1), fold: number % Self.folds, isClean: true)
    }
  }

  private mutating func add(
    _ lines: [Substring], _ labels: [Substring], fold: Int, isClean: Bool
  ) {
    let examples = ChromeExamples(text: Array(lines.joined(separator: "\n\n").utf8))
    // A line of nothing but invisible characters has no paragraph: such texts are left out.
    guard examples.signs.count == labels.count else { return }
    texts.append(Text(fold: fold, examples: examples, labels: labels, isClean: isClean))
  }
}
