import LedeDocument

/// Paced reading of one article, one word at a time.
///
///     stopped ──play──▶ playing ◀──pauseOrContinue──▶ paused
///        ▲                 │ end of text                │
///        └────── stop ─────┴─────────── stop ───────────┘
///
/// A value without a clock: every event comes with the moment at which it happened, and `deadline`
/// says when the next `tick` is due. Deadlines are absolute, so a late tick never makes the pace
/// slip: the words that are over are skipped. Only a tick later than `stallLimit` pauses instead.
public struct Playback: Equatable, Sendable {
  /// Speeds that can be set, in words a minute.
  public static let speeds = 60...1_000
  /// A word never leaves sooner than this after it was resumed, so that the eye can find it.
  static let reentry = 150_000
  /// A tick later than this after its deadline means that the program or the machine was stopped.
  static let stallLimit = 1_000_000

  /// The phase with the time that belongs to it, so that no phase can miss or keep one.
  private enum Progress: Equatable, Sendable {
    /// `atEnd`: stopped by itself, behind the last word.
    case stopped(atEnd: Bool)
    case playing(due: Moment)
    case paused(left: Int, PauseReason)
  }

  public let mode: Mode
  public private(set) var script: PlaybackScript
  /// Index of the word shown, in `0..<script.words.count`; 0 without words. Kept when stopped.
  public private(set) var word: Int
  /// The true average over the article, pauses included, as long as no word is at its limit of 80
  /// or 3000 ms; in `speeds`.
  public private(set) var wordsPerMinute: Int

  private var progress = Progress.stopped(atEnd: false)
  private var schedule: Schedule
  /// When the last event came.
  private var lastSeen = Moment(microseconds: 0)

  /// A stopped playback with its cursor on `word`, or on the nearest one there is.
  ///
  /// - Complexity: O(pieces of the script), a 4096th of its words.
  public init(
    script: PlaybackScript, mode: Mode = .guide, wordsPerMinute: Int? = nil, word: Int = 0
  ) {
    self.script = script
    self.mode = mode
    self.wordsPerMinute = Self.clamped(wordsPerMinute ?? mode.standardWordsPerMinute)
    self.word = min(max(word, 0), max(script.words.count - 1, 0))
    schedule = Schedule(script, wordsPerMinute: self.wordsPerMinute)
  }

  public var phase: Phase {
    switch progress {
    case .stopped: .stopped
    case .playing: .playing
    case .paused(_, let reason): .paused(reason)
    }
  }

  /// When the next `tick` is due; nil while nothing moves.
  public var deadline: Moment? {
    if case .playing(let due) = progress { due } else { nil }
  }

  /// Takes in what happened at `now`, and before that everything that was due by then.
  ///
  /// - Returns: what is different now; empty means that nothing need be drawn.
  /// - Complexity: O(log words); O(words) for another text.
  public mutating func apply(_ event: Event, at now: Moment) -> Change {
    let before = self
    advance(to: now)
    let ended = before.phase == .playing && progress == .stopped(atEnd: true)
    // What the user asks for is judged by the phase that was on the screen.
    perform(event, at: now, wasPlaying: before.phase == .playing)
    lastSeen = now

    var change: Change = []
    if word != before.word { change.insert(.word) }
    if phase != before.phase { change.insert(.phase) }
    if wordsPerMinute != before.wordsPerMinute { change.insert(.speed) }
    if ended, event != .stop { change.insert(.ended) }
    return change
  }

  private mutating func perform(_ event: Event, at now: Moment, wasPlaying: Bool) {
    switch event {
    case .tick: break
    case .play(let word):
      if wasPlaying { pause(.user, at: now) } else { playOrResume(from: word, at: now) }
    case .pauseOrContinue:
      if wasPlaying { pause(.user, at: now) } else { resume(at: now) }
    case .pause(let reason): pause(reason, at: now)
    case .resume: if !wasPlaying { resume(at: now) }
    case .stop: stop()
    case .seek(let jump): seek(jump, at: now)
    case .faster: setSpeed((wordsPerMinute * 11 + 5) / 10, at: now)
    case .slower: setSpeed((wordsPerMinute * 9 + 5) / 10, at: now)
    case .setSpeed(let wordsPerMinute): setSpeed(wordsPerMinute, at: now)
    case .textChanged(let script): change(to: script, at: now)
    }
  }

  /// Passes on to the word that is due at `now`, to the end, or into a pause after a stall.
  private mutating func advance(to now: Moment) {
    guard case .playing(var due) = progress, now >= due else { return }
    guard now - due <= Self.stallLimit else {
      // As it was when somebody last looked: nothing is caught up.
      progress = .paused(left: max(due - lastSeen, 0), .stall)
      return
    }
    while now >= due {
      guard word + 1 < script.words.count else {
        progress = .stopped(atEnd: true)
        return
      }
      word += 1
      due = due + schedule.duration(of: word)
    }
    progress = .playing(due: due)
  }

  private mutating func playOrResume(from start: Int?, at now: Moment) {
    guard case .stopped = progress else { return resume(at: now) }
    guard !script.isEmpty else { return }
    let last = script.words.count - 1
    word = start.map { min(max($0, 0), last) } ?? (word < last ? word : 0)
    progress = .playing(due: now + schedule.leadIn + schedule.duration(of: word))
  }

  private mutating func pause(_ reason: PauseReason, at now: Moment) {
    guard case .playing(let due) = progress else { return }
    progress = .paused(left: max(due - now, 0), reason)
  }

  private mutating func resume(at now: Moment) {
    guard case .paused(let left, _) = progress else { return }
    progress = .playing(due: now + max(left, Self.reentry))
  }

  private mutating func stop() {
    if case .stopped = progress { return }
    progress = .stopped(atEnd: false)
  }

  private mutating func seek(_ jump: Jump, at now: Moment) {
    if case .stopped = progress { return }
    show(word: script.target(of: jump, from: word), at: now)
  }

  /// Starts `word` anew in the same phase.
  private mutating func show(word target: Int, at now: Moment) {
    word = target
    switch progress {
    case .stopped: progress = .stopped(atEnd: false)
    case .playing: progress = .playing(due: now + schedule.duration(of: target))
    case .paused(_, let reason):
      progress = .paused(left: schedule.duration(of: target), reason)
    }
  }

  /// Changes the speed and keeps the part of the current word that is left.
  private mutating func setSpeed(_ target: Int, at now: Moment) {
    let target = Self.clamped(target)
    guard target != wordsPerMinute else { return }
    let old = schedule
    wordsPerMinute = target
    schedule = Schedule(script, wordsPerMinute: target)
    guard !script.isEmpty else { return }
    let ratio = Double(schedule.duration(of: word)) / Double(old.duration(of: word))
    func scaled(_ left: Int) -> Int { Int(Double(max(left, 0)) * ratio) }
    switch progress {
    case .stopped: break
    case .playing(let due): progress = .playing(due: now + scaled(due - now))
    case .paused(let left, let reason): progress = .paused(left: scaled(left), reason)
    }
  }

  /// Puts the same article with another text in place of this one, and pauses if it played.
  private mutating func change(to text: PlaybackScript, at now: Moment) {
    pause(.textChanged, at: now)
    let target = text.word(like: word, of: script)
    script = text
    schedule = Schedule(text, wordsPerMinute: wordsPerMinute)
    guard !text.isEmpty else {
      word = 0
      return stop()
    }
    if case .stopped = progress { word = target } else { show(word: target, at: now) }
  }

  private static func clamped(_ wordsPerMinute: Int) -> Int {
    min(max(wordsPerMinute, speeds.lowerBound), speeds.upperBound)
  }
}

// Time, in microseconds. Apart from the lead-in, `elapsed + remaining == total`.
extension Playback {
  /// Time of the whole article at this speed.
  public var total: Int { schedule.total }

  /// Time of what was read up to `now`, as if read from the start at this speed.
  ///
  /// - Complexity: O(1).
  public func elapsed(at now: Moment) -> Int {
    guard !script.isEmpty else { return 0 }
    switch progress {
    case .stopped(let atEnd): return atEnd ? total : schedule.start(of: word)
    case .playing(let due): return elapsed(left: due - now)
    case .paused(let left, _): return elapsed(left: left)
    }
  }

  /// Time from `now` to the end: the exact sum of what is left.
  ///
  /// - Complexity: O(1).
  public func remaining(at now: Moment) -> Int {
    guard !script.isEmpty else { return 0 }
    switch progress {
    case .stopped(let atEnd): return atEnd ? 0 : total - schedule.start(of: word)
    case .playing(let due): return max(due - now, 0) + total - schedule.start(of: word + 1)
    case .paused(let left, _): return left + total - schedule.start(of: word + 1)
    }
  }

  /// Words a minute over the whole article, as it is really played.
  ///
  /// That is `wordsPerMinute`, or less where many words are held for at least 80 ms: from about 500
  /// words a minute on.
  public var averageWordsPerMinute: Int {
    total == 0 ? 0 : Int((Double(script.words.count) * 60e6 / Double(total)).rounded())
  }

  /// Time that `word` is shown at this speed.
  ///
  /// - Precondition: `0 <= word && word < script.words.count`.
  public func duration(of word: Int) -> Int { schedule.duration(of: word) }

  private func elapsed(left: Int) -> Int {
    let duration = schedule.duration(of: word)
    return schedule.start(of: word) + min(max(duration - left, 0), duration)
  }
}

// What a view draws.
extension Playback {
  /// The word shown; nil without words.
  public var wordSpan: Span? { script.isEmpty ? nil : script.words[word].span }

  /// The sentence of the word shown; nil without words.
  public var sentenceSpan: Span? {
    script.isEmpty ? nil : script.span(of: script.sentence(of: word))
  }

  /// Number of the paragraph shown, from 1, and how many there are: `¶ 4/9`. (0, 0) without words.
  public var paragraph: (number: Int, count: Int) {
    let starts = script.paragraphStarts
    return (starts.partitionIndex { $0 > word }, starts.count)
  }
}
