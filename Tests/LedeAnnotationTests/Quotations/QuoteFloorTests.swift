import Foundation
import LedeCorpora
import LedeScoring
import Testing

/// Quotations and speakers of PolNeAR never get worse than `Tests/Floors.json`. The corpus is not
/// part of the project: `LEDE_CORPORA` names its folder, or `.corpora` beside Package.swift.
@Suite(.enabled(if: QuoteCorpus.file != nil))
struct QuoteFloorTests {
  @Test func quotesStayAboveTheirFloor() throws {
    let file = try #require(QuoteCorpus.file)
    let floor = try #require(try QuoteCorpus.floors()["polnear"])
    var score = QuoteScore()
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let gold = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      score.add(gold, gold.found())
    }
    #expect(score.exactF1 >= floor["exact"] ?? 0)
    #expect(score.speakers >= floor["speakers"] ?? 0)
    #expect(score.bothF1 >= floor["both"] ?? 0)
    #expect(score.indirectPrecision >= floor["indirectPrecision"] ?? 0)
  }
}

private enum QuoteCorpus {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static var file: URL? {
    let named = ProcessInfo.processInfo.environment["LEDE_CORPORA"].map { URL(filePath: $0) }
    let folder = named ?? project.appending(path: ".corpora")
    let file = folder.appending(path: "nlp/quotes/polnear/dev/gold.jsonl")
    return FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) ? file : nil
  }

  static func floors() throws -> [String: [String: Double]] {
    let data = try Data(contentsOf: project.appending(path: "Tests/Floors.json"))
    let all = try JSONDecoder().decode([String: [String: [String: Double]]].self, from: data)
    return all["quotes"] ?? [:]
  }
}
