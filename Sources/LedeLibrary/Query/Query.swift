/// Which articles are wanted: what a filter, a saved search and `lede list` say.
public indirect enum Query: Equatable, Sendable {
  /// Every article.
  case all
  case and([Query])
  case or([Query])
  case not(Query)
  /// A word, or the beginning of one, in the title, byline or text; a phrase if it was quoted.
  case words(QueryText)
  /// `field:text`.
  case field(QueryField, QueryText)
  case flag(QueryFlag)
  /// What came from this feed; nobody can type it.
  case feed(FeedID)
  case date(QueryDate, Timestamp)
}

/// What stands for itself in a query.
public struct QueryText: Hashable, Sendable {
  public let text: String
  /// Whether it was quoted: then it is those words and no beginnings of longer ones.
  public let isPhrase: Bool

  public init(_ text: String, isPhrase: Bool = false) {
    self.text = text
    self.isPhrase = isPhrase
  }
}

/// What a text is looked for in. The raw value is its name in a query.
public enum QueryField: String, CaseIterable, Sendable {
  case title
  /// The writer.
  case by
  /// The feed, the site, or its host.
  case from
  /// The folder of the feed, and those in it.
  case folder
  case tag
  /// Who is quoted.
  case said
  /// Who or what is named.
  case about
  /// What was noted about it.
  case note
  /// The language, as BCP 47 writes it: `en`, also for `en-GB`.
  case lang
}

/// What an article can be besides its words. The raw value is its name in a query.
public enum QueryFlag: String, CaseIterable, Sendable {
  case unread
  case read
  case starred
  case later
  case tagged
  case noted
  case quotes
}

/// How a moment bounds an article's date.
public enum QueryDate: Equatable, Sendable {
  /// The moment and everything after it.
  case from
  /// Everything before the moment.
  case before
}
