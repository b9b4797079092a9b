import LedeDocument

/// Names of people, organizations, places and others by the trained model, to which the rules for
/// names are one piece of evidence among others.
struct TrainedNames: MentionFinder {
  let model: EntityModel
  /// What the encoder said of the sentences it has read; the rest is the perceptron's.
  var readings: NameReadings?
  let rules = NameFinder()

  private static let rule: Rule = "trained-model"
  private static let encoderRule: Rule = "trained-encoder"

  func mentions(in text: TokenizedText) -> [Mention] {
    let byRule = rules.mentions(in: text)
    let tagger = NameTagger(text, model, rules: byRule)
    var mentions: [Mention] = []
    for (sentence, lattice) in lattices(tagger) {
      mentions += names(in: sentence, lattice, text)
    }
    let starts = Set(byRule.map(\.tokens.lowerBound))
    mentions = withoutLoneTitles(mentions, text).filter {
      !isHalf($0, text) && !isPlural($0, tagger, unless: starts)
    }
    let agreement = NameAgreement(text: text) { sentence in
      let marginals = lattice(of: sentence, tagger).marginals(sharpness: model.sharpness)
      return (0..<sentence.count).map { marginals.probability(of: NameTag.outside, at: $0) }
    }
    mentions = agreement.agreed(mentions)
    return named(mentions, after: byRule)
  }

  /// The sentences that may have names, with the scores of their tags, each after a look at all
  /// others.
  private func lattices(_ tagger: NameTagger) -> [(sentence: Range<Int>, lattice: TagLattice)] {
    let text = tagger.text
    let sentences = text.sentences.filter { text.mayHaveNames($0.block) }.map(\.tokens)
    var votes = DocumentVotes(text)
    let first = sentences.map { sentence in
      let lattice = lattice(of: sentence, tagger)
      let marginals = lattice.marginals(sharpness: model.sharpness)
      votes.add(marginals, sentence)
      return (lattice: lattice, marginals: marginals)
    }
    let weight = model.documentWeight / model.sharpness
    return zip(sentences, first).map { sentence, scored in
      (sentence, votes.added(to: scored.lattice, scored.marginals, sentence, weight: weight))
    }
  }

  private func lattice(of sentence: Range<Int>, _ tagger: NameTagger) -> TagLattice {
    readings?.lattice(of: sentence, sharpness: model.sharpness) ?? tagger.lattice(of: sentence)
  }

  private func names(
    in sentence: Range<Int>, _ lattice: TagLattice, _ text: TokenizedText
  ) -> [Mention] {
    let spans = Self.spans(of: lattice.best())
    guard !spans.isEmpty else { return [] }
    let marginals = lattice.marginals(sharpness: model.sharpness)
    let rule = readings?.isRead(sentence) == true ? Self.encoderRule : Self.rule
    return spans.map { kind, range in
      let start = range.lowerBound + sentence.lowerBound
      let tokens = wholeName(start..<(start + range.count), kind, text)
      return Mention(
        tokens, of: text, label: label(kind, tokens, text),
        confidence: Double(marginals.probability(ofName: kind, in: range)), rule: rule)
    }
  }

  /// A name that begins with a capital does not end in a small word. Corpora differ in whether `Mr.`
  /// is part of a name; here it is not. The second half of a given name is: `Wu Chi-wai`.
  private func wholeName(_ tokens: Range<Int>, _ kind: Int, _ text: TokenizedText) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    if text.tokens[start].isCapitalized {
      while end > start + 1, text.tokens[end - 1].isLower, !text.touchesPrevious(end - 1) {
        end -= 1
      }
    }
    guard NameTag.kinds[kind] == .person else { return start..<end }
    while start + 1 < end, text.tokens[start].has(.title), text.tokens[start + 1].isCapitalized {
      start += 1
    }
    if start + 1 < end, isHalfName(end + 1, text) { end += 2 }
    return start..<end
  }

  /// Longest syllable of a name in Chinese or Korean, and longest second half, in letters. What
  /// stands behind `Blair-` and `Obama-` is no name.
  private static let longestSyllable = 5
  private static let adjectiveEnds = Set(
    "led era born based elect style like run owned held made ruled".split(separator: " ")
      .map { WordHash($0) })

  /// What small words are that are no part of a name.
  private static let plain: WordClasses = [
    .common, .speechVerb, .auxiliary, .preposition, .roleNoun, .companyNoun,
  ]

  /// Whether the token is the small half of `Chi-wai`.
  private func isHalfName(_ index: Int, _ text: TokenizedText) -> Bool {
    guard let half = text.token(index), half.isLower, half.classes.isDisjoint(with: Self.plain),
      half.span.count <= Self.longestSyllable, text.tokens[index - 1].kind == .hyphen,
      text.touchesPrevious(index), text.touchesPrevious(index - 1),
      text.tokens[index - 2].span.count <= Self.longestSyllable
    else { return false }
    return !Self.adjectiveEnds.contains(text.vocabulary.hashes[Int(half.word)])
  }

  /// `pro-Beijing`: half of an adjective. `pro-Russian` holds a nationality.
  private func isHalf(_ mention: Mention, _ text: TokenizedText) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.tokens.count == 1, start > 1, mention.label != .norp,
      text.tokens[start - 1].kind == .hyphen, text.tokens[start - 2].word >= 0,
      text.touchesPrevious(start), text.touchesPrevious(start - 1)
    else { return false }
    return NameRuns.prefixes.contains(text.vocabulary.hashes[Int(text.tokens[start - 2].word)])
  }

  /// `Weavers said`: an unknown plural that starts its sentence, and no rule finds a name there.
  private func isPlural(
    _ mention: Mention, _ tagger: NameTagger, unless starts: Set<Int>
  ) -> Bool {
    let start = mention.tokens.lowerBound
    return mention.tokens.count == 1 && mention.label == .person && !starts.contains(start)
      && tagger.flags[start].contains(.sentenceStart)
      && WordUse.looksPlural(tagger.text.tokens[start], in: tagger.text.bytes)
  }

  /// A title right before a person's name is no person of its own.
  private func withoutLoneTitles(_ mentions: [Mention], _ text: TokenizedText) -> [Mention] {
    let starts = Set(mentions.filter { $0.label == .person }.map(\.tokens.lowerBound))
    return mentions.filter { mention in
      !(mention.label == .person && starts.contains(mention.tokens.upperBound)
        && mention.tokens.allSatisfy { text.tokens[$0].has(.title) })
    }
  }

  /// The names that a sequence of tags spells.
  static func spans(of tags: [Int]) -> [(kind: Int, range: Range<Int>)] {
    var spans: [(kind: Int, range: Range<Int>)] = []
    for (index, tag) in tags.enumerated() where tag != NameTag.outside {
      if NameTag.isInside(tag), let last = spans.last, last.range.upperBound == index {
        spans[spans.count - 1].range = last.range.lowerBound..<(index + 1)
      } else {
        spans.append((NameTag.kind(of: tag), index..<(index + 1)))
      }
    }
    return spans
  }

  private func label(_ kind: Int, _ tokens: Range<Int>, _ text: TokenizedText) -> EntityLabel {
    let label = isListed(tokens, text) ? .miscellaneous : NameTag.kinds[kind]
    guard label == .miscellaneous else { return label }
    let isDemonym =
      text.tokens[tokens].contains { $0.has(.demonym) }
      && text.tokens[tokens].allSatisfy { $0.has(.demonym) || $0.kind == .hyphen }
    return isDemonym ? .norp : label
  }

  /// Whether the lexicon has all of a long name as that of a thing: `Air Force One`.
  private func isListed(_ tokens: Range<Int>, _ text: TokenizedText) -> Bool {
    guard let phrase = text.phrase(at: tokens.lowerBound, before: tokens.upperBound) else {
      return false
    }
    return phrase.tokens == tokens && phrase.classes.contains(.miscellaneous)
      && phrase.classes.isDisjoint(with: [.organization, .country, .city, .region])
  }

  /// Where model and rules agree, the rule is named: it tells more.
  private func named(_ mentions: [Mention], after rules: [Mention]) -> [Mention] {
    var byStart: [Int: Mention] = [:]
    for rule in rules { byStart[rule.tokens.lowerBound] = rule }
    return mentions.map { mention in
      guard mention.rule == Self.rule || mention.rule == Self.encoderRule,
        let rule = byStart[mention.tokens.lowerBound],
        rule.tokens == mention.tokens, rule.label == mention.label
      else { return mention }
      var named = mention
      named.rule = rule.rule
      return named
    }
  }
}
