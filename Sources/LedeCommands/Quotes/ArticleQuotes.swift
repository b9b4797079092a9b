import LedeAnnotation
import LedeDocument

/// The quotations of one article, in the order of the text, speech of several paragraphs in one.
struct ArticleQuotes {
  let article: ArticleFile
  let annotations: Annotations
  let quotes: [SpokenQuote]

  var document: Document { article.parsed.document }

  /// Words in marks that nobody said are left out, and what others said than `query` asks for.
  init(_ article: ArticleFile, annotations: Annotations, query: SpeakerQuery? = nil) {
    self.article = article
    self.annotations = annotations
    quotes = Self.joined(annotations)
      .map { parts in
        let attribution = parts.lazy.compactMap(\.attribution).first
        return SpokenQuote(
          paragraphs: parts.map(\.span), kind: parts[0].kind, attribution: attribution,
          role: attribution?.entity.flatMap { annotations.entities[$0].role })
      }
      .filter { quote in
        guard let query else { return true }
        return quote.attribution.map { query.matches($0, in: annotations) } ?? false
      }
  }

  /// The parts of every speech; none is empty.
  private static func joined(_ annotations: Annotations) -> [[Quotation]] {
    var groups: [[Quotation]] = []
    for quotation in annotations.quotations where quotation.kind != .scare {
      if quotation.continuesPrevious, !groups.isEmpty {
        groups[groups.count - 1].append(quotation)
      } else {
        groups.append([quotation])
      }
    }
    return groups
  }

  var title: String? { document.metadata.title?.value }

  /// The title, or the name of the file where there is none.
  var heading: String { title ?? article.path.text }

  /// The address of the page; nil for what came from a file.
  var link: String? {
    document.metadata.url.map(\.value).flatMap { $0.contains("://") ? $0 : nil }
  }
}
