/// One line of a page's text: what stands between two edges of block-level elements or line breaks.
struct PageBlock: Sendable {
  enum Kind: Int, Sendable {
    case paragraph
    case quote
    case verbatim
    /// Text that stands right in a `div` or the like.
    case loose
    case listItem
    case row
    case definition
    case heading
    case headline
    case caption
    /// The words that stand for a picture.
    case image
  }

  let kind: Kind
  /// Bytes of the page's text.
  let bytes: Range<Int>
  /// Index of the innermost block-level element around it.
  let container: Int
  let place: PagePlace
  /// Bytes of it that are links or buttons.
  let linkBytes: Int
  /// Bytes of it that are emphasised.
  let emphasisBytes: Int
  /// 1…6 for headings, depth for list items, else 0.
  let level: Int
  /// Hashes of the class words of inline elements that it starts with.
  let tokens: Range<Int>
  /// Whether only a line break parts it from the block before.
  let followsBreak: Bool
  /// How many `article` elements began before it.
  let articleNumber: Int
}

/// A block-level element of a page.
struct PageContainer: Sendable {
  let name: Name
  /// Index of the element around it; -1 for the outermost.
  let parent: Int
  let depth: Int
  let place: PagePlace
  /// Hashes of its class words.
  let tokens: Range<Int>
  /// Equal for elements that are written alike at the same place of the page's structure.
  let path: UInt64
}

/// A stretch of a page's text with a meaning of its own.
struct PageInline: Sendable {
  enum Kind: Sendable {
    case emphasis
    case strong
    case code
    case link(Markup.Node)

    var isEmphasis: Bool {
      switch self {
      case .emphasis, .strong: true
      case .code, .link: false
      }
    }
  }

  let kind: Kind
  let bytes: Range<Int>
}
