/// When each word of a script begins at one speed.
///
/// All times are whole microseconds, so sums are exact and no error adds up.
struct Schedule: Equatable, Sendable {
  /// No word is gone before it is seen: a third of the 225–250 ms of an eye's fixation (Rayner 1998).
  static let shortest = 80_000
  /// No word holds the reader longer, at whatever speed; calibrated.
  static let longest = 3_000_000

  /// By `PlaybackWord.costUnits`.
  private let durations: [Int]
  /// `starts[i]` is the time before word `i`; the last element is the time of all words.
  private let starts: [Int]
  /// Time before the first word passes on: half an average word.
  let leadIn: Int

  /// - Complexity: O(words).
  init(_ script: PlaybackScript, wordsPerMinute: Int) {
    let mean = Double(script.totalUnits) / Double(max(script.words.count, 1))
    let average = 60e6 / Double(max(wordsPerMinute, 1))
    let durations = (0...Int(UInt8.max)).map { units in
      let time = mean > 0 ? Double(units) / mean * average : average
      return Int(min(max(time, Double(Self.shortest)), Double(Self.longest)))
    }
    var starts: [Int] = []
    starts.reserveCapacity(script.words.count + 1)
    var time = 0
    for word in script.words {
      starts.append(time)
      time += durations[Int(word.costUnits)]
    }
    starts.append(time)
    self.durations = durations
    self.starts = starts
    leadIn = Int(average / 2)
  }

  /// Time of all words.
  var total: Int { starts[starts.count - 1] }

  /// Time before `word`; `word == count` gives the time of all words.
  func start(of word: Int) -> Int { starts[word] }

  func duration(of word: Int) -> Int { starts[word + 1] - starts[word] }
}
