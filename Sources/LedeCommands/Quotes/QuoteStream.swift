import ArgumentParser
import LedeAnnotation
import LedeDocument

/// Reads articles one after the other and prints the quotes of each before it reads the next.
struct QuoteStream {
  let options: InputOptions
  let printer: any QuotePrinter
  let annotator: DocumentAnnotator
  var query: SpeakerQuery?

  /// Prints every article the options name.
  ///
  /// - Throws: `ExitCode` with 1 if some input failed; the others are printed all the same.
  func run() throws {
    let output = StandardOutput()
    let paths = try options.reportedPaths()
    var status = ExitStatus.success
    output.write(printer.header)
    for path in paths where !output.isBroken {
      do {
        let article = try ArticleFile(path, as: options.input.kind, with: options.articleParser)
        let annotations = annotator.annotations(of: article.parsed.document)
        let quotes = ArticleQuotes(article, annotations: annotations, query: query)
        output.write(printer.bytes(of: quotes, isOnly: paths.count == 1))
      } catch {
        StandardError.report(error.description)
        output.write(printer.bytes(failed: path, reason: error.description))
        status = .someFailed
      }
      output.flush()
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }
}
