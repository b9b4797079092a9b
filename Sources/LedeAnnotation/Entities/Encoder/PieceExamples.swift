import LedeDocument

/// A document as sequences for training the encoder, with the right tag of every token.
package struct PieceExamples: Sendable {
  package let sequences: [PieceSequence]
  /// One a token of each sequence; `outsideOrOther` where the corpus does not tell.
  package let tags: [[Int]]

  /// "Outside, or a name of another kind": a word with a capital in a corpus that does not label
  /// works, events and products.
  package static let outsideOrOther = NameTag.count

  /// Cuts `document` up into sequences of at most `limit` pieces. `names` are the right spans, each
  /// with its index in `NameTag.kinds`; where the corpus has no names of other kinds (`hasOther`),
  /// nationalities are added and words with capitals left open.
  package init(
    _ document: Document, names: [(span: Span, kind: Int)], weights: NameWeights,
    model: EntityModel, hasOther: Bool, limit: Int
  ) {
    let text = TokenizedText(document)
    let tagger = NameTagger(text, model, rules: [])
    var tags = NameExamples.tags(of: text, names)
    if !hasOther {
      for (index, token) in text.tokens.enumerated()
      where tags[index] == NameTag.outside && token.isCapitalized {
        tags[index] =
          token.has(.demonym)
          ? NameTag.beginning(NameTag.kinds.count - 1) : Self.outsideOrOther
      }
    }
    var packer = SequencePacker(text, flags: tagger.flags, weights, limit: limit)
    sequences = packer.sequences()
    self.tags = sequences.map { Array(tags[$0.tokens]) }
  }
}
