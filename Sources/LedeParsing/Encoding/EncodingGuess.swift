/// What unlabelled bytes that are not UTF-8 look like.
///
/// East Asian encodings betray themselves by pairs: in text of that encoding nearly all bytes above
/// 0x7F form pairs whose first bytes lie where that language's common characters are. Others have
/// one byte a letter: where those stand in runs the script is not Latin, and its common letters
/// tell which table it is.
enum EncodingGuess {
  /// Bytes that are looked at: enough for any language, little for a page.
  private static let window = 64 << 10

  static func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, window)
    var index = 0
    while true {
      index = ByteScan.first(0x1B, in: bytes, from: index, to: end)
      guard index + 2 < end else { return false }
      if bytes[index + 1] == 0x24, bytes[index + 2] == 0x42 || bytes[index + 2] == 0x40 {
        return true
      }
      index += 1
    }
  }

  /// The encoding of `bytes`, whose first byte above 0x7F is at `start`; nil without evidence.
  static func encoding(of bytes: [UInt8], from start: Int) -> TextEncoding? {
    let end = min(bytes.count, start + window)
    let pairs = PairCounts(bytes, start..<end)
    if let encoding = pairs.encoding { return encoding }
    return LetterCounts(bytes, start..<end).encoding
  }
}

/// How well the bytes fit each encoding of pairs.
private struct PairCounts {
  /// Pairs that fit, those among them that are common in the language, and bytes that do not fit.
  struct Fit {
    var pairs = 0
    var common = 0
    var bad = 0

    /// Whether bad bytes are few, and at least `share` of the pairs are common ones. Three pairs
    /// are a word; single accents in Latin text make a pair now and then.
    func isLikely(_ share: Double) -> Bool {
      pairs >= 3 && bad * 20 <= pairs && Double(common) >= share * Double(pairs)
    }
  }

  var shiftJIS = Fit()
  var eucJP = Fit()
  var eucKR = Fit()
  var gbk = Fit()
  var big5 = Fit()

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    shiftJIS = Self.fit(bytes, range, Self.shiftJISPair)
    eucJP = Self.fit(bytes, range, Self.eucJPPair)
    eucKR = Self.fit(bytes, range, Self.eucKRPair)
    gbk = Self.fit(bytes, range, Self.gbkPair)
    big5 = Self.fit(bytes, range, Self.big5Pair)
  }

  /// Japanese has its syllables, kana, in two rows; Korean its own in B0…C8; Chinese the common
  /// half of its characters first. The shares: a third of any Japanese text is kana; Korean text is
  /// nearly all syllables; four fifths leaves room for punctuation and rare characters.
  var encoding: TextEncoding? {
    if eucJP.isLikely(0.33) { return .eucJP }
    if shiftJIS.isLikely(0.33) { return .shiftJIS }
    if eucKR.isLikely(0.9) { return .eucKR }
    if gbk.isLikely(0.8), gbk.common >= big5.common || !big5.isLikely(0.8) { return .gbk }
    return big5.isLikely(0.8) ? .big5 : nil
  }

  private enum Pair {
    case common
    case rare
    case single
    case bad
  }

  private static func fit(
    _ bytes: [UInt8], _ range: Range<Int>, _ classify: (UInt8, UInt8) -> Pair
  ) -> Fit {
    var fit = Fit()
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let trail = index + 1 < range.upperBound ? bytes[index + 1] : 0x40
      switch classify(lead, trail) {
      case .common:
        fit.common += 1
        fit.pairs += 1
        index += 2
      case .rare:
        fit.pairs += 1
        index += 2
      case .single: index += 1
      case .bad:
        fit.bad += 1
        index += 1
      }
    }
    return fit
  }

  private static func shiftJISPair(_ lead: UInt8, _ trail: UInt8) -> Pair {
    if (0xA1...0xDF).contains(lead) { return .single }
    guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead),
      trail >= 0x40, trail != 0x7F, trail <= 0xFC
    else { return .bad }
    return lead == 0x82 && trail >= 0x9F || lead == 0x83 ? .common : .rare
  }

  private static func eucJPPair(_ lead: UInt8, _ trail: UInt8) -> Pair {
    if lead == 0x8E || lead == 0x8F, trail >= 0xA1 { return .rare }
    guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return .bad }
    return lead == 0xA4 || lead == 0xA5 ? .common : .rare
  }

  private static func eucKRPair(_ lead: UInt8, _ trail: UInt8) -> Pair {
    guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return .bad }
    return (0xB0...0xC8).contains(lead) || lead <= 0xA3 ? .common : .rare
  }

  private static func gbkPair(_ lead: UInt8, _ trail: UInt8) -> Pair {
    guard (0x81...0xFE).contains(lead), trail >= 0x40, trail != 0x7F, trail != 0xFF else {
      return .bad
    }
    let isCommon = (0xB0...0xD7).contains(lead) || lead == 0xA1 || lead == 0xA3
    return isCommon && trail >= 0xA1 ? .common : .rare
  }

  private static func big5Pair(_ lead: UInt8, _ trail: UInt8) -> Pair {
    guard (0x81...0xFE).contains(lead),
      (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail)
    else { return .bad }
    return (0xA4...0xC6).contains(lead) || lead == 0xA1 ? .common : .rare
  }
}

/// How often each byte above 0x7F occurs, and how it stands among others.
private struct LetterCounts {
  private var counts = [Int](repeating: 0, count: 256)
  private var total = 0
  private var runs = 0
  /// Bytes above 0x7F with an ASCII letter before and after.
  private var inWords = [Int](repeating: 0, count: 256)

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range where bytes[index] >= 0x80 {
      let before: UInt8 = index > 0 ? bytes[index - 1] : 0x20
      let after: UInt8 = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      counts[Int(bytes[index])] += 1
      total += 1
      if before < 0x80 { runs += 1 }
      if before.isLetter, after.isLetter { inWords[Int(bytes[index])] += 1 }
    }
  }

  /// The most common letters of a language in an encoding: a third to two thirds of its text.
  private static let profiles: [(encoding: TextEncoding, letters: [UInt8])] = [
    // о е а и н т с р
    (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0]),
    (.koi8R, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2]),
    (.iso8859x5, [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0]),
    (.ibm866, [0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0]),
    // α ο ι ε τ σ ν η
    (.windows1253, [0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xF3, 0xED, 0xE7]),
    // י ו ה ל א ר ת ש
    (.windows1255, [0xE9, 0xE5, 0xE4, 0xEC, 0xE0, 0xF8, 0xFA, 0xF9]),
    // ا ل ي م و ن ر ت
    (.windows1256, [0xC7, 0xE1, 0xED, 0xE3, 0xE6, 0xE4, 0xD1, 0xCA]),
    // า น ร อ ก เ ง ่
    (.windows874, [0xD2, 0xB9, 0xC3, 0xCD, 0xA1, 0xE0, 0xA7, 0xE8]),
  ]

  var encoding: TextEncoding? {
    // Accents of Latin text stand alone; letters of other scripts make words.
    guard total >= 2 * runs, total >= 6 else { return latin }
    let scored = Self.profiles.map { profile in
      (profile.encoding, profile.letters.reduce(0) { $0 + counts[Int($1)] })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 * 3 >= total else { return nil }
    return best.0
  }

  /// Central European and Turkish letters that are signs in windows-1252, or letters of Icelandic,
  /// but stand inside words.
  private var latin: TextEncoding? {
    // ł ą ż ź ś ľ, in windows-1252 ³ ¹ ¿ Ÿ œ ¾
    let central = [0xB3, 0xB9, 0xBF, 0x9F, 0xBE].reduce(0) { $0 + inWords[$1] }
    if central >= 3, central * 10 >= total { return .windows1250 }
    // ğ ı ş, in windows-1252 ð ý þ; Icelandic has æ as well.
    let turkish = [0xF0, 0xFD, 0xFE].map { inWords[$0] }
    if turkish.allSatisfy({ $0 > 0 }), turkish.reduce(0, +) * 3 >= total, counts[0xE6] == 0 {
      return .windows1254
    }
    return nil
  }
}
