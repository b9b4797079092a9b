/// A packed table as a Swift file of the library.
struct PackedSource {
  let name: String
  /// The comment above the type.
  let summary: String
  let text: String

  /// Characters a line.
  private static let width = 94

  func print() {
    Swift.print("\(summary)\nenum \(name) {\n  static let text: StaticString = \"\"\"")
    var rest = Substring(text)
    while !rest.isEmpty {
      let line = rest.prefix(Self.width)
      rest = rest.dropFirst(Self.width)
      // The line end is no part of the text.
      Swift.print("    \(line)\(rest.isEmpty ? "" : "\\")")
    }
    Swift.print("    \"\"\"\n}")
  }
}
