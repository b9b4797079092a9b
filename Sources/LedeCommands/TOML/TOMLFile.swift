/// A TOML file as Swift values, with the line of each.
struct TOMLFile: Sendable {
  indirect enum Value: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case array([Value])
    case table([Entry])
    /// Numbers with a fraction, dates and times, which no file of lede's uses.
    case other
  }

  /// A key with its value, which may be a table of further entries.
  struct Entry: Equatable, Sendable {
    let key: String
    let value: Value
    /// From 1: where the key stands, or where a table begins.
    let line: Int
  }

  /// Path of the file, for diagnostics.
  let path: String
  /// In the order of the file.
  let entries: [Entry]

  /// Reads TOML 1.0.
  ///
  /// - Throws: A diagnostic with the line of the first error.
  init(_ text: String, path: String) throws(FileDiagnostic) {
    self.path = path
    do {
      entries = try TOMLParser.parse(text)
    } catch {
      throw FileDiagnostic(error.message, file: path, line: error.line)
    }
  }

  subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// The line that gives the value at `path`, or the nearest table around it.
  func line(of path: [String]) -> Int? {
    let found = entries(along: path)
    return found.last?.line
  }

  /// Whether the file gives a value at exactly `path`.
  func gives(_ path: [String]) -> Bool { entries(along: path).count == path.count }

  /// A diagnostic about the value at `keys`.
  func diagnostic(_ message: String, at keys: [String]) -> FileDiagnostic {
    FileDiagnostic(message, file: path, line: line(of: keys))
  }

  /// The entries that lead to `path`, as far as there are any.
  private func entries(along path: [String]) -> [Entry] {
    var found: [Entry] = []
    var level = entries
    for key in path {
      guard let entry = level.first(where: { $0.key == key }) else { break }
      found.append(entry)
      guard case .table(let inner) = entry.value else { break }
      level = inner
    }
    return found
  }
}
