/// What the user may choose about the terminal.
public struct TerminalOptions: Sendable {
  /// Whether clicks and the wheel come to lede; the terminal then selects text only with Shift.
  public var mouse: Bool
  /// Whether to ask the terminal if its background is dark, where nothing else says so.
  public var asksForBackground: Bool
  /// A file that gets what is written to standard error while the screen is up; nil, or a file that
  /// cannot be written, is none, and the text is only kept until the screen is left.
  public var log: String?

  public init(mouse: Bool = true, asksForBackground: Bool = true, log: String? = nil) {
    self.mouse = mouse
    self.asksForBackground = asksForBackground
    self.log = log
  }
}
