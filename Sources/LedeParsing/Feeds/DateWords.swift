/// The words in the dates of feeds.
enum DateWords {
  /// The number of a month, 1…12, by its name or the start of it.
  static func month(_ word: String) -> Int? {
    if let month = others[word] { return month }
    guard word.utf8.count >= 3 else { return nil }
    return english[String(word.prefix(3))]
  }

  /// Three letters tell the months of English apart, and most of those of its neighbours.
  private static let english: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  /// Names that three letters of English do not find: French, German, Spanish, Portuguese, Italian,
  /// Dutch, Hungarian and Greek.
  private static let others: [String: Int] = [
    "fév": 2, "févr": 2, "février": 2, "avr": 4, "avril": 4, "mai": 5, "juin": 6, "juil": 7,
    "juillet": 7, "août": 8, "déc": 12, "décembre": 12, "mär": 3, "märz": 3, "mrz": 3, "okt": 10,
    "oktober": 10, "dez": 12, "dezember": 12, "ene": 1, "enero": 1, "abr": 4, "abril": 4,
    "ago": 8, "agosto": 8, "dic": 12, "diciembre": 12, "fev": 2, "set": 9, "out": 10, "gen": 1,
    "gennaio": 1, "mag": 5, "maggio": 5, "giu": 6, "giugno": 6, "lug": 7, "luglio": 7, "ott": 10,
    "ottobre": 10, "dicembre": 12, "mrt": 3, "maart": 3, "mei": 5, "január": 1, "február": 2,
    "március": 3, "április": 4, "máj": 5, "május": 5, "június": 6, "július": 7, "augusztus": 8,
    "szeptember": 9, "október": 10, "Ιαν": 1, "Φεβ": 2, "Μάώ": 3, "Μαώ": 3, "Μάρ": 3, "Μαρ": 3,
    "Απρ": 4, "Μάι": 5, "Μαϊ": 5, "Μαι": 5, "Ιούν": 6, "Ιον": 6, "Ιούλ": 7, "Ιολ": 7, "Αύγ": 8,
    "Αυγ": 8, "Σεπ": 9, "Οκτ": 10, "Νοέ": 11, "Νοε": 11, "Δεκ": 12,
  ]

  /// Zones by name, in minutes east of Greenwich: those of RFC 822, section 5, and a few of Europe.
  static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "adt": -180, "ast": -240, "at": -240, "edt": -240,
    "est": -300, "et": -300, "cdt": -300, "cst": -360, "ct": -360, "mdt": -360, "mst": -420,
    "mt": -420, "pdt": -420, "pst": -480, "pt": -480, "a": -60, "n": 60, "m": -720, "y": 720,
    "met": 60, "mest": 120, "cet": 60, "cest": 120, "wet": 0, "west": 60, "eet": 120,
    "eest": 180, "bst": 60, "msk": 180, "jst": 540, "kst": 540,
  ]
}
