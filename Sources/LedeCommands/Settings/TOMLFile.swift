import LedeDocument
import TOMLKit

/// A TOML file as Swift values, with the line each key stands on. The one user of TOMLKit.
struct TOMLFile {
  indirect enum Value: Equatable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case array([Value])
    case table([Entry])
    /// Numbers with a fraction, dates and times, which no file of lede's uses.
    case other
  }

  struct Entry: Equatable {
    let key: String
    let value: Value
  }

  /// Path of the file, for diagnostics.
  let path: String
  /// In the order of their lines.
  let entries: [Entry]
  private let lines: [[String]: Int]

  /// Reads TOML 1.0.
  ///
  /// - Throws: A diagnostic with the line of the first error.
  init(_ text: String, path: String) throws(FileDiagnostic) {
    self.path = path
    let lines = TOMLLines.numbers(in: text)
    self.lines = lines
    do {
      entries = Self.entries(of: try TOMLTable(string: text), under: [], lines)
    } catch let error as TOMLParseError {
      throw FileDiagnostic(
        "this is not TOML: \(Self.sentence(error.description)); mend the line, or delete it",
        file: path, line: error.source.begin.line)
    } catch {
      throw FileDiagnostic("this is not TOML; mend the file, or delete it", file: path)
    }
  }

  func table(_ key: String) -> [Entry] {
    guard case .table(let entries) = self[key] else { return [] }
    return entries
  }

  subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// The line that gives the value at `path`, or the nearest table around it.
  func line(of path: [String]) -> Int? {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return nil
  }

  /// Whether the file gives a value at exactly `path`.
  func gives(_ path: [String]) -> Bool { lines[path] != nil }

  /// A diagnostic about the value at `keys`.
  func diagnostic(_ message: String, at keys: [String]) -> FileDiagnostic {
    FileDiagnostic(message, file: path, line: line(of: keys))
  }

  private static func entries(
    of table: TOMLTable, under path: [String], _ lines: [[String]: Int]
  ) -> [Entry] {
    table.keys.compactMap { key in
      table[key].map { Entry(key: key, value: value(of: $0, under: path + [key], lines)) }
    }.sorted { (lines[path + [$0.key]] ?? .max, $0.key) < (lines[path + [$1.key]] ?? .max, $1.key) }
  }

  private static func value(
    of value: any TOMLValueConvertible, under path: [String], _ lines: [[String]: Int]
  ) -> Value {
    if let text = value.string { return .string(text) }
    if let number = value.int { return .integer(number) }
    if let truth = value.bool { return .boolean(truth) }
    if let table = value.table { return .table(entries(of: table, under: path, lines)) }
    guard let array = value.array else { return .other }
    return .array((0..<array.count).map { Self.value(of: array[$0], under: path, lines) })
  }

  /// toml++'s message up to its first full stop or line end, which repeats the position.
  private static func sentence(_ message: String) -> String {
    let line = message.prefix { $0 != "\n" }
    return line.hasSuffix(".") ? String(line.dropLast()) : String(line)
  }
}
