import ArgumentParser
import LedeDocument
import LedeLayout
import LedeLibrary

/// `lede said`: everything that somebody said, over the whole library.
struct SaidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "said",
    abstract: "Print what somebody said, in all articles of the library.",
    discussion: """
      EXAMPLES
        lede said "Tim Cook"
        lede said cook --json | jq -r '"\\(.date) \\(.text)"'
      """)

  @Argument(help: "The speaker's name, or the beginning of a word of it.")
  var name: [String]

  @OptionGroup var options: LibraryOptions

  @Flag(help: "Print one JSON object a line for each quote.")
  var json = false

  func run() throws {
    let library = try options.open(for: .reading)
    let quotes = try reporting { () throws(LibraryError) in
      try library.said(QueryText(name.joined(separator: " ")))
    }
    let output = StandardOutput()
    output.write(json ? Self.json(quotes) : Self.text(quotes))
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  /// The quotes of one article under its line.
  private static func text(_ quotes: [SaidQuote]) -> String {
    var text = ""
    var article: ArticleID?
    for quote in quotes {
      if quote.article != article {
        text += Columns.text([["\(quote.article.number)", quote.date.day, quote.title]])
        article = quote.article
      }
      let words = TerminalText(quote.text).string
      text += "    \(quote.kind.opening)\(words)\(quote.kind.closing)"
      text += " — \(TerminalText(quote.speaker).string)\n"
    }
    return text
  }

  private static func json(_ quotes: [SaidQuote]) -> String {
    var json = JSONWriter()
    for quote in quotes {
      json.object { json in
        json.field("id", quote.article.number)
        json.field("title", quote.title)
        json.field("date", quote.date.day)
        json.field("speaker", quote.speaker)
        json.field("kind", quote.kind.rawValue)
        json.field("text", quote.text)
        json.field("start", quote.span.start)
        json.field("end", quote.span.end)
        json.field("rule", quote.rule?.name)
      }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Quotation.Kind {
  /// The mark before the words; none where they are only reported.
  fileprivate var opening: String { self == .indirect ? "" : "“" }

  fileprivate var closing: String { self == .indirect ? "" : "”" }
}
