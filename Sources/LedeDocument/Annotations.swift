/// Everything found in a document, kept apart from it (standoff annotation).
public struct Annotations: Equatable, Sendable {
  /// Sorted, within blocks, without the white space around them.
  public var sentences: [Span] = []
  /// Sorted and non-overlapping.
  public var mentions: [EntityMention] = []
  /// `entities[i].id == i`, in order of first mention.
  public var entities: [Entity] = []
  /// Sorted by span; quotations do not nest.
  public var quotations: [Quotation] = []
  /// Changes whenever the same document could give other annotations.
  public var pipelineVersion = 0

  public init() {}
}

/// What kind of thing a mention names. The raw value is its name in JSON.
public enum EntityLabel: String, CaseIterable, Sendable {
  case person = "PERSON"
  case organization = "ORG"
  /// Places, with countries and cities.
  case location = "LOC"
  /// Nationalities, religions and political groups: `Chinese`, `Iranian`.
  case norp = "NORP"
  /// Names of anything else: works, events, products.
  case miscellaneous = "MISC"
  case date = "DATE"
  case time = "TIME"
  case money = "MONEY"
  case percent = "PERCENT"
  case ticker = "TICKER"
  case email = "EMAIL"
  case url = "URL"

  /// Whether the label names a thing that a reader follows through a text, and not a value.
  public var isName: Bool {
    switch self {
    case .person, .organization, .location, .norp, .miscellaneous: true
    case .date, .time, .money, .percent, .ticker, .email, .url: false
    }
  }
}

/// One place in the text where an entity is named.
public struct EntityMention: Equatable, Sendable {
  public var span: Span
  public var label: EntityLabel
  /// How sure the annotator is of span and label, in 0…1.
  public var confidence: Double
  /// Index into `Annotations.entities`.
  public var entity: Int
  public var rule: Rule

  public init(span: Span, label: EntityLabel, confidence: Double, entity: Int, rule: Rule) {
    self.span = span
    self.label = label
    self.confidence = confidence
    self.entity = entity
    self.rule = rule
  }
}

/// One thing that a document names, once or many times.
public struct Entity: Equatable, Sendable {
  public let id: Int
  /// The fullest name the text gives: `Cisco Systems Inc.`
  public var canonicalName: String
  public var label: EntityLabel
  /// Other names for it in this text, without the canonical one, in order of first use.
  public var aliases: [String]
  /// Exchange symbol without parentheses: `CSCO`.
  public var ticker: String?
  /// What the text says a person or company is: `spokesman for Cisco`.
  public var role: String?
  /// Indices into `Annotations.mentions`, ascending.
  public var mentions: [Int]

  public init(
    id: Int, canonicalName: String, label: EntityLabel, aliases: [String] = [],
    ticker: String? = nil, role: String? = nil, mentions: [Int] = []
  ) {
    self.id = id
    self.canonicalName = canonicalName
    self.label = label
    self.aliases = aliases
    self.ticker = ticker
    self.role = role
    self.mentions = mentions
  }
}

/// One stretch of quoted speech between one pair of marks inside one block.
public struct Quotation: Equatable, Sendable {
  public enum Kind: String, Sendable {
    /// A whole clause or more of somebody's words.
    case direct
    /// A fragment of somebody's words built into the writer's sentence.
    case mixed
    /// Reported without marks: `Zhu also said that …`.
    case indirect
    /// A word or title in marks that nobody said.
    case scare
  }

  /// The words said, without the marks.
  public var span: Span
  /// `span` and its marks; equal to `span` where there are none.
  public var markedSpan: Span
  public var kind: Kind
  public var attribution: Attribution?
  /// Whether these words go on with those of the quotation before: a paragraph that opens with a mark
  /// after one whose mark was not closed.
  public var continuesPrevious: Bool

  public init(
    span: Span, markedSpan: Span, kind: Kind, attribution: Attribution? = nil,
    continuesPrevious: Bool = false
  ) {
    self.span = span
    self.markedSpan = markedSpan
    self.kind = kind
    self.attribution = attribution
    self.continuesPrevious = continuesPrevious
  }
}

/// The link from a quotation to its speaker, with the evidence for it.
public struct Attribution: Equatable, Sendable {
  /// Where the speaker is named or referred to (`John Earnhardt`, `he`).
  public var speaker: Span
  /// Who that is, resolved over the document: `David Dai Shu` for `he`; else the text of `speaker`.
  public var name: String
  /// Index into `Annotations.entities`, where the speaker is one of them.
  public var entity: Int?
  /// The speech verb or phrase that ties the two (`wrote`, `according to`), if any.
  public var cue: Span?
  public var rule: Rule
  /// How sure the annotator is of `speaker`, in 0…1.
  public var confidence: Double

  public init(
    speaker: Span, name: String, entity: Int? = nil, cue: Span? = nil, rule: Rule,
    confidence: Double = 1
  ) {
    self.speaker = speaker
    self.name = name
    self.entity = entity
    self.cue = cue
    self.rule = rule
    self.confidence = confidence
  }
}
