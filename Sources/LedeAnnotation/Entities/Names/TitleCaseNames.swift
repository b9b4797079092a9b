import LedeDocument

/// The names a text is known to have, for lines whose capitals say nothing.
struct KnownNames {
  private(set) var labels: [WordHash: (label: EntityLabel, rule: Rule)] = [:]
  /// First words of the names, by their numbers.
  private(set) var firstWords: Set<Int32> = []
  /// Evidence a short name needs that the text itself does not use: a surname, or a company's name
  /// without its legal suffix.
  private static let shortNameWeight: Float = 4
  /// Longest name looked for, in tokens.
  static let maximumLength = 8

  init(_ mentions: [Mention], _ dictionary: NameDictionary) {
    for mention in mentions where mention.tokens.count <= Self.maximumLength {
      let first = dictionary.text.tokens[mention.tokens.lowerBound]
      if mention.tokens.count == 1, first.has(.common) || first.span.count < 2 { continue }
      let key = dictionary.key(mention.tokens)
      guard labels[key] == nil else { continue }
      labels[key] = (mention.label, mention.rule)
      firstWords.insert(first.word)
    }
    for (key, name) in dictionary.shortNames where labels[key] == nil {
      let (label, weight, _) = name.votes.best
      guard let first = name.firstWord, weight >= Self.shortNameWeight,
        !dictionary.text.vocabulary.classes[Int(first)].contains(.common)
      else { continue }
      labels[key] = (label.entityLabel, name.votes.rule(for: label))
      firstWords.insert(first)
    }
  }
}

/// Finds names in titles and in lines all in capitals.
struct TitleCaseNames {
  let text: TokenizedText
  let known: KnownNames
  let use: WordUse

  func mentions(in sentence: Sentence) -> [Mention] {
    var found: [Mention] = []
    var at = sentence.tokens.lowerBound
    while at < sentence.tokens.upperBound {
      let end = sentence.tokens.upperBound
      guard text.tokens[at].isCapitalized,
        let mention = knownName(at, end) ?? phrase(at, end) ?? person(at, end, sentence)
          ?? company(at, end) ?? word(at)
      else {
        at += 1
        continue
      }
      found.append(asTeam(mention, in: sentence.tokens))
      at = mention.tokens.upperBound
    }
    return found
  }

  /// A place right before a number is a team where results are listed.
  private func asTeam(_ mention: Mention, in sentence: Range<Int>) -> Mention {
    guard mention.label == .location, ScoreLine.isTeam(mention.tokens, in: sentence, text) else {
      return mention
    }
    var team = mention
    (team.label, team.rule) = (.organization, "score-line")
    return team
  }

  private func knownName(_ start: Int, _ end: Int) -> Mention? {
    guard known.firstWords.contains(text.tokens[start].word) else { return nil }
    var key = WordHash()
    var found: Mention?
    for index in start..<min(end, start + KnownNames.maximumLength) {
      let token = text.tokens[index]
      guard token.word >= 0 else {
        if token.kind == .hyphen || token.kind == .ampersand || token.kind == .comma { continue }
        break
      }
      key.add(text.vocabulary.hashes[Int(token.word)])
      if let name = known.labels[key] {
        found = Mention(
          start..<(index + 1), of: text, label: name.label, confidence: 0.85,
          rule: "named-elsewhere")
      }
    }
    return found
  }

  private static func label(_ classes: WordClasses) -> EntityLabel? {
    if classes.contains(.demonym) { return .norp }
    if !classes.isDisjoint(with: .place) { return .location }
    if classes.contains(.organization) { return .organization }
    return classes.contains(.miscellaneous) ? .miscellaneous : nil
  }

  private func phrase(_ start: Int, _ end: Int) -> Mention? {
    guard let phrase = text.phrase(at: start, before: end),
      let label = Self.label(phrase.classes)
    else { return nil }
    return Mention(
      phrase.tokens, of: text, label: label, confidence: 0.8, rule: "known-phrase")
  }

  private func word(_ index: Int) -> Mention? {
    let token = text.tokens[index]
    // "Orders 24 Jets": what the text itself writes small is no team.
    guard !token.has([.common, .ambiguous, .acronym]), !use.isMostlyLower(token),
      let label = Self.label(token.classes)
    else { return nil }
    return Mention(
      index..<(index + 1), of: text, label: label, confidence: 0.7, rule: "known-word")
  }

  /// A given name and what follows it.
  private func person(_ start: Int, _ end: Int, _ sentence: Sentence) -> Mention? {
    let first = text.tokens[start]
    guard first.has(.givenName), !first.has([.ambiguous, .common, .place]) else { return nil }
    var last = start + 1
    while last < end, last < start + 4, isNamePart(last), text.tokens[last].start > 0 { last += 1 }
    if sentence.casing == .title { last = min(last, start + 2) }
    guard last > start + 1, last - start > 2 || text.tokens[last - 1].span.count > 2 else {
      return nil
    }
    return Mention(
      start..<min(last, start + 3), of: text, label: .person, confidence: 0.7,
      rule: "given-name")
  }

  private func isNamePart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isCapitalized
      && (!token.has([
        .common, .organizationWord, .speechVerb, .legalSuffix, .place, .month, .weekday, .title,
      ]) || token.has(.surname))
  }

  private func company(_ start: Int, _ end: Int) -> Mention? {
    guard !text.tokens[start].has(.starter) else { return nil }
    for index in (start + 1)..<max(start + 1, min(end, start + 4)) {
      let token = text.tokens[index]
      guard token.isCapitalized, !token.has(.starter) else { return nil }
      if token.has(.legalSuffix), !token.has(.common) {
        return Mention(
          start..<(index + 1), of: text, label: .organization, confidence: 0.8,
          rule: "legal-suffix")
      }
    }
    return nil
  }
}
