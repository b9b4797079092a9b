/// What single words say, those of class names or those of short lines: log-odds that the line is
/// the article's.
package struct TokenWeights: Sendable {
  /// In thousandths; words that say nothing are not in it.
  private var thousandths: WordTable

  private static let scale: Float = 1000

  package init(_ byHash: [UInt32: Float]) {
    thousandths = WordTable(capacity: byHash.count)
    for (hash, weight) in byHash.sorted(by: { $0.key < $1.key }) {
      thousandths[UInt64(hash)] = Int32((weight * Self.scale).rounded())
    }
  }

  package var count: Int { thousandths.count }

  func opinion(_ tokens: ArraySlice<UInt32>) -> TokenOpinion {
    var opinion = TokenOpinion()
    for token in tokens { opinion.add(Float(thousandths[UInt64(token)]) / Self.scale) }
    return opinion
  }
}

/// The sum and the extremes of what several words say.
struct TokenOpinion: Sendable {
  private(set) var sum: Float = 0
  private(set) var worst: Float = 0
  private(set) var best: Float = 0

  mutating func add(_ weight: Float) {
    sum += weight
    worst = min(worst, weight)
    best = max(best, weight)
  }

  mutating func add(_ other: TokenOpinion) {
    sum += other.sum
    worst = min(worst, other.worst)
    best = max(best, other.best)
  }
}

extension TokenWeights {
  init(_ reader: inout TableReader) {
    let count = Int(reader.next(UInt32.self))
    thousandths = WordTable(capacity: min(count, reader.remaining))
    for _ in 0..<count where reader.remaining > 0 {
      let hash = reader.next(UInt32.self)
      thousandths[UInt64(hash)] = Int32(reader.next(Int16.self))
    }
  }

  func write(to writer: inout TableWriter) {
    let entries = thousandths.entries.sorted { $0.word < $1.word }
    writer.append(UInt32(entries.count))
    for (word, number) in entries {
      writer.append(UInt32(truncatingIfNeeded: word))
      writer.append(Int16(truncatingIfNeeded: number))
    }
  }
}
