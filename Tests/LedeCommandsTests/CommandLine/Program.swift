import Foundation

/// Runs the `lede` that was built beside the tests, in a home of its own.
enum Program {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  static let path = Bundle.main.bundleURL.appending(path: "lede").path

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    outputTo device: String? = nil
  ) throws -> Run {
    try run(path, arguments, input: input, environment: environment, outputTo: device)
  }

  /// Runs a shell's command line in which `$LEDE` is the program.
  static func shell(_ line: String) throws -> Run {
    try run("/bin/sh", ["-c", line], input: "", environment: ["LEDE": path], outputTo: nil)
  }

  private static func run(
    _ program: String, _ arguments: [String], input: String, environment: [String: String],
    outputTo device: String?
  ) throws -> Run {
    let files = try TemporaryFolder(["in": input, "out": "", "err": ""])
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["HOME": files.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: files.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: device ?? files.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: files.path + "/err")
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try String(contentsOfFile: files.path + "/out", encoding: .utf8),
      errors: try String(contentsOfFile: files.path + "/err", encoding: .utf8))
  }
}
