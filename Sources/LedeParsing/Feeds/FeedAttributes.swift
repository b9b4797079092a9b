/// The attributes of an element of a feed, by lower-case names: feeds differ in case.
///
/// `xml:`, `rdf:` and `xlink:` stand before the names of these namespaces, nothing before others.
struct FeedAttributes {
  /// In the order of the source.
  private(set) var list: [(name: String, value: String)] = []
  /// Prefixes and the namespaces they are declared for.
  private(set) var declarations: [(prefix: String, uri: String)] = []

  init(_ attributes: [(name: XMLName, value: String)]) {
    for (name, value) in attributes {
      let local = String(decoding: name.local.utf8.map(\.lowercased), as: UTF8.self)
      switch name.namespace {
      case .none where local == "xmlns": declarations.append(("", value))
      case .other("xmlns"): declarations.append((local, value))
      case .xml: list.append(("xml:" + local, value))
      case .rdf: list.append(("rdf:" + local, value))
      case .xlink: list.append(("xlink:" + local, value))
      case .none, .atom, .rss:
        let isWord = local == "rel" || local == "type"
        list.append(
          (local, isWord ? String(decoding: value.utf8.map(\.lowercased), as: UTF8.self) : value))
      default: break
      }
    }
  }

  /// The last value under that name.
  subscript(name: String) -> String? { list.last { $0.name == name }?.value }

  var href: String? { self["url"] ?? self["uri"] ?? self["href"] }

  var base: String? { self["xml:base"] ?? self["base"] }

  var language: String? { self["xml:lang"] ?? self["lang"] }

  /// A number of bytes; nil for what is none.
  func number(_ name: String) -> Int? {
    guard let text = self[name], text.utf8.count <= 18 else { return nil }
    let digits = FeedReader.trimmed(Array(text.utf8))
    guard !digits.isEmpty, digits.allSatisfy(ASCII.isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
