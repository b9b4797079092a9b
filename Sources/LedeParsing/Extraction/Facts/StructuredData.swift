/// What a page's JSON-LD says of its article (schema.org).
struct StructuredData {
  private(set) var title: [UInt8]?
  private(set) var name: [UInt8]?
  private(set) var authors: [[UInt8]] = []
  private(set) var published: [UInt8]?
  private(set) var site: [UInt8]?
  private(set) var excerpt: [UInt8]?
  private(set) var language: [UInt8]?
  private(set) var body: [UInt8]?

  /// Nodes of the graph that are looked at.
  private static let most = 400

  /// - Parameter scripts: the contents of the page's `application/ld+json` scripts.
  init(_ scripts: [[UInt8]]) {
    let nodes = scripts.flatMap { Self.nodes(of: $0) }
    guard let article = nodes.first(where: Self.isArticle) else { return }
    title = Self.text(article["headline"])
    name = Self.text(article["name"])
    authors = Self.people(article["author"], nodes)
    published = Self.text(article["datePublished"])
    site = Self.people(article["publisher"], nodes).first
    excerpt = Self.text(article["description"])
    language = Self.text(article["inLanguage"])
    body = Self.text(article["articleBody"]) ?? Self.text(article["reviewBody"])
  }

  /// The objects of a script: one, a list of them, or those of a graph.
  private static func nodes(of script: [UInt8]) -> [JSONValue] {
    // Some wrap the data in a comment or in a CDATA section, as if the page were XML.
    let opening = script.prefix(200).firstIndex { $0 == UInt8(ascii: "{") } ?? 0
    let marker = Array("CDATA[".utf8)
    let wrapped = ByteSearch.firstIndex(of: marker, in: script[..<opening])
    let bare = wrapped.map { script[($0 + marker.count)...] } ?? script[...]
    let start = bare.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    guard let start, let value = JSONReader.value(of: Array(script[start...])) else { return [] }
    var nodes: [JSONValue] = []
    for item in value.items.prefix(most) {
      nodes.append(item)
      if let graph = item["@graph"] { nodes += graph.items.prefix(most) }
      if let main = item["mainEntity"] { nodes += main.items.prefix(most) }
    }
    return nodes
  }

  private static func isArticle(_ node: JSONValue) -> Bool {
    (node["@type"]?.items ?? []).contains { type in
      guard let type = type.string else { return false }
      return endings.contains { type.suffix($0.count).elementsEqual($0) }
    }
  }

  /// `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report` and their like.
  private static let endings = ["Article", "Posting", "Report", "APIReference"].map {
    Array($0.utf8)
  }

  private static func text(_ value: JSONValue?) -> [UInt8]? {
    guard let text = value?.items.first?.string, !text.isEmpty else { return nil }
    var decoded: [UInt8] = []
    decoded.append(from: text, 0, text.count, form: [.references])
    return decoded
  }

  /// Names of people or organisations: text, objects with a name, or references to such.
  private static func people(_ value: JSONValue?, _ nodes: [JSONValue]) -> [[UInt8]] {
    (value?.items ?? []).prefix(12).compactMap { item in
      if let text = text(item) { return text }
      if let name = text(item["name"]) { return name }
      guard let id = item["@id"]?.string else { return nil }
      return text(nodes.first { $0["@id"]?.string == id && $0["name"] != nil }?["name"])
    }
  }
}
