extension Lexicon {
  /// Every table with what its entries are. `_` joins the words of one entry.
  static let tables: [(classes: WordClasses, words: String)] =
    peopleTables + organizationTables + placeTables + timeTables + grammarTables
    + abbreviationTables

  private static let peopleTables: [(classes: WordClasses, words: String)] = [
    (.maleName, GivenNames.male), (.femaleName, GivenNames.female),
    ([.maleName, .femaleName], GivenNames.unisex), (.surname, Surnames.common),
    ([.surname, .familyFirst], Surnames.familyFirst),
    (.title, Titles.general), ([.title, .maleTitle], Titles.male),
    ([.title, .femaleTitle], Titles.female), (.roleNoun, Titles.roles),
    (.maleTitle, Titles.maleNouns), (.femaleTitle, Titles.femaleNouns),
    (.particle, "de da di du del della der den van von bin ibn al el la le dos ul bint ter ten zu"),
    (.generation, "Jr Sr II III IV"),
  ]

  private static let organizationTables: [(classes: WordClasses, words: String)] = [
    (.legalSuffix, Organizations.legalSuffixes),
    (.organizationWord, Organizations.words), (.organization, Organizations.names),
    (.organization, Organizations.clubs), ([.organization, .acronym], Organizations.acronyms),
    (.mediaWord, Organizations.mediaWords), (.companyNoun, Organizations.nouns),
    (.eventWord, Events.words), (.miscellaneous, Events.names),
  ]

  private static let placeTables: [(classes: WordClasses, words: String)] = [
    (.country, Places.countries), ([.country, .acronym], Places.countryAcronyms),
    (.city, Places.cities), (.region, Places.regions),
    (.placeWord, Places.words), (.demonym, Demonyms.words),
    ([.stateAbbreviation, .region], Places.stateAbbreviations),
    (.ambiguous, CommonWords.alsoNames),
  ]

  private static let timeTables: [(classes: WordClasses, words: String)] = [
    (.month, Calendar.months), (.weekday, Calendar.weekdays), (.scale, Calendar.scales),
    (.currency, Calendar.currencies), (.numeral, Calendar.numerals),
    (.meridiem, "am pm"), (.timeZone, Calendar.timeZones),
  ]

  private static let grammarTables: [(classes: WordClasses, words: String)] = [
    ([.common, .starter], CommonWords.starters), (.common, CommonWords.frequent),
    ([.common, .pronoun], "he she they i we it you who"),
    ([.common, .determiner], CommonWords.determiners),
    ([.common, .auxiliary], CommonWords.auxiliaries), (.clauseWord, CommonWords.clauseWords),
    (.preposition, CommonWords.prepositions), (.locative, CommonWords.locatives),
    (.speechVerb, SpeechVerbs.all), (.speechVerb, SpeechVerbs.others),
    ([.speechVerb, .coreSpeechVerb], SpeechVerbs.core),
    (.weakSpeechVerb, SpeechVerbs.weak), (.audience, SpeechVerbs.audiences),
  ]

  private static let abbreviationTables: [(classes: WordClasses, words: String)] = [
    (.openAbbreviation, Abbreviations.open), (.closingAbbreviation, Abbreviations.closing),
    (.beforeNumber, Abbreviations.beforeNumbers), (.domain, Abbreviations.domains),
  ]
}
