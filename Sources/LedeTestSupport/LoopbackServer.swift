import Glibc
import Synchronization

/// A server on this machine that answers each request with what a test says, and keeps the requests.
public final class LoopbackServer: Sendable {
  public struct NoPort: Error {}

  public let port: UInt16
  private let listener: Int32
  private let answer: @Sendable (_ head: String) -> [UInt8]
  private let heads = Mutex<[String]>([])

  /// Listens on a free port. `answer` gets the head of a request and may take its time.
  public init(_ answer: @escaping @Sendable (_ head: String) -> [UInt8]) throws {
    self.answer = answer
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &size) == 0
      }
    }
    guard isBound else { throw NoPort() }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Self.detach { [self] in serve() }
  }

  /// The heads of all requests so far.
  public var requests: [String] { heads.withLock { $0 } }

  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// An answer with `fields` and `body`.
  public static func answer(
    _ status: String = "200 OK", _ fields: [String] = [], body: String = ""
  ) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"]
    return Array(((lines + fields).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      Self.detach { [self] in
        respond(connection)
        close(connection)
      }
    }
  }

  private func respond(_ connection: Int32) {
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      head += chunk[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    heads.withLock { $0.append(text) }
    var rest = answer(text)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func detach(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, Unmanaged.passRetained(Work(body)).toOpaque())
    if code == 0 { pthread_detach(thread) }
  }
}
