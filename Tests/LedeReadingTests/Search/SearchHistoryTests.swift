import LedeReading
import Testing

@Suite struct SearchHistoryTests {
  static let history = SearchHistory(entries: ["zte", "cisco", "zhu", "iran"])

  @Test func entriesAreKeptOnceNewestLast() {
    var history = Self.history
    history.push("cisco")
    history.push("")
    #expect(history.entries == ["zte", "zhu", "iran", "cisco"])
  }

  @Test func onlyTheNewestHundredAreKept() {
    let history = SearchHistory(entries: (0..<150).map(String.init))
    #expect(history.entries.count == SearchHistory.capacity)
    #expect(history.entries.first == "50" && history.entries.last == "149")
  }

  @Test func goingBackAndForthKeepsTheTypedPrefix() {
    var history = Self.history
    #expect(history.previous(from: "z") == "zhu")
    #expect(history.previous(from: "zhu") == "zte")
    #expect(history.previous(from: "zte") == nil)
    #expect(history.next(from: "zte") == "zhu")
    #expect(history.next(from: "zhu") == "z")
    #expect(history.next(from: "z") == nil)
    #expect(history.previous(from: "z") == "zhu")
  }

  @Test func anEmptyPromptGoesThroughEverything() {
    var history = Self.history
    #expect(history.previous(from: "") == "iran")
    #expect(history.previous(from: "iran") == "zhu")
    #expect(history.next(from: "zhu") == "iran")
    #expect(history.next(from: "iran") == "")
  }

  @Test func typingStartsBrowsingAnew() {
    var history = Self.history
    #expect(history.previous(from: "") == "iran")
    #expect(history.previous(from: "c") == "cisco")
    #expect(history.next(from: "x") == nil)
    history.reset()
    #expect(history.next(from: "cisco") == nil)
    #expect(history.previous(from: "cisco") == nil)
  }
}
