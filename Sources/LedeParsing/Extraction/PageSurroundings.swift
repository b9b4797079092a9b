/// The signs that the elements around a block give.
struct PageSurroundings {
  private struct Path {
    var blocks: Float = 0
    var prose: Float = 0
    var bytes: Float = 0
    var linkBytes: Float = 0
    var words: Float = 0
  }

  private let page: PageMeasure
  private var paths: [UInt64: Path] = [:]
  /// For each element, how many levels below `page.best` the two paths part, and how many levels
  /// the element is below that point.
  private var across: [Int] = []
  private var below: [Int] = []

  init(_ page: PageMeasure) {
    self.page = page
    for row in page.blocks.indices where page.blocks[row].kind != .image {
      let block = page.blocks[row]
      var path = paths[key(row)] ?? Path()
      path.blocks += 1
      path.prose += page.prose[row]
      path.bytes += Float(block.bytes.count)
      path.linkBytes += Float(block.linkBytes)
      path.words += min(100, page.words[row])
      paths[key(row)] = path
    }
    measureDistances()
  }

  private func key(_ row: Int) -> UInt64 {
    let block = page.blocks[row]
    guard page.containers.indices.contains(block.container) else { return 0 }
    return page.containers[block.container].path &+ UInt64(block.kind.rawValue)
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

  func add(_ row: Int, to signs: inout PageSigns) {
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
    _ signs: inout PageSigns
  ) {
    signs[row, prose] = page.sums[container].prose / page.totalProse
    signs[row, links] = page.linkShare(container)
    signs[row, blocks] = min(200, page.sums[container].blocks)
  }
}
