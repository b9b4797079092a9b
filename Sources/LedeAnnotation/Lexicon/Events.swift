/// Names of what is no person, organization or place.
enum Events {
  /// Makes the name it ends one of an event, prize, law or work.
  static let words = """
    cup olympics olympic championship championships prize award awards games tournament festival war
    wars revolution treaty agreement accord act bill pact protocol convention constitution amendment
    grand_prix trophy masters marathon derby summit holocaust crusade crusades uprising massacre
    depression renaissance day eve project operation scandal intifada
    """
  static let names = """
    oscar oscars emmy emmys grammy grammys pulitzer wimbledon christmas easter ramadan thanksgiving
    halloween hanukkah passover diwali brexit holocaust bible koran quran torah euro_2004
    euro_2008 euro_2012 euro_2016 world_war_i world_war_ii second_world_war first_world_war cold_war
    world_cup super_bowl world_series stanley_cup champions_league premier_league french_open us_open
    u.s._open australian_open tour_de_france davis_cup ryder_cup nobel_prize nobel_peace_prize vietnam_war
    gulf_war civil_war iphone ipad ipod android windows linux kindle playstation xbox english spanish
    french german arabic hebrew latin japanese mandarin_chinese champions_cup fa_cup uefa_cup
    european_championship commonwealth_games olympic_games winter_olympics summer_olympics
    new_year new_year's_day valentine's_day independence_day earth_day boxing_day nasdaq_composite
    air_force_one dow_jones_industrial_average nikkei_225 ftse_100 arab_spring great_depression industrial_revolution
    """
}
