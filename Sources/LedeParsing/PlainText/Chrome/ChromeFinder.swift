import LedeDocument

/// Decides which paragraphs are page furniture: sure phrases at the edges of the article first, then
/// weighed signs, with guards that keep sentences of the article.
struct ChromeFinder {
  struct Chrome: Equatable {
    let reason: ChromeReason
    let rule: Rule
  }

  /// By index of the paragraph.
  private(set) var found: [Int: Chrome] = [:]
  /// How sure the decisions are on the whole, 0.5…1.
  private(set) var confidence = 1.0

  private let traits: [ParagraphTraits]
  private let features: ChromeFeatures
  private let edges: ArticleEdges
  private let model: ChromeModel
  private let caution: ChromeCaution

  init(
    _ traits: [ParagraphTraits], _ model: ChromeModel = .trained,
    _ caution: ChromeCaution = ChromeCaution()
  ) {
    self.traits = traits
    self.model = model
    self.caution = caution
    features = ChromeFeatures(traits)
    let scores = model.scores(features, traits)
    edges = ArticleEdges(features.classes, scores)
    for index in traits.indices { found[index] = sure(index) }
    // Without one sure line a text is no scrape, and its odd lines are its own.
    guard !found.isEmpty else { return }
    for index in traits.indices where found[index] == nil && scores[index] >= threshold(index) {
      found[index] = weighed(index)
    }
    confidence = Self.confidence(scores, traits)
  }

  /// A phrase that only furniture has, in a line outside the article or one that is nothing else.
  private func sure(_ index: Int) -> Chrome? {
    let own = traits[index]
    // A text of nothing but two lines has no article that they could stand outside of.
    guard let best = own.hits.best, edges.hasArticle, !own.isPreformatted,
      own.opening != .quotationMark
    else { return nil }
    // A long sentence that only mentions the phrase must stand below every other sentence.
    let isMention = own.wordCount > 20 && !best.startsLine && own.endsSentence
    let isOutside =
      own.wordCount <= 45 && !edges.isBetween(index)
      && !(isMention && edges.hasSentence(after: index))
    let isAll = own.wordCount <= 2 * best.words.count + 2
    let isSure =
      switch best.strength {
      case .certain: isOutside || isAll && (best.words.count > 1 || !own.endsSentence)
      // "Read more: The Keeper of the Pier" under the article.
      case .clear:
        edges.isBelow(index) && best.startsLine && !own.endsSentence && own.wordCount <= 20
      case .weak: false
      }
    return isSure ? Chrome(reason: best.reason, rule: best.rule) : nil
  }

  private func threshold(_ index: Int) -> Double {
    let own = traits[index]
    if own.isPreformatted || own.isMarkedHeading { return .infinity }
    let isInside = edges.isInside(index)
    if isInside, own.opening == .quotationMark { return caution.insideQuote }
    switch features.classes[index] {
    case .longSentence: return isInside ? caution.insideLong : caution.outside
    case .sentence, .shortSentence: return isInside ? caution.insideSentence : caution.outside
    default: return caution.outside
    }
  }

  private func weighed(_ index: Int) -> Chrome {
    let own = traits[index]
    if let best = own.hits.best, best.strength != .weak {
      return Chrome(reason: best.reason, rule: best.rule)
    }
    if own.dateSign == 1 { return Chrome(reason: .byline, rule: "date-line") }
    let family = model.loudest(features, index)
    return Chrome(
      reason: reasonByPlace(index), rule: Rule("weighed-" + family.name))
  }

  /// What a line without a phrase is part of: the section that the last phrase opened, or a menu.
  private func reasonByPlace(_ index: Int) -> ChromeReason {
    if let section = features.sections[index], section != .byline, section != .photoCredit {
      return section == .contact || section == .share ? .navigation : section
    }
    return traits[index].wordCount <= 4 && !traits[index].endsSentence ? .navigation : .other
  }

  private static func confidence(_ scores: [Double], _ traits: [ParagraphTraits]) -> Double {
    var sum = 0.0
    var words = 0.0
    for (score, trait) in zip(scores, traits) {
      let probability = ChromeModel.probability(score)
      sum += Double(trait.wordCount) * max(probability, 1 - probability)
      words += Double(trait.wordCount)
    }
    return words > 0 ? sum / words : 1
  }
}

/// Where the article's own sentences begin and end.
struct ArticleEdges {
  private let first: Int
  private let last: Int
  private let lastSentence: Int

  init(_ classes: [LineClass], _ scores: [Double]) {
    let sentences = classes.indices.filter {
      classes[$0] == .longSentence || classes[$0] == .sentence
    }
    let sure = sentences.filter { scores[$0] < 0 }
    first = sure.first ?? sentences.first ?? .max
    lastSentence = sentences.last ?? -1
    last = sure.last ?? sentences.last ?? -1
  }

  var hasArticle: Bool { last >= 0 }

  /// Whether sentences of the article stand both before and after.
  func isBetween(_ index: Int) -> Bool { first < index && index < last }

  func hasSentence(after index: Int) -> Bool { index < lastSentence }

  func isBelow(_ index: Int) -> Bool { index > last }

  /// Whether it is between, or is the first or last sentence, or comes right after the last.
  func isInside(_ index: Int) -> Bool { index >= first && index <= last + 1 }
}
