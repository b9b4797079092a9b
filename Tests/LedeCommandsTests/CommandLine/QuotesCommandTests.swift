import Foundation
import Testing

@testable import LedeCommands

/// `lede quotes` and `lede who`, run as a user runs them.
@Suite struct QuotesCommandTests {
  private static let article = """
    Ferry Stays in Harbour

    Ana García said the sea was “too high for us.”

    “We wait,” García said. “Nobody sails tonight.

    “Tomorrow we look again.”

    “It is a pity,” said Bob Day, spokesman for the port.

    The harbour said the ferry would sail on Monday.
    """

  @Test func quotesStandUnderTheirSpeakers() throws {
    let run = try Program.run(["quotes"], input: Self.article)
    #expect(
      run.output == """
        Ana García
          “too high for us.”
          “We wait,”
          “Nobody sails tonight.
          “Tomorrow we look again.”

        Bob Day, spokesman for the port
          “It is a pity,”

        """)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["garcia", "ANA GARCÍA", "ms garcia", "Garcia Ana"])
  func aSpeakerIsFoundByAnyPartOfTheName(_ name: String) throws {
    let run = try Program.run(["quotes", "--speaker", name], input: Self.article)
    #expect(run.output.contains("We wait"))
    #expect(!run.output.contains("pity"))
  }

  @Test func aNameThatNobodyHasFindsNothing() throws {
    let run = try Program.run(["quotes", "--speaker", "lee"], input: Self.article)
    #expect(run.output.isEmpty)
    #expect(run.status == 0)
  }

  @Test func reportedSpeechIsShownOnlyWhenAskedFor() throws {
    let plain = try Program.run(["quotes"], input: Self.article)
    let all = try Program.run(["quotes", "--indirect"], input: Self.article)
    #expect(!plain.output.contains("would sail"))
    #expect(all.output.contains("The harbour\n  the ferry would sail on Monday\n"))
  }

  @Test func jsonHasAnObjectForEveryQuote() throws {
    let run = try Program.run(["quotes", "--json"], input: Self.article)
    let objects = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      objects.map { $0["name"] as? String } == [
        "Ana García", "Ana García", "Ana García", "Bob Day",
      ])
    #expect(objects.map { ($0["parts"] as? [Any])?.count } == [1, 1, 2, 1])
    #expect(objects.allSatisfy { $0["title"] as? String == "Ferry Stays in Harbour" })
    #expect(
      objects.allSatisfy { ($0["confidence"] as? Double).map { (0...1).contains($0) } ?? false })
  }

  @Test func csvHasAHeaderAndARowForEveryQuote() throws {
    let run = try Program.run(["quotes", "--csv"], input: Self.article)
    #expect(run.output.hasPrefix("\"file\",\"title\",\"speaker\",\"role\",\"kind\",\"quote\""))
    #expect(run.output.contains("\"Bob Day\",\"spokesman for the port\",\"direct\",\"It is"))
  }

  @Test func markdownHasBlockQuotesWithTheirSpeakers() throws {
    let run = try Program.run(["quotes", "--markdown"], input: Self.article)
    #expect(
      run.output.hasPrefix("## Ferry Stays in Harbour\n\n> “too high for us.”\n>\n> — Ana García"))
    #expect(
      run.output.contains("> “Nobody sails tonight.\n>\n> “Tomorrow we look again.”\n>\n> — "))
  }

  @Test func whoListsThoseWhoSayMostFirst() throws {
    let run = try Program.run(["who"], input: Self.article)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(
      lines.first?.split(separator: " ").map(String.init) == ["Name", "Quotes", "Named", "Role"])
    #expect(lines.dropFirst().first?.hasPrefix("Ana García  3       2") ?? false)
    #expect(lines.last?.hasPrefix("Bob Day     1       1") ?? false)
  }

  @Test func whoShowsQuotesWhenAskedFor() throws {
    let run = try Program.run(["who", "--quotes"], input: Self.article)
    #expect(run.output.hasSuffix("\nBob Day, spokesman for the port\n  “It is a pity,”\n"))
  }

  @Test func peopleOfAnArticleAreOneObject() throws {
    let run = try Program.run(["who", "--json"], input: Self.article)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let people = try #require(object["people"] as? [[String: Any]])
    #expect(people.map { $0["quotes"] as? Int } == [3, 1])
    #expect(
      (people.first?["said"] as? [String])?.last
        == "Nobody sails tonight.\n\nTomorrow we look again.")
  }

  @Test(arguments: [
    ["quotes", "gone.txt"], ["who", "gone.txt"], ["quotes", "--json", "gone.txt"],
  ])
  func whatCannotBeReadIsTold(_ arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("lede: "))
    #expect(run.output.contains("\"error\"") == arguments.contains("--json"))
  }

  @Test(arguments: [
    ["quotes", "--speaker", ""], ["who", "--speaker", "x"], ["quotes", "--json", "--csv"],
  ])
  func argumentsThatMakeNoSenseAreTold(_ arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 2)
  }

  @Test func everyArticleHasItsHeading() throws {
    let folder = try TemporaryFolder(["a.txt": Self.article, "b.txt": Self.article])
    let paths = ["\(folder.path)/a.txt", "\(folder.path)/b.txt"]
    for command in ["quotes", "who"] {
      let run = try Program.run([command] + paths)
      #expect(run.output.components(separatedBy: "Ferry Stays in Harbour\n\n").count == 3)
    }
  }
}
