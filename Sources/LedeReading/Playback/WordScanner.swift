import LedeLayout

/// Walks one block word by word.
///
/// A word is what stands between white space. Chinese and Japanese have none, so there a word also
/// ends where its script changes and after two ideographs (`IdeographRun`).
struct WordScanner {
  private let utf8: [UInt8]
  private var position: Int
  private let end: Int

  /// - Precondition: `start <= end && end <= utf8.count`.
  init(_ utf8: [UInt8], from start: Int, to end: Int) {
    self.utf8 = utf8
    position = start
    self.end = end
  }

  /// The next word that shows on a screen, or nil at the end.
  mutating func next() -> ScannedWord? {
    while true {
      skipSpace()
      guard position < end else { return nil }
      var word = scan()
      guard word.cells > 0 else { continue }
      word.pause = pause(after: word)
      return word
    }
  }

  private mutating func skipSpace() {
    while position < end {
      let byte = utf8[position]
      if byte <= 0x20 {
        position += 1
      } else {
        guard byte >= 0x80 else { return }
        let (scalar, length) = utf8.scalar(at: position, before: end)
        guard scalar.isWideSpace else { return }
        position += length
      }
    }
  }

  private mutating func scan() -> ScannedWord {
    var word = ScannedWord(start: position)
    var run = IdeographRun()
    while position < end {
      let byte = utf8[position]
      if byte > 0x7F {
        let (scalar, length) = utf8.scalar(at: position, before: end)
        if scalar.isWideSpace || run.breaks(before: scalar) { break }
        word.add(scalar)
        position += length
      } else {
        if byte <= 0x20 { break }
        run.end()
        word.add(byte)
        position += 1
      }
    }
    word.end = position
    return word
  }

  /// Units that the punctuation at the edges of `word` adds.
  private func pause(after word: ScannedWord) -> Int {
    let last = utf8[word.end - 1]
    let first = utf8[word.start]
    if last.isASCIILetterOrDigit, first != 0x2D, first != 0xE2 { return 0 }
    if let pause = pauseBehindClosers(word) { return pause }
    return hasDash(word) ? WordCost.dash : 0
  }

  /// The pause of the last mark, seen through the quotes and brackets that close behind it.
  private func pauseBehindClosers(_ word: ScannedWord) -> Int? {
    var offset = word.end
    var closesParenthesis = false
    while offset > word.start {
      let (scalar, length) = utf8.scalar(before: offset, after: word.start)
      switch scalar {
      case ";", ":", "；", "：", "؛": return WordCost.semicolon
      case ",", "，", "、", "،": return WordCost.comma
      case ")", "）": closesParenthesis = true
      case "\"", "'", "]", "”", "’", "»", "›", "」", "』", "】": break
      default: return closesParenthesis ? WordCost.comma : nil
      }
      offset -= length
    }
    return closesParenthesis ? WordCost.comma : nil
  }

  private func hasDash(_ word: ScannedWord) -> Bool {
    func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "—" || scalar == "–" }
    if isDash(utf8.scalar(at: word.start, before: word.end).scalar) { return true }
    if isDash(utf8.scalar(before: word.end, after: word.start).scalar) { return true }
    let bytes = utf8[word.start..<word.end]
    return bytes.allSatisfy { $0 == 0x2D } || bytes.starts(with: [0x2D, 0x2D])
      || bytes.suffix(2).elementsEqual([0x2D, 0x2D])
  }
}

extension ScannedWord {
  fileprivate mutating func add(_ byte: UInt8) {
    if cells <= WordCost.maximumCells, byte != 0x7F { cells += 1 }
    if byte.isASCIILetterOrDigit {
      hasLetterOrDigit = true
      if byte <= 0x39 { hasDigit = true }
    }
  }

  fileprivate mutating func add(_ scalar: Unicode.Scalar) {
    if cells <= WordCost.maximumCells { cells += scalar.cellWidth }
    if !hasDigit, scalar.isDecimalDigit { hasDigit = true }
    switch scalar.value {
    case 0..<0xC0, 0x2000..<0x2C00, 0x3000..<0x3005, 0x3008..<0x3020: break
    default: hasLetterOrDigit = true
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x7A || self >= 0x30 && self <= 0x39
  }
}
