import LedeDocument

/// One word, number or mark of a text.
public struct Token: Equatable, Sendable {
  /// What a token is, as far as its bytes alone tell.
  public enum Kind: UInt8, Sendable {
    /// Letters, with digits, inner apostrophes and the dots of an abbreviation: `O’Neil`, `U.S.`
    case word
    /// Starts with a digit: `1,200`, `10:30`, `4.5bn`, `1990s`.
    case number
    /// `’s`, `’re` and the like, split from their word.
    case clitic
    case fullStop, exclamation, question, ellipsis
    case comma, colon, semicolon, dash, hyphen, slash
    case ampersand, at, percent, currency
    case openBracket, closeBracket
    /// `“`, `„` and `«`.
    case openQuote
    /// `”` and `»`.
    case closeQuote
    /// `"`, which opens as well as closes.
    case straightQuote
    /// ` `` `, the typewriter's opening mark.
    case doubleGrave
    /// `''`, which opens as well as closes.
    case doublePrime
    case openSingle, closeSingle, apostrophe
    case symbol
  }

  /// What its letters look like.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capitalized = Shape(rawValue: 1)
    /// There are letters and all of them are capitals.
    public static let allCapitals = Shape(rawValue: 2)
    /// A letter that has no case, such as a Chinese one.
    public static let uncased = Shape(rawValue: 4)
    public static let digits = Shape(rawValue: 8)
    /// Ends in a full stop of its own: `Inc.`, `J.`, `U.S.`
    public static let dotted = Shape(rawValue: 16)
    /// One letter only, dotted or not.
    public static let single = Shape(rawValue: 32)
  }

  /// Byte offsets into the text, half open.
  public let start: Int
  public let end: Int
  public let kind: Kind
  public let shape: Shape
  /// Number of the word in the document's `Vocabulary`; -1 for what is no word.
  let word: Int32
  /// What the lexicon knows of the word.
  let classes: WordClasses

  public var span: Span { Span(start, end) }

  /// A word whose first letter is a capital.
  var isCapitalized: Bool { kind == .word && shape.contains(.capitalized) }

  /// A word written small throughout, or at least at its start.
  var isLower: Bool { kind == .word && shape.isDisjoint(with: [.capitalized, .uncased]) }

  func has(_ some: WordClasses) -> Bool { !classes.isDisjoint(with: some) }
}
