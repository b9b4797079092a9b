import LedeFetching

/// Takes requests out of the bytes that lede sends.
struct RequestReader {
  private var bytes: [UInt8] = []

  /// More than any request has: what is longer is none.
  private static let longest = 1 << 16

  mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// The next request; nil if it is not whole yet, nil within if it is none.
  mutating func next() -> FetchRequest?? {
    var start = 0
    var lines: [String] = []
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = bytes[start..<end]
      start = end + 1
      guard line.isEmpty else {
        lines.append(String(decoding: line, as: UTF8.self))
        continue
      }
      bytes.removeFirst(start)
      return .some(FetchMessages.request(lines))
    }
    return bytes.count > Self.longest ? .some(nil) : nil
  }
}
