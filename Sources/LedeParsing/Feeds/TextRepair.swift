import LedeDocument

/// Mends text whose characters were taken for those of another encoding on their way.
enum TextRepair {
  /// The text with UTF-8 that was read as ISO 8859-1 read again, and C1 controls as the characters
  /// of windows-1252 that they were meant for. What no text may hold (`ScalarPolicy`) is dropped.
  static func string(_ utf8: [UInt8]) -> String { String(decoding: bytes(utf8), as: UTF8.self) }

  /// The same as bytes. Markup is mended before it is sanitised: what is dropped in it later could
  /// join what was apart.
  static func bytes(_ utf8: [UInt8]) -> [UInt8] {
    if UTF8Validity.endOfASCII(in: utf8, from: 0) == utf8.count, utf8.allSatisfy(isPlain) {
      return utf8
    }
    return withoutControls(rereadAsUTF8(utf8) ?? utf8)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The bytes that `utf8`, all of it below U+0100, was made of, if they are UTF-8: no text that was
  /// meant to be ISO 8859-1 is that.
  private static func rereadAsUTF8(_ utf8: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        bytes.append(byte)
        index += 1
        continue
      }
      guard byte == 0xC2 || byte == 0xC3, index + 1 < utf8.count else { return nil }
      bytes.append((byte & 0x03) << 6 | utf8[index + 1] & 0x3F)
      index += 2
    }
    return UTF8Validity.firstError(in: bytes) == nil ? bytes : nil
  }

  private static func withoutControls(_ utf8: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    var index = 0
    utf8.withUnsafeBufferPointer { buffer in
      while index < buffer.count {
        var plain = index
        while plain < buffer.count, buffer[plain] < 0x80, isPlain(buffer[plain]) { plain += 1 }
        if plain > index {
          kept.append(contentsOf: buffer[index..<plain])
          index = plain
          continue
        }
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let sequence = UTF8Sequence(in: buffer, at: index)
        if let scalar = sequence.scalar { append(scalar, to: &kept) }
        index += sequence.length
      }
    }
    return kept
  }

  private static func append(_ scalar: UInt32, to kept: inout [UInt8]) {
    if scalar < 0xA0 {
      return kept.append(scalar: CharacterReferences.windows1252[Int(scalar) & 0x1F])
    }
    switch ScalarPolicy.treatment(of: scalar) {
    case .drop, .bidiControl: return
    case .keep, .lineBreak, .combiningMark, .invisible: kept.append(scalar: scalar)
    }
  }
}
