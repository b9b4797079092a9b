import LedeDocument

/// The text of a page while it is collected: white space collapsed, and only what `ScalarPolicy`
/// keeps, whatever character references or element edges stand between two scalars.
struct PageText {
  private(set) var utf8: [UInt8] = []
  /// Where the block that is being collected starts.
  private(set) var blockStart = 0
  /// White space stands between the last word and the next.
  private var needsSpace = false
  /// Combining marks since the last base.
  private var marks = 0
  /// The last scalar that was kept, for joiners.
  private var previous: UInt32 = 0x20

  var isBlockEmpty: Bool { utf8.count == blockStart }

  /// Appends text, every run of white space as one space, none at the block's edges.
  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte <= 0x20 {
          needsSpace = needsSpace || ASCII.isSpace(byte)
          index += 1
        } else if byte < 0x7F {
          let end = Self.endOfPlainRun(bytes, from: index)
          takeSpace()
          utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
          (marks, previous) = (0, 0x20)
          index = end
        } else {
          index += appendScalar(bytes, at: index)
        }
      }
    }
  }

  /// Appends text with its line ends and spaces.
  mutating func appendVerbatim(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x7F {
          if byte >= 0x20 || byte == 0x0A || byte == 0x09 { utf8.append(byte) }
          (marks, previous) = (0, 0x20)
          index += 1
        } else {
          index += appendScalar(bytes, at: index)
        }
      }
    }
  }

  /// Space between two inline pieces, such as an element that is shown as a block of its own.
  mutating func appendSpace() { needsSpace = true }

  /// Ends the block and gives its range; nil if it holds no text.
  mutating func endBlock() -> Range<Int>? {
    while utf8.count > blockStart, let last = utf8.last, ASCII.isSpace(last) { utf8.removeLast() }
    let range = blockStart..<utf8.count
    blockStart = utf8.count
    needsSpace = false
    (marks, previous) = (0, 0x20)
    return range.isEmpty ? nil : range
  }

  private mutating func takeSpace() {
    if needsSpace, utf8.count > blockStart { utf8.append(0x20) }
    needsSpace = false
  }

  /// One past a run of printable ASCII with single spaces inside.
  private static func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte > 0x20, byte < 0x7F {
        end += 1
      } else if byte == 0x20, end + 1 < bytes.count, bytes[end + 1] > 0x20, bytes[end + 1] < 0x7F {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// - Returns: the bytes taken.
  private mutating func appendScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let sequence = UTF8Sequence(in: bytes, at: index)
    let scalar = sequence.scalar ?? 0xFFFD
    switch scalar {
    // No-break space and the other spaces of fixed width; a soft hyphen is no part of a word.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: needsSpace = true
    case 0xAD, 0x7F: break
    default: take(scalar)
    }
    return sequence.length
  }

  private mutating func take(_ scalar: UInt32) {
    switch ScalarPolicy.treatment(of: scalar) {
    case .keep: marks = 0
    case .lineBreak:
      needsSpace = true
      return
    case .drop, .bidiControl: return
    case .invisible: guard ScalarPolicy.needsInvisibles(after: previous) else { return }
    case .combiningMark:
      marks += 1
      guard marks <= ScalarPolicy.maximumCombiningMarks else { return }
    }
    previous = scalar
    takeSpace()
    utf8.append(scalar: scalar)
  }
}
