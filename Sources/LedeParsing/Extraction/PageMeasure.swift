/// What is known about a page's lines and the elements around them before anything is decided.
struct PageMeasure {
  /// Sums over the blocks in one element and below.
  struct Sums: Sendable {
    var bytes: Float = 0
    var linkBytes: Float = 0
    var blocks: Float = 0
    /// Words in sentences.
    var prose: Float = 0
    /// Readability's points.
    var points: Float = 0
  }

  let blocks: [PageBlock]
  let containers: [PageContainer]
  let tokens: [UInt32]
  let text: [UInt8]
  let traits: [ParagraphTraits]
  /// Words, estimated from the bytes where there are many.
  let words: [Float]
  /// Words of the block that stand in sentences and not in links.
  let prose: [Float]
  private(set) var sums: [Sums]
  /// Index of the element that most likely holds the article; -1 if there are no sentences.
  private(set) var best = -1
  let totalProse: Float

  init(_ walk: PageWalk) {
    blocks = walk.blocks
    containers = walk.containers
    tokens = walk.tokens
    text = walk.text.utf8
    let text = walk.text.utf8
    traits = walk.blocks.map { ParagraphTraits($0, in: text) }
    words = zip(blocks, traits).map { Self.words($0, $1) }
    let all = words
    let measured = traits
    prose = blocks.indices.map { Self.prose(walk.blocks[$0], measured[$0], all[$0]) }
    totalProse = max(1, prose.reduce(0, +))
    sums = Array(repeating: Sums(), count: walk.containers.count)
    sum()
    choose()
  }

  /// Bytes a word, with its space, where words are not counted: English news has 6.
  private static let bytesAWord: Float = 6

  private static func words(_ block: PageBlock, _ traits: ParagraphTraits) -> Float {
    traits.wordCount <= ParagraphTraits.longest
      ? Float(traits.wordCount) : max(81, Float(block.bytes.count) / bytesAWord)
  }

  private static func prose(
    _ block: PageBlock, _ traits: ParagraphTraits, _ words: Float
  ) -> Float {
    let unlinked = 1 - Float(block.linkBytes) / Float(max(1, block.bytes.count))
    guard block.kind != .image, block.kind != .heading, block.kind != .headline, unlinked > 0.6
    else { return 0 }
    // Scripts without spaces have few words in many bytes.
    let long = words >= 10 || block.bytes.count >= 90
    let isSentence = long && traits.endsSentence || words >= 25 || block.bytes.count >= 240
    return isSentence ? max(words, Float(block.bytes.count) / 9) * unlinked : 0
  }

  private mutating func sum() {
    for (index, block) in blocks.enumerated() where sums.indices.contains(block.container) {
      guard block.kind != .image else { continue }
      sums[block.container].bytes += Float(block.bytes.count)
      sums[block.container].linkBytes += Float(block.linkBytes)
      sums[block.container].blocks += 1
      sums[block.container].prose += prose[index]
      guard prose[index] > 0, block.place.isDisjoint(with: [.nav, .footer, .hidden, .dialog]) else {
        continue
      }
      // The paragraph's parent gets the points, its grandparent half, and so on (Readability.js).
      let points = 1 + Float(commas(in: block)) + min(3, Float(block.bytes.count) / 100)
      var container = block.container
      if block.kind != .loose { container = containers[container].parent }
      var share: Float = 1
      for level in 1...5 where container >= 0 {
        sums[container].points += points * share
        share = level == 1 ? 0.5 : 1 / Float(level * 3)
        container = containers[container].parent
      }
    }
    for index in containers.indices.reversed() {
      let parent = containers[index].parent
      guard parent >= 0 else { continue }
      sums[parent].bytes += sums[index].bytes
      sums[parent].linkBytes += sums[index].linkBytes
      sums[parent].blocks += sums[index].blocks
      sums[parent].prose += sums[index].prose
    }
  }

  func commas(in block: PageBlock) -> Int {
    var commas = 0
    for byte in text[block.bytes.prefix(2000)] where byte == UInt8(ascii: ",") { commas += 1 }
    return commas
  }

  /// Which elements are `container` or stand in it.
  func isInside(_ container: Int) -> [Bool] {
    var isInside = Array(repeating: false, count: containers.count)
    for index in containers.indices {
      let parent = containers[index].parent
      isInside[index] = index == container || parent >= 0 && isInside[parent]
    }
    return isInside
  }

  /// Share of an element's bytes that are links.
  func linkShare(_ container: Int) -> Float {
    sums[container].bytes > 0 ? sums[container].linkBytes / sums[container].bytes : 0
  }

  private mutating func choose() {
    var most: Float = 0
    for index in containers.indices {
      let place = containers[index].place
      var points = sums[index].points * (1 - linkShare(index))
      if place.contains(.articleBody) { points *= 1.5 }
      if !place.isDisjoint(with: [.aside, .footer, .nav, .form]) { points *= 0.5 }
      if points > most { (most, best) = (points, index) }
    }
  }
}

extension ParagraphTraits {
  /// What there is to know about a line of a page.
  init(_ block: PageBlock, in text: [UInt8]) {
    self.init(
      line: block.bytes, in: text, isPreformatted: block.kind == .verbatim,
      isListItem: block.kind == .listItem)
  }
}
