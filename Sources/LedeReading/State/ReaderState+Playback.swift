import LedeDocument
import LedeLayout

extension ReaderState {
  mutating func play(_ command: Command, at now: Moment) -> [Effect]? {
    switch command {
    case .play: startPlayback(at: now)
    case .pause: pausePlayback(.user, at: now)
    case .resume: playback(.resume, at: now)
    case .stop:
      playback(.stop, at: now)
      return [.keepPlace]
    case .slower: changeSpeed(.slower, at: now)
    case .faster: changeSpeed(.faster, at: now)
    case .playNextSentence: playback(.seek(.nextSentence), at: now)
    case .playPreviousSentence: playback(.seek(.previousSentence), at: now)
    case .playNextParagraph: playback(.seek(.nextParagraph), at: now)
    case .playPreviousParagraph: playback(.seek(.previousParagraph), at: now)
    case .backToWord: goBackToWord()
    default: return nil
    }
    return []
  }

  /// When `tick` is due next; nil while nothing plays.
  public var deadline: Moment? { playback?.deadline }

  /// The word being played; nil while nothing plays.
  public var playedWord: Span? { playback?.phase == .stopped ? nil : playback?.wordSpan }

  /// The sentence being played; nil while nothing plays.
  public var playedSentence: Span? { playback?.phase == .stopped ? nil : playback?.sentenceSpan }

  /// Passes an event on, and follows the word.
  private mutating func playback(_ event: Playback.Event, at now: Moment) {
    guard let change = playback?.apply(event, at: now), !change.isEmpty else { return }
    followWord()
  }

  /// The words of the article have been counted: what plays goes on in the new text.
  mutating func prepare(_ script: PlaybackScript, at now: Moment) -> [Effect] {
    if playback == nil {
      playback = Playback(script: script, wordsPerMinute: options.wordsPerMinute)
    } else {
      playback(.textChanged(script), at: now)
    }
    if playsWhenReady {
      playsWhenReady = false
      startPlayback(at: now)
    }
    return []
  }

  /// Plays from the cursor, or from the first sentence on the screen.
  private mutating func startPlayback(at now: Moment) {
    guard let playback else {
      playsWhenReady = true
      message = Message("Counting the words …")
      return
    }
    guard !playback.script.isEmpty else {
      message = Message("Nothing to play in this article")
      return
    }
    let start = firstWordToPlay(playback)
    focus = nil
    self.playback(.play(from: start), at: now)
  }

  /// The selection, the word where playback stopped, or the first sentence: what is on the screen.
  private func firstWordToPlay(_ playback: Playback) -> Int? {
    if let span = focusSpan, isOnScreen(span) { return playback.script.word(at: span.start) }
    if let word = playback.wordSpan, playback.word > 0, isOnScreen(word) { return nil }
    let starts = playback.script.sentenceStarts
    let first = layout.offset(of: top)
    let index = starts.partitionIndex { playback.script.words[$0].span.start >= first }
    return starts[checked: index] ?? starts.last
  }

  /// Pauses because of what the user does; nothing happens if nothing plays.
  mutating func pausePlayback(_ reason: Playback.PauseReason, at now: Moment) {
    guard isPlaying else { return }
    _ = playback?.apply(.pause(reason), at: now)
  }

  private mutating func changeSpeed(_ event: Playback.Event, at now: Moment) {
    playback(event, at: now)
    options.wordsPerMinute = playback?.wordsPerMinute ?? options.wordsPerMinute
  }

  mutating func setRate(_ rate: Int, at now: Moment) {
    options.wordsPerMinute = rate
    playback(.setSpeed(rate), at: now)
    message = Message("\(rate) words a minute")
  }

  private mutating func goBackToWord() {
    guard playedWord != nil else {
      message = Message("Nothing is playing: p plays")
      return
    }
    followWord()
  }

  mutating func advancePlayback(to now: Moment) -> [Effect] {
    guard let change = playback?.apply(.tick, at: now) else { return [] }
    if change.contains(.word) { followWord() }
    guard change.contains(.ended) else { return [] }
    message = Message("End · \((playback?.script.words.count ?? 0).grouped) words played")
    return [.keepPlace]
  }

  /// Keeps the line of the current word at two fifths of the height.
  private mutating func followWord() {
    guard let span = playedWord else { return }
    let position = layout.position(of: span.start)
    let wanted = layout.moved(position, by: -(geometry.textRows * 2 / 5))
    // A word above that line on the first page leaves the view where it is.
    guard position < top || wanted > top else { return }
    scroll(to: wanted)
  }
}
