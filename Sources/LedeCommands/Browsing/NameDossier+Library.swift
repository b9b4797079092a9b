import LedeDocument
import LedeLibrary
import LedeReading

extension NameDossier {
  /// Reads everything the library has of `name`: of exactly that name and those linked to it, or if
  /// there is none, of names that it is a part of.
  init(of name: String, _ label: EntityLabel, in access: DeskLibrary) throws {
    guard let library = try access.existing() else {
      self.init(name: name, label: label, names: [], articles: [], quotes: [])
      return
    }
    var text = QueryText(name, isPhrase: true)
    var names = try library.names(text)
    if names.isEmpty {
      text = QueryText(name)
      names = try library.names(text)
    }
    self.init(
      name: name, label: label,
      // Names that only stand for another one in some article are left out.
      names: names.filter { $0.articles > 0 || $0.rule != nil }
        .map { Known($0.name, articles: $0.articles, rule: $0.rule) },
      articles: try library.about(text, limit: Self.limit).enumerated().map { index, naming in
        Naming(
          article: ListedArticle(naming.row), mentions: naming.mentions,
          offset: index < Self.placedArticles ? try naming.firstMention(in: library) : nil)
      },
      quotes: try library.said(text, limit: Self.limit).map { quote in
        Said(
          article: quote.article.number, title: quote.title, date: quote.date.milliseconds,
          span: quote.span, text: quote.text)
      })
  }

  /// Articles and quotes that a panel shows: the latest of a person in a thousand articles.
  private static let limit = 300
  /// Articles that open where the name stands first, the latest: it takes a millisecond each to look.
  private static let placedArticles = 40
}

extension NamingArticle {
  /// Where the article first has the name; nil if its annotations do not tell.
  fileprivate func firstMention(in library: Library) throws(LibraryError) -> Int? {
    guard let found = try library.article(row.id)?.annotations,
      let entity = found.entities.first(where: { $0.canonicalName == name }),
      let mention = entity.mentions.first, found.mentions.indices.contains(mention)
    else { return nil }
    return found.mentions[mention].span.start
  }
}
