import Foundation
import LedeDocument
import LedeParsing

/// What the feed parser makes of each file: encoding, the rule that found it, and whether the source
/// is well-formed. One line a file.
struct XMLReport {
  let paths: [String]

  func run() {
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let decoded = SourceDecoder.decode(xml: Source(bytes: Array(data)))
      var reader = XMLReader(decoded.utf8)
      var events = 0
      while reader.next() != nil { events += 1 }
      let problem = reader.firstProblem.map { "\($0.message) (\($0.inputOffset))" }
      print(
        "\(path)\t\(decoded.encoding.rawValue)\t\(decoded.rule)\t\(events) events\t"
          + (problem ?? "well-formed"))
    }
  }
}
