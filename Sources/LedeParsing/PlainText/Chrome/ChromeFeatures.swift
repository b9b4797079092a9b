import LedeDocument

/// The signs that each paragraph of a text shows, in it and around it.
struct ChromeFeatures {
  /// `active[i]` holds the numbers of the signs of paragraph `i`.
  private(set) var active: [[UInt16]] = []
  let classes: [LineClass]
  /// The reason of the last certain phrase since the last long sentence before each paragraph.
  private(set) var sections: [ChromeReason?] = []
  /// The share of each paragraph's words that the article uses as well.
  private(set) var kinships: [Float] = []

  private let traits: [ParagraphTraits]

  init(_ traits: [ParagraphTraits]) {
    self.traits = traits
    classes = traits.map { LineClass($0) }
    active.reserveCapacity(traits.count)
    var context = RunningContext(traits, classes)
    let vocabulary = Vocabulary(traits, classes)
    for index in traits.indices {
      context.advance(to: index)
      var signs = SignSet()
      addOwn(index, &signs)
      addNeighbours(index, &signs)
      context.add(to: &signs)
      signs.add(.kinship, vocabulary.kinship(of: traits[index], classes[index]))
      signs.add(.date, traits[index].dateSign)
      kinships.append(vocabulary.share(of: traits[index], classes[index]))
      active.append(signs.numbers)
      sections.append(context.section)
    }
  }

  private func addOwn(_ index: Int, _ signs: inout SignSet) {
    let own = traits[index]
    signs.add(.words, Bucket.of(own.wordCount, [1, 2, 4, 7, 11, 17, 25, 40, 60, 80]))
    signs.add(.line, Int(classes[index].rawValue))
    if let best = own.hits.best, best.strength != .weak {
      let reason = ChromeReason.allCases.firstIndex(of: best.reason) ?? 0
      signs.add(.phrase, 1 + 2 * reason + (best.strength == .certain ? 1 : 0))
    } else {
      signs.add(.phrase, 0)
    }
    signs.add(.phraseCount, min(3, own.hits.clearCount))
    signs.add(.weakPhrase, min(3, own.hits.weakCount))
    switch own.opening {
    case .capital: signs.add(.opening, 0)
    case .lowerCase: signs.add(.opening, 1)
    case .digit: signs.add(.opening, 2)
    case .quotationMark: signs.add(.opening, 3)
    case .sign: signs.add(.opening, 4)
    }
    signs.add(.capitals, Bucket.ofShare(own.capitals, of: own.letterWords))
    signs.add(.tying, Bucket.ofShare(own.functionWords * 2, of: own.wordCount))
    signs.add(.digits, min(3, own.digits * 8 / max(1, own.bytes.count)))
    signs.add(.marks, mark(own))
  }

  private func mark(_ own: ParagraphTraits) -> Int {
    if own.hasAddress { return 1 }
    if own.isUpperCase { return 2 }
    if own.dividers > 0 { return own.dividers > 1 ? 4 : 3 }
    switch own.ending {
    case .colon: return 5
    case .dots: return 6
    case .question: return 7
    case .other: return 0
    }
  }

  private func addNeighbours(_ index: Int, _ signs: inout SignSet) {
    func neighbour(_ offset: Int) -> Int {
      let at = index + offset
      return Int((classes.indices.contains(at) ? classes[at] : .edge).rawValue)
    }
    signs.add(.before1, neighbour(-1))
    signs.add(.before2, neighbour(-2))
    signs.add(.before3, neighbour(-3))
    signs.add(.after1, neighbour(1))
    signs.add(.after2, neighbour(2))
    signs.add(.after3, neighbour(3))
  }
}

/// The signs of one paragraph while they are collected.
struct SignSet {
  private(set) var numbers: [UInt16] = []

  init() { numbers.reserveCapacity(ChromeSign.allCases.count) }

  mutating func add(_ sign: ChromeSign, _ value: Int) {
    numbers.append(UInt16(truncatingIfNeeded: sign.base + max(0, min(sign.size - 1, value))))
  }
}

/// Ranges of numbers as small numbers.
enum Bucket {
  /// How many of `limits` (ascending) are below `value`.
  static func of<Value: Comparable>(_ value: Value, _ limits: [Value]) -> Int {
    var bucket = 0
    while bucket < limits.count, value > limits[bucket] { bucket += 1 }
    return bucket
  }

  /// 0 for none, 1…4 for quarters, 5 for all.
  static func ofShare(_ part: Int, of whole: Int) -> Int {
    guard part > 0, whole > 0 else { return 0 }
    return part >= whole ? 5 : 1 + part * 4 / whole
  }
}
