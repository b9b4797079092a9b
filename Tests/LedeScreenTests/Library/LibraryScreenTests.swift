import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// Golden screens of the library: run with LEDE_RECORD=1 to write them, then read the diff.
@Suite struct LibraryScreenTests {
  static let sizes = [(40, 140), (30, 100), (24, 80), (12, 40)]

  private static let folder = #filePath.replacing("/Library/", with: "/")

  private func expect(
    _ name: String, keys: String, sizes: [(Int, Int)] = [(24, 80), (12, 40)],
    then: (inout LibraryScript) -> Void = { _ in }
  ) throws {
    for (rows, columns) in sizes {
      var library = LibraryScript(rows: rows, columns: columns)
      library.type(keys)
      then(&library)
      library.wait(milliseconds: 100)
      try expectGolden(
        library.draw(), "library-\(name)-\(columns)x\(rows)", file: Self.folder)
    }
  }

  @Test func theFirstScreen() throws { try expect("first", keys: "j", sizes: Self.sizes) }
  @Test func theSidebar() throws { try expect("sidebar", keys: "hjjjj", sizes: Self.sizes) }
  @Test func aFeedThatFailed() throws {
    try expect("failed", keys: "h6jl", sizes: [(30, 100), (12, 40)])
  }
  @Test func groupedByDay() throws {
    try expect("grouped", keys: "Z5j", sizes: [(40, 140), (24, 80), (12, 40)])
  }
  @Test func articlesChosen() throws { try expect("chosen", keys: "vvjv") }
  @Test func filtering() throws { try expect("filter", keys: "Fcranes") }
  @Test func aFilterWithAFault() throws { try expect("fault", keys: "Ftag:") }
  @Test func aFilterWithoutHits() throws { try expect("no-hits", keys: "Fzebra<enter>") }
  @Test func filtered() throws { try expect("filtered", keys: "Fsix<enter>") }
  @Test func searching() throws {
    try expect("search", keys: "/six<enter>j", sizes: [(40, 140), (24, 80), (12, 40)])
  }
  @Test func sorting() throws { try expect("sort", keys: "O", sizes: [(30, 100), (12, 40)]) }
  @Test func theFacts() throws { try expect("facts", keys: "ji") }
  @Test func help() throws { try expect("help", keys: "?", sizes: [(30, 100), (12, 40)]) }
  @Test func nothingStarred() throws {
    try expect("read", keys: "Ahj") { $0.type("") }
  }
  @Test func fetching() throws {
    try expect("fetching", keys: "") {
      $0.send(.refreshing(RefreshProgress(done: 12, total: 50, new: 38, failed: 1)))
    }
  }

  @Test func theFirstScreenOfAnEmptyLibrary() throws {
    for (rows, columns) in Self.sizes {
      var sidebar = Sidebar()
      sidebar.foundList = "~/.newsboat/urls"
      let library = LibraryScript([], sidebar: sidebar, rows: rows, columns: columns)
      try expectGolden(
        library.draw(), "library-welcome-\(columns)x\(rows)", file: Self.folder)
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 80), (5, 20), (24, 1), (3, 10), (500, 500), (24, 1000)])
  func anySizeIsDrawn(_ rows: Int, _ columns: Int) {
    var library = LibraryScript(rows: rows, columns: columns)
    for keys in [
      "", "h", "jjjj", "l", "<tab>", "?", "<esc>O", "<esc>i", "<esc>/six", "<enter>", "<esc>Z",
      "G", "Fcrane", "<esc>:s<tab>", "<esc>V", "vg", "12",
    ] {
      library.type(keys)
      library.wait(milliseconds: 100)
      let surface = library.draw()
      #expect(surface.rows == rows && surface.columns == columns)
    }
  }
}
