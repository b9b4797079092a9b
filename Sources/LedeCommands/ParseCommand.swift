import ArgumentParser

/// `lede parse`: articles without their page furniture, for other programs.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print articles as JSON, text or Markdown, without page furniture.",
    discussion: """
      JSON is one object a line for each input, in the order given, also for one that fails. \
      Exit status is 1 if any failed.

      EXAMPLES
        lede parse article.txt
        lede parse --text article.txt | wc -w
        lede parse --markdown - < article.txt
        find . -name '*.txt' | lede parse --files-from - | jq -r .title
      """)

  @Flag(exclusivity: .exclusive)
  var form = ArticleForm.json

  @OptionGroup var options: InputOptions
  @OptionGroup var offsets: OffsetOptions

  func run() throws {
    try ArticleStream(options, form: form, unit: offsets.unit).run()
  }
}

extension ArticleForm: EnumerableFlag {
  static func help(for value: Self) -> ArgumentHelp? {
    switch value {
    case .json: "Print one JSON object a line (the default)."
    case .text: "Print the text, paragraphs parted by empty lines."
    case .markdown: "Print Markdown."
    }
  }
}

/// What offsets in JSON count.
struct OffsetOptions: ParsableArguments {
  @Option(
    name: .customLong("offsets"),
    help: "What offsets count: \(OffsetUnit.allValueStrings.joined(separator: ", ")).")
  var unit = OffsetUnit.utf8
}

extension OffsetUnit: ExpressibleByArgument {}
