import LedeDocument

extension ReaderState {
  /// `X`: what the library has of the selected name; without one, asks which.
  mutating func openDossier(at now: Moment) -> [Effect] {
    if panel?.kind == .dossier { return closePanel(at: now) }
    let index = panel?.kind == .card ? cardEntity : selectedEntity
    guard let entity = index.flatMap({ article.annotations?.entities[checked: $0] }) else {
      return openPrompt(.about, at: now)
    }
    guard entity.label.isName || entity.label == .ticker else {
      message = Message("The library knows names, and this is \(entity.label.wordsWithArticle)")
      return []
    }
    return openDossier(of: entity.canonicalName, entity.label, at: now)
  }

  /// A name that was typed: with the kind it has in this article, or of any kind.
  mutating func openDossier(ofName text: String, at now: Moment) -> [Effect] {
    guard !text.isEmpty else { return [] }
    let folded = text.lowercased()
    let entity = article.annotations?.entities.first { entity in
      entity.label.isName
        && ([entity.canonicalName] + entity.aliases).contains { $0.lowercased() == folded }
    }
    return openDossier(
      of: entity?.canonicalName ?? text, entity?.label ?? .miscellaneous, at: now)
  }

  private mutating func openDossier(
    of name: String, _ label: EntityLabel, at now: Moment
  ) -> [Effect] {
    (dossierName, dossier) = (name, nil)
    return openOver(.dossier, at: now) + [.dossier(name, label)]
  }

  /// Names of the article that begin with `text`, those of most mentions first.
  func namesToAskAbout(like text: String) -> [String] {
    let folded = text.lowercased()
    let names = (article.annotations?.entities ?? [])
      .filter { $0.label.isName && $0.canonicalName.lowercased().hasPrefix(folded) }
      .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
    return names.prefix(50).map(\.canonicalName)
  }
}

extension EntityLabel {
  fileprivate var wordsWithArticle: String {
    let isVowel = words.first.map { "aeiou".contains($0) } ?? false
    return "\(isVowel ? "an" : "a") \(words)"
  }
}
