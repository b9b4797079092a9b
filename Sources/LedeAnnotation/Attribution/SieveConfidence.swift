import LedeDocument

/// How often the speaker that a rule names is the right one.
///
/// Shares of right speakers on PolNeAR's learning half, as `lede-evaluate quotes` prints them and
/// docs/benchmarks.md tells, rounded down to hundredths. Measure again when a sieve changes.
enum SieveConfidence {
  /// What is said of a rule that was met too seldom to be measured.
  private static let unmeasured = 0.5

  private static let measured: [Rule: Double] = [
    "tail-clause": 0.98, "following-clause": 0.97, "inverted-clause": 0.96,
    "dash-signature": 0.96, "same-paragraph": 0.95, "colon-speaker": 0.95, "preceding-clause": 0.92,
    "according-to": 0.92, "following-sentence": 0.91, "carried-over": 0.87,
    "introduced-paragraph": 0.87, "previous-paragraph": 0.85, "participle-clause": 0.83,
    "previous-sentence": 0.83, "colon-clause": 0.80, "as-put": 0.78, "sentence-subject": 0.77,
    "indirect-trailing": 0.98, "indirect-according": 0.96, "indirect-leading": 0.94,
  ]

  static func of(_ rule: Rule) -> Double { measured[rule] ?? unmeasured }
}
