extension ReaderState {
  /// Larger numbers stop growing: no article has so many paragraphs that they are counted by hand.
  private static let largestCount = 999_999

  /// Takes a figure of the number before a command; in the list of links the number is the command,
  /// as soon as no further figure could follow.
  mutating func type(_ figure: Int, at now: Moment) -> [Effect] {
    message = nil
    armed = nil
    let number = min((count ?? 0) * 10 + min(max(figure, 0), 9), Self.largestCount)
    count = number == 0 ? nil : number
    guard panel?.kind == .links, number > 0 else { return [] }
    guard link(number: number * 10) == nil else { return [] }
    count = nil
    return follow(number: number, at: now)
  }
}

extension Command {
  /// Whether a number before the command is how often it is done. Others take the number otherwise
  /// (lines, a paragraph, a link), or have no use for one.
  var isRepeatable: Bool {
    switch self {
    case .nextSentence, .previousSentence, .nextParagraph, .previousParagraph, .back, .searchNext,
      .searchPrevious, .nextEntity, .previousEntity, .nextLink, .previousLink, .slower, .faster,
      .playNextSentence, .playPreviousSentence, .playNextParagraph, .playPreviousParagraph,
      .narrower, .wider, .nextWord, .previousWord:
      true
    default: false
    }
  }
}
