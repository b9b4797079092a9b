import LedeDocument

extension ByteWriter {
  /// A span after another; those that follow each other closely take two bytes.
  mutating func span(_ span: Span, after previous: inout Int) {
    integer(span.start - previous)
    integer(span.count)
    previous = span.start
  }

  mutating func rule(_ rule: Rule) { name(rule.name) }
}

extension ByteReader {
  mutating func span(after previous: inout Int) throws(DamagedBytes) -> Span {
    let (start, overflows) = previous.addingReportingOverflow(try integer())
    let count = try integer()
    let (end, endOverflows) = start.addingReportingOverflow(count)
    guard !overflows, !endOverflows, start >= 0, count >= 0 else {
      throw DamagedBytes(offset: remaining)
    }
    previous = start
    return Span(start, end)
  }

  mutating func rule() throws(DamagedBytes) -> Rule { Rule(try name()) }

  /// A raw value that a case of `Value` stands for.
  mutating func named<Value: RawRepresentable>(
    _ type: Value.Type
  ) throws(DamagedBytes) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try name()) else { throw DamagedBytes(offset: remaining) }
    return value
  }
}
