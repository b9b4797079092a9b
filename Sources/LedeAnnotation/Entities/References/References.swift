import LedeDocument

/// What a pronoun or noun phrase stands for.
enum Referent: Equatable, Sendable {
  case entity(Int)
  /// Somebody without a name: `a spokeswoman for Acme`.
  case phrase(Range<Int>)
}

/// What the pronouns and noun phrases of a text stand for.
struct References: Sendable {
  /// One that was resolved.
  struct Finding: Equatable, Sendable {
    let tokens: Range<Int>
    let kind: Reference.Kind
    let referent: Referent
    let confidence: Double
    let rule: Rule
  }

  private var findings: [Int: Finding] = [:]

  mutating func add(_ finding: Finding) { findings[finding.tokens.lowerBound] = finding }

  /// What the pronoun or phrase that starts at `token` stands for.
  func referent(at token: Int) -> Referent? { findings[token]?.referent }

  /// Those that stand for entities, sorted.
  func annotations(in text: TokenizedText) -> [Reference] {
    findings.values.compactMap { finding in
      guard case .entity(let entity) = finding.referent else { return nil }
      return Reference(
        span: text.span(finding.tokens), kind: finding.kind, entity: entity,
        confidence: finding.confidence, rule: finding.rule)
    }.sorted { $0.span < $1.span }
  }
}
