import LedeDocument

/// A page decoded, parsed and walked.
struct PageReading {
  let markup: Markup
  let walk: PageWalk
  let facts: PageFacts
  let hints: PageHints
  let diagnostics: [Diagnostic]

  init(_ source: Source) {
    let decoded = SourceDecoder.decode(html: source)
    markup = Markup(html: decoded.utf8)
    walk = PageWalk(markup)
    facts = PageFacts(markup, walk, address: source.url)
    hints = PageHints(
      title: Array((facts.metadata.title?.value ?? "").utf8),
      excerpt: Array((facts.metadata.excerpt?.value ?? "").utf8), articleBody: facts.articleBody)
    diagnostics = decoded.diagnostics + markup.diagnostics
  }
}
