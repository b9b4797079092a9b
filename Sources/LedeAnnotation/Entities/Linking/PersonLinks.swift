import LedeDocument

/// Joins the mentions of one person: `Li Wenbo` and `Li`, `Jane Roe` and `Ms. Roe`.
///
/// Full names first, the longest before the others; then what is left is given to the one person it
/// can be short for, or else to whom of the namesakes was named most. Two full names that differ in
/// given name, middle initial or `Jr.` stay two people.
struct PersonLinks {
  let text: TokenizedText
  private let keys: NameKeys
  private var people: [Person] = []
  private var index = PersonIndex()
  /// People who are only known by one word: `Lula`.
  private var singles: [WordHash: [Int]] = [:]

  /// One person, as known so far.
  private struct Person {
    /// The mention that the others are joined to.
    let owner: Int
    let name: PersonName
    var gender: Gender?
    /// Mentions so far on the way through the text.
    var count = 0
  }

  init(text: TokenizedText) {
    self.text = text
    keys = NameKeys(text: text)
  }

  mutating func join(_ mentions: [Mention], _ indices: [Int], in groups: inout MentionGroups) {
    var names = indices.map { PersonName(mentions[$0], in: text) }
    complete(&names, mentions, indices)
    var owners = [Int?](repeating: nil, count: names.count)
    for length in (2...PersonName.maximumLength).reversed() {
      for at in names.indices where names[at].core.count == length {
        owners[at] = joinFull(names[at], indices[at], &groups)
      }
    }
    for at in names.indices {
      let person = owners[at] ?? joinShort(names[at], indices[at], &groups)
      people[person].count += 1
    }
  }

  /// `Carl` in `Carl and Anders Roe` has the surname of the one behind it.
  private func complete(_ names: inout [PersonName], _ mentions: [Mention], _ indices: [Int]) {
    for at in names.indices.dropLast() where names[at].core.count == 1 {
      let end = mentions[indices[at]].tokens.upperBound
      let next = mentions[indices[at + 1]].tokens
      guard next.lowerBound == end + 1, names[at + 1].core.count == 2,
        text.tokens[end].kind == .ampersand || keys.hash(end) == Self.and,
        let given = names[at].core.first, let surname = names[at + 1].core.last,
        isGivenName(given), keys.hash(given) != keys.hash(surname)
      else { continue }
      names[at] = names[at].with(surname: surname, gender: Gender.ofGivenName(given, in: text))
    }
  }

  private static let and = WordHash("and")

  private func isGivenName(_ word: Int) -> Bool {
    text.tokens[word].has(.givenName) || Gender.ofGivenName(word, in: text) != nil
  }

  // MARK: Full names

  private mutating func joinFull(
    _ name: PersonName, _ mention: Int, _ groups: inout MentionGroups
  ) -> Int {
    for (found, rule, confidence) in matches(of: name) {
      let fitting = found.filter { isOne(people[$0].name, name) }
      guard fitting.count == 1, let person = fitting.first else { continue }
      groups.join(people[person].owner, mention, by: rule, confidence)
      people[person].gender = people[person].gender ?? name.gender
      return person
    }
    let person = add(name, mention)
    index.add(person, NameForms(name, keys))
    return person
  }

  /// People who may be called so, the surest rule first.
  private func matches(of name: PersonName) -> [(people: [Int], rule: Rule, confidence: Double)] {
    let forms = NameForms(name, keys)
    return [
      (index.whole[forms.whole] ?? [], "same-name", 0.99),
      (index.outer[forms.outer] ?? [], "middle-name", 0.95),
      (index.standard[forms.standard] ?? [], "nickname", 0.9),
      (index.parts[forms.whole] ?? [], "part-of-name", 0.85),
      (forms.isInitial ? index.initial[forms.initial] ?? [] : [], "initials", 0.8),
      (forms.isInitial ? [] : index.initialOnly[forms.initial] ?? [], "initials", 0.8),
    ]
  }

  private mutating func add(_ name: PersonName, _ mention: Int) -> Int {
    people.append(Person(owner: mention, name: name, gender: name.gender))
    return people.count - 1
  }

  /// Whether two full names that share their ends can be one person's.
  private func isOne(_ one: PersonName, _ other: PersonName) -> Bool {
    if let some = one.titleGender ?? one.nameGender,
      let others = other.titleGender ?? other.nameGender,
      some != others
    {
      return false
    }
    guard one.generation == other.generation else { return false }
    let (middles, others) = (middles(one), middles(other))
    guard !middles.isEmpty, !others.isEmpty else { return true }
    // `George W.` is not `George H. W.`; `John R.` is `John Robert`.
    return zip(middles, others).allSatisfy { initial($0) == initial($1) }
  }

  private func middles(_ name: PersonName) -> ArraySlice<Int> {
    name.core.dropFirst().dropLast().filter { !text.tokens[$0].isLower }[...]
  }

  private func initial(_ word: Int) -> UInt32 { keys.initial(word) }

  // MARK: Short names

  private mutating func joinShort(
    _ name: PersonName, _ mention: Int, _ groups: inout MentionGroups
  ) -> Int {
    let hash = keys.key(name.core)
    for (candidates, rule, confidence) in [
      (index.surnames[hash], "surname" as Rule, 0.95),
      (index.familyNames[hash], "family-name", 0.95),
      (index.middles[hash], "middle-name", 0.8), (index.givenNames[hash], "given-name", 0.85),
    ] {
      let fitting = fitting(candidates ?? [], name)
      guard let person = chosen(among: fitting) else { continue }
      let isShared = fitting.count > 1
      groups.join(
        people[person].owner, mention, by: isShared ? "shared-name" : rule,
        isShared ? 0.6 : confidence)
      return person
    }
    if let person = fitting(singles[hash] ?? [], name).first {
      groups.join(people[person].owner, mention, by: "same-name", 0.9)
      people[person].gender = people[person].gender ?? name.titleGender
      return person
    }
    let person = add(name, mention)
    singles[hash, default: []].append(person)
    return person
  }

  private func fitting(_ candidates: [Int], _ name: PersonName) -> [Int] {
    candidates.filter {
      guard let gender = name.titleGender, let other = people[$0].gender else { return true }
      return gender == other
    }
  }

  /// Who was named most so far, of equals the first: papers give the bare surname to whom the text is
  /// about, and full names to the rest of the family.
  private func chosen(among candidates: [Int]) -> Int? {
    candidates.max {
      (people[$0].count, people[$1].owner) < (people[$1].count, people[$0].owner)
    }
  }
}
