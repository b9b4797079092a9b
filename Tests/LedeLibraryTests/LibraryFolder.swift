import Foundation
import LedeDocument

@testable import LedeLibrary

/// A folder for one library that goes away with its last user.
final class LibraryFolder {
  let path: String

  init() {
    let url = FileManager.default.temporaryDirectory.appending(path: "lede-\(UUID().uuidString)")
    path = url.path
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/library.db" }

  func open() throws -> Library { try Library.open(file) }

  /// The bytes of the library's file.
  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: file))) }

  func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: file)) }

  /// Names of the files in the folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

extension Library {
  /// Keeps what one fetch of one feed brought.
  @discardableResult
  func refresh(
    _ feed: FeedID, _ state: FetchState, articles: [NewArticle] = [], title: String? = nil,
    site: String? = nil, movedTo url: String? = nil, at now: Timestamp = .now
  ) throws -> [Addition] {
    var fetched = FetchedFeed(feed, state)
    fetched.articles = articles.map { PreparedArticle($0) }
    (fetched.title, fetched.site, fetched.movedTo) = (title, site, url)
    return try keep([fetched], at: now)[0]
  }
}

/// Articles written for tests.
enum Sample {
  /// An article of a title and paragraphs, with the entities and quotes that `annotate` adds.
  static func article(
    _ title: String, _ paragraphs: [String] = ["Nothing else."], url: String? = nil,
    published: String? = nil, site: String? = nil,
    annotate: (Document, inout Annotations) -> Void = { _, _ in }
  ) -> NewArticle {
    var utf8: [UInt8] = []
    var blocks: [Block] = []
    for (index, text) in ([title] + paragraphs).enumerated() {
      if index > 0 { utf8 += Array("\n\n".utf8) }
      let start = utf8.count
      utf8 += Array(text.utf8)
      blocks.append(
        Block(index == 0 ? .headline : .paragraph, Span(start, utf8.count), rule: "sample"))
    }
    var metadata = Metadata()
    metadata.title = Metadata.Fact(title, rule: "sample")
    metadata.url = url.map { Metadata.Fact($0, rule: "sample") }
    metadata.published = published.map { Metadata.Fact($0, rule: "sample") }
    metadata.siteName = site.map { Metadata.Fact($0, rule: "sample") }
    let document = Document(utf8: utf8, blocks: blocks, metadata: metadata)
    var annotations = Annotations()
    annotations.pipelineVersion = 1
    annotate(document, &annotations)
    return NewArticle(
      Parsed(document: document, confidence: 1, rule: "sample"), annotations: annotations)
  }

  /// An article that names `names`, each as `(canonical name, label, aliases, ticker)`.
  static func naming(
    _ title: String,
    _ names: [(name: String, label: EntityLabel, aliases: [String], ticker: String?)]
  ) -> NewArticle {
    article(title, [names.map(\.name).joined(separator: ", ") + "."]) { document, annotations in
      for (index, name) in names.enumerated() {
        let start = String(decoding: document.utf8, as: UTF8.self)
          .range(of: name.name, options: .backwards)?.lowerBound
        let text = String(decoding: document.utf8, as: UTF8.self)
        let offset = start.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
        annotations.mentions.append(
          EntityMention(
            span: Span(offset, offset + name.name.utf8.count), label: name.label, confidence: 1,
            entity: index, rule: "sample"))
        annotations.entities.append(
          Entity(
            id: index, canonicalName: name.name, label: name.label, aliases: name.aliases,
            ticker: name.ticker, mentions: [index]))
      }
    }
  }

  /// An article in which `speaker` says `words`.
  static func quoting(_ speaker: String, _ words: String, url: String? = nil) -> NewArticle {
    let text = "“\(words)” \(speaker) said."
    return article("What \(speaker) said", [text], url: url) { document, annotations in
      let start = document.blocks[1].span.start
      let inner = Span(start + 3, start + 3 + words.utf8.count)
      let marked = Span(start, inner.end + 3)
      let name = Span(marked.end + 1, marked.end + 1 + speaker.utf8.count)
      annotations.mentions = [
        EntityMention(span: name, label: .person, confidence: 0.9, entity: 0, rule: "sample")
      ]
      annotations.entities = [
        Entity(id: 0, canonicalName: speaker, label: .person, mentions: [0])
      ]
      annotations.quotations = [
        Quotation(
          span: inner, markedSpan: marked, kind: .direct,
          attribution: Attribution(speaker: name, name: speaker, entity: 0, rule: "sample"))
      ]
    }
  }
}

/// Numbers that are the same in every run (SplitMix64; Steele, Lea, Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
