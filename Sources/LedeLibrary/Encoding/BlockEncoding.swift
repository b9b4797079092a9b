import LedeDocument

extension ByteWriter {
  mutating func block(_ block: Block) {
    let (kind, level) = block.kind.encoded
    byte(kind)
    if let level { integer(level) }
    if case .chrome(let reason) = block.kind { name(reason.rawValue) }
    var previous = 0
    span(block.span, after: &previous)
    rule(block.rule)
  }

  mutating func inline(_ inline: Inline, after previous: inout Int) {
    switch inline.kind {
    case .emphasis: byte(0)
    case .strong: byte(1)
    case .code: byte(2)
    case .link(let destination):
      byte(3)
      name(destination)
    }
    span(inline.span, after: &previous)
  }

  mutating func metadata(_ metadata: Metadata) {
    for fact in metadata.facts {
      optional(fact) { writer, fact in
        writer.text(fact.value)
        writer.rule(fact.rule)
      }
    }
    name(metadata.direction.rawValue)
  }
}

extension ByteReader {
  mutating func block() throws(DamagedBytes) -> Block {
    let kind = try blockKind()
    var previous = 0
    let span = try span(after: &previous)
    return Block(kind, span, rule: try rule())
  }

  private mutating func blockKind() throws(DamagedBytes) -> Block.Kind {
    switch try byte() {
    case 0: .headline
    case 1: .heading(level: try integer())
    case 2: .paragraph
    case 3: .listItem(depth: try integer())
    case 4: .blockQuote
    case 5: .preformatted
    case 6: .caption
    case 7: .tableRow
    case 8: .chrome(try named(ChromeReason.self))
    default: throw DamagedBytes(offset: remaining)
    }
  }

  mutating func inline(after previous: inout Int) throws(DamagedBytes) -> Inline {
    let kind: Inline.Kind =
      switch try byte() {
      case 0: .emphasis
      case 1: .strong
      case 2: .code
      case 3: .link(destination: try name())
      default: throw DamagedBytes(offset: remaining)
      }
    return Inline(kind, try span(after: &previous))
  }

  mutating func metadata() throws(DamagedBytes) -> Metadata {
    var metadata = Metadata()
    for path in Metadata.factPaths {
      metadata[keyPath: path] = try optional { (reader) throws(DamagedBytes) in
        Metadata.Fact(try reader.text(), rule: try reader.rule())
      }
    }
    metadata.direction = try named(Metadata.Direction.self)
    return metadata
  }
}

extension Block.Kind {
  /// The number that stands for the kind, and the level or depth it has.
  fileprivate var encoded: (kind: UInt8, level: Int?) {
    switch self {
    case .headline: (0, nil)
    case .heading(let level): (1, level)
    case .paragraph: (2, nil)
    case .listItem(let depth): (3, depth)
    case .blockQuote: (4, nil)
    case .preformatted: (5, nil)
    case .caption: (6, nil)
    case .tableRow: (7, nil)
    case .chrome: (8, nil)
    }
  }
}

extension Metadata {
  /// Every fact there can be, in the order they are stored in. New ones come at the end, with a new
  /// `ArticleEncoding.version`.
  fileprivate static var factPaths: [WritableKeyPath<Metadata, Fact?>] {
    [
      \.title, \.byline, \.editor, \.siteName, \.published, \.dateline, \.language, \.url,
      \.excerpt,
    ]
  }

  fileprivate var facts: [Fact?] { Self.factPaths.map { self[keyPath: $0] } }
}
