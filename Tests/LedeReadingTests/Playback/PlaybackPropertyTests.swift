import LedeReading
import Testing

/// What holds for any run, with clocks as bad as real ones.
@Suite struct PlaybackPropertyTests {
  static let article = ModelText(
    """
    A Headline About Things

    One two three, four. “Five six,” seven said; eight (9) ten eleven. Twelve thirteen Inc. fourteen.

    Fifteen sixteen — seventeen eighteen nineteen twenty. Twenty-one twenty-two twenty-three.
    """
  ).script

  static let longArticle: PlaybackScript = {
    let paragraph = "One two, three four five six. Seven eight nine; ten eleven 12 thirteen.\n\n"
    return ModelText(String(repeating: paragraph, count: 200)).script
  }()

  /// 2,600 words at 240 a minute last nearly 11 minutes.
  @Test(arguments: [16_667, 100_000]) func aJitteryLoopDoesNotDrift(tick: Int) {
    var generator = SeededGenerator(seed: 1)
    var playback = Playback(script: Self.longArticle)
    var now = Moment(microseconds: 0)
    _ = playback.apply(.play(from: 0), at: now)
    let start = (playback.deadline ?? now) + -playback.duration(of: 0)
    while playback.phase == .playing {
      now = now + tick + Int.random(in: 0...30_000, using: &generator)
      _ = playback.apply(.tick, at: now)
    }
    #expect(playback.total > 600_000_000)
    #expect(abs(Double(now - start) / Double(playback.total) - 1) < 0.001)
  }

  @Test func wordsBeginWithinAMillisecondWhenTicksFollowTheDeadline() {
    var playback = Playback(script: Self.article)
    _ = playback.apply(.play(from: 0), at: .ms(0))
    let start = (playback.deadline ?? .ms(0)) + -playback.duration(of: 0)
    var due = 0
    while let deadline = playback.deadline {
      due += playback.duration(of: playback.word)
      #expect(deadline == start + due)
      _ = playback.apply(.tick, at: deadline)
    }
    #expect(due == playback.total)
  }

  @Test func twoHundredPausesLoseNothing() {
    var generator = SeededGenerator(seed: 2)
    var playback = Playback(script: Self.longArticle)
    var now = Moment(microseconds: 0)
    _ = playback.apply(.play(from: 0), at: now)
    let expected = playback.remaining(at: now)
    var played = 0
    var reentry = 0
    for pause in 0..<400 where playback.phase == .playing {
      let step = Int.random(in: 1_000...700_000, using: &generator)
      now = now + step
      played += step
      _ = playback.apply(pause % 2 == 0 ? .pauseOrContinue : .tick, at: now)
      guard case .paused = playback.phase else { continue }
      let remaining = playback.remaining(at: now)
      now = now + Int.random(in: 0...10_000_000, using: &generator)
      _ = playback.apply(.tick, at: now)
      #expect(playback.remaining(at: now) == remaining)
      _ = playback.apply(.pauseOrContinue, at: now)
      reentry += playback.remaining(at: now) - remaining
    }
    #expect(played - reentry + playback.remaining(at: now) == expected)
  }

  @Test func twentyThousandRandomEventsKeepTheInvariants() {
    var generator = SeededGenerator(seed: 3)
    var playback = Playback(script: Self.article)
    let texts = [Self.article, ModelText("Other. Words here.").script, ModelText("").script]
    var now = Moment(microseconds: 0)
    for _ in 0..<20_000 {
      now = now + Int.random(in: 0...400_000, using: &generator)
      if Int.random(in: 0..<200, using: &generator) == 0 { now = now + 5_000_000 }
      let before = playback
      let event = randomEvent(texts: texts, using: &generator)
      let changes = playback.apply(event, at: now)
      let count = playback.script.words.count
      #expect(playback.word == 0 || (0..<count).contains(playback.word))
      #expect((playback.phase == .playing) == (playback.deadline != nil))
      #expect(playback.deadline.map { $0 > now } ?? true)
      #expect(Playback.speeds.contains(playback.wordsPerMinute))
      #expect(changes.contains(.word) == (before.word != playback.word))
      #expect(changes.contains(.phase) == (before.phase != playback.phase))
      if event == .stop { #expect(playback.phase == .stopped) }
      let sum = playback.elapsed(at: now) + playback.remaining(at: now)
      #expect(sum >= playback.total && sum <= playback.total + 1_000_000)
    }
  }

  private func randomEvent(
    texts: [PlaybackScript], using generator: inout SeededGenerator
  ) -> Playback.Event {
    let word = Int.random(in: -2...40, using: &generator)
    let events: [Playback.Event] = [
      .tick, .tick, .tick, .tick, .tick, .pauseOrContinue, .pauseOrContinue, .stop,
      .play(from: nil), .play(from: word), .resume, .pause(.scrolled), .pause(.prompt),
      .seek(.nextSentence), .seek(.previousSentence), .seek(.nextParagraph),
      .seek(.previousParagraph), .seek(.word(word)), .faster, .slower, .setSpeed(word * 40),
    ]
    if Int.random(in: 0..<100, using: &generator) == 0 {
      return .textChanged(texts[abs(word) % texts.count])
    }
    return events[Int.random(in: 0..<events.count, using: &generator)]
  }
}
