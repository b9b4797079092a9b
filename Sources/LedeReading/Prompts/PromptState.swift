/// A line that the user types into at the foot of the screen.
public struct PromptState: Equatable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case search = "/"
    case filter = "&"
    case command = ":"
    case pipe = "|"
    /// Letters over the links; the one whose letters are typed is followed.
    case hint = ";"
    /// Narrows the rows of the open panel.
    case panel = "?"
    /// A query that filters the library's list.
    case libraryFilter = "filter"
    /// Words that are searched in all texts of the library.
    case librarySearch = "search"
    /// A name to be looked up in the library.
    case about = "about"
    case tag = "tag"
    case note = "note"
    case add = "add"
    case saveSearch = "name"
  }

  public let kind: Kind
  /// The anchor when the prompt was opened: where ESC returns to.
  public internal(set) var origin: Int
  var characters: [Character] = []
  /// Index into `characters`, `0...count`.
  public internal(set) var cursor = 0
  /// What `complete` has found for the text before the cursor.
  public internal(set) var completions: [String] = []
  /// Which of them is in the prompt now.
  public internal(set) var chosen: Int?

  /// Longest text that the prompt takes, in characters. A note may be a page long.
  private var limit: Int { kind == .note ? 10_000 : 1000 }

  init(_ kind: Kind, origin: Int) {
    self.kind = kind
    self.origin = origin
  }

  public var text: String { String(characters) }

  /// The text up to the cursor: its width is where the terminal's cursor belongs.
  public var textBeforeCursor: String { String(characters[..<cursor]) }

  /// The text from the cursor on.
  public var textAfterCursor: String { String(characters[cursor...]) }

  mutating func replace(with text: String) {
    characters = Array(text.prefix(limit))
    cursor = characters.count
  }

  mutating func insert(_ text: String) {
    let clean = text.filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
    let room = clean.prefix(limit - min(limit, characters.count))
    characters.insert(contentsOf: room, at: cursor)
    cursor += room.count
    forgetCompletions()
  }

  /// Puts the next completion in place of the text; a single one is taken for good.
  mutating func chooseNextCompletion() {
    guard !completions.isEmpty else { return }
    let next = chosen.map { ($0 + 1) % completions.count } ?? 0
    let all = completions
    replace(with: all[next])
    (completions, chosen) = (all, next)
    if all.count == 1 { forgetCompletions() }
  }

  mutating func forgetCompletions() { (completions, chosen) = ([], nil) }

  /// Takes an editing command.
  ///
  /// - Returns: Whether it was one, and whether the text changed.
  mutating func edit(_ command: Command) -> (handled: Bool, changed: Bool) {
    let before = characters
    switch command {
    case .deleteBackward: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWord: delete(from: wordStart, to: cursor)
    case .deleteLine: delete(from: 0, to: cursor)
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(characters.count, cursor + 1)
    case .cursorStart: cursor = 0
    case .cursorEnd: cursor = characters.count
    default: return (false, false)
    }
    if before != characters { forgetCompletions() }
    return (true, before != characters)
  }

  private mutating func delete(from: Int, to: Int) {
    let range = max(0, from)..<min(characters.count, max(0, to))
    guard range.lowerBound < range.upperBound else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }
}
