/// Reads TOML 1.0 (toml.io/en/v1.0.0) from bytes. Total: any text gives entries or one failure.
///
/// Dates, times and fractions are recognised and not read. More lenient than the standard in one
/// thing: inline tables may span lines, as TOML 1.1 allows.
struct TOMLParser {
  /// The first thing that is wrong, as a sentence with what to do.
  struct Failure: Error, Equatable {
    let message: String
    let line: Int

    init(_ message: String, _ line: Int) {
      self.message = message
      self.line = line
    }
  }

  /// Deeper nesting of arrays and tables is refused, so that no file can exhaust the stack.
  private static let maximumDepth = 64

  let bytes: [UInt8]
  var position = 0
  /// The line of `position`, from 1.
  private(set) var line = 1

  /// The entries of the file in the order of its lines.
  static func parse(_ text: String) throws(Failure) -> [TOMLFile.Entry] {
    var parser = TOMLParser(bytes: Array(text.utf8))
    return try parser.readFile()
  }

  private mutating func readFile() throws(Failure) -> [TOMLFile.Entry] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let root = TOMLTree()
    var table = root
    while true {
      skipBlank()
      guard let byte = next else { return root.entries }
      if byte == UInt8(ascii: "[") {
        table = try readHeader(in: root)
      } else {
        let line = line
        let path = try readKeyPath()
        try expect("=", after: "a key")
        try table.set(path, to: readValue(depth: 0), line: line)
      }
      try expectEndOfLine()
    }
  }

  private mutating func readHeader(in root: TOMLTree) throws(Failure) -> TOMLTree {
    let line = line
    position += 1
    let isList = next == UInt8(ascii: "[")
    if isList { position += 1 }
    let path = try readKeyPath()
    try expect("]", after: "the name of a table")
    guard isList else { return try root.open(path, line: line) }
    guard next == UInt8(ascii: "]") else { throw failure("[[ needs ]] at its end") }
    position += 1
    return try root.append(path, line: line)
  }

  private mutating func readKeyPath() throws(Failure) -> [String] {
    var path: [String] = []
    repeat {
      skipSpaces()
      path.append(try readKey())
      skipSpaces()
    } while skip(".")
    guard path.count <= Self.maximumDepth else { throw failure("a key has too many parts") }
    return path
  }

  private mutating func readKey() throws(Failure) -> String {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return try readString() }
    let start = position
    while let byte = next, byte.isBareKeyByte { position += 1 }
    guard position > start else {
      throw failure("\(shownNext) cannot begin a key; put the key into quotes")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readValue(depth: Int) throws(Failure) -> TOMLFile.Value {
    guard depth < Self.maximumDepth else { throw failure("this is nested too deeply") }
    skipSpaces()
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try readString())
    case UInt8(ascii: "["): return .array(try readArray(depth: depth))
    case UInt8(ascii: "{"): return .table(try readTable(depth: depth))
    default: return try readWord()
    }
  }

  private mutating func readArray(depth: Int) throws(Failure) -> [TOMLFile.Value] {
    position += 1
    var values: [TOMLFile.Value] = []
    skipBlank()
    while !skip("]") {
      values.append(try readValue(depth: depth + 1))
      skipBlank()
      if !skip(","), next != UInt8(ascii: "]") {
        throw failure("\(shownNext) stands in a list; put , or ] before it")
      }
      skipBlank()
    }
    return values
  }

  private mutating func readTable(depth: Int) throws(Failure) -> [TOMLFile.Entry] {
    position += 1
    let table = TOMLTree()
    skipBlank()
    while !skip("}") {
      let line = line
      let path = try readKeyPath()
      try expect("=", after: "a key")
      try table.set(path, to: readValue(depth: depth + 1), line: line)
      skipBlank()
      if !skip(","), next != UInt8(ascii: "}") {
        throw failure("\(shownNext) stands in a table; put , or } before it")
      }
      skipBlank()
    }
    return table.entries
  }

  /// Reads a number, a truth or a date.
  private mutating func readWord() throws(Failure) -> TOMLFile.Value {
    let start = position
    while let byte = next, byte.isBareKeyByte || "+.:".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "": throw failure("a value is missing here; write it after the =")
    default: break
    }
    if let number = Self.integer(word) { return .integer(number) }
    let unsigned = word.drop { $0 == "+" || $0 == "-" }
    guard unsigned.first?.isNumber == true || unsigned == "inf" || unsigned == "nan" else {
      throw failure("\(word) is no value; put it into quotes")
    }
    return .other
  }

  /// A whole number with its sign and underscores, decimal or with `0x`, `0o`, `0b`.
  private static func integer(_ word: String) -> Int? {
    let digits = word.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      return Int(digits.dropFirst(2), radix: radix)
    }
    return Int(digits)
  }
}

extension TOMLParser {
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func failure(_ message: String) -> Failure { Failure(message, line) }

  /// What stands at `position`, for a message.
  var shownNext: String {
    guard let next else { return "the end of the file" }
    if next == 0x0A || next == 0x0D { return "the end of the line" }
    let scalars = String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars
    return scalars.first.map { "\"\($0)\"" } ?? "this"
  }

  /// Steps over one byte and counts it if it ends a line.
  mutating func step() {
    if next == 0x0A { line += 1 }
    position += 1
  }

  /// Steps over `character` if it is next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skipSpaces() {
    while next == 0x20 || next == 0x09 { position += 1 }
  }

  /// Steps over spaces, comments and line ends.
  mutating func skipBlank() {
    while let byte = next {
      if byte == UInt8(ascii: "#") {
        skipComment()
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        step()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  fileprivate mutating func expect(
    _ character: Unicode.Scalar, after what: String
  ) throws(Failure) {
    skipSpaces()
    guard skip(character) else {
      throw failure("\(shownNext) stands after \(what); put \(character) there")
    }
  }

  fileprivate mutating func expectEndOfLine() throws(Failure) {
    skipSpaces()
    if next == UInt8(ascii: "#") { skipComment() }
    if next == 0x0D { position += 1 }
    guard let byte = next else { return }
    guard byte == 0x0A else {
      throw failure("\(shownNext) stands after the end of a value; begin a new line for it")
    }
    step()
  }
}

extension UInt8 {
  /// Whether a key without quotes may hold the byte.
  fileprivate var isBareKeyByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
