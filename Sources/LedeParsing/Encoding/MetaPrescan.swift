/// The prescan of a page's first 1,024 bytes for `<meta>` (WHATWG HTML § 13.2.3.2).
enum MetaPrescan {
  /// Bytes that are looked at, by the standard.
  static let window = 1024

  /// Bytes in which a `<meta>` still counts if nothing else tells the encoding: the standard has no
  /// bound, as its parser starts anew when it meets one ("change the encoding").
  static let lateWindow = 64 << 10

  static func encoding(of bytes: [UInt8], window: Int = Self.window) -> TextEncoding? {
    let end = min(bytes.count, window)
    var index = 0
    while index < end {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      if bytes.spells("<!--", at: index, before: end) {
        index = endOfComment(bytes, from: index + 2, end: end)
      } else if isMeta(bytes, at: index, end: end) {
        var reader = AttributeReader(bytes: bytes, position: index + 5, end: end)
        if let encoding = encoding(from: &reader) { return encoding }
        index = reader.position
      } else {
        index = skipMarkup(bytes, at: index, end: end)
      }
    }
    return nil
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      if bytes.spells("-->", at: index, before: end) { return index + 3 }
      index += 1
    }
    return end
  }

  private static func isMeta(_ bytes: [UInt8], at index: Int, end: Int) -> Bool {
    guard bytes.spells("<meta", at: index, before: end), index + 5 < end else { return false }
    return bytes[index + 5].isSpace || bytes[index + 5] == 0x2F
  }

  /// The index after the tag or other markup at `start`.
  private static func skipMarkup(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    guard start + 1 < end else { return end }
    let isEnd = bytes[start + 1] == 0x2F
    let name = isEnd ? start + 2 : start + 1
    if name < end, bytes[name].isLetter {
      var index = name
      while index < end, !bytes[index].isSpace, bytes[index] != 0x3E { index += 1 }
      var reader = AttributeReader(bytes: bytes, position: index, end: end)
      while reader.next() != nil {}
      return max(reader.position, start + 1)
    }
    guard isEnd || bytes[start + 1] == 0x21 || bytes[start + 1] == 0x3F else { return start + 1 }
    var index = start + 1
    while index < end, bytes[index] != 0x3E { index += 1 }
    return index + 1
  }

  /// What the attributes of a `<meta>` say.
  private static func encoding(from reader: inout AttributeReader) -> TextEncoding? {
    var seen: Set<[UInt8]> = []
    var hasPragma = false
    var needsPragma: Bool?
    var found: TextEncoding?
    while let (name, value) = reader.next() {
      guard seen.insert(name).inserted else { continue }
      if name.elementsEqual("http-equiv".utf8) {
        hasPragma = value.elementsEqual("content-type".utf8)
      } else if name.elementsEqual("content".utf8), found == nil {
        if let encoding = charset(in: value, from: 0, to: value.count) {
          found = encoding
          needsPragma = true
        }
      } else if name.elementsEqual("charset".utf8) {
        found = TextEncoding(label: value)
        needsPragma = false
      }
    }
    guard let needsPragma, let found, !needsPragma || hasPragma else { return nil }
    switch found {
    // The page could be read so far: it is not in sixteen bits.
    case .utf16BigEndian, .utf16LittleEndian: return .utf8
    case .userDefined: return .windows1252
    default: return found
    }
  }

  /// "Extracting a character encoding from a meta element": what follows `charset=`.
  static func charset(in bytes: [UInt8], from start: Int, to end: Int) -> TextEncoding? {
    var index = start
    while index + 7 <= end {
      guard bytes.spells("charset", at: index, before: end) else {
        index += 1
        continue
      }
      index += 7
      var next = index
      while next < end, bytes[next].isSpace { next += 1 }
      guard next < end, bytes[next] == 0x3D else { continue }
      next += 1
      while next < end, bytes[next].isSpace { next += 1 }
      guard next < end else { return nil }
      let quote = bytes[next]
      if quote == 0x22 || quote == 0x27 {
        guard let close = bytes[(next + 1)..<end].firstIndex(of: quote) else { return nil }
        return TextEncoding(label: bytes[(next + 1)..<close])
      }
      let stop = bytes[next..<end].firstIndex { $0.isSpace || $0 == 0x3B } ?? end
      return TextEncoding(label: bytes[next..<stop])
    }
    return nil
  }
}

/// "Get an attribute" of the prescan.
private struct AttributeReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  /// Name and value in lower case, or nil after the last attribute.
  mutating func next() -> (name: [UInt8], value: [UInt8])? {
    while position < end, bytes[position].isSpace || bytes[position] == 0x2F { position += 1 }
    guard position < end, bytes[position] != 0x3E else {
      position = min(position + 1, end)
      return nil
    }
    var name: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      if byte == 0x3D && !name.isEmpty || byte.isSpace || byte == 0x2F || byte == 0x3E { break }
      name.append(byte.lowercased)
      position += 1
    }
    while position < end, bytes[position].isSpace { position += 1 }
    guard position < end, bytes[position] == 0x3D else { return (name, []) }
    position += 1
    while position < end, bytes[position].isSpace { position += 1 }
    return value().map { (name, $0) }
  }

  private mutating func value() -> [UInt8]? {
    guard position < end else { return nil }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      guard let close = bytes[(position + 1)..<end].firstIndex(of: quote) else {
        position = end
        return nil
      }
      let value = bytes[(position + 1)..<close].map(\.lowercased)
      position = close + 1
      return value
    }
    let start = position
    while position < end, !bytes[position].isSpace, bytes[position] != 0x3E { position += 1 }
    // A value that the end cuts off is none.
    return position < end ? bytes[start..<position].map(\.lowercased) : nil
  }
}

/// `<?xml version="1.0" encoding="…"?>`.
enum XMLDeclaration {
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard let label = label(of: bytes) else { return nil }
    let encoding = TextEncoding(label: label.utf8)
    // It could be read so far: not in sixteen bits.
    return encoding == .utf16BigEndian || encoding == .utf16LittleEndian ? .utf8 : encoding
  }

  /// The label that the declaration gives, in lower case.
  static func label(of bytes: [UInt8]) -> String? {
    var start = 0
    while start < min(bytes.count, MetaPrescan.window), bytes[start].isSpace { start += 1 }
    let end = min(bytes.count, MetaPrescan.window)
    guard bytes.spells("<?xml", at: start, before: end) else { return nil }
    let close = bytes[start..<end].firstIndex(of: 0x3E) ?? end
    var index = start
    while index < close, !bytes.spells("encoding", at: index, before: close) { index += 1 }
    index += 8
    while index < close, bytes[index].isSpace || bytes[index] == 0x3D { index += 1 }
    guard index < close, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
    let quote = bytes[index]
    guard let stop = bytes[(index + 1)..<close].firstIndex(of: quote) else { return nil }
    return String(decoding: bytes[(index + 1)..<stop].map(\.lowercased), as: UTF8.self)
  }
}
