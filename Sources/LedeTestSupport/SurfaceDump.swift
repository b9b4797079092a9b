import LedeLayout
import LedeScreen

extension Surface {
  /// The text, then the grid of roles, then the grid of grounds: what golden files hold.
  ///
  /// A row of roles or grounds that are all plain is left out, so that a golden shows what matters.
  public func dump() -> String {
    var lines = (0..<rows).map { row in
      let text = (0..<columns).map { self[row, $0].glyph.text }.joined()
      return "|\(text)|"
    }
    lines.append("roles")
    lines += grid { $0.role }
    lines.append("grounds")
    lines += grid { $0.ground }
    if let cursor {
      lines.append("cursor \(cursor.row) \(cursor.column)\(showsCursor ? " shown" : "")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func grid(_ role: (Cell) -> Role) -> [String] {
    (0..<rows).compactMap { row in
      let letters = String((0..<columns).map { role(self[row, $0]).letter })
      let number = row < 10 ? " \(row)" : "\(row)"
      return letters.allSatisfy { $0 == "·" } ? nil : "\(number) \(letters)"
    }
  }
}

extension Role {
  /// The letter that stands for the role in golden files.
  var letter: Character {
    switch self {
    case .text: "·"
    case .headline: "H"
    case .heading: "h"
    case .facts: "f"
    case .caption: "c"
    case .code: "k"
    case .emphasis: "i"
    case .strong: "b"
    case .link: "l"
    case .linkSelected: "!"
    case .linkHint: "?"
    case .entity: "E"
    case .person: "P"
    case .organization: "O"
    case .location: "L"
    case .norp: "N"
    case .miscellaneous: "M"
    case .date: "D"
    case .value: "V"
    case .ticker: "T"
    case .address: "A"
    case .uncertain: "u"
    case .entitySelected: "@"
    case .quotation: "q"
    case .quotationBar: "|"
    case .quotationSpeaker: "s"
    case .note: "n"
    case .noteSign: "†"
    case .noteText: "j"
    case .chrome: "x"
    case .chromeRule: "r"
    case .playbackWord: "W"
    case .playbackSentence: "w"
    case .searchMatch: "/"
    case .searchCurrent: "\\"
    case .status: "="
    case .statusKey: "K"
    case .statusDim: "-"
    case .statusPlaying: ">"
    case .statusProgress: "#"
    case .statusTrack: "_"
    case .statusMessage: "m"
    case .statusError: "e"
    case .panel: "p"
    case .panelTitle: "t"
    case .panelHeading: "g"
    case .panelSelected: "S"
    case .panelDim: "d"
    case .panelBorder: ":"
    case .panelKey: "y"
    case .panelError: "Z"
    case .listUnread: "o"
    case .listMark: "+"
    case .listInactive: "I"
    case .sparkline: "^"
    case .prompt: "~"
    case .promptSign: "$"
    case .promptSelected: "*"
    }
  }
}
