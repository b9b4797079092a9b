/// Character references of HTML (WHATWG § 13.2.5.72 and on), decoded when text is read.
///
/// XML's five are among the named ones, so the feed parser uses the same table.
struct CharacterReferences: Sendable {
  /// The table of the standard.
  static let standard = CharacterReferences()

  /// What a reference stands for.
  struct Match: Equatable, Sendable {
    /// Index of the byte after the reference.
    var end: Int
    var first: UInt32
    /// The second scalar of the few names that stand for two, else 0.
    var second: UInt32
    /// Whether the reference ends with `;`.
    var isTerminated: Bool
  }

  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var first: UInt32
    var second: UInt32
  }

  /// The names one after another, the semicolon included where it is needed.
  private var names: [UInt8] = []
  private var entries: [Entry] = []
  /// `entries` whose names begin with byte `b` are `starts[b]..<starts[b + 1]`.
  private var starts: [Int] = []

  private init() {
    for record in CharacterReferenceTable.text.utf8.split(separator: 0x20) {
      guard let mark = record.firstIndex(where: { $0 == 0x3A || $0 == 0x3D }) else { continue }
      let start = names.count
      names.append(contentsOf: record[..<mark])
      if record[mark] == 0x3A { names.append(0x3B) }
      let scalars = record[record.index(after: mark)...].split(separator: 0x2B).map {
        $0.reduce(UInt32(0)) { $0 << 4 | ($1.hexadecimalValue ?? 0) }
      }
      entries.append(
        Entry(
          start: start, count: names.count - start, first: scalars.first ?? 0xFFFD,
          second: scalars.count > 1 ? scalars[1] : 0))
    }
    starts = [Int](repeating: 0, count: 257)
    for entry in entries { starts[Int(names[entry.start]) + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
  }

  /// The reference that begins with the `&` at `index`, or nil if that `&` is only a character. In
  /// XML a number is what it says; in HTML C1 numbers mean windows-1252.
  ///
  /// - Precondition: `bytes[index]` is `&` and `end <= bytes.count`.
  func match(
    in bytes: [UInt8], at index: Int, end: Int, inAttribute: Bool, isXML: Bool = false
  ) -> Match? {
    let next = index + 1
    guard next < end else { return nil }
    if bytes[next] == 0x23 { return number(in: bytes, at: next + 1, end: end, isXML: isXML) }
    if let match = Self.common(in: bytes, at: next, end: end) { return match }
    guard let match = named(in: bytes, at: next, end: end) else { return nil }
    if inAttribute, !match.isTerminated, match.end < end {
      let follower = bytes[match.end]
      if follower == 0x3D || follower.isLetter || follower.isDigit { return nil }
    }
    return match
  }

  /// XML's five names, with their semicolon: nearly all references that there are.
  @inline(__always)
  static func common(in bytes: [UInt8], at start: Int, end: Int) -> Match? {
    func has(_ name: StaticString) -> Bool {
      let count = name.utf8CodeUnitCount
      guard start + count <= end else { return false }
      return name.withUTF8Buffer { wanted in
        (0..<count).allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
    switch bytes[start] {
    case 0x61 where has("amp;"):
      return Match(end: start + 4, first: 0x26, second: 0, isTerminated: true)
    case 0x61 where has("apos;"):
      return Match(end: start + 5, first: 0x27, second: 0, isTerminated: true)
    case 0x67 where has("gt;"):
      return Match(end: start + 3, first: 0x3E, second: 0, isTerminated: true)
    case 0x6C where has("lt;"):
      return Match(end: start + 3, first: 0x3C, second: 0, isTerminated: true)
    case 0x71 where has("quot;"):
      return Match(end: start + 5, first: 0x22, second: 0, isTerminated: true)
    default: return nil
    }
  }

  /// The longest name in the table that the bytes from `start` begin with.
  private func named(in bytes: [UInt8], at start: Int, end: Int) -> Match? {
    let first = bytes[start]
    var low = starts[Int(first)]
    var high = starts[Int(first) + 1]
    var best: Match?
    var depth = 1
    while low < high {
      let entry = entries[low]
      if entry.count == depth {
        best = Match(
          end: start + depth, first: entry.first, second: entry.second,
          isTerminated: bytes[start + depth - 1] == 0x3B)
      }
      guard start + depth < end else { break }
      let byte = bytes[start + depth]
      low = bound(byte, depth: depth, low: low, high: high)
      high = byte == 0xFF ? high : bound(byte + 1, depth: depth, low: low, high: high)
      depth += 1
    }
    return best
  }

  /// The first entry in `low..<high` whose byte at `depth` is at least `byte`.
  private func bound(_ byte: UInt8, depth: Int, low: Int, high: Int) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if depth < entry.count, names[entry.start + depth] >= byte {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  /// A numeric reference whose digits (or `x` and digits) begin at `start`.
  private func number(in bytes: [UInt8], at start: Int, end: Int, isXML: Bool) -> Match? {
    var index = start
    let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < end {
      let byte = bytes[index]
      guard let digit = byte.hexadecimalValue, isHexadecimal || digit < 10 else { break }
      // Held just above the last scalar: more digits change nothing.
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    let isTerminated = index < end && bytes[index] == 0x3B
    return Match(
      end: isTerminated ? index + 1 : index, first: Self.scalar(for: value, isXML: isXML),
      second: 0,
      isTerminated: isTerminated)
  }

  /// The scalar that a numeric reference to `value` stands for.
  private static func scalar(for value: UInt32, isXML: Bool) -> UInt32 {
    if !isXML, value >= 0x80, value < 0xA0 { return windows1252[Int(value) - 0x80] }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  /// What C1 numbers mean: the bytes of windows-1252 (WHATWG § 13.2.5.80).
  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
