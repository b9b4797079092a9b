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
  private let values: [any MentionFinder] = [
    AddressFinder(), DateFinder(), TimeFinder(), AmountFinder(),
  ]
  private let names: any MentionFinder

  /// Whether speech that is reported without marks is found too.
  private let findsIndirect: Bool

  /// With `findsIndirect` there are quotations of kind `indirect`: a rule of thumb that finds few of
  /// them and is right about most.
  public init(findsIndirect: Bool = false) {
    self.init(model: .embedded, findsIndirect: findsIndirect)
  }

  /// Names are found by `model`, or by the rules alone where it is nil.
  package init(model: EntityModel?, findsIndirect: Bool = false) {
    self.init(
      names: model.map { TrainedNames(model: $0) } ?? NameFinder(), findsIndirect: findsIndirect)
  }

  init(names: any MentionFinder, findsIndirect: Bool) {
    self.names = names
    self.findsIndirect = findsIndirect
  }

  /// Total: text it cannot read yields no annotations, never an error.
  public func annotate(_ document: Document) -> Annotations {
    annotate(TokenizedText(document))
  }

  func annotate(_ text: TokenizedText) -> Annotations { annotate(text, by: values + [names]) }

  /// The same with names that are known already: only values are looked for.
  package func annotate(_ document: Document, names: [PresetName]) -> Annotations {
    let known: [any MentionFinder] = [PresetNames(names: names)]
    return annotate(TokenizedText(document), by: known + values)
  }

  private func annotate(_ text: TokenizedText, by finders: [any MentionFinder]) -> Annotations {
    let (mentions, tickers) = mentions(in: text, by: finders)
    let speech = SpeechText(text, mentions: mentions, stretches: stretches(in: text))
    var links = EntityLinker(text: text, mentions: mentions, tickers: tickers).link()
    RoleFinder(speech: speech).addRoles(to: &links)
    let findings = Attributor().findings(in: speech)
    let references = ReferenceResolver(speech: speech, links: links).references(given: findings)
    var annotations = Annotations()
    annotations.pipelineVersion = Self.version
    annotations.sentences = text.sentences.map(\.span)
    annotations.entities = links.entities
    annotations.mentions = mentions.indices.map { index in
      EntityMention(
        span: mentions[index].span, label: mentions[index].label,
        confidence: mentions[index].confidence, entity: links.entityOfMention[index],
        rule: mentions[index].rule, link: links.reasons[index])
    }
    annotations.quotations = quotations(
      in: speech, findings,
      SpeakerResolver(speech: speech, links: links, references: references))
    annotations.references = references.annotations(in: text)
    return annotations
  }

  private func mentions(
    in text: TokenizedText, by finders: [any MentionFinder]
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

  private func stretches(in text: TokenizedText) -> [QuotedStretch] {
    let marks = QuotationMarks(text: text)
    return text.blocks.indices
      .filter { text.blocks[$0].isProse || text.blocks[$0].kind == .headline }
      .flatMap { marks.stretches(inBlock: $0) }
  }

  private func quotations(
    in speech: SpeechText, _ findings: [SpeakerFinding?], _ resolver: SpeakerResolver
  ) -> [Quotation] {
    let text = speech.text
    let stretches = speech.stretches
    let kinds = QuotationKinds(speech: speech)
    let quotations = stretches.indices.compactMap { index -> Quotation? in
      guard let kind = kinds.kind(of: index, findings[index]) else { return nil }
      return Quotation(
        span: text.span(stretches[index].inner), markedSpan: text.span(stretches[index].marked),
        kind: kind, attribution: kind == .scare ? nil : findings[index].map(resolver.attribution),
        continuesPrevious: speech.continuesPrevious(index))
    }
    guard findsIndirect else { return quotations }
    let indirect = IndirectSpeech(speech: speech).reports().map { report in
      let span = text.span(report.content)
      return Quotation(
        span: span, markedSpan: span, kind: .indirect,
        attribution: resolver.attribution(report.finding))
    }
    return (quotations + indirect).sorted { $0.span < $1.span }
  }
}
