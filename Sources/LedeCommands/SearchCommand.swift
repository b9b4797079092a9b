import ArgumentParser
import LedeLayout
import LedeLibrary

/// `lede search`: full text over the library, the best match first.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the texts of the library; the best match comes first.",
    discussion: """
      Every word must be there, also as the beginning of a longer one; a quoted phrase as it stands. \
      Fields of queries filter what is found.

      EXAMPLES
        lede search chip exports
        lede search '"export controls" after:2026-01 not tag:read'
        lede search --json cisco | jq -r '.snippet[] | select(.match).text'
      """)

  @OptionGroup var query: QueryArgument
  @OptionGroup var options: LibraryOptions

  @Flag(help: "Print one JSON object a line for each hit.")
  var json = false

  @Option(help: ArgumentHelp("Print at most so many.", valueName: "count"))
  var limit = 50

  func validate() throws {
    if query.query.isEmpty { throw ValidationError("nothing to search for; name a word") }
    if limit < 0 { throw ValidationError("--limit cannot be negative; give a number from 0 on") }
  }

  func run() throws {
    let query = try query.parsed()
    let library = try options.open(for: .reading)
    let hits = try reporting { () throws(LibraryError) in
      try library.search(query, limit: limit)
    }
    let output = StandardOutput()
    output.write(json ? Self.json(hits) : Self.text(hits))
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private static func text(_ hits: [SearchHit]) -> String {
    let isPainted = TerminalDevice.isPainted
    return hits.map { hit in
      let head = Columns.text([ArticleRowText.cells(hit.row)])
      let words = hit.snippet.map { piece in
        let text = TerminalText(piece.text).string
        return piece.isMatch && isPainted ? "\u{1B}[1m\(text)\u{1B}[22m" : text
      }
      return words.isEmpty ? head : head + "    " + words.joined() + "\n"
    }.joined()
  }

  private static func json(_ hits: [SearchHit]) -> String {
    var json = JSONWriter()
    for hit in hits {
      json.object { json in
        ArticleRowText.write(hit.row, to: &json)
        json.field("score", hit.score)
        json.field("snippet") { json in
          json.array(hit.snippet) { json, piece in
            json.object { json in
              json.field("text", piece.text)
              json.field("match", piece.isMatch)
            }
          }
        }
      }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
