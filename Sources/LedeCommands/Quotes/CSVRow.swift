/// A row of comma-separated values (RFC 4180), every value in marks, with a newline as line end.
enum CSVRow {
  static func text(_ values: [String]) -> String {
    values.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
  }
}
