import LedeDocument

/// A pronoun for a person.
struct Pronoun: Equatable, Sendable {
  /// What it is in its clause.
  enum Form: Sendable {
    /// `he`, `she`.
    case subject
    /// `him`, and `her` where no noun follows.
    case object
    /// `his`, and `her` before a noun.
    case possessive
    /// `himself`, `herself`.
    case reflexive
  }

  let gender: Gender
  let form: Form

  var standing: Standing {
    switch form {
    case .subject: .subject
    case .possessive: .owner
    case .object, .reflexive: .other
    }
  }

  private static let forms: [WordHash: (Gender, Form)] = [
    WordHash("he"): (.male, .subject), WordHash("she"): (.female, .subject),
    WordHash("him"): (.male, .object), WordHash("his"): (.male, .possessive),
    WordHash("hers"): (.female, .possessive),
    WordHash("himself"): (.male, .reflexive), WordHash("herself"): (.female, .reflexive),
  ]
  private static let her = WordHash("her")

  /// The pronoun that the token at `index` is, if it is one and no part of a name.
  init?(at index: Int, in speech: SpeechText) {
    guard let token = speech.text.token(index), token.kind == .word,
      speech.mentionIndex(at: index) == nil
    else { return nil }
    let hash = speech.hash(index)
    if let (gender, form) = Self.forms[hash] {
      (self.gender, self.form) = (gender, form)
    } else if hash == Self.her {
      gender = .female
      form = Self.isObject(index, in: speech) ? .object : .possessive
    } else {
      return nil
    }
  }

  private static let afterObject = Set(
    """
    to in on at by for from with of as about into over under after before against among that when
    while because and or but if the a an this her his what why how whether up out away down off back
    again yesterday today twice once since until through is was were had has would will not
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// Whether nothing that could be owned follows `her`.
  private static func isObject(_ her: Int, in speech: SpeechText) -> Bool {
    guard let next = speech.text.token(her + 1) else { return true }
    switch next.kind {
    case .word: return afterObject.contains(speech.hash(her + 1))
    case .number, .openQuote, .straightQuote, .openSingle, .currency: return false
    default: return true
    }
  }
}
