import LedeDocument
import LedeParsing
import Testing

@Suite struct ChromeTests {
  private static let story = """
    Harbor Lamp Will Burn Again

    The lamp at the end of the northern pier will burn again from Friday, nine years after a storm \
    took it, the harbor board of Eastholm said on Monday.

    “We have missed it more than we knew,” Anna Lind, who keeps the pier, told the board. “Boats \
    came home by guesswork.”

    The new lamp was paid for by the town and by 340 people who each gave what an evening at the \
    cinema costs, according to the board.
    """

  /// The chrome of `story` with `tail` under it, as `reason rule: text`.
  private func chrome(under story: String = story, _ tail: String) -> [String] {
    let text = Array((story + "\n\n" + tail).utf8)
    let document = ArticleParser().parse(Source(bytes: text), as: .text).document
    return document.blocks.compactMap { block in
      guard case .chrome(let reason) = block.kind else { return nil }
      return "\(reason.rawValue) \(block.rule): \(document[block.span])"
    }
  }

  @Test(arguments: [
    "contact contact-line: To contact the reporter on this story: Ida Voss in Eastholm at",
    "contact contact-line: To contact the editor responsible for this story: Per Holm at",
    "player-instructions player-keys: Press spacebar to pause and continue. Press esc to stop.",
    "moderation comment-rules: The Courier reserves the right to remove comments without giving reasons.",
    "script script-notice: Please enable JavaScript to view the comments powered by Disqus.",
    "share share-line: Share this article",
    "newsletter newsletter-line: Sign up for our newsletter",
    "related related-line: Read more: The Keeper of the Pier",
    "advertisement advertisement-line: Advertisement",
    "legal legal-line: © Eastholm Courier. All rights reserved.",
    "cookies cookie-notice: This site uses cookies to remember you.",
    "navigation navigation-line: Back to top",
    "byline byline-line: Last updated on March 3, 2024",
    "photo-credit photo-credit: Getty Images",
  ])
  func aLineUnderTheArticleIsChrome(_ expected: String) throws {
    let colon = try #require(expected.firstIndex(of: ":"))
    let line = String(expected[expected.index(colon, offsetBy: 2)...])
    #expect(chrome(line) == [expected])
  }

  @Test(arguments: [
    "The company’s cookies are baked in Eastholm, and the board reserves the right to remove "
      + "comments about them, Lind said with a laugh when a member of the board asked her.",
    "“Please enable JavaScript,” the screen at the ferry office said all winter, and nobody in the "
      + "office knew whom to ask about it.",
    "“Press the space bar,” she told him.",
    "Shares of Halden Systems Inc. (HLDN) rose 3 percent after the newsletter Dockside reported that "
      + "it would build the lamp’s motor.",
    "The town will contact the reporter about the mistake, a clerk said.",
  ])
  func theSameWordsInsideTheArticleStay(_ paragraph: String) {
    let after = "The board will meet again in June to talk about the eastern pier, which is closed."
    #expect(chrome(paragraph + "\n\n" + after) == [])
  }

  @Test func anArticleAloneHasNoChrome() {
    #expect(chrome("Nobody spoke against it.") == [])
  }

  @Test(arguments: [
    "Sports", "Weather", "Homes for sale", "Man, 61, found after two nights on the ice",
    "Why the ferries run late again",
  ])
  func linesWithoutAPhraseGoWithTheirNeighbours(_ line: String) {
    let found = chrome("Advertisement\n\nLatest News\n\n\(line)\n\nJobs\n\n© Eastholm Courier.")
    #expect(found.contains { $0.hasSuffix(": \(line)") })
  }

  @Test func linesWithoutAPhraseStayInATextWithoutFurniture() {
    #expect(chrome("Sports\n\nHomes for sale\n\nWhy the ferries run late again") == [])
  }

  @Test func chromeIsKeptInPlaceAndOutOfProse() {
    let document = ArticleParser().parse(
      Source(bytes: Array((Self.story + "\n\nAdvertisement").utf8)), as: .text
    ).document
    #expect(document.blocks.last.map { document[$0.span] } == "Advertisement")
    #expect(document.blocks.last?.isProse == false)
  }

  @Test func keepingChromeTakesEveryLineForTheArticle() {
    let text = Array((Self.story + "\n\nAdvertisement").utf8)
    let parsed = ArticleParser(keepsChrome: true).parse(Source(bytes: text), as: .text)
    #expect(!parsed.document.blocks.contains { $0.isChrome })
  }

  @Test func contactLinesNameReporterAndEditor() {
    let tail = """
      To contact the reporter on this story: Ida Voss in Eastholm at ivoss@courier.example

      To contact the editor responsible for this story: Per Holm at
      """
    let text = Array((Self.story + "\n\n" + tail).utf8)
    let facts = ArticleParser().parse(Source(bytes: text), as: .text).document.metadata
    #expect(facts.byline == Metadata.Fact("Ida Voss", rule: "contact-line"))
    #expect(facts.editor == Metadata.Fact("Per Holm", rule: "contact-line"))
    #expect(facts.title?.value == "Harbor Lamp Will Burn Again")
  }
}
