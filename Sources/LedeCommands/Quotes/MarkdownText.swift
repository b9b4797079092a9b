import LedeLayout

/// Plain text as CommonMark 0.31, in which nothing is taken for a mark.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for (index, scalar) in TerminalText(text).string.unicodeScalars.enumerated() {
      let isMark = "\\`*_[]<".unicodeScalars.contains(scalar)
      let isLineMark = index == 0 && "#>-+=~".unicodeScalars.contains(scalar)
      if isMark || isLineMark { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// An address as the destination of a link.
  static func destination(_ address: String) -> String {
    "<\(TerminalText(address.filter { !"<>".contains($0) }).string)>"
  }
}
