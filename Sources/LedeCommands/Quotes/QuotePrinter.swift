import LedeDocument

/// Prints what was found in articles, one after the other.
protocol QuotePrinter {
  /// What stands before the first article.
  var header: String { get }

  /// One article. `isOnly` is whether no other is printed.
  func bytes(of article: ArticleQuotes, isOnly: Bool) -> [UInt8]

  /// What stands for an article that could not be read, if anything does.
  func bytes(failed path: FilePath, reason: String) -> [UInt8]
}

extension QuotePrinter {
  var header: String { "" }

  func bytes(failed path: FilePath, reason: String) -> [UInt8] { [] }
}

/// Prints an object with `file` and `error` for what could not be read.
protocol JSONQuotePrinter: QuotePrinter {}

extension JSONQuotePrinter {
  func bytes(failed path: FilePath, reason: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("file", path.text)
      json.field("error", reason)
    }
    json.endLine()
    return json.bytes
  }
}
