import CTerminal

extension Terminal {
  /// Hands text to the terminal for its clipboard (OSC 52: xterm control sequences, "Operating
  /// System Commands"); a terminal that does not know it ignores it.
  ///
  /// - Parameter base64: The text in base64, which cannot hold a control character.
  public func copy(base64: String) {
    ct_send("\u{1B}]52;c;\(base64)\u{1B}\\")
  }
}
