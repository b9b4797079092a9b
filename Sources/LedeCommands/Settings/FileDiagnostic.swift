import LedeLayout

/// Something in a settings, keys or theme file that was not taken, and what to do about it.
///
/// A fault in a file never keeps lede from starting: what is wrong is left out and told.
struct FileDiagnostic: Error, Equatable, Sendable {
  /// Path of the file.
  let file: String
  /// From 1; nil where the fault has no line of its own.
  let line: Int?
  /// One sentence without a full stop: what is wrong; what to do.
  let message: String

  init(_ message: String, file: String, line: Int? = nil) {
    self.message = message
    self.file = file
    self.line = line
  }

  /// One line for a terminal.
  var description: String {
    TerminalText("\(file):\(line.map { "\($0):" } ?? "") \(message)").string
  }
}
