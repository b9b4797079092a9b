import LedeDocument
import LedeReading

/// A quotation as it is put on the clipboard: the words, who said them and where that was read.
struct QuotationCopy {
  let words: String
  let speaker: String?
  let role: String?
  let metadata: Metadata

  /// - Returns: nil if the article has no such quotation.
  init?(_ index: Int, of article: Article) {
    guard let annotations = article.annotations, annotations.quotations.indices.contains(index)
    else { return nil }
    let quotation = annotations.quotations[index]
    let named = annotations.speaker(of: quotation)
    words = article.document[quotation.span]
    (speaker, role) = (named?.name, named?.role)
    metadata = article.document.metadata
  }

  func written(as form: CopyForm) -> String {
    switch form {
    case .text: text
    case .markdown: markdown
    case .json: json
    }
  }

  /// The speaker with the role, as far as they are known.
  private var who: String? {
    speaker.map { name in role.map { "\(name), \($0)" } ?? name }
  }

  private var text: String {
    let source = [metadata.title, metadata.siteName].compactMap { $0?.value }
    let lines = [
      "\u{201C}\(words)\u{201D}" + (who.map { " — \($0)" } ?? ""),
      source.joined(separator: ", "), metadata.url?.value ?? "",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// A block quote (CommonMark 0.31, 5.1) whose last line names speaker and article.
  private var markdown: String {
    let quoted = words.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    let title = metadata.title.map { title in
      metadata.url.map { "[\(title.value)](\($0.value))" } ?? "*\(title.value)*"
    }
    let name = speaker.map { "**\($0)**" + (role.map { ", \($0)" } ?? "") }
    let source = [name, title].compactMap { $0 }.joined(separator: ", ")
    return source.isEmpty ? quoted + "\n" : "\(quoted)\n>\n> — \(source)\n"
  }

  /// One object on one line, with the keys of `lede annotate` where they mean the same.
  private var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("text", words)
      json.field("name", speaker)
      json.field("role", role)
      json.field("title", metadata.title?.value)
      json.field("site", metadata.siteName?.value)
      json.field("published", metadata.published?.value)
      json.field("url", metadata.url?.value)
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
