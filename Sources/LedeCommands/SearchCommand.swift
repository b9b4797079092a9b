import ArgumentParser
import LedeLayout
import LedeLibrary
import LedeReading

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
    let text = try reporting { () throws(LibraryError) in
      let hits = try library.search(query, limit: limit)
      return json ? Self.json(hits) : try Self.text(hits, HitPattern(query).pattern, in: library)
    }
    let output = StandardOutput()
    output.write(text)
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  /// As the library's screen shows them: the headline is not said again under itself.
  private static func text(
    _ hits: [SearchHit], _ pattern: SearchPattern?, in library: Library
  ) throws(LibraryError) -> String {
    let isPainted = TerminalDevice.isPainted
    var lines = ""
    for hit in hits {
      lines += Columns.text([ArticleRowText.cells(hit.row)])
      let words = try HitSnippet(hit, pattern, in: library).pieces.map { piece in
        let text = TerminalText(piece.text).string
        return piece.isMatch && isPainted ? "\u{1B}[1m\(text)\u{1B}[22m" : text
      }
      if !words.isEmpty { lines += "    " + words.joined() + "\n" }
    }
    return lines
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
