import LedeDocument

/// A run of words that may be a name, with where it stands.
struct NameCandidate: Sendable {
  /// Indices into `TokenizedText.tokens`.
  var tokens: Range<Int>
  /// Index into `TokenizedText.sentences`.
  let sentence: Int
  /// It starts its sentence, so that the capital of its first word proves nothing.
  var startsSentence: Bool
  /// The title or work before it, if one was split off: `President`, `Apple CEO`.
  var title: Int?
  /// It was found where every word has a capital, by what is known of the words alone.
  var fromTitleCase = false
}
