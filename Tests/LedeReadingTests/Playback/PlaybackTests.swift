import LedeDocument
import LedeReading
import Testing

/// What each event does in each phase, row by row, and what holds beside the table.
@Suite struct PlaybackTests {
  /// Nine words in three sentences and two paragraphs.
  static let text = ModelText("Aa bb cc. Dd ee ff.\n\nGg hh ii.").script

  enum Start: CaseIterable { case stopped, playing, paused }

  static func playback(_ start: Start, word: Int = 4) -> Playback {
    var playback = Playback(script: text, wordsPerMinute: 240)
    guard start != .stopped else { return Playback(script: text, word: word) }
    _ = playback.apply(.play(from: word), at: .ms(0))
    if start == .paused { _ = playback.apply(.pause(.user), at: .ms(100)) }
    return playback
  }

  struct Row: CustomTestStringConvertible {
    let event: Playback.Event
    let start: Start
    let phase: Playback.Phase
    var word = 4
    var changes: Playback.Change = []

    var testDescription: String { "\("\(event)".prefix(30)) when \(start)" }
  }

  static let rows: [Row] = [
    Row(
      event: .play(from: 2), start: .stopped, phase: .playing, word: 2, changes: [.word, .phase]),
    Row(event: .play(from: nil), start: .stopped, phase: .playing, changes: .phase),
    Row(event: .play(from: 2), start: .playing, phase: .paused(.user), changes: .phase),
    Row(event: .play(from: 2), start: .paused, phase: .playing, changes: .phase),
    Row(event: .pauseOrContinue, start: .stopped, phase: .stopped),
    Row(event: .pauseOrContinue, start: .playing, phase: .paused(.user), changes: .phase),
    Row(event: .pauseOrContinue, start: .paused, phase: .playing, changes: .phase),
    Row(event: .resume, start: .stopped, phase: .stopped),
    Row(event: .resume, start: .playing, phase: .playing),
    Row(event: .resume, start: .paused, phase: .playing, changes: .phase),
    Row(event: .stop, start: .stopped, phase: .stopped),
    Row(event: .stop, start: .playing, phase: .stopped, changes: .phase),
    Row(event: .stop, start: .paused, phase: .stopped, changes: .phase),
    Row(event: .seek(.nextSentence), start: .stopped, phase: .stopped),
    Row(event: .seek(.nextSentence), start: .playing, phase: .playing, word: 6, changes: .word),
    Row(
      event: .seek(.nextSentence), start: .paused, phase: .paused(.user), word: 6, changes: .word),
    Row(event: .seek(.previousSentence), start: .playing, phase: .playing, word: 0, changes: .word),
    Row(event: .seek(.nextParagraph), start: .playing, phase: .playing, word: 6, changes: .word),
    Row(
      event: .seek(.previousParagraph), start: .paused, phase: .paused(.user), word: 0,
      changes: .word),
    Row(event: .seek(.word(99)), start: .playing, phase: .playing, word: 8, changes: .word),
    Row(event: .faster, start: .stopped, phase: .stopped, changes: .speed),
    Row(event: .faster, start: .playing, phase: .playing, changes: .speed),
    Row(event: .slower, start: .paused, phase: .paused(.user), changes: .speed),
    Row(event: .pause(.scrolled), start: .stopped, phase: .stopped),
    Row(event: .pause(.scrolled), start: .playing, phase: .paused(.scrolled), changes: .phase),
    Row(event: .pause(.prompt), start: .paused, phase: .paused(.user)),
    Row(event: .pause(.suspended), start: .playing, phase: .paused(.suspended), changes: .phase),
    Row(event: .textChanged(text), start: .stopped, phase: .stopped),
    Row(event: .textChanged(text), start: .playing, phase: .paused(.textChanged), changes: .phase),
    Row(event: .textChanged(text), start: .paused, phase: .paused(.user)),
    Row(event: .tick, start: .stopped, phase: .stopped),
    Row(event: .tick, start: .playing, phase: .playing),
    Row(event: .tick, start: .paused, phase: .paused(.user)),
  ]

  @Test(arguments: rows) func everyEventDoesWhatTheTableSays(_ row: Row) {
    var playback = Self.playback(row.start)
    let changes = playback.apply(row.event, at: .ms(100))
    #expect(playback.phase == row.phase)
    #expect(playback.word == row.word)
    #expect(changes == row.changes)
    #expect((playback.deadline != nil) == (playback.phase == .playing))
  }

  /// Back within two words of a start goes one further; forward from the last goes to the last word.
  @Test(arguments: [
    (Playback.Jump.previousSentence, 3, 0), (.previousSentence, 5, 0), (.previousSentence, 7, 3),
    (.previousSentence, 1, 0), (.previousSentence, 0, 0), (.previousParagraph, 5, 0),
    (.previousParagraph, 8, 0), (.nextSentence, 0, 3), (.nextSentence, 7, 8),
    (.nextParagraph, 1, 6), (.nextParagraph, 6, 8), (.word(-3), 5, 0),
  ]) func jumpsGoToStarts(_ jump: Playback.Jump, _ word: Int, _ target: Int) {
    var playback = Self.playback(.paused, word: word)
    _ = playback.apply(.seek(jump), at: .ms(120))
    #expect(playback.word == target)
  }

  @Test func aLongSentenceGoesBackToItsOwnStartFirst() {
    let script = ModelText("One two three. Four five six seven eight.").script
    var playback = Playback(script: script)
    _ = playback.apply(.play(from: 6), at: .ms(0))
    _ = playback.apply(.seek(.previousSentence), at: .ms(0))
    #expect(playback.word == 3)
    _ = playback.apply(.seek(.previousSentence), at: .ms(0))
    #expect(playback.word == 0)
  }

  @Test func theFirstWordHasHalfAWordOfLeadIn() {
    let playback = Self.playback(.playing)
    #expect(playback.deadline == .ms(125) + playback.duration(of: 4))
    #expect(playback.elapsed(at: .ms(0)) + playback.duration(of: 4) < playback.total)
  }

  @Test func continuingKeepsWhatIsLeftOfTheWordButAtLeast150Milliseconds() {
    var playback = Self.playback(.playing)
    let due = playback.deadline ?? .ms(0)
    _ = playback.apply(.pauseOrContinue, at: due + -200_000)
    _ = playback.apply(.pauseOrContinue, at: .ms(9_000))
    #expect(playback.deadline == .ms(9_200))
    _ = playback.apply(.pauseOrContinue, at: .ms(9_190))
    _ = playback.apply(.pauseOrContinue, at: .ms(20_000))
    #expect(playback.deadline == .ms(20_150))
  }

  @Test func theLastWordEndsPlayback() {
    var playback = Self.playback(.playing, word: 8)
    let due = playback.deadline ?? .ms(0)
    #expect(playback.apply(.tick, at: due + -1) == [])
    #expect(playback.apply(.tick, at: due) == [.phase, .ended])
    #expect(playback.phase == .stopped)
    #expect(playback.word == 8)
    #expect(playback.remaining(at: due) == 0)
    #expect(playback.elapsed(at: due) == playback.total)
    _ = playback.apply(.play(from: nil), at: due)
    #expect(playback.word == 0)
  }

  @Test func aLateTickSkipsWordsInsteadOfSlipping() {
    var playback = Self.playback(.playing, word: 0)
    let due = playback.deadline ?? .ms(0)
    let next = playback.duration(of: 1)
    #expect(playback.apply(.tick, at: due + next) == .word)
    #expect(playback.word == 2)
    #expect(playback.deadline == due + next + playback.duration(of: 2))
  }

  @Test(arguments: [
    Playback.Event.tick, .pauseOrContinue, .play(from: nil), .pause(.suspended), .faster,
  ]) func aStallPausesAndNothingIsCaughtUp(_ event: Playback.Event) {
    var playback = Self.playback(.playing, word: 0)
    let due = playback.deadline ?? .ms(0)
    _ = playback.apply(.tick, at: due)
    let elapsed = playback.elapsed(at: due)
    _ = playback.apply(event, at: due + 10_000_000)
    #expect(playback.phase == .paused(.stall))
    #expect(playback.word == 1)
    if event != .faster { #expect(playback.elapsed(at: due + 10_000_000) == elapsed) }
  }

  @Test func speedsAreMultipliedAndLimited() {
    var playback = Playback(script: Self.text)
    #expect(playback.wordsPerMinute == 240)
    _ = playback.apply(.faster, at: .ms(0))
    #expect(playback.wordsPerMinute == 264)
    _ = playback.apply(.slower, at: .ms(0))
    #expect(playback.wordsPerMinute == 238)
    for _ in 0..<40 { _ = playback.apply(.faster, at: .ms(0)) }
    #expect(playback.wordsPerMinute == 1_000)
    for _ in 0..<40 { _ = playback.apply(.slower, at: .ms(0)) }
    #expect(playback.wordsPerMinute == 60)
    #expect(playback.apply(.setSpeed(-5), at: .ms(0)) == [])
  }

  @Test(arguments: [(60, 60), (240, 240), (400, 400), (1_000, 690)])
  func theAverageIsTheSpeedUntilWordsAreAtTheirShortest(_ speed: Int, _ average: Int) {
    let playback = Playback(script: PlaybackPropertyTests.longArticle, wordsPerMinute: speed)
    #expect(playback.averageWordsPerMinute == average)
  }

  @Test(arguments: [false, true])
  func aChangeOfSpeedKeepsTheFractionOfTheWord(whilePaused: Bool) {
    var playback = Self.playback(.playing, word: 0)
    let due = playback.deadline ?? .ms(0)
    _ = playback.apply(.tick, at: due)
    let now = due + playback.duration(of: 1) / 4
    if whilePaused { _ = playback.apply(.pauseOrContinue, at: now) }
    let before = playback.remaining(at: now)
    _ = playback.apply(.setSpeed(120), at: now)
    #expect(abs(Double(playback.remaining(at: now)) / Double(before) - 2) < 0.001)
    #expect(abs(playback.elapsed(at: now) + playback.remaining(at: now) - playback.total) <= 1)
  }

  @Test func anArticleWithoutWordsNeverPlays() {
    var playback = Playback(script: ModelText("\u{200B}").script)
    for event in [Playback.Event.play(from: 0), .tick, .pauseOrContinue, .faster, .stop] {
      #expect(playback.apply(event, at: .ms(5)).subtracting(.speed) == [])
    }
    #expect(playback.phase == .stopped)
    #expect(playback.wordSpan == nil && playback.sentenceSpan == nil)
    #expect(playback.total == 0 && playback.remaining(at: .ms(9)) == 0)
  }

  @Test func viewsLearnWordSentenceAndParagraph() {
    let playback = Self.playback(.paused)
    #expect(playback.wordSpan.map { Self.text.document[$0] } == "ee")
    #expect(playback.sentenceSpan.map { Self.text.document[$0] } == "Dd ee ff.")
    #expect(playback.paragraph == (1, 2))
  }

  @Test(arguments: [
    ("Aa bb cc. Dd ee ff.\n\nGg hh ii.", "ee"),
    ("New one first. Aa bb cc. Dd ee ff.\n\nGg hh ii.", "ee"),
    ("Aa bb cc.\n\nChanged. Gg hh ii.", "Changed."),
    ("Dd ee ff.", "ee"),
    ("Only something else here now.", "else"),
  ]) func theWordIsFoundAgainByItsSentence(_ text: String, _ word: String) {
    var playback = Self.playback(.playing)
    _ = playback.apply(.textChanged(ModelText(text).script), at: .ms(100))
    #expect(playback.wordSpan.map { playback.script.document[$0] } == word)
    #expect(playback.phase == .paused(.textChanged))
  }

  @Test func aTextThatLostItsWordsStopsPlayback() {
    var playback = Self.playback(.playing)
    #expect(playback.apply(.textChanged(ModelText("\u{200B}").script), at: .ms(1)).contains(.phase))
    #expect(playback.phase == .stopped && playback.wordSpan == nil)
  }
}
