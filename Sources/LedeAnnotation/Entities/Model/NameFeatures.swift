import LedeDocument

/// The features of a token, as hashes.
///
/// What the templates are worth is written down in docs/benchmarks.md; a change of them asks for
/// training again.
struct NameFeatures {
  let facts: TokenFacts
  let rules: RuleTags
  /// Templates are numbered; the number is part of the hash.
  private enum Template: UInt64 {
    case bias, word, written, shape, longShape
    case wordBefore, wordAfter, wordBefore2, wordAfter2
    case shapeBefore, shapeAfter, shapes, pairBefore, pairAfter
    case flag, flagBefore, flagAfter, flagAtStart
    case lexicon, lexiconBefore, lexiconAfter
    case fine, middle, coarse, coarsest, rank, coarseShape, middleShape, unknownShape
    case fineBefore, middleBefore, coarseBefore, fineAfter, middleAfter, coarseAfter
    case middleBefore2, coarseBefore2, middleAfter2, coarseAfter2
    case coarsePairBefore, middlePairBefore, coarsePairAfter, middlePairAfter, around
    case rule, ruleName, ruleBefore, ruleAfter, ruleShape, rulesAround, ruleCoarse, ruleStart
  }

  /// About how many features a token has, for reserving.
  static let usualCount = 110

  /// Values beyond the sentence.
  private static let edge: UInt64 = 1

  /// Replaces `features` by those of the token at `index`.
  func collect(_ index: Int, in sentence: Range<Int>, into features: inout [UInt64]) {
    features.removeAll(keepingCapacity: true)
    addWords(index, in: sentence, to: &features)
    addFlags(index, in: sentence, to: &features)
    addClusters(index, in: sentence, to: &features)
    addRules(index, in: sentence, to: &features)
  }

  @inline(__always)
  private func add(_ template: Template, _ value: UInt64, to features: inout [UInt64]) {
    features.append(FeatureHash.feature(template.rawValue, value))
  }

  @inline(__always)
  private func identity(_ index: Int, in sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? facts.identity[index] : Self.edge
  }

  @inline(__always)
  private func shape(_ index: Int, in sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? facts.shape[index] : Self.edge
  }

  // MARK: Words

  private func addWords(_ index: Int, in sentence: Range<Int>, to features: inout [UInt64]) {
    let word = facts.identity[index]
    let (before, after) = (identity(index - 1, in: sentence), identity(index + 1, in: sentence))
    let shape = facts.shape[index]
    let shapeBefore = self.shape(index - 1, in: sentence)
    let shapeAfter = self.shape(index + 1, in: sentence)
    add(.bias, 0, to: &features)
    add(.word, word, to: &features)
    add(.written, facts.written[index], to: &features)
    add(.shape, shape, to: &features)
    add(.longShape, facts.longShape[index], to: &features)
    add(.wordBefore, before, to: &features)
    add(.wordAfter, after, to: &features)
    add(.wordBefore2, identity(index - 2, in: sentence), to: &features)
    add(.wordAfter2, identity(index + 2, in: sentence), to: &features)
    add(.shapeBefore, shapeBefore, to: &features)
    add(.shapeAfter, shapeAfter, to: &features)
    add(.shapes, FeatureHash.pair(FeatureHash.pair(shapeBefore, shape), shapeAfter), to: &features)
    add(.pairBefore, FeatureHash.pair(before, word), to: &features)
    add(.pairAfter, FeatureHash.pair(word, after), to: &features)
  }

  // MARK: Lists

  private static let lists = NameFlags(rawValue: (1 << 24) - (1 << 3))
  private static let starts: NameFlags = [.sentenceStart, .titleCase, .allCapitals]

  private func addFlags(_ index: Int, in sentence: Range<Int>, to features: inout [UInt64]) {
    let flags = facts.flags[index]
    addBits(flags.rawValue, .flag, to: &features)
    if !flags.isDisjoint(with: Self.starts) {
      addBits(flags.intersection(.document).rawValue, .flagAtStart, to: &features)
    }
    addBits(facts.text.tokens[index].classes.rawValue, .lexicon, to: &features)
    if index > sentence.lowerBound {
      addBits(
        facts.flags[index - 1].intersection(Self.lists).rawValue, .flagBefore, to: &features)
      addBits(facts.text.tokens[index - 1].classes.rawValue, .lexiconBefore, to: &features)
    }
    if index + 1 < sentence.upperBound {
      addBits(facts.flags[index + 1].intersection(Self.lists).rawValue, .flagAfter, to: &features)
      addBits(facts.text.tokens[index + 1].classes.rawValue, .lexiconAfter, to: &features)
    }
  }

  private func addBits(_ bits: UInt64, _ template: Template, to features: inout [UInt64]) {
    var rest = bits
    while rest != 0 {
      add(template, UInt64(rest.trailingZeroBitCount), to: &features)
      rest &= rest - 1
    }
  }

  // MARK: Clusters

  private func words(_ index: Int, in sentence: Range<Int>) -> WordFacts {
    sentence.contains(index) ? facts.words[index] : .unknown
  }

  private func addClusters(_ index: Int, in sentence: Range<Int>, to features: inout [UInt64]) {
    let word = facts.words[index]
    let shape = facts.shape[index]
    if word.hasClusters {
      add(.fine, word.fine, to: &features)
      add(.middle, word.middle, to: &features)
      add(.coarse, word.coarse, to: &features)
      add(.coarsest, word.coarsest, to: &features)
      add(.rank, word.rank, to: &features)
      add(.coarseShape, FeatureHash.pair(word.coarse, shape), to: &features)
      add(.middleShape, FeatureHash.pair(word.middle, shape), to: &features)
    } else {
      add(.unknownShape, shape, to: &features)
    }
    let before = words(index - 1, in: sentence)
    if before.hasClusters {
      add(.fineBefore, before.fine, to: &features)
      add(.middleBefore, before.middle, to: &features)
      add(.coarseBefore, before.coarse, to: &features)
    }
    let after = words(index + 1, in: sentence)
    if after.hasClusters {
      add(.fineAfter, after.fine, to: &features)
      add(.middleAfter, after.middle, to: &features)
      add(.coarseAfter, after.coarse, to: &features)
    }
    addFarClusters(index, in: sentence, to: &features)
    addClusterPairs(index, before, word, after, to: &features)
  }

  private func addFarClusters(_ index: Int, in sentence: Range<Int>, to features: inout [UInt64]) {
    let before = words(index - 2, in: sentence)
    if before.hasClusters {
      add(.middleBefore2, before.middle, to: &features)
      add(.coarseBefore2, before.coarse, to: &features)
    }
    let after = words(index + 2, in: sentence)
    if after.hasClusters {
      add(.middleAfter2, after.middle, to: &features)
      add(.coarseAfter2, after.coarse, to: &features)
    }
  }

  private func addClusterPairs(
    _ index: Int, _ before: WordFacts, _ word: WordFacts, _ after: WordFacts,
    to features: inout [UInt64]
  ) {
    // Whether the two words have capitals: bits above those of the clusters.
    let capital: UInt64 = facts.text.tokens[index].isCapitalized ? 1 << 20 : 0
    if before.hasClusters, word.hasClusters {
      let both = capital | (facts.text.tokens[index - 1].isCapitalized ? 1 << 21 : 0)
      add(.coarsePairBefore, before.coarse << 10 | word.coarse | both, to: &features)
      add(.middlePairBefore, before.middle << 10 | word.middle, to: &features)
    }
    if after.hasClusters, word.hasClusters {
      let both = capital | (facts.text.tokens[index + 1].isCapitalized ? 1 << 21 : 0)
      add(.coarsePairAfter, word.coarse << 10 | after.coarse | both, to: &features)
      add(.middlePairAfter, word.middle << 10 | after.middle, to: &features)
    }
    if before.hasClusters, after.hasClusters {
      add(.around, before.coarse << 10 | after.coarse, to: &features)
    }
  }

  // MARK: Rules

  /// What the hand-written rules make of the token: they know what training texts are too few for.
  private func addRules(_ index: Int, in sentence: Range<Int>, to features: inout [UInt64]) {
    let tag = UInt64(rules.tags[index])
    let before = index > sentence.lowerBound ? UInt64(rules.tags[index - 1]) : 15
    let after = index + 1 < sentence.upperBound ? UInt64(rules.tags[index + 1]) : 15
    add(.rule, tag, to: &features)
    add(.ruleBefore, before << 4 | tag, to: &features)
    add(.ruleAfter, tag << 4 | after, to: &features)
    add(.rulesAround, before << 8 | tag << 4 | after, to: &features)
    add(.ruleShape, FeatureHash.pair(tag, facts.shape[index]), to: &features)
    if tag != 0 { add(.ruleName, FeatureHash.pair(tag, rules.names[index]), to: &features) }
    let word = facts.words[index]
    if word.hasClusters { add(.ruleCoarse, tag << 8 | word.coarse, to: &features) }
    let starts = facts.flags[index].intersection(Self.starts).rawValue
    if starts != 0 { add(.ruleStart, tag << 4 | starts, to: &features) }
  }
}

/// What the rules for names found, token by token.
struct RuleTags {
  /// 0 for no name, else one of ten: which label, and whether the token begins the name.
  private(set) var tags: [UInt8]
  /// Hash of the deciding rule's name and of how sure it was, in four steps.
  private(set) var names: [UInt64]
  /// The tag of the model that says the same, and how sure the rules were: logarithm of the odds.
  private(set) var votes: [(tag: Int, strength: Float)]

  private static let labels: [EntityLabel] = [
    .person, .organization, .location, .norp, .miscellaneous,
  ]

  init(_ mentions: [Mention], tokenCount: Int) {
    tags = [UInt8](repeating: 0, count: tokenCount)
    names = [UInt64](repeating: 0, count: tokenCount)
    votes = [(tag: Int, strength: Float)](
      repeating: (NameTag.outside, 0), count: tokenCount)
    for mention in mentions {
      guard let label = Self.labels.firstIndex(of: mention.label) else { continue }
      var hash = WordHash(mention.rule.name)
      hash.add(UInt32(max(0, min(3, (mention.confidence - 0.5) * 8))))
      let kind = min(label, NameTag.kinds.count - 1)
      let sureness = Float(max(0.5, min(0.99, mention.confidence)))
      let strength = NameTagger.logarithm(sureness / (1 - sureness))
      for token in mention.tokens {
        let isFirst = token == mention.tokens.lowerBound
        votes[token] = (isFirst ? NameTag.beginning(kind) : NameTag.inside(kind), strength)
        tags[token] = UInt8(1 + 2 * label + (token > mention.tokens.lowerBound ? 1 : 0))
        names[token] = hash.value
      }
    }
  }
}
