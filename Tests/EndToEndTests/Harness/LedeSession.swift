import Glibc

extension TerminalSession {
  /// The `lede` that was built along with these tests.
  static let lede: String = {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &path, path.count))
    let executable = String(decoding: path.prefix(length).map(UInt8.init), as: UTF8.self)
    let folder = executable.lastIndex(of: "/").map { executable[..<$0] } ?? "."
    return folder + "/lede"
  }()

  static var isLedeBuilt: Bool { access(lede, X_OK) == 0 }

  /// Runs `lede` with an empty home.
  ///
  /// - Parameters:
  ///   - arguments: Of its command line.
  ///   - home: Where it may keep things.
  ///   - rows: Of the terminal.
  ///   - columns: Of the terminal.
  ///   - environment: Laid over a small standard environment; nil takes a variable away.
  ///   - standardInput: A file to read from instead of the terminal.
  /// - Returns: The running program.
  /// - Throws: As `init` does.
  static func lede(
    _ arguments: [String], home: TemporaryFolder, rows: Int = 24, columns: Int = 80,
    environment: [String: String?] = [:], standardInput: String? = nil
  ) throws(Failure) -> TerminalSession {
    try TerminalSession(
      program: lede, arguments: arguments, rows: rows, columns: columns,
      environment: ["HOME": home.path].merging(environment) { $1 }, standardInput: standardInput)
  }
}
