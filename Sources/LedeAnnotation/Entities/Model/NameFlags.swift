/// What lists, sentence and document say of a token, as a vector of bits.
package struct NameFlags: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Bits in use.
  package static let count = 37

  // MARK: Sentence
  /// First word of its sentence.
  package static let sentenceStart = NameFlags(bit: 0)
  package static let titleCase = NameFlags(bit: 1)
  package static let allCapitals = NameFlags(bit: 2)

  // MARK: Lists
  package static let title = NameFlags(bit: 3)
  /// `Inc.`, `University`: makes a name an organization's.
  package static let organizationWord = NameFlags(bit: 4)
  package static let givenName = NameFlags(bit: 5)
  package static let familyName = NameFlags(bit: 6)
  package static let demonym = NameFlags(bit: 7)

  /// The token begins, or is inside of, a name of the list `kind` (0…3: city, country, state,
  /// company) that has one word, or several.
  package static func list(_ kind: Int, isInside: Bool, hasSeveralWords: Bool) -> NameFlags {
    NameFlags(rawValue: 1 << UInt64(8 + (isInside ? 8 : 0) + kind * 2 + (hasSeveralWords ? 1 : 0)))
  }

  // MARK: The same word elsewhere in the document
  package static let writtenSmall = NameFlags(bit: 24)
  package static let capitalInside = NameFlags(bit: 25)
  package static let afterTitle = NameFlags(bit: 26)
  package static let beforeOrganizationWord = NameFlags(bit: 27)
  package static let afterIn = NameFlags(bit: 28)
  package static let afterAt = NameFlags(bit: 29)
  package static let afterFrom = NameFlags(bit: 30)
  package static let afterTo = NameFlags(bit: 31)
  package static let afterGivenName = NameFlags(bit: 32)
  package static let besideSpeechVerb = NameFlags(bit: 33)
  package static let afterCapital = NameFlags(bit: 34)
  package static let beforeCapital = NameFlags(bit: 35)
  package static let beforeBracket = NameFlags(bit: 36)

  static let document = NameFlags(rawValue: (1 << 37) - (1 << 24))
}
