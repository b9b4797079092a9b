import LedeLibrary

/// What `lede fetch` tells while it goes on: lines for what is finished, and one that shows how far it
/// is.
struct FetchReport: Sendable {
  enum Form: Sendable {
    case text
    case json
    /// Only what failed.
    case quiet
  }

  private let form: Form
  private var progress: ProgressLine
  private var total = 0
  private var finished = 0
  private var new = 0

  init(form: Form) {
    self.form = form
    progress = ProgressLine(isWanted: form != .quiet)
  }

  // MARK: Feeds

  /// Reports `events` as they come.
  ///
  /// - Returns: What the whole refresh brought; what was reached, if it was cancelled.
  mutating func follow(_ events: AsyncStream<FeedRefreshEvent>) async -> FeedRefreshSummary {
    var summary = FeedRefreshSummary()
    for await event in events {
      switch event {
      case .begun(let total):
        self.total = total
        showProgress()
      case .finished(let result):
        finished += 1
        summary.add(result)
        new = summary.new
        print(result)
        showProgress()
      case .fullText(let done, let total):
        progress.show("Whole texts: \(done) of \(total) pages")
      case .done(let whole): summary = whole
      }
    }
    progress.clear()
    return summary
  }

  private mutating func showProgress() {
    progress.show("Feeds: \(finished) of \(total), \(new) new articles")
  }

  private mutating func print(_ result: FeedRefreshResult) {
    if case .failed(let reason) = result.outcome {
      progress.clear()
      StandardError.report("\(result.title): \(reason)")
    }
    let text: String?
    switch form {
    case .quiet: text = nil
    case .json: text = Self.json(result)
    case .text: text = result.line.map { Columns.text([[$0, result.title]]) }
    }
    guard let text else { return }
    progress.clear()
    let output = StandardOutput()
    output.write(text)
    output.flush()
  }

  private static func json(_ result: FeedRefreshResult) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("feed", result.feed.number)
      json.field("title", result.title)
      json.field("outcome", result.outcome.name)
      if case .changed(let new, let changed) = result.outcome {
        json.field("new", new)
        json.field("changed", changed)
      }
      if case .failed(let reason) = result.outcome { json.field("error", reason) }
      if case .waits(let until) = result.outcome { json.field("until", until.text) }
      json.field("movedTo", result.movedTo)
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  // MARK: Names

  /// Looks for names: in all articles that have none yet, or, if not `isWhole`, only where there are
  /// few enough of them that nobody waits.
  mutating func follow(_ names: LibraryNames, isWhole: Bool, new: Int) async {
    guard isWhole || new <= FetchCommand.mostNames else {
      if form == .text {
        StandardError.report(
          "no names were looked for in \(new) new articles; 'lede library renew' does that")
      }
      return
    }
    for await event in names.run(limit: isWhole ? .max : FetchCommand.mostNames) {
      switch event {
      case .progress(let done, let total): progress.show("Names: \(done) of \(total) articles")
      case .failed(let reason):
        progress.clear()
        StandardError.report(reason)
      }
    }
    progress.clear()
  }
}

extension FeedRefreshResult {
  /// What there is to say about it in a few words; nil if nothing has changed.
  fileprivate var line: String? {
    let moved = movedTo.map { "moved to \($0)" }
    switch outcome {
    case .unchanged, .failed: return moved
    case .changed(let new, let changed):
      let counts = [new > 0 ? "\(new) new" : nil, changed > 0 ? "\(changed) longer" : nil, moved]
      return counts.compactMap { $0 }.joined(separator: ", ")
    case .gone: return "gone for good"
    case .waits(let until): return "not before \(until.text)"
    }
  }
}

extension FeedRefreshResult.Outcome {
  /// Its name in JSON.
  var name: String {
    switch self {
    case .unchanged: "unchanged"
    case .changed: "changed"
    case .failed: "failed"
    case .gone: "gone"
    case .waits: "waits"
    }
  }
}
