/// Texts that the journeys read.
enum JourneyTexts {
  /// Paragraphs that say their number, under a headline.
  static func numbered(_ title: String, paragraphs: Int) -> String {
    let text = (1...paragraphs).map { "Paragraph \($0) says that the harbour will open again." }
    return ([title] + text).joined(separator: "\n\n") + "\n"
  }

  /// One long paragraph of words that count: `w001 w002 …`.
  static func counted(words: Int) -> String {
    let counted = (1...words).map { number in
      let digits = String(number)
      return "w" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    return "Words That Count\n\nThey begin here: " + counted.joined(separator: " ") + ".\n"
  }

  static let interview = """
    Ferry Line Buys Two Ships

    The company bought two ships on Monday, and its chief executive, Maria Jensen, showed them.

    "We needed them before the summer," Maria Jensen said in Bergen.

    The seller, Nordic Tankers Inc., did not say what they cost.

    """
}

extension TerminalSession {
  /// Where `text` begins on the screen, from 0; nil if it is not there.
  func place(of text: String) -> (row: Int, column: Int)? {
    for row in 0..<screen.rows {
      let line = screen.text(row: row)
      if let range = line.ranges(of: text).first {
        return (row, line.distance(from: line.startIndex, to: range.lowerBound))
      }
    }
    return nil
  }

  /// Presses and releases the left button on a cell, as xterm tells it in its SGR mode (1006).
  func click(row: Int, column: Int) {
    for end in ["M", "m"] { send(Array("\u{1B}[<0;\(column + 1);\(row + 1)\(end)".utf8)) }
  }

  /// Turns the wheel one notch over a cell.
  func turnWheel(up: Bool, row: Int, column: Int) {
    send(Array("\u{1B}[<\(up ? 64 : 65);\(column + 1);\(row + 1)M".utf8))
  }

  /// The last row: the status line or a prompt.
  var status: String { screen.text(row: screen.rows - 1) }

  /// Waits until the names have been looked for.
  func waitForNames() -> Bool {
    wait(seconds: 90) { !$0.status.isEmpty && !$0.status.contains("names …") }
  }
}
