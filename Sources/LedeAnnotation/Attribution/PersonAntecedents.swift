import LedeDocument

/// Finds whom `he`, `she` and `the spokeswoman` stand for.
struct PersonAntecedents {
  let speech: SpeechText
  private let links: EntityLinker.Links
  /// People among the mentions, as indices of mentions, sorted.
  private let people: [Int]
  private let genders: [Int: Gender]

  init(speech: SpeechText, links: EntityLinker.Links) {
    self.speech = speech
    self.links = links
    people = speech.mentions.indices.filter { speech.mentions[$0].label == .person }
    var genders: [Int: Gender] = [:]
    for index in people where genders[links.entityOfMention[index]] == nil {
      genders[links.entityOfMention[index]] = Gender.of(
        speech.mentions[index].tokens, in: speech.text)
    }
    self.genders = genders
  }

  /// Mentions before a pronoun that are weighed.
  private static let window = 24

  /// The person a pronoun stands for: fitting gender, near, subject of a sentence, named often; or
  /// somebody without a name who stands nearer.
  ///
  /// The weights of distance, subject and count gave 86 % on 514 pronouns of GUM 11 with gold names;
  /// the bonus for a known gender prefers it to an unknown one.
  func referent(of pronoun: Int, _ gender: Gender) -> Referent? {
    let best = antecedent(of: pronoun, gender)
    let last = best.map { speech.mentions[$0].tokens.lowerBound } ?? -1
    if let phrase = unnamed(before: pronoun, after: last, gender) { return .phrase(phrase) }
    return best.map { .entity(links.entityOfMention[$0]) }
  }

  /// The mention that is likeliest meant.
  private func antecedent(of pronoun: Int, _ gender: Gender) -> Int? {
    let start = speech.text.tokens[pronoun].start
    let end = firstPerson(after: start)
    let sentence = speech.sentenceIndex(at: pronoun) ?? 0
    var best: (mention: Int, score: Double)?
    var counts: [Int: Int] = [:]
    for index in people[max(0, end - Self.window)..<end] {
      counts[links.entityOfMention[index], default: 0] += 1
    }
    for index in people[max(0, end - Self.window)..<end] {
      let entity = links.entityOfMention[index]
      if let known = genders[entity], known != gender { continue }
      let score =
        score(index, before: sentence) + 0.25 * Double(counts[entity] ?? 0)
        + (genders[entity] == gender ? 0.5 : 0)
      if best.map({ score >= $0.score }) ?? true { best = (index, score) }
    }
    return best?.mention
  }

  private func firstPerson(after offset: Int) -> Int {
    var low = 0
    var high = people.count
    while low < high {
      let middle = (low + high) / 2
      if speech.mentions[people[middle]].span.start < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func score(_ index: Int, before sentence: Int) -> Double {
    let mention = speech.mentions[index]
    let own = speech.sentenceIndex(at: mention.tokens.lowerBound) ?? 0
    let sentences = speech.text.sentences
    let distance = sentence - own
    let isNewParagraph = sentences[own].block != sentences[sentence].block
    let isSubject = mention.tokens.lowerBound - sentences[own].tokens.lowerBound <= 2
    return -0.7 * Double(distance + (isNewParagraph ? 2 : 0)) + (isSubject ? 1 : 0)
  }

  // MARK: People without names

  /// How far back somebody without a name is looked for, in tokens: a long paragraph.
  private static let reach = 80
  /// Longest employer in `a spokeswoman for Acme Holdings Inc.`, in tokens.
  private static let employerLength = 8

  /// `A spokeswoman for Acme` before a pronoun of her paragraph, and after the last fitting name.
  private func unnamed(before pronoun: Int, after last: Int, _ gender: Gender) -> Range<Int>? {
    guard let sentence = speech.sentenceIndex(at: pronoun) else { return nil }
    let block = speech.text.blockTokens[speech.text.sentences[sentence].block]
    let lower = max(block.lowerBound, last + 1, pronoun - Self.reach)
    guard lower < pronoun else { return nil }
    for index in (lower..<pronoun).reversed() {
      let token = speech.text.tokens[index]
      guard token.isLower, token.has(.roleNoun),
        token.has(gender == .female ? .femaleTitle : .maleTitle),
        speech.text.token(index + 1)?.isCapitalized == false,
        let start = (max(lower, index - 4)..<index).last(where: { isArticle($0) })
      else { continue }
      return start..<employerEnd(behind: index)
    }
    return nil
  }

  private static let articles = Set(["a", "an", "the"].map { WordHash($0) })
  private static let governors = Set(["for", "of", "at"].map { WordHash($0) })

  private func isArticle(_ index: Int) -> Bool { Self.articles.contains(speech.hash(index)) }

  private func employerEnd(behind noun: Int) -> Int {
    guard Self.governors.contains(speech.hash(noun + 1)) else { return noun + 1 }
    let start = noun + (isArticle(noun + 2) ? 3 : 2)
    guard let mention = speech.mention(at: start), mention.tokens.lowerBound == start,
      mention.tokens.count <= Self.employerLength
    else { return noun + 1 }
    let end = mention.tokens.upperBound
    return speech.text.token(end)?.has(.companyNoun) ?? false ? end + 1 : end
  }

  // MARK: Roles

  private static let the = WordHash("the")

  /// Whom `the spokeswoman` names: the last person before it with that word for a role.
  func entity(ofRole speaker: Range<Int>) -> Int? {
    guard speaker.count == 2, speech.hash(speaker.lowerBound) == Self.the,
      speech.text.tokens[speaker.lowerBound + 1].has(.roleNoun)
    else { return nil }
    let noun = speech.text.string((speaker.lowerBound + 1)..<speaker.upperBound)
    let end = firstPerson(after: speech.text.tokens[speaker.lowerBound].start)
    return people[max(0, end - Self.window)..<end].reversed()
      .map { links.entityOfMention[$0] }
      .first { links.entities[$0].role?.split(separator: " ").contains { $0 == noun } ?? false }
  }
}
