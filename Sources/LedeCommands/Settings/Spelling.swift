/// Guesses what a mistyped name was meant to be.
enum Spelling {
  /// What to do about `name`, which is none of `names`.
  static func advice(for name: String, among names: [String]) -> String {
    guard let guess = nearest(to: name, among: names) else { return "delete the line" }
    return "did you mean \"\(guess)\"?"
  }

  /// The nearest of `names` by the optimal-alignment distance, unless all are far: more than a third
  /// of the letters, the bound that git and most compilers use.
  static func nearest(to name: String, among names: [String]) -> String? {
    let ranked = names.map { (distance($0, name), $0) }
    guard let best = ranked.min(by: { ($0.0, $0.1) < ($1.0, $1.1) }),
      best.0 <= max(1, max(name.utf8.count, best.1.utf8.count) / 3)
    else { return nil }
    return best.1
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two short texts.
  private static func distance(_ first: String, _ second: String) -> Int {
    // Longer names are none of ours, and the table below is quadratic.
    let a = Array(first.utf8.prefix(64))
    let b = Array(second.utf8.prefix(64))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(
          rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
