/// One thing that was done and can be taken back: what it did, and to which articles it made a
/// difference.
enum Change: Equatable {
  case mark(Mark, Bool, [ArticleID])
  case tag(String, Bool, [ArticleID])
  case removal(Bool, [ArticleID])
  case noteAdded(NoteRecord)
  case noteRemoved(NoteRecord)
  case noteEdited(id: Int, before: String, after: String)
  case feedRemoved(Int)
  case feedEdited(Int, before: FeedFacts, after: FeedFacts)

  /// What takes it back.
  var inverse: Change {
    switch self {
    case .mark(let mark, let isOn, let articles): .mark(mark, !isOn, articles)
    case .tag(let name, let isOn, let articles): .tag(name, !isOn, articles)
    case .removal(let isRemoved, let articles): .removal(!isRemoved, articles)
    case .noteAdded(let note): .noteRemoved(note)
    case .noteRemoved(let note): .noteAdded(note)
    case .noteEdited(let id, let before, let after):
      .noteEdited(id: id, before: after, after: before)
    case .feedRemoved(let feed): .feedRemoved(-feed)
    case .feedEdited(let feed, let before, let after):
      .feedEdited(feed, before: after, after: before)
    }
  }

  /// Whether it changes nothing.
  var isEmpty: Bool {
    switch self {
    case .mark(_, _, let articles), .tag(_, _, let articles), .removal(_, let articles):
      articles.isEmpty
    case .noteAdded, .noteRemoved, .feedRemoved: false
    case .noteEdited(_, let before, let after): before == after
    case .feedEdited(_, let before, let after): before == after
    }
  }

  /// In words, for the one who takes it back.
  var summary: String {
    switch self {
    case .mark(let mark, let isOn, let articles):
      "\(Self.articles(articles)) marked \(isOn ? "" : "not ")\(mark.rawValue)"
    case .tag(let name, let isOn, let articles):
      "\(Self.articles(articles)) \(isOn ? "tagged" : "no longer tagged") \(name)"
    case .removal(let isRemoved, let articles):
      "\(Self.articles(articles)) \(isRemoved ? "removed" : "put back")"
    case .noteAdded: "note added"
    case .noteRemoved: "note removed"
    case .noteEdited: "note changed"
    case .feedRemoved(let feed): feed < 0 ? "feed put back" : "feed removed"
    case .feedEdited: "feed changed"
    }
  }

  private static func articles(_ articles: [ArticleID]) -> String {
    articles.count == 1 ? "1 article" : "\(articles.count) articles"
  }
}
