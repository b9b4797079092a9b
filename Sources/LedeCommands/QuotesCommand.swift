import ArgumentParser
import LedeAnnotation

/// `lede quotes`: who said what in articles.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Print what people say in articles, each quote with its speaker.",
    discussion: """
      Speech that runs over several paragraphs is one quote. Words in marks that nobody said, and \
      titles, are left out. Exit status is 1 if an input could not be read.

      EXAMPLES
        lede quotes article.txt
        lede quotes --speaker lee *.txt          what Ann Lee says, in all of them
        lede quotes --indirect article.txt       also 'Lee said it is late'
        lede quotes --markdown page.html > notes.md
        lede quotes --csv *.txt > quotes.csv
        lede quotes --json article.txt | jq -r 'select(.confidence > 0.9) | .name'
      """)

  @Flag(exclusivity: .exclusive)
  var form = QuoteForm.text

  @Option(
    help: ArgumentHelp(
      "Print only what NAME says: a name or a part of one, in any case and without accents.",
      valueName: "name"))
  var speaker: String?

  @OptionGroup var indirect: IndirectOptions
  @OptionGroup var names: NamesOptions
  @OptionGroup var options: InputOptions
  @OptionGroup var offsets: OffsetOptions

  func validate() throws {
    if let speaker, SpeakerQuery(speaker).isEmpty {
      throw ValidationError("--speaker needs a name; name a speaker, such as --speaker lee")
    }
  }

  func run() throws {
    try QuoteStream(
      options: options, printer: printer,
      annotator: names.annotator(of: options, findsIndirect: indirect.indirect),
      query: speaker.map { SpeakerQuery($0) }
    ).run()
  }

  private var printer: any QuotePrinter {
    switch form {
    case .text: QuotesAsText(columns: TerminalDevice.isTerminal ? TerminalDevice.columns : nil)
    case .json: QuotesAsJSON(unit: offsets.unit)
    case .markdown: QuotesAsMarkdown()
    case .csv: QuotesAsCSV()
    }
  }
}

/// Whether speech without marks counts.
struct IndirectOptions: ParsableArguments {
  @Flag(help: "Find speech that is reported without quotation marks too.")
  var indirect = false
}
