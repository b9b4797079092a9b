import Glibc

/// A small text file in lede's state folder that is replaced as a whole.
///
/// The new text is written beside the old one and renamed over it, so that a crash or a full disk
/// leaves the old one. Where the folder cannot be written nothing is kept, and reading goes on.
struct StateFile {
  /// nil where nothing may be kept.
  private let path: String?

  init(_ name: String, folder: String?) { path = folder.map { "\($0)/\(name)" } }

  func read() -> String? {
    guard let path, let bytes = try? FileBytes.read(FilePath(path)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func replace(with text: String) {
    guard let path, let folder = path.lastIndex(of: "/").map({ String(path[..<$0]) }) else {
      return
    }
    Self.makeFolders(folder)
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { break }
    }
    let isWhole = bytes.isEmpty && fsync(descriptor) == 0
    close(descriptor)
    if !isWhole || rename(draft, path) != 0 { unlink(draft) }
  }

  private static func makeFolders(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}
