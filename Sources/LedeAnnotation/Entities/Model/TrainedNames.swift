import LedeDocument

/// Names of people, organizations, places and others by the trained model, to which the rules for
/// names are one piece of evidence among others.
struct TrainedNames: MentionFinder {
  let model: EntityModel
  let rules = NameFinder()

  func mentions(in text: TokenizedText) -> [Mention] {
    let byRule = rules.mentions(in: text)
    let tagger = NameTagger(text, model, rules: byRule)
    var mentions: [Mention] = []
    for (sentence, lattice) in lattices(tagger) {
      mentions += names(in: sentence, lattice, text)
    }
    mentions = withoutLoneTitles(mentions, text)
    let agreement = NameAgreement(text: text) { sentence in
      let marginals = tagger.lattice(of: sentence).marginals(sharpness: model.sharpness)
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
      let lattice = tagger.lattice(of: sentence)
      let marginals = lattice.marginals(sharpness: model.sharpness)
      votes.add(marginals, sentence)
      return (lattice: lattice, marginals: marginals)
    }
    let weight = model.documentWeight / model.sharpness
    return zip(sentences, first).map { sentence, scored in
      (sentence, votes.added(to: scored.lattice, scored.marginals, sentence, weight: weight))
    }
  }

  private func names(
    in sentence: Range<Int>, _ lattice: TagLattice, _ text: TokenizedText
  ) -> [Mention] {
    let spans = Self.spans(of: lattice.best())
    guard !spans.isEmpty else { return [] }
    let marginals = lattice.marginals(sharpness: model.sharpness)
    return spans.map { kind, range in
      let start = range.lowerBound + sentence.lowerBound
      let tokens = wholeName(start..<(start + range.count), kind, text)
      return Mention(
        tokens, of: text, label: label(kind, tokens, text),
        confidence: Double(marginals.probability(ofName: kind, in: range)), rule: "trained-model")
    }
  }

  /// Corpora differ in whether `Mr.` is part of a name; here it is not. The second half of a given
  /// name is: `Wu Chi-wai`.
  private func wholeName(_ tokens: Range<Int>, _ kind: Int, _ text: TokenizedText) -> Range<Int> {
    guard NameTag.kinds[kind] == .person else { return tokens }
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start + 1 < end, text.tokens[start].has(.title), text.tokens[start + 1].isCapitalized {
      start += 1
    }
    if start + 1 < end, let half = text.token(end + 1), half.isLower, half.span.count <= 5,
      text.tokens[end].kind == .hyphen, text.touchesPrevious(end), text.touchesPrevious(end + 1),
      text.tokens[start].has(.familyFirst), half.classes.isEmpty
    {
      end += 2
    }
    return start..<end
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
    let label = NameTag.kinds[kind]
    guard label == .miscellaneous else { return label }
    let isDemonym =
      text.tokens[tokens].contains { $0.has(.demonym) }
      && text.tokens[tokens].allSatisfy { $0.has(.demonym) || $0.kind == .hyphen }
    return isDemonym ? .norp : label
  }

  /// Where model and rules agree, the rule is named: it tells more.
  private func named(_ mentions: [Mention], after rules: [Mention]) -> [Mention] {
    var byStart: [Int: Mention] = [:]
    for rule in rules { byStart[rule.tokens.lowerBound] = rule }
    return mentions.map { mention in
      guard mention.rule == "trained-model", let rule = byStart[mention.tokens.lowerBound],
        rule.tokens == mention.tokens, rule.label == mention.label
      else { return mention }
      var named = mention
      named.rule = rule.rule
      return named
    }
  }
}
