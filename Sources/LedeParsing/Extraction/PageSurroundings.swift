/// The signs that the elements around a block give.
struct PageSurroundings {
  private struct Path {
    var blocks: Float = 0
    var prose: Float = 0
    var bytes: Float = 0
    var linkBytes: Float = 0
    var words: Float = 0

    mutating func add(_ other: Path) {
      blocks += other.blocks
      prose += other.prose
      bytes += other.bytes
      linkBytes += other.linkBytes
      words += other.words
    }
  }

  private struct PathTable {
    private var numbers = WordTable(capacity: 64)
    private(set) var all: [Path] = []

    mutating func add(_ path: Path, at key: UInt64) {
      if numbers[key] == 0 {
        all.append(Path())
        numbers[key] = Int32(all.count)
      }
      // A key may find no place in the table.
      let number = numbers[key]
      if number > 0 { all[Int(number) - 1].add(path) }
    }

    subscript(key: UInt64) -> Path? {
      let number = numbers[key]
      return number > 0 ? all[Int(number) - 1] : nil
    }
  }

  private let page: PageMeasure
  /// Lines that are written alike, on the whole page and within one element.
  private var paths = PathTable()
  private var siblings = PathTable()
  private var mostProse: Float = 1
  /// For each element, how many levels below `page.best` the two paths part, and how many levels
  /// the element is below that point.
  private var across: [Int] = []
  private var below: [Int] = []

  init(_ page: PageMeasure) {
    self.page = page
    for row in page.blocks.indices where page.blocks[row].kind != .image {
      let block = page.blocks[row]
      let own = Path(
        blocks: 1, prose: page.prose[row], bytes: Float(block.bytes.count),
        linkBytes: Float(block.linkBytes), words: min(100, page.words[row]))
      paths.add(own, at: key(row))
      siblings.add(own, at: siblingKey(row))
    }
    for path in paths.all { mostProse = max(mostProse, path.prose) }
    measureDistances()
  }

  private func key(_ row: Int) -> UInt64 {
    let block = page.blocks[row]
    guard page.containers.indices.contains(block.container) else { return 0 }
    return page.containers[block.container].path &+ UInt64(block.kind.rawValue)
  }

  /// Equal for lines of one path whose elements stand in the same element.
  private func siblingKey(_ row: Int) -> UInt64 {
    let container = page.blocks[row].container
    let parent =
      page.containers.indices.contains(container) ? page.containers[container].parent : -1
    return key(row) &* 31 &+ UInt64(truncatingIfNeeded: parent)
  }

  private mutating func measureDistances() {
    across = Array(repeating: 0, count: page.containers.count)
    below = across
    var chain: [Int: Int] = [:]
    var ancestor = page.best
    while ancestor >= 0 {
      chain[ancestor] = chain.count
      ancestor = page.containers[ancestor].parent
    }
    for index in page.containers.indices {
      let parent = page.containers[index].parent
      if let levels = chain[index] {
        (across[index], below[index]) = (levels, 0)
      } else if parent >= 0 {
        (across[index], below[index]) = (across[parent], below[parent] + 1)
      }
    }
  }

  func add(_ row: Int, to signs: inout SignTable) {
    let block = page.blocks[row]
    guard page.containers.indices.contains(block.container) else { return }
    // The element that holds the line alone says nothing: begin with the one around its siblings.
    var container = block.container
    while page.sums[container].blocks <= 1, page.containers[container].parent >= 0 {
      container = page.containers[container].parent
    }
    add(container, .parentProse, .parentLinks, .parentBlocks, row, &signs)
    let grandparent = wider(container)
    add(grandparent, .grandparentProse, .grandparentLinks, .grandparentBlocks, row, &signs)
    signs[row, .greatProse] = page.sums[wider(grandparent)].prose / page.totalProse
    signs[row, .levelsBelow] = Float(min(20, below[block.container]))
    signs[row, .levelsAcross] = Float(min(20, across[block.container]))
    if let path = paths[key(row)] {
      signs[row, .pathCount] = min(100, path.blocks)
      signs[row, .pathProse] = path.prose / page.totalProse
      signs[row, .pathLinks] = path.linkBytes / max(1, path.bytes)
      signs[row, .pathWords] = path.words / path.blocks
      signs[row, .pathRank] = path.prose / mostProse
    }
    if let path = siblings[siblingKey(row)] {
      signs[row, .siblings] = min(100, path.blocks)
      signs[row, .siblingWords] = path.words / path.blocks
      signs[row, .siblingLinks] = path.linkBytes / max(1, path.bytes)
      signs[row, .siblingProse] = path.prose / page.totalProse
    }
    func isSibling(_ other: Int) -> Bool {
      guard page.blocks.indices.contains(other) else { return false }
      let neighbour = page.blocks[other].container
      return neighbour == block.container
        || page.containers.indices.contains(neighbour)
          && page.containers[neighbour].parent == page.containers[block.container].parent
    }
    signs[row, .sameParentBefore] = isSibling(row - 1) ? 1 : 0
    signs[row, .sameParentAfter] = isSibling(row + 1) ? 1 : 0
  }

  /// The nearest element around `container` that holds more blocks.
  private func wider(_ container: Int) -> Int {
    var outer = container
    while page.containers[outer].parent >= 0 {
      outer = page.containers[outer].parent
      if page.sums[outer].blocks > page.sums[container].blocks { break }
    }
    return outer
  }

  private func add(
    _ container: Int, _ prose: PageSign, _ links: PageSign, _ blocks: PageSign, _ row: Int,
    _ signs: inout SignTable
  ) {
    signs[row, prose] = page.sums[container].prose / page.totalProse
    signs[row, links] = page.linkShare(container)
    signs[row, blocks] = min(200, page.sums[container].blocks)
  }
}
