import LedeDocument

/// Makes keys of names, by which mentions of one thing are recognised.
struct NameKeys {
  let text: TokenizedText

  /// The words of a name without its marks.
  func words(_ name: Range<Int>) -> [Int] {
    name.filter { text.tokens[$0].kind == .word || text.tokens[$0].kind == .number }
  }

  /// The hash of the word at `index`; that of no word where there is none.
  func hash(_ index: Int) -> WordHash {
    guard let token = text.token(index), token.word >= 0 else { return WordHash() }
    return text.vocabulary.hashes[Int(token.word)]
  }

  func key(_ words: some Sequence<Int>) -> WordHash {
    var key = WordHash()
    for word in words { key.add(hash(word)) }
    return key
  }

  /// Key of a mention of a value: its bytes.
  func exact(_ mention: Mention) -> WordHash {
    var key = WordHash()
    for byte in text.bytes[mention.span.range] { key.add(UInt32(byte)) }
    return key
  }
}

/// Groups of mentions that are grown and joined: a union–find forest.
struct MentionGroups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var at = index
    while parents[at] != root {
      let next = parents[at]
      parents[at] = root
      at = next
    }
    return root
  }

  /// Joins two groups; the one with the earlier root gives the root.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    parents[max(first, second)] = min(first, second)
  }
}
