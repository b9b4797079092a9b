import LedeDocument

/// What the features of names are made of, for every token of a document.
struct TokenFacts {
  let text: TokenizedText
  /// The word without its case and accents, or the mark; `US` and `U.S.` differ.
  private(set) var identity: [UInt64] = []
  /// The token as it is written.
  private(set) var written: [UInt64] = []
  /// Runs of letters, capitals and digits: `Xx`, `X.X.`, `d`.
  private(set) var shape: [UInt64] = []
  /// The first six characters as letters, capitals and digits.
  private(set) var longShape: [UInt64] = []
  private(set) var words: [WordFacts] = []
  private(set) var flags: [NameFlags] = []

  init(_ text: TokenizedText, _ model: EntityModel) {
    self.text = text
    reserve(text.tokens.count)
    var known = text.vocabulary.hashes.map { model.words.facts(of: $0.value) }
    known.append(.unknown)
    for token in text.tokens { append(token, known, model.words) }
    for sentence in text.sentences { addSentence(sentence) }
    addLists(model.phrases)
    addDocument()
  }

  private mutating func reserve(_ count: Int) {
    identity.reserveCapacity(count)
    written.reserveCapacity(count)
    shape.reserveCapacity(count)
    longShape.reserveCapacity(count)
    words.reserveCapacity(count)
    flags.reserveCapacity(count)
  }

  // MARK: Tokens

  private mutating func append(_ token: Token, _ known: [WordFacts], _ table: WordTable) {
    let spelling = Spelling(token, text.bytes)
    written.append(spelling.written)
    shape.append(spelling.shape)
    longShape.append(spelling.longShape)
    if token.word >= 0, !spelling.hasInnerDot {
      identity.append(text.vocabulary.hashes[Int(token.word)].value)
      words.append(known[Int(token.word)])
    } else {
      identity.append(spelling.folded)
      var facts = table.facts(of: spelling.folded)
      if facts == .unknown, token.word >= 0 { facts = known[Int(token.word)] }
      words.append(facts)
    }
    flags.append(listFlags(token, words[words.count - 1]))
  }

  private func listFlags(_ token: Token, _ facts: WordFacts) -> NameFlags {
    var flags: NameFlags = []
    if token.has(.title) { flags.insert(.title) }
    if token.has([.legalSuffix, .organizationWord]) { flags.insert(.organizationWord) }
    if facts.has(WordFacts.maleName | WordFacts.femaleName) { flags.insert(.givenName) }
    if facts.has(WordFacts.familyName) { flags.insert(.familyName) }
    if token.has(.demonym) { flags.insert(.demonym) }
    return flags
  }

  // MARK: Sentences

  private mutating func addSentence(_ sentence: Sentence) {
    var flags: NameFlags = []
    if sentence.casing == .title { flags.insert(.titleCase) }
    if sentence.casing == .capitals { flags.insert(.allCapitals) }
    var isStart = true
    for index in sentence.tokens {
      self.flags[index].formUnion(flags)
      guard isStart, text.tokens[index].word >= 0 else { continue }
      self.flags[index].insert(.sentenceStart)
      isStart = false
    }
  }

  // MARK: Lists

  private mutating func addLists(_ phrases: PhraseTable) {
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let (kinds, end, count) = longestName(index, sentence.tokens.upperBound, phrases)
        for kind in 0..<4 where kinds & 1 << UInt16(kind) != 0 {
          for token in index..<end {
            flags[token].insert(
              .list(kind, isInside: token > index, hasSeveralWords: count > 1))
          }
        }
        index = end
      }
    }
  }

  /// The longest name of the lists that starts at `start`, the token after it, its words.
  private func longestName(
    _ start: Int, _ limit: Int, _ phrases: PhraseTable
  ) -> (kinds: UInt16, end: Int, words: Int) {
    let token = text.tokens[start]
    guard token.word >= 0, !token.isLower else { return (0, start + 1, 1) }
    var found = (kinds: words[start].kinds, end: start + 1, words: 1)
    guard words[start].has(WordFacts.phraseStart) else { return found }
    var hash = WordHash()
    var count = 0
    var index = start
    while index < limit, count < PhraseTable.maximumLength {
      let next = text.tokens[index]
      if next.word >= 0 {
        hash.add(text.vocabulary.hashes[Int(next.word)])
        count += 1
        let kinds = count > 1 ? phrases.kinds(of: hash) : 0
        if kinds != 0 { found = (kinds, index + 1, count) }
      } else if next.kind != .hyphen && next.kind != .ampersand {
        break
      }
      index += 1
    }
    return found
  }

  // MARK: Document

  private static let inWords = Set(["in", "near"].map { WordHash($0) })
  private static let at = WordHash("at")
  private static let from = WordHash("from")
  private static let to = WordHash("to")

  /// Collects what stands around each word with a capital, for all the places of the word.
  private mutating func addDocument() {
    var evidence = [NameFlags](repeating: [], count: text.vocabulary.count)
    for sentence in text.sentences {
      for index in sentence.tokens where text.tokens[index].kind == .word {
        let word = Int(text.tokens[index].word)
        if !text.tokens[index].shape.contains(.capitalized) {
          evidence[word].insert(.writtenSmall)
        } else if sentence.casing == .plain {
          evidence[word].formUnion(around(index, in: sentence.tokens))
        }
      }
    }
    for index in text.tokens.indices where text.tokens[index].isCapitalized {
      flags[index].formUnion(evidence[Int(text.tokens[index].word)])
    }
  }

  private func around(_ index: Int, in sentence: Range<Int>) -> NameFlags {
    var found: NameFlags = flags[index].contains(.sentenceStart) ? [] : .capitalInside
    if index > sentence.lowerBound { found.formUnion(before(index)) }
    guard index + 1 < sentence.upperBound else { return found }
    let next = text.tokens[index + 1]
    if next.isCapitalized { found.insert(.beforeCapital) }
    if next.isCapitalized, flags[index + 1].contains(.organizationWord) {
      found.insert(.beforeOrganizationWord)
    }
    if next.isLower, next.has(.coreSpeechVerb) { found.insert(.besideSpeechVerb) }
    if next.kind == .openBracket { found.insert(.beforeBracket) }
    return found
  }

  private func before(_ index: Int) -> NameFlags {
    let token = text.tokens[index - 1]
    guard token.word >= 0 else { return [] }
    var found: NameFlags = []
    if token.has(.title) { found.insert(.afterTitle) }
    if token.isCapitalized {
      if flags[index - 1].contains(.givenName) { found.insert(.afterGivenName) }
      if !flags[index - 1].contains(.sentenceStart) { found.insert(.afterCapital) }
    }
    if token.isLower, token.has(.coreSpeechVerb) { found.insert(.besideSpeechVerb) }
    let word = text.vocabulary.hashes[Int(token.word)]
    if Self.inWords.contains(word) { found.insert(.afterIn) }
    if word == Self.at { found.insert(.afterAt) }
    if word == Self.from { found.insert(.afterFrom) }
    if word == Self.to { found.insert(.afterTo) }
    return found
  }
}
