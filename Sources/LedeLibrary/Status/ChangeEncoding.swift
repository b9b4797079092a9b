/// Changes as rows of the undo log.
extension Change {
  /// The kind's name in the table; never reused for another meaning.
  var kind: String {
    switch self {
    case .mark(let mark, _, _): mark.rawValue
    case .tag: "tag"
    case .removal: "removal"
    case .noteAdded: "note-added"
    case .noteRemoved: "note-removed"
    case .noteEdited: "note-edited"
    case .feedRemoved: "feed-removed"
    case .feedEdited: "feed-edited"
    }
  }

  var payload: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .mark(_, let isOn, let articles), .removal(let isOn, let articles):
      writer.byte(isOn ? 1 : 0)
      writer.articles(articles)
    case .tag(let name, let isOn, let articles):
      writer.byte(isOn ? 1 : 0)
      writer.articles(articles)
      writer.text(name)
    case .noteAdded(let note), .noteRemoved(let note): writer.note(note)
    case .noteEdited(let id, let before, let after):
      writer.integer(id)
      writer.text(before)
      writer.text(after)
    case .feedRemoved(let feed): writer.integer(feed)
    case .feedEdited(let feed, let before, let after):
      writer.integer(feed)
      writer.feed(before)
      writer.feed(after)
    }
    return writer.bytes
  }

  init(kind: String, payload: [UInt8]) throws(DamagedBytes) {
    var reader = ByteReader(payload)
    if let mark = Mark(rawValue: kind) {
      self = .mark(mark, try reader.byte() == 1, try reader.articles())
      return
    }
    switch kind {
    case "removal": self = .removal(try reader.byte() == 1, try reader.articles())
    case "tag":
      let isOn = try reader.byte() == 1
      let articles = try reader.articles()
      self = .tag(try reader.text(), isOn, articles)
    case "note-added": self = .noteAdded(try reader.note())
    case "note-removed": self = .noteRemoved(try reader.note())
    case "note-edited":
      self = .noteEdited(
        id: try reader.integer(), before: try reader.text(), after: try reader.text())
    case "feed-removed": self = .feedRemoved(try reader.integer())
    case "feed-edited":
      self = .feedEdited(
        try reader.integer(), before: try reader.feed(), after: try reader.feed())
    default: throw DamagedBytes(offset: 0)
    }
  }
}

extension ByteWriter {
  /// Ids as differences: a million neighbours are a megabyte.
  fileprivate mutating func articles(_ articles: [ArticleID]) {
    var previous = 0
    list(articles) { writer, article in
      writer.integer(article.number - previous)
      previous = article.number
    }
  }

  fileprivate mutating func note(_ note: NoteRecord) {
    for number in [note.id, note.article, note.start, note.end, note.made] { integer(number) }
    text(note.quote)
    text(note.text)
  }

  fileprivate mutating func feed(_ facts: FeedFacts) {
    optional(facts.givenTitle) { $0.text($1) }
    text(facts.folder)
    text(facts.fullText.rawValue)
  }
}

extension ByteReader {
  fileprivate mutating func articles() throws(DamagedBytes) -> [ArticleID] {
    var previous = 0
    return try list { (reader) throws(DamagedBytes) in
      previous = previous &+ (try reader.integer())
      return ArticleID(previous)
    }
  }

  fileprivate mutating func note() throws(DamagedBytes) -> NoteRecord {
    NoteRecord(
      id: try integer(), article: try integer(), start: try integer(), end: try integer(),
      made: try integer(), quote: try text(), text: try text())
  }

  fileprivate mutating func feed() throws(DamagedBytes) -> FeedFacts {
    FeedFacts(
      givenTitle: try optional { (reader) throws(DamagedBytes) in try reader.text() },
      folder: try text(), fullText: StoredFeed.FullText(rawValue: try text()) ?? .short)
  }
}
