/// One paragraph-like unit of a document.
public struct Block: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case headline
    /// `level` is 2…6; the headline is the document's level 1.
    case heading(level: Int)
    case paragraph
    /// `depth` is 0 for the outermost list.
    case listItem(depth: Int)
    case blockQuote
    /// Line breaks and spaces are the author's: code, verse, tables drawn with characters.
    case preformatted
    case caption
    case tableRow
    /// Page furniture that was recognised: hidden, never annotated or played, always kept.
    case chrome(ChromeReason)
  }

  public let kind: Kind
  public let span: Span
  /// The rule that gave the block its kind.
  public let rule: Rule

  public init(_ kind: Kind, _ span: Span, rule: Rule) {
    self.kind = kind
    self.span = span
    self.rule = rule
  }

  public var isChrome: Bool {
    if case .chrome = kind { true } else { false }
  }

  /// Whether the block holds sentences of the article: what is annotated for quotes and played.
  public var isProse: Bool {
    switch kind {
    case .paragraph, .listItem, .blockQuote, .caption: true
    case .headline, .heading, .preformatted, .tableRow, .chrome: false
    }
  }
}

/// Why a block is page furniture and not article text. The raw value is its name in JSON.
public enum ChromeReason: String, CaseIterable, Sendable {
  /// "To contact the reporter on this story: …"
  case contact
  /// "By JANE DOE", "Updated 10:03 a.m.": told by the facts line instead.
  case byline
  case share
  case cookies
  /// "Please enable JavaScript …"
  case script
  /// Notices about readers' comments.
  case moderation
  /// "Press spacebar to pause and continue. Press esc to stop."
  case playerInstructions = "player-instructions"
  case newsletter
  case related
  case advertisement
  case legal
  case photoCredit = "photo-credit"
  case navigation
  /// Page furniture of no kind named above.
  case other
}
