import ArgumentParser
import Glibc
import LedeLibrary

/// `lede export`: articles, and notes, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export articles as Markdown with front matter or as JSON Lines, or feeds as OPML.",
    discussion: """
      EXAMPLES
        lede export --opml > subscriptions.opml
        lede export --json > archive.jsonl
        lede export --folder notes starred
        lede export --notes about:cisco > cisco.md
      """)

  enum Form: String, EnumerableFlag {
    case markdown
    case json
    case notes
    case opml

    static func help(for value: Self) -> ArgumentHelp? {
      switch value {
      case .markdown: "Write Markdown with the article's facts at the head (the default)."
      case .json: "Write one JSON object a line for each article."
      case .notes: "Write only notes and highlights, with quote and source, as Markdown."
      case .opml: "Write the feeds with their folders as OPML 2.0, for other readers."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var form = Form.markdown

  @OptionGroup var query: QueryArgument
  @OptionGroup var options: LibraryOptions

  @Option(
    help: ArgumentHelp("Write a file for each article into this folder.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  func validate() throws {
    if form == .opml, folder != nil || !query.query.isEmpty {
      throw ValidationError("--opml writes all feeds, as one file; give no query and no folder")
    }
  }

  func run() throws {
    let query = try query.parsed()
    let library = try options.open(for: .reading)
    let output = StandardOutput()
    if form == .opml {
      let feeds = try reporting { () throws(LibraryError) in try library.feeds() }
      output.write(SubscriptionExport(feeds: feeds).text)
      let end = output.finish(.success)
      if end != .success { throw ExitCode(end.rawValue) }
      return
    }
    var status = ExitStatus.success
    let ids = try reporting { () throws(LibraryError) in
      try library.ids(query, order: .oldest)
    }
    if let folder { mkdir(folder, 0o755) }
    for id in ids where !output.isBroken {
      let article = try reporting { () throws(LibraryError) in try library.article(id) }
      guard let article else { continue }
      let text = try text(of: article, in: library)
      guard let folder else {
        output.write(text)
        continue
      }
      if !text.isEmpty, !write(text, of: article, to: folder) { status = .someFailed }
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func text(of article: StoredArticle, in library: Library) throws -> String {
    switch form {
    case .markdown: return PortableArticle(article).file + (folder == nil ? "\n" : "")
    case .json:
      var json = JSONWriter()
      PortableArticle(article).write(to: &json)
      return String(decoding: json.bytes, as: UTF8.self)
    case .notes:
      let notes = try reporting { () throws(LibraryError) in try library.notes(of: article.id) }
      return NotesText(article, notes).markdown
    case .opml: return ""
    }
  }

  /// - Returns: Whether the file was written; if not, it was reported.
  private func write(_ text: String, of article: StoredArticle, to folder: String) -> Bool {
    let ending = form == .json ? "jsonl" : "md"
    let name = "\(article.id.number)-\(Self.slug(of: article.title)).\(ending)"
    let path = FilePath("\(folder)/\(name)")
    let descriptor = path.withPointer {
      open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else {
      StandardError.report("cannot write \(path.shown): \(FileError.reason(errno))")
      return false
    }
    defer { close(descriptor) }
    let file = StandardOutput(descriptor: descriptor)
    file.write(text)
    return file.finish(.success) == .success
  }

  /// Up to eight words of a title as a part of a file's name, in ASCII letters and digits.
  private static func slug(of title: String) -> String {
    let words = title.lowercased().utf8.split {
      !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0)
    }.prefix(8)
    let slug = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return slug.isEmpty ? "article" : String(slug.prefix(80))
  }
}
