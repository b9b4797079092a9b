import Foundation
import LedeDocument
import LedeParsing
import LedeScoring
import Testing

/// Article text of the public corpora never gets worse than `Tests/Floors.json`. The corpora are not
/// part of the project: `LEDE_CORPORA` names their folder, or `.corpora` beside Package.swift.
@Suite(.enabled(if: Corpora.folder != nil))
struct ExtractionFloorTests {
  @Test(arguments: ["scrapinghub", "n4k", "wcxb"])
  func extractionStaysAboveItsFloor(_ corpus: String) throws {
    let folder = try #require(Corpora.folder).appending(path: "extraction/\(corpus)")
    let floor = try #require(Corpora.floors()[corpus])
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "html" }
    let scores = try files.map { file in
      let page = Source(bytes: Array(try Data(contentsOf: file)))
      let truth = file.deletingPathExtension().appendingPathExtension("txt")
      return ShingleScore(
        truth: try String(contentsOf: truth, encoding: .utf8),
        output: ArticleParser().parse(page, as: .html).document.articleText)
    }
    let mean = ShingleScore.mean(scores)
    #expect(mean.f1 >= floor["f1"] ?? 0)
    #expect(mean.precision >= floor["precision"] ?? 0)
    #expect(mean.recall >= floor["recall"] ?? 0)
  }
}

private enum Corpora {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static var folder: URL? {
    let named = ProcessInfo.processInfo.environment["LEDE_CORPORA"].map { URL(filePath: $0) }
    let folder = named ?? project.appending(path: ".corpora")
    let marker = folder.appending(path: "extraction/wcxb").path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: marker) ? folder : nil
  }

  static func floors() throws -> [String: [String: Double]] {
    let data = try Data(contentsOf: project.appending(path: "Tests/Floors.json"))
    let all = try JSONDecoder().decode([String: [String: [String: Double]]].self, from: data)
    return all["extraction"] ?? [:]
  }
}
