import Foundation
import LedeDocument
import LedeLibrary

/// What a person does with a library, timed: `lede-bench library PATH`.
struct LibraryBench {
  let path: String

  /// Each is done so often, and the best and the median are told: other programs run beside.
  private static let rounds = 15

  func run() throws {
    try time("open, first 50 rows") {
      let library = try Library.open(path, checking: false)
      _ = try library.firstRows(limit: 50)
      library.close()
    }
    let library = try Library.open(path, checking: false)
    print("articles: \(try library.articleCount())")
    try time("first 50 unread rows") { _ = try library.firstRows(.flag(.unread), limit: 50) }
    try time("ids of all") { _ = try library.ids() }
    try time("ids of unread") { _ = try library.ids(.flag(.unread)) }
    try time("rows 5000..<5050") { _ = try library.rows(5000..<5050, of: .all) }
    try time("counts") { _ = try library.counts() }
    try time("tags") { _ = try library.tags() }
    try time("20 people") { _ = try library.mostNamed(.person, limit: 20) }
    for text in ["h", "ha", "har", "harb", "harbo", "harbour", "harbour unread", "zzz"] {
      let query = QueryParser(text).query
      try time("filter '\(text)': 50 rows") { _ = try library.firstRows(query, limit: 50) }
      try time("filter '\(text)': all ids") { _ = try library.ids(query) }
    }
    try names(in: library)
    try searches(in: library)
    let ids = try library.ids()
    if let id = ids.dropFirst(ids.count / 2).first {
      try time("open an article") { _ = try library.article(id) }
      try time("star it, durably") {
        try library.mark([id], .starred)
        _ = try library.undo()
      }
    }
    let start = DispatchTime.now().uptimeNanoseconds
    let count = try library.mark(matching: .all, .read)
    let marked = DispatchTime.now().uptimeNanoseconds
    _ = try library.undo()
    let undone = DispatchTime.now().uptimeNanoseconds
    print("mark \(count) read: \((marked - start) / 1_000_000) ms")
    print("take that back: \((undone - marked) / 1_000_000) ms")
    print("peak memory: \(Self.peakMegabytes) MB")
  }

  private func names(in library: Library) throws {
    guard let person = try library.mostNamed(.person, limit: 1).first else { return }
    let text = QueryText(person.name, isPhrase: true)
    for text in [
      "title:harbour", "from:\"feed 7\"", "tag:tag3", "after:30d", "about:\(person.name)",
    ] {
      let query = QueryParser(text).query
      try time("filter '\(text)': all ids") { _ = try library.ids(query) }
    }
    try time("about \(person.name) (\(person.articles))") { _ = try library.about(text, limit: 50) }
    try time("said by \(person.name)") { _ = try library.said(text, limit: 50) }
    try time("complete 'about:ba'") { _ = try library.completion(of: "about:ba", caret: 8) }
  }

  private func searches(in library: Library) throws {
    for text in ["zzzqqq", "zzz qqq", "lighthouse", "lighthouse storm", "\"harbour storm\""] {
      let query = QueryParser(text).query
      try time("search '\(text)'") { _ = try library.search(query, limit: 20) }
    }
  }

  private func time(_ name: String, _ body: () throws -> Void) throws {
    var times: [Double] = []
    for _ in 0..<Self.rounds {
      let start = DispatchTime.now().uptimeNanoseconds
      try body()
      times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
    }
    times.sort()
    let shown = [times[0], times[times.count / 2]].map { String(format: "%8.2f", $0) }
    print("\(shown.joined(separator: " ")) ms  \(name)")
  }

  /// The most memory this process has held.
  private static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }
}
