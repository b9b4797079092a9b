import Foundation
import LedeParsing

/// Texts with a label a line: `keep`, `chrome` or `skip` (not used).
struct Corpus {
  struct Text {
    /// Of the scrape, for it and its copy without furniture.
    let number: Int
    let examples: ChromeExamples
    let labels: [Substring]
    /// Whether the furniture was taken out: such texts teach what an article alone looks like.
    let isClean: Bool

    /// Scrapes of one site share their furniture, so they are never on both sides of a test.
    let site: String

    /// FNV-1a of the site.
    var fold: Int {
      let hash = site.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
      return Int(hash % UInt32(Corpus.folds))
    }
  }

  static let folds = 5
  private(set) var texts: [Text] = []

  /// Reads a folder; a text whose name without `.txt` has no site in `sites` is its own site.
  init(directory: String, sites: [String: String] = [:]) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".txt") }.sorted()
    for (number, name) in names.enumerated() {
      let path = directory + "/" + name
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let labels = try String(
        contentsOfFile: path.dropLast(4) + ".labels", encoding: .utf8
      ).split(separator: "\n")
      guard lines.count == labels.count else { continue }
      let site = sites[String(name.dropLast(4))] ?? name
      let kept = zip(lines, labels).filter { $0.1 != "chrome" }
      add(lines, labels, number, site, isClean: false)
      add(kept.map(\.0), kept.map(\.1), number, site, isClean: true)
    }
  }

  private mutating func add(
    _ lines: [Substring], _ labels: [Substring], _ number: Int, _ site: String, isClean: Bool
  ) {
    let examples = ChromeExamples(text: Array(lines.joined(separator: "\n\n").utf8))
    // A line of nothing but invisible characters has no paragraph: such texts are left out.
    guard examples.signs.count == labels.count else { return }
    texts.append(
      Text(number: number, examples: examples, labels: labels, isClean: isClean, site: site))
  }
}
