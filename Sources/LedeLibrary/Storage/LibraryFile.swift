import Glibc

/// The file of a library and what lies beside it.
struct LibraryFile {
  let path: String

  /// What SQLite keeps beside a database; the damaged file needs its log, too.
  static let companions = ["-wal", "-shm", "-journal"]

  /// A library that was saved from a damaged one and has still to take its place.
  var mended: String { path + ".mended" }

  /// Says that the file was found to be damaged while it was used.
  var damageMark: String { path + ".damaged" }

  /// Bytes of the file; nil if there is none.
  var size: Int? { status.map { Int($0.st_size) } }

  var isMarkedDamaged: Bool { access(damageMark, F_OK) == 0 }

  /// Whether a change was cut off before the library had a log, which is at its birth alone.
  var hasJournal: Bool { access(path + "-journal", F_OK) == 0 }

  /// - Throws: `notAFile` for a folder, a pipe or a device.
  func check() throws(LibraryError) {
    if let status, status.st_mode & S_IFMT != S_IFREG { throw .notAFile(path: path) }
  }

  func makeFolder() {
    guard let slash = path.lastIndex(of: "/") else { return }
    var folder = ""
    for part in path[..<slash].split(separator: "/") {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      mkdir(folder, 0o700)
    }
  }

  func markDamaged() {
    let descriptor = open(damageMark, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Keeps other processes from mending the same file until `body` is done.
  func whileLocked<Value>(_ body: () throws -> Value) rethrows -> Value {
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    defer { if descriptor >= 0 { close(descriptor) } }
    return try body()
  }

  /// Renames the file, with its log, to a name that tells when.
  ///
  /// - Returns: Its new path; nil if it could not be renamed.
  func moveAside() -> String? {
    let base = path + ".corrupt-" + Self.stamp(of: Timestamp.now)
    var aside = base
    for number in 2...99 where access(aside, F_OK) == 0 { aside = "\(base)-\(number)" }
    guard rename(path, aside) == 0 else { return nil }
    for suffix in Self.companions { rename(path + suffix, aside + suffix) }
    return aside
  }

  /// Puts the mended library in its place.
  func takeMended() -> Bool {
    for suffix in Self.companions { unlink(path + suffix) }
    guard rename(mended, path) == 0 else { return false }
    unlink(damageMark)
    return true
  }

  func removeMended() {
    for suffix in Self.companions + [""] { unlink(mended + suffix) }
  }

  private var status: stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// `20261125-003412`, UTC.
  private static func stamp(of time: Timestamp) -> String {
    var seconds = time_t(time.milliseconds / 1000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))-"
      + two(parts.tm_hour) + two(parts.tm_min) + two(parts.tm_sec)
  }
}
