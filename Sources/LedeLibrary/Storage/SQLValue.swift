import GRDB
import GRDBSQLite

/// A value that goes into a statement or a column.
///
/// GRDB's own values hold Foundation's `Data`; these are bound and read by SQLite's functions directly,
/// so that nothing here needs Foundation and no blob is copied twice.
enum SQLValue: Equatable {
  case null
  case integer(Int)
  case text(String)
  /// Valid UTF-8 that is stored as text.
  case utf8([UInt8])
  case blob([UInt8])

  static func optional(_ value: Int?) -> SQLValue { value.map(integer) ?? .null }

  static func optional(_ value: String?) -> SQLValue { value.map(text) ?? .null }

  static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

  /// Gives the value to parameter `index`, counted from 1.
  ///
  /// - Returns: SQLite's result code.
  func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    // SQLITE_TRANSIENT: SQLite makes a copy. The macro is not imported.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch self {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let value): return sqlite3_bind_int64(statement, index, Int64(value))
    case .text(var text):
      return text.withUTF8 { buffer in
        Self.bindText(statement, index, UnsafeRawBufferPointer(buffer), transient)
      }
    case .utf8(let bytes):
      return bytes.withUnsafeBytes { Self.bindText(statement, index, $0, transient) }
    case .blob(let bytes):
      return bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress, !buffer.isEmpty else {
          return sqlite3_bind_zeroblob(statement, index, 0)
        }
        return sqlite3_bind_blob64(statement, index, base, UInt64(buffer.count), transient)
      }
    }
  }

  private static func bindText(
    _ statement: OpaquePointer, _ index: CInt, _ buffer: UnsafeRawBufferPointer,
    _ destructor: sqlite3_destructor_type?
  ) -> CInt {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else {
      return "".withCString {
        sqlite3_bind_text64(statement, index, $0, 0, destructor, UInt8(SQLITE_UTF8))
      }
    }
    return sqlite3_bind_text64(
      statement, index, base, UInt64(buffer.count), destructor, UInt8(SQLITE_UTF8))
  }
}

/// The row a statement stands on. Columns are counted from 0.
struct SQLRow {
  let statement: OpaquePointer

  func integer(_ column: CInt) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func flag(_ column: CInt) -> Bool { integer(column) != 0 }

  func real(_ column: CInt) -> Double { sqlite3_column_double(statement, column) }

  func isNull(_ column: CInt) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  func text(_ column: CInt) -> String { String(decoding: buffer(column), as: UTF8.self) }

  func optionalText(_ column: CInt) -> String? { isNull(column) ? nil : text(column) }

  func optionalInteger(_ column: CInt) -> Int? { isNull(column) ? nil : integer(column) }

  /// The bytes of a text or a blob.
  func bytes(_ column: CInt) -> [UInt8] { Array(buffer(column)) }

  /// The column as it is, to be put into another row.
  func value(_ column: CInt) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_TEXT: .utf8(bytes(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }

  private func buffer(_ column: CInt) -> UnsafeRawBufferPointer {
    // A text that is asked for as a blob is given as its bytes; an integer is asked for as neither.
    let base = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(
      start: base, count: base == nil ? 0 : Int(sqlite3_column_bytes(statement, column)))
  }
}

extension Database {
  /// Runs `sql` to its end, without its rows.
  func run(_ sql: String, _ values: SQLValue...) throws {
    try step(sql, values) { _ in true }
  }

  /// What `read` makes of each row. `read` runs no statement of its own.
  func rows<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (SQLRow) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try step(sql, values) { row in
      found.append(try read(row))
      return true
    }
    return found
  }

  /// What `read` makes of the first row; nil if there is none.
  func first<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (SQLRow) throws -> Value
  ) throws -> Value? {
    var found: Value?
    try step(sql, values) { row in
      found = try read(row)
      return false
    }
    return found
  }

  /// The integer in the first column of the first row; nil if there is no row, or no value.
  func integer(_ sql: String, _ values: SQLValue...) throws -> Int? {
    try first(sql, values) { $0.optionalInteger(0) } ?? nil
  }

  /// Takes `body` through the rows until it returns false.
  func step(
    _ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let pointer = statement.sqliteStatement
    // The statement is kept: it must let go of its locks and of what it was given.
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    for (index, value) in values.enumerated() {
      let code = value.bind(to: pointer, at: CInt(index) + 1)
      guard code == SQLITE_OK else { throw failure(code, sql) }
    }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: if try !body(SQLRow(statement: pointer)) { return }
      case SQLITE_DONE: return
      case let code: throw failure(code, sql)
      }
    }
  }

  /// The id of the row that was inserted last.
  var lastRow: Int { Int(lastInsertedRowID) }

  private func failure(_ code: CInt, _ sql: String) -> DatabaseError {
    let message = sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
  }
}
