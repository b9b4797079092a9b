import Foundation
import Testing

/// Programs that write to one library at once, or are killed while they do.
@Suite struct DurabilityTests {
  private let folder: TemporaryFolder

  init() throws {
    var files: [String: String] = [:]
    for writer in 0..<2 {
      files["in\(writer)"] = (0..<400).map { number in
        let text = "Writer \(writer) tells of harbour number \(number). “Enough,” said Ana Duarte."
        return "{\"title\":\"Article \(writer)-\(number)\",\"text\":\"\(text)\"}\n"
      }.joined()
    }
    folder = try TemporaryFolder(files)
  }

  /// Starts an import; what it acknowledges goes to the file `out` and the writer's number.
  private func startImport(_ writer: Int) throws -> Process {
    let output = "\(folder.path)/out\(writer)"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["import", "--ack", "--library", folder.path]
    process.environment = ["HOME": folder.path]
    process.standardInput = FileHandle(forReadingAtPath: "\(folder.path)/in\(writer)")
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    return process
  }

  private func acknowledged(_ writer: Int) throws -> Set<Substring> {
    let text = try String(contentsOfFile: "\(folder.path)/out\(writer)", encoding: .utf8)
    return Set(
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.dropFirst("ACK ".count) })
  }

  /// The articles that are there, after the library was checked.
  private func present() throws -> Set<Substring> {
    let run = try Program.run(["library", "list", "--ids", "--check", "--library", folder.path])
    #expect(run.status == 0)
    return Set(run.output.split(separator: "\n"))
  }

  @Test func acknowledgedArticlesSurviveAKill() throws {
    for round in 1...4 {
      let process = try startImport(0)
      while try process.isRunning && acknowledged(0).count < round * 15 { usleep(2000) }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let acknowledged = try acknowledged(0)
      #expect(acknowledged.count >= round * 15)
      #expect(try acknowledged.subtracting(present()).isEmpty)
    }
  }

  @Test func twoProcessesAtOnceLoseNothing() throws {
    let writers = try [startImport(0), startImport(1)]
    for writer in writers { writer.waitUntilExit() }
    #expect(writers.map(\.terminationStatus) == [0, 0])
    #expect(try acknowledged(0).count == 400)
    #expect(try acknowledged(1).isDisjoint(with: acknowledged(0)))
    #expect(try present().count == 800)
  }
}
