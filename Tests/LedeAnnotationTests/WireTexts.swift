/// Wire stories of business and politics, written for these tests, with their names drawn in.
enum WireTexts {
  static let all: [String] = [
    paper, trains, senate, trucks, robots, league, chips, inquiry, pills, operators,
  ]

  static let paper = """
    # ⟦ORG:Nordhaven⟧ Orders 24 Jets to Fly Paper Home
    ⟦ORG:Nordhaven Oyj⟧ (⟦TICKER:NHV1V⟧), ⟦LOC:Europe⟧’s second-biggest papermaker, plans to close \
    a mill and lease jets. The bakers’ union, ⟦ORG:Velmora⟧, called the plan shortsighted. Its bank, ⟦ORG:Crédit \
    Vernier⟧, agreed.
    """

  static let trains = """
    “Nobody tells us anything,” said ⟦PERSON:Fatou Diop⟧, a nurse from ⟦LOC:Dijon⟧ who was trying to \
    leave from ⟦LOC:Gare de Lyon⟧. ⟦ORG:Eurostar⟧, the cross-Channel operator, cancelled \
    trains, and ⟦ORG:Air France-KLM⟧ added flights.
    """

  static let senate = """
    Sen. ⟦PERSON:Marcus Thibodeaux⟧, a ⟦LOC:Louisiana⟧ ⟦NORP:Republican⟧ who leads the panel, spoke \
    aboard ⟦MISC:Air Force One⟧. ⟦NORP:Victorian⟧ Premier ⟦PERSON:Lachlan Deane⟧ called for \
    ⟦PERSON:Thibodeaux⟧ to quit.
    """

  static let trucks = """
    The ⟦ORG:Teamsters⟧ union sued ⟦ORG:Volterra Motors Inc.⟧ (NYSE: ⟦TICKER:VOLT⟧). ⟦PERSON:Bo \
    Lindgren⟧, who follows the industry for ⟦ORG:Handelsbanken⟧ in ⟦LOC:Stockholm⟧, was not \
    surprised.
    """

  static let robots = """
    The drones are built by ⟦ORG:Wingate Robotics⟧, a firm in ⟦LOC:Boulder⟧, ⟦LOC:Colorado⟧. \
    ⟦ORG:Nestlé⟧’s ⟦ORG:Nespresso⟧ unit has a plant in the northern city of ⟦LOC:Hsinchu⟧.
    """

  static let league = """
    Technicians who opened the cars found nothing, said ⟦PERSON:Bruno Castell⟧, president of the \
    ⟦ORG:European Sleeper Passengers’ League⟧. Weavers said they agreed.
    """

  static let chips = """
    The group drew ⟦ORG:SK Hynix⟧ and ⟦ORG:Innovation Network Corp. of Japan⟧, said Chairman \
    ⟦PERSON:Chen Yu-ting⟧.
    """

  static let inquiry = """
    ⟦PERSON:Michel Aubert⟧ of ⟦ORG:Oxford Economics⟧ said the damage would be forgotten. The minister \
    told ⟦ORG:France Inter⟧ radio that he agreed.
    """

  static let pills = """
    ⟦ORG:Jefferies⟧ analysts cut their rating. Carmaker shares fell, and investors in carmaker \
    ⟦ORG:Zenavia⟧ lost most.
    """

  static let operators = """
    The ⟦NORP:German⟧ and ⟦NORP:Italian⟧ operators, ⟦ORG:Deutsche Bahn⟧ and others, met at the \
    ⟦LOC:Bellfield Dam⟧.
    """
}
