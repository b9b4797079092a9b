/// A point in time on the caller's steady clock. Nothing in this module reads a clock itself.
public struct Moment: Hashable, Comparable, Sendable {
  /// Counted from any fixed point, the same one for all moments of a run.
  public let microseconds: Int

  public init(microseconds: Int) { self.microseconds = microseconds }

  public static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.microseconds < rhs.microseconds }

  /// The moment so many microseconds later; the ends of the clock are never passed.
  public static func + (moment: Moment, microseconds: Int) -> Moment {
    let (sum, overflow) = moment.microseconds.addingReportingOverflow(microseconds)
    return Moment(microseconds: overflow ? (microseconds > 0 ? .max : .min) : sum)
  }

  /// Microseconds from `rhs` to `lhs`.
  public static func - (lhs: Moment, rhs: Moment) -> Int {
    let (gap, overflow) = lhs.microseconds.subtractingReportingOverflow(rhs.microseconds)
    return overflow ? (lhs > rhs ? .max : .min) : gap
  }
}
