import Foundation
import LedeDocument

/// Texts with their names, as JSON Lines: `id`, `text`, `entities` with `start`, `end` and `type`.
///
/// Offsets count Unicode scalars.
package struct NameCorpus: Sendable {
  package struct Text: Sendable {
    package let id: String
    package let text: String
    package let names: [Name]
    /// The types the corpus tells apart, where it says so.
    package let types: [String]?
  }

  package struct Name: Decodable, Sendable {
    package let start: Int
    package let end: Int
    package let type: String
  }

  private struct Line: Decodable {
    let id: String
    let text: String
    let entities: [Name]
    let types: [String]?
  }

  package let texts: [Text]

  package init(file: URL) throws {
    let decoder = JSONDecoder()
    texts = try Data(contentsOf: file).split(separator: 0x0A).map { data in
      let line = try decoder.decode(Line.self, from: Data(data))
      return Text(id: line.id, text: line.text, names: line.entities, types: line.types)
    }
  }
}

extension NameCorpus.Text {
  /// The text as a document with a paragraph for each line.
  package var document: Document {
    let utf8 = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + line.count
      if !line.isEmpty { blocks.append(Block(.paragraph, Span(start, end), rule: "line")) }
      start = end + 1
    }
    return Document(utf8: utf8, blocks: blocks)
  }

  /// Byte spans of the names.
  package var spans: [(span: Span, type: String)] {
    var offsets = [0]
    for scalar in text.unicodeScalars {
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    return names.compactMap { name in
      guard offsets.indices.contains(name.start), offsets.indices.contains(name.end),
        name.start < name.end
      else { return nil }
      return (Span(offsets[name.start], offsets[name.end]), name.type)
    }
  }
}
