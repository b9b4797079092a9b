import LedeDocument

/// Finds the encoding of a text and turns it into UTF-8.
struct TextDecoding {
  let encoding: TextEncoding
  /// UTF-8 without its byte order mark. Ill-formed sequences of a source in UTF-8 are still there:
  /// `TextCleaning` replaces them.
  let utf8: [UInt8]
  /// Bytes of the source that are not in `utf8`: its byte order mark.
  let skipped: Int

  init(_ source: Source) {
    let bytes = source.bytes
    let (encoding, mark) = Self.encoding(of: bytes, contentType: source.contentType)
    self.encoding = encoding
    skipped = mark
    if encoding == .utf8 {
      utf8 = mark == 0 ? bytes : Array(bytes[mark...])
    } else {
      utf8 = SourceDecoder.utf8(of: bytes, from: mark, in: encoding).utf8
    }
  }

  /// The encoding of `bytes` and the length of the byte order mark they start with.
  ///
  /// A label counts after the mark and before the bytes, but not one that says UTF-8 of what is not.
  static func encoding(
    of bytes: [UInt8], contentType: String? = nil
  ) -> (TextEncoding, mark: Int) {
    if let mark = EncodingSniffer.byteOrderMark(bytes) { return (mark.encoding, mark.start) }
    if let unmarked = unmarkedUTF16(bytes) { return (unmarked, 0) }
    let label = EncodingSniffer.transportLabel(contentType)
    if let label, label != .utf8 { return (label, 0) }
    return (isMostlyUTF8(bytes) ? .utf8 : EncodingSniffer.evidence(in: bytes).encoding, 0)
  }

  /// UTF-16 of a mostly Latin text has a NUL in every second byte and hardly any in the others.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 4 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { even += 1 }
      if bytes[2 * pair + 1] == 0 { odd += 1 }
    }
    // Two thirds leaves room for names in other scripts; both halves full of NULs is binary data.
    if odd * 3 >= pairs * 2, even * 20 < pairs { return .utf16LittleEndian }
    if even * 3 >= pairs * 2, odd * 20 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Whether the bytes above 0x7F read as UTF-8: all of them, or twice as many good sequences as
  /// bad ones. In text in windows-1252 a good sequence is a rare accident (`Ã©`).
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var good = 0
      var bad = 0
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += ASCIIRun.length(in: buffer, from: index)
          continue
        }
        let sequence = UTF8Sequence(in: buffer, at: index)
        if sequence.scalar == nil { bad += 1 } else { good += 1 }
        index += sequence.length
      }
      return bad == 0 || good >= 2 * bad
    }
  }
}
