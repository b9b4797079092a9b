import LedeDocument
import LedeParsing

/// A news page as sites build them, written for these tests.
enum PageFixture {
  static let sentences = [
    "The harbour authority said on Tuesday that the old lighthouse will open to visitors in spring, after two years of repairs that cost four million crowns.",
    "Keepers who once lived in the tower will lead the first tours, and the lamp itself will be lit again on the evening of the opening, said the head of the authority.",
    "Fishermen in the village had asked for the light to stay dark, because the glare drives away the herring that they catch close to the rocks at night.",
    "A compromise was found in the autumn: the lamp will burn for an hour after sunset, and only on days when no boat is out, which the harbour office will announce each morning.",
  ]

  static func page(body: String? = nil, head: String = "") -> String {
    let article = body ?? sentences.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><title>Lighthouse Opens Its Doors Again | Tide Post</title>
      \(head)</head><body>
      <header class="site-header"><a href="/">Tide Post</a></header>
      <nav class="menu"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
      <li><a href="/weather">Weather</a></li></ul></nav>
      <main><article class="post"><h1>Lighthouse Opens Its Doors Again</h1>
      <div class="article-body">\(article)</div></article>
      <aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry timetable changes</a></li>
      <li><a href="/b">Storm damages pier</a></li></ul></aside></main>
      <footer class="footer"><p>Copyright 2024 Tide Post. All rights reserved.</p></footer>
      </body></html>
      """
  }

  static func parse(_ html: String, url: String? = nil) -> Parsed {
    ArticleParser().parse(Source(bytes: Array(html.utf8), url: url), as: .html)
  }
}
