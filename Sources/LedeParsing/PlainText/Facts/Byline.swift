/// Names of writers, read from a line such as `By JANE DOE and John Roe | Tidewire`.
struct Byline: Equatable {
  /// Joined as in the line, names in capitals written as names: `Jane Doe and John Roe`.
  let names: String
  /// The agency or paper named after the writers.
  let outlet: String?

  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 24 else { return nil }
    let isMarked = first.utf8.map(ASCII.lowercase).elementsEqual("by".utf8)
    let parts = Self.parts(isMarked ? Array(words.dropFirst()) : words)
    guard let writers = parts.first else { return nil }
    let (names, rest) = Self.names(writers)
    guard !names.isEmpty else { return nil }
    // Without "By" only a job title tells a byline from any other name.
    if !isMarked, !Self.isJob(rest) { return nil }
    if isMarked, !rest.isEmpty, !Self.isJob(rest), !writers.joined().contains(",") { return nil }
    self.names = names
    outlet = parts.dropFirst().first { Self.isOutlet($0) }?.joined(separator: " ")
  }

  /// Stretches of words between `|`, dashes and dots.
  private static func parts(_ words: [String]) -> [[String]] {
    words.split { ["|", "-", "–", "—", "•", "·", "/"].contains($0) }.map(Array.init)
  }

  /// The names that `words` start with, and the words after them.
  private static func names(_ words: [String]) -> (String, rest: [String]) {
    var names: [String] = []
    var current: [String] = []
    var link = ""
    var used = 0
    func close() {
      guard current.count >= 2 else { return }
      names.append(link + current.joined(separator: " "))
      used += current.count
      current = []
    }
    var index = 0
    while index < words.count {
      let word = words[index]
      let bare = word.hasSuffix(",") ? String(word.dropLast()) : word
      if word == "and" || word == "&" || word == "und" || word == "et" {
        close()
        link = names.isEmpty ? "" : " and "
      } else if isNameWord(bare), current.count < 4 {
        current.append(isUpperCase(bare) ? capitalized(bare) : bare)
        if bare != word {
          close()
          link = names.isEmpty ? "" : ", "
        }
      } else {
        break
      }
      index += 1
    }
    close()
    // Words after a comma that are one name word only ("Reuters") belong to the rest.
    let rest = current.isEmpty ? Array(words[index...]) : current + words[index...]
    return (isPlausible(names) ? names.joined() : "", rest)
  }

  private static func isPlausible(_ names: [String]) -> Bool { (1...5).contains(names.count) }

  /// A word of a name: a capital first, letters, hyphens, dots and apostrophes after it, or one of
  /// the small words inside names.
  private static func isNameWord(_ word: String) -> Bool {
    if particles.contains(word) { return true }
    guard let first = word.utf8.first, ASCII.isUpper(first) || first >= 0xC3 else { return false }
    let isSpelled = word.utf8.allSatisfy {
      ASCII.isLetter($0) || $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E || $0 == 0x27
    }
    return isSpelled && !jobs.contains(lowercased(word))
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "bin", "al", "el",
    "ten", "ter", "dos", "du",
  ]

  private static let jobs: Set<String> = [
    "staff", "writer", "reporter", "correspondent", "editor", "columnist", "contributor", "bureau",
    "chief", "associated", "press", "senior", "special", "for", "redakteur", "journalist", "news",
    "political", "business", "science", "producer", "photographer", "anchor",
  ]

  private static func isJob(_ words: [String]) -> Bool {
    words.contains { jobs.contains(lowercased($0.filter { $0 != "," })) }
  }

  private static func isOutlet(_ words: [String]) -> Bool {
    words.count <= 4 && words.allSatisfy { $0.utf8.first.map(ASCII.isUpper) ?? false }
      && !words.joined().utf8.contains(where: ASCII.isDigit) && !isJob(words)
  }

  private static func lowercased(_ word: String) -> String {
    String(decoding: word.utf8.map(ASCII.lowercase), as: UTF8.self)
  }

  private static func isUpperCase(_ word: String) -> Bool {
    word.utf8.count > 2 && !word.utf8.contains(where: ASCII.isLower)
  }

  /// `O'BRIEN-SMITH` as `O'Brien-Smith`.
  private static func capitalized(_ word: String) -> String {
    var atStart = true
    let bytes = word.utf8.map { byte in
      defer { atStart = !ASCII.isLetter(byte) && byte < 0x80 }
      return atStart ? byte : ASCII.lowercase(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
