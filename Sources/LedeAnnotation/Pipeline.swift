import LedeDocument

/// Finds sentences, names and quotations in a document, with their speakers.
///
/// Stages, in order: tokens and sentences, mentions, entities, quotations, speakers. Every stage
/// takes linear time, and no more than `byteLimit` bytes of text are read.
public struct Pipeline: Sendable {
  /// Changes whenever the same document could give other annotations.
  public static let version = 3

  /// Bytes of text that are annotated; what comes after them has no annotations.
  public static let byteLimit = TokenizedText.limit

  /// Where two finders want the same token, the earlier one has it.
  private let finders: [any MentionFinder]

  public init() { self.init(model: .embedded) }

  /// - Parameter model: What finds names; nil for the rules alone.
  package init(model: EntityModel?) {
    let names: any MentionFinder = model.map { TrainedNames(model: $0) } ?? NameFinder()
    finders = [AddressFinder(), DateFinder(), TimeFinder(), AmountFinder(), names]
  }

  /// Total: text it cannot read yields no annotations, never an error.
  public func annotate(_ document: Document) -> Annotations {
    let text = TokenizedText(document)
    let (mentions, tickers) = mentions(in: text)
    var links = EntityLinker(text: text, mentions: mentions, tickers: tickers).link()
    RoleFinder(text: text, mentions: mentions).addRoles(to: &links)
    var annotations = Annotations()
    annotations.pipelineVersion = Self.version
    annotations.sentences = text.sentences.map(\.span)
    annotations.entities = links.entities
    annotations.mentions = zip(mentions, links.entityOfMention).map { mention, entity in
      EntityMention(
        span: mention.span, label: mention.label, confidence: mention.confidence, entity: entity,
        rule: mention.rule)
    }
    annotations.quotations = quotations(in: text, mentions, links)
    return annotations
  }

  private func mentions(
    in text: TokenizedText
  ) -> (mentions: [Mention], tickers: [(ticker: Int, company: Int)]) {
    let found = MentionResolver.resolve(
      finders.map { $0.mentions(in: text) }, tokenCount: text.tokens.count)
    let tickers = TickerFinder(text: text).tickers(after: found)
    let exchanges = Set(tickers.compactMap(\.exchange))
    let mentions = MentionResolver.resolve(
      [tickers.map(\.mention), found.filter { !exchanges.contains($0.tokens.lowerBound) }],
      tokenCount: text.tokens.count)
    var indices: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated() { indices[mention.tokens.lowerBound] = index }
    let pairs = tickers.compactMap { ticker -> (ticker: Int, company: Int)? in
      guard let symbol = indices[ticker.mention.tokens.lowerBound],
        let company = indices[found[ticker.owner].tokens.lowerBound]
      else { return nil }
      return (symbol, company)
    }
    return (mentions, pairs)
  }

  private func quotations(
    in text: TokenizedText, _ mentions: [Mention], _ links: EntityLinker.Links
  ) -> [Quotation] {
    let marks = QuotationMarks(text: text)
    let stretches = text.blocks.indices
      .filter { text.blocks[$0].isProse || text.blocks[$0].kind == .headline }
      .flatMap { marks.stretches(inBlock: $0) }
    let speech = SpeechText(text, mentions: mentions, stretches: stretches)
    let findings = Attributor().findings(in: speech)
    let resolver = SpeakerResolver(speech: speech, links: links)
    let kinds = QuotationKinds(speech: speech)
    return stretches.indices.compactMap { index in
      guard let kind = kinds.kind(of: index, findings[index]) else { return nil }
      return Quotation(
        span: text.span(stretches[index].inner), markedSpan: text.span(stretches[index].marked),
        kind: kind, attribution: kind == .scare ? nil : findings[index].map(resolver.attribution))
    }
  }
}
