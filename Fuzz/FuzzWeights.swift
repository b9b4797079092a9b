// Compiled into LedeAnnotation by Fuzz/fuzz.sh.
internal import CNameKernels
import LedeDocument

/// Weights: any bytes are refused, or words can be cut and sequences read with them.
///
/// The bytes are tried as they are, with a header that fits them, and as the tables of an encoder of
/// one small layer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWeights(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  read(bytes)
  read(mended(bytes))
  guard !bytes.isEmpty else { return 0 }
  let size = offset(of: sizes.count)
  var body = (0..<size).map { bytes[$0 % count] &+ UInt8(truncatingIfNeeded: $0 / count) }
  // Without these three pieces all weights are refused.
  for (number, piece) in ["[CLS]", "[SEP]", "[UNK]"].enumerated() {
    let slot = offset(of: 27) + Int(PieceTable.hash(piece.utf8) % 64) * 2
    body.replaceSubrange(slot..<(slot + 2), with: [UInt8(number + 1), 0])
    let start = offset(of: 28) + number * 4
    body.replaceSubrange(
      start..<(start + 8), with: little(UInt32(5 * number)) + little(UInt32(5 * number + 5)))
    let bytes = offset(of: 29) + number * 5
    body.replaceSubrange(bytes..<(bytes + 5), with: piece.utf8)
  }
  read(header(for: body))
  return 0
}

private final class Memory: ReadOnlyMemory, @unchecked Sendable {
  let memory: UnsafeMutableRawBufferPointer
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  init(_ bytes: [UInt8]) {
    memory = .allocate(byteCount: max(1, bytes.count), alignment: 64)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }
}

private func read(_ bytes: [UInt8]) {
  guard let weights = try? NameWeights(Memory(bytes)), let encoder = NameEncoder(weights) else {
    return
  }
  let text = Array("Ana Duarte’s mill, in Łódź: 42 €, said “O’Neil” 中文 \u{1F600} supercali".utf8)
  var words = WordPieces(weights.vocabulary)
  var pieces: [Int32] = []
  for at in stride(from: 0, to: text.count, by: 3) {
    pieces += words.pieces(of: text, from: at, to: min(text.count, at + 12))
  }
  pieces = Array(pieces.prefix(40))
  let sequence = PieceSequence(
    tokens: 0..<pieces.count, pieces: pieces, shapes: pieces.map { _ in 1 },
    flags: pieces.map { _ in .demonym }, first: Array(pieces.indices))
  guard let found = encoder.logProbabilities(of: sequence) else { return }
  let even = [Float](repeating: 0.1, count: found.count)
  var readings = NameReadings(tokenCount: pieces.count)
  let costs = TagBlend.costs(encoder: found, perceptron: even[...])
  readings.add(NameReading(tokens: 0..<pieces.count, costs: costs))
  let tags = readings.lattice(of: 0..<pieces.count, sharpness: 1)?.best() ?? []
  for (previous, next) in zip([0] + tags, tags) {
    precondition(NameTag.allows(next, after: previous), "a name starts in its middle")
  }
}

/// Tables of an encoder of one layer: 32 values, 16 inside, 20 pieces, 160 positions.
private let sizes = [
  80, 640, 640, 5120, 1408, 4736, 128, 128, 384, 384, 3072, 128, 128, 1024, 128, 128, 64, 64, 512,
  128, 128, 512, 128, 128, 64, 64, 512, 128, 84, 200, 48,
]

/// Where the table at `index` starts in the body.
private func offset(of index: Int) -> Int {
  sizes.prefix(index).reduce(0) { $0 + ($1 + 63) / 64 * 64 }
}

private func header(for body: [UInt8]) -> [UInt8] {
  let numbers: [UInt32] = [1, 0, 0, 32, 1, 16, 1, 20, 160, 11, 37, 9, 64, 200, 3]
  let header = WeightsHeader.magic + numbers.flatMap(little)
  return mended(header + [UInt8](repeating: 0, count: 128 - header.count) + body)
}

/// The bytes with magic, version, size and checksums that are right.
private func mended(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count >= 128 else { return bytes }
  var mended = Array(bytes.prefix(bytes.count / 64 * 64))
  mended.replaceSubrange(0..<12, with: WeightsHeader.magic + little(1))
  mended.replaceSubrange(12..<16, with: little(UInt32(mended.count)))
  let body = Memory(Array(mended.dropFirst(128)))
  if let start = body.bytes.baseAddress {
    mended.replaceSubrange(16..<20, with: little(nk_checksum(start, mended.count - 128)))
  }
  mended.replaceSubrange(124..<128, with: little(PieceTable.hash(mended.prefix(124))))
  return mended
}

private func little(_ number: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
