extension PlaybackScript {
  /// A jump back from no more words than this behind a start goes to the start before it, as a
  /// music player's "previous" does.
  private static let backwardSlack = 2

  /// The word that `jump` leads to from `word`.
  ///
  /// - Precondition: there are words, and `word` is one of them.
  func target(of jump: Playback.Jump, from word: Int) -> Int {
    switch jump {
    case .nextSentence: next(from: word, in: sentenceStarts)
    case .nextParagraph: next(from: word, in: paragraphStarts)
    case .previousSentence: previous(from: word, in: sentenceStarts)
    case .previousParagraph: previous(from: word, in: paragraphStarts)
    case .word(let target): min(max(target, 0), words.count - 1)
    }
  }

  private func next(from word: Int, in starts: [Int]) -> Int {
    let index = starts.partitionIndex { $0 > word }
    return index < starts.count ? starts[index] : words.count - 1
  }

  private func previous(from word: Int, in starts: [Int]) -> Int {
    let index = starts.partitionIndex { $0 > word } - 1
    guard index > 0 else { return 0 }
    return word - starts[index] > Self.backwardSlack ? starts[index] : starts[index - 1]
  }
}
