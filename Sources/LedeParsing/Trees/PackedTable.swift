/// Numbers of a table packed into printable characters, six bits a character (RFC 4648, section 4,
/// without padding); other characters, such as line ends, only part the text.
struct TableReader {
  private let bytes: [UInt8]
  private var index = 0

  /// The first screen of a text waits for this: no array grows, nothing is checked twice.
  init(text: UnsafeBufferPointer<UInt8>) {
    bytes = Self.values.withUnsafeBufferPointer { values in
      Array(unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { room, filled in
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for character in text {
          let value = values[Int(character)]
          guard value < 64 else { continue }
          bits = bits << 6 | UInt32(value)
          count += 6
          if count >= 8 {
            count -= 8
            room[filled] = UInt8(truncatingIfNeeded: bits >> count)
            filled += 1
          }
        }
      }
    }
  }

  /// Bytes that were not yet read.
  var remaining: Int { bytes.count - index }

  /// The next number, low byte first; bytes behind the end are 0.
  mutating func next<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    var number: Number = 0
    for place in 0..<(Number.bitWidth / 8) where index < bytes.count {
      number |= Number(truncatingIfNeeded: bytes[index]) << (8 * place)
      index += 1
    }
    return number
  }

  static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each character; 64 for those that have none.
  private static let values: [UInt8] = {
    var values = Array(repeating: UInt8(64), count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}

/// Packs numbers into the characters that `TableReader` reads.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends a number, low byte first.
  mutating func append(_ number: some FixedWidthInteger) {
    for place in 0..<(number.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place)))
    }
  }

  var text: String {
    var characters: [UInt8] = []
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        characters.append(TableReader.alphabet[Int(bits >> count & 63)])
      }
    }
    if count > 0 { characters.append(TableReader.alphabet[Int(bits << (6 - count) & 63)]) }
    return String(decoding: characters, as: UTF8.self)
  }
}
