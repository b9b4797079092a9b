/// Whether bytes are UTF-8, and what is wrong where they are not.
enum UTF8Validity {
  /// The index of the first byte that is not well-formed, or nil.
  static func firstError(in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += ASCIIRun.length(in: buffer, from: index)
        } else {
          let sequence = UTF8Sequence(in: buffer, at: index)
          if sequence.scalar == nil { return index }
          index += sequence.length
        }
      }
      return nil
    }
  }

  /// The index of the first byte above 0x7F.
  static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    start + bytes.withUnsafeBufferPointer { ASCIIRun.length(in: $0, from: start) }
  }

  /// `bytes` from `start` with one U+FFFD in place of each maximal subpart of what is not
  /// well-formed (WHATWG Encoding § 8.1.1); how many there were.
  static func repaired(_ bytes: [UInt8], from start: Int) -> (utf8: [UInt8], errors: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - start + 16)
    var errors = 0
    var index = start
    while index < bytes.count {
      let stop = firstError(in: bytes, from: index) ?? bytes.count
      result.append(contentsOf: bytes[index..<stop])
      guard stop < bytes.count else { break }
      errors += 1
      result.appendReplacement()
      index = stop + bytes.withUnsafeBufferPointer { UTF8Sequence(in: $0, at: stop).length }
    }
    return (result, errors)
  }
}
