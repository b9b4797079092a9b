import LedeDocument

/// Counts over the paragraphs before and after one, kept up to date on a walk from first to last.
struct RunningContext {
  private let traits: [ParagraphTraits]
  private let classes: [LineClass]
  /// For each paragraph, how many stand between it and the next long sentence; large if none.
  private var distanceAfter: [Int] = []
  private var occurrences: [UInt64: Int] = [:]
  private var longTotal = 0
  private var certainTotal = 0

  private var index = 0
  private var longBefore = 0
  private var sinceLong = Self.far
  private var closings = 0
  private(set) var section: ChromeReason?
  private var certainBefore = 0
  private var certainAfter = 0
  private var longNear = 0

  private static let far = 1000
  private static let window = 8
  private static let nearWindow = 4

  init(_ traits: [ParagraphTraits], _ classes: [LineClass]) {
    self.traits = traits
    self.classes = classes
    distanceAfter = Array(repeating: Self.far, count: classes.count)
    var distance = Self.far
    for index in classes.indices.reversed() {
      distanceAfter[index] = distance
      distance = classes[index] == .longSentence ? 0 : min(Self.far, distance + 1)
    }
    for (trait, line) in zip(traits, classes) {
      if line == .longSentence { longTotal += 1 }
      if line == .certainPhrase { certainTotal += 1 }
      if trait.wordsHash != 0 { occurrences[trait.wordsHash, default: 0] += 1 }
    }
    for near in 0..<min(Self.window, classes.count) where classes[near] == .certainPhrase {
      certainAfter += 1
    }
    for near in 0..<min(Self.nearWindow, classes.count) where classes[near] == .longSentence {
      longNear += 1
    }
  }

  /// Moves from the paragraph before `next` to it; called for 0, 1, 2 and so on.
  mutating func advance(to next: Int) {
    index = next
    if next > 0 { leave(next - 1) }
    func isIn(_ at: Int, _ line: LineClass) -> Int {
      classes.indices.contains(at) && classes[at] == line ? 1 : 0
    }
    certainAfter += isIn(next + Self.window, .certainPhrase) - isIn(next, .certainPhrase)
    certainBefore +=
      isIn(next - 1, .certainPhrase) - isIn(next - 1 - Self.window, .certainPhrase)
    longNear +=
      isIn(next + Self.nearWindow, .longSentence)
      - isIn(next - 1 - Self.nearWindow, .longSentence)
  }

  private mutating func leave(_ last: Int) {
    switch classes[last] {
    case .longSentence:
      longBefore += 1
      sinceLong = 0
      section = nil
    case .certainPhrase:
      sinceLong = min(Self.far, sinceLong + 1)
      section = traits[last].hits.best?.reason
      if longBefore > 0, section?.closesArticles == true { closings += 1 }
    default: sinceLong = min(Self.far, sinceLong + 1)
    }
  }

  func add(to signs: inout SignSet) {
    signs.add(.repeated, (occurrences[traits[index].wordsHash] ?? 1) - 1)
    signs.add(.gapBefore, Bucket.of(sinceLong, [0, 1, 2, 4, 8, 500]))
    signs.add(.gapAfter, Bucket.of(distanceAfter[index], [0, 1, 2, 4, 8, 500]))
    signs.add(.place, place)
    signs.add(.certainBefore, Bucket.of(certainBefore, [0, 1, 2, 4]))
    signs.add(.certainAfter, Bucket.of(certainAfter, [0, 1, 2, 4]))
    signs.add(.closings, Bucket.of(closings, [0, 1, 2, 4, 8]))
    signs.add(
      .density, Bucket.of(certainTotal * 100 / max(1, classes.count), [0, 2, 5, 10, 20, 35]))
    signs.add(.section, sectionNumber)
    signs.add(.company, longNear - (classes[index] == .longSentence ? 1 : 0))
  }

  /// 0 before the first long sentence and 7 after the last, between them by share.
  private var place: Int {
    if longBefore == 0 { return 0 }
    let isLong = classes[index] == .longSentence
    if longBefore >= longTotal - (isLong ? 1 : 0) { return isLong ? 6 : 7 }
    return 1 + longBefore * 5 / max(1, longTotal)
  }

  private var sectionNumber: Int {
    switch section {
    case nil: 0
    case .related: 1
    case .moderation: 2
    case .newsletter, .advertisement: 3
    case .legal, .cookies: 4
    case .share, .contact: 5
    case .byline, .photoCredit: 6
    default: 7
    }
  }
}

extension ChromeReason {
  /// Whether furniture of this kind mostly stands below the article.
  var closesArticles: Bool {
    switch self {
    case .moderation, .related, .legal, .newsletter, .contact, .cookies, .script: true
    default: false
    }
  }
}
