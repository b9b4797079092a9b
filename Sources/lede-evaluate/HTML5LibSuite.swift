import Foundation
import LedeParsing

/// The public conformance tests of html5lib: each suite's score, each failure and each skipped test
/// with its reason.
struct HTML5LibSuite {
  let folder: URL
  /// Whether failures of tree construction show the expected and the actual tree.
  let showsTrees: Bool

  /// What became of one test.
  enum Outcome {
    case passed
    case failed(String)
    case skipped(String)
  }

  func run() {
    report("tokenizer", in: "tokenizer", ending: "test", TokenizerCases.outcomes)
    report("tree-construction", in: "tree-construction", ending: "dat") {
      TreeCases(showsTrees: showsTrees).outcomes(of: $0)
    }
    report("encoding", in: "encoding", ending: "dat", EncodingCases.outcomes)
  }

  /// Runs one suite, prints what did not pass and then `NAME PASSED TOTAL`.
  private func report(
    _ name: String, in directory: String, ending: String,
    _ outcomes: (Data) -> [(test: String, outcome: Outcome)]
  ) {
    var passed = 0
    var total = 0
    for (file, data) in files(in: directory, ending: ending) {
      for (test, outcome) in outcomes(data) {
        let place = "\(name) \(file) \(test)"
        switch outcome {
        case .passed:
          passed += 1
          total += 1
        case .failed(let reason):
          total += 1
          print("failed  \(place): \(reason)")
        case .skipped(let reason): print("skipped \(place): \(reason)")
        }
      }
    }
    print("\(name) \(passed) \(total)")
  }

  private func files(in directory: String, ending: String) -> [(name: String, data: Data)] {
    let root = folder.appending(path: directory)
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let urls = (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending }
    return urls.sorted { $0.path < $1.path }.compactMap { url in
      (try? Data(contentsOf: url)).map { (url.lastPathComponent, $0) }
    }
  }
}

extension HTML5LibSuite {
  /// The sections of a `.dat` file's tests: name after `#`, and lines.
  static func sections(of data: Data) -> [[(name: String, body: Data)]] {
    var tests: [[(name: String, body: Data)]] = []
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let known = headings.first { line.elementsEqual("#\($0)".utf8) }
      if known == "data" {
        tests.append([("data", Data())])
      } else if let known, let last = tests.indices.last {
        tests[last].append((known, Data()))
      } else if let last = tests.indices.last, let section = tests[last].indices.last {
        tests[last][section].body.append(contentsOf: line + [0x0A])
      }
    }
    return tests
  }

  private static let headings = [
    "data", "errors", "new-errors", "document-fragment", "document", "script-on", "script-off",
    "encoding",
  ]
}
