import Glibc

/// Reads whole files: regular ones, FIFOs, devices and standard input (`-`).
enum FileBytes {
  /// The largest input that is read. A hundred times the largest page that trust promises to parse;
  /// past it a file is data, not an article.
  static let limit = 1 << 30

  /// The bytes of the file at `path`.
  static func read(_ path: FilePath) throws(FileError) -> [UInt8] {
    if path.isStandardInput { return try readAll(0, path) }
    let descriptor = path.withPointer { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    return try readAll(descriptor, path)
  }

  private static func readAll(_ descriptor: Int32, _ path: FilePath) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, code: EISDIR) }
    var bytes: [UInt8] = []
    // One more than the size, so that the end of a regular file is met without growing.
    var room = max(min(Int(status.st_size) + 1, limit), 1 << 16)
    while true {
      let count = try append(upTo: room, to: &bytes, descriptor, path)
      if count == 0 { return bytes }
      guard bytes.count <= limit else { throw FileError(path: path, code: EFBIG) }
      room = max(room - count, 1 << 16)
    }
  }

  /// Reads once into the end of `bytes`.
  ///
  /// - Returns: How many bytes came; 0 at the end of the file.
  private static func append(
    upTo room: Int, to bytes: inout [UInt8], _ descriptor: Int32, _ path: FilePath
  ) throws(FileError) -> Int {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, room)
      } while got < 0
        && errno == EINTR
      if got < 0 { code = errno }
      count = max(got, 0)
    }
    guard code == 0 else { throw FileError(path: path, code: code) }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return chunk.count
  }
}
