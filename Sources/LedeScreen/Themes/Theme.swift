/// A name and a style for every role.
public struct Theme: Equatable, Sendable {
  public enum Appearance: String, Sendable {
    case dark
    case light
  }

  public let name: String
  public let appearance: Appearance
  /// Only what the theme says itself; `style(of:)` fills in the rest.
  public let styles: [Role: Style]

  public init(name: String, appearance: Appearance, styles: [Role: Style]) {
    self.name = name
    self.appearance = appearance
    self.styles = styles
  }

  /// The style of `role`, with what it lacks taken from the nearest parent that has it.
  ///
  /// Attributes are inherited from the nearest dotted parent that is styled (`entity` for
  /// `entity.person`) only where the role itself says nothing at all; colours one by one.
  public func style(of role: Role) -> Style {
    guard let own = styles[role] else { return role.parent.map(style(of:)) ?? Style() }
    guard let parent = role.parent, parent != .text else { return own }
    let inherited = style(of: parent)
    return Style(
      foreground: own.foreground ?? inherited.foreground,
      background: own.background ?? inherited.background, attributes: own.attributes)
  }

  /// How a cell looks: the page, then its ground, then its role.
  public func style(of cell: Cell) -> Style {
    let ground = style(of: .text).overlaid(with: style(of: cell.ground))
    return cell.role == cell.ground ? ground : ground.overlaid(with: style(of: cell.role))
  }
}
