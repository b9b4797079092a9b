/// What the tokenizer found last. Ranges point into the source; nothing is copied.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case text
    case startTag
    case endTag
    case comment
    case doctype
    case end
  }

  var kind = Kind.end
  /// The name of a tag.
  var name = Name.unknown
  /// Of a tag: `<a/>`.
  var isSelfClosing = false
  /// Of text and comments.
  var form: TextForm = []
  /// The characters of text, the data of a comment, the name of a tag.
  var start = 0
  var end = 0
  /// The attributes of a start tag, in the tokenizer's list.
  var attributesStart = 0
  var attributesCount = 0
}

/// The parts of a DOCTYPE; a missing identifier is nil, not empty.
struct Doctype: Equatable, Sendable {
  var name: Range<Int>?
  var publicIdentifier: Range<Int>?
  var systemIdentifier: Range<Int>?
  var forcesQuirks = false
}

/// One attribute of a start tag, sixteen bytes; offsets into the source.
struct Attribute: Sendable {
  var nameStart: UInt32
  var valueStart: UInt32
  var valueCount: UInt32
  var nameCount: UInt16
  var name: Name
  var form: TextForm
}

/// What a parser takes in; design limits, so that no input costs more than it is worth.
package struct MarkupLimits: Equatable, Sendable {
  /// Elements open at once. Deeper elements become siblings and keep their text.
  package var depth = 512
  /// Attributes of one element. Browsers cap none; an estimate.
  package var attributes = 256
  /// Bytes of one attribute's value.
  package var value = 64 << 10
  /// Bytes of the source; the rest is left out.
  package var size = 16 << 20

  package init() {}
}
