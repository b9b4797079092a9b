/// What makes two articles the same one (docs/decisions/0039).
///
/// In this order: the id that their feed gives them; their address; their text, where one of the two
/// has no address. Two addresses with the same text stay two articles.
enum ArticleKey {
  /// An address without what does not change the page: scheme, `www.`, user, default port, fragment,
  /// the last slash, and the parameters that only tell who linked to it. nil for anything but http.
  ///
  /// - Complexity: O(n), over bytes: every item of every feed is asked for it.
  static func address(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    guard var rest = afterScheme(bytes) else { return nil }
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let mark = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
    let query = rest[mark...].dropFirst()
    rest = rest[..<mark]
    let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    var key = host(rest[..<slash])
    guard !key.isEmpty else { return nil }
    var path = rest[slash...]
    while path.last == UInt8(ascii: "/") { path = path.dropLast() }
    key += path
    var separator = UInt8(ascii: "?")
    for parameter in query.split(separator: UInt8(ascii: "&")) where !isTracking(parameter) {
      key.append(separator)
      key += parameter
      separator = UInt8(ascii: "&")
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// What follows `http://` or `https://`; nil where neither stands.
  private static func afterScheme(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let text = bytes.drop { $0 <= 0x20 }
    for scheme in ["http://", "https://"] {
      let head = text.prefix(scheme.utf8.count)
      if head.elementsEqual(scheme.utf8, by: { lowercased($0) == $1 }) {
        return text.dropFirst(head.count)
      }
    }
    return nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The host of an http address without `www.`; nil for anything else.
  static func host(of url: String) -> String? {
    address(url).map { String($0.prefix { $0 != "/" && $0 != "?" }) }
  }

  private static func host(_ authority: ArraySlice<UInt8>) -> [UInt8] {
    var host = authority
    if let user = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(user + 1)...] }
    for port in [":80", ":443"] where host.suffix(port.utf8.count).elementsEqual(port.utf8) {
      host = host.dropLast(port.utf8.count)
    }
    let isPlain = host.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    let folded =
      isPlain
      ? host.map(lowercased) : Array(FoldedText.fold(String(decoding: host, as: UTF8.self)).utf8)
    return folded.starts(with: "www.".utf8) ? Array(folded.dropFirst(4)) : folded
  }

  /// Parameters that analytics and mailing programs add: Google's campaign parameters, and the click
  /// ids that browsers strip (Firefox's `privacy.query_stripping.strip_list`).
  private static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return name.starts(with: "utm_".utf8)
      || tracking.contains { name.count == $0.utf8.count && name.elementsEqual($0.utf8) }
  }

  private static let tracking = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_eid", "mc_cid", "igshid", "_hsenc",
  ]

  /// 128 bits of a title and a text, whatever their white space; empty where there is no text.
  ///
  /// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv-17): what is wanted is not a secret but that no two
  /// of a person's articles share it, and of a billion the chance is 10⁻²¹.
  static func text(_ title: String, _ text: [UInt8]) -> [UInt8] {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    var isEmpty = true
    var needsSpace = false
    func mix(_ byte: UInt8) {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    for byte in title.utf8 { mix(byte) }
    mix(0)
    for byte in text {
      guard byte != 0x20, !(0x09...0x0D).contains(byte) else {
        needsSpace = !isEmpty
        continue
      }
      if needsSpace { mix(0x20) }
      needsSpace = false
      isEmpty = false
      mix(byte)
    }
    guard !isEmpty else { return [] }
    return (0..<16).map { UInt8(truncatingIfNeeded: hash >> (UInt128($0) * 8)) }
  }
}
