/// Short news texts in several styles, written for these tests, with every mention drawn in.
enum NewsTexts {
  static let all: [String] = [
    business, court, sport, science, foreign, markets, culture, local, technology, obituary,
  ]

  static let business = """
    # ⟦ORG:Arbol⟧ Drops Supply Deal With ⟦ORG:QTX⟧ After Audit
    ⟦ORG:Arbol Networks Inc.⟧ (⟦TICKER:ARBL⟧), the second-largest maker of antennas, ended a contract \
    with ⟦ORG:QTX Corp.⟧ (⟦TICKER:512⟧) after an audit of the ⟦NORP:Chinese⟧ supplier.
    “⟦ORG:Arbol⟧ has no open orders with ⟦ORG:QTX⟧,” ⟦PERSON:Peter Lindqvist⟧, spokesman for \
    ⟦LOC:San Diego⟧, ⟦LOC:California⟧-based ⟦ORG:Arbol⟧, wrote in an e-mailed statement.
    """

  static let court = """
    ⟦PERSON:Ellen Whitford⟧, a lawyer for the union, told the ⟦ORG:Supreme Court⟧ on ⟦DATE:Tuesday⟧ \
    that the ban was void. ⟦PERSON:Whitford⟧ said she would appeal. Judge ⟦PERSON:Paul Okafor⟧ ruled \
    in ⟦LOC:Chicago⟧ on ⟦DATE:March 3, 2009⟧.
    """

  static let sport = """
    ⟦PERSON:Luis Moreno⟧ scored twice as ⟦LOC:Spain⟧ beat ⟦LOC:Norway⟧ in ⟦LOC:Madrid⟧ on \
    ⟦DATE:Saturday⟧. Coach ⟦PERSON:Erik Lund⟧ praised the ⟦NORP:Spanish⟧ side.
    """

  static let science = """
    Researchers at the ⟦ORG:University of Oslo⟧ found ice below the crater, ⟦PERSON:Ingrid Hansen⟧, \
    the study's lead author, wrote in an e-mail to ⟦EMAIL:news@example.org⟧ at ⟦TIME:9:40 a.m.⟧ \
    About ⟦PERCENT:12 percent⟧ of it is salt.
    """

  static let foreign = """
    ⟦LOC:NAIROBI⟧ (⟦ORG:Reuters⟧) - The ⟦ORG:Ministry of Health⟧ in ⟦LOC:Kenya⟧ said on \
    ⟦DATE:12 May 2014⟧ that aid from the ⟦ORG:European Union⟧ had reached ⟦LOC:Mombasa⟧. President \
    ⟦PERSON:Daniel Mwangi⟧ thanked the ⟦NORP:French⟧ ambassador.
    """

  static let markets = """
    Shares of ⟦ORG:Nordwind AG⟧ fell ⟦PERCENT:4.5%⟧ in ⟦LOC:Frankfurt⟧ after the company paid \
    ⟦MONEY:€300 million⟧ for ⟦ORG:Delta Foods Ltd.⟧ in ⟦DATE:2011⟧. ⟦ORG:Nordwind⟧ had offered \
    ⟦MONEY:$4.5 billion⟧ in ⟦DATE:June⟧.
    """

  static let culture = """
    The novelist ⟦PERSON:Amara Diallo⟧ lives in ⟦LOC:New York⟧ with her husband, ⟦PERSON:Tom Reed⟧. \
    ⟦PERSON:Diallo⟧ was born in ⟦LOC:Dakar⟧, ⟦LOC:Senegal⟧, in ⟦DATE:1961⟧.
    """

  static let local = """
    Mayor ⟦PERSON:Rosa Alvarez⟧ and Police Chief ⟦PERSON:Jim Barton⟧ met residents of ⟦LOC:Elm \
    Street⟧ on ⟦DATE:Friday⟧. Mr. ⟦PERSON:Barton⟧ left early.
    """

  static let technology = """
    ⟦ORG:Microsoft⟧ and ⟦ORG:IBM⟧ will share patents, said ⟦PERSON:Wei Zhang⟧, an analyst at \
    ⟦ORG:Brightline Capital⟧ in ⟦LOC:Hong Kong⟧. More is at ⟦URL:https://example.com/a?b=c⟧.
    """

  static let obituary = """
    ⟦PERSON:Henry J. Caldwell⟧, who led the ⟦ORG:National Bank of Canada⟧ for a decade, died on \
    ⟦DATE:Sept. 9⟧ in ⟦LOC:Toronto⟧. He was 88.
    """
}
