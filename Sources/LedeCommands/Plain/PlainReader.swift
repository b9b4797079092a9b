import LedeDocument

/// Prints articles one after the other as lines without escapes.
struct PlainReader {
  private let options: ReadOptions

  init(_ options: ReadOptions) { self.options = options }

  /// Prints every article, as wide as the terminal allows and the settings want.
  func run() -> ExitStatus {
    for diagnostic in options.diagnostics { StandardError.report(diagnostic.description) }
    let output = StandardOutput()
    let printer = PlainArticle(columns: min(options.settings.width, TerminalDevice.columns))
    var status = ExitStatus.success
    for (index, path) in options.paths.enumerated() where !output.isBroken {
      do {
        let article = try ArticleFile(
          path, as: options.kind, with: options.parser, web: WebPages(isSecure: options.isSecure))
        if index > 0 { output.write("\n") }
        output.write(printer.text(of: article.parsed.document))
      } catch {
        StandardError.report(error.description)
        status = .someFailed
      }
      output.flush()
    }
    return output.finish(status)
  }
}
