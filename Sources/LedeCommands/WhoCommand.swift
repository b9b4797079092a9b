import ArgumentParser

/// `lede who`: the people of articles.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "List the people of articles, with their roles and how often they speak.",
    discussion: """
      Everybody who is named is listed, and everybody who is quoted, those who say most first. \
      Exit status is 1 if an input could not be read.

      EXAMPLES
        lede who article.txt
        lede who --quotes article.txt            with what each of them says
        lede who --csv *.txt > people.csv
        lede who --json article.txt | jq -r '.people[] | select(.quotes > 0) | .name'
      """)

  @Flag(exclusivity: .exclusive)
  var form = QuoteForm.text

  @Flag(help: "Print the quotes of each under the name; JSON has them always.")
  var quotes = false

  @OptionGroup var indirect: IndirectOptions
  @OptionGroup var names: NamesOptions
  @OptionGroup var options: InputOptions

  func run() throws {
    try QuoteStream(
      options: options, printer: printer,
      annotator: names.annotator(of: options, findsIndirect: indirect.indirect)
    ).run()
  }

  private var printer: any QuotePrinter {
    let columns = TerminalDevice.isTerminal ? TerminalDevice.columns : nil
    return switch form {
    case .text: PeopleAsText(columns: columns, showsQuotes: quotes)
    case .json: PeopleAsJSON()
    case .markdown: PeopleAsMarkdown(showsQuotes: quotes)
    case .csv: PeopleAsCSV()
    }
  }
}
