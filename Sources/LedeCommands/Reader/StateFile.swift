import Glibc

/// A small text file in lede's state folder that is replaced as a whole.
///
/// The new text is written beside the old one and renamed over it, so that a crash or a full disk
/// leaves the old one; two readers at once wait for each other. Where the folder cannot be written nothing is kept, and reading goes on.
struct StateFile {
  /// nil where nothing may be kept.
  private let path: String?

  init(_ name: String, folder: String?) { path = folder.map { "\($0)/\(name)" } }

  func read() -> String? {
    guard let path, let bytes = try? FileBytes.read(FilePath(path)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts what `change` makes of the text in its place; nil leaves it.
  ///
  /// - Parameters:
  ///   - durably: Whether to wait until it is on the disk.
  ///   - change: Takes the text there is, or an empty one.
  func update(durably: Bool = true, _ change: (String) -> String?) {
    guard let path, let folder = path.lastIndex(of: "/").map({ String(path[..<$0]) }) else {
      return
    }
    Self.makeFolders(folder)
    let lock = Self.lock("\(path).lock")
    defer { if lock >= 0 { close(lock) } }
    if let text = change(read() ?? "") { replace(path, with: text, durably: durably) }
  }

  func remove() {
    if let path { unlink(path) }
  }

  /// - Returns: A descriptor that holds the lock until it is closed; negative if there is none.
  private static func lock(_ path: String) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return descriptor }
    // Another reader holds it for a millisecond; one that was stopped meanwhile is not waited for.
    for _ in 0..<10 {
      if lockf(descriptor, F_TLOCK, 0) == 0 { break }
      usleep(1000)
    }
    return descriptor
  }

  private func replace(_ path: String, with text: String, durably: Bool) {
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { break }
    }
    let isWhole = bytes.isEmpty && (!durably || fsync(descriptor) == 0)
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
