/// What was found, what there is, and what both have: precision, recall, F1.
package struct Counts: Equatable, Sendable {
  package var found = 0
  package var wanted = 0
  package var right = 0

  package init(found: Int = 0, wanted: Int = 0, right: Int = 0) {
    self.found = found
    self.wanted = wanted
    self.right = right
  }

  package var precision: Double { found > 0 ? Double(right) / Double(found) : 1 }
  package var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : 1 }

  package var f1: Double {
    found + wanted > 0 ? 2 * Double(right) / Double(found + wanted) : 1
  }

  package static func += (one: inout Counts, other: Counts) {
    one.found += other.found
    one.wanted += other.wanted
    one.right += other.right
  }
}
