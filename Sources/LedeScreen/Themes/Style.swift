/// A colour as a theme gives it.
public enum Color: Hashable, Sendable {
  /// Whatever the terminal uses.
  case terminalDefault
  /// One of the terminal's own 16 colours, 0…15.
  case ansi(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  /// The colour 0xRRGGBB; bits above are ignored.
  public init(hex: UInt32) {
    self = .rgb(
      UInt8(truncatingIfNeeded: hex >> 16), UInt8(truncatingIfNeeded: hex >> 8),
      UInt8(truncatingIfNeeded: hex))
  }
}

/// How a role looks. What is nil or empty is left to the role beneath.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
    public static let strikethrough = Attributes(rawValue: 32)
  }

  public var foreground: Color?
  public var background: Color?
  public var attributes: Attributes

  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style with `top` laid over it.
  public func overlaid(with top: Style) -> Style {
    Style(
      foreground: top.foreground ?? foreground, background: top.background ?? background,
      attributes: attributes.union(top.attributes))
  }
}
