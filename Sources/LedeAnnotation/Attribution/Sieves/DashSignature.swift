import LedeDocument

/// `“…” — Jane Roe`, as under a motto or a reader's letter, in the same line or the next.
struct DashSignature: AttributionSieve {
  /// Longest name in tokens.
  private static let reach = 6

  func speaker(
    of quote: Int, in speech: SpeechText, given findings: [SpeakerFinding?]
  ) -> SpeakerFinding? {
    guard let close = speech.stretches[quote].close else { return nil }
    let block = speech.text.blockTokens[speech.stretches[quote].block]
    let rest = (close + 1)..<block.upperBound
    let isWhole =
      speech.stretches[quote].open == block.lowerBound
      && (rest.isEmpty || rest.count == 1 && speech.text.tokens[close + 1].kind == .fullStop)
    let name = isWhole ? nextLine(quote, speech) : signature(rest, speech)
    return name.map {
      SpeakerFinding(
        speaker: SpeakerPhrases(speech: speech).pick($0), cue: nil, rule: "dash-signature")
    }
  }

  /// The name in the line below, where the dash may have been taken for the mark of a list.
  private func nextLine(_ quote: Int, _ speech: SpeechText) -> Range<Int>? {
    let block = speech.stretches[quote].block
    guard let line = speech.paragraph(after: block) else { return nil }
    if let name = signature(line, speech) { return name }
    guard isListItem(line, speech), let mention = speech.mention(at: line.lowerBound),
      mention.label == .person, mention.tokens.upperBound >= line.upperBound - 1
    else { return nil }
    return mention.tokens
  }

  private func isListItem(_ line: Range<Int>, _ speech: SpeechText) -> Bool {
    guard let sentence = speech.sentenceIndex(at: line.lowerBound) else { return false }
    if case .listItem = speech.text.blocks[speech.text.sentences[sentence].block].kind {
      return true
    }
    return false
  }

  private func signature(_ line: Range<Int>, _ speech: SpeechText) -> Range<Int>? {
    guard line.count > 1 else { return nil }
    let kind = speech.text.tokens[line.lowerBound].kind
    guard kind == .dash || kind == .hyphen else { return nil }
    let start = line.lowerBound + 1
    var end = start
    while end < line.upperBound, end < start + Self.reach, speech.text.tokens[end].isCapitalized {
      end += 1
    }
    guard end > start else { return nil }
    guard end < line.upperBound else { return start..<end }
    switch speech.text.tokens[end].kind {
    case .fullStop, .comma: return start..<end
    default: return nil
    }
  }
}
