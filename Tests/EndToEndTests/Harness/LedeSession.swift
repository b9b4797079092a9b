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

  /// Runs `lede` with a home of its own that holds nothing.
  ///
  /// - Throws: As `init` does.
  static func lede(
    _ arguments: [String], rows: Int = 24, columns: Int = 80,
    environment: [String: String?] = [:], standardInput: String? = nil
  ) throws(Failure) -> TerminalSession {
    var template = Array("/tmp/lede-test-XXXXXX\0".utf8CString)
    let home = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    return try TerminalSession(
      program: lede, arguments: arguments, rows: rows, columns: columns,
      environment: ["HOME": home].merging(environment) { $1 }, standardInput: standardInput)
  }
}
