import Glibc

/// A file of which the first part has been read: enough for a screen, while the rest still comes.
///
/// Pipes cannot be read twice, so the descriptor stays open until `rest` has taken it to its end.
struct OpenFile: Sendable {
  let path: FilePath
  let bytes: [UInt8]
  let isWhole: Bool
  private let descriptor: Int32
  /// Bytes in the file; 0 for a pipe.
  private let size: Int

  /// How long the first screen waits for the first bytes of a pipe.
  private static let patience: Int32 = 150

  /// Opens `path` and reads at most `limit` bytes, or what a pipe has given by now.
  init(_ path: FilePath, atMost limit: Int) throws(FileError) {
    self.path = path
    descriptor =
      path.isStandardInput
      ? 0 : path.withPointer { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, code: EISDIR) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : 0
    var collected: [UInt8] = []
    var ended = false
    while collected.count < limit, !ended {
      if !isFile, !Self.isReady(descriptor) { break }
      let chunk = try Self.read(descriptor, atMost: limit - collected.count, path)
      ended = chunk.isEmpty
      if collected.isEmpty { collected = chunk } else { collected += chunk }
      // A file that ends exactly here need not be read a second time.
      if isFile, collected.count == size { ended = true }
    }
    bytes = collected
    isWhole = ended
    if ended { close() }
  }

  /// All bytes of the file; reads what is left and closes it.
  func rest() throws(FileError) -> [UInt8] {
    guard !isWhole else { return bytes }
    defer { close() }
    var all = bytes
    // A file comes in one piece: memory that is touched twice costs more than reading it.
    let room = max(1 << 16, min(size, FileBytes.limit) - bytes.count + 1)
    while true {
      let chunk = try Self.read(descriptor, atMost: room, path)
      if chunk.isEmpty { return all }
      all += chunk
      guard all.count <= FileBytes.limit else { throw FileError(path: path, code: EFBIG) }
    }
  }

  private func close() {
    if descriptor > 0 { Glibc.close(descriptor) }
  }

  private static func isReady(_ descriptor: Int32) -> Bool {
    var descriptors = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptors, 1, patience) > 0
  }

  private static func read(
    _ descriptor: Int32, atMost limit: Int, _ path: FilePath
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, limit)
      } while got < 0 && errno == EINTR
      if got < 0 { code = errno }
      count = max(got, 0)
    }
    guard code == 0 else { throw FileError(path: path, code: code) }
    return chunk
  }
}
