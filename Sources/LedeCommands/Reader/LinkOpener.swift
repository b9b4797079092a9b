import Glibc
import LedeLayout
import LedeReading

/// Opens a link in the user's browser.
///
/// Only http, https and mailto are opened, as one argument of a program, never through a shell.
struct LinkOpener {
  let isSecure: Bool

  private static let schemes = ["http://", "https://", "mailto:"]

  /// - Returns: What to tell the user, and the program that was started.
  @concurrent func open(_ address: String) async -> (message: Message, child: pid_t?) {
    func refuse(_ text: String) -> (Message, pid_t?) { (Message(text, isError: true), nil) }
    guard !isSecure else { return refuse("Links are off in secure mode") }
    let clean = Self.withoutUserInfo(address)
    guard Self.schemes.contains(where: { clean.lowercased().hasPrefix($0) }),
      clean.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else {
      return refuse("Only web and mail addresses are opened, not \(ShownAddress(address).text)")
    }
    for arguments in Self.browsers(for: clean) {
      if let child = ChildProcess(arguments: arguments).launch() {
        return (Message("Opened \(ShownAddress(clean).text)"), child)
      }
    }
    return refuse("No browser found: set BROWSER to the name of one")
  }

  /// The programs to try in turn. `BROWSER` is a list parted by colons, each a program with its
  /// arguments, where `%s` stands for the address; that comes last where none says so.
  private static func browsers(for address: String) -> [[String]] {
    let own = getenv("BROWSER").map { String(cString: $0) } ?? ""
    let programs = own.split(separator: ":").map { entry in
      entry.split(separator: " ").map(String.init)
    }
    return (programs.filter { !$0.isEmpty } + [["xdg-open"], ["open"]]).map { words in
      words.contains("%s") ? words.map { $0 == "%s" ? address : $0 } : words + [address]
    }
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
