import LedeDocument

/// A document cut into sentences for training: the features and the right tag of every token.
package struct NameExamples: Sendable {
  package struct Sentence: Sendable {
    package let features: [[UInt64]]
    package let tags: [Int]
  }

  package let sentences: [Sentence]

  /// Cuts `document` up. `names` are the right spans, each with its index in `NameTag.kinds`; with
  /// `addsDemonyms` nationalities outside of them are names too: some corpora leave them out.
  package init(
    _ document: Document, names: [(span: Span, kind: Int)], model: EntityModel,
    addsDemonyms: Bool = false
  ) {
    let text = TokenizedText(document)
    let tagger = NameTagger(text, model, rules: NameFinder().mentions(in: text))
    var tags = Self.tags(of: text, names)
    if addsDemonyms {
      for (index, token) in text.tokens.enumerated()
      where tags[index] == NameTag.outside && token.has(.demonym) && token.isCapitalized {
        tags[index] = NameTag.beginning(NameTag.kinds.count - 1)
      }
    }
    sentences = text.sentences.map {
      Sentence(features: tagger.features(in: $0.tokens), tags: Array(tags[$0.tokens]))
    }
  }

  /// A token that a span touches belongs to it.
  static func tags(of text: TokenizedText, _ names: [(span: Span, kind: Int)]) -> [Int] {
    var tags = [Int](repeating: NameTag.outside, count: text.tokens.count)
    var index = 0
    for (span, kind) in names.sorted(by: { $0.span < $1.span }) {
      while index < text.tokens.count, text.tokens[index].end <= span.start { index += 1 }
      var isFirst = true
      while index < text.tokens.count, text.tokens[index].start < span.end {
        tags[index] = isFirst ? NameTag.beginning(kind) : NameTag.inside(kind)
        isFirst = false
        index += 1
      }
    }
    return tags
  }
}

/// Keys of the words and names that the model's tables hold.
package enum ListedName {
  /// The hash that a word is looked up by.
  package static func hash(ofWord word: String) -> UInt64 { Spelling.hash(of: word) }

  /// The hashes of the first word and of the whole of a name, and its words; nil where there are
  /// none or more than a phrase may have.
  package static func hashes(of name: String) -> (first: UInt64, whole: UInt64, words: Int)? {
    let bytes = Array(name.utf8)
    var tokenizer = Tokenizer(bytes)
    let words = tokenizer.tokens(in: Span(0, bytes.count)).filter { $0.word >= 0 }
    let hashes = words.map { tokenizer.vocabulary.hashes[Int($0.word)] }
    guard let first = hashes.first, hashes.count <= PhraseTable.maximumLength else { return nil }
    var whole = WordHash()
    for hash in hashes { whole.add(hash) }
    return (first.value, whole.value, hashes.count)
  }
}
