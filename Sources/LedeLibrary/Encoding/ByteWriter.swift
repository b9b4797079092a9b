/// Puts values one after the other into bytes that `ByteReader` takes out again.
///
/// Integers are LEB128: seven bits a byte, the least significant first. Signed ones are zigzagged, so
/// that small differences take one byte. A name that comes again is a number from then on.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var names: [String: Int] = [:]
  private var patterns: [UInt64: Int] = [:]

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func integer(_ value: Int) {
    unsigned(UInt64(bitPattern: Int64(value) &<< 1 ^ Int64(value) >> 63))
  }

  mutating func text(_ text: String) { run(text.utf8) }

  mutating func run(_ run: some Collection<UInt8>) {
    integer(run.count)
    bytes.append(contentsOf: run)
  }

  /// A text of which there are few different ones, such as the name of a rule.
  mutating func name(_ name: String) {
    if let index = names[name] { return integer(index) }
    integer(names.count)
    names[name] = names.count
    text(name)
  }

  /// Exactly these 64 bits, also of a NaN; like names, few are different.
  mutating func real(_ value: Double) {
    let pattern = value.bitPattern
    if let index = patterns[pattern] { return integer(index) }
    integer(patterns.count)
    patterns[pattern] = patterns.count
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: pattern >> shift))
    }
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    byte(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Element>(
    _ elements: some Collection<Element>, _ write: (inout ByteWriter, Element) -> Void
  ) {
    integer(elements.count)
    for element in elements { write(&self, element) }
  }
}
