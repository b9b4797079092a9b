import LedeDocument

/// Reads subscriptions from OPML 1.0–2.0 (opml.org/spec2.opml).
///
/// Total: any bytes give a list. Outlines with an address are feeds, whatever their `type`; those
/// without are folders. What is neither a feed of the web nor a folder is told, and left out.
public struct OPMLReader {
  public private(set) var diagnostics: [Diagnostic] = []
  private var xml: XMLReader
  private var list = SubscriptionList()
  /// Folders around the current place; nil for outlines that are none.
  private var folders: [String?] = []
  private var known: [String: Int] = [:]

  /// Folders in folders deeper than this are taken for the deepest allowed one.
  static let deepest = 32
  /// As many subscriptions as are read. The largest list found in public has 13,000; an estimate.
  private static let most = 200_000

  /// Whether the first element of `source` is one of OPML.
  public static func recognizes(_ source: Source) -> Bool {
    let head = Source(
      bytes: Array(source.bytes.prefix(InputDetection.window)), contentType: source.contentType)
    var xml = XMLReader(SourceDecoder.decode(xml: head).utf8)
    while let event = xml.next() {
      if event == .start { return lowercased(xml.name.local) == "opml" }
    }
    return false
  }

  /// Reads `source`.
  ///
  /// - Complexity: O(`source.bytes.count`).
  public static func read(_ source: Source) -> (list: SubscriptionList, diagnostics: [Diagnostic]) {
    var reader = OPMLReader(source)
    let list = reader.read()
    return (list, reader.diagnostics)
  }

  private init(_ source: Source) {
    let decoded = SourceDecoder.decode(xml: source)
    xml = XMLReader(decoded.utf8)
    diagnostics = decoded.diagnostics
  }

  private mutating func read() -> SubscriptionList {
    var isInTitle = false
    var title: [UInt8] = []
    var hasRoot = false
    while let event = xml.next() {
      let name = Self.lowercased(xml.name.local)
      switch event {
      case .start:
        if name == "opml" || name == "outline" { hasRoot = true }
        if name == "outline" { begin() }
        isInTitle = name == "title" && folders.isEmpty
      case .text: if isInTitle { xml.appendText(to: &title) }
      case .end:
        if name == "outline" { _ = folders.popLast() }
        isInTitle = false
      }
    }
    if !title.isEmpty { list.title = TextRepair.string(FeedReader.trimmed(title)) }
    if let problem = xml.firstProblem { diagnostics.append(problem) }
    if !hasRoot { diagnostics.append(Diagnostic("This is not OPML: there is no outline.", at: 0)) }
    return list
  }

  private mutating func begin() {
    let attributes = Dictionary(
      xml.attributes.map { (Self.lowercased($0.name.local), $0.value) },
      uniquingKeysWith: { first, _ in first })
    let title = Self.line(attributes["title"]) ?? Self.line(attributes["text"])
    guard let address = attributes["xmlurl"] ?? Self.linked(attributes) else {
      folders.append(folders.count < Self.deepest ? title : nil)
      return
    }
    folders.append(nil)
    let url = URIReference(address.utf8)
    guard let scheme = url.scheme, Self.schemes.contains(scheme) else {
      let shown = Self.line(attributes["text"]) ?? address
      return diagnostics.append(
        Diagnostic("\(shown) is not a feed of the web: left out.", at: xml.eventRange.lowerBound))
    }
    add(url.text, title, attributes)
  }

  private static let schemes = ["http", "https"].map { Array($0.utf8) }

  /// An outline of type `link` or `rss` whose address stands under another name.
  private static func linked(_ attributes: [String: String]) -> String? {
    let type = attributes["type"].map(lowercased)
    guard type == "rss" || type == "atom" else { return nil }
    return attributes["url"] ?? attributes["htmlurl"]
  }

  private mutating func add(_ url: String, _ title: String?, _ attributes: [String: String]) {
    let path = folders.compactMap { $0 }
    let tags = (attributes["category"] ?? "").split(separator: ",").map {
      String(decoding: FeedReader.trimmed(Array($0.utf8)), as: UTF8.self)
    }
    if let index = known[url] {
      // In two folders: the second one becomes a tag, as a feed is kept in one place.
      if let last = path.last, list.subscriptions[index].folders != path,
        !list.subscriptions[index].tags.contains(last), list.subscriptions[index].tags.count < 64
      {
        list.subscriptions[index].tags.append(last)
      }
      return
    }
    guard list.subscriptions.count < Self.most else { return }
    known[url] = list.subscriptions.count
    list.subscriptions.append(
      Subscription(
        url: url, title: title, page: attributes["htmlurl"].flatMap(Self.page), folders: path,
        tags: tags.filter { !$0.isEmpty }))
  }

  private static func page(_ text: String) -> String? {
    let url = URIReference(text.utf8)
    return url.scheme.map { schemes.contains($0) } ?? false ? url.text : nil
  }

  private static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = PageText.line(Array(text.utf8))
    return line.isEmpty ? nil : TextRepair.string(line)
  }

  private static func lowercased(_ text: String) -> String {
    String(decoding: text.utf8.map(\.lowercased), as: UTF8.self)
  }
}
