import LedeDocument
import LedeLibrary

/// The facts at the head of a Markdown file, between two lines of `---`.
///
/// The part of YAML that such heads are written in: `key: value`, values in marks or without, lists in
/// brackets. Anything else is left out.
struct FrontMatter {
  private var values: [String: [String]] = [:]

  /// Reads the head of `bytes`; empty where there is none.
  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---")
    else { return }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" ") else { continue }
      let value = Self.values(of: line[line.index(after: colon)...])
      if !value.isEmpty { values[line[..<colon].lowercased()] = value }
    }
  }

  /// The one value of `key`.
  subscript(key: String) -> String? { values[key]?.first }

  func list(_ key: String) -> [String] { values[key] ?? [] }

  func flag(_ key: String) -> Bool { self[key] == "true" }

  private static func values(of text: Substring) -> [String] {
    var rest = text.drop { $0 == " " }
    guard rest.hasPrefix("[") else { return [value(&rest, until: [])].filter { !$0.isEmpty } }
    rest = rest.dropFirst()
    var found: [String] = []
    while !rest.isEmpty, !rest.hasPrefix("]") {
      found.append(value(&rest, until: [",", "]"]))
      rest = rest.drop { $0 == "," || $0 == " " }
    }
    return found.filter { !$0.isEmpty }
  }

  /// Takes one value from the front of `text`.
  private static func value(_ text: inout Substring, until ends: Set<Character>) -> String {
    guard text.first == "\"" else {
      let plain = text.prefix { !ends.contains($0) }
      text = text[plain.endIndex...]
      return String(plain.reversed().drop { $0 == " " }.reversed())
    }
    var result = ""
    text = text.dropFirst()
    while let next = text.first, next != "\"" {
      text = text.dropFirst()
      if next == "\\", let escaped = text.first {
        result.append(escaped == "n" ? "\n" : escaped)
        text = text.dropFirst()
      } else {
        result.append(next)
      }
    }
    text = text.dropFirst()
    return result
  }

  /// `text` as a value that this reads again.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      if character.isNewline { result += "\\n" } else { result.append(character) }
    }
    return result + "\""
  }
}
