import Glibc

/// Reads a file line by line, so that a pipe that never ends can be read.
struct LineReader {
  private let path: FilePath
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ path: FilePath) throws(FileError) {
    self.path = path
    descriptor =
      path.isStandardInput
      ? 0 : path.withPointer { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
  }

  /// The next line with its newline; nil at the end.
  mutating func next() throws(FileError) -> [UInt8]? {
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = newline + 1 }
        return Array(buffer[start...newline])
      }
      guard !isAtEnd, buffer.count - start <= FileBytes.limit else {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      let unread = buffer.count - start
      try fill()
      searched = unread
    }
  }

  /// Everything that has not been read.
  mutating func rest() throws(FileError) -> [UInt8] {
    while !isAtEnd, buffer.count - start <= FileBytes.limit { try fill() }
    defer { start = buffer.count }
    return Array(buffer[start...])
  }

  /// Takes one more piece behind what is unread, which moves to the front.
  private mutating func fill() throws(FileError) {
    buffer.removeFirst(start)
    start = 0
    let room = 1 << 16
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { memory, count in
      var got: Int
      repeat {
        got = read(descriptor, memory.baseAddress, room)
      } while got < 0 && errno == EINTR
      if got < 0 { code = errno }
      count = max(got, 0)
    }
    guard code == 0 else { throw FileError(path: path, code: code) }
    isAtEnd = chunk.isEmpty
    buffer += chunk
    if isAtEnd, descriptor > 0 { close(descriptor) }
  }
}
