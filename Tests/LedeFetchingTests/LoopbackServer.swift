import Foundation
import Glibc

/// A server on this machine that answers each request with what a test says, and keeps the requests.
final class LoopbackServer: @unchecked Sendable {
  // Sendable because everything that changes is behind the lock.
  let port: UInt16
  private let listener: Int32
  private let answer: @Sendable (_ head: String) -> [UInt8]
  private let lock = NSLock()
  private var heads: [String] = []

  init(_ answer: @escaping @Sendable (_ head: String) -> [UInt8]) throws {
    self.answer = answer
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &size) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in serve() }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  var requests: [String] { lock.withLock { heads } }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      Thread.detachNewThread { [self] in
        respond(connection)
        close(connection)
      }
    }
  }

  private func respond(_ connection: Int32) {
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      head += chunk[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    lock.withLock { heads.append(text) }
    var rest = answer(text)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// An answer with `fields` and `body`.
func httpAnswer(
  _ status: String = "200 OK", _ fields: [String] = [], body: String = ""
) -> [UInt8] {
  let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"]
  return Array(((lines + fields).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
}
