/// Weights of the features: one row of nine bytes a feature, found by the feature's hash.
package struct FeatureTable: @unchecked Sendable {
  package static let bucketBits = 17
  /// A mark of two bytes, the power of two that the weights are multiples of, nine weights.
  package static let rowSize = 12
  package static let shiftOffset = 2
  package static let weightOffset = 3

  private let buckets: UnsafeBufferPointer<UInt32>
  private let rows: UnsafeBufferPointer<UInt8>

  init?(_ bytes: ModelBytes) {
    buckets = bytes.table(.featureBuckets, of: UInt32.self)
    rows = bytes.table(.featureRows, of: UInt8.self)
    guard buckets.count == 1 << Self.bucketBits + 1,
      buckets.last.map({ Int($0) * Self.rowSize }) == rows.count
    else { return nil }
  }

  /// Adds the weights of the features to `scores`, nine numbers.
  @inline(__always)
  func add(_ features: [UInt64], to scores: UnsafeMutablePointer<Int32>) {
    guard let rows = rows.baseAddress, let buckets = buckets.baseAddress else { return }
    for feature in features {
      let bucket = Int(feature >> UInt64(64 - Self.bucketBits))
      var row = rows + Int(buckets[bucket]) * Self.rowSize
      let end = rows + Int(buckets[bucket + 1]) * Self.rowSize
      while row < end {
        if UInt64(row[0]) | UInt64(row[1]) << 8 == feature & 0xFFFF {
          let shift = Int32(row[Self.shiftOffset] & 15)
          for tag in 0..<NameTag.count {
            scores[tag] &+= Int32(Int8(bitPattern: row[Self.weightOffset + tag])) &<< shift
          }
          break
        }
        row += Self.rowSize
      }
    }
  }
}

/// Hashes of features and of what they are made of.
package enum FeatureHash {
  @inline(__always)
  package static func mix(_ value: UInt64) -> UInt64 {
    var hash = value &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  /// The feature `value` of a template.
  @inline(__always)
  static func feature(_ template: UInt64, _ value: UInt64) -> UInt64 {
    mix(value ^ template &* 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second << 1 | 1) &* 0xC2B2_AE3D_27D4_EB4F
  }
}
