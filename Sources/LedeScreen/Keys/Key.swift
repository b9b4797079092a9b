/// One key press, as the terminal reports it.
public struct Key: Hashable, Sendable {
  public enum Base: Hashable, Sendable {
    case character(Unicode.Scalar)
    case space, escape, enter, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// 1…12.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    /// Only for keys that are no characters: `G` is the character `G`.
    public static let shift = Modifiers(rawValue: 4)
  }

  public let base: Base
  public let modifiers: Modifiers

  public init(_ base: Base, _ modifiers: Modifiers = []) {
    self.base = base
    self.modifiers = modifiers
  }

  public static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
  public static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .control) }
}
