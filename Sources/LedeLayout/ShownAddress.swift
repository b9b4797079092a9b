/// An address of the web as it may be shown: what it leads to cannot look like something else.
///
/// A name and password before the host are left out. A host that mixes scripts, as `аpple.com` with a
/// Cyrillic `а`, is shown in punycode (RFC 3492), as browsers do; one in one script stays readable.
public struct ShownAddress: Equatable, Sendable {
  public let text: String

  public init(_ address: String) {
    let bytes = Array(address.utf8)
    guard let start = Self.hostStart(bytes) else {
      text = TerminalText(address).string
      return
    }
    let rest = bytes[start...]
    let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
    let host = authority.lastIndex(of: 0x40).map { authority[($0 + 1)...] } ?? authority
    let shown = Self.shownHost(String(decoding: host, as: UTF8.self))
    let whole =
      String(decoding: bytes[..<start], as: UTF8.self) + shown
      + String(decoding: bytes[authority.endIndex...], as: UTF8.self)
    text = TerminalText(whole).string
  }

  /// The index behind `://`; nil for addresses without a host.
  private static func hostStart(_ bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: 0x3A), colon + 2 < bytes.count, bytes[colon + 1] == 0x2F,
      bytes[colon + 2] == 0x2F
    else { return nil }
    return colon + 3
  }

  private static func shownHost(_ host: String) -> String {
    guard !HostScript.isPlain(host) else { return host }
    return host.split(separator: ".", omittingEmptySubsequences: false)
      .map { Punycode.label(String($0)) }.joined(separator: ".")
  }
}

/// Which scripts a host is written in.
private enum HostScript {
  /// Whether all of it is of one script, or of scripts that are written together (Unicode Technical
  /// Standard 39, section 5.2, "highly restrictive").
  static func isPlain(_ host: String) -> Bool {
    var scripts: Set<UInt32> = []
    for scalar in host.unicodeScalars {
      if scalar.value < 0x80, !scalar.properties.isAlphabetic { continue }
      scripts.insert(script(of: scalar.value))
    }
    scripts.subtract([common])
    let together: [Set<UInt32>] = [
      [latin, han, kana], [latin, han, bopomofo], [latin, han, hangul],
    ]
    return scripts.count <= 1 || together.contains { scripts.isSubset(of: $0) }
  }

  private static let common: UInt32 = 0
  private static let latin: UInt32 = 1
  private static let han: UInt32 = 2
  private static let kana: UInt32 = 3
  private static let bopomofo: UInt32 = 4
  private static let hangul: UInt32 = 5

  /// A number for the script of a letter, by the blocks of the Unicode Standard. Scripts without a
  /// number of their own have that of their block, which is enough to tell them apart.
  private static func script(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0..<0x250, 0x1E00..<0x1F00, 0x2C60..<0x2C80: latin
    case 0x2E80..<0x2FE0, 0x3005...0x3007, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: han
    case 0x3040..<0x3100, 0x31F0..<0x3200: kana
    case 0x3100..<0x3130, 0x31A0..<0x31C0: bopomofo
    case 0x1100..<0x1200, 0x3130..<0x3190, 0xAC00..<0xD7B0: hangul
    case 0xB7, 0x300..<0x370: common
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: 0x400
    case 0x370..<0x400, 0x1F00..<0x2000: 0x370
    default: 0x1000 + scalar >> 7
    }
  }
}

/// The ASCII form of labels of host names (RFC 3492).
private enum Punycode {
  /// `label` with its prefix `xn--`; itself if it is ASCII or longer than any label.
  static func label(_ label: String) -> String {
    let scalars = label.lowercased().unicodeScalars.map(\.value)
    let basic = scalars.filter { $0 < 0x80 }
    guard basic.count < scalars.count, scalars.count <= 63 else { return label }
    var output = String(decoding: basic.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    if !basic.isEmpty { output += "-" }
    var bias = 72
    var delta = 0
    var next: UInt32 = 0x80
    var handled = basic.count
    while handled < scalars.count {
      guard let least = scalars.filter({ $0 >= next }).min() else { break }
      delta += Int(least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        output += digits(of: delta, bias: bias)
        bias = adapted(delta, handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return "xn--" + output
  }

  private static func digits(of delta: Int, bias: Int) -> String {
    var text = ""
    var left = delta
    var position = 36
    while true {
      let threshold = min(max(position - bias, 1), 26)
      guard left >= threshold else { break }
      text += digit(threshold + (left - threshold) % (36 - threshold))
      left = (left - threshold) / (36 - threshold)
      position += 36
    }
    return text + digit(left)
  }

  private static func digit(_ value: Int) -> String {
    let byte = UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x30 + value - 26)
    return String(decoding: [byte], as: UTF8.self)
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
