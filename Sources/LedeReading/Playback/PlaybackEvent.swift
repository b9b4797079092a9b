extension Playback {
  /// How the words are presented. Every mode runs on the same clock and words.
  public enum Mode: String, CaseIterable, Sendable {
    /// The article stays, and the current word and sentence are marked in it.
    case guide

    /// English non-fiction is read at 238 words a minute on average (Brysbaert 2019).
    public var standardWordsPerMinute: Int {
      switch self {
      case .guide: 240
      }
    }
  }

  public enum Phase: Equatable, Sendable {
    case stopped
    case playing
    case paused(PauseReason)
  }

  /// Why playback waits. Shown with the pause.
  public enum PauseReason: String, CaseIterable, Sendable {
    case user
    /// The reader moved the view by hand.
    case scrolled
    case prompt
    case panel
    /// The program was not heard of for more than a second.
    case stall
    case suspended
    case textChanged = "text changed"
  }

  public enum Jump: Equatable, Sendable {
    case previousSentence
    case nextSentence
    case previousParagraph
    case nextParagraph
    /// To this word, or to the nearest there is.
    case word(Int)
  }

  public enum Event: Equatable, Sendable {
    /// Time passed; due at `deadline`, harmless at any other time.
    case tick
    /// The play key: starts from this word (nil: where the cursor is, from the top behind the last
    /// word) when stopped, pauses when playing, continues when paused.
    case play(from: Int?)
    /// Space: pauses when playing, continues when paused, nothing when stopped.
    case pauseOrContinue
    case pause(PauseReason)
    case resume
    /// Esc: stops in any phase; the cursor stays on the word.
    case stop
    /// Goes on at another word; nothing when stopped.
    case seek(Jump)
    case faster
    case slower
    /// Words a minute; limited to `speeds`.
    case setSpeed(Int)
    /// The article has another text now; the word is found again in it.
    case textChanged(PlaybackScript)
  }

  /// What an event changed.
  public struct Change: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Another word is shown.
    public static let word = Change(rawValue: 1)
    /// `phase` is another; also when a pause has another reason.
    public static let phase = Change(rawValue: 2)
    public static let speed = Change(rawValue: 4)
    /// The last word is over: playback stopped by itself.
    public static let ended = Change(rawValue: 8)
  }
}
