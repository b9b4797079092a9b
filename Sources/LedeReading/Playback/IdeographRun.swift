/// Finds word ends inside Chinese and Japanese text, which has no spaces.
///
/// Three rules, in the order of `breaks(before:)`: a word ends behind closing punctuation, where
/// kana goes over to ideographs or to the other kana (the usual start of a Japanese phrase), and
/// after two ideographs, the commonest length of a Chinese word. No dictionary: what matters here
/// is that no "word" is a whole sentence.
struct IdeographRun {
  private enum Kind { case none, ideograph, hiragana, katakana, closing }

  /// Ideographs in a row; 2 is the commonest length of words in running Chinese text.
  private static let longest = 2
  /// Kana in a row, so that a run of kana alone ends too.
  private static let longestKana = 8

  private var kind = Kind.none
  private var count = 0

  /// Forgets the run: a scalar of another script stood here.
  mutating func end() {
    kind = .none
    count = 0
  }

  /// Whether a word ends before `scalar`; if not, `scalar` joins the run.
  mutating func breaks(before scalar: Unicode.Scalar) -> Bool {
    let next = Self.kind(of: scalar)
    if breaks(before: next) { return true }
    count = next == kind ? count + 1 : 1
    kind = next
    return false
  }

  private func breaks(before next: Kind) -> Bool {
    guard next != .none, next != .closing else { return false }
    switch kind {
    case .none: return false
    case .closing: return true
    case .ideograph: return next == .ideograph && count >= Self.longest
    case .hiragana: return next != .hiragana || count >= Self.longestKana
    case .katakana: return next == .ideograph || count >= Self.longestKana
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case ..<0x3001: .none
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A,
      0xFF1B, 0xFF1F:
      .closing
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .ideograph
    case 0x3041...0x309F: .hiragana
    case 0x30A1...0x30FF: .katakana
    default: .none
    }
  }
}
