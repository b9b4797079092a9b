import Foundation
import LedeDocument
import LedeParsing

/// Pages a second of reading real pages as articles, from bytes to document, ours and the peers' in
/// one run on the same pages.
///
/// Peers are Python packages; see Peers/README.md. Those that are not installed are left out.
struct ExtractionBench {
  let folders: [String]

  /// Rounds over all pages; the best counts, as noise only adds.
  private static let rounds = 3

  func run() {
    let paths = folders.flatMap(MarkupBench.pages)
    var best = Double.infinity
    var times: [Double] = []
    var bytes = 0
    for _ in 0..<Self.rounds {
      (times, bytes) = ([], 0)
      for path in paths {
        guard let page = FileManager.default.contents(atPath: path) else { continue }
        let source = Source(bytes: Array(page))
        bytes += page.count
        times.append(CPUTime.seconds { _ = ArticleParser().parse(source, as: .html).confidence })
      }
      best = min(best, times.reduce(0, +))
    }
    let megabytes = Double(bytes) / 1e6
    print("\(times.count) pages, \(MarkupBench.rounded(megabytes)) MB, CPU time of one process")
    let sorted = times.sorted().map { MarkupBench.rounded($0 * 1000) }
    print(
      "lede \(MarkupBench.rounded(Double(times.count) / best)) pages/s, "
        + "\(MarkupBench.rounded(megabytes / best)) MB/s, "
        + "median \(sorted.isEmpty ? "–" : sorted[sorted.count / 2]) ms, "
        + "slowest \(sorted.last ?? "–") ms, RSS \(PeakMemory.megabytes) MB")
    fflush(nil)
    for peer in ["resiliparse", "trafilatura"] { run(peer, on: paths) }
  }

  /// `LEDE_PYTHON` names another interpreter than `python3`, such as that of a virtual environment.
  private func run(_ peer: String, on paths: [String]) {
    let list = FileManager.default.temporaryDirectory.appending(path: "lede-bench-pages")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Peers/extraction.py")
    let python = ProcessInfo.processInfo.environment["LEDE_PYTHON"] ?? "python3"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, script.path, peer, list.path]
    do {
      try Data(paths.joined(separator: "\n").utf8).write(to: list)
      try process.run()
      process.waitUntilExit()
    } catch {
      print("\(peer): \(error)")
    }
  }
}
