import Foundation
import Testing

@testable import LedeCommands

/// The built program, run as a user runs it.
@Suite struct CommandLineTests {
  private static let article =
    "Lighthouse Keepers Find a Trade\n\nBy ANA DUARTE\n\n“We stay,” said Duarte.\n"

  private static let statuses: [(arguments: String, status: Int32)] = [
    ("--version", 0), ("--help", 0), ("help keys", 0), ("keys", 0), ("themes", 0),
    ("themes dark", 0), ("themes gone", 1), ("gone.txt", 1), ("parse gone.txt", 1),
    ("annotate gone.txt", 1), ("--files-from gone.txt", 1), ("/", 1), ("-- parse", 1),
    ("--wibble", 2), ("--width 3 x", 2), ("--wpm x y", 2), ("parse --offsets bytes", 2),
    ("keys extra", 2),
  ]

  @Test(arguments: statuses)
  func theExitStatusTellsWhatWentWrong(_ arguments: String, _ status: Int32) throws {
    let run = try Program.run(arguments.split(separator: " ").map(String.init))
    #expect(run.status == status)
    #expect(run.errors.isEmpty == (status == 0))
  }

  @Test(arguments: [
    ["gone.txt"], ["--wibble"], ["/"], ["no\u{1B}[31msuch\nfile"], ["http://a.example/"],
  ])
  func anErrorIsOneLineThatSaysWhatToDo(_ arguments: [String]) throws {
    let errors = try Program.run(arguments).errors
    #expect(errors.hasPrefix("lede: ") && errors.contains("; "))
    #expect(errors.filter { $0 == "\n" }.count == 1 && errors.hasSuffix("\n"))
    #expect(!errors.unicodeScalars.contains("\u{1B}"))
  }

  @Test func standardInputIsRead() throws {
    let run = try Program.run([], input: Self.article)
    #expect(run.output.hasPrefix("Lighthouse Keepers Find a Trade\n\n"))
    #expect(run.status == 0)
  }

  @Test func linesAreNoWiderThanAsked() throws {
    let words = String(repeating: "lantern ", count: 60) + String(repeating: "x", count: 50)
    let run = try Program.run(["--plain", "--width", "24"], input: words)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 24 })
    #expect(run.output.filter { $0 == "x" }.count == 50)
  }

  @Test func noByteOfADocumentReachesTheTerminalAsACommand() throws {
    for arguments in [[], ["parse", "--text"], ["parse", "--markdown"], ["parse", "--json"]] {
      let run = try Program.run(
        arguments, input: "Harbour \u{1B}]0;x\u{7}\u{9B}31m lights\u{202E} go out.\n")
      let scalars = run.output.unicodeScalars.filter { $0 != "\n" }
      #expect(
        scalars.allSatisfy { !(0..<0x20).contains($0.value) && !(0x7F..<0xA0).contains($0.value) })
      #expect(!scalars.contains("\u{202E}"))
    }
  }

  @Test func everyInputHasItsObjectInTheOrderGiven() throws {
    let folder = try TemporaryFolder(["a.txt": Self.article, "b.txt": "One line of text.\n"])
    let paths = ["\(folder.path)/b.txt", "\(folder.path)/gone.txt", "\(folder.path)/a.txt"]
    let run = try Program.run(
      ["annotate", "--json", "--files-from", "-"], input: paths.joined(separator: "\n") + "\n")
    let objects = try run.output.split(separator: "\n").map {
      try #require(
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: any Sendable])
    }
    #expect(objects.map { $0["file"] as? String } == paths)
    #expect(objects.map { $0["error"] != nil } == [false, true, false])
    #expect(run.status == 1)
  }

  @Test func theContractOfOneArticleIsKept() throws {
    let run = try Program.run(["annotate", "--offsets", "scalars"], input: Self.article)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let text = try #require(object["text"] as? String)
    let paragraphs = try #require(object["paragraphs"] as? [String])
    #expect(paragraphs.joined(separator: "\n\n") == text)
    #expect(object["title"] as? String == "Lighthouse Keepers Find a Trade")
    let blocks = try #require(object["blocks"] as? [[String: Any]])
    let scalars = Array(text.unicodeScalars)
    for (block, paragraph) in zip(blocks, paragraphs) {
      let start = try #require(block["start"] as? Int)
      let end = try #require(block["end"] as? Int)
      var shown = String.UnicodeScalarView()
      shown.append(contentsOf: scalars[start..<end])
      #expect(String(shown) == paragraph)
    }
    for key in ["links", "chrome", "diagnostics", "entities", "index", "quotes"] {
      #expect(object[key] is [Any], "\(key)")
    }
    #expect(object["offsets"] as? String == "scalars")
    #expect(object["dir"] as? String == "ltr")
  }

  @Test func aFullDeviceIsReportedOnce() throws {
    let run = try Program.run(["parse", "--text"], input: Self.article, outputTo: "/dev/full")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "lede: cannot write to standard output: no space left on device; the output is not complete\n"
    )
  }

  @Test func aTextOfControlCharactersIsAnEmptyArticle() throws {
    let run = try Program.shell("printf '\\000\\020' | $LEDE annotate --input auto")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\"text\":\"\""))
  }

  @Test func aReaderThatHasHadEnoughIsNoError() throws {
    let run = try Program.shell(
      "yes 'A line of text.' | head -c 400000 | $LEDE parse --text | head -n 1")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("A line of text."))
  }

  @Test func keysAreChecked() throws {
    let folder = try TemporaryFolder(["lede/keys.toml": "[reading]\nj = \"scrol-down\"\n"])
    let run = try Program.run(["keys", "--check"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.status == 1)
    #expect(
      run.output
        == "\(folder.path)/lede/keys.toml:2: there is no command \"scrol-down\"; did you mean \"scroll-down\"?\n"
    )
  }

  @Test func aBrokenConfigurationNeverKeepsLedeFromReading() throws {
    let folder = try TemporaryFolder([
      "lede/config.toml": "theme = \"gone\"\nwidth = \"wide\"\n", "lede/keys.toml": "[[[\n",
    ])
    let run = try Program.run(
      [], input: Self.article, environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Lighthouse"))
    #expect(run.errors.split(separator: "\n").count == 2)
  }
}
