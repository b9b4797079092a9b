import Foundation
import LedeAnnotation
import LedeDocument
import LedeScoring

/// Scores of aliases, roles and pronouns on texts with their entities drawn in (`LabelledText`), with
/// the names that are drawn and with those the pipeline finds by itself.
struct EntityReport {
  /// What is printed.
  enum Measure: String {
    case aliases, roles, pronouns
  }

  let measure: Measure
  /// Folder of `.txt` files; those of its sub-folders are counted apart as well.
  let folder: URL
  /// Prints what was wrong.
  let showsErrors: Bool

  func run() throws {
    let folders = try [folder] + subfolders()
    for namesAreGiven in [true, false] {
      var total = EntityScore()
      for part in folders {
        let texts = try self.texts(in: part)
        guard !texts.isEmpty else { continue }
        var score = EntityScore()
        for text in texts { score += EntityScore(annotations(of: text, namesAreGiven), of: text) }
        report(score, part.lastPathComponent, texts.count, namesAreGiven)
        total += score
      }
      report(total, "all", nil, namesAreGiven)
    }
  }

  private func annotations(of text: LabelledText, _ namesAreGiven: Bool) -> Annotations {
    guard namesAreGiven else { return Pipeline().annotate(text.document) }
    return Pipeline().annotate(
      text.document, names: text.mentions.map { PresetName($0.span, $0.label) })
  }

  private func subfolders() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
      .sorted { $0.path < $1.path }
  }

  private func texts(in folder: URL) throws -> [LabelledText] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .compactMap { file in
        let text = LabelledText(try String(contentsOf: file, encoding: .utf8))
        if text == nil { print("\(file.lastPathComponent) cannot be read") }
        return text
      }
  }

  private func report(_ score: EntityScore, _ part: String, _ count: Int?, _ areGiven: Bool) {
    let start =
      part.padding(toLength: 10, withPad: " ", startingAt: 0)
      + (areGiven ? " given names  " : " found names  ")
    switch measure {
    case .aliases:
      print(
        start + line("pairs", score.pairs) + line("different words", score.aliases)
          + line("fullest names, symbols", score.facts))
    case .roles: print(start + line("roles", score.roles))
    case .pronouns:
      let accuracy = String(format: "%.3f", score.pronouns.recall)
      print(
        start + "pronouns \(accuracy) of \(score.pronouns.wanted)  "
          + line("nominals", score.nominals))
    }
    guard showsErrors, count != nil else { return }
    let kinds: [Measure: [String]] = [
      .aliases: ["alias", "fact"], .roles: ["role"], .pronouns: ["reference"],
    ]
    for error in score.errors where (kinds[measure] ?? []).contains(where: { error.hasPrefix($0) })
    {
      print("    \(error)")
    }
  }

  private func line(_ name: String, _ counts: Counts) -> String {
    String(
      format: "%@ F1 %.3f (P %.3f R %.3f of %d)  ", name, counts.f1, counts.precision,
      counts.recall, counts.wanted)
  }
}
