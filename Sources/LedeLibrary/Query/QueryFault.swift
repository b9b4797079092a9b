/// What is odd in a query, and where. The rest of the query is understood all the same.
public struct QueryFault: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// No field has this name; `suggestion` is the nearest that there is.
    case unknownField(String, suggestion: String?)
    /// Nothing stands behind `field:`.
    case missingValue(String)
    /// A quotation mark without its partner.
    case openQuote
    case openParenthesis
    case strayParenthesis
    /// Nothing stands behind `-`, `not` or `or`.
    case missingTerm(String)
    case badDate(String)
  }

  public let kind: Kind
  /// Byte offsets into the query as it was typed.
  public let range: Range<Int>
}

extension QueryFault: CustomStringConvertible {
  /// What is odd, and after a semicolon what to do.
  public var description: String {
    switch kind {
    case .unknownField(let name, let suggestion):
      if let suggestion {
        "there is no field \(name); did you mean \(suggestion)?"
      } else {
        "there is no field \(name); quote it to look for it as text"
      }
    case .missingValue(let field): "nothing follows \(field):; name what to look for"
    case .openQuote: "a quotation mark has no partner; add one"
    case .openParenthesis: "a parenthesis is not closed; add )"
    case .strayParenthesis: "a parenthesis was not opened; remove it"
    case .missingTerm(let word): "nothing follows \(word); say what it is about"
    case .badDate(let text): "\(text) is no date; write 2026, 2026-01, 2026-01-15, 7d or today"
    }
  }
}
