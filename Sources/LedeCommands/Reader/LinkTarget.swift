import Glibc
import LedeParsing

/// What a link of an article leads to.
enum LinkTarget: Equatable {
  /// A file, shown in the reader.
  case file(FilePath)
  /// A page of the web, shown in the reader.
  case page(FilePath)
  /// An address for the program that the desktop opens it with.
  case browser(String)
  /// Nothing that lede opens; the text says why.
  case refused(String)

  /// Resolves `destination`, which stands in the article at `base` (RFC 3986, section 5); relative
  /// links of standard input lead from the working folder.
  init(_ destination: String, from base: FilePath) {
    if base.isAddress {
      self = Self.onPage(LinkReference.resolved(destination, against: base.text), at: base.text)
      return
    }
    let scheme = Self.scheme(of: destination)
    switch scheme {
    case "http", "https": self = .page(FilePath(destination))
    case "mailto": self = .browser(destination)
    case nil where destination.hasPrefix("//"): self = .page(FilePath("https:" + destination))
    case nil: self = Self.file(destination, from: base)
    case "file": self = Self.file(Self.withoutHost(destination), from: base)
    case let scheme?: self = .refused("lede does not open \(scheme): links")
    }
  }

  /// A page of the web leads to others, and never to files of this machine.
  private static func onPage(_ address: String, at base: String) -> LinkTarget {
    let page = address.prefix { $0 != "#" }
    if page == base.prefix(while: { $0 != "#" }) {
      return .refused("The link leads to this article")
    }
    switch scheme(of: address) {
    case "http", "https": return .page(FilePath(String(page)))
    case "mailto": return .browser(address)
    case "file": return .refused("A page of the web does not open files of this machine")
    case let scheme: return .refused("lede does not open \(scheme ?? "such"): links")
    }
  }

  /// The letters before the first colon, in lower case; nil where no scheme begins the address.
  private static func scheme(of address: String) -> String? {
    let name = address.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard name.count < address.utf8.count, let first = name.first, isLetter(first),
      name.allSatisfy({
        isLetter($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
      })
    else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The path in a `file:` address, whose host is this machine (RFC 8089).
  private static func withoutHost(_ address: String) -> String {
    let rest = address.dropFirst("file:".utf8.count)
    guard rest.hasPrefix("//") else { return String(rest) }
    return String(rest.dropFirst(2).drop { $0 != "/" })
  }

  private static func file(_ address: String, from base: FilePath) -> LinkTarget {
    let encoded = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard !encoded.isEmpty else { return .refused("The link leads to this article") }
    let path = percentDecoded(encoded)
    guard !path.contains(0) else { return .refused("No file has such a name") }
    let whole = path.first == UInt8(ascii: "/") ? path : base.folder + path
    let file = FilePath(bytes: whole)
    return file.isRegular ? .file(file) : .refused("There is no file \(file.shown)")
  }

  private static func percentDecoded(_ bytes: Substring.UTF8View) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }
}

extension FilePath {
  /// The bytes up to the last slash and with it; empty for a name alone and for standard input.
  fileprivate var folder: [UInt8] {
    let name = withPointer { path in
      Array(UnsafeBufferPointer(start: path, count: strlen(path))).map(UInt8.init(bitPattern:))
    }
    return name.lastIndex(of: UInt8(ascii: "/")).map { Array(name[...$0]) } ?? []
  }

  /// Whether this is a file with text in it: no folder, and nothing that never ends, as a device.
  fileprivate var isRegular: Bool {
    var status = stat()
    return withPointer { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
