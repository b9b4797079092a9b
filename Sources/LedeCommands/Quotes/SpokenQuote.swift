import LedeDocument

/// What somebody said, with all its paragraphs.
struct SpokenQuote {
  /// One span of the document for each paragraph of the speech; never empty.
  let paragraphs: [Span]
  let kind: Quotation.Kind
  let attribution: Attribution?
  /// What the text says the speaker is.
  let role: String?

  /// The name to show for the speaker; nil where nobody is known.
  var name: String? { attribution?.name }

  /// What is the same for all quotations of one speaker.
  var speaker: SpeakerKey { SpeakerKey(attribution) }
}

/// Tells speakers of one article apart: by entity, or by what they are called.
enum SpeakerKey: Hashable {
  case unknown
  case entity(Int)
  case phrase(String)

  init(_ attribution: Attribution?) {
    guard let attribution else {
      self = .unknown
      return
    }
    self = attribution.entity.map { .entity($0) } ?? .phrase(attribution.name)
  }
}
