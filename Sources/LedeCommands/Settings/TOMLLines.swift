/// Finds the lines that keys of a TOML file stand on, for diagnostics: the parser tells only where an
/// error is.
enum TOMLLines {
  /// The line, from 1, of each table header and of each key by its path.
  static func numbers(in text: String) -> [[String]: Int] {
    var found: [[String]: Int] = [:]
    var table: [String] = []
    var number = 0
    // By scalars: as characters, CR and LF are one and part no lines.
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let scalars = line.drop { $0 == " " || $0 == "\t" }
      guard let first = scalars.first, first != "#" else { continue }
      if first == "[" {
        table = keyPath(scalars.drop { $0 == "[" }, upTo: "]")
        found[table] = found[table] ?? number
      } else {
        let path = table + keyPath(scalars, upTo: "=")
        found[path] = found[path] ?? number
      }
    }
    return found
  }

  /// The keys of `a."b.c".d` up to the first `end` outside quotes.
  private static func keyPath(
    _ scalars: Substring.UnicodeScalarView, upTo end: Unicode.Scalar
  ) -> [String] {
    var keys = [String.UnicodeScalarView()]
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in scalars {
      if isEscaped {
        keys[keys.count - 1].append(scalar)
        isEscaped = false
      } else if let open = quote {
        if scalar == open {
          quote = nil
        } else if scalar == "\\", open == "\"" {
          isEscaped = true
        } else {
          keys[keys.count - 1].append(scalar)
        }
      } else if scalar == end {
        break
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "." {
        keys.append(String.UnicodeScalarView())
      } else if scalar != " ", scalar != "\t" {
        keys[keys.count - 1].append(scalar)
      }
    }
    return keys.map { String($0) }
  }
}
