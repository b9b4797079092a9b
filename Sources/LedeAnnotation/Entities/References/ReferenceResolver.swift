import LedeDocument

/// Finds whom `he`, `her` and `the spokeswoman` stand for, and what `the company` does.
///
/// Two walks through the text: first what its writer says, then what is quoted, since whoever speaks
/// does not call himself `he`.
struct ReferenceResolver {
  let speech: SpeechText
  private let links: EntityLinker.Links
  private let genders: PersonGenders
  private let quoted: QuotedTokens
  private let roles: RoleNouns
  private let organizations: OrganizationAntecedents

  init(speech: SpeechText, links: EntityLinker.Links) {
    self.speech = speech
    self.links = links
    genders = PersonGenders(speech: speech, links: links)
    quoted = QuotedTokens(speech)
    roles = RoleNouns(speech: speech, links: links)
    organizations = OrganizationAntecedents(speech: speech, links: links)
  }

  /// All of them. `findings` are the speakers of the text's quotations, by index.
  ///
  /// - Complexity: O(tokens); each pronoun weighs a bounded number of names before it.
  func references(given findings: [SpeakerFinding?]) -> References {
    var references = References()
    var people = PersonAntecedents(speech: speech)
    let speakers = spoken(by: findings)
    for (sentence, tokens) in speech.text.sentences.map(\.tokens).enumerated() {
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        at = read(at, sentence, speakers, &people, &references)
      }
    }
    resolveQuoted(findings, people, &references)
    return references
  }

  /// Quotations by the token that starts their speaker.
  private func spoken(by findings: [SpeakerFinding?]) -> [Int: [Int]] {
    var quotes: [Int: [Int]] = [:]
    for (quote, finding) in findings.enumerated() {
      guard let start = finding?.speaker.lowerBound else { continue }
      if quotes[start, default: []].count < Self.maximumQuotes {
        quotes[start, default: []].append(quote)
      }
    }
    return quotes
  }

  /// Quotations of one speaker whose names are looked at.
  private static let maximumQuotes = 4
  /// Tokens of a quotation that are looked at for names.
  private static let maximumLength = 60

  // MARK: The writer's words

  /// Reads what starts at `at` and returns where to go on.
  private func read(
    _ at: Int, _ sentence: Int, _ speakers: [Int: [Int]], _ people: inout PersonAntecedents,
    _ references: inout References
  ) -> Int {
    if let index = speech.mentionIndex(at: at) {
      let mention = speech.mentions[index]
      if mention.label == .person, mention.tokens.lowerBound == at {
        let entity = links.entityOfMention[index]
        people.add(
          occurrence(mention.tokens, sentence, .entity(entity), genders[entity]))
      }
      return max(at + 1, mention.tokens.upperBound)
    }
    if let phrase = UnnamedPeople(speech: speech).phrase(withNoun: at), !quoted.contains(at),
      references.referent(at: phrase.tokens.lowerBound) == nil
    {
      people.add(occurrence(phrase.tokens, sentence, .phrase(phrase.tokens), phrase.gender))
    }
    if let finding = nominal(at, people) {
      references.add(finding)
      if case .entity(let entity) = finding.referent, links.entities[entity].label == .person {
        people.add(occurrence(finding.tokens, sentence, finding.referent, genders[entity]))
      }
      return at + 1
    }
    if !quoted.contains(at), let pronoun = Pronoun(at: at, in: speech) {
      let named =
        (speakers[at] ?? []).flatMap { names(in: $0) }
        + (pronoun.form == .subject ? names(behind: at) : [])
      let query = PersonAntecedents.Query(
        token: at, sentence: sentence, pronoun: pronoun, isQuoted: false, excluded: named)
      resolve(query, &people, &references)
    }
    return at + 1
  }

  private func occurrence(
    _ tokens: Range<Int>, _ sentence: Int, _ referent: Referent, _ gender: Gender?
  ) -> PersonAntecedents.Occurrence {
    PersonAntecedents.Occurrence(
      token: tokens.lowerBound, sentence: sentence, referent: referent, gender: gender,
      standing: Standings(speech: speech).standing(of: tokens),
      isQuoted: quoted.contains(tokens.lowerBound))
  }

  /// People whom the quotation names: nobody speaks of himself by name.
  private func names(in quote: Int) -> [Int] {
    let inner = speech.stretches[quote].inner.prefix(Self.maximumLength)
    return inner.compactMap { token in
      guard let index = speech.mentionIndex(at: token), speech.mentions[index].label == .person
      else { return nil }
      return links.entityOfMention[index]
    }
  }

  /// People whom the clause of a subject names behind it: `She asked Mrs. Roe` is about two women.
  private func names(behind subject: Int) -> [Int] {
    let end = min(speech.sentence(at: subject).upperBound, subject + Self.maximumLength)
    return (subject + 1..<max(subject + 1, end)).compactMap { token in
      guard !quoted.contains(token), let index = speech.mentionIndex(at: token),
        speech.mentions[index].label == .person
      else { return nil }
      return links.entityOfMention[index]
    }
  }

  private func resolve(
    _ query: PersonAntecedents.Query, _ people: inout PersonAntecedents,
    _ references: inout References
  ) {
    let cataphora = Cataphora(speech: speech, links: links, genders: genders)
    guard let answer = cataphora.answer(query, people) ?? people.answer(query) else { return }
    references.add(References.Finding(query, answer))
    people.add(PersonAntecedents.Occurrence(query, answer))
  }

  // MARK: Noun phrases

  /// `the spokeswoman` and `the company` at `at`.
  private func nominal(_ at: Int, _ people: PersonAntecedents) -> References.Finding? {
    let phrase = at..<(at + 2)
    let candidates = roles.candidates(at: at)
    if !candidates.isEmpty {
      let named = candidates.filter { isNamed($0, before: at) }
      guard let person = named.count == 1 ? named.first : people.last(of: named) else { return nil }
      return References.Finding(
        tokens: phrase, kind: .nominal, referent: .entity(person),
        confidence: named.count == 1 ? 0.8 : 0.55, rule: "role-noun")
    }
    guard phrase.upperBound <= speech.text.tokens.count, speech.text.tokens[at + 1].isLower,
      speech.mentionIndex(at: at + 1) == nil,
      !(speech.text.token(at + 2)?.isCapitalized ?? false),
      let company = organizations.entity(of: phrase)
    else { return nil }
    return References.Finding(
      tokens: phrase, kind: .nominal, referent: .entity(company), confidence: 0.7,
      rule: "company-noun")
  }

  private func isNamed(_ entity: Int, before token: Int) -> Bool {
    guard let first = links.entities[entity].mentions.first else { return false }
    return speech.mentions[first].tokens.lowerBound < token
  }

  // MARK: Quoted words

  private func resolveQuoted(
    _ findings: [SpeakerFinding?], _ people: PersonAntecedents, _ references: inout References
  ) {
    var spoken: [PersonAntecedents.Occurrence] = []
    for (quote, stretch) in speech.stretches.enumerated() {
      if quote > 0, speech.stretches[quote - 1].block != stretch.block { spoken = [] }
      let speaker = findings[quote].flatMap { speakerEntity($0, references) }
      for at in stretch.inner {
        guard let pronoun = Pronoun(at: at, in: speech), let sentence = speech.sentenceIndex(at: at)
        else { continue }
        let query = PersonAntecedents.Query(
          token: at, sentence: sentence, pronoun: pronoun, isQuoted: true,
          excluded: speaker.map { [$0] } ?? [])
        guard let answer = people.answer(query, andIn: spoken) else { continue }
        references.add(References.Finding(query, answer))
        spoken.append(PersonAntecedents.Occurrence(query, answer))
      }
    }
  }

  private func speakerEntity(_ finding: SpeakerFinding, _ references: References) -> Int? {
    if let index = speech.mentionIndex(at: finding.speaker.lowerBound) {
      return links.entityOfMention[index]
    }
    guard case .entity(let id) = references.referent(at: finding.speaker.lowerBound) else {
      return nil
    }
    return id
  }
}

extension References.Finding {
  fileprivate init(_ query: PersonAntecedents.Query, _ answer: PersonAntecedents.Answer) {
    self.init(
      tokens: query.token..<(query.token + 1), kind: .pronoun, referent: answer.referent,
      confidence: answer.confidence, rule: answer.rule)
  }
}

extension PersonAntecedents.Occurrence {
  fileprivate init(_ query: PersonAntecedents.Query, _ answer: PersonAntecedents.Answer) {
    self.init(
      token: query.token, sentence: query.sentence, referent: answer.referent,
      gender: query.pronoun.gender, standing: query.pronoun.standing, isQuoted: query.isQuoted)
  }
}
