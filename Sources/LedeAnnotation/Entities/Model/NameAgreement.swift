import LedeDocument

/// Makes the names of one document agree: one string has one label, the surname of a person is a
/// person, what is a name in one place is one where nothing was found.
struct NameAgreement {
  let text: TokenizedText
  /// Probabilities that the tokens of a sentence are outside of names.
  let outside: (Range<Int>) -> [Float]

  /// A word that is outside so surely is no name, whatever its namesakes are.
  private static let surelyOutside: Float = 0.97

  /// Longest name looked for in other places, in tokens.
  private static let maximumLength = 8

  /// Times that a name has each label.
  private struct Use {
    var first: Mention
    var counts: [EntityLabel: Int] = [:]

    var total: Int { counts.values.reduce(0, +) }

    /// The label of most places, if one is before all others.
    var majority: EntityLabel? {
      let sorted = counts.sorted {
        ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue)
      }
      guard let most = sorted.first else { return nil }
      return sorted.count < 2 || sorted[1].value < most.value ? most.key : nil
    }
  }

  func agreed(_ mentions: [Mention]) -> [Mention] {
    var uses: [UInt64: Use] = [:]
    var surnames: [UInt64: (count: Int, mention: Range<Int>)] = [:]
    var companies: Set<UInt64> = []
    for mention in mentions {
      uses[key(mention.tokens), default: Use(first: mention)].counts[mention.label, default: 0] += 1
      collect(mention, &surnames, &companies)
    }
    var agreed = mentions.map { relabelled($0, uses, surnames, companies) }
    agreed += repeats(of: agreed, uses, surnames)
    return agreed.sorted { $0.span < $1.span }
  }

  /// The name as it is written, in capitals or not.
  private func key(_ tokens: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for byte in text.bytes[text.span(tokens).range] { hash.add(UInt32(byte)) }
    return hash.value
  }

  private func collect(
    _ mention: Mention, _ surnames: inout [UInt64: (count: Int, mention: Range<Int>)],
    _ companies: inout Set<UInt64>
  ) {
    guard mention.tokens.count > 1, let first = mention.tokens.first, let last = mention.tokens.last
    else { return }
    if mention.label == .person, text.tokens[last].kind == .word, text.tokens[last].span.count > 2,
      !text.tokens[last].has([.generation, .common])
    {
      let key = key(last..<(last + 1))
      surnames[key] = ((surnames[key]?.count ?? 0) + 1, last..<(last + 1))
    }
    if mention.label == .organization, text.tokens[first].span.count > 3 {
      companies.insert(key(first..<(first + 1)))
    }
  }

  private func relabelled(
    _ mention: Mention, _ uses: [UInt64: Use],
    _ surnames: [UInt64: (count: Int, mention: Range<Int>)], _ companies: Set<UInt64>
  ) -> Mention {
    let key = key(mention.tokens)
    guard let use = uses[key] else { return mention }
    var changed = mention
    if let majority = use.majority, majority != mention.label {
      (changed.label, changed.rule) = (majority, "label-of-most-places")
    }
    let people = surnames[key]?.count ?? 0
    if companies.contains(key), people == 0, changed.label != .organization,
      (use.counts[.organization] ?? 0) + 1 >= (use.counts[changed.label] ?? 0)
    {
      (changed.label, changed.rule) = (.organization, "part-of-company")
    }
    if people > 0, changed.label != .person,
      (use.counts[.person] ?? 0) + people > (use.counts[changed.label] ?? 0)
    {
      (changed.label, changed.rule) = (.person, "surname-of-person")
    }
    return changed
  }

  // MARK: Places where nothing was found

  private func repeats(
    of mentions: [Mention], _ uses: [UInt64: Use],
    _ surnames: [UInt64: (count: Int, mention: Range<Int>)]
  ) -> [Mention] {
    var names: [UInt64: EntityLabel] = [:]
    var firstWords: Set<UInt64> = []
    for (key, use) in uses where isTelling(use.first) {
      guard let label = use.majority ?? use.counts.keys.min(by: { $0.rawValue < $1.rawValue })
      else { continue }
      names[key] = label
      let first = use.first.tokens.lowerBound
      firstWords.insert(self.key(first..<(first + 1)))
    }
    for (key, surname) in surnames where names[key] == nil {
      names[key] = .person
      firstWords.insert(self.key(surname.mention))
    }
    for (key, first) in shortNames(of: mentions) where names[key] == nil {
      names[key] = .organization
      firstWords.insert(self.key(first))
    }
    var taken = [Bool](repeating: false, count: text.tokens.count)
    for mention in mentions { for token in mention.tokens { taken[token] = true } }
    return text.sentences.filter { text.mayHaveNames($0.block) }.flatMap {
      repeats(in: $0.tokens, names, firstWords, taken)
    }
  }

  /// `Vinta` for `Vinta Inc.`
  private func shortNames(of mentions: [Mention]) -> [UInt64: Range<Int>] {
    var names: [UInt64: Range<Int>] = [:]
    for mention in mentions where mention.label == .organization && mention.tokens.count == 2 {
      let (first, last) = (mention.tokens.lowerBound, mention.tokens.upperBound - 1)
      guard text.tokens[last].has(.legalSuffix), text.tokens[first].span.count > 3,
        !text.tokens[first].has([.place, .demonym, .common, .givenName])
      else { continue }
      names[key(first..<last)] = first..<last
    }
    return names
  }

  /// Whether a name is surely the same name elsewhere: it has several words, or only capitals.
  private func isTelling(_ mention: Mention) -> Bool {
    let first = text.tokens[mention.tokens.lowerBound]
    guard first.isCapitalized, mention.tokens.count <= Self.maximumLength else { return false }
    return mention.tokens.count > 1 || first.shape.contains(.allCapitals) && first.span.count > 2
  }

  private func repeats(
    in sentence: Range<Int>, _ names: [UInt64: EntityLabel], _ firstWords: Set<UInt64>,
    _ taken: [Bool]
  ) -> [Mention] {
    var found: [Mention] = []
    var index = sentence.lowerBound
    var outside: [Float] = []
    while index < sentence.upperBound {
      guard !taken[index], text.tokens[index].isCapitalized,
        firstWords.contains(key(index..<(index + 1))),
        let mention = longest(at: index, in: sentence, names, taken)
      else {
        index += 1
        continue
      }
      if outside.isEmpty { outside = self.outside(sentence) }
      guard outside[index - sentence.lowerBound] < Self.surelyOutside else {
        index += 1
        continue
      }
      found.append(mention)
      index = mention.tokens.upperBound
    }
    return found
  }

  private func longest(
    at start: Int, in sentence: Range<Int>, _ names: [UInt64: EntityLabel], _ taken: [Bool]
  ) -> Mention? {
    var found: Mention?
    var end = start + 1
    while end <= min(sentence.upperBound, start + Self.maximumLength), !taken[end - 1] {
      if let label = names[key(start..<end)] {
        found = Mention(
          start..<end, of: text, label: label, confidence: 0.7, rule: "named-elsewhere")
      }
      end += 1
    }
    return found
  }
}
