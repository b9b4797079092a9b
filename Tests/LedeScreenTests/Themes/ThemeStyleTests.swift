import LedeScreen
import Testing

@Suite struct ThemeStyleTests {
  private static let page = Color.rgb(1, 1, 1)
  private static let ink = Color.rgb(2, 2, 2)
  private static let tint = Color.rgb(3, 3, 3)
  private static let block = Color.rgb(4, 4, 4)
  private static let name = Color.rgb(5, 5, 5)

  private let theme = Theme(
    name: "test", appearance: .dark,
    styles: [
      .text: Style(foreground: ink, background: page),
      .quotation: Style(background: tint),
      .quotationSpeaker: Style(attributes: .italic),
      .entity: Style(foreground: name, attributes: .dim),
      .person: Style(attributes: .bold),
      .searchMatch: Style(foreground: page, background: block, attributes: .underline),
    ])

  @Test func aRoleStandsOnItsGround() {
    #expect(
      theme.style(of: Cell(role: .text, ground: .quotation))
        == Style(foreground: Self.ink, background: Self.tint))
    #expect(
      theme.style(of: Cell(role: .person, ground: .quotation))
        == Style(foreground: Self.name, background: Self.tint, attributes: .bold))
  }

  @Test func aDottedRoleFallsBackToItsParentAndThenToText() {
    #expect(
      theme.style(of: Cell(role: .organization))
        == Style(foreground: Self.name, background: Self.page, attributes: .dim))
    #expect(theme.style(of: .caption) == Style(foreground: Self.ink, background: Self.page))
  }

  @Test func aPartBesideAGroundDoesNotTakeItsBackground() {
    #expect(
      theme.style(of: Cell(role: .quotationSpeaker))
        == Style(foreground: Self.ink, background: Self.page, attributes: .italic))
    #expect(theme.style(of: .quotationSpeaker).background == Self.tint)
  }

  @Test func aHighlightKeepsItsColoursAndNothingOnItIsDim() {
    #expect(
      theme.style(of: Cell(role: .organization, ground: .searchMatch))
        == Style(foreground: Self.page, background: Self.block, attributes: .underline))
    #expect(
      theme.style(of: Cell(role: .person, ground: .searchMatch))
        == Style(foreground: Self.page, background: Self.block, attributes: [.underline, .bold]))
  }
}
