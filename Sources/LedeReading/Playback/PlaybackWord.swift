import LedeDocument

/// One word of an article as playback shows it, 12 bytes wide.
public struct PlaybackWord: Equatable, Sendable {
  private struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let sentence = Flags(rawValue: 1)
    static let paragraph = Flags(rawValue: 2)
    static let headline = Flags(rawValue: 4)
  }

  private let start: UInt32
  private let length: UInt32
  /// `cost` in fiftieths: an index into `Schedule.durations`.
  let costUnits: UInt8
  private let flags: Flags

  init(
    _ word: ScannedWord, costUnits: UInt8, endsSentence: Bool, endsParagraph: Bool,
    isHeadline: Bool
  ) {
    start = UInt32(clamping: word.start)
    length = UInt32(clamping: word.end - word.start)
    self.costUnits = costUnits
    var flags: Flags = endsSentence ? .sentence : []
    if endsParagraph { flags.formUnion([.sentence, .paragraph]) }
    if isHeadline { flags.insert(.headline) }
    self.flags = flags
  }

  /// The word with the punctuation that touches it.
  public var span: Span { Span(Int(start), Int(start) + Int(length)) }

  /// Time the word takes, relative to the other words of the article.
  public var cost: Double { Double(costUnits) / WordCost.unitsPerCost }

  /// Whether it is the last word of its sentence; true for every last word of a paragraph.
  public var endsSentence: Bool { flags.contains(.sentence) }

  /// Whether it is the last word of its block.
  public var endsParagraph: Bool { flags.contains(.paragraph) }

  /// Whether it is a word of the headline or of a heading.
  public var isHeadline: Bool { flags.contains(.headline) }
}
