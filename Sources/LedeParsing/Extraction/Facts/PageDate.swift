/// Reads the dates that pages give for machines.
enum PageDate {
  /// ISO 8601 with as much as the page gives; nil for what is no date.
  static func iso(_ line: [UInt8]) -> String? {
    let text = line.prefix(64)
    guard let day = day(text) else {
      return PublicationDate(String(decoding: text, as: UTF8.self)).map(\.iso)
    }
    var rest = text.dropFirst(10)
    guard let separator = rest.popFirst(), separator == UInt8(ascii: "T") || separator == 0x20
    else { return day }
    let time = rest.prefix { isTime($0) }
    return time.count >= 4 ? day + "T" + String(decoding: time, as: UTF8.self) : day
  }

  private static func isTime(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "Z")
  }

  /// `2024-10-14` at the start, if that is a day.
  private static func day(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count >= 10 else { return nil }
    let parts = text.prefix(10).split(separator: UInt8(ascii: "-"))
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }),
      let month = Int(String(decoding: parts[1], as: UTF8.self)), (1...12).contains(month),
      let number = Int(String(decoding: parts[2], as: UTF8.self)), (1...31).contains(number)
    else { return nil }
    return String(decoding: text.prefix(10), as: UTF8.self)
  }
}
