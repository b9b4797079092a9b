import LedeAnnotation
import LedeDocument
import LedeLibrary
import LedeReading

/// What a reader's shelf holds.
enum ShelfItem: Equatable, Sendable {
  /// A file, standard input, or a page of the web.
  case file(FilePath)
  case stored(ArticleID)
}

/// An article as it comes from the shelf: what is known of it before anybody has looked at its text.
struct ShelvedArticle: Sendable {
  let article: Article
  /// Names and quotes that are kept with it, if they are of today's kind.
  var annotations: Annotations?
  /// The same, with all that the panels need, where that took no time to make.
  var reading: Reading?
  /// Where reading stopped.
  var place: Int?
  var status: ArticleStatus?

  init(_ article: Article) { self.article = article }

  /// A text of which everything is made at once: its reading takes some milliseconds.
  private static let shortText = 1 << 17

  /// Reads an article of the library, with all that is kept of it.
  ///
  /// - Returns: nil if there is none.
  init?(_ id: ArticleID, in library: Library) throws(LibraryError) {
    guard let stored = try library.article(id) else { return nil }
    let document = stored.parsed.document
    article = Article(name: stored.title, parsed: stored.parsed)
    if let found = stored.annotations, found.pipelineVersion >= Pipeline.version {
      annotations = found
      if document.utf8.count <= Self.shortText {
        reading = Reading(
          annotations: found,
          script: PlaybackScript(document: document, sentences: found.sentences))
      }
    }
    place = try library.place(of: .article(id))?.offset(in: document)
    status = try ArticleStatus(of: stored, in: library)
  }
}

extension ArticleStatus {
  init(of stored: StoredArticle, in library: Library) throws(LibraryError) {
    self.init(
      marks: Set(stored.marks.map(ArticleMark.init)), tags: stored.tags,
      notes: try Self.notes(of: stored.id, stored.parsed.document, in: library))
  }

  /// What a person did to the article `id`, whose text is `document` now.
  ///
  /// - Returns: nil if it is not there.
  init?(of id: ArticleID, _ document: Document, in library: Library) throws(LibraryError) {
    guard let row = try library.rows([id]).first else { return nil }
    self.init(
      marks: Set(row.marks.map(ArticleMark.init)), tags: try library.tags(of: id),
      notes: try Self.notes(of: id, document, in: library))
  }

  private static func notes(
    of id: ArticleID, _ document: Document, in library: Library
  ) throws(LibraryError) -> [ArticleNote] {
    try library.notes(of: id)
      .map { ArticleNote(id: $0.id, span: $0.span(in: document), text: $0.text) }
      .sorted { $0.span < $1.span }
  }
}

extension ArticleMark {
  init(_ mark: Mark) {
    switch mark {
    case .read: self = .read
    case .starred: self = .starred
    case .later: self = .later
    }
  }
}

extension Mark {
  init(_ mark: ArticleMark) {
    switch mark {
    case .read: self = .read
    case .starred: self = .starred
    case .later: self = .later
    }
  }
}
