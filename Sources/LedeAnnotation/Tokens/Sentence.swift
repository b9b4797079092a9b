import LedeDocument

/// A sentence as a run of tokens.
struct Sentence: Equatable, Sendable {
  /// How the sentence uses capitals.
  enum Casing: Sendable {
    case plain
    /// Most words have a capital: `Arbol Opens Second Plant`.
    case title
    /// All letters are capitals.
    case capitals
  }

  /// Indices into `TokenizedText.tokens`; never empty.
  let tokens: Range<Int>
  /// Index into `Document.blocks`.
  let block: Int
  let span: Span
  let casing: Casing
}
