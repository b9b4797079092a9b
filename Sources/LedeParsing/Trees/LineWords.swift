/// The words of short lines, as `TokenWeights` knows them.
enum LineWords {
  /// Longer lines are judged by their shape: single words say little in them.
  static let longest = 25

  static func tokens(of traits: ParagraphTraits) -> [UInt32] {
    traits.weightyWords.map { UInt32(truncatingIfNeeded: $0) }
  }
}
