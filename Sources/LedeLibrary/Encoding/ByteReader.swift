/// Takes out of bytes what `ByteWriter` put in.
///
/// Total: bytes that nobody wrote so give `DamagedBytes`, never a trap and never more memory than the
/// bytes could stand for.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var names: [String] = []
  private var patterns: [UInt64] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes that are still to be read.
  var remaining: Int { bytes.count - offset }

  mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard offset < bytes.count else { throw DamagedBytes(offset: offset) }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func unsigned() throws(DamagedBytes) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
    }
    throw DamagedBytes(offset: offset)
  }

  mutating func integer() throws(DamagedBytes) -> Int {
    let value = try unsigned()
    return Int(Int64(bitPattern: value >> 1 ^ (0 &- (value & 1))))
  }

  /// A number of things of which each takes at least one byte.
  mutating func count() throws(DamagedBytes) -> Int {
    let count = try integer()
    guard (0...remaining).contains(count) else { throw DamagedBytes(offset: offset) }
    return count
  }

  mutating func run() throws(DamagedBytes) -> [UInt8] {
    let count = try count()
    offset += count
    return Array(bytes[offset - count..<offset])
  }

  mutating func text() throws(DamagedBytes) -> String { String(decoding: try run(), as: UTF8.self) }

  mutating func name() throws(DamagedBytes) -> String {
    let index = try integer()
    if names.indices.contains(index) { return names[index] }
    guard index == names.count else { throw DamagedBytes(offset: offset) }
    let name = try text()
    names.append(name)
    return name
  }

  mutating func real() throws(DamagedBytes) -> Double {
    let index = try integer()
    if patterns.indices.contains(index) { return Double(bitPattern: patterns[index]) }
    guard index == patterns.count else { throw DamagedBytes(offset: offset) }
    var pattern: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { pattern |= UInt64(try byte()) << shift }
    patterns.append(pattern)
    return Double(bitPattern: pattern)
  }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> Value? {
    switch try byte() {
    case 0: nil
    case 1: try read(&self)
    default: throw DamagedBytes(offset: offset)
    }
  }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws(DamagedBytes) -> Element
  ) throws(DamagedBytes) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }
}

/// Bytes that were not written by a `ByteWriter`, or by one of a later lede.
struct DamagedBytes: Error, Equatable {
  /// Where reading stopped.
  let offset: Int
}
