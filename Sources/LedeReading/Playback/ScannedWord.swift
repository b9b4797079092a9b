/// What the scanner learns about a word from its bytes alone.
struct ScannedWord {
  let start: Int
  var end: Int
  /// Terminal cells, counted up to `WordCost.maximumCells` or one more.
  var cells = 0
  var hasDigit = false
  /// Whether there is something to say: false for `—`, `|` and `-----`.
  var hasLetterOrDigit = false
  /// Units that its punctuation adds inside a sentence.
  var pause = 0

  init(start: Int) {
    self.start = start
    end = start
  }
}
