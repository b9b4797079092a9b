/// The tables of the library, as the list of changes that lead to them.
///
/// A change that was released is never edited: the next one is added behind it.
enum Schema {
  /// The number of changes; SQLite keeps it as `user_version`.
  static var version: Int { changes.count }

  static let changes: [[String]] = [articles + state + feeds + names + search, filling]

  /// What an article is. Dates are milliseconds since 1970, UTC.
  private static let articles = [
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, host TEXT NOT NULL, folded TEXT NOT NULL,
      UNIQUE (name, host)
    )
    """,
    """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, url TEXT, path TEXT, guid TEXT,
      url_key TEXT, text_key BLOB NOT NULL,
      title TEXT NOT NULL, byline TEXT, source INTEGER REFERENCES source (id),
      feed INTEGER REFERENCES feed (id), published INTEGER, language TEXT, excerpt TEXT,
      words INTEGER NOT NULL, added INTEGER NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX article_by_url ON article (url_key) WHERE url_key IS NOT NULL",
    "CREATE UNIQUE INDEX article_by_guid ON article (feed, guid) WHERE guid IS NOT NULL",
    "CREATE INDEX article_by_text ON article (text_key)",
    "CREATE INDEX article_by_path ON article (path) WHERE path IS NOT NULL",
    // The large columns lie apart, so that lists are read from few pages.
    """
    CREATE TABLE content (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, pipeline INTEGER,
      text TEXT NOT NULL, shape BLOB NOT NULL, annotations BLOB
    )
    """,
    "CREATE INDEX content_by_pipeline ON content (pipeline, article)",
  ]

  /// What a person did to it, and what lists are sorted by.
  private static let state = [
    """
    CREATE TABLE status (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      date INTEGER NOT NULL, feed INTEGER, source INTEGER,
      is_read INTEGER NOT NULL DEFAULT 0, is_starred INTEGER NOT NULL DEFAULT 0,
      is_later INTEGER NOT NULL DEFAULT 0, is_removed INTEGER NOT NULL DEFAULT 0
    )
    """,
    // Lists, most filters and the counts are answered from these indexes alone, which takes a fifth of
    // the time of looking into the table: every column that a condition names must be in them.
    """
    CREATE INDEX status_by_date
    ON status (date, article, is_removed, is_read, is_starred, is_later, feed, source)
    """,
    "CREATE INDEX status_by_feed ON status (feed, date, article, is_removed, is_read)",
    "CREATE INDEX status_by_source ON status (source, date, article, is_removed, is_read)",
    "CREATE INDEX status_starred ON status (date, article, is_removed) WHERE is_starred = 1",
    "CREATE INDEX status_later ON status (date, article, is_removed) WHERE is_later = 1",
    "CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE)",
    """
    CREATE TABLE tagging (
      tag INTEGER NOT NULL REFERENCES tag (id),
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      PRIMARY KEY (tag, article)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX tagging_by_article ON tagging (article)",
    """
    CREATE TABLE place (
      key TEXT PRIMARY KEY, offset INTEGER NOT NULL, anchor BLOB NOT NULL, at INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, text TEXT NOT NULL,
      made INTEGER NOT NULL
    )
    """,
    "CREATE INDEX note_by_article ON note (article, start)",
    "CREATE TABLE saved_search (name TEXT PRIMARY KEY, query TEXT NOT NULL, position INTEGER)",
    "CREATE TABLE action (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, summary TEXT)",
    """
    CREATE TABLE change (
      action INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE, position INTEGER NOT NULL,
      kind TEXT NOT NULL, value TEXT, payload BLOB NOT NULL, PRIMARY KEY (action, position)
    ) WITHOUT ROWID
    """,
  ]

  private static let feeds = [
    """
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, given_title TEXT,
      site TEXT, folder TEXT NOT NULL DEFAULT '', full_text TEXT NOT NULL DEFAULT 'short',
      folded TEXT NOT NULL, added INTEGER NOT NULL, is_removed INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE fetch (
      feed INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE, etag TEXT,
      last_modified TEXT, checked INTEGER, changed INTEGER, retry_after INTEGER,
      is_gone INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, error TEXT
    )
    """,
  ]

  /// Who is in which article, and who said what there.
  private static let names = [
    """
    CREATE TABLE name (
      id INTEGER PRIMARY KEY, label TEXT NOT NULL, folded TEXT NOT NULL, text TEXT NOT NULL,
      parent INTEGER REFERENCES name (id), root INTEGER NOT NULL DEFAULT 0, rule TEXT, ticker TEXT,
      articles INTEGER NOT NULL DEFAULT 0, total INTEGER NOT NULL DEFAULT 0,
      UNIQUE (label, folded)
    )
    """,
    "CREATE INDEX name_by_folded ON name (folded)",
    "CREATE INDEX name_by_parent ON name (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX name_by_root ON name (root)",
    "CREATE INDEX name_by_ticker ON name (ticker) WHERE ticker IS NOT NULL",
    "CREATE INDEX name_by_total ON name (label, total DESC) WHERE total > 0",
    // In how many articles `alias` stood for `name`.
    """
    CREATE TABLE alias (
      alias INTEGER NOT NULL REFERENCES name (id), name INTEGER NOT NULL REFERENCES name (id),
      articles INTEGER NOT NULL, PRIMARY KEY (alias, name)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX alias_by_name ON alias (name)",
    """
    CREATE TABLE mention (
      name INTEGER NOT NULL REFERENCES name (id),
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      entity INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (name, article)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX mention_by_article ON mention (article)",
    """
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      speaker INTEGER REFERENCES name (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      kind TEXT NOT NULL, rule TEXT
    )
    """,
    "CREATE INDEX quote_by_speaker ON quote (speaker, article)",
    "CREATE INDEX quote_by_article ON quote (article)",
  ]

  /// The index has no copy of the texts: it reads them from the view.
  private static let search = [
    """
    CREATE VIEW searchable AS
    SELECT a.id AS id, a.title AS title, a.byline AS byline, c.text AS text
    FROM article a JOIN content c ON c.article = a.id
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5 (
      title, byline, text, content = 'searchable', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
    // A title says more than a byline, and that more than a word of the text.
    "INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')",
  ]

  /// How the search index takes thousands of articles at once. Of FTS5's defaults, 1 MB and 4 parts,
  /// ten thousand articles take 1.0 s, with these 0.6 s; 10 parts are left in place of 9 to look into
  /// (docs/decisions/0041).
  private static let filling = [
    // Words of 8 MB are gathered before they are written,
    "INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)",
    // and 16 parts of like size before they are made one.
    "INSERT INTO search (search, rank) VALUES ('automerge', 16)",
  ]
}
