/// How a page's elements are read.
extension Name {
  /// Elements that hold no text of the page's.
  var isUnread: Bool {
    switch self {
    case .script, .style, .template, .noscript, .head, .title, .select, .datalist, .textarea, .svg,
      .iframe, .object, .canvas, .audio, .video, .noframes, .noembed, .input, .math, .map, .meter,
      .progress, .option, .optgroup:
      true
    default: false
    }
  }

  /// Elements that stand on lines of their own.
  var isBlockLevel: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4,
      .h5, .h6, .header, .hgroup, .hr, .html, .li, .listing, .main, .menu, .nav, .ol, .p, .pre,
      .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .xmp:
      true
    default: false
    }
  }

  /// 1…6 for headings, else 0.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}

/// What stands around a block, inherited from its ancestors.
struct PagePlace: OptionSet, Sendable {
  let rawValue: UInt32

  static let article = PagePlace(rawValue: 1)
  static let main = PagePlace(rawValue: 2)
  /// Marked as the article's text: `itemprop="articleBody"`.
  static let articleBody = PagePlace(rawValue: 4)
  static let nav = PagePlace(rawValue: 8)
  static let aside = PagePlace(rawValue: 16)
  static let footer = PagePlace(rawValue: 32)
  static let header = PagePlace(rawValue: 64)
  static let form = PagePlace(rawValue: 128)
  static let figure = PagePlace(rawValue: 256)
  static let caption = PagePlace(rawValue: 512)
  static let table = PagePlace(rawValue: 1024)
  static let list = PagePlace(rawValue: 2048)
  static let quote = PagePlace(rawValue: 4096)
  static let verbatim = PagePlace(rawValue: 8192)
  static let hidden = PagePlace(rawValue: 16384)
  static let link = PagePlace(rawValue: 32768)
  static let button = PagePlace(rawValue: 65536)
  /// In a table whose rows are read as rows.
  static let dataTable = PagePlace(rawValue: 131_072)
  static let address = PagePlace(rawValue: 262_144)
  static let dialog = PagePlace(rawValue: 524_288)
  /// Said to run from right to left, or from left to right, by a `dir` attribute.
  static let rightToLeft = PagePlace(rawValue: 1_048_576)
  static let leftToRight = PagePlace(rawValue: 2_097_152)

  /// What an element adds to the place of its content.
  init(_ name: Name) {
    self =
      switch name {
      case .article: .article
      case .main: .main
      case .nav, .menu: .nav
      case .aside: .aside
      case .footer: .footer
      case .header: .header
      case .form, .fieldset: .form
      case .figure: .figure
      case .figcaption, .caption: .caption
      case .table: .table
      case .ul, .ol, .dl: .list
      case .blockquote: .quote
      case .pre, .xmp, .listing: .verbatim
      case .a: .link
      case .button: .button
      case .address: .address
      case .dialog: .dialog
      default: []
      }
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}
