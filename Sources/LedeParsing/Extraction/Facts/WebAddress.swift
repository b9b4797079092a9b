/// An address of the web, as far as resolving links needs it (RFC 3986, section 5.2).
struct WebAddress: Equatable {
  let text: String
  private let scheme: [UInt8]
  /// With the `//`; empty for schemes without one.
  private let authority: [UInt8]
  private let path: [UInt8]

  /// Longer addresses are data.
  private static let longest = 4096

  /// An absolute address; nil for what has no scheme.
  init?(_ text: String) { self.init(Array(text.utf8), relativeTo: nil) }

  /// `reference` resolved against `base`; nil without a scheme, and for what is no address.
  init?(_ reference: [UInt8], relativeTo base: WebAddress?) {
    let bytes = Self.cleaned(reference)
    guard !bytes.isEmpty, bytes.count <= Self.longest else { return nil }
    if let colon = Self.schemeEnd(bytes) {
      scheme = bytes[..<colon].map(\.lowercased)
      let rest = bytes[(colon + 1)...]
      guard rest.starts(with: Array("//".utf8)) else {
        guard scheme == Array("mailto".utf8) else { return nil }
        (authority, path) = ([], Array(rest))
        text = String(decoding: scheme + [0x3A] + rest, as: UTF8.self)
        return
      }
      (authority, path) = Self.split(rest)
    } else {
      guard let base else { return nil }
      scheme = base.scheme
      (authority, path) = Self.resolve(bytes, base)
    }
    guard Self.schemes.contains(scheme) else { return nil }
    text = String(decoding: scheme + [0x3A] + authority + path, as: UTF8.self)
  }

  private static let schemes = ["http", "https", "file", "gemini", "ftp"].map { Array($0.utf8) }

  private static func cleaned(_ reference: [UInt8]) -> [UInt8] {
    PageText.line(reference).flatMap { $0 == 0x20 ? Array("%20".utf8) : [$0] }
  }

  private static func schemeEnd(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, ASCII.isLetter(first) else { return nil }
    for (index, byte) in bytes.prefix(24).enumerated() {
      if byte == UInt8(ascii: ":") { return index }
      if !ASCII.isAlphanumeric(byte), byte != 0x2B, byte != 0x2D, byte != 0x2E { return nil }
    }
    return nil
  }

  /// `//host` and the path; a user's name and password before the host are left out.
  private static func split(_ rest: ArraySlice<UInt8>) -> (authority: [UInt8], path: [UInt8]) {
    let name = rest.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let path = Array(rest.dropFirst(2 + name.count))
    let host = name.lastIndex(of: UInt8(ascii: "@")).map { name[($0 + 1)...] } ?? name
    return (Array("//".utf8) + host, path)
  }

  private static func resolve(
    _ bytes: [UInt8], _ base: WebAddress
  ) -> (authority: [UInt8], path: [UInt8]) {
    if bytes.starts(with: Array("//".utf8)) { return split(bytes[...]) }
    let basePath = base.path.prefix { $0 != 0x3F && $0 != 0x23 }
    switch bytes[0] {
    case UInt8(ascii: "/"): return (base.authority, withoutDots(bytes))
    case UInt8(ascii: "#"):
      return (base.authority, Array(base.path.prefix { $0 != 0x23 }) + bytes)
    case UInt8(ascii: "?"): return (base.authority, Array(basePath) + bytes)
    default:
      let folder = basePath.lastIndex(of: 0x2F).map { basePath[...$0] } ?? [0x2F]
      return (base.authority, withoutDots(Array(folder) + bytes))
    }
  }

  /// Takes `.` and `..` out of a path.
  private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
    let plain = path.prefix { $0 != 0x3F && $0 != 0x23 }
    var kept: [ArraySlice<UInt8>] = []
    var parts = plain.split(separator: 0x2F, omittingEmptySubsequences: false)[...]
    while let part = parts.popFirst() {
      if part == [0x2E] || part == [0x2E, 0x2E] {
        if part.count == 2, kept.count > 1 { kept.removeLast() }
        if parts.isEmpty { kept.append([]) }
      } else {
        kept.append(part)
      }
    }
    return Array(kept.joined(separator: [0x2F])) + path[plain.endIndex...]
  }
}
