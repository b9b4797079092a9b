import ArgumentParser
import LedeAnnotation
import LedeDocument
import LedeLibrary

/// `lede library`: the library as a whole.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Tell where the library is and what is in it, or check it.",
    subcommands: [
      FactsOfLibrary.self, CheckLibrary.self, RenewLibrary.self, ListCommand.self,
    ],
    defaultSubcommand: FactsOfLibrary.self)
}

/// `lede library facts`: its path and its numbers.
struct FactsOfLibrary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Print where it is and how many articles it has (the default).")

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open(for: .reading)
    let (counts, tags) = try reporting { () throws(LibraryError) in
      (try library.counts(), try library.tags())
    }
    let output = StandardOutput()
    output.write(
      Columns.text(
        [
          ["library", library.path], ["articles", "\(counts.all)"],
          ["unread", "\(counts.unread)"], ["starred", "\(counts.starred)"],
          ["later", "\(counts.later)"], ["feeds", "\(counts.feeds.count)"],
        ] + tags.map { ["tag \($0.name)", "\($0.count)"] }))
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }
}

/// `lede library check`: whether it is sound.
struct CheckLibrary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the whole library; a damaged one is mended, and that is told.")

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open(for: .writing)
    let isSound = try reporting { () throws(LibraryError) in try library.mendIfDamaged() }
    if !isSound {
      StandardError.report(
        "the library is damaged; the next command that opens it saves what it can")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
  }
}

/// `lede library renew`: names and quotes as this version finds them.
struct RenewLibrary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Find names and quotes anew where none were found yet, or by an earlier lede.",
    discussion: "It may be interrupted at any time, and goes on where it was the next time.")

  @OptionGroup var options: LibraryOptions

  /// Articles that are asked for at once.
  private static let step = 64

  func run() throws {
    let library = try options.open(for: .writing)
    let count = try reporting { () throws(LibraryError) in try renew(library) }
    let output = StandardOutput()
    output.write("\(count)\n")
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  /// - Returns: How many articles have new annotations.
  private func renew(_ library: Library) throws(LibraryError) -> Int {
    let pipeline = Pipeline()
    var count = 0
    while true {
      let articles = try library.articlesToAnnotate(before: Pipeline.version, limit: Self.step)
      for id in articles {
        guard let article = try library.article(id) else { continue }
        try library.annotate(id, pipeline.annotate(article.parsed.document))
        count += 1
      }
      // One that stays behind would be asked for again and again.
      if articles.count < Self.step { return count }
    }
  }
}
