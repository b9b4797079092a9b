import Glibc

/// Where the helper program is.
public enum FetchProgram {
  public static let name = "lede-fetch"

  /// Its path: beside the running program, in `libexec/lede` of its prefix, or on the PATH; nil if it
  /// is in none of them.
  public static func find() -> String? {
    var places: [String] = []
    if let own = ownFolder {
      places = [own, own + "/../libexec/lede", own + "/../lib/lede"]
    }
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    // An empty part would be the folder that lede was started in, where anything may lie.
    places += search.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    return places.lazy.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }

  private static var ownFolder: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let text = String(cString: path)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }
}
