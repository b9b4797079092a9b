import LedeDocument

/// A name as a reader types it, to find what somebody said: `lee`, `Ann Lee`, `roe of acme`.
///
/// A speaker fits whose name or one of whose aliases has all the words of the query, in any order.
/// Case, accents, full stops and forms of address do not count: `ms garcia` finds `Ana García`.
public struct SpeakerQuery: Sendable {
  private let words: Set<WordHash>

  public init(_ text: String) { words = Self.words(of: text) }

  /// Whether the query holds no word that a name could have; it then fits nobody.
  public var isEmpty: Bool { words.isEmpty }

  public func matches(_ attribution: Attribution, in annotations: Annotations) -> Bool {
    if matches(attribution.name) { return true }
    guard let id = attribution.entity, annotations.entities.indices.contains(id) else {
      return false
    }
    return matches(annotations.entities[id])
  }

  public func matches(_ entity: Entity) -> Bool {
    matches(entity.canonicalName) || entity.aliases.contains { matches($0) }
  }

  private func matches(_ name: String) -> Bool {
    !words.isEmpty && words.isSubset(of: Self.words(of: name))
  }

  private static let forms = Set(
    "mr mrs ms miss dr sir the".split(separator: " ").map { WordHash($0) })

  private static func words(of text: String) -> Set<WordHash> {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer(bytes)
    let tokens = tokenizer.tokens(in: Span(0, bytes.count))
    let hashes = tokens.filter { $0.kind == .word || $0.kind == .number }
      .map { tokenizer.vocabulary.hashes[Int($0.word)] }
    let names = Set(hashes).subtracting(forms)
    return names.isEmpty ? Set(hashes) : names
  }
}
