import LedeScreen

/// A theme as lines of text: every role with its style, painted where the terminal can show it.
struct ThemePreview {
  private let theme: Theme
  private let isPainted: Bool

  /// Uses escapes only if `isPainted`.
  init(_ theme: Theme, isPainted: Bool) {
    self.theme = theme
    self.isPainted = isPainted
  }

  var text: String {
    let roles = Role.allCases.map { role in
      let style = theme.style(of: role)
      let sample = painted(" \(role.rawValue) ", role: role, ground: ground(of: role))
      let padding = String(repeating: " ", count: max(24 - role.rawValue.utf8.count, 1))
      return sample + padding + describe(style) + "\n"
    }
    return "\(theme.name) (\(theme.appearance.rawValue))\n\n" + article + "\n" + roles.joined()
  }

  /// A few lines as the reader shows them.
  private var article: String {
    let lines: [(ground: Role, parts: [(String, Role)])] = [
      (.text, [("Lighthouse Keepers Find a New Trade", .headline)]),
      (.text, [("harbour.example · Ana Duarte · 2 min", .facts)]),
      (.text, [("", .text)]),
      (
        .text,
        [
          ("Ana Duarte", .person), (" of ", .text), ("Farol Oy", .organization), (" (", .text),
          ("FRL", .ticker), (") said in ", .text), ("Lisbon", .location), (" on ", .text),
          ("Monday", .date), (" that ", .text), ("$4 million", .value), (" had come.", .text),
        ]
      ),
      (
        .quotation,
        [
          ("┃ ", .quotationBar), ("“We keep the light,” ", .quotation), ("said ", .text),
          ("Duarte", .person), (".  — Ana Duarte", .quotationSpeaker),
        ]
      ),
      (
        .playbackSentence,
        [("The sentence being played with ", .text), ("Farol Oy", .organization)]
      ),
      (
        .status,
        [
          (" ▶ guide 240 wpm ", .statusPlaying), ("━━━━", .statusProgress), ("──── ", .statusTrack),
          ("SPACE", .statusKey), (" pause · ", .status), ("5 lines hidden", .statusDim),
        ]
      ),
    ]
    return lines.map { ground, parts in
      let width = parts.reduce(0) { $0 + $1.0.unicodeScalars.count }
      return parts.map { painted($0.0, role: $0.1, ground: ground) }.joined()
        + painted(String(repeating: " ", count: max(80 - width, 0)), role: ground, ground: ground)
        + "\n"
    }.joined()
  }

  private func ground(of role: Role) -> Role {
    let roots: [Role] = [.panel, .status, .prompt, .quotation]
    return roots.first { role.rawValue.hasPrefix($0.rawValue + ".") } ?? .text
  }

  private func painted(_ text: String, role: Role, ground: Role) -> String {
    guard isPainted else { return text }
    return theme.style(of: Cell(role: role, ground: ground)).escape + text + "\u{1B}[0m"
  }

  private func describe(_ style: Style) -> String {
    let colors = [
      style.foreground?.notation ?? "default", "on", style.background?.notation ?? "default",
    ]
    let attributes = StyleNotation.attributes.filter {
      !$0.attribute.isEmpty && style.attributes.contains($0.attribute)
    }
    return (colors + attributes.map(\.name)).joined(separator: " ")
  }
}

extension Style {
  /// The style as "select graphic rendition" (ECMA-48, 8.3.117) with 24-bit colours (ISO 8613-6).
  fileprivate var escape: String {
    var codes = ["0"]
    let switches: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
      (.strikethrough, "9"),
    ]
    codes += switches.filter { attributes.contains($0.0) }.map(\.1)
    codes += [foreground?.code(from: 30), background?.code(from: 40)].compactMap { $0 }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension Color {
  fileprivate func code(from base: Int) -> String {
    switch self {
    case .terminalDefault: "\(base + 9)"
    case .ansi(let number): number < 8 ? "\(base + Int(number))" : "\(base + 52 + Int(number))"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
