/// The signs that a block's position among the others gives.
struct PagePositions {
  private let page: PageMeasure
  private var proseBefore: [Float] = []
  private var sinceHeadline: [Int] = []
  private var headlines: [Int] = []
  private var sinceTitle: [Int] = []
  private var titles: [Int] = []
  private var sinceProse: [Int] = []
  private var untilProse: [Int] = []
  private let bestArticle: Int

  private static let far = 60

  init(_ page: PageMeasure, _ hints: PageHints) {
    self.page = page
    let count = page.blocks.count
    var before: Float = 0
    var headlineCount = 0
    var headlineDistance = -1
    var titleCount = 0
    var titleDistance = -1
    var distance = Self.far
    var weightOfArticle: [Int: Float] = [:]
    for row in 0..<count {
      proseBefore.append(before)
      before += page.prose[row]
      if page.blocks[row].kind == .headline {
        if headlineDistance != 0 { headlineCount += 1 }
        headlineDistance = 0
      } else if headlineDistance >= 0 {
        headlineDistance = min(Self.far, headlineDistance + 1)
      }
      if hints.isTitle(page.traits[row]) {
        if titleDistance != 0 { titleCount += 1 }
        titleDistance = 0
      } else if titleDistance >= 0 {
        titleDistance = min(Self.far, titleDistance + 1)
      }
      sinceTitle.append(titleDistance)
      titles.append(titleCount)
      sinceHeadline.append(headlineDistance)
      headlines.append(headlineCount)
      sinceProse.append(distance)
      distance = page.prose[row] > 0 ? 0 : min(Self.far, distance + 1)
      weightOfArticle[page.blocks[row].articleNumber, default: 0] += page.prose[row]
    }
    untilProse = Array(repeating: Self.far, count: count)
    distance = Self.far
    for row in (0..<count).reversed() {
      untilProse[row] = distance
      distance = page.prose[row] > 0 ? 0 : min(Self.far, distance + 1)
    }
    bestArticle =
      weightOfArticle.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  func add(_ row: Int, to signs: inout SignTable) {
    signs[row, .position] = Float(row) / Float(max(1, page.blocks.count))
    signs[row, .proseBefore] = proseBefore[row] / page.totalProse
    signs[row, .sinceHeadline] = Float(sinceHeadline[row])
    signs[row, .sinceTitle] = Float(sinceTitle[row])
    signs[row, .titles] = Float(min(5, titles[row]))
    signs[row, .headlines] = Float(min(10, headlines[row]))
    let number = page.blocks[row].articleNumber
    signs[row, .articles] = Float(min(10, number))
    signs[row, .sharesArticle] = Float(max(-5, min(5, number - bestArticle)))
    signs[row, .sinceProse] = Float(sinceProse[row])
    signs[row, .untilProse] = Float(untilProse[row])
    let near = proseBefore[min(page.blocks.count - 1, row + 6)] - proseBefore[max(0, row - 5)]
    signs[row, .proseNear] = (near - page.prose[row]) / page.totalProse
  }
}
