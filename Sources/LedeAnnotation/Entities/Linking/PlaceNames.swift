/// Places with several names.
enum PlaceNames {
  /// Names of one place stand in one line; the first is the standard.
  private static let table = """
    united_states u.s. us usa u.s.a. america united_states_of_america
    united_kingdom u.k. uk britain great_britain
    united_arab_emirates u.a.e. uae
    soviet_union ussr u.s.s.r.
    myanmar burma
    washington_d.c. d.c. district_of_columbia
    new_york_city new_york
    """

  private static let standards: [WordHash: WordHash] = {
    var standards: [WordHash: WordHash] = [:]
    for line in table.split(whereSeparator: \.isNewline) {
      let keys = line.split(separator: " ").map { key($0) }
      for other in keys.dropFirst() { standards[other] = keys[0] }
    }
    return standards
  }()

  private static func key(_ name: Substring) -> WordHash {
    var key = WordHash()
    for word in name.split(separator: "_") { key.add(WordHash(word)) }
    return key
  }

  static func standard(_ key: WordHash) -> WordHash { standards[key] ?? key }
}
