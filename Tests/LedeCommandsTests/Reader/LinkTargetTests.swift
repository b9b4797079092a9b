import LedeReading
import LedeTestSupport
import Testing

@testable import LedeCommands

/// What a link leads to.
@Suite struct LinkTargetTests {
  private let folder: TemporaryFolder
  private var base: FilePath { FilePath(folder.path + "/pages/one.html") }

  init() throws {
    folder = try TemporaryFolder([
      "pages/one.html": "1", "pages/two.html": "2", "pages/a b.html": "3", "top.md": "4",
    ])
  }

  @Test(arguments: [
    ("two.html", "/pages/two.html"), ("./two.html", "/pages/./two.html"),
    ("two.html#part", "/pages/two.html"), ("two.html?x=1", "/pages/two.html"),
    ("../top.md", "/pages/../top.md"), ("a%20b.html", "/pages/a b.html"),
  ])
  func aRelativeLinkLeadsToTheFileBesideTheArticle(_ link: String, _ path: String) {
    #expect(LinkTarget(link, from: base) == .file(FilePath(folder.path + path)))
  }

  @Test func anAddressOfAFileLeadsThere() {
    let path = folder.path + "/top.md"
    let expected = LinkTarget.file(FilePath(path))
    #expect(LinkTarget("file://\(path)", from: base) == expected)
    #expect(LinkTarget("file://localhost\(path)", from: base) == expected)
    #expect(LinkTarget("file:\(path)", from: base) == expected)
    #expect(LinkTarget(path, from: FilePath("-")) == expected)
  }

  @Test(arguments: [
    ("https://example.org/a", "https://example.org/a"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("//example.org/a", "https://example.org/a"),
  ])
  func pagesOfTheWebOpenHere(_ link: String, _ address: String) {
    #expect(LinkTarget(link, from: base) == .page(FilePath(address)))
  }

  @Test func mailGoesToTheDesktop() {
    let link = "mailto:ada@example.org"
    #expect(LinkTarget(link, from: base) == .browser(link))
    #expect(LinkTarget(link, from: FilePath("https://example.org/")) == .browser(link))
  }

  @Test(arguments: [
    ("two.html", "https://example.org/pages/two.html"), ("/a?b=c", "https://example.org/a?b=c"),
    ("//example.com/a#part", "https://example.com/a"), ("../c", "https://example.org/c"),
    ("http://example.net/", "http://example.net/"),
  ])
  func linksOfAPageLeadFromItsAddress(_ link: String, _ address: String) {
    let page = FilePath("https://example.org/pages/one.html")
    #expect(LinkTarget(link, from: page) == .page(FilePath(address)))
  }

  @Test(arguments: ["file:///etc/passwd", "#part", "", "javascript:alert(1)", "ftp://a.example/x"])
  func aPageOfTheWebOpensNoFileAndRunsNothing(_ link: String) {
    let page = FilePath("https://example.org/pages/one.html")
    guard case .refused = LinkTarget(link, from: page) else {
      Issue.record("\(link) was not refused")
      return
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "gone.html", "#part", "",
    "../pages", "/dev/zero", "a%00b", "file:///etc", "JavaScript:x", "vbscript:x",
  ])
  func whatIsNoFileAndNoPageIsRefusedWithAReason(_ link: String) {
    guard case .refused(let reason) = LinkTarget(link, from: base) else {
      Issue.record("\(link) was not refused")
      return
    }
    #expect(!reason.isEmpty)
  }
}

/// What the `:open` line completes.
@Suite struct PathCompletionTests {
  @Test func pathsAreCompletedWithASlashAfterFolders() async throws {
    let folder = try TemporaryFolder([
      "notes/a.txt": "", "news.html": "", ".hidden": "", "other": "",
    ])
    func paths(_ text: String) async -> [String] {
      await PathCompletion.paths(like: "\(folder.path)/\(text)").map {
        String($0.dropFirst(folder.path.count + 1))
      }
    }
    #expect(await paths("n") == ["news.html", "notes/"])
    #expect(await paths("") == ["news.html", "notes/", "other"])
    #expect(await paths("notes/") == ["notes/a.txt"])
    #expect(await paths(".h") == [".hidden"])
    #expect(await paths("nowhere/x") == [])
  }
}

/// Programs that lede starts.
@Suite struct ChildProcessTests {
  @Test func aProgramThatDoesNotReadIsGivenUpInTime() {
    let input = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    let clock = ContinuousClock()
    let time = clock.measure {
      let status = ChildProcess(arguments: ["sleep", "20"])
        .run(input: input, output: .discarded, patience: 100)
      #expect(status == nil)
    }
    #expect(time < .seconds(10))
  }

  @Test func aProgramReadsAllOfItsInput() {
    let input = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    let count = ["sh", "-c", "test $(wc -c) -eq \(1 << 20)"]
    #expect(ChildProcess(arguments: count).run(input: input, output: .discarded) == 0)
    let patient = ChildProcess(arguments: count)
      .run(input: input, output: .discarded, patience: 20_000)
    #expect(patient == 0)
    #expect(ChildProcess(arguments: ["no-such-program"]).run(input: [], output: .discarded) == nil)
  }
}
