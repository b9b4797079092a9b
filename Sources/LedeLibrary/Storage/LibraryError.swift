import GRDB

/// Why the library could not do what it was asked to.
public enum LibraryError: Error, Equatable {
  /// There is something at the path that is no file.
  case notAFile(path: String)
  /// There is no library, and none can be made.
  case cannotOpen(path: String, reason: String)
  /// The library can be read but not written.
  case readOnly(ReadOnlyReason)
  case diskFull
  /// Another process has been writing for longer than `Library.patience`.
  case busy
  /// The file is damaged; it is moved aside when it is opened the next time.
  case damaged(detail: String)
  /// SQLite's or the system's own words.
  case failed(detail: String)

  /// Why nothing can be written.
  public enum ReadOnlyReason: Equatable, Sendable {
    /// The library was last written by a later lede, whose schema has this number.
    case newerSchema(Int)
    /// The file or its folder may not be written.
    case fileSystem
  }
}

extension LibraryError: CustomStringConvertible {
  /// What happened, and after a semicolon what to do.
  public var description: String {
    switch self {
    case .notAFile(let path):
      "\(path) is not a file; name another library with --library"
    case .cannotOpen(let path, let reason):
      "cannot open the library \(path): \(reason); name another one with --library"
    case .readOnly(let reason): reason.description
    case .diskFull: "the disk is full, so nothing was kept; make room and try again"
    case .busy: "another lede is writing to the library; try again"
    case .damaged(let detail):
      "the library is damaged (\(detail)); start lede again and it will save what it can"
    case .failed(let detail): "the library failed: \(detail); try again"
    }
  }
}

extension LibraryError.ReadOnlyReason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .newerSchema(let version):
      "the library was written by a later lede (schema \(version)) and is only read; update lede"
    case .fileSystem:
      "the library cannot be written and is only read; check its permissions and its disk"
    }
  }
}

extension LibraryError {
  /// What an error of SQLite's or GRDB's means for the one who asked.
  init(_ error: any Error) {
    if let error = error as? LibraryError {
      self = error
      return
    }
    if let error = error as? DamagedBytes {
      self = .damaged(detail: "an article's bytes end at \(error.offset)")
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(detail: "\(error)")
      return
    }
    let detail = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(detail: detail)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(.fileSystem)
    default: self = .failed(detail: detail)
    }
  }
}
