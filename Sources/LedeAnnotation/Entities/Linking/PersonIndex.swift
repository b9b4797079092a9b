import LedeDocument

/// The keys under which a full name is found again.
struct NameForms {
  let whole: WordHash
  /// First and last word: middle names and initials come and go.
  let outer: WordHash
  /// `outer` with the standard form of the given name.
  let standard: WordHash
  /// Initial of the first word, and the last word.
  let initial: WordHash
  /// Whether the first word is an initial only: `J. Roe`.
  let isInitial: Bool
  /// Two words and more from the start or to the end: `Ana Lima` and `de Souza` of `Ana Lima de Souza`.
  let parts: [WordHash]
  let surname: WordHash
  let givenName: WordHash
  /// First words of family-first names.
  let familyName: WordHash?
  /// `Ortega` of `José Luis Ortega Ríos`: words in the middle that are no given names.
  let middles: [WordHash]

  init(_ name: PersonName, _ keys: NameKeys) {
    let core = name.core
    let text = keys.text
    let first = core.first ?? 0
    let last = core.last ?? 0
    whole = keys.key(core)
    outer = keys.key([first, last])
    var standard = WordHash()
    standard.add(Nicknames.standard(keys.hash(first)))
    standard.add(keys.hash(last))
    self.standard = standard
    var initial = WordHash()
    initial.add(keys.initial(first))
    initial.add(keys.hash(last))
    self.initial = initial
    isInitial = text.tokens[first].shape.contains(.single)
    parts =
      core.count < 3
      ? []
      : (2..<core.count).flatMap { [keys.key(core.prefix($0)), keys.key(core.suffix($0))] }
    surname = keys.key([last])
    givenName = keys.key([first])
    let token = text.tokens[first]
    let isFamilyFirst =
      token.has(.familyFirst) && (!token.has(.givenName) || !text.tokens[last].has(.surname))
    familyName = isFamilyFirst ? keys.key([first]) : nil
    middles = core.dropFirst().dropLast()
      .filter {
        !text.tokens[$0].has([.givenName, .particle]) && !text.tokens[$0].shape.contains(.single)
      }
      .map { keys.key([$0]) }
  }
}

/// People by every form that a later mention of them may have.
struct PersonIndex {
  private(set) var whole: [WordHash: [Int]] = [:]
  private(set) var outer: [WordHash: [Int]] = [:]
  private(set) var standard: [WordHash: [Int]] = [:]
  private(set) var parts: [WordHash: [Int]] = [:]
  private(set) var initial: [WordHash: [Int]] = [:]
  /// Of people whose given name is but an initial.
  private(set) var initialOnly: [WordHash: [Int]] = [:]
  private(set) var surnames: [WordHash: [Int]] = [:]
  private(set) var familyNames: [WordHash: [Int]] = [:]
  private(set) var middles: [WordHash: [Int]] = [:]
  private(set) var givenNames: [WordHash: [Int]] = [:]

  /// People that one form can stand for; more are not kept, so that a text of many namesakes takes
  /// linear time.
  private static let maximumCandidates = 8

  mutating func add(_ person: Int, _ forms: NameForms) {
    Self.add(person, forms.whole, to: &whole)
    Self.add(person, forms.outer, to: &outer)
    Self.add(person, forms.standard, to: &standard)
    for part in forms.parts { Self.add(person, part, to: &parts) }
    if forms.isInitial {
      Self.add(person, forms.initial, to: &initialOnly)
    } else {
      Self.add(person, forms.initial, to: &initial)
    }
    Self.add(person, forms.surname, to: &surnames)
    if let familyName = forms.familyName { Self.add(person, familyName, to: &familyNames) }
    for middle in forms.middles { Self.add(person, middle, to: &middles) }
    Self.add(person, forms.givenName, to: &givenNames)
  }

  private static func add(_ person: Int, _ key: WordHash, to index: inout [WordHash: [Int]]) {
    if index[key, default: []].count < maximumCandidates { index[key, default: []].append(person) }
  }
}
