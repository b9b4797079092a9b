import LedeDocument

/// A news text with its entities drawn in, as the files of Tests/…/Fixtures/entities have them.
///
///     # ⟦ORG acme:Acme⟧ Names New Chief
///     ⟦PERSON roe:Jane Roe⟧, a lawyer, will lead ⟦ORG acme:Acme Corp.⟧ ⟦PRO roe:She⟧ is 45.
///     ---
///     role roe = lawyer | new chief
///     name acme = Acme Corp.
///
/// One paragraph a line; `# ` starts the headline. A mark has a kind, the key of its entity, and the
/// text it stands for. Kinds are the names of entity labels, `PRO` for `he`, `she` and their forms,
/// `NOM` for noun phrases such as `the company`, and `PL` for `they`, with several keys. A place
/// without a key is its own entity; `-` is somebody whom the text does not name. After a line of three
/// hyphens come the facts: roles, of which any one counts, fullest names and symbols.
package struct LabelledText: Sendable {
  package struct Mark: Equatable, Sendable {
    package let kind: String
    /// Nil for somebody without a name.
    package let key: String?
    package let span: Span
  }

  package let document: Document
  /// Sorted by span.
  package let marks: [Mark]
  package let roles: [String: [String]]
  package let names: [String: String]
  package let symbols: [String: String]

  /// Names of entities, without pronouns and noun phrases.
  package var mentions: [(span: Span, label: EntityLabel, key: String)] {
    marks.compactMap { mark in
      guard let label = EntityLabel(rawValue: mark.kind), let key = mark.key else { return nil }
      return (mark.span, label, key)
    }
  }

  /// - Returns: Nil where marks are not closed or a fact cannot be read.
  package init?(_ source: String) {
    let parts = Self.split(source)
    var drawing = Drawing()
    for character in parts.text.unicodeScalars { guard drawing.read(character) else { return nil } }
    guard drawing.isClosed else { return nil }
    marks = drawing.marks.sorted { $0.span < $1.span }
    document = Self.document(drawing.text)
    var facts: [String: [String: String]] = [:]
    for line in parts.facts.split(whereSeparator: \.isNewline) {
      let sides = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
      let words = sides.first.map { $0.split(separator: " ") } ?? []
      guard sides.count == 2, words.count == 2 else { return nil }
      facts[String(words[0]), default: [:]][String(words[1])] = sides[1]
    }
    roles = (facts["role"] ?? [:]).mapValues { $0.split(separator: "|").map(Self.trimmed) }
    names = facts["name"] ?? [:]
    symbols = facts["ticker"] ?? [:]
  }

  private static func split(_ source: String) -> (text: Substring, facts: Substring) {
    var at = source.startIndex
    while at < source.endIndex {
      let end = source[at...].firstIndex(where: \.isNewline) ?? source.endIndex
      let next = end < source.endIndex ? source.index(after: end) : end
      if source[at..<end] == "---" { return (source[..<at], source[next...]) }
      at = next
    }
    return (source[...], "")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func document(_ text: String) -> Document {
    let utf8 = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let isHeadline = utf8[start..<end].starts(with: "# ".utf8)
      if end > start {
        let span = Span(isHeadline ? start + 2 : start, end)
        blocks.append(Block(isHeadline ? .headline : .paragraph, span, rule: "drawn"))
      }
      start = end + 1
    }
    return Document(utf8: utf8, blocks: blocks)
  }
}

/// Reads marks and takes them out of the text.
private struct Drawing {
  private(set) var text = ""
  private(set) var marks: [LabelledText.Mark] = []
  private var open: (label: String, start: Int?)?

  var isClosed: Bool { open == nil }

  /// False for a mark in a mark, or an end without a start.
  mutating func read(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "⟦":
      guard open == nil else { return false }
      open = ("", nil)
    case "⟧":
      guard let (label, start) = open, let start else { return false }
      add(label, start)
      open = nil
    case ":" where open != nil && open?.start == nil: open?.start = text.utf8.count
    default:
      if let label = open, label.start == nil {
        open?.label.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return true
  }

  private mutating func add(_ label: String, _ start: Int) {
    let words = label.split(separator: " ")
    let span = Span(start, text.utf8.count)
    let own = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    let key = words.count > 1 ? String(words[1]) : own
    marks.append(
      LabelledText.Mark(
        kind: words.first.map(String.init) ?? "", key: key == "-" ? nil : key, span: span))
  }
}
