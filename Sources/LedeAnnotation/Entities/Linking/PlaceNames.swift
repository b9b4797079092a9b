/// Places with several names.
enum PlaceNames {
  /// Names of one place stand in one line; the first is the standard.
  private static let names = NameSynonyms(
    """
    united_states u.s. us usa u.s.a. america united_states_of_america
    united_kingdom u.k. uk britain great_britain
    united_arab_emirates u.a.e. uae
    soviet_union ussr u.s.s.r.
    myanmar burma
    washington_d.c. d.c. district_of_columbia
    new_york_city new_york
    """)

  static func standard(_ key: WordHash) -> WordHash { names.standard(key) }
}
