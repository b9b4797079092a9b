import CTerminal
import Glibc

/// The file that gets what is written to standard error while the screen is up.
enum StandardErrorLog {
  /// A log longer than this begins anew: enough for every crash of a year.
  private static let largest = 1 << 20

  /// Opens the log for appending, and makes its folders.
  ///
  /// - Returns: A descriptor; of a nameless file in memory if `path` is nil or cannot be written, and
  ///   -1 if there is not even that.
  static func open(_ path: String?) -> Int32 {
    if let path {
      makeFolders(of: path)
      let file = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file >= 0 {
        var status = stat()
        if fstat(file, &status) == 0, status.st_size > largest { ftruncate(file, 0) }
        return file
      }
    }
    return ct_nameless_file()
  }

  private static func makeFolders(of path: String) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      mkdir(String(path[..<slash]), 0o700)
    }
  }
}

extension TerminalOptions {
  /// Where the log belongs: `$XDG_STATE_HOME/lede/log`, else `~/.local/state/lede/log`
  /// (XDG Base Directory Specification 0.8); nil without a home.
  public static func standardLog() -> String? {
    func absolute(_ name: String) -> String? {
      guard let value = getenv(name).map({ String(cString: $0) }), value.hasPrefix("/") else {
        return nil
      }
      return value
    }
    return (absolute("XDG_STATE_HOME") ?? absolute("HOME").map { $0 + "/.local/state" })
      .map { $0 + "/lede/log" }
  }
}
