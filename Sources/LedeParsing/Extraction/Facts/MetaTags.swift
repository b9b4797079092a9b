/// The facts in a page's head: `meta` elements, the title and JSON-LD, collected in one walk.
struct MetaTags {
  /// Content by name or property, in lower case with `:` between the parts; the last one counts.
  private(set) var values: [String: [UInt8]] = [:]
  private(set) var title: [UInt8] = []
  private(set) var base: [UInt8]?
  private(set) var canonical: [UInt8]?
  private(set) var language: [UInt8]?
  private(set) var scripts: [[UInt8]] = []
  /// The first `time` elements with a date for machines.
  private(set) var times: [[UInt8]] = []
  /// Microdata by property: the first content of each.
  private(set) var properties: [String: [UInt8]] = [:]

  private static let mostTimes = 4

  init(_ markup: Markup) {
    for index in 0..<markup.nodeCount {
      let node = Markup.Node(index)
      guard markup.kind(of: node) == .element, markup.namespace(of: node) == .html else { continue }
      take(node, markup)
    }
  }

  /// The first value there is under one of `names`.
  func first(_ names: String...) -> [UInt8]? {
    for name in names { if let value = values[name] { return value } }
    return nil
  }

  private mutating func take(_ node: Markup.Node, _ markup: Markup) {
    switch markup.name(of: node) {
    case .meta: takeMeta(node, markup)
    case .title: if title.isEmpty { title = markup.text(in: node) }
    case .base: base = base ?? markup.attribute(.href, of: node)
    case .html, .body:
      language =
        language ?? markup.attribute(.lang, of: node) ?? markup.attribute(.xmlLang, of: node)
    case .link:
      if canonical == nil, markup.attribute(.rel, of: node) == Array("canonical".utf8) {
        canonical = markup.attribute(.href, of: node)
      }
    case .script:
      if let type = markup.attribute(.type, of: node),
        ByteSearch.contains(Array("ld+json".utf8), in: type[...])
      {
        scripts.append(markup.text(in: node))
      }
    case .time:
      if times.count < Self.mostTimes, let time = markup.attribute(.datetime, of: node) {
        times.append(time)
      }
    default: break
    }
  }

  private mutating func takeMeta(_ node: Markup.Node, _ markup: Markup) {
    guard let content = markup.attribute(.content, of: node), !content.isEmpty else { return }
    for attribute in [Name.name, .property, .httpEquiv] {
      guard let names = markup.attribute(attribute, of: node) else { continue }
      for name in names.prefix(200).split(whereSeparator: \.isSpace) {
        let key = name.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ":") : $0.lowercased }
        values[String(decoding: key, as: UTF8.self)] = content
      }
    }
    guard let property = markup.attribute(.itemprop, of: node) else { return }
    let key = String(decoding: property.map(\.lowercased), as: UTF8.self)
    if properties[key] == nil { properties[key] = content }
  }
}
