/// What makes a word take longer, in fiftieths of a cost unit, in which every figure is whole.
///
/// Readers dwell on long words, on figures and at the ends of clauses and sentences (Just &
/// Carpenter 1980; Rayner 2000; Hirotani 2006). No source gives one figure for each: these are
/// calibrated choices, chosen so that plain text, commas, sentences and paragraphs step by about 0.2,
/// 0.4, 0.6 and 0.7 s at 240 words a minute. After a change of one, PlaybackScheduleTests must be
/// given durations made anew by the reference model.
enum WordCost {
  static let unitsPerCost = 50.0

  static let base = 35
  static let perCell = 3
  /// A longer word costs as much as one of this many cells.
  static let maximumCells = 20
  static let digit = 20

  static let comma = 30
  static let semicolon = 40
  static let dash = 30
  static let sentenceEnd = 70
  static let paragraphEnd = 110
  static let headlineEnd = 125

  /// The cost of a word, of at most 240 units.
  static func units(
    for word: ScannedWord, endsSentence: Bool, endsParagraph: Bool, isHeadline: Bool
  ) -> UInt8 {
    var units = base + perCell * min(word.cells, maximumCells) + (word.hasDigit ? digit : 0)
    if endsParagraph {
      units += isHeadline ? headlineEnd : paragraphEnd
    } else if endsSentence {
      units += sentenceEnd
    } else {
      units += word.pause
    }
    return UInt8(clamping: units)
  }
}
