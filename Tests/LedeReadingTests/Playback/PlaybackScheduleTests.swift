import Foundation
import LedeDocument
import LedeReading
import Testing

/// The pace of the reference model, on the article that the project began with.
///
/// Needs the material that lies beside the repository; `LEDE_SHARED` names it elsewhere.
@Suite(.enabled(if: Reference.isThere, "set LEDE_SHARED to the folder with seed/ and trust/"))
struct PlaybackScheduleTests {
  @Test func everyWordTakesAsLongAsTheReferenceSays() throws {
    let expected = try Reference.vectors()
    let script = try Reference.script()
    try #require(script.words.count == expected.durationsMs.count)
    let playback = Playback(script: script, wordsPerMinute: expected.wpm)
    for (word, milliseconds) in expected.durationsMs.enumerated() {
      let difference = Double(playback.duration(of: word)) / 1_000 - milliseconds
      #expect(abs(difference) < 1, "\(script.document[script.words[word].span])")
    }
  }

  @Test func wordsPerMinuteAreTheTrueAveragePausesIncluded() throws {
    for speed in [60, 120, 240, 350] {
      let playback = Playback(script: try Reference.script(), wordsPerMinute: speed)
      let minutes = Double(playback.total) / 60e6
      #expect(abs(Double(playback.script.words.count) / minutes / Double(speed) - 1) < 0.003)
    }
  }
}

private enum Reference {
  struct Vectors: Decodable {
    let wpm: Int
    let durationsMs: [Double]
  }

  static let folder =
    ProcessInfo.processInfo.environment["LEDE_SHARED"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized

  static var isThere: Bool {
    [article, durations].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func vectors() throws -> Vectors {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Vectors.self, from: Data(contentsOf: durations))
  }

  /// The article without the page furniture behind it, which the vectors leave out too.
  static func script() throws -> PlaybackScript {
    let text = try String(contentsOf: article, encoding: .utf8)
    let end = try #require(text.range(of: "To contact the reporter")).lowerBound
    return ModelText(text[..<end].trimmingCharacters(in: .whitespacesAndNewlines)).script
  }

  private static let article = folder.appending(path: "seed/article.txt")
  private static let durations = folder.appending(path: "trust/playback_vectors.json")
}
