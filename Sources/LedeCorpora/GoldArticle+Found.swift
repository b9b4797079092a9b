import LedeAnnotation
import LedeDocument
import LedeParsing
import LedeScoring

extension GoldArticle {
  /// The quotations that lede finds in the text, scare quotes left out, in the corpus' own offsets.
  package func found() -> [FoundQuote] {
    let source = Source(bytes: Array(text.utf8))
    let document = ArticleParser(keepsChrome: true).parse(source, as: .text).document
    let places = TextAlignment(document.utf8, gold: Array(text.unicodeScalars))
    return Pipeline(findsIndirect: true).annotate(document).quotations
      .filter { $0.kind != .scare }
      .map { quotation in
        FoundQuote(
          span: places.range(of: quotation.span.range),
          speaker: quotation.attribution.map { places.range(of: $0.speaker.range) },
          isIndirect: quotation.kind == .indirect, rule: quotation.attribution?.rule.name ?? "none")
      }
  }
}
