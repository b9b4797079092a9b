/// When each word of a script begins at one speed.
///
/// All times are whole microseconds, so sums are exact and no error adds up. Another speed costs one
/// step for each piece of the script and not for each word, so that `[` and `]` answer at once in any
/// text: 1.7 million words (10 MB) are 415 pieces.
struct Schedule: Equatable, Sendable {
  /// No word is gone before it is seen: a third of the 225–250 ms of an eye's fixation (Rayner 1998).
  static let shortest = 80_000
  /// No word holds the reader longer, at whatever speed; calibrated.
  static let longest = 3_000_000

  private let words: [PlaybackWord]
  /// By `PlaybackWord.costUnits`.
  private let durations: [Int]
  /// `starts[i]` is the time before piece `i`; the last element is the time of all words.
  private let starts: [Int]
  /// Time before the first word passes on: half an average word.
  let leadIn: Int

  /// - Complexity: O(pieces).
  init(_ script: PlaybackScript, wordsPerMinute: Int) {
    let mean = Double(script.totalUnits) / Double(max(script.words.count, 1))
    let average = 60e6 / Double(max(wordsPerMinute, 1))
    let durations = (0...Int(UInt8.max)).map { units in
      let time = mean > 0 ? Double(units) / mean * average : average
      return Int(min(max(time, Double(Self.shortest)), Double(Self.longest)))
    }
    var starts = [0]
    var time = 0
    for piece in script.pieces {
      for cost in piece.costs { time += Int(cost.count) * durations[Int(cost.units)] }
      starts.append(time)
    }
    words = script.words
    self.durations = durations
    self.starts = starts
    leadIn = Int(average / 2)
  }

  /// Time of all words.
  var total: Int { starts[starts.count - 1] }

  /// Time before `word`; `word == count` gives the time of all words.
  ///
  /// - Complexity: O(1), at most the words of one piece.
  func start(of word: Int) -> Int {
    guard word < words.count else { return total }
    let piece = word / ScriptPiece.length
    return words[piece * ScriptPiece.length..<word].reduce(starts[piece]) { $0 + duration(of: $1) }
  }

  func duration(of word: Int) -> Int { duration(of: words[word]) }

  private func duration(of word: PlaybackWord) -> Int { durations[Int(word.costUnits)] }
}

/// How often each cost occurs in a stretch of a script's words.
struct ScriptPiece: Equatable, Sendable {
  /// Words of every piece but the last: adding so many up takes microseconds.
  static let length = 4096

  /// The costs that occur, ascending.
  let costs: [Cost]

  struct Cost: Equatable, Sendable {
    let units: UInt8
    let count: UInt16
  }

  /// The pieces of `words`, in order.
  static func pieces(of words: [PlaybackWord]) -> [ScriptPiece] {
    stride(from: 0, to: words.count, by: length).map { start in
      var counts = [UInt16](repeating: 0, count: Int(UInt8.max) + 1)
      for word in words[start..<min(words.count, start + length)] {
        counts[Int(word.costUnits)] += 1
      }
      let costs = counts.enumerated().filter { $0.element > 0 }
      return ScriptPiece(
        costs: costs.map { Cost(units: UInt8(clamping: $0.offset), count: $0.element) })
    }
  }
}
