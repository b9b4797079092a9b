/// Words that take a full stop of their own.
enum Abbreviations {
  /// Something always follows them, so that they end no sentence.
  static let open = """
    mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt cpl capt maj adm cmdr rev hon pres supt
    insp fr st mt ft vs approx dept univ messrs mme mlle hr pvt no nos vol fig figs pp ed eds cf
    """
  /// They end a sentence where one must start after them, and otherwise do not.
  static let closing = """
    inc corp co cos ltd llc plc bros jr sr jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thurs fri am pm etc al esq ave blvd rd est assn intl mfg bhd sdn pty pte
    """
  /// Words in their own right that are abbreviations before a number only.
  static let beforeNumbers = "no nos mar jun jul fig figs vol pp ed eds mon fri wed sep"
  /// Last parts of domains that are read as part of a name: `Amazon.com`.
  static let domains = "com org net gov edu co tv io uk de fr info biz eu"
}
