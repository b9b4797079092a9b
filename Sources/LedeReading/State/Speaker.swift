import LedeDocument

/// Who says a quotation, as the screen names them.
public struct Speaker: Equatable, Sendable {
  public let name: String
  /// What the article says they are.
  public let role: String?
  /// Index into `Annotations.entities`, where they are one of them.
  public let entity: Int?
}

extension Annotations {
  /// Who says `quotation`; nil where that was not found, or is only a pronoun for nobody known.
  public func speaker(of quotation: Quotation) -> Speaker? {
    guard let attribution = quotation.attribution else { return nil }
    let isPronoun = Self.pronouns.contains(attribution.name.lowercased())
    let index = attribution.entity ?? (isPronoun ? entity(at: attribution.speaker) : nil)
    guard let entity = index.flatMap({ entities[checked: $0] }) else {
      return isPronoun ? nil : Speaker(name: attribution.name, role: nil, entity: nil)
    }
    return Speaker(
      name: isPronoun ? entity.canonicalName : attribution.name, role: entity.role,
      entity: entity.id)
  }

  /// What the word at `span` stands for.
  private func entity(at span: Span) -> Int? {
    let index = references.partitionIndex { $0.span.end > span.start }
    guard let reference = references[checked: index], reference.span.overlaps(span) else {
      return nil
    }
    return reference.entity
  }

  /// Words that name nobody by themselves.
  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "we", "i", "you", "who", "one", "him", "her", "them", "his", "hers",
    "their", "theirs", "himself", "herself", "themselves", "those", "these", "this", "that",
  ]
}
