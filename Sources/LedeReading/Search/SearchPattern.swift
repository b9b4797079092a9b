import LedeDocument

/// What a reader typed to search for: a regular expression (PCRE2), or text if it is none.
///
/// Case counts only if there is a capital letter in it. Text is matched with its typographic
/// variants (`PatternText.matching`).
public struct SearchPattern: Sendable, Equatable {
  /// As typed.
  public let text: String
  /// Whether it is searched as text: it has no special signs, or is no valid regular expression.
  public let isLiteral: Bool
  public let ignoresCase: Bool
  /// Why it is searched as text though it has special signs; nil otherwise.
  public let note: String?

  private let syntax: PatternSyntax
  /// Runs at full speed, for blocks in which the pattern cannot take long. Nil if there is nothing
  /// that could match.
  private let fast: CompiledPattern?
  /// Counts its steps, for all others. Nil if there are none.
  private let counting: CompiledPattern?

  /// - Complexity: O(text); compiling takes some 50 µs.
  public init(_ text: String) {
    let syntax = PatternSyntax(text)
    guard syntax.isRegex else {
      self.init(literal: text, note: nil)
      return
    }
    let ignoresCase = !PatternText.hasCapital(text, skippingEscapes: true)
    let bytes = Array(text.utf8)
    do throws(CompiledPattern.Failure) {
      let fast = try CompiledPattern(bytes, ignoringCase: ignoresCase, countsSteps: false)
      let isAlwaysCheap = syntax.isCheap(over: .max)
      self.init(
        text: text, isLiteral: false, ignoresCase: ignoresCase, note: nil, syntax: syntax,
        fast: fast,
        counting: isAlwaysCheap
          ? nil : try CompiledPattern(bytes, ignoringCase: ignoresCase, countsSteps: true))
    } catch {
      self.init(literal: text, note: "searched as text: \(error.reason)")
    }
  }

  /// A pattern that means `text` itself, whatever signs are in it.
  public init(literal text: String) { self.init(literal: text, note: nil) }

  /// A pattern that was not typed as it is, and is shown as `text`.
  public init(_ pattern: String, shownAs text: String) {
    let found = SearchPattern(pattern)
    self.init(
      text: text, isLiteral: found.isLiteral, ignoresCase: found.ignoresCase, note: found.note,
      syntax: found.syntax, fast: found.fast, counting: found.counting)
  }

  private init(literal text: String, note: String?) {
    let ignoresCase = !PatternText.hasCapital(text, skippingEscapes: false)
    let pattern = PatternText.matching(text)
    let fast =
      pattern.isEmpty
      ? nil : try? CompiledPattern(pattern, ignoringCase: ignoresCase, countsSteps: false)
    let isTooLong = fast == nil && !pattern.isEmpty
    self.init(
      text: text, isLiteral: true, ignoresCase: ignoresCase,
      note: isTooLong ? "too long to search for" : note, syntax: PatternSyntax(""), fast: fast,
      counting: nil)
  }

  private init(
    text: String, isLiteral: Bool, ignoresCase: Bool, note: String?, syntax: PatternSyntax,
    fast: CompiledPattern?, counting: CompiledPattern?
  ) {
    self.text = text
    self.isLiteral = isLiteral
    self.ignoresCase = ignoresCase
    self.note = note
    self.syntax = syntax
    self.fast = fast
    self.counting = counting
  }

  public static func == (lhs: SearchPattern, rhs: SearchPattern) -> Bool {
    (lhs.text, lhs.isLiteral) == (rhs.text, rhs.isLiteral)
  }

  /// Whether it can match nothing at all: nothing was typed yet.
  public var isEmpty: Bool { fast == nil }

  /// The form of the pattern for a block of so many bytes; one that counts steps if asked for, or
  /// if the block could take long.
  func compiled(forBlockOf bytes: Int, countingSteps: Bool) -> CompiledPattern? {
    guard let counting, countingSteps || !syntax.isCheap(over: bytes) else { return fast }
    return counting
  }
}
