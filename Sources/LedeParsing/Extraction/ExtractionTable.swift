/// The weights of `ExtractionModel`. Written by `lede-train extraction`.
enum ExtractionTable {
  static let classes: StaticString = ""
  static let first: StaticString = ""
  static let second: StaticString = ""
}
