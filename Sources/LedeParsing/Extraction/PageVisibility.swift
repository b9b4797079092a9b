/// Questions about one element that its attributes answer.
enum PageVisibility {
  /// Whether the element says that it is not shown.
  static func isHidden(_ node: Markup.Node, in markup: Markup) -> Bool {
    for attribute in markup.storedAttributes(of: node) {
      switch attribute.name {
      case .hidden: return true
      case .ariaHidden:
        if markup.attribute(.ariaHidden, of: node) == Array("true".utf8) { return true }
      case .style:
        let style = (markup.attribute(.style, of: node) ?? []).prefix(512).filter { !$0.isSpace }
          .map(\.lowercased)
        if ByteSearch.contains(displayNone, in: style[...])
          || ByteSearch.contains(visibilityHidden, in: style[...])
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  private static let displayNone = Array("display:none".utf8)
  private static let visibilityHidden = Array("visibility:hidden".utf8)

  /// Which way the element says that it runs; nil if it does not say.
  static func direction(_ node: Markup.Node, in markup: Markup) -> PagePlace? {
    guard let value = markup.attribute(.dir, of: node), value.count == 3 else { return nil }
    if value.spells("rtl", at: 0, before: 3) { return .rightToLeft }
    return value.spells("ltr", at: 0, before: 3) ? .leftToRight : nil
  }

  static func isArticleBody(_ node: Markup.Node, in markup: Markup) -> Bool {
    guard let value = markup.attribute(.itemprop, of: node)?.prefix(256) else { return false }
    return ByteSearch.contains(Array("articleBody".utf8), in: value)
      || ByteSearch.contains(Array("reviewBody".utf8), in: value)
  }

  /// The words that stand for a picture; nil for decoration and pictures without words.
  static func words(ofPicture node: Markup.Node, in markup: Markup) -> [UInt8]? {
    guard let words = markup.attribute(.alt, of: node), words.count <= 1000 else { return nil }
    // One word is a logo or a file name more often than a description.
    let isPhrase = words.split(whereSeparator: \.isSpace).count >= 2
    guard isPhrase || words.count >= 9 && words.contains(where: { $0 >= 0x80 }) else { return nil }
    for name in [Name.width, .height] {
      // Icons and counting pixels are smaller than 100 pixels.
      if let size = markup.attribute(name, of: node), size.count <= 2, size.allSatisfy(\.isDigit) {
        return nil
      }
    }
    return words
  }
}

/// Tells tables of data from tables that only place text on the page.
enum PageTable {
  /// Descendants looked at: a few rows.
  private static let sample = 120

  static func isData(_ table: Markup.Node, in markup: Markup) -> Bool {
    if markup.attribute(.role, of: table) == Array("presentation".utf8) { return false }
    var cells = 0
    var rows = 0
    var headers = 0
    for node in markup.descendants(of: table).prefix(sample)
    where markup.kind(of: node) == .element {
      switch markup.name(of: node) {
      case .td: cells += 1
      case .th: headers += 1
      case .tr: rows += 1
      case .table, .div, .ul, .ol, .h1, .h2, .h3, .h4, .form, .section, .article, .blockquote:
        return false
      case .p where headers == 0: return false
      case .br where cells <= 2: return false
      default: break
      }
    }
    return headers > 0 || rows >= 2 && cells >= 2 * rows
  }
}
