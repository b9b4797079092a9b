import LedeDocument

/// The name of a person taken apart: `Mrs.` `Ana` `Maria` `de` `Souza`.
struct PersonName {
  /// Words without titles before them and `Jr.` behind, as indices of tokens.
  let words: [Int]
  /// `words` from the first that is no `al-` or `de`.
  let core: [Int]
  /// `Jr.`, `III`; 0 for none.
  let generation: WordHash?
  /// What a title before the name or in it says.
  let titleGender: Gender?
  /// What the given name says.
  let nameGender: Gender?

  var gender: Gender? { titleGender ?? nameGender }

  /// Longest name in words that is looked at: what is longer is a list.
  static let maximumLength = 7
  /// `Rev. Dr.`: most titles before a name.
  private static let maximumTitles = 3

  init(_ mention: Mention, in text: TokenizedText) {
    var words = NameKeys(text: text).words(mention.tokens)
    while words.count > 1, let first = words.first, Self.isTitle(first, words, text) {
      words.removeFirst()
    }
    var generation: WordHash?
    while words.count > 1, let last = words.last, text.tokens[last].has(.generation) {
      generation = NameKeys(text: text).hash(last)
      words.removeLast()
    }
    self.words = Array(words.prefix(Self.maximumLength))
    core = Self.withoutParticles(self.words, text)
    self.generation = generation
    titleGender = Self.titleGender(before: words.first ?? mention.tokens.lowerBound, text)
    nameGender = Self.nameGender(core, text)
  }

  /// `Sir` in a mention that holds it; `Earl` and `Duke` are given names too.
  private static func isTitle(_ word: Int, _ words: [Int], _ text: TokenizedText) -> Bool {
    let token = text.tokens[word]
    let isRole = token.has(.roleNoun) && words.count > 2
    guard isRole || token.has([.title, .maleTitle, .femaleTitle]) else { return false }
    return token.shape.contains(.dotted) || !token.has([.givenName, .surname])
  }

  private static func withoutParticles(_ words: [Int], _ text: TokenizedText) -> [Int] {
    var core = words[...]
    while core.count > 1, let first = core.first, isParticle(first, text) { core.removeFirst() }
    return Array(core)
  }

  /// `von`, the `Al` of `Al-Harbi`, and the `Von` of `Von der Leyen`, which begins a sentence.
  private static func isParticle(_ word: Int, _ text: TokenizedText) -> Bool {
    guard text.tokens[word].has(.particle) else { return false }
    if text.tokens[word].isLower { return true }
    guard let next = text.token(word + 1) else { return false }
    return next.kind == .hyphen || next.isLower && next.has(.particle)
  }

  private static func titleGender(before first: Int, _ text: TokenizedText) -> Gender? {
    for index in (max(0, first - maximumTitles)..<first).reversed() {
      let token = text.tokens[index]
      guard token.has([.title, .maleTitle, .femaleTitle]) else { return nil }
      if let gender = Gender.ofTitle(token) { return gender }
    }
    return nil
  }

  /// `Doyle-Pratt`: one surname of two words.
  private static func isCompound(_ core: [Int], _ text: TokenizedText) -> Bool {
    zip(core, core.dropFirst()).allSatisfy { $1 == $0 + 2 && text.tokens[$0 + 1].kind == .hyphen }
  }

  private static func nameGender(_ core: [Int], _ text: TokenizedText) -> Gender? {
    guard core.count > 1, !isCompound(core, text) else { return nil }
    let given = core.dropLast().first { !text.tokens[$0].shape.contains(.single) }
    guard let given else { return nil }
    let token = text.tokens[given]
    if given == core[0], token.has(.familyFirst), !token.has(.givenName) { return nil }
    return Gender.ofGivenName(given, in: text)
  }
}

extension PersonName {
  /// The same name with a surname that the text gives elsewhere.
  func with(surname: Int, gender: Gender?) -> PersonName {
    PersonName(
      words: words + [surname], core: core + [surname], generation: generation,
      titleGender: titleGender, nameGender: gender)
  }

  private init(
    words: [Int], core: [Int], generation: WordHash?, titleGender: Gender?, nameGender: Gender?
  ) {
    self.words = words
    self.core = core
    self.generation = generation
    self.titleGender = titleGender
    self.nameGender = nameGender
  }
}
