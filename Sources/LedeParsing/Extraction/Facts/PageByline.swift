/// Finds the line that names the writer by what its element is called.
enum PageByline {
  /// Longest byline in bytes.
  private static let longest = 100

  /// The text of the first element marked as the author; nil if there is none.
  static func text(in markup: Markup) -> [UInt8]? {
    var walk = markup.descendants(of: markup.root)
    while let node = walk.next() {
      guard markup.kind(of: node) == .element else { continue }
      if markup.name(of: node).isUnread {
        walk.skipDescendants()
        continue
      }
      guard markup.record(node).attributesCount > 0, isByline(node, markup),
        let text = line(node, markup)
      else { continue }
      return text
    }
    return nil
  }

  private static func isByline(_ node: Markup.Node, _ markup: Markup) -> Bool {
    if markup.attribute(.rel, of: node) == Array("author".utf8) { return true }
    if let property = markup.attribute(.itemprop, of: node),
      ByteSearch.contains(Array("author".utf8), in: property.prefix(64))
    {
      return true
    }
    for name in [Name.class, .id] {
      guard let value = markup.attribute(name, of: node) else { continue }
      let folded = value.prefix(256).map(\.lowercased)
      if marks.contains(where: { ByteSearch.contains($0, in: folded[...]) }) { return true }
    }
    return false
  }

  /// Parts of classes that bylines have (Mozilla Readability's list).
  private static let marks = ["byline", "author", "dateline", "writtenby", "p-author"].map {
    Array($0.utf8)
  }

  private static func line(_ node: Markup.Node, _ markup: Markup) -> [UInt8]? {
    let named = markup.descendants(of: node).prefix(60).first {
      markup.attribute(.itemprop, of: $0) == Array("name".utf8)
    }
    var text: [UInt8] = []
    for child in markup.descendants(of: named ?? node).prefix(100)
    where markup.kind(of: child) == .text {
      markup.appendText(of: child, to: &text)
      if text.count > 4 * longest { return nil }
    }
    let line = PageText.line(text)
    return line.isEmpty || line.count >= longest ? nil : line
  }
}
