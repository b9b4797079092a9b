/// What the text of a pattern tells before it is compiled: whether it is one, and what it may cost.
struct PatternSyntax: Equatable {
  /// Whether something in it means more than itself.
  private(set) var isRegex = false
  /// How many repeats without a bound it has: each may try every length at every start.
  private(set) var openRepeats = 0
  /// Doublings of the work by optional and counted repeats.
  private(set) var doublings = 0
  /// Whether its cost has no bound that could be read off: repeated groups, recursion, references.
  private(set) var isUnpredictable = false

  /// Steps that may be taken for one block without counting them; about a millisecond.
  private static let cheapSteps = 20  // as a power of two

  /// - Complexity: O(text).
  init(_ text: String) {
    var scan = PatternScan(bytes: Array(text.utf8))
    var special: Set<UInt8> = []
    while let token = scan.next() {
      switch token {
      case .plain: continue
      case .special(let byte): special.insert(byte)
      case .repeats(let byte, let atMost, let afterGroup):
        special.insert(byte)
        add(atMost: atMost, afterGroup: afterGroup)
      case .unpredictable(let byte):
        special.insert(byte)
        isUnpredictable = true
      }
    }
    // "C++" and "g++ 12" are names, and as patterns they would be possessive repeats nobody types.
    isRegex = special != [0x2B] || !scan.plusesComeInPairs
    if special.isEmpty { isRegex = false }
  }

  private mutating func add(atMost: Int?, afterGroup: Bool) {
    if let atMost {
      doublings += Int.bitWidth - atMost.leadingZeroBitCount
      if afterGroup, atMost > 1 { isUnpredictable = true }
    } else {
      openRepeats += 1
      if afterGroup { isUnpredictable = true }
    }
  }

  /// Whether a search of so many bytes surely ends soon: every start, times every length of every
  /// open repeat, times the doublings.
  func isCheap(over bytes: Int) -> Bool {
    guard !isUnpredictable else { return false }
    if openRepeats == 0, doublings <= 4 { return true }  // linear with a small factor
    let bits = Int.bitWidth - max(bytes, 1).leadingZeroBitCount
    return bits * min(1 + openRepeats, 64) + doublings <= Self.cheapSteps
  }
}

/// Splits a pattern into the parts that `PatternSyntax` looks at.
///
/// What it does not understand it calls unpredictable; it may take a harmless sign for a repeat,
/// but never a repeat for a harmless sign.
private struct PatternScan {
  enum Token {
    case plain
    case special(UInt8)
    /// `*`, `+`, `?` or `{n,m}`; `atMost` is nil where there is no bound.
    case repeats(UInt8, atMost: Int?, afterGroup: Bool)
    case unpredictable(UInt8)
  }

  let bytes: [UInt8]
  private(set) var plusesComeInPairs = true
  private var position = 0
  private var endsGroup = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    let afterGroup = endsGroup
    endsGroup = byte == 0x29
    position += 1
    switch byte {
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "["): return characterClass()
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      return sign(byte, afterGroup: afterGroup)
    case UInt8(ascii: "{"): return braces(afterGroup: afterGroup)
    case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "|"),
      UInt8(ascii: ")"):
      return .special(byte)
    default: return .plain
    }
  }

  private var following: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func escape() -> Token {
    let escaped = following
    position += 1
    switch escaped {
    // Back references compare as much as they like; \Q hides signs; \R and \X repeat inside.
    case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "g"), UInt8(ascii: "k"),
      UInt8(ascii: "Q"), UInt8(ascii: "R"), UInt8(ascii: "X"):
      return .unpredictable(UInt8(ascii: "\\"))
    case UInt8(ascii: "c"): position += 1
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "x"), UInt8(ascii: "o"):
      if following == UInt8(ascii: "{"), let end = bytes[position...].firstIndex(of: 0x7D) {
        position = end + 1
      }
    default: break
    }
    return .special(UInt8(ascii: "\\"))
  }

  private mutating func characterClass() -> Token {
    if following == UInt8(ascii: "^") { position += 1 }
    if following == UInt8(ascii: "]") { position += 1 }
    while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position += 1
    return .special(UInt8(ascii: "["))
  }

  private mutating func group() -> Token {
    let open = UInt8(ascii: "(")
    if following == UInt8(ascii: "*") { return .unpredictable(open) }
    guard following == UInt8(ascii: "?") else { return .special(open) }
    position += 1
    let known: [[UInt8]] = ["<=", "<!", ":", "=", "!", ">", "i)", "i:"].map { Array($0.utf8) }
    return known.contains { bytes[position...].starts(with: $0) }
      ? .special(open) : .unpredictable(open)
  }

  /// A `?` or `+` behind a repeat makes it lazy or possessive and is no repeat of its own.
  private mutating func sign(_ byte: UInt8, afterGroup: Bool) -> Token {
    let isPair = byte == UInt8(ascii: "+") && following == byte
    let stands = position == 1 || bytes[position - 2] == UInt8(ascii: "+")
    if byte == UInt8(ascii: "+"), !isPair || stands { plusesComeInPairs = false }
    skipModifier()
    let atMost = byte == UInt8(ascii: "?") ? 1 : nil
    return .repeats(byte, atMost: atMost, afterGroup: afterGroup)
  }

  private mutating func skipModifier() {
    if following == UInt8(ascii: "?") || following == UInt8(ascii: "+") { position += 1 }
  }

  private mutating func braces(afterGroup: Bool) -> Token {
    let open = UInt8(ascii: "{")
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
      return .special(open)
    }
    let inside = bytes[position..<end].filter { $0 != 0x20 }
    let parts = inside.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let last = parts.last,
      parts.joined().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return .special(open) }
    position = end + 1
    skipModifier()
    let atMost = last.isEmpty ? nil : Int(String(decoding: last, as: UTF8.self)) ?? Int.max
    return .repeats(open, atMost: atMost, afterGroup: afterGroup)
  }
}
