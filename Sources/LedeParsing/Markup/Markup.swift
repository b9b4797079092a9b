import LedeDocument

/// A parsed HTML document: an arena of fixed-size nodes that point into their source.
///
/// Text, names and values are slices of `source` and decoded when they are asked for. Nodes are
/// numbers, so that a reader can keep what it finds about them in arrays beside the tree. Every walk
/// is a loop; the deepest element lies `MarkupLimits.depth` deep.
package struct Markup: Sendable {
  /// A node of one tree; without that tree it means nothing.
  package struct Node: Hashable, Comparable, Sendable {
    /// The node's place in the arena, `0..<nodeCount`. Mostly, but not always, in document order.
    package let index: Int

    init(_ index: Int) { self.index = index }

    init(_ index: UInt32) { self.index = Int(index) }

    package static func < (lhs: Node, rhs: Node) -> Bool { lhs.index < rhs.index }
  }

  package enum Kind: UInt8, Sendable {
    case document
    case doctype
    case element
    case text
    case comment
  }

  package enum Namespace: UInt8, Sendable {
    case html
    case svg
    case mathML
  }

  /// A node as it is stored, 40 bytes. Link 0 is no node: the document is nobody's child.
  struct Record: Sendable {
    var parent: UInt32 = 0
    var firstChild: UInt32 = 0
    var lastChild: UInt32 = 0
    var previous: UInt32 = 0
    var next: UInt32 = 0
    /// Of text and comments the characters, of an element the name in its tag.
    var start: UInt32 = 0
    var end: UInt32 = 0
    var attributesStart: UInt32 = 0
    var attributesCount: UInt16 = 0
    var kind = Kind.document
    var name = Name.unknown
    var namespace = Namespace.html
    var form: TextForm = []
    /// Whether the element is on the stack of open elements; of use to the builder only.
    var isOpen = false
  }

  /// The bytes that were parsed. The tree's offsets count from their start.
  package let source: [UInt8]
  /// Index 0 is the document.
  var records: [Record]
  var attributes: [Attribute]
  var doctype: Doctype?
  /// Whether old layout rules hold: the page has no DOCTYPE or an antique one.
  package internal(set) var isQuirky = false
  package internal(set) var diagnostics: [Diagnostic] = []

  /// The document, root of the tree.
  package var root: Node { Node(0) }

  /// All nodes of the arena, those that tree construction dropped again included.
  package var nodeCount: Int { records.count }

  /// Heap bytes of the tree, without the source.
  package var storedByteCount: Int {
    records.capacity * MemoryLayout<Record>.stride
      + attributes.capacity * MemoryLayout<Attribute>.stride
  }

  /// Parses a page in UTF-8. Never fails: any bytes are HTML, and what is not UTF-8 is kept as it is.
  ///
  /// - Complexity: O(`bytes.count`).
  package init(html bytes: [UInt8], limits: MarkupLimits = MarkupLimits()) {
    var builder = TreeBuilder(bytes, limits: limits)
    builder.run()
    self = builder.finish()
  }

  /// Parses a piece of a page as the content of an element of HTML, such as a feed's `content`.
  ///
  /// - Returns: a tree whose root holds `html`, and that the nodes.
  package init(
    fragment bytes: [UInt8], in context: Context = Context(name: "body"),
    limits: MarkupLimits = MarkupLimits()
  ) {
    var builder = TreeBuilder(bytes, limits: limits, context: context)
    builder.run()
    self = builder.finish()
  }

  init(source: [UInt8], records: [Record], attributes: [Attribute]) {
    self.source = source
    self.records = records
    self.attributes = attributes
  }
}

extension Markup {
  /// The element whose content a fragment is.
  package struct Context: Equatable, Sendable {
    package let name: String
    package let namespace: Namespace

    package init(name: String, namespace: Namespace = .html) {
      self.name = name
      self.namespace = namespace
    }
  }
}
