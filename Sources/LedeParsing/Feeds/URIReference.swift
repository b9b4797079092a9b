/// An address taken apart as RFC 3986, appendix B, does it. Any bytes are one.
struct URIReference: Equatable {
  private(set) var scheme: [UInt8]?
  private(set) var authority: [UInt8]?
  private(set) var path: [UInt8] = []
  private(set) var query: [UInt8]?
  private(set) var fragment: [UInt8]?

  /// White space around and line ends within are left out, as browsers do.
  init(_ text: some Sequence<UInt8>) {
    var rest = text.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }[...]
    while let first = rest.first, first.isSpace { rest = rest.dropFirst() }
    while let last = rest.last, last.isSpace { rest = rest.dropLast() }
    if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = Array(rest[(mark + 1)...])
      rest = rest[..<mark]
    }
    if let colon = Self.schemeEnd(rest) {
      scheme = rest[..<colon].map(\.lowercased)
      rest = rest[(colon + 1)...]
      if scheme != Array("file".utf8) { rest = Self.withoutDoubledSlashes(rest) }
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = Array(rest[(mark + 1)...])
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      let name = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      authority = Array(name)
      rest = rest.dropFirst(2 + name.count)
    }
    path = Array(rest)
  }

  /// The reference resolved against `base` (RFC 3986, section 5.2.2).
  func resolved(against base: URIReference) -> URIReference {
    guard scheme == nil, base.scheme != nil else { return self }
    var result = self
    result.scheme = base.scheme
    if authority != nil { return result }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
      return result
    }
    if path.first != UInt8(ascii: "/") {
      let folder = base.path.lastIndex(of: UInt8(ascii: "/")).map { base.path[...$0] }
      let start = folder.map { Array($0) } ?? (base.authority == nil ? [] : [UInt8(ascii: "/")])
      result.path = start + path
    }
    result.path = Self.withoutDots(result.path)
    return result
  }

  /// The address as it is written (RFC 3986, section 5.3).
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    if let scheme { bytes += scheme + [UInt8(ascii: ":")] }
    if let authority { bytes += "//".utf8 + authority }
    bytes += path
    if let query { bytes += [UInt8(ascii: "?")] + query }
    if let fragment { bytes += [UInt8(ascii: "#")] + fragment }
    return bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the scheme is one that leads to text, mail, files or talk, and runs nothing. Without a
  /// scheme the address is relative, and harmless.
  var isSafe: Bool {
    guard let scheme else { return true }
    return Self.safeSchemes.contains(String(decoding: scheme, as: UTF8.self))
  }

  /// Schemes of the IANA registry, and a few common ones beside it, whose addresses only name
  /// something: no `javascript`, no `data`.
  private static let safeSchemes: Set<String> = [
    "aim", "callto", "cvs", "facetime", "feed", "file", "ftp", "gemini", "git", "gopher", "gtalk",
    "h323", "hdl", "http", "https", "imap", "irc", "irc6", "ircs", "itms", "magnet", "mailto",
    "mms", "msnim", "news", "nntp", "prospero", "rsync", "rtsp", "rtspu", "sftp", "shttp", "sip",
    "sips", "skype", "smb", "snews", "ssh", "svn", "svn+ssh", "tag", "tel", "telnet", "urn",
    "wais", "xmpp", "ymsg",
  ]

  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, first.isLetter else { return nil }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") { return index }
      let isPart = byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
      guard isPart else { return nil }
    }
    return nil
  }

  /// `http:////host` is a common slip of generators for `http://host`.
  private static func withoutDoubledSlashes(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard rest.starts(with: "///".utf8) else { return rest }
    return (Array("//".utf8) + rest.drop { $0 == UInt8(ascii: "/") })[...]
  }

  /// Takes `.` and `..` out (RFC 3986, section 5.2.4).
  private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    let isAbsolute = path.first == slash
    var kept: [ArraySlice<UInt8>] = []
    var endsOpen = false
    for part in path.split(separator: slash, omittingEmptySubsequences: false)
      .dropFirst(isAbsolute ? 1 : 0)
    {
      endsOpen = part == [0x2E] || part == [0x2E, 0x2E]
      if part == [0x2E, 0x2E] { _ = kept.popLast() }
      if !endsOpen { kept.append(part) }
    }
    if endsOpen { kept.append([]) }
    return (isAbsolute ? [slash] : []) + kept.joined(separator: [slash])
  }
}
