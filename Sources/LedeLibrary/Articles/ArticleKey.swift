/// What makes two articles the same one (docs/decisions/0039).
///
/// In this order: the id that their feed gives them; their address; their text, where one of the two
/// has no address. Two addresses with the same text stay two articles.
enum ArticleKey {
  /// An address without what does not change the page: scheme, `www.`, user, default port, fragment,
  /// the last slash, and the parameters that only tell who linked to it. nil for anything but http.
  static func address(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://"),
      ["http", "https"].contains(FoldedText.fold(String(url[..<scheme.lowerBound])))
    else { return nil }
    var rest = url[scheme.upperBound...]
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] }
    if let mark = rest.firstIndex(of: "?") { rest = rest[..<mark] }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let host = host(rest[..<slash])
    guard !host.isEmpty else { return nil }
    var path = rest[slash...]
    while path.hasSuffix("/") { path = path.dropLast() }
    let parameters = (query ?? "").split(separator: "&").filter { !isTracking($0) }
    return host + path + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }

  /// The host of an http address without `www.`; nil for anything else.
  static func host(of url: String) -> String? {
    address(url).map { String($0.prefix { $0 != "/" && $0 != "?" }) }
  }

  private static func host(_ authority: Substring) -> String {
    var host = authority[...]
    if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
    for port in [":80", ":443"] where host.hasSuffix(port) { host = host.dropLast(port.count) }
    let folded = FoldedText.fold(String(host))
    return folded.hasPrefix("www.") ? String(folded.dropFirst(4)) : folded
  }

  /// Parameters that analytics and mailing programs add: Google's campaign parameters, and the click
  /// ids that browsers strip (Firefox's `privacy.query_stripping.strip_list`).
  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }
    return name.hasPrefix("utm_")
      || ["fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_eid", "mc_cid", "igshid", "_hsenc"]
        .contains(name)
  }

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
