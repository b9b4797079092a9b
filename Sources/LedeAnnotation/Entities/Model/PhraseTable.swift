/// Names of several words: places and companies.
package struct PhraseTable: @unchecked Sendable {
  package static let bucketBits = 12
  /// Longest phrase of the table, in words.
  package static let maximumLength = 5

  /// Lists a name can be in, as bits.
  package enum Kind {
    package static let city: UInt16 = 1
    package static let country: UInt16 = 2
    package static let state: UInt16 = 4
    package static let company: UInt16 = 8
  }

  private let buckets: UnsafeBufferPointer<UInt32>
  private let marks: UnsafeBufferPointer<UInt32>
  private let kinds: UnsafeBufferPointer<UInt16>

  init?(_ bytes: ModelBytes) {
    buckets = bytes.table(.phraseBuckets, of: UInt32.self)
    marks = bytes.table(.phraseMarks, of: UInt32.self)
    kinds = bytes.table(.phraseKinds, of: UInt16.self)
    guard buckets.count == 1 << Self.bucketBits + 1, buckets.last.map(Int.init) == marks.count,
      kinds.count == marks.count
    else { return nil }
  }

  /// The lists the phrase is in; 0 for none.
  func kinds(of phrase: WordHash) -> UInt16 {
    let (bucket, mark) = Self.place(of: phrase.value)
    for index in Int(buckets[bucket])..<Int(buckets[bucket + 1]) where marks[index] == mark {
      return kinds[index]
    }
    return 0
  }

  package static func place(of hash: UInt64) -> (bucket: Int, mark: UInt32) {
    let mixed = FeatureHash.mix(hash)
    return (Int(mixed >> UInt64(64 - bucketBits)), UInt32(truncatingIfNeeded: mixed))
  }
}
