import Foundation
import LedeDocument
import LedeParsing
import Testing

/// The two articles in `samples/` that the demo shows.
@Suite struct SampleTests {
  private func parse(_ name: String) throws -> Document {
    let folder = URL(filePath: #filePath).appending(path: "../../../../samples").standardized
    let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
    return ArticleParser().parse(Source(bytes: bytes, url: name)).document
  }

  @Test func harborChips() throws {
    let document = try parse("harbor-chips.txt")
    let facts = document.metadata
    #expect(facts.title?.value == "Halden Pulls Crane Sensors From Six Ports After Chips Corrode")
    #expect(facts.byline?.value == "Mira Castellan")
    #expect(facts.editor?.value == "Owen Faraday")
    #expect(facts.dateline?.value == "ROTTERDAM")
    #expect(facts.language?.value == "en")
    #expect(document.blocks.filter { $0.kind == .paragraph }.count == 13)
    #expect(
      reasons(document) == [
        .byline, .contact, .contact, .playerInstructions, .newsletter, .share, .moderation, .script,
        .legal,
      ])
  }

  @Test func nightTrain() throws {
    let document = try parse("night-train.txt")
    let facts = document.metadata
    #expect(
      facts.title?.value == "Sleeper Line Will Carry Strawberries by Day to Pay for Beds by Night")
    #expect(facts.byline?.value == "Teodora Blanc and Samuel Achterberg")
    #expect(facts.dateline?.value == "VIENNA")
    #expect(document.blocks.filter { $0.kind == .paragraph }.count == 15)
    #expect(
      reasons(document) == [
        .byline, .byline, .contact, .contact, .playerInstructions, .newsletter, .related, .share,
        .cookies,
      ])
  }

  private func reasons(_ document: Document) -> [ChromeReason] {
    document.blocks.compactMap { block in
      if case .chrome(let reason) = block.kind { reason } else { nil }
    }
  }
}
