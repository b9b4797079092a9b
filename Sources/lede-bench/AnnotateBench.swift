import Foundation
import LedeAnnotation
import LedeDocument
import LedeParsing

/// Words a CPU second of tokens, sentences, names, quotations and speakers on one core, beside
/// spaCy where Python has it.
struct AnnotateBench {
  let folder: String

  private static let rounds = 5
  /// Words of the article whose time is told.
  private static let articleWords = 1000

  func run() throws {
    let paths = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
    let documents = paths.compactMap { path in
      FileManager.default.contents(atPath: path).map { data in
        ArticleParser(keepsChrome: true).parse(Source(bytes: Array(data)), as: .text).document
      }
    }
    let first = document(ofWords: 20, from: documents)
    let loading = CPUTime.seconds { _ = Pipeline().annotate(first) }
    let words = documents.map(Self.words).reduce(0, +)
    var best = Double.infinity
    var names = 0
    for _ in 0..<Self.rounds {
      names = 0
      let seconds = CPUTime.seconds {
        for document in documents { names += Pipeline().annotate(document).mentions.count }
      }
      best = min(best, seconds)
    }
    print("\(documents.count) texts, \(words) words, best of \(Self.rounds) rounds")
    print("lede \(Int(Double(words) / best)) words a CPU second (\(names) names and values)")
    print("first text of 20 words \(milliseconds(loading)) ms, RSS \(Self.peakMegabytes) MB")
    reportLengths(documents)
    runPeer(paths)
  }

  /// An article of 1,000 words, and whether time grows as the text does.
  private func reportLengths(_ documents: [Document]) {
    let times = [1, 2, 4, 8, 16].map { factor in
      let document = document(ofWords: Self.articleWords * factor, from: documents)
      return (0..<Self.rounds).map { _ in
        CPUTime.seconds { _ = Pipeline().annotate(document) }
      }.min() ?? 0
    }
    let worst = zip(times.dropFirst(), times).map { $0 / $1 }.max() ?? 0
    let shown = times.map(milliseconds).joined(separator: " ")
    print("1,000 2,000 4,000 8,000 16,000 words: \(shown) ms, worst ratio", terminator: " ")
    print(MarkupBench.rounded(worst))
  }

  private func milliseconds(_ seconds: Double) -> String { MarkupBench.rounded(seconds * 1000) }

  private static func words(_ document: Document) -> Int {
    document.utf8.split { $0 <= 0x20 }.count
  }

  /// Paragraphs of the documents, one after the other, until there are enough words.
  private func document(ofWords count: Int, from documents: [Document]) -> Document {
    var utf8: [UInt8] = []
    var blocks: [Block] = []
    var words = 0
    for document in documents {
      for block in document.blocks where words < count {
        let bytes = document.utf8[block.span.range]
        blocks.append(
          Block(.paragraph, Span(utf8.count, utf8.count + bytes.count), rule: "bench"))
        utf8 += bytes + [0x0A, 0x0A]
        words += bytes.split { $0 <= 0x20 }.count
      }
    }
    return Document(utf8: utf8, blocks: blocks)
  }

  /// Largest resident size of this process so far.
  private static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
  }

  // MARK: spaCy

  private func runPeer(_ paths: [String]) {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Peers/spacy_names.py").path
    let python = ProcessInfo.processInfo.environment["LEDE_PYTHON"] ?? "python3"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, script, folder]
    fflush(nil)
    do {
      try process.run()
      process.waitUntilExit()
    } catch {
      print("spaCy: \(error)")
    }
  }
}
