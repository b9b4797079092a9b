import LedeDocument

/// Every name of a document with all the evidence for it, so that one clear place decides for all.
struct NameDictionary {
  /// What is known of one name, over all its places.
  struct Entry {
    let tokens: Range<Int>
    var form: NameVotes
    var context = NameVotes()
    /// Places where the capital of the first word means something.
    var inside = 0
    var label: NameVotes.Label?
  }

  let text: TokenizedText
  private(set) var entries: [WordHash: Entry] = [:]
  /// What the long names may be called, whether or not the text does so.
  private(set) var shortNames: [WordHash: ShortName] = [:]

  /// A part of a name that stands for all of it.
  struct ShortName {
    var votes = NameVotes()
    /// Number of its first word in the vocabulary; nil for initials.
    let firstWord: Int32?
  }

  /// Keys in order of first use, so that results do not depend on hashing.
  private var order: [WordHash] = []

  /// Context counts up to this much for a label, however often a name is used: four hints.
  private static let contextCap: Float = 6

  init(_ text: TokenizedText) { self.text = text }

  /// The key of the name that `tokens` spell; case, accents, hyphens and `&` do not count.
  func key(_ tokens: Range<Int>) -> WordHash {
    var hash = WordHash()
    for token in text.tokens[tokens] where token.word >= 0 {
      hash.add(text.vocabulary.hashes[Int(token.word)])
    }
    return hash
  }

  mutating func add(_ candidate: NameCandidate, context: NameVotes) {
    let key = key(candidate.tokens)
    if entries[key] == nil {
      entries[key] = Entry(
        tokens: candidate.tokens, form: FormEvidence(text: text).votes(for: candidate.tokens))
      order.append(key)
    }
    entries[key]?.context.add(context)
    if !candidate.startsSentence { entries[key]?.inside += 1 }
  }

  func votes(of key: WordHash) -> NameVotes {
    guard let entry = entries[key] else { return NameVotes() }
    var votes = entry.form
    votes.add(entry.context, cap: Self.contextCap)
    return votes
  }

  // MARK: Names inside names

  /// Lets the long names speak for their parts: `Cisco` for `Cisco Systems Inc.`, `Zhu` for
  /// `Zhu Jinyun`, `FDA` for `Food and Drug Administration`.
  mutating func connect() {
    for key in order {
      guard let entry = entries[key], entry.tokens.count > 1 else { continue }
      let best = votes(of: key).best
      guard best.weight > 1 else { continue }
      switch best.label {
      case .person: addPerson(entry.tokens)
      case .organization: addOrganization(entry.tokens)
      default: break
      }
    }
    for (key, name) in shortNames { entries[key]?.form.add(name.votes, cap: 4) }
  }

  private mutating func add(
    _ part: Range<Int>, _ label: NameVotes.Label, _ weight: Float, _ rule: Rule
  ) {
    let first = text.tokens[part.lowerBound]
    if label == .person, first.has(.acronym) { return }
    shortNames[key(part), default: ShortName(firstWord: first.word)]
      .votes.add(label, weight, rule)
  }

  private mutating func addPerson(_ tokens: Range<Int>) {
    let first = text.tokens[tokens.lowerBound]
    let isFamilyFirst = first.has(.familyFirst) && !first.has(.givenName)
    var last = tokens.upperBound - 1
    if text.tokens[last].has(.generation), last > tokens.lowerBound + 1 { last -= 1 }
    if last > 0, text.tokens[last].kind != .word { last -= 1 }
    add(last..<tokens.upperBound, .person, 4, "surname-of-person")
    add(last..<(last + 1), .person, 4, "surname-of-person")
    if last >= tokens.lowerBound + 2, text.tokens[last - 1].has(.particle) {
      add((last - 1)..<(last + 1), .person, 4, "surname-of-person")
    }
    add(
      tokens.lowerBound..<(tokens.lowerBound + 1), .person, isFamilyFirst ? 4 : 1.5,
      isFamilyFirst ? "family-name-of-person" : "given-name-of-person")
  }

  private mutating func addOrganization(_ tokens: Range<Int>) {
    let hasSuffix = text.tokens[tokens.upperBound - 1].has(.legalSuffix)
    let first = text.tokens[tokens.lowerBound]
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1, isSuffix(end - 1) {
      end -= 1
      guard hasSuffix || !first.has([.givenName, .place, .demonym]) else { continue }
      add(tokens.lowerBound..<end, .organization, hasSuffix ? 4 : 1.5, "part-of-company")
    }
    if hasSuffix, !first.has([.place, .demonym, .common]) {
      add(tokens.lowerBound..<(tokens.lowerBound + 1), .organization, 4, "part-of-company")
    }
    // "Eli Lilly & Co.": the family name is the short name.
    if hasSuffix, end == tokens.lowerBound + 2,
      first.has(.givenName) || text.tokens[end - 1].has([.givenName, .surname]),
      text.tokens[end - 1].kind == .word
    {
      add((end - 1)..<end, .organization, 4, "part-of-company")
    }
    if let acronym = acronym(of: tokens) {
      shortNames[acronym, default: ShortName(firstWord: nil)]
        .votes.add(.organization, 3, "acronym-of-organization")
    }
  }

  private func isSuffix(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind != .word || token.has([.legalSuffix, .organizationWord])
  }

  /// The key of the initials of the capitalised words of `tokens`; nil for fewer than two.
  func acronym(of tokens: Range<Int>) -> WordHash? {
    var initials = WordHash()
    var count = 0
    for token in text.tokens[tokens]
    where token.isCapitalized && !(token.has(.legalSuffix) && token.shape.contains(.dotted)) {
      let (value, _) = Scalars.decode(text.bytes, at: token.start, end: token.end)
      initials.add(Scalars.folded(value))
      count += 1
    }
    // Two letters are the initials of too many names, unless they stand right behind.
    guard count > 2 || count == 2 && text.token(tokens.upperBound)?.kind == .openBracket else {
      return nil
    }
    var key = WordHash()
    key.add(initials)
    return key
  }
}
