/// One article of PolNeAR with its quotations, as a line of `gold.jsonl`.
///
/// Offsets count Unicode scalars of `text`.
package struct GoldArticle: Decodable, Sendable {
  package struct Speaker: Decodable, Sendable {
    package let start: Int
    package let end: Int
    package let text: String
  }

  package struct Quote: Decodable, Sendable {
    package let start: Int
    package let end: Int
    package let kind: String
    package let speaker: Speaker?
  }

  package let id: String
  package let file: String
  package let text: String
  package let quotes: [Quote]
}

/// A quotation as lede found it, in the offsets of the gold text.
package struct FoundQuote: Sendable {
  package let span: Range<Int>
  package let speaker: Range<Int>?
  package let isIndirect: Bool
  package let rule: String

  package init(span: Range<Int>, speaker: Range<Int>?, isIndirect: Bool, rule: String) {
    self.span = span
    self.speaker = speaker
    self.isIndirect = isIndirect
    self.rule = rule
  }
}
