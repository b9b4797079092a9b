/// What the lexicon says a word can be; most words are several things or none.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  // MARK: People
  static let maleName = WordClasses(bit: 0)
  static let femaleName = WordClasses(bit: 1)
  static let surname = WordClasses(bit: 2)
  /// Family names that stand first in Chinese, Korean and Vietnamese names.
  static let familyFirst = WordClasses(bit: 3)
  /// Stands before a person's name: `Mr.`, `President`, `Sen.`
  static let title = WordClasses(bit: 4)
  static let maleTitle = WordClasses(bit: 5)
  static let femaleTitle = WordClasses(bit: 6)
  /// What people are called by their work: `spokesman`, `analyst`.
  static let roleNoun = WordClasses(bit: 7)
  /// `de`, `van`, `bin`: small words inside names of people.
  static let particle = WordClasses(bit: 8)
  /// `Jr.`, `III`.
  static let generation = WordClasses(bit: 9)

  // MARK: Organizations
  static let legalSuffix = WordClasses(bit: 10)
  /// Makes the name it stands in an organization's: `University`, `Ministry`.
  static let organizationWord = WordClasses(bit: 11)
  /// A whole name of an organization: `Reuters`, `Toyota`.
  static let organization = WordClasses(bit: 12)

  // MARK: Places
  static let country = WordClasses(bit: 13)
  static let city = WordClasses(bit: 14)
  /// States, provinces, continents.
  static let region = WordClasses(bit: 15)
  /// Makes the name it stands in a place's: `River`, `County`.
  static let placeWord = WordClasses(bit: 16)
  static let demonym = WordClasses(bit: 17)
  /// `in`, `near`, `across`: what stands before places.
  static let locative = WordClasses(bit: 18)
  /// State names as datelines shorten them: `Calif.`
  static let stateAbbreviation = WordClasses(bit: 19)

  // MARK: Other names
  /// Makes the name it stands in that of an event or work: `Cup`, `Prize`.
  static let eventWord = WordClasses(bit: 20)
  static let miscellaneous = WordClasses(bit: 21)

  // MARK: Time and quantity
  static let month = WordClasses(bit: 22)
  static let weekday = WordClasses(bit: 23)
  /// `million`, `bn`: multiplies the number before it.
  static let scale = WordClasses(bit: 24)
  static let currency = WordClasses(bit: 25)
  static let numeral = WordClasses(bit: 26)
  static let meridiem = WordClasses(bit: 27)
  static let timeZone = WordClasses(bit: 28)

  // MARK: Grammar
  /// A closed-class or very common word, no name even where it has a capital.
  static let common = WordClasses(bit: 29)
  /// A common word that starts sentences.
  static let starter = WordClasses(bit: 30)
  static let pronoun = WordClasses(bit: 31)
  static let determiner = WordClasses(bit: 32)
  static let auxiliary = WordClasses(bit: 33)
  static let clauseWord = WordClasses(bit: 34)
  static let preposition = WordClasses(bit: 35)
  /// Any verb that can report speech.
  static let speechVerb = WordClasses(bit: 36)
  /// A verb that hardly does anything but report speech.
  static let coreSpeechVerb = WordClasses(bit: 37)
  /// A speech verb that is too common elsewhere to open a clause by itself: `find`, `call`.
  static let weakSpeechVerb = WordClasses(bit: 38)

  // MARK: Abbreviations
  /// Takes a full stop and ends no sentence: `Mr.`, `vs.`
  static let openAbbreviation = WordClasses(bit: 39)
  /// Takes a full stop and may end a sentence: `Inc.`, `Sept.`, `a.m.`
  static let closingAbbreviation = WordClasses(bit: 40)
  /// An abbreviation only before a number: `No. 5`.
  static let beforeNumber = WordClasses(bit: 41)
  static let domain = WordClasses(bit: 42)
  /// Starts a phrase of the lexicon.
  static let phraseStart = WordClasses(bit: 43)
  /// `reporters`, `investors`: who is told, not who tells.
  static let audience = WordClasses(bit: 44)
  /// Words of newspapers' names: `Times`, `Post`.
  static let mediaWord = WordClasses(bit: 45)
  /// Word that is also an everyday English word: weak as a name by itself (`Mark`, `Reading`).
  static let ambiguous = WordClasses(bit: 46)

  /// A name only where all its letters are capitals: `US`, `WHO`.
  static let acronym = WordClasses(bit: 47)

  /// What organizations are called by their work: `bank`, `maker`, `airline`.
  static let companyNoun = WordClasses(bit: 48)

  static let abbreviations: WordClasses = [
    .openAbbreviation, .closingAbbreviation, .stateAbbreviation,
  ]
  static let givenName: WordClasses = [.maleName, .femaleName]
  static let place: WordClasses = [.country, .city, .region]
}
