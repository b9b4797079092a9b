import LedeDocument
import LedeLayout

/// The letters over one link on the screen.
public struct LinkHint: Equatable, Sendable {
  public let letters: String
  /// Index among the document's inlines.
  public let link: Int
}

extension ReaderState {
  /// The letters of Vimium's hints, which lie under the fingers (its default for `linkHintCharacters`).
  private static let letters = Array("sadfjklewcmpgh")

  /// Lays letters over the links on the screen.
  mutating func openHints(at now: Moment) {
    if panel != nil, geometry.panelCoversText { _ = closePanel(at: now) }
    let links = linksOnScreen
    guard !links.isEmpty else {
      message = Message("No links on this page")
      return
    }
    _ = openPrompt(.hint, at: now)
    let all = Self.hintLetters(for: links.count)
    hints = zip(all, links).map { LinkHint(letters: $0, link: $1) }
  }

  /// The links of which some is on the screen, from top to bottom.
  var linksOnScreen: [Int] {
    var found: [Int] = []
    for entry in layout.page(from: top, rows: geometry.textRows) where entry.line.isText {
      let inlines = article.document.inlines(inBlock: layout.block(at: entry.position).span)
      for index in inlines.indices where inlines[index].span.overlaps(entry.line.span) {
        guard destination(ofLink: index) != nil, !found.contains(index) else { continue }
        found.append(index)
      }
    }
    return found
  }

  /// As many different texts of the same length, so that none begins another.
  static func hintLetters(for count: Int) -> [String] {
    var length = 1
    var most = letters.count
    while most < count, length < 4 { (length, most) = (length + 1, most * letters.count) }
    return (0..<min(count, most)).map { number in
      var rest = number
      var text = ""
      for _ in 0..<length {
        // The first letter changes fastest: neighbours on the screen differ at the first key.
        text.append(letters[rest % letters.count])
        rest /= letters.count
      }
      return text
    }
  }

  /// A letter was typed: follows the link it completes; one that fits none is not taken.
  mutating func typedHint(at now: Moment) -> [Effect] {
    guard let typed = prompt?.text.lowercased() else { return [] }
    let fitting = hints.filter { $0.letters.hasPrefix(typed) }
    if let chosen = fitting.first, fitting.count == 1, chosen.letters == typed {
      return follow(chosen, at: now)
    }
    if fitting.isEmpty {
      _ = prompt?.edit(.deleteBackward)
      message = Message("No link has \(typed)")
    }
    return []
  }

  /// Enter follows the first link that still fits.
  mutating func followFirstHint(like typed: String, at now: Moment) -> [Effect] {
    guard let first = hints.first(where: { $0.letters.hasPrefix(typed.lowercased()) }) else {
      hints = []
      return []
    }
    return follow(first, at: now)
  }

  private mutating func follow(_ hint: LinkHint, at now: Moment) -> [Effect] {
    cancelHints()
    return follow(link: hint.link, at: now)
  }

  /// What moves the text takes the letters away.
  mutating func cancelHints() {
    hints = []
    if prompt?.kind == .hint { prompt = nil }
  }
}
