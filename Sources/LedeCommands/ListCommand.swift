import ArgumentParser
import LedeLibrary

/// `lede list`: the articles of the library, or those that a query finds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of the library that a query finds.",
    discussion: """
      A line has the article's number, its marks (N new, * starred, L later), date, source, title.

      EXAMPLES
        lede list                           everything, the newest first
        lede list unread after:7d           what is new this week
        lede list from:reuters not tag:done
        lede list 'said:"Tim Cook" or about:cisco'
        lede list --json starred | jq -r .url
      """)

  @OptionGroup var query: QueryArgument
  @OptionGroup var options: LibraryOptions

  @Flag(help: "Print one JSON object a line for each article.")
  var json = false

  @Flag(help: "Print only the numbers, in the order in which the articles were added.")
  var ids = false

  @Flag(help: "Check the whole library first; exit status 1 if it is damaged.")
  var check = false

  @Option(help: "Sort by: \(ListOrder.allValueStrings.joined(separator: ", ")).")
  var order = ListOrder.newest

  @Option(help: ArgumentHelp("Print at most so many.", valueName: "count"))
  var limit: Int?

  /// Rows that are read in one go: their texts take less memory than the list of numbers.
  private static let step = 500

  func run() throws {
    let query = try query.parsed()
    let library = try options.open(for: .reading)
    let output = StandardOutput()
    if check, try !reporting({ () throws(LibraryError) in try library.isConsistent() }) {
      StandardError.report("the library is damaged; add something to it, and it is mended")
      throw ExitCode(ExitStatus.someFailed.rawValue)
    }
    try reporting { () throws(LibraryError) in try list(query, in: library, to: output) }
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private func list(
    _ query: Query, in library: Library, to output: StandardOutput
  ) throws(LibraryError) {
    var found = try library.ids(query, order: order)
    if ids { found.sort { $0.number < $1.number } }
    let wanted = found.prefix(max(limit ?? found.count, 0))
    if ids {
      for id in wanted { output.write("\(id.number)\n") }
      return
    }
    var rest = wanted
    while !rest.isEmpty, !output.isBroken {
      let rows = try library.rows(rest.prefix(Self.step))
      output.write(json ? Self.json(rows) : Columns.text(rows.map(ArticleRowText.cells)))
      rest = rest.dropFirst(Self.step)
    }
  }

  private static func json(_ rows: [ArticleRow]) -> String {
    var json = JSONWriter()
    for row in rows {
      json.object { ArticleRowText.write(row, to: &$0) }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension ListOrder: ExpressibleByArgument {}
