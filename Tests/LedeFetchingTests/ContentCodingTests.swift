import Foundation
import LedeTestSupport
import Testing

@testable import LedeFetching
@testable import lede_fetch

/// How bodies are packed on the way.
@Suite(.enabled(if: FetchProgram.find() != nil, "lede-fetch is not built"))
struct ContentCodingTests {
  private static let text = "Tide and harbour, tide and harbour, tide and harbour."

  /// The same text, packed in every way that servers know.
  private static let packed: [(coding: String, bytes: [UInt8])] = [
    (
      "gzip",
      [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0xC9, 0x4C, 0x49, 0x55,
        0x48, 0xCC, 0x4B, 0x51, 0xC8, 0x48, 0x2C, 0x4A, 0xCA, 0x2F, 0x2D, 0xD2, 0x51, 0x28, 0x21,
        0x28, 0xA2, 0x07, 0x00, 0x30, 0x83, 0x60, 0x58, 0x35, 0x00, 0x00, 0x00,
      ]
    ),
    (
      "deflate",
      [
        0x78, 0x9C, 0x0B, 0xC9, 0x4C, 0x49, 0x55, 0x48, 0xCC, 0x4B, 0x51, 0xC8, 0x48, 0x2C, 0x4A,
        0xCA, 0x2F, 0x2D, 0xD2, 0x51, 0x28, 0x21, 0x28, 0xA2, 0x07, 0x00, 0xF8, 0xEA, 0x12, 0xCB,
      ]
    ),
    (
      "br",
      [
        0x1B, 0x34, 0x00, 0xF8, 0x1D, 0x89, 0x71, 0x8C, 0xCA, 0x86, 0xE5, 0x5A, 0x4D, 0x15, 0x96,
        0x46, 0xA7, 0x40, 0xDC, 0x92, 0xCC, 0xA5, 0x2C, 0x15, 0xE9, 0xA5, 0x99, 0x0A, 0x01, 0xA7,
        0x90, 0xD9, 0xC2, 0x78, 0x13,
      ]
    ),
    (
      "zstd",
      [
        0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x35, 0xD5, 0x00, 0x00, 0xA0, 0x54, 0x69, 0x64, 0x65, 0x20,
        0x61, 0x6E, 0x64, 0x20, 0x68, 0x61, 0x72, 0x62, 0x6F, 0x75, 0x72, 0x2C, 0x20, 0x74, 0x2E,
        0x01, 0x00, 0x6B, 0x9C, 0x61,
      ]
    ),
  ]

  private static func answer(_ bytes: [UInt8], _ coding: String) -> [UInt8] {
    let lines = [
      "HTTP/1.1 200 OK", "Content-Encoding: \(coding)", "Content-Length: \(bytes.count)",
      "Connection: close",
    ]
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + bytes
  }

  private func fetch(_ server: LoopbackServer) -> Result<FetchAnswer, FetchFailure> {
    Fetcher(isAllowed: true).fetch(FetchRequest(url: server.url("/"), purpose: .page))
  }

  /// Brotli and zstd are asked for where the system's libcurl knows them.
  @Test(arguments: packed)
  func whatIsAskedForIsUnpacked(_ packed: (coding: String, bytes: [UInt8])) throws {
    let server = try LoopbackServer { _ in Self.answer(packed.bytes, packed.coding) }
    let result = fetch(server)
    let request = try #require(server.requests.first)
    let asked = request.split(separator: "\r\n").first { $0.hasPrefix("Accept-Encoding:") } ?? ""
    if asked.contains(packed.coding) {
      #expect(try result.get().body == Array(Self.text.utf8))
    } else {
      #expect(result == .failure(.badEncoding) && !["gzip", "deflate"].contains(packed.coding))
    }
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd", "exi"])
  func whatIsNotPackedAsItSaysIsNoAnswer(_ coding: String) throws {
    let server = try LoopbackServer { _ in Self.answer(Array(Self.text.utf8), coding) }
    #expect(fetch(server) == .failure(.badEncoding))
  }
}
