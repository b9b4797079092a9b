/// Who to write to, read from a line such as `To contact the reporter on this story: NAME in PLACE`.
struct ContactLine: Equatable {
  let name: String
  let isEditor: Bool

  init?(_ line: String) {
    let bytes = Array(line.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let lead = bytes[..<colon].map(ASCII.lowercase)[...]
    let namesEditor = ByteSearch.contains(Array(" editor".utf8), in: lead)
    guard
      namesEditor || ByteSearch.contains(Array(" reporter".utf8), in: lead)
        || ByteSearch.contains(Array(" author".utf8), in: lead)
        || ByteSearch.contains(Array(" writer".utf8), in: lead)
    else { return nil }
    isEditor = namesEditor
    name = Self.name(bytes[(colon + 1)...])
    if name.isEmpty { return nil }
  }

  /// The words up to the place or the address.
  private static func name(_ rest: ArraySlice<UInt8>) -> String {
    var words: [String] = []
    for word in rest.split(separator: 0x20) {
      let text = String(decoding: word, as: UTF8.self)
      if text == "in" || text == "at" || text == "on" || word.contains(UInt8(ascii: "@")) { break }
      words.append(text)
    }
    var name = words.joined(separator: " ")
    while let last = name.utf8.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ".") {
      name.removeLast()
    }
    return name
  }
}
