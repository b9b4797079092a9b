import LedeReading
import LedeScreen
import LedeTestSupport
import Testing

/// Golden screens: run with LEDE_RECORD=1 to write them, then read the diff.
@Suite struct ReaderScreenTests {
  static let sizes = [(24, 80), (12, 40)]

  private func expect(
    _ name: String, keys: String, milliseconds: Int = 0, sizes: [(Int, Int)] = sizes
  ) throws {
    for (rows, columns) in sizes {
      var reader = ReaderScript(.harbor, rows: rows, columns: columns)
      reader.type(keys)
      reader.wait(milliseconds: milliseconds)
      try expectGolden(
        reader.draw(), "\(name)-\(columns)x\(rows)", file: Self.folder)
    }
  }

  private static let folder = #filePath.replacing("/Reader/", with: "/")

  @Test func theFirstScreen() throws { try expect("first", keys: "") }
  @Test func theEndWithWideCharacters() throws { try expect("end", keys: "G") }
  @Test func hiddenLinesShown() throws { try expect("hidden", keys: "HG") }
  @Test func theXRay() throws {
    try expect("x-ray", keys: "x", sizes: [(24, 80), (12, 40), (30, 120)])
  }
  @Test func theQuotes() throws { try expect("quotes", keys: "\"j") }
  @Test func theCardOfAName() throws {
    try expect("card", keys: "xK", sizes: [(24, 80), (12, 40), (30, 120)])
  }
  @Test func theCopyPanel() throws { try expect("copy", keys: "y") }
  @Test func theLinks() throws { try expect("links", keys: "L") }
  @Test func lettersOverLinks() throws { try expect("hints", keys: "G;") }
  @Test func aNumberBeforeAKey() throws { try expect("count", keys: "12") }
  @Test func theFacts() throws { try expect("facts", keys: "i") }
  @Test func help() throws { try expect("help", keys: "?") }
  @Test func searching() throws { try expect("search", keys: "/sea") }
  @Test func searched() throws { try expect("searched", keys: "/sea<enter>n") }
  @Test func aMiss() throws { try expect("miss", keys: "/zebra<enter>") }
  @Test func playing() throws { try expect("playing", keys: "p", milliseconds: 4000) }
  @Test func paused() throws { try expect("paused", keys: "p<space>") }
  @Test func completing() throws { try expect("completing", keys: ":t<tab>") }
  @Test func zen() throws { try expect("zen", keys: "z") }

  @Test(arguments: [(0, 0), (1, 1), (4, 80), (5, 20), (24, 1), (3, 10), (500, 500), (24, 1000)])
  func anySizeIsDrawn(_ rows: Int, _ columns: Int) {
    var reader = ReaderScript(.harbor, rows: rows, columns: columns)
    for keys in [
      "", "x", "<esc>\"", "<esc>?", "<esc>:th<tab>", "<esc>p", "G", "/a", "<esc>H", "z", "y",
      "<esc>L", "<esc>;", "<esc>xK",
    ] {
      reader.type(keys)
      let surface = reader.draw()
      #expect(surface.rows == rows && surface.columns == columns)
    }
  }
}
