import LedeDocument

/// Annotations as bytes that give the same annotations back.
struct AnnotationsEncoding: Equatable {
  /// Goes up when they are written in another way; other versions are made anew from the article.
  static let version: UInt8 = 2

  let bytes: [UInt8]

  init(_ annotations: Annotations) {
    var writer = ByteWriter()
    writer.byte(Self.version)
    writer.integer(annotations.pipelineVersion)
    var previous = 0
    writer.list(annotations.sentences) { $0.span($1, after: &previous) }
    previous = 0
    writer.list(annotations.mentions) { $0.mention($1, after: &previous) }
    writer.list(annotations.entities) { $0.entity($1) }
    previous = 0
    writer.list(annotations.quotations) { $0.quotation($1, after: &previous) }
    bytes = writer.bytes
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The annotations of a text of `length` bytes.
  func annotations(length: Int) throws(DamagedBytes) -> Annotations {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Self.version else { throw DamagedBytes(offset: 0) }
    var annotations = Annotations()
    annotations.pipelineVersion = try reader.integer()
    var previous = 0
    annotations.sentences = try reader.list { (reader) throws(DamagedBytes) in
      try reader.span(after: &previous)
    }
    previous = 0
    annotations.mentions = try reader.list { (reader) throws(DamagedBytes) in
      try reader.mention(after: &previous)
    }
    annotations.entities = try reader.list { (reader) throws(DamagedBytes) in try reader.entity() }
    previous = 0
    annotations.quotations = try reader.list { (reader) throws(DamagedBytes) in
      try reader.quotation(after: &previous)
    }
    guard annotations.isConsistent(length: length) else { throw DamagedBytes(offset: 0) }
    return annotations
  }
}

extension ByteWriter {
  fileprivate mutating func mention(_ mention: EntityMention, after previous: inout Int) {
    span(mention.span, after: &previous)
    name(mention.label.rawValue)
    real(mention.confidence)
    integer(mention.entity)
    rule(mention.rule)
  }

  fileprivate mutating func entity(_ entity: Entity) {
    integer(entity.id)
    text(entity.canonicalName)
    name(entity.label.rawValue)
    list(entity.aliases) { $0.text($1) }
    optional(entity.ticker) { $0.text($1) }
    optional(entity.role) { $0.text($1) }
    var previous = 0
    list(entity.mentions) { writer, mention in
      writer.integer(mention &- previous)
      previous = mention
    }
  }

  fileprivate mutating func quotation(_ quotation: Quotation, after previous: inout Int) {
    span(quotation.span, after: &previous)
    var inner = previous
    span(quotation.markedSpan, after: &inner)
    name(quotation.kind.rawValue)
    byte(quotation.continuesPrevious ? 1 : 0)
    optional(quotation.attribution) { writer, attribution in
      var near = inner
      writer.span(attribution.speaker, after: &near)
      writer.name(attribution.name)
      writer.optional(attribution.entity) { $0.integer($1) }
      writer.optional(attribution.cue) { $0.span($1, after: &near) }
      writer.rule(attribution.rule)
      writer.real(attribution.confidence)
    }
  }
}

extension ByteReader {
  fileprivate mutating func mention(
    after previous: inout Int
  ) throws(DamagedBytes) -> EntityMention {
    EntityMention(
      span: try span(after: &previous), label: try named(EntityLabel.self),
      confidence: try real(), entity: try integer(), rule: try rule())
  }

  fileprivate mutating func entity() throws(DamagedBytes) -> Entity {
    let id = try integer()
    let canonicalName = try text()
    let label = try named(EntityLabel.self)
    let aliases = try list { (reader) throws(DamagedBytes) in try reader.text() }
    let ticker = try optional { (reader) throws(DamagedBytes) in try reader.text() }
    let role = try optional { (reader) throws(DamagedBytes) in try reader.text() }
    var previous = 0
    let mentions = try list { (reader) throws(DamagedBytes) in
      previous = previous &+ (try reader.integer())
      return previous
    }
    return Entity(
      id: id, canonicalName: canonicalName, label: label, aliases: aliases, ticker: ticker,
      role: role, mentions: mentions)
  }

  fileprivate mutating func quotation(
    after previous: inout Int
  ) throws(DamagedBytes) -> Quotation {
    let inside = try span(after: &previous)
    var inner = previous
    let marked = try span(after: &inner)
    let kind = try named(Quotation.Kind.self)
    let continuesPrevious = try byte() != 0
    let attribution = try optional { (reader) throws(DamagedBytes) in
      var near = inner
      return Attribution(
        speaker: try reader.span(after: &near), name: try reader.name(),
        entity: try reader.optional { (reader) throws(DamagedBytes) in try reader.integer() },
        cue: try reader.optional { (reader) throws(DamagedBytes) in
          try reader.span(after: &near)
        }, rule: try reader.rule(), confidence: try reader.real())
    }
    return Quotation(
      span: inside, markedSpan: marked, kind: kind, attribution: attribution,
      continuesPrevious: continuesPrevious)
  }
}

extension Annotations {
  /// Whether every span lies in a text of `length` bytes and every index is one.
  fileprivate func isConsistent(length: Int) -> Bool {
    sentences.allSatisfy { $0.end <= length }
      && mentions.allSatisfy { $0.span.end <= length && entities.indices.contains($0.entity) }
      && entities.enumerated().allSatisfy { index, entity in
        entity.id == index && entity.mentions.allSatisfy(mentions.indices.contains)
      }
      && quotations.allSatisfy(isConsistent(length))
  }

  private func isConsistent(_ length: Int) -> (Quotation) -> Bool {
    { quotation in
      let attribution = quotation.attribution
      return quotation.span.end <= length && quotation.markedSpan.end <= length
        && attribution.map { $0.speaker.end <= length } ?? true
        && (attribution?.cue).map { $0.end <= length } ?? true
        && (attribution?.entity).map { entities.indices.contains($0) } ?? true
    }
  }
}
