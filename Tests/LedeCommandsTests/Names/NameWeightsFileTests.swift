import Foundation
import Testing

@testable import LedeAnnotation
@testable import LedeCommands

@Suite struct NameWeightsFileTests {
  private func folders(_ home: String) -> Folders {
    Folders(
      environment: { ["HOME": home, "XDG_DATA_DIRS": "/gone"][$0] }, program: nil,
      exists: { _ in false })
  }

  private func error(_ folders: Folders) -> NameWeightsError? {
    do {
      _ = try NameWeightsFile.load(from: folders)
      return nil
    } catch {
      return error
    }
  }

  @Test func modelsAreLookedForWhereThemesAre() {
    let environment = ["HOME": "/home/ana", "XDG_DATA_DIRS": "/opt/share"]
    let folders = Folders(
      environment: { environment[$0] }, program: "/src/lede/.build/debug/lede",
      exists: { $0 == "/src/lede/themes" || $0 == "/src/lede/Package.swift" })
    #expect(
      folders.models == [
        "/home/ana/.local/share/lede/models", "/src/lede/.build/share/lede/models",
        "/opt/share/lede/models", "/src/lede/models",
      ])
  }

  @Test func weightsThatAreNotThereAreMissing() throws {
    let home = try TemporaryFolder([:])
    #expect(error(folders(home.path)) == .missing)
  }

  @Test(arguments: [
    ("", "holds no weights"), ("hello", "holds no weights"), ("ledename", "is cut short"),
    ("ledename\u{2}\0\0\0" + String(repeating: "\0", count: 200), "is of version 2"),
    ("ledename\u{1}\0\0\0" + String(repeating: "\0", count: 200), "is damaged"),
  ])
  func aFileThatIsNoWeightsIsToldInOneSentence(_ text: String, _ reason: String) throws {
    let home = try TemporaryFolder([".local/share/lede/models/names.lede": text])
    let description = try #require(error(folders(home.path))?.description)
    #expect(description.contains(reason) && description.contains("; "))
    #expect(!description.contains("\n"))
  }

  @Test func aFolderInThePlaceOfTheFileIsNotRead() throws {
    let home = try TemporaryFolder([".local/share/lede/models/names.lede/x": ""])
    guard case .unreadable = error(folders(home.path)) else {
      Issue.record("read, or not found")
      return
    }
  }

  @Test func theWeightsOfTheProjectAreWhole() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
    let folders = Folders(
      environment: { _ in nil }, program: root + "/.build/debug/lede",
      exists: { FileManager.default.fileExists(atPath: $0) })
    #expect(error(folders) == nil)
  }
}
