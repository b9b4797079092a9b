import Foundation
import LedeAnnotation
import LedeDocument
import LedeParsing
import LedeScoring

/// F1 of the names of whole articles against corpora: `FOLDER/SET/dev/gold.jsonl`.
package struct NameReport {
  /// The corpora whose mean is quoted.
  package static let sets = ["conll-testb", "pud", "finer", "ewt-test", "gum-news"]
  package static let types = ["PER", "ORG", "LOC"]

  package struct Row: Sendable {
    package let set: String
    package let score: NameScore
    package let hasOthers: Bool

    package var f1: Double { score.result(NameReport.types).f1 }
  }

  package let rows: [Row]
  /// One line a name that is wrong or missed, with what stands around it.
  package let errors: [String]

  package var macro: Double {
    rows.map(\.f1).reduce(0, +) / Double(max(1, rows.count))
  }

  /// Annotates the texts of `sets`; with `half` 0 or 1, every second one.
  package init(
    folder: URL, pipeline: Pipeline, sets: [String] = NameReport.sets, half: Int? = nil
  ) throws {
    var errors: [String] = []
    rows = try sets.map { set in
      let corpus = try NameCorpus(file: folder.appending(path: "\(set)/dev/gold.jsonl"))
      var score = NameScore()
      var hasOthers = false
      for (number, text) in corpus.texts.enumerated() where half == nil || number % 2 == half {
        if text.types?.contains("MISC") ?? false { hasOthers = true }
        let scalars = text.text.unicodeScalars.map(\.value)
        let right = text.names.map { NameScore.Name(start: $0.start, end: $0.end, type: $0.type) }
        let found = Self.names(of: text.text, scalars, pipeline)
        score.add(text: scalars, right: right, found: found)
        let types = hasOthers ? Self.types + ["MISC"] : Self.types
        errors += NameScore.differences(text: scalars, right: right, found: found, types: types)
          .map { "\(set) \(text.id) \($0)" }
      }
      return Row(set: set, score: score, hasOthers: hasOthers)
    }
    self.errors = errors
  }

  /// One line a corpus and one for their mean.
  package var lines: [String] {
    rows.map { row in
      let all = row.score.result(Self.types)
      var line = row.set.padding(toLength: 12, withPad: " ", startingAt: 0)
      line += String(
        format: "F1_3 %.1f P %.1f R %.1f |", 100 * all.f1, 100 * all.precision, 100 * all.recall)
      for type in Self.types {
        line += String(format: " \(type) %.1f", 100 * row.score.result([type]).f1)
      }
      if row.hasOthers {
        line += String(
          format: " | F1_4 %.1f MISC %.1f", 100 * row.score.result(Self.types + ["MISC"]).f1,
          100 * row.score.result(["MISC"]).f1)
      }
      return line
    } + [String(format: "MACRO F1_3 %.2f", 100 * macro)]
  }

  // MARK: Our names

  private static func names(
    of text: String, _ scalars: [UInt32], _ pipeline: Pipeline
  ) -> [NameScore.Name] {
    let parsed = ArticleParser(keepsChrome: true).parse(Source(bytes: Array(text.utf8)), as: .text)
      .document
    let places = ScalarPlaces(parsed.utf8, in: scalars)
    return pipeline.annotate(parsed).mentions.compactMap { mention in
      guard let type = type(of: mention.label) else { return nil }
      return NameScore.Name(
        start: places.start(of: mention.span), end: places.end(of: mention.span), type: type)
    }
  }

  private static func type(of label: EntityLabel) -> String? {
    switch label {
    case .person: "PER"
    case .organization: "ORG"
    case .location: "LOC"
    case .norp, .miscellaneous: "MISC"
    default: nil
    }
  }
}

/// Where the bytes of a parsed text stand in the text as it was: they differ in white space.
struct ScalarPlaces {
  /// For each byte, the scalar it belongs to, or the next one.
  private var places: [Int] = []

  init(_ bytes: [UInt8], in scalars: [UInt32]) {
    places.reserveCapacity(bytes.count + 1)
    var at = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if !scalar.properties.isWhitespace { at = Self.find(scalar.value, from: at, in: scalars) }
      for _ in 0..<UTF8.width(scalar) { places.append(at) }
      if !scalar.properties.isWhitespace { at += 1 }
    }
    places.append(at)
  }

  /// What parsing may take out, in scalars.
  private static let reach = 200

  private static func find(_ value: UInt32, from: Int, in scalars: [UInt32]) -> Int {
    var at = from
    while at < scalars.count, at < from + reach {
      if scalars[at] == value { return at }
      at += 1
    }
    return from
  }

  func start(of span: Span) -> Int { span.start < places.count ? places[span.start] : 0 }

  /// Behind the last scalar of the span.
  func end(of span: Span) -> Int {
    span.end > 0 && span.end <= places.count ? places[span.end - 1] + 1 : 0
  }
}
