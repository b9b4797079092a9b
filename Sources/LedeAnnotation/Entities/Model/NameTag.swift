import LedeDocument

/// What the model says of one token: outside of names, or the beginning or inside of one.
///
/// Source: Ramshaw and Marcus, Text Chunking using Transformation-Based Learning (1995), IOB2.
package enum NameTag {
  /// Tags are `0` for outside, `1 + 2 * kind` for a beginning, `2 + 2 * kind` for an inside.
  package static let count = 9
  package static let outside = 0

  package static func beginning(_ kind: Int) -> Int { 1 + 2 * kind }
  package static func inside(_ kind: Int) -> Int { 2 + 2 * kind }

  /// The kind that a tag other than `outside` belongs to.
  package static func kind(of tag: Int) -> Int { (tag - 1) / 2 }
  package static func isInside(_ tag: Int) -> Bool { tag > 0 && tag % 2 == 0 }

  /// Whether `next` may stand behind `tag`: a name goes on only as what it began as.
  package static func allows(_ next: Int, after tag: Int) -> Bool {
    !isInside(next) || tag == next || tag == next - 1
  }

  /// What the model tells apart, in the order of its tags. Nationalities are told from other names
  /// by the lexicon afterwards.
  package static let kinds: [EntityLabel] = [.person, .organization, .location, .miscellaneous]
}
