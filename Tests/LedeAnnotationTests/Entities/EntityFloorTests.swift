import Foundation
import LedeAnnotation
import LedeDocument
import LedeScoring
import Testing

/// Aliases, roles and pronouns of our own labelled texts never get worse than `Tests/Floors.json`.
@Suite struct EntityFloorTests {
  /// Both halves, with the names that are drawn (linking by itself) and with those that are found.
  static let cases = [
    ("learning", true), ("held-out", true), ("learning", false), ("held-out", false),
  ]

  @Test(arguments: cases)
  func entitiesStayAboveTheirFloors(_ half: String, _ namesAreGiven: Bool) throws {
    let floor = try #require(
      EntityFixtures.floors()[half + (namesAreGiven ? "" : "-found-names")])
    var score = EntityScore()
    for text in try EntityFixtures.texts(half) {
      score += EntityScore(annotations(of: text, namesAreGiven), of: text)
    }
    #expect(score.pairs.f1 >= floor["pairs"] ?? 1)
    #expect(score.aliases.f1 >= floor["aliases"] ?? 1)
    #expect(score.roles.f1 >= floor["roles"] ?? 1)
    #expect(score.pronouns.recall >= floor["pronouns"] ?? 1)
  }

  @Test(arguments: ["learning", "held-out"])
  func everyTextIsReadAndHasNames(_ half: String) throws {
    let texts = try EntityFixtures.texts(half)
    #expect(texts.count == 20)
    for text in texts {
      #expect(text.mentions.count > 5 && !text.roles.isEmpty)
      let keys = Set(text.mentions.map(\.key))
      #expect(text.roles.keys.allSatisfy { keys.contains($0) })
    }
  }

  private func annotations(of text: LabelledText, _ namesAreGiven: Bool) -> Annotations {
    guard namesAreGiven else { return Pipeline().annotate(text.document) }
    return Pipeline().annotate(
      text.document, names: text.mentions.map { PresetName($0.span, $0.label) })
  }
}

private enum EntityFixtures {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/entities")

  static func texts(_ half: String) throws -> [LabelledText] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: half), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map {
      try #require(LabelledText(try String(contentsOf: $0, encoding: .utf8)), "\($0)")
    }
  }

  static func floors() throws -> [String: [String: Double]] {
    let file = folder.appending(path: "../../../Floors.json")
    let all = try JSONDecoder().decode(
      [String: [String: [String: Double]]].self, from: try Data(contentsOf: file))
    return all["entities"] ?? [:]
  }
}
