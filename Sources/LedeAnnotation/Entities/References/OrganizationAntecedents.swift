import LedeDocument

/// Finds which organization `it`, `the company` and `the Teamsters union` stand for.
struct OrganizationAntecedents {
  let speech: SpeechText
  private let links: EntityLinker.Links
  /// Organizations among the mentions, as indices of mentions, sorted.
  private let organizations: [Int]
  /// Entities that are companies by their name or symbol.
  private let companies: Set<Int>

  init(speech: SpeechText, links: EntityLinker.Links) {
    self.speech = speech
    self.links = links
    organizations = speech.mentions.indices.filter { speech.mentions[$0].label == .organization }
    companies = Set(
      organizations.filter { OrganizationName(speech.mentions[$0], in: speech.text).isCompany }
        .map { links.entityOfMention[$0] } + links.entities.filter { $0.ticker != nil }.map(\.id))
  }

  private static let it = WordHash("it")
  private static let the = WordHash("the")
  /// What any company can be called.
  private static let anyCompany = Set(["company", "firm"].map { WordHash($0) })
  /// Mentions that are weighed.
  private static let window = 16

  func entity(of speaker: Range<Int>) -> Int? {
    let first = speaker.lowerBound
    if speaker.count == 1 {
      return speech.hash(first) == Self.it ? antecedent(before: first, called: nil) : nil
    }
    guard speech.hash(first) == Self.the,
      speech.text.tokens[speaker.upperBound - 1].has(.companyNoun)
    else { return nil }
    if speaker.count == 2 {
      return antecedent(before: first, called: first + 1)
    }
    // "The Teamsters union".
    guard let index = speech.mentionIndex(at: first + 1),
      speech.mentions[index].label == .organization,
      speech.mentions[index].tokens.upperBound == speaker.upperBound - 1
    else { return nil }
    return links.entityOfMention[index]
  }

  /// The organization before `index` that fits best: near, subject of its sentence.
  ///
  /// Its name or role must have the word at `noun`, unless any company is called so.
  private func antecedent(before index: Int, called noun: Int?) -> Int? {
    let end = firstOrganization(after: speech.text.tokens[index].start)
    let word = noun.map { speech.hash($0) }
    var best: (entity: Int, score: Double)?
    var counts: [Int: Int] = [:]
    for mention in organizations[max(0, end - Self.window)..<end] {
      counts[links.entityOfMention[mention], default: 0] += 1
    }
    for mention in organizations[max(0, end - Self.window)..<end] {
      let entity = links.entityOfMention[mention]
      let isCalled = word.map { self.isCalled($0, entity) } ?? false
      guard word == nil || isCalled || Self.anyCompany.contains(word ?? WordHash()) else {
        continue
      }
      // "The company" is one, rather than a ministry.
      let isCompany = word != nil && companies.contains(entity)
      let score =
        score(mention, before: index) + 0.35 * Double(counts[entity] ?? 0)
        + (isCalled || isCompany ? 1 : 0)
      if best.map({ score >= $0.score }) ?? true { best = (entity, score) }
    }
    return best?.entity
  }

  /// Whether the name or role of the entity has `word`.
  private func isCalled(_ word: WordHash, _ entity: Int) -> Bool {
    let entity = links.entities[entity]
    return [entity.role, entity.canonicalName].compactMap(\.self)
      .contains { $0.split(separator: " ").contains { WordHash($0) == word } }
  }

  private func firstOrganization(after offset: Int) -> Int {
    var low = 0
    var high = organizations.count
    while low < high {
      let middle = (low + high) / 2
      if speech.mentions[organizations[middle]].span.start < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Near, subject of its sentence, and no owner, object or employer of somebody.
  ///
  /// Set by hand on news texts written for it, where the company that the page is about is meant far
  /// more often than the one that was named last.
  private func score(_ index: Int, before pronoun: Int) -> Double {
    let text = speech.text
    let tokens = speech.mentions[index].tokens
    let here = speech.sentenceIndex(at: pronoun) ?? 0
    let own = speech.sentenceIndex(at: tokens.lowerBound) ?? 0
    let isNewParagraph = text.sentences[own].block != text.sentences[here].block
    let isSubject = tokens.lowerBound - text.sentences[own].tokens.lowerBound <= 2
    var score = -0.35 * Double(here - own + (isNewParagraph ? 1 : 0)) + (isSubject ? 1 : 0)
    // "Acme said that it replied": a clause inside the sentence.
    if isSubject, own == here { score += 1.5 }
    if text.token(tokens.upperBound)?.kind == .clitic {
      let isEmployer = speech.mention(at: tokens.upperBound + 1)?.label == .person
      score -= isEmployer ? 2 : 0.3
    }
    if let before = text.token(tokens.lowerBound - 1), before.isLower {
      score -= before.has([.preposition, .speechVerb]) ? 1 : 0
    }
    return score
  }
}
