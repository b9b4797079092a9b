/// The words in an element's class, id, role and the like, as hashes: `relatedBox--small` is
/// `related`, `box`, `small`.
enum ClassTokens {
  /// Words looked at in one element: style systems write dozens, and the first name the thing.
  private static let most = 24
  private static let longest = 24

  private static let attributes: [Name] = [.class, .id, .itemprop, .role]

  /// Appends the hashes of the words of `node`.
  static func append(of node: Markup.Node, in markup: Markup, to hashes: inout [UInt32]) {
    let start = hashes.count
    for name in attributes {
      guard let value = markup.attribute(name, of: node) else { continue }
      append(value, upTo: start + most, to: &hashes)
    }
  }

  /// FNV-1a, 32 bits.
  static func hash(_ word: String) -> UInt32 {
    word.utf8.reduce(basis) { ($0 ^ UInt32(ASCII.lowercase($1))) &* prime }
  }

  private static let basis: UInt32 = 0x811C_9DC5
  private static let prime: UInt32 = 0x0100_0193

  private static func append(_ value: [UInt8], upTo limit: Int, to hashes: inout [UInt32]) {
    var hash = basis
    var length = 0
    var wasLower = false
    for byte in value.prefix(1024) {
      let isWordEnd = !ASCII.isLetter(byte) || ASCII.isUpper(byte) && wasLower
      if isWordEnd {
        if (2...longest).contains(length), hashes.count < limit { hashes.append(hash) }
        (hash, length) = (basis, 0)
      }
      guard ASCII.isLetter(byte) else {
        wasLower = false
        continue
      }
      hash = (hash ^ UInt32(ASCII.lowercase(byte))) &* prime
      length += 1
      wasLower = ASCII.isLower(byte)
    }
    if (2...longest).contains(length), hashes.count < limit { hashes.append(hash) }
  }
}
