import LedeDocument
import LedeParsing
import Testing

struct PageFactTests {
  private func facts(_ head: String) -> Metadata {
    PageFixture.parse(PageFixture.page(head: head)).document.metadata
  }

  @Test func structuredDataComesFirst() {
    let facts = facts(
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Tide"},{"@type":"NewsArticle","headline":"Tower &amp; Tide",
      "author":[{"@type":"Person","name":"Ada Quay"},{"@type":"Person","name":"Ben Mole"}],
      "datePublished":"2024-03-05T08:15:00+01:00","publisher":{"name":"The Tide Post"},}]}</script>
      <meta property="og:title" content="Another title"><meta name="author" content="Nobody">
      """)
    #expect(facts.title?.value == "Tower & Tide")
    #expect(facts.byline?.value == "Ada Quay, Ben Mole")
    #expect(facts.published?.value == "2024-03-05T08:15:00+01:00")
    #expect(facts.siteName?.value == "The Tide Post")
    #expect(facts.title?.rule == "json-ld-headline")
  }

  @Test func metaElementsTellWhatStructuredDataDoesNot() {
    let facts = facts(
      """
      <meta property="og:title" content="Tower and Tide"><meta name="author" content="Ada Quay">
      <meta property="article:published_time" content="2024-03-05T08:15:00Z">
      <meta property="og:site_name" content="Tide Post"><meta name="description" content="A lamp.">
      """)
    #expect(facts.title?.value == "Tower and Tide")
    #expect(facts.byline?.value == "Ada Quay")
    #expect(facts.published?.value == "2024-03-05T08:15:00Z")
    #expect(facts.siteName?.value == "Tide Post")
    #expect(facts.excerpt?.value == "A lamp.")
    #expect(facts.language?.value == "en")
  }

  @Test func aPageThatRunsFromRightToLeftSaysSo() {
    let html = "<html dir=rtl><body><p>" + PageFixture.sentences.joined(separator: "<p>")
    #expect(PageFixture.parse(html).document.metadata.direction == .rightToLeft)
  }
}
