import Foundation
import LedeAnnotation

/// A sequence for the encoder as one line of JSON, for `train.py` and `reference.py`.
package struct SequenceLine: Codable {
  package let set: String
  package let pieces: [Int32]
  package let shapes: [UInt8]
  /// Numbers of the bits that are set.
  package let flags: [[Int]]
  package let first: [Int]
  package var tags: [Int]

  package init(_ sequence: PieceSequence, tags: [Int], set: String) {
    self.set = set
    pieces = sequence.pieces
    shapes = sequence.shapes
    flags = sequence.flags.map { flags in
      (0..<NameFlags.count).filter { flags.rawValue >> UInt64($0) & 1 == 1 }
    }
    first = sequence.first
    self.tags = tags
  }

  package var sequence: PieceSequence {
    let flags = self.flags.map { bits in
      NameFlags(rawValue: bits.reduce(0) { $0 | 1 << UInt64($1) })
    }
    return PieceSequence(
      tokens: 0..<first.count, pieces: pieces, shapes: shapes, flags: flags, first: first)
  }
}
