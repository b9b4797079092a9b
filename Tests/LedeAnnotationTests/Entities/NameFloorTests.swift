import Foundation
import LedeAnnotation
import LedeCorpora
import Testing

/// F1 of names on the public corpora never gets worse than `Tests/Floors.json`. The corpora are not
/// part of the project: `LEDE_CORPORA` names their folder, or `.corpora` beside Package.swift.
@Suite(.enabled(if: NameFloors.folder != nil))
struct NameFloorTests {
  @Test func namesStayAboveTheirFloors() throws {
    let folder = try #require(NameFloors.folder)
    let floors = try NameFloors.floors()
    let report = try NameReport(folder: folder, pipeline: Pipeline())
    for row in report.rows {
      #expect(row.f1 >= floors[row.set]?["f1"] ?? 0, "\(row.set) \(row.f1)")
    }
    #expect(report.macro >= floors["macro"]?["f1"] ?? 0, "\(report.macro)")
  }
}

private enum NameFloors {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static var folder: URL? {
    let named = ProcessInfo.processInfo.environment["LEDE_CORPORA"].map { URL(filePath: $0) }
    let folder = (named ?? project.appending(path: ".corpora")).appending(path: "nlp/ner")
    let marker = folder.appending(path: "finer/dev/gold.jsonl").path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: marker) ? folder : nil
  }

  static func floors() throws -> [String: [String: Double]] {
    let data = try Data(contentsOf: project.appending(path: "Tests/Floors.json"))
    let all = try JSONDecoder().decode([String: [String: [String: Double]]].self, from: data)
    return all["names"] ?? [:]
  }
}
