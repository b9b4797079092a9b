/// Short forms of given names, by which one person is called in one text: `Tom` for `Thomas`.
enum Nicknames {
  /// Names of one person stand in one line; the first is the standard. What could be two persons of
  /// one family as well (`Dan` and `Dana`) is left out.
  private static let table = """
    abraham abe
    albert al bert
    alexander alex alec sasha
    alfred alf fred
    andrew andy drew
    anthony tony antony
    barbara barb babs
    benjamin ben benny
    catherine katherine kathryn cathy kathy kate katie kit
    charles charlie chuck chas
    christopher chris
    daniel dan danny
    david dave
    deborah debbie deb debra
    donald don donny
    douglas doug
    edward ed eddie ted teddy ned
    elizabeth liz beth betsy betty eliza lizzie
    eugene gene
    francis frank
    frederick fred freddie
    gabriel gabe
    gerald gerry jerry
    gregory greg
    harold hal
    henry hank harry
    jacob jake
    james jim jimmy jamie
    jeffrey jeff geoffrey geoff
    jennifer jen jenny
    jessica jess jessie
    john jack johnny
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    kenneth ken kenny
    lawrence larry
    leonard len lenny
    louis lou
    margaret maggie meg peggy marge
    martin marty
    matthew matt
    michael mike mickey
    mitchell mitch
    nathaniel nathan nate
    nicholas nick nicky
    pamela pam
    patricia patty trish
    patrick pat
    peter pete
    philip phil phillip
    raymond ray
    rebecca becky
    reginald reggie
    richard dick rick rich ricky
    robert bob bobby rob robbie
    ronald ron ronnie
    samuel sam sammy
    stanley stan
    stephen steve steven stevie
    stuart stu
    susan sue susie suzanne
    theodore theo
    theresa terry tess
    thomas tom tommy
    timothy tim
    valerie val
    victoria vicky tori
    vincent vince
    walter walt
    william bill billy will willie
    zachary zach zack
    """

  private static let standards: [WordHash: WordHash] = {
    var standards: [WordHash: WordHash] = [:]
    for line in table.split(whereSeparator: \.isNewline) {
      let names = line.split(separator: " ").map { WordHash($0) }
      for other in names.dropFirst() where standards[other] == nil { standards[other] = names[0] }
    }
    return standards
  }()

  static func standard(_ name: WordHash) -> WordHash { standards[name] ?? name }
}
