import LedeDocument

/// `is a lawyer`, `was named chairman of the combined company`.
struct Copula {
  let speech: SpeechText

  private static let be = Set(["is", "was", "been", "be"].map { WordHash($0) })
  private static let become = Set(["became", "become", "becomes"].map { WordHash($0) })
  private static let serve = Set(
    ["serves", "served", "serving", "works", "worked", "acted"].map { WordHash($0) })
  private static let naming = Set(
    ["named", "appointed", "elected", "sworn", "chosen", "re-elected", "hired"].map { WordHash($0) }
  )
  private static let before = Set(
    "has have had will would also now then".split(separator: " ").map { WordHash($0) })
  private static let fillers = Set(
    "be been also now then once recently later long".split(separator: " ").map { WordHash($0) })
  private static let `as` = WordHash("as")
  private static let `in` = WordHash("in")

  /// The role after the verb at `index`: a noun phrase whose head is a person.
  func role(at index: Int) -> Range<Int>? {
    var at = index
    while Self.before.contains(speech.hash(at)), at < index + 3 { at += 1 }
    if Self.serve.contains(speech.hash(at)) {
      guard speech.hash(at + 1) == Self.as else { return nil }
      return noun(from: at + 2)
    }
    if Self.become.contains(speech.hash(at)) { return noun(from: at + 1) }
    guard Self.be.contains(speech.hash(at)) else { return nil }
    at += 1
    while at < index + 5, Self.fillers.contains(speech.hash(at)) { at += 1 }
    if Self.naming.contains(speech.hash(at)) {
      at += 1
      if speech.hash(at) == Self.in { at += 1 }
      if speech.hash(at) == Self.as { at += 1 }
      return noun(from: at)
    }
    return noun(from: at)
  }

  /// The role that starts at `index`, after its article.
  func noun(from index: Int) -> Range<Int>? {
    var start = index
    while speech.text.token(start)?.has(.determiner) ?? false, start < index + 2 { start += 1 }
    let phrases = RolePhrases(speech: speech)
    guard start < speech.text.tokens.count, let end = phrases.end(from: start), end > start else {
      return nil
    }
    let head = phrases.head(start..<end)
    guard speech.mentionIndex(at: head) == nil, speech.text.tokens[head].has(.roleNoun),
      !speech.text.tokens[start..<head].contains(where: { $0.kind == .comma || $0.has(.starter) })
    else { return nil }
    return start..<end
  }

  private static let verbs = Set(
    ["is", "was", "has", "will", "became", "serves", "served"].map { WordHash($0) })

  /// Whether a clause about who somebody is can start there.
  static func isVerb(_ index: Int, _ speech: SpeechText) -> Bool {
    verbs.contains(speech.hash(index))
  }
}
