import ArgumentParser

/// How quotes and people are printed.
enum QuoteForm: String, CaseIterable, EnumerableFlag {
  case text
  case json
  case markdown
  case csv

  static func help(for value: Self) -> ArgumentHelp? {
    switch value {
    case .text: "Print lines to read (the default)."
    case .json: "Print JSON, one object a line."
    case .markdown: "Print Markdown."
    case .csv: "Print comma-separated values with a header."
    }
  }
}
