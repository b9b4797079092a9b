import ArgumentParser
import LedeDocument
import LedeLibrary

/// `lede about`: every article that names somebody or something.
struct AboutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "List the articles that name a person, a company or a place.",
    discussion: """
      The names that count as the same come first, each with the rule that links it to the others.

      EXAMPLES
        lede about cisco
        lede about "Zhu Jinyun" --json
      """)

  @Argument(help: "The name, or the beginning of a word of it.")
  var name: [String]

  @OptionGroup var options: LibraryOptions

  @Flag(help: "Print one JSON object a line: first for each name, then for each article.")
  var json = false

  func run() throws {
    let library = try options.open(for: .reading)
    let text = QueryText(name.joined(separator: " "))
    let (names, articles) = try reporting { () throws(LibraryError) in
      // Names that only stand for another one in some article are left out.
      (
        try library.names(text).filter { $0.articles > 0 || $0.rule != nil },
        try library.about(text)
      )
    }
    let output = StandardOutput()
    output.write(json ? Self.json(names, articles) : Self.text(names, articles))
    let end = output.finish(.success)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  private static func text(_ names: [LinkedName], _ articles: [NamingArticle]) -> String {
    let named = names.map { name in
      [name.name, name.label.rawValue, "\(name.articles)", name.rule?.name ?? ""]
    }
    let rows = articles.map { article in
      let cells = ArticleRowText.cells(article.row)
      return Array(cells.prefix(3)) + ["\(article.mentions)×", article.name] + cells.suffix(1)
    }
    let gap = named.isEmpty || rows.isEmpty ? "" : "\n"
    return Columns.text(named) + gap + Columns.text(rows)
  }

  private static func json(_ names: [LinkedName], _ articles: [NamingArticle]) -> String {
    var json = JSONWriter()
    for name in names {
      json.object { json in
        json.field("name", name.name)
        json.field("type", name.label.rawValue)
        json.field("articles", name.articles)
        json.field("rule", name.rule?.name)
      }
      json.endLine()
    }
    for article in articles {
      json.object { json in
        ArticleRowText.write(article.row, to: &json)
        json.field("name", article.name)
        json.field("mentions", article.mentions)
      }
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
