import LedeDocument

/// Finds people without names whom a pronoun can stand for: `a spokeswoman for Acme`, `his wife`.
struct UnnamedPeople {
  let speech: SpeechText

  /// Most words between an article and its noun.
  private static let reach = 4
  /// Longest employer in `a spokeswoman for Acme Holdings Inc.`, in tokens.
  private static let employerLength = 8
  private static let governors = Set(["for", "of", "at"].map { WordHash($0) })
  private static let be = Set(
    ["is", "was", "be", "been", "as", "became", "become", "were", "are"].map { WordHash($0) })

  /// The phrase whose noun is at `index`, and the gender it tells.
  ///
  /// Where the noun tells none (`An aide`), the phrase counts only at the start of its sentence and
  /// only if it is new: `the senator` has a name.
  func phrase(withNoun index: Int) -> (tokens: Range<Int>, gender: Gender?)? {
    guard let noun = speech.text.token(index), noun.isLower else { return nil }
    let gender = GenderedNouns.gender(of: speech.hash(index))
    guard gender != nil || noun.has(.roleNoun),
      speech.text.token(index + 1).map({ !$0.isCapitalized && $0.kind != .clitic }) ?? true,
      let start = article(before: index), !isPredicate(start)
    else { return nil }
    if gender == nil, !isNew(start) { return nil }
    let end = employerEnd(behind: index)
    guard !isApposition(start..<end) else { return nil }
    return (start..<end, gender)
  }

  private static let indefinite = Set(
    ["a", "an", "its", "their", "one", "another"].map { WordHash($0) })

  private func isNew(_ start: Int) -> Bool {
    start == speech.sentence(at: start).lowerBound
      && Self.indefinite.contains(speech.hash(start))
  }

  private func article(before noun: Int) -> Int? {
    let lower = max(speech.sentence(at: noun).lowerBound, noun - Self.reach)
    var at = noun - 1
    while at >= lower {
      let token = speech.text.tokens[at]
      if token.has(.determiner) { return at }
      guard token.kind == .word || token.kind == .hyphen || token.kind == .clitic,
        !token.has([.preposition, .auxiliary, .clauseWord])
      else { return nil }
      at -= 1
    }
    return nil
  }

  /// `was a widow`.
  private func isPredicate(_ start: Int) -> Bool { Self.be.contains(speech.hash(start - 1)) }

  /// `Jane Roe, a spokeswoman` and `his wife, Jane Roe`.
  private func isApposition(_ phrase: Range<Int>) -> Bool {
    let text = speech.text
    if text.token(phrase.lowerBound - 1)?.kind == .comma {
      let before = text.token(phrase.lowerBound - 2)
      if before?.kind == .number || speech.mention(at: phrase.lowerBound - 2)?.label == .person {
        return true
      }
    }
    guard text.token(phrase.upperBound)?.kind == .comma else { return false }
    return (phrase.upperBound + 1...phrase.upperBound + 3).contains {
      speech.mention(at: $0)?.label == .person
    }
  }

  private func employerEnd(behind noun: Int) -> Int {
    guard Self.governors.contains(speech.hash(noun + 1)) else { return noun + 1 }
    let isDetermined = speech.text.token(noun + 2)?.has(.determiner) ?? false
    let start = noun + (isDetermined ? 3 : 2)
    guard let mention = speech.mention(at: start), mention.tokens.lowerBound == start,
      mention.tokens.count <= Self.employerLength
    else { return noun + 1 }
    let end = mention.tokens.upperBound
    return speech.text.token(end)?.has(.companyNoun) ?? false ? end + 1 : end
  }
}
