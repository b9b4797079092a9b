import Foundation
import Testing

@testable import LedeCommands

/// The built program and a library of its own, used as from a shell.
@Suite struct LibraryCommandTests {
  private static let first = """
    Cisco Ends Partnership With ZTE

    By ANA DUARTE

    “Cisco has no current relationship with ZTE,” said John Earnhardt, a spokesman for Cisco.
    """
  private static let second = """
    Night Train to Malmö Returns

    The sleeper will run from March, the operator said on Monday.
    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a.txt": Self.first, "b.txt": Self.second])
  }

  private func lede(_ arguments: String..., input: String = "") throws -> Program.Run {
    try Program.run(arguments + ["--library", folder.path + "/library.db"], input: input)
  }

  private func addBoth() throws {
    let run = try lede("add", folder.path + "/a.txt", folder.path + "/b.txt")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  private func titles(_ query: String...) throws -> [String] {
    let run = try Program.run(
      ["list", "--json", "--library", folder.path] + query)
    #expect(run.status == 0)
    return run.output.split(separator: "\n").compactMap { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["title"] as? String
    }.sorted()
  }

  @Test func addedArticlesAreListedOnce() throws {
    try addBoth()
    let again = try lede("add", folder.path + "/a.txt")
    #expect(again.output.hasPrefix("1  known"))
    #expect(try titles() == ["Cisco Ends Partnership With ZTE", "Night Train to Malmö Returns"])
    #expect(try titles("malmo") == ["Night Train to Malmö Returns"])
  }

  @Test func whatCannotBeReadIsToldAndTheRestAdded() throws {
    let run = try lede("add", folder.path + "/gone.txt", folder.path + "/b.txt")
    #expect(run.status == 1)
    #expect(run.output.contains("added"))
  }

  @Test func searchesShowTheWordsFound() throws {
    try addBoth()
    let run = try lede("search", "sleeper")
    #expect(run.output.contains("Night Train") && run.output.contains("The sleeper will run"))
    #expect(try lede("search", "zzzqqq").output == "")
  }

  @Test func aHeadlineIsNotSaidAgainInTheWordsUnderIt() throws {
    try addBoth()
    let output = try lede("search", "malmo").output
    #expect(output.components(separatedBy: "Night Train to Malmö Returns").count == 2)
  }

  @Test func whatSomebodySaidIsPrinted() throws {
    try addBoth()
    let run = try lede("said", "earnhardt")
    #expect(run.output.contains("“Cisco has no current relationship with ZTE,”"))
    #expect(run.output.contains("John Earnhardt"))
  }

  @Test func articlesAboutACompanyAreListed() throws {
    try addBoth()
    let run = try lede("about", "cisco")
    #expect(run.output.contains("ORG"))
    #expect(run.output.contains("Cisco Ends Partnership With ZTE"))
    #expect(!run.output.contains("Night Train"))
  }

  @Test func marksAreTakenBack() throws {
    try addBoth()
    #expect(try lede("mark", "--read", "--matching", "unread").output == "2\n")
    #expect(try titles("unread") == [])
    #expect(try lede("undo", "--list").output == "2 articles marked read\n")
    #expect(try lede("undo").output == "2 articles marked read\n")
    #expect(try titles("unread").count == 2)
    #expect(try lede("undo").status == 1)
  }

  @Test func tagsAreListed() throws {
    try addBoth()
    #expect(try lede("mark", "--tag", "late night", "2").output == "1\n")
    #expect(try titles("tag:late night", "unread") == ["Night Train to Malmö Returns"])
  }

  @Test(arguments: ["--json", "--markdown"])
  func whatIsExportedCanBeImported(_ form: String) throws {
    try addBoth()
    _ = try lede("mark", "--star", "--tag", "x", "1")
    let export = try lede("export", form, "tag:x").output
    let other = folder.path + "/other/"
    let run = try Program.run(["import", "--library", other], input: export)
    #expect(run.output == "1\n")
    let list = try Program.run(["list", "--library", other, "starred", "tag:x"])
    #expect(list.output.contains("Cisco Ends Partnership With ZTE"))
  }

  @Test func importsAreAcknowledgedOneByOne() throws {
    let lines = (1...3).map { "{\"title\":\"T\($0)\",\"text\":\"Text number \($0).\"}\n" }.joined()
    let run = try lede("import", "--ack", input: lines)
    #expect(run.output == "ACK 1\nACK 2\nACK 3\n")
    let list = try lede("library", "list", "--ids", "--check")
    #expect(list.output == "1\n2\n3\n")
    #expect(list.status == 0)
  }

  @Test func namesAreFoundAnewOnlyWhereTheyAreOld() throws {
    try addBoth()
    #expect(try lede("library", "renew").output == "0\n")
  }

  @Test func oddQueriesAreToldWithTheirPlace() throws {
    let run = try lede("list", "unread fron:x")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean from?") && run.errors.contains("byte 7"))
  }

  @Test func aDamagedLibraryIsMovedAsideAndToldOnce() throws {
    try "no database, but long enough to be looked at\n".write(
      toFile: folder.path + "/library.db", atomically: true, encoding: .utf8)
    let run = try lede("list")
    #expect(run.status == 0)
    #expect(run.errors.contains("library.db.corrupt-"))
    #expect(try lede("list").errors == "")
  }

  @Test func aFolderInPlaceOfTheLibraryIsAnError() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/library.db/library.db", withIntermediateDirectories: true)
    let run = try lede("list")
    #expect(run.status == 1)
    #expect(run.errors.contains("is not a file"))
  }

  @Test func readingAFileNeedsNoLibrary() throws {
    let run = try Program.run(
      ["--plain", folder.path + "/b.txt"], environment: ["HOME": "/proc/nowhere"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Night Train"))
  }
}
