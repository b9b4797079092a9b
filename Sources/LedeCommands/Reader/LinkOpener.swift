import Glibc
import LedeReading

/// Opens a link in the user's browser.
///
/// Only http, https and mailto are opened, as one argument of a program, never through a shell.
struct LinkOpener {
  let isSecure: Bool

  private static let schemes = ["http://", "https://", "mailto:"]

  /// - Returns: What to tell the user.
  func open(_ address: String) -> Message {
    guard !isSecure else { return Message("Links are off in secure mode", isError: true) }
    let clean = Self.withoutUserInfo(address)
    guard Self.schemes.contains(where: { clean.lowercased().hasPrefix($0) }),
      clean.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else {
      return Message("Only web and mail addresses are opened, not \(address)", isError: true)
    }
    let programs = [getenv("BROWSER").map { String(cString: $0) }, "xdg-open", "open"]
    for program in programs.compactMap({ $0 }) where !program.isEmpty {
      if ChildProcess(arguments: [program, clean]).launch() {
        return Message("Opened \(clean)")
      }
    }
    return Message("No browser found: set BROWSER to the name of one", isError: true)
  }

  /// The address without a name and password before its host, which a page could use to deceive.
  private static func withoutUserInfo(_ address: String) -> String {
    guard let start = address.range(of: "://")?.upperBound else { return address }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = host.lastIndex(of: "@") else { return address }
    return String(address[..<start] + address[address.index(after: at)...])
  }
}

extension String {
  /// Where `needle` first stands; Foundation's own is not wanted here.
  fileprivate func range(of needle: String) -> Range<Index>? {
    ranges(of: needle).first
  }
}
