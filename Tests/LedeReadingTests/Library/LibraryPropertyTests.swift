import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// What holds after any actions whatever, at any size.
@Suite struct LibraryPropertyTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let keys = [
    "j", "k", "g", "G", "f", "b", "d", "u", "h", "l", "<tab>", "<S-tab>", "<enter>", "<space>",
    "n", "N", "m", "s", "L", "v", "V", "A", "D", "U", "Z", "O", "J", "K", "F", "/", "six", "x",
    "<esc>", "<esc>", "<esc>", "?", "i", "c", "t", "a", "M", ":", "r", "X", "-", "+", "7", "99",
    "y", "o", "<backspace>", "<up>", "q", "<C-c>",
  ]

  private func random(_ dice: inout Dice, _ library: inout LibraryScript) {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0:
      library.send(
        .resized(
          rows: Int.random(in: 0...50, using: &dice), columns: Int.random(in: 0...200, using: &dice)
        ))
    case 1: library.send(.scroll(Int.random(in: -50...50, using: &dice), column: 30))
    case 2: library.send(.choose(.article(Int.random(in: -5...60, using: &dice))))
    case 3: library.send(.choose(.sidebarRow(Int.random(in: -2...40, using: &dice))))
    case 4: library.send(.changed)
    case 5: library.wait(milliseconds: 100)
    case 6: library.answers.toggle()
    case 7: library.send(.listed([1, 5, 100], generation: library.state.generation))
    case 8: library.send(.choose(.panelRow(Int.random(in: -1...20, using: &dice))))
    case 9: library.send(.refreshing(Bool.random(using: &dice) ? nil : RefreshProgress(done: 1)))
    default: library.type(Self.keys.randomElement(using: &dice) ?? "j")
    }
  }

  private func check(_ library: LibraryScript) {
    let state = library.state
    for list in [state.list, state.shown] {
      #expect(list.selected >= 0 && list.selected < max(1, list.ids.count))
      #expect(list.chosen.allSatisfy { list.ids.contains($0) })
    }
    let pane = state.sidebarPane
    #expect(pane.rows.indices.contains(pane.selected))
    #expect(pane.rows[pane.selected].kind != .gap)
    let geometry = state.geometry
    if geometry.height > 0, !state.shown.ids.isEmpty {
      #expect(state.visibleLines.contains(.article(state.shown.selected)))
      #expect(pane.selected >= pane.first && pane.selected < pane.first + geometry.height)
    }
    if state.focus == .preview, state.panel == nil { #expect(geometry.preview != nil) }
    let surface = library.draw()
    #expect(surface.rows == state.rows && surface.columns == state.columns)
  }

  @Test(arguments: 1...12)
  func theSelectionIsAlwaysThereAndInSight(_ seed: UInt64) {
    var dice = Dice(state: seed)
    var library = LibraryScript(
      rows: Int.random(in: 5...50, using: &dice), columns: Int.random(in: 20...180, using: &dice))
    for _ in 0..<400 {
      random(&dice, &library)
      check(library)
    }
  }
}
