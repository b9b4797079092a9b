import GRDB
import Synchronization

/// All articles a person keeps, with what they did to them: one SQLite file.
///
/// Safe to use from any thread and from several processes at once. Every function waits for the disk,
/// so none is called on the main thread of the reader.
public final class Library: Sendable {
  /// Seconds that a write waits for one of another process, unless it was opened with another
  /// patience. Theirs take milliseconds; an import that is slower writes article by article.
  public static let patience = 5.0

  public let path: String
  /// What the reader should be told about how it was opened.
  public let notices: [LibraryNotice]
  /// Why nothing can be written; nil if it can.
  public let readOnlyReason: LibraryError.ReadOnlyReason?

  private let writer: DatabaseQueue
  /// A second connection, so that a search does not keep a star waiting; opened for the first read.
  private let reader: Mutex<DatabaseQueue?>

  init(
    path: String, writer: DatabaseQueue, reader: DatabaseQueue?, notices: [LibraryNotice],
    readOnlyReason: LibraryError.ReadOnlyReason? = nil
  ) {
    self.path = path
    self.writer = writer
    self.reader = Mutex(reader)
    self.notices = notices
    self.readOnlyReason = readOnlyReason
  }

  // The one that writes goes last: it takes the log with it, and the other cannot.
  deinit { close() }

  /// Writes all of what `body` does, or nothing.
  ///
  /// With `durably` it is on the disk when this returns; without it a loss of power may take the last
  /// seconds, but never half of a write. With `leavingLog` what was written stays in the log until
  /// `foldLog`. `body` runs on the only connection that writes.
  func write<Value>(
    durably: Bool = true, leavingLog: Bool = false, _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    do {
      return try writer.writeWithoutTransaction { database in
        if !durably { try database.run("PRAGMA synchronous = NORMAL") }
        if leavingLog { try database.run("PRAGMA wal_autocheckpoint = 0") }
        defer {
          if !durably { try? database.run("PRAGMA synchronous = FULL") }
          if leavingLog { try? database.run("PRAGMA wal_autocheckpoint = 1000") }
        }
        var outcome: Value?
        try database.inTransaction(.immediate) {
          outcome = try body(database)
          return .commit
        }
        guard let outcome else { throw LibraryError.failed(detail: "nothing was written") }
        return outcome
      }
    } catch {
      throw noted(LibraryError(error))
    }
  }

  /// What `body` finds in one state of the library, which no write changes meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    do {
      return try connectionForReading().read(body)
    } catch {
      throw noted(LibraryError(error))
    }
  }

  /// Sees to it that damage is mended the next time the library is opened.
  private func noted(_ error: LibraryError) -> LibraryError {
    if case .damaged = error, readOnlyReason == nil { LibraryFile(path: path).markDamaged() }
    return error
  }

  /// A number that is another one after anybody has written, here or in another process
  /// (sqlite.org/pragma.html, data_version).
  public func version() throws(LibraryError) -> Int {
    try read { try $0.integer("PRAGMA data_version") ?? 0 }
  }

  private func connectionForReading() throws -> DatabaseQueue {
    guard readOnlyReason == nil else { return writer }
    return try reader.withLock { reader in
      if let reader { return reader }
      let opened = try DatabaseQueue(path: path, configuration: .forLibrary(readOnly: true))
      reader = opened
      return opened
    }
  }

  /// Brings what was written from the log into the file. Others may read and write meanwhile, and do
  /// not wait for the disk, which is what takes long.
  public func foldLog() throws(LibraryError) {
    guard readOnlyReason == nil else { return }
    do {
      let connection = try DatabaseQueue(path: path, configuration: .forLibrary(readOnly: false))
      try connection.writeWithoutTransaction { try $0.run("PRAGMA wal_checkpoint(PASSIVE)") }
      try connection.close()
    } catch {
      throw noted(LibraryError(error))
    }
  }

  /// Closes the file; what comes after fails. Without it the file is closed with the last reference.
  public func close() {
    // A connection that cannot close now is closed by its end; nothing is lost by that.
    try? reader.withLock { reader in
      // Nobody waits any more for what is still being looked for.
      reader?.interrupt()
      try reader?.close()
    }
    try? writer.close()
  }

  /// Whether SQLite and the search index find the file consistent.
  ///
  /// - Complexity: Reads the whole file.
  public func isConsistent() throws(LibraryError) -> Bool {
    let isSound = try read { database in
      try database.first("PRAGMA integrity_check(1)") { $0.text(0) } == "ok"
    }
    guard isSound, readOnlyReason == nil else { return isSound }
    do {
      // With a rank of 1 the index is compared with the texts, too.
      try write { try $0.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)") }
      return true
    } catch .damaged {
      return false
    }
  }
}

extension Configuration {
  /// How every connection to a library is set up.
  static func forLibrary(
    readOnly: Bool, patience: Double = Library.patience
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "lede.library"
    configuration.prepareDatabase { database in
      // 8 MiB of pages: an index of 100,000 articles without its leaves.
      try database.run("PRAGMA cache_size = -8192")
      guard !readOnly else { return }
      try database.run("PRAGMA synchronous = FULL")
      // A write of many articles keeps its pages until it is whole: a page that is written out before
      // is often written again.
      try database.run("PRAGMA cache_size = -16384")
      try database.run("PRAGMA cache_spill = OFF")
      // What was removed is overwritten only where somebody asks for it; it doubles every write.
      try database.run("PRAGMA secure_delete = OFF")
    }
    return configuration
  }
}

extension Library {
  /// Checks the library, mends its search index if that alone is damaged, and marks it so that the
  /// next one who opens it saves what can be saved if it is more.
  ///
  /// - Returns: Whether it is sound now.
  public func mendIfDamaged() throws(LibraryError) -> Bool {
    if try isConsistent() { return true }
    let isTableSound = try read { database in
      try database.first("PRAGMA integrity_check(1)") { $0.text(0) } == "ok"
    }
    if isTableSound {
      try write { try $0.run("INSERT INTO search (search) VALUES ('rebuild')") }
      if try isConsistent() { return true }
    }
    LibraryFile(path: path).markDamaged()
    return false
  }
}
