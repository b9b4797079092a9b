import Testing

@testable import LedeCommands

@Suite struct FoldersTests {
  @Test func theUsersOwnFoldersComeFirstAndTheSourceTreeLast() {
    let environment = ["HOME": "/home/ana", "XDG_DATA_DIRS": "/opt/share:relative:/usr/share/"]
    let folders = Folders(
      environment: { environment[$0] }, program: "/src/lede/.build/debug/lede",
      exists: { $0 == "/src/lede/themes" || $0 == "/src/lede/Package.swift" })
    #expect(folders.configuration == "/home/ana/.config/lede")
    #expect(
      folders.themes == [
        "/home/ana/.config/lede/themes", "/home/ana/.local/share/lede/themes",
        "/src/lede/.build/share/lede/themes", "/opt/share/lede/themes",
        "/usr/share/lede/themes", "/src/lede/themes",
      ])
  }

  @Test func variablesOfTheSpecificationReplaceTheHome() {
    let environment = ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"]
    let folders = Folders(
      environment: { environment[$0] }, program: "/usr/bin/lede", exists: { _ in false })
    #expect(folders.configuration == "/c/lede")
    #expect(
      folders.themes == [
        "/c/lede/themes", "/d/lede/themes", "/usr/share/lede/themes",
        "/usr/local/share/lede/themes",
      ])
  }

  @Test func withoutAHomeThereIsNothingToRead() {
    let folders = Folders(environment: { _ in nil }, program: nil, exists: { _ in true })
    #expect(folders.configuration == nil)
  }
}
