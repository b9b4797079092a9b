import CNameKernels
import Foundation

@testable import LedeAnnotation

/// Weights of an encoder of one small layer, laid out as the real ones are.
final class TinyWeights: ReadOnlyMemory, @unchecked Sendable {
  static let width = 32
  static let inner = 16
  static let positions = 160
  static let slots = 64
  static let pieces = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "able", "paris", "p", "##a", ",",
    "中", "said", "o", "'", "neil", "e",
  ]
  /// É and é are e; İ is i.
  static let foldings: [UInt32] = [0xC9, 0x65, 0, 0, 0xE9, 0x65, 0, 0, 0x130, 0x69, 0, 0]

  private let memory: UnsafeMutableRawBufferPointer
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  init(_ bytes: [UInt8] = TinyWeights.whole) {
    memory = .allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }

  static let whole: [UInt8] = {
    var body = Body()
    body.addTable(pieces.count)
    body.addTable(positions)
    body.add(floats: WordShape.count * width)
    body.add(floats: NameFlags.count * width)
    body.addNorm()
    body.addMatrix(3 * width, width)
    body.addMatrix(width, width)
    body.addNorm()
    body.addMatrix(inner, width)
    body.addMatrix(width, inner)
    body.addNorm()
    body.addMatrix(16, width)
    body.addPieces()
    return header(for: body.bytes) + body.bytes
  }()

  /// The header that makes `body` whole.
  static func header(for body: [UInt8], version: UInt32 = 1) -> [UInt8] {
    let aligned = TinyWeights(body)
    let checksum = aligned.bytes.baseAddress.map { nk_checksum($0, body.count) } ?? 0
    let tables: [Int] = [
      width, 1, inner, 1, pieces.count, positions, WordShape.count, NameFlags.count, NameTag.count,
      slots, pieces.joined().utf8.count, foldings.count / 4,
    ]
    let numbers = [version, UInt32(128 + body.count), checksum] + tables.map { UInt32($0) }
    var header = WeightsHeader.magic + numbers.flatMap(bytes)
    header += [UInt8](repeating: 0, count: 124 - header.count)
    return header + Self.bytes(PieceTable.hash(header))
  }

  static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private struct Body {
    var bytes: [UInt8] = []
    private var state: UInt32 = 1

    private mutating func random() -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return state >> 8
    }

    private mutating func pad() {
      bytes += [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
    }

    mutating func add(floats count: Int) {
      for _ in 0..<count {
        let value = Float(Int(random() % 2001) - 1000) / 1000
        bytes += TinyWeights.bytes(value.bitPattern)
      }
      pad()
    }

    private mutating func add(scales count: Int) {
      for index in 0..<count {
        bytes += TinyWeights.bytes((0.002 + Float(index % 7) / 1000).bitPattern)
      }
      pad()
    }

    private mutating func add(weights count: Int) {
      for _ in 0..<count { bytes.append(UInt8(truncatingIfNeeded: random())) }
      pad()
    }

    mutating func addTable(_ rows: Int) {
      add(scales: rows)
      add(weights: rows * width)
    }

    mutating func addNorm() {
      add(floats: width)
      add(floats: width)
    }

    mutating func addMatrix(_ outputs: Int, _ inputs: Int) {
      add(scales: outputs)
      add(floats: outputs)
      add(weights: outputs * inputs)
    }

    mutating func addPieces() {
      var table = [UInt16](repeating: 0, count: slots)
      for (number, piece) in pieces.enumerated() {
        var at = Int(PieceTable.hash(piece.utf8)) % slots
        while table[at] != 0 { at = (at + 1) % slots }
        table[at] = UInt16(number + 1)
      }
      for slot in table { bytes += TinyWeights.bytes(UInt32(slot)).prefix(2) }
      pad()
      var start: UInt32 = 0
      for piece in pieces + [""] {
        bytes += TinyWeights.bytes(start)
        start += UInt32(piece.utf8.count)
      }
      pad()
      bytes += pieces.joined().utf8
      pad()
      bytes += foldings.flatMap(TinyWeights.bytes)
      pad()
    }
  }
}
