import GRDB

extension Library {
  /// Opens the library at `path`; there need not be one.
  ///
  /// A library of an older schema is brought up to date. One of a newer schema, or one that cannot be
  /// written, is only read. A damaged one is moved aside after everything readable was saved from it;
  /// `notices` tell of all that.
  ///
  /// - Parameters:
  ///   - path: Of the file, whose folder is made where it is missing.
  ///   - checking: Whether a small library is checked before it is used. Whatever writes to it asks
  ///     for that, so that a damaged file is never written over.
  ///   - patience: Seconds that a write waits for one of another process. Theirs take milliseconds.
  /// - Returns: The library, and in its `notices` what the reader should know.
  /// - Throws: `notAFile`, `cannotOpen`, `diskFull`, `busy`.
  public static func open(
    _ path: String, checking: Bool = true, patience: Double = Library.patience
  ) throws(LibraryError) -> Library {
    try LibraryOpening(file: LibraryFile(path: path), checks: checking, patience: patience).open()
  }
}

/// The steps of opening a library.
private struct LibraryOpening {
  let file: LibraryFile
  let checks: Bool
  let patience: Double

  /// The largest file that is checked whenever it is opened for writing: it takes 10 ms for 1 MB. In
  /// larger ones SQLite itself meets the damage when it comes to it.
  static let checkedSize = 4 << 20

  func open() throws(LibraryError) -> Library {
    try file.check()
    file.makeFolder()
    if file.isMarkedDamaged { return try mend() }
    if file.size == nil { file.whileLocked { _ = file.size == nil && file.takeMended() } }
    if file.hasJournal { takeBackChange() }
    do {
      return try attempt()
    } catch .damaged {
      return try mend()
    }
  }

  /// Has SQLite take back a change that was cut off. Only what may write can, and who only reads is
  /// refused until it is done. Where that fails, opening tells why.
  private func takeBackChange() {
    let writer = try? DatabaseQueue(
      path: file.path, configuration: .forLibrary(readOnly: false, patience: patience))
    _ = try? writer?.unsafeRead { try $0.integer("PRAGMA user_version") }
    try? writer?.close()
  }

  /// Opens the file as it is.
  ///
  /// - Throws: `damaged` if it must be mended first.
  private func attempt(notices: [LibraryNotice] = []) throws(LibraryError) -> Library {
    do {
      var reader: DatabaseQueue?
      if let size = file.size, size > 0 {
        // Nothing that can write opens the file before it is known to be sound and ours to write.
        let opened = try DatabaseQueue(path: file.path, configuration: .forLibrary(readOnly: true))
        let version = try opened.unsafeRead { try $0.integer("PRAGMA user_version") ?? 0 }
        if version > Schema.version { return readOnly(opened, .newerSchema(version)) }
        if checks, version > 0, size <= Self.checkedSize { try check(opened) }
        if version == Schema.version { reader = opened } else { try opened.close() }
      }
      let writer = try DatabaseQueue(
        path: file.path, configuration: .forLibrary(readOnly: false, patience: patience))
      if reader == nil { try migrate(writer) }
      return Library(path: file.path, writer: writer, reader: reader, notices: notices)
    } catch {
      return try recover(from: LibraryError(error), error)
    }
  }

  /// Reads what cannot be written; gives up on what cannot be read either.
  private func recover(
    from failure: LibraryError, _ error: any Error
  ) throws(LibraryError) -> Library {
    switch failure {
    case .damaged, .busy, .notAFile: throw failure
    case .readOnly, .diskFull, .cannotOpen, .failed:
      guard let size = file.size, size > 0 else {
        if case .diskFull = failure { throw failure }
        throw .cannotOpen(path: file.path, reason: Self.reason(error))
      }
      return try openForReading(.fileSystem)
    }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }

  private func openForReading(
    _ reason: LibraryError.ReadOnlyReason
  ) throws(LibraryError) -> Library {
    // Where not even the index of the log can be made, the file is read as one that nobody changes.
    let immutable = "file:" + Self.escaped(file.path) + "?immutable=1"
    var failure = LibraryError.failed(detail: "")
    for path in [file.path, immutable] {
      do {
        let reader = try DatabaseQueue(path: path, configuration: .forLibrary(readOnly: true))
        return readOnly(reader, reason)
      } catch {
        failure = LibraryError(error)
        if case .damaged = failure { throw failure }
        if case .failed(let detail) = failure {
          failure = .cannotOpen(path: file.path, reason: detail)
        }
      }
    }
    throw failure
  }

  private func readOnly(
    _ reader: DatabaseQueue, _ reason: LibraryError.ReadOnlyReason
  ) -> Library {
    Library(
      path: file.path, writer: reader, reader: nil, notices: [.readOnly(reason)],
      readOnlyReason: reason)
  }

  /// A path in a URI (RFC 3986, 3.3).
  private static func escaped(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result.unicodeScalars.append(contentsOf: ["%", hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      }
    }
    return result
  }

  private func migrate(_ writer: DatabaseQueue) throws {
    try writer.writeWithoutTransaction { database in
      // The mode is kept in the file, so that it is set only once.
      try database.run("PRAGMA journal_mode = WAL")
      try database.inTransaction(.immediate) {
        // Another process may have done it while this one waited.
        let version = try database.integer("PRAGMA user_version") ?? 0
        for change in Schema.changes.dropFirst(version) {
          for statement in change { try database.execute(sql: statement) }
        }
        try database.execute(sql: "PRAGMA user_version = \(max(version, Schema.version))")
        return .commit
      }
    }
  }

  private func check(_ reader: DatabaseQueue) throws {
    let finding = try reader.unsafeRead { database in
      try database.first("PRAGMA integrity_check(1)") { $0.text(0) }
    }
    if finding != "ok" { throw LibraryError.damaged(detail: finding ?? "no answer") }
  }

  // MARK: Mending

  /// Saves what can be read into a new library and moves the damaged file aside.
  private func mend() throws(LibraryError) -> Library {
    do {
      return try file.whileLocked {
        // Another process may have mended it while this one waited.
        if !file.isMarkedDamaged, let sound = try? attempt() { return sound }
        file.removeMended()
        let articles = try Salvage(from: file.path, to: file.mended).run { try migrate($0) }
        guard let aside = file.moveAside(), file.takeMended() else {
          throw LibraryError.cannotOpen(
            path: file.path, reason: "it is damaged and cannot be moved aside")
        }
        return try attempt(notices: [.movedAside(path: aside, articles: articles)])
      }
    } catch {
      throw LibraryError(error)
    }
  }
}
