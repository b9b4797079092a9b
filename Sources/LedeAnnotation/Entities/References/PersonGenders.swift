import LedeDocument

/// Whether the people of a text are men or women: by their titles, what they are called, their given
/// names, whose husband or wife they are, and the pronouns that can stand for nobody else.
struct PersonGenders {
  /// By entity; positive for women.
  private var scores: [Int: Int] = [:]

  /// What each kind of evidence weighs: a title is meant to tell, a pronoun nearby may be another's.
  private enum Weight {
    static let title = 8
    static let noun = 6
    static let name = 4
    static let pronoun = 1
    /// So many pronouns say less than a given name.
    static let mostPronouns = 3
  }

  subscript(entity: Int) -> Gender? {
    guard let score = scores[entity], score != 0 else { return nil }
    return score > 0 ? .female : .male
  }

  init(speech: SpeechText, links: EntityLinker.Links) {
    var hasFullName = Set<Int>()
    for (index, mention) in speech.mentions.enumerated() where mention.label == .person {
      let entity = links.entityOfMention[index]
      let name = PersonName(mention, in: speech.text)
      if name.core.count > 1 { hasFullName.insert(entity) }
      add(name.titleGender, Weight.title, entity)
      add(name.nameGender, Weight.name, entity)
      add(Self.noun(before: mention.tokens.lowerBound, speech), Weight.noun, entity)
    }
    for entity in links.entities where entity.label == .person {
      add(Self.noun(in: entity.role), Weight.noun, entity.id)
      if !hasFullName.contains(entity.id), let first = entity.mentions.first {
        add(Self.givenName(speech.mentions[first], speech), Weight.name, entity.id)
      }
    }
    addPronouns(speech, links)
  }

  private mutating func add(_ gender: Gender?, _ weight: Int, _ entity: Int) {
    guard let gender else { return }
    scores[entity, default: 0] += gender == .female ? weight : -weight
  }

  /// `Agnès`, who has no other name in the text.
  private static func givenName(_ mention: Mention, _ speech: SpeechText) -> Gender? {
    guard let word = PersonName(mention, in: speech.text).words.first,
      !speech.text.tokens[word].has(.surname)
    else { return nil }
    return Gender.ofGivenName(word, in: speech.text)
  }

  /// `wife` in `his wife, Jane Roe`; `actress` in `the actress Jane Roe`.
  private static func noun(before index: Int, _ speech: SpeechText) -> Gender? {
    var at = index - 1
    if speech.text.token(at)?.kind == .comma { at -= 1 }
    guard let token = speech.text.token(at), token.kind == .word else { return nil }
    return GenderedNouns.gender(of: speech.hash(at))
  }

  private static func noun(in role: String?) -> Gender? {
    guard let role else { return nil }
    var words = role.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D })
    // The owner of a role is not who has it: "the actress’s lawyer".
    if let owner = words.lastIndex(where: {
      $0.suffix(2).elementsEqual("'s".utf8) || $0.suffix(4).elementsEqual("’s".utf8)
    }) {
      words.removeFirst(owner + 1)
    }
    for word in words {
      let text = String(Substring(word))
      if ["of", "for", "at", "to", "who", "and"].contains(text) { return nil }
      if let gender = GenderedNouns.gender(of: WordHash(text)) { return gender }
    }
    return nil
  }

  // MARK: Pronouns

  /// In a sentence that names one person so far, `she` is likely that person.
  private mutating func addPronouns(_ speech: SpeechText, _ links: EntityLinker.Links) {
    let quoted = QuotedTokens(speech)
    var votes: [Int: Int] = [:]
    for sentence in speech.text.sentences {
      var person: Int?
      for at in sentence.tokens {
        if let index = speech.mentionIndex(at: at), speech.mentions[index].label == .person {
          let entity = links.entityOfMention[index]
          if let known = person, known != entity { break }
          person = entity
        } else if let person, let pronoun = Pronoun(at: at, in: speech), !quoted.contains(at) {
          votes[person, default: 0] += pronoun.gender == .female ? 1 : -1
        }
      }
    }
    for (entity, vote) in votes {
      let capped = max(-Weight.mostPronouns, min(Weight.mostPronouns, vote))
      scores[entity, default: 0] += capped * Weight.pronoun
    }
  }
}

/// Nouns that tell whether a man or a woman is meant.
enum GenderedNouns {
  private static let male = words(
    """
    spokesman chairman businessman congressman councilman assemblyman alderman salesman fireman
    policeman fisherman craftsman statesman husband ex-husband father son brother uncle nephew
    grandfather grandson stepfather stepson widower boyfriend fiance groom man boy gentleman actor
    king prince duke monk priest waiter host hero heir bishop cardinal pope emperor czar tsar baron
    mr sir lord horseman nobleman clergyman cameraman anchorman batsman
    """)
  private static let female = words(
    """
    spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman saleswoman
    policewoman stateswoman wife ex-wife mother daughter sister aunt niece grandmother granddaughter
    stepmother stepdaughter widow girlfriend fiancee bride woman girl lady actress queen princess
    duchess nun waitress hostess heroine heiress mrs ms miss dame madam stewardess seamstress
    ballerina diva housewife matriarch midwife sportswoman anchorwoman
    """)

  private static func words(_ list: String) -> Set<WordHash> {
    Set(list.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  }

  static func gender(of word: WordHash) -> Gender? {
    if female.contains(word) { return .female }
    return male.contains(word) ? .male : nil
  }
}
