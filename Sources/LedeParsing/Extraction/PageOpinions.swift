/// The second look: what the first opinions on the lines around one say about it.
package enum PageOpinions {
  private static let reaches = [1, 2, 4, 8, 16]

  /// Columns that the second look adds behind `PageSign`.
  package static let count = 2 * reaches.count + 10

  /// The signs with the second look's columns behind them.
  static func extend(_ signs: SignTable, _ scores: [Float], _ page: PageMeasure) -> SignTable {
    var extended = SignTable(signs, adding: count)
    let opinions = scores.map(probability)
    let sums = PageOpinionSums(page, opinions)
    for row in scores.indices {
      var column = PageSign.count
      func add(_ value: Float) {
        extended[row, column] = value
        column += 1
      }
      add(scores[row])
      for reach in reaches {
        add(sums.mean(row - reach, row))
        add(sums.mean(row + 1, row + 1 + reach))
      }
      sums.places(row).forEach(add)
    }
    return extended
  }

  static func probability(_ score: Float) -> Float {
    Float(ChromeModel.probability(Double(score)))
  }
}

/// Sums of first opinions over stretches and elements of a page.
private struct PageOpinionSums {
  private let page: PageMeasure
  private let opinions: [Float]
  /// Words, and words of the article, before each block.
  private var words: [Float] = [0]
  private var kept: [Float] = [0]
  /// The same within each element and each kind of path.
  private var wordsOf: [Float]
  private var keptOf: [Float]
  private var pathNumbers = WordTable(capacity: 64)
  private var pathWords: [(words: Float, kept: Float)] = [(0, 0)]
  private var first = 0
  private var last = -1

  /// One long paragraph must not drown the lines around it.
  private static let heaviest: Float = 60

  init(_ page: PageMeasure, _ opinions: [Float]) {
    self.page = page
    self.opinions = opinions
    wordsOf = Array(repeating: 0, count: page.containers.count)
    keptOf = wordsOf
    for row in opinions.indices {
      let weight = page.blocks[row].kind == .image ? 0 : min(Self.heaviest, page.words[row])
      words.append((words.last ?? 0) + weight)
      kept.append((kept.last ?? 0) + weight * opinions[row])
      let container = page.blocks[row].container
      guard page.containers.indices.contains(container) else { continue }
      wordsOf[container] += weight
      keptOf[container] += weight * opinions[row]
      let path = page.containers[container].path
      if pathNumbers[path] == 0 {
        pathNumbers[path] = Int32(pathWords.count)
        pathWords.append((0, 0))
      }
      let number = Int(pathNumbers[path])
      pathWords[number].words += weight
      pathWords[number].kept += weight * opinions[row]
    }
    for index in page.containers.indices.reversed() {
      let parent = page.containers[index].parent
      guard parent >= 0 else { continue }
      wordsOf[parent] += wordsOf[index]
      keptOf[parent] += keptOf[index]
    }
    let core = opinions.indices.filter { opinions[$0] > 0.6 && page.words[$0] >= 15 }
    first = core.first ?? opinions.count
    last = core.last ?? -1
  }

  /// Share of the words in `from..<to` that are the article's; -1 where there are none.
  func mean(_ from: Int, _ to: Int) -> Float {
    let from = max(0, from)
    let to = min(opinions.count, to)
    guard from < to else { return -1 }
    let all = words[to] - words[from]
    return all > 0 ? (kept[to] - kept[from]) / all : 0
  }

  func places(_ row: Int) -> [Float] {
    let all = max(1, kept.last ?? 0)
    var values = [
      kept[row] / all, Float(max(-20, min(20, row - first))), Float(max(-20, min(20, last - row))),
      kept.last ?? 0,
    ]
    var container = page.blocks[row].container
    for _ in 0..<4 {
      guard page.containers.indices.contains(container) else {
        values.append(-1)
        continue
      }
      values.append(wordsOf[container] > 0 ? keptOf[container] / wordsOf[container] : 0)
      let parent = page.containers[container].parent
      container = parent >= 0 ? parent : container
    }
    let index = page.blocks[row].container
    let path = page.containers.indices.contains(index) ? page.containers[index].path : 0
    let sum = pathWords[Int(pathNumbers[path])]
    values.append(sum.words > 0 ? sum.kept / sum.words : 0)
    return values
  }
}
