import LedeDocument

/// Names of people, organizations, places, nationalities and others, by rules.
///
/// Runs of capitalised words are parted into names; each name collects evidence from its words and
/// from every place where it stands; the heaviest label wins. Titles and lines in capitals, where a
/// capital says nothing, are searched for the names the rest of the text has.
struct NameFinder: MentionFinder {
  func mentions(in text: TokenizedText) -> [Mention] {
    let use = WordUse(text)
    let context = ContextEvidence(text: text)
    var dictionary = NameDictionary(text)
    let candidates = Self.candidates(in: text)
    let contexts = candidates.map { context.votes(for: $0) }
    for (candidate, votes) in zip(candidates, contexts) {
      dictionary.add(candidate, context: votes)
    }
    dictionary.connect()
    let judge = NameJudge(text: text, dictionary: dictionary, use: use)
    var mentions: [Mention] = []
    for (candidate, votes) in zip(candidates, contexts) {
      if let mention = judge.mention(candidate, context: votes) { mentions.append(mention) }
    }
    let known = KnownNames(mentions, dictionary)
    for sentence in text.sentences
    where sentence.casing != .plain && text.mayHaveNames(sentence.block) {
      mentions += TitleCaseNames(text: text, known: known, use: use).mentions(in: sentence)
    }
    return mentions.sorted { $0.span < $1.span }
  }

  private static func candidates(in text: TokenizedText) -> [NameCandidate] {
    let runs = NameRuns(text: text)
    let splitter = NameSplitter(text: text)
    var candidates: [NameCandidate] = []
    for (index, sentence) in text.sentences.enumerated()
    where sentence.casing == .plain && text.mayHaveNames(sentence.block) {
      for run in runs.runs(in: sentence) {
        candidates += splitter.candidates(in: run, of: sentence, index: index)
      }
    }
    return candidates
  }
}
