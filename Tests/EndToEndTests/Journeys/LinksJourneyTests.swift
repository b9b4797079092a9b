import Foundation
import Glibc
import Testing

/// Links from page to page, to the browser and back.
@Suite(.serialized, .enabled(if: TerminalSession.isLedeBuilt, "the lede executable is not built"))
struct LinksJourneyTests {
  private let folder = TemporaryFolder()

  /// A page of some paragraphs, the last of which links to `link`.
  private func page(_ title: String, link: String) -> String {
    let paragraphs = (1...12).map { number in
      "<p>Paragraph \(number) of this report says that the harbour stays open through the winter, "
        + "and that the crews who keep it free of ice will be paid as they were in the year before."
        + "</p>"
    }
    return """
      <!doctype html><html lang="en"><head><title>\(title)</title></head><body><article>
      <h1>\(title)</h1>
      \(paragraphs.joined(separator: "\n"))
      <p>The plan itself is <a href="\(link)">described elsewhere</a>, with maps of every quay.</p>
      </article></body></html>
      """
  }

  @Test func aLinkOpensAFileAndBackspaceComesBackToItsPlace() throws {
    let first = try folder.write(
      page("Harbour Opens Again", link: "deep%20er/plan.html#maps"), to: "first.html")
    let inner = folder.path + "/deep er"
    #expect(mkdir(inner, 0o700) == 0)
    _ = try folder.write(page("A Plan With Maps", link: "../first.html"), to: "deep er/plan.html")
    let session = try TerminalSession.lede([first], home: folder, rows: 12)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("G")
    #expect(session.waitFor("described elsewhere"))
    let before = session.screen.text.split(separator: "\n").first
    session.press("<tab>")
    #expect(session.waitFor("plan.html#maps"))
    session.press("<enter>")
    #expect(session.waitFor("A Plan With Maps", seconds: 20))
    session.press("<backspace>")
    #expect(session.waitFor("described elsewhere", seconds: 20))
    #expect(session.screen.text.split(separator: "\n").first == before)
    session.press("<enter>")
    #expect(session.waitFor("A Plan With Maps", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
    #expect(session.isRestored)
  }

  @Test func lettersAndNumbersFollowLinks() throws {
    let first = try folder.write(page("Harbour Opens Again", link: "plan.html"), to: "first.html")
    _ = try folder.write(page("A Plan With Maps", link: "first.html"), to: "plan.html")
    let session = try TerminalSession.lede([first], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("G;")
    #expect(session.waitFor("type the letters"))
    session.press("s")
    #expect(session.waitFor("A Plan With Maps", seconds: 20))
    #expect(session.waitFor("2/2", seconds: 20))
    // It opens where it was left.
    session.press("1<enter>")
    #expect(session.waitFor("1/2", seconds: 20))
    session.press("L1")
    #expect(session.waitFor("2/2", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func theBrowserGetsOneArgumentAndNothingElseIsOpened() throws {
    let browser = folder.path + "/browser"
    let opened = folder.path + "/opened"
    _ = try folder.write(
      "#!/bin/sh\nprintf '%s|' $# \"$@\" > '\(opened).part'\nmv '\(opened).part' '\(opened)'\n",
      to: "browser")
    #expect(chmod(browser, 0o700) == 0)
    let link = "https://user:secret@example.org/a?b=c&amp;d='$(id)'"
    let file = try folder.write(page("Harbour Opens Again", link: link), to: "first.html")
    let session = try TerminalSession.lede(
      [file], home: folder, environment: ["BROWSER": "\(browser) --new %s"])
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press("G<tab>o")
    #expect(session.waitFor("Opened https://example.org/a", seconds: 20))
    for _ in 0..<100 where access(opened, R_OK) != 0 { usleep(20_000) }
    let text = try String(contentsOfFile: opened, encoding: .utf8)
    #expect(text.hasPrefix("2|--new|https://example.org/a?b=c&d="))
    #expect(!text.contains("secret"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func aPageOnStandardInputIsAnArticle() throws {
    let file = try folder.write(page("Harbour Opens Again", link: "x.html"), to: "first.html")
    let session = try TerminalSession.lede(["-"], home: folder, standardInput: file)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    #expect(!session.screen.text.contains("<p>"))
    session.press("G")
    #expect(session.waitFor("described elsewhere"))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }

  @Test func openCompletesFileNames() throws {
    let file = try folder.write(page("Harbour Opens Again", link: "x.html"), to: "first.html")
    _ = try folder.write(page("A Plan With Maps", link: "x.html"), to: "second plan.html")
    let session = try TerminalSession.lede([file], home: folder)
    #expect(session.waitFor("Harbour Opens Again", seconds: 20))
    session.press(":open \(folder.path)/sec<tab>")
    #expect(session.waitFor("second plan.html"))
    session.press("<enter>")
    #expect(session.waitFor("A Plan With Maps", seconds: 20))
    session.press("q")
    #expect(session.waitForEnd() == .exit(0))
  }
}
