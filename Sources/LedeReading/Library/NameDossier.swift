import LedeDocument

/// Everything the library has of one person, company or place.
public struct NameDossier: Equatable, Sendable {
  public let name: String
  public let label: EntityLabel
  /// The names that count as its own, those of most articles first, and why.
  public let names: [Known]
  /// The latest first.
  public let articles: [Naming]
  /// What it said, the latest first.
  public let quotes: [Said]

  public init(
    name: String, label: EntityLabel, names: [Known], articles: [Naming], quotes: [Said]
  ) {
    self.name = name
    self.label = label
    self.names = names
    self.articles = articles
    self.quotes = quotes
  }

  public struct Known: Equatable, Sendable {
    public let text: String
    public let articles: Int
    /// Why it is the same one; nil for the name that the others are linked to.
    public let rule: Rule?

    public init(_ text: String, articles: Int, rule: Rule? = nil) {
      self.text = text
      self.articles = articles
      self.rule = rule
    }
  }

  public struct Naming: Equatable, Sendable {
    public let article: ListedArticle
    public let mentions: Int
    /// Where it is first named: a byte offset; nil if that is not known.
    public let offset: Int?

    public init(article: ListedArticle, mentions: Int, offset: Int? = nil) {
      self.article = article
      self.mentions = mentions
      self.offset = offset
    }
  }

  public struct Said: Equatable, Sendable {
    public let article: Int
    public let title: String
    /// Milliseconds since 1970, UTC.
    public let date: Int
    public let span: Span
    public let text: String

    public init(article: Int, title: String, date: Int, span: Span, text: String) {
      self.article = article
      self.title = title
      self.date = date
      self.span = span
      self.text = text
    }
  }
}
