/// Organizations that newspapers call by names that share no words.
enum KnownOrganizations {
  /// Names of one organization stand in one line, without `The` and `Inc.`; the first is the standard.
  private static let names = NameSynonyms(
    """
    federal_reserve fed federal_reserve_board u.s._federal_reserve
    united_nations un u.n.
    european_union eu e.u.
    associated_press ap
    agence_france-presse afp agence_france_presse
    press_association pa
    bloomberg bloomberg_news
    reuters thomson_reuters reuters_news
    dow_jones dow_jones_newswires
    general_motors gm
    general_electric ge
    hewlett-packard hp hewlett_packard
    volkswagen vw
    goldman_sachs goldman
    jpmorgan_chase jpmorgan jp_morgan j.p._morgan jpmorgan_chase_&_co
    bank_of_america bofa
    procter_&_gamble p&g procter_and_gamble
    johnson_&_johnson j&j johnson_and_johnson
    standard_&_poor's s&p standard_and_poor's
    british_petroleum bp
    exxon_mobil exxonmobil exxon
    royal_dutch_shell shell
    coca-cola coke
    wal-mart walmart wal-mart_stores
    federal_express fedex
    massachusetts_institute_of_technology mit
    world_health_organization who
    international_criminal_police_organization interpol
    republican_party gop
    environmental_protection_agency epa
    al-qaeda al-qaida al_qaeda al_qaida
    islamic_state isis isil
    department_of_defense pentagon defense_department
    """)

  static func standard(_ key: WordHash) -> WordHash { names.standard(key) }
}
