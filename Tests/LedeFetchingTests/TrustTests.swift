import Foundation
import LedeTestSupport
import Testing

@testable import LedeFetching
@testable import lede_fetch

/// Servers that nobody vouches for.
@Suite(
  .enabled(
    if: FetchProgram.find() != nil && SecureServer.isAvailable,
    "lede-fetch is not built, or there is no openssl"))
struct TrustTests {
  @Test func aCertificateThatItsServerMadeItselfIsRefused() throws {
    let server = try SecureServer()
    let request = FetchRequest(url: server.url("/"), purpose: .page)
    guard case .failure(.untrusted(let why)) = Fetcher(isAllowed: true).fetch(request) else {
      Issue.record("it was trusted")
      return
    }
    #expect(why.contains("certificate"))
  }

  private static let words: [(String, String)] = [
    (
      "OpenSSL/3.0.22: error:0A00010B:SSL routines::wrong version number", "wrong version number"
    ),
    (
      "error:1408F10B:SSL routines:ssl3_get_record:wrong version number", "wrong version number"
    ),
    (
      "SSL certificate problem: self-signed certificate",
      "SSL certificate problem: self-signed certificate"
    ),
    ("error:", "error:"), ("", ""),
  ]

  @Test(arguments: words)
  func reasonsAreWithoutNumbersOfFaults(_ words: String, _ reason: String) {
    #expect(FetchJob.reason(in: words) == reason)
  }
}

/// A server with TLS and a certificate of its own making.
private final class SecureServer {
  struct NoPort: Error {}

  private static let program = "/usr/bin/openssl"
  static let isAvailable = FileManager.default.isExecutableFile(atPath: program)

  private let server = Process()
  private let folder: String
  private let port: String

  init() throws {
    folder = NSTemporaryDirectory() + "lede-tls-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (key, certificate) = ("\(folder)/key.pem", "\(folder)/certificate.pem")
    let maker = Self.process([
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-addext",
      "subjectAltName=IP:127.0.0.1", "-days", "2", "-keyout", key, "-out", certificate,
    ])
    try maker.run()
    maker.waitUntilExit()
    let output = Pipe()
    server.executableURL = URL(fileURLWithPath: Self.program)
    server.arguments = ["s_server", "-accept", "0", "-key", key, "-cert", certificate, "-www"]
    // It ends when this ends.
    server.standardInput = Pipe()
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    port = try Self.port(in: output.fileHandleForReading)
  }

  deinit {
    server.terminate()
    try? FileManager.default.removeItem(atPath: folder)
  }

  func url(_ path: String) -> String { "https://127.0.0.1:\(port)\(path)" }

  private static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// From the line `ACCEPT 0.0.0.0:PORT`.
  private static func port(in output: FileHandle) throws -> String {
    var text = ""
    while true {
      let chunk = output.availableData
      guard !chunk.isEmpty else { throw NoPort() }
      text += String(decoding: chunk, as: UTF8.self)
      for line in text.split(separator: "\n").dropLast(text.hasSuffix("\n") ? 0 : 1)
      where line.hasPrefix("ACCEPT") {
        if let colon = line.lastIndex(of: ":") { return String(line[line.index(after: colon)...]) }
      }
    }
  }
}
