import ArgumentParser
import LedeDocument
import LedeParsing

/// Reads articles one after the other and prints each before it reads the next.
struct ArticleStream {
  private let options: InputOptions
  private let form: ArticleForm
  private let unit: OffsetUnit
  private let annotator: DocumentAnnotator?
  private let output = StandardOutput()

  /// Without an annotator no annotations are printed.
  init(
    _ options: InputOptions, form: ArticleForm, unit: OffsetUnit,
    annotator: DocumentAnnotator? = nil
  ) {
    self.options = options
    self.form = form
    self.unit = unit
    self.annotator = annotator
  }

  /// Prints every article the options name.
  ///
  /// - Throws: `ExitCode` with 1 if some input failed; the others are printed all the same.
  func run() throws {
    var status = ExitStatus.success
    var json = JSONWriter()
    for (index, path) in try options.reportedPaths().enumerated() where !output.isBroken {
      if !print(path, isFirst: index == 0, to: &json) { status = .someFailed }
      output.flush()
    }
    let end = output.finish(status)
    if end != .success { throw ExitCode(end.rawValue) }
  }

  /// Prints one article, or why there is none.
  ///
  /// - Returns: Whether it could be read.
  private func print(_ path: FilePath, isFirst: Bool, to json: inout JSONWriter) -> Bool {
    do {
      let article = try ArticleFile(path, as: options.input.kind, with: options.articleParser)
      if !isFirst, form != .json { output.write("\n") }
      print(article, to: &json)
      return true
    } catch {
      StandardError.report(error.description)
      guard form == .json else { return false }
      json.removeAll()
      json.object { json in
        json.field("file", path.text)
        json.field("error", error.description)
      }
      json.endLine()
      output.write(json.bytes)
      return false
    }
  }

  private func print(_ article: ArticleFile, to json: inout JSONWriter) {
    let document = article.parsed.document
    switch form {
    case .json:
      json.removeAll()
      ArticleJSON(article.parsed, annotations: annotator?.annotations(of: document), unit: unit)
        .write(to: &json, file: article.path.text)
      output.write(json.bytes)
    case .text: output.write(PlainArticle(columns: nil).text(of: document))
    case .markdown: output.write(MarkdownArticle(document).text)
    }
  }
}
