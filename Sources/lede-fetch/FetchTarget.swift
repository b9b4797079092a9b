import CTransfer

/// An address of the web as libcurl reads it: the one that decides is the one that connects.
struct FetchTarget {
  let url: String
  /// The host in lower case, without its port.
  let host: String
  /// Whether the host says itself that it is on this machine or in its neighbourhood.
  let namesPrivate: Bool

  /// Longer ones are no addresses: what servers take ends at 8 KiB.
  private static let longest = 8 << 10

  /// `reference`, resolved against `base` if there is one; nil for what is not http or https.
  init?(_ reference: String, against base: String?) {
    guard reference.utf8.count < Self.longest, !reference.utf8.contains(0) else { return nil }
    var url = [CChar](repeating: 0, count: Self.longest * 3)
    var host = [CChar](repeating: 0, count: 512)
    guard xf_resolve(base, reference, &url, url.count, &host, host.count) else { return nil }
    self.url = Self.text(url)
    self.host = Self.text(host).lowercased()
    namesPrivate = xf_names_private(&host)
  }

  private static func text(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
