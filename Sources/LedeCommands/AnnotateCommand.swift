import ArgumentParser

/// `lede annotate`: articles with their names, quotations and speakers.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Print articles as JSON with their names, quotes and speakers.",
    discussion: """
      One object a line for each input, in the order given, also for one that fails. \
      Exit status is 1 if any failed.

      EXAMPLES
        lede annotate article.txt | jq -r '.index[] | "\\(.mentions) \\(.name)"'
        lede annotate article.txt | jq -r '.quotes[] | "\\(.name): \\(.text)"'
        lede annotate --names best *.txt
        find . -name '*.txt' | lede annotate --input text --offsets scalars --files-from -
      """)

  @Flag(help: "Print one JSON object a line (the default, and all there is).")
  var json = false

  @OptionGroup var indirect: IndirectOptions
  @OptionGroup var names: NamesOptions
  @OptionGroup var options: InputOptions
  @OptionGroup var offsets: OffsetOptions

  func run() throws {
    try ArticleStream(
      options, form: .json, unit: offsets.unit,
      annotator: names.annotator(of: options, findsIndirect: indirect.indirect)
    ).run()
  }
}
