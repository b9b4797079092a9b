import LedeDocument

extension PlaybackScript {
  /// How many sentences before and after the lost one are looked for in its place.
  private static let neighbours = 8

  /// The word of this text that corresponds to `word` of another version of the article.
  ///
  /// The same sentence is looked for, then its nearest neighbours; where a sentence occurs more than
  /// once, the one nearest to the old place counts. Without any, it is the word as far down the text.
  ///
  /// - Complexity: O(bytes of both texts).
  func word(like word: Int, of old: PlaybackScript) -> Int {
    guard !isEmpty, word < old.words.count else { return 0 }
    if old.words == words, old.document.utf8 == document.utf8 { return word }
    let oldSentence = old.sentenceStarts.partitionIndex { $0 > word } - 1
    let index = SentenceIndex(self)
    for distance in Self.nearestFirst {
      let wanted = oldSentence + distance
      guard old.sentenceStarts.indices.contains(wanted),
        let found = index.sentence(withHash: old.sentenceHash(wanted), nearestTo: wanted)
      else { continue }
      if distance == 0 {
        let offset = word - old.sentenceStarts[oldSentence]
        return min(sentenceStarts[found] + offset, words.count - 1)
      }
      return sentenceStarts[min(max(found - distance, 0), sentenceStarts.count - 1)]
    }
    let part = Double(word) / Double(old.words.count)
    return min(Int(part * Double(words.count)), words.count - 1)
  }

  private static let nearestFirst = [0] + (1...neighbours).flatMap { [-$0, $0] }

  /// FNV-1a over the words of a sentence, so that other white space or another place is the same.
  ///
  /// - Precondition: `sentence` is an index into `sentenceStarts`.
  fileprivate func sentenceHash(_ sentence: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in self.sentence(of: sentenceStarts[sentence]) {
      for byte in document.utf8[words[index].span.range] { hash = (hash ^ UInt64(byte)) &* prime }
      hash = (hash ^ 0x20) &* prime
    }
    return hash
  }
}

private let prime: UInt64 = 0x100_0000_01B3

/// The sentences of a script by what they say.
private struct SentenceIndex {
  private var sentences: [UInt64: [Int]] = [:]

  init(_ script: PlaybackScript) {
    for index in script.sentenceStarts.indices {
      sentences[script.sentenceHash(index), default: []].append(index)
    }
  }

  func sentence(withHash hash: UInt64, nearestTo wanted: Int) -> Int? {
    sentences[hash]?.min { abs($0 - wanted) < abs($1 - wanted) }
  }
}
