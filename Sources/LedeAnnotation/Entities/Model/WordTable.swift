/// What the model knows of single words: their clusters and the lists of names they are in.
package struct WordTable: @unchecked Sendable {
  /// Buckets of the table, a power of two: about five words each.
  package static let bucketBits = 16

  private let buckets: UnsafeBufferPointer<UInt32>
  private let marks: UnsafeBufferPointer<UInt16>
  private let clusters: UnsafeBufferPointer<UInt32>
  private let facts: UnsafeBufferPointer<UInt16>

  init?(_ bytes: ModelBytes) {
    buckets = bytes.table(.wordBuckets, of: UInt32.self)
    marks = bytes.table(.wordMarks, of: UInt16.self)
    clusters = bytes.table(.wordClusters, of: UInt32.self)
    facts = bytes.table(.wordFacts, of: UInt16.self)
    guard buckets.count == 1 << Self.bucketBits + 1, buckets.last.map(Int.init) == marks.count,
      clusters.count == marks.count, facts.count == marks.count
    else { return nil }
  }

  /// Words with one hash are one word; so are, once in 65,000 looks, words that share a mark.
  func facts(of hash: UInt64) -> WordFacts {
    let (bucket, mark) = WordFacts.place(of: hash)
    for index in Int(buckets[bucket])..<Int(buckets[bucket + 1]) where marks[index] == mark {
      return WordFacts(clusters: clusters[index], bits: facts[index])
    }
    return .unknown
  }
}

/// Clusters of a word and the lists it is in.
package struct WordFacts: Equatable, Sendable {
  /// Cluster numbers of the four granularities, finest in the lowest bits; see `widths`.
  package var clusters: UInt32
  package var bits: UInt16

  package init(clusters: UInt32, bits: UInt16) {
    self.clusters = clusters
    self.bits = bits
  }

  /// 2,048, 512, 128 and 32 clusters.
  package static let widths = [11, 9, 7, 5]
  /// The clusters of a word that has none.
  package static let noClusters = UInt32.max
  package static let unknown = WordFacts(clusters: noClusters, bits: 0)

  package static let maleName: UInt16 = 1
  package static let femaleName: UInt16 = 2
  package static let familyName: UInt16 = 4
  /// Starts a phrase of the phrase table.
  package static let phraseStart: UInt16 = 8
  /// Lists of names, as `PhraseTable` has them, from this bit on: the word alone is such a name.
  package static let kindShift = 4
  /// Logarithm of the rank by frequency, from this bit on; 0 for a word without clusters.
  package static let rankShift = 8

  var hasClusters: Bool { clusters != Self.noClusters }
  var fine: UInt64 { UInt64(clusters & 0x7FF) }
  var middle: UInt64 { UInt64(clusters >> 11 & 0x1FF) }
  var coarse: UInt64 { UInt64(clusters >> 20 & 0x7F) }
  var coarsest: UInt64 { UInt64(clusters >> 27) }
  var rank: UInt64 { UInt64(bits >> UInt16(Self.rankShift) & 0x1F) }
  var kinds: UInt16 { bits >> UInt16(Self.kindShift) & 0xF }

  func has(_ some: UInt16) -> Bool { bits & some != 0 }

  /// Bucket and mark of a word in the table.
  package static func place(of hash: UInt64) -> (bucket: Int, mark: UInt16) {
    let mixed = FeatureHash.mix(hash)
    return (Int(mixed >> UInt64(64 - WordTable.bucketBits)), UInt16(truncatingIfNeeded: mixed))
  }
}
