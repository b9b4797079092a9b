import Foundation
import LedeParsing

/// MB/s of parsing and freeing real pages, ours and the peers' in one run on the same bytes.
///
/// Peers are C programs over Debian's gumbo and libxml2 and lexbor through PyPI's resiliparse; see
/// Peers/README.md. Those that are not built are left out.
struct MarkupBench {
  let folders: [String]

  /// Rounds over all pages; the best counts, as noise only adds.
  private static let rounds = 5

  func run() {
    let paths = folders.flatMap(Self.pages)
    let pages = paths.compactMap { FileManager.default.contents(atPath: $0).map(Array.init) }
    let megabytes = Double(pages.reduce(0) { $0 + $1.count }) / 1e6
    print("\(pages.count) pages, \(Self.rounded(megabytes)) MB, best of \(Self.rounds) rounds")
    var best = Double.infinity
    var nodes = 0
    for _ in 0..<Self.rounds {
      nodes = 0
      let seconds = CPUTime.seconds {
        for page in pages { nodes += Markup(html: page).nodeCount }
      }
      best = min(best, seconds)
    }
    print("lede \(Self.rounded(megabytes / best)) MB/s (\(nodes) nodes)")
    print("lede heap \(Self.rounded(heapBytesPerByte(of: pages))) bytes an input byte")
    fflush(nil)
    for peer in Self.peers { run(peer, on: paths) }
  }

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  private static let peers: [(name: String, command: [String])] = [
    ("gumbo", [here.appending(path: "Peers/build/gumbo").path]),
    ("libxml2", [here.appending(path: "Peers/build/libxml2").path]),
    ("lexbor", ["/usr/bin/env", "python3", here.appending(path: "Peers/lexbor.py").path]),
  ]

  static func pages(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Bytes of a tree's arrays and its source, capacity and not only what is used.
  private func heapBytesPerByte(of pages: [[UInt8]]) -> Double {
    let used = pages.reduce(0) { $0 + Markup(html: $1).storedByteCount + $1.count }
    return Double(used) / Double(pages.reduce(0) { $0 + $1.count })
  }

  private func run(_ peer: (name: String, command: [String]), on paths: [String]) {
    guard let program = peer.command.first, FileManager.default.fileExists(atPath: program) else {
      return print("\(peer.name): not built, see Peers/README.md")
    }
    let list = FileManager.default.temporaryDirectory.appending(path: "lede-bench-pages")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = Array(peer.command.dropFirst()) + ["\(Self.rounds)", list.path]
    do {
      try Data(paths.joined(separator: "\n").utf8).write(to: list)
      try process.run()
      process.waitUntilExit()
    } catch {
      print("\(peer.name): \(error)")
    }
  }

  static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
