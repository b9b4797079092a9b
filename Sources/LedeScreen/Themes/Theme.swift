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

  /// The style of `role` as a ground, or on the page: what it lacks comes from its dotted parents,
  /// then from `text`.
  public func style(of role: Role) -> Style {
    let own = overlay(of: role)
    let page = styles[.text] ?? Style()
    var ground: Role? = role
    while let here = ground, styles[here]?.background == nil { ground = here.parent }
    return Style(
      foreground: own.foreground ?? page.foreground,
      background: ground.flatMap { styles[$0]?.background }, attributes: own.attributes)
  }

  /// How a cell looks: the page, then its ground, then its role.
  ///
  /// A highlight keeps its own colours whatever stands on it, and nothing on it is dim.
  public func style(of cell: Cell) -> Style {
    let ground = style(of: cell.ground)
    guard cell.role != cell.ground else { return ground }
    let over = overlay(of: cell.role)
    guard cell.ground.isHighlight else { return ground.overlaid(with: over) }
    return Style(
      foreground: ground.foreground, background: ground.background,
      attributes: ground.attributes.union(over.attributes.subtracting(.dim)))
  }

  /// What `role` lays over the ground it stands on: its own style, and the colour of its dotted
  /// parents where it has none. Attributes are inherited only where the role says nothing at all, the
  /// background never: a part of a quotation may stand beside it.
  private func overlay(of role: Role) -> Style {
    guard role != .text else { return Style() }
    let inherited = role.parent.map(overlay(of:)) ?? Style()
    guard let own = styles[role] else {
      return Style(foreground: inherited.foreground, attributes: inherited.attributes)
    }
    return Style(
      foreground: own.foreground ?? inherited.foreground, background: own.background,
      attributes: own.attributes)
  }
}
