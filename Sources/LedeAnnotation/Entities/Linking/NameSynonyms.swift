/// Names that are called by other names which share no words with them.
struct NameSynonyms: Sendable {
  private let standards: [WordHash: WordHash]

  /// - Parameter table: The names of one thing in a line, their words joined by `_`, without `The` and
  ///   `Inc.`; the first is the standard.
  init(_ table: String) {
    var standards: [WordHash: WordHash] = [:]
    for line in table.split(whereSeparator: \.isNewline) {
      let keys = line.split(separator: " ").map { Self.key($0) }
      for other in keys.dropFirst() { standards[other] = keys[0] }
    }
    self.standards = standards
  }

  /// The standard name's key for the key of any of its names; any other key is its own.
  func standard(_ key: WordHash) -> WordHash { standards[key] ?? key }

  /// The key of a name as `NameKeys` makes it.
  private static func key(_ name: Substring) -> WordHash {
    var key = WordHash()
    for word in name.split(whereSeparator: { $0 == "_" || $0 == "-" }) where word != "&" {
      key.add(WordHash(word.hasSuffix("'s") ? word.dropLast(2) : word))
    }
    return key
  }
}
