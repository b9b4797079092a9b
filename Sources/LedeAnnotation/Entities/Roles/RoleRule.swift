import LedeDocument

/// What a text says somebody is: the tokens that say it, and how much they say.
struct RolePhrase: Equatable, Sendable {
  let tokens: Range<Int>
  let rule: Rule
  let weight: Weight

  /// Where a text gives several roles, the heaviest counts, and of equal ones the first.
  enum Weight: Int, Comparable, Sendable {
    /// `of Lindqvist Research`.
    case employer
    /// `Sen.`, `brother`: a bare title or relation.
    case bare
    /// `spokesman for Cisco`.
    case full

    static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
  }
}

/// One way in which texts tell what somebody is.
protocol RoleRule: Sendable {
  /// The role of the mention at index `mention`; nil where the rule does not fit.
  func role(of mention: Int, in speech: SpeechText) -> RolePhrase?
}
