import Foundation
import LedeDocument
import LedeReading
import LedeTestSupport
import Testing

@testable import LedeCommands

/// A quotation on the clipboard.
@Suite struct QuotationCopyTests {
  private func quotation(role: String?, url: String?) throws -> QuotationCopy {
    var text = FixtureArticle.harbor.article.document
    var metadata = text.metadata
    metadata.siteName = Metadata.Fact("Tidewire", rule: "test")
    metadata.url = url.map { Metadata.Fact($0, rule: "test") }
    text = Document(
      utf8: text.utf8, blocks: text.blocks, inlines: text.inlines, metadata: metadata)
    let parsed = Parsed(document: text, confidence: 1, rule: "test")
    var state = ReaderState(
      article: Article(name: "test", parsed: parsed), rows: 24, columns: 80)
    var annotations = FixtureArticle.harbor.reading.annotations
    let speaker = try #require(annotations.quotations[0].attribution?.entity)
    annotations.entities[speaker].role = role
    let reading = Reading(
      annotations: annotations, script: FixtureArticle.harbor.reading.script)
    _ = state.apply(.annotated(reading, of: 0), at: Moment(microseconds: 0))
    return try #require(QuotationCopy(0, of: state.article))
  }

  private let words = "We tested these parts in fresh water, and the sea is not fresh water,"

  @Test func asTextItSaysWhoAndWhere() throws {
    let quotation = try quotation(role: "engineer", url: "https://tidewire.example/1")
    #expect(
      quotation.written(as: .text) == """
        “\(words)” — Ingrid Solheim, engineer
        Halden Pulls Sensors From Six Ports, Tidewire
        https://tidewire.example/1

        """)
  }

  @Test func asMarkdownItIsABlockQuoteWithALink() throws {
    let quotation = try quotation(role: nil, url: "https://tidewire.example/1")
    #expect(
      quotation.written(as: .markdown) == """
        > \(words)
        >
        > — **Ingrid Solheim**, [Halden Pulls Sensors From Six Ports](https://tidewire.example/1)

        """)
  }

  @Test func asJSONItIsOneObject() throws {
    let text = try quotation(role: "engineer", url: nil).written(as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String]
    #expect(
      object == [
        "text": words, "name": "Ingrid Solheim", "role": "engineer",
        "title": "Halden Pulls Sensors From Six Ports", "site": "Tidewire",
      ])
  }

  @Test func aQuotationThatIsGoneIsNone() {
    #expect(QuotationCopy(5, of: FixtureArticle.harbor.article) == nil)
  }
}
