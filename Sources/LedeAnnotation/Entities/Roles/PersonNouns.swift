import LedeDocument

/// Which nouns are people: `foreman`, `schoolteacher`, `Republican`.
struct PersonNouns {
  let speech: SpeechText

  /// People whose nouns have none of the endings below, beside the roles of the lexicon.
  private static let listed = Set(
    """
    accomplice aide ally apprentice baron bride boyfriend captive champion chair chef clerk client
    convert cook counterpart cousin cowboy critic defendant delegate dissident emissary enemy exile
    expert favorite favourite fiance fiancee foe freshman fugitive girlfriend godfather grandchild
    grandfather grandmother grandson granddaughter graduate groom guard guerrilla guest guide guru
    heir heiress hero hostage host hostess icon immigrant inmate intern judge kin king laureate
    legend magnate magistrate matriarch medic migrant model mogul monk native nephew niece nominee
    nun nurse obstetrician opponent orphan patient patriarch pensioner pianist pilot pioneer
    plaintiff police policeman prodigy protege pupil rancher rebel recruit refugee retiree rival
    roommate sailor scholar seed sheriff sibling sister smith snowboarder soldier specialist spouse
    star stepfather stepmother surgeon swimmer teammate teenager tycoon uncle aunt understudy
    undergraduate valet veteran vet vicar virtuoso waitress warlord whistleblower widow widower
    ex-wife ex-husband democrat republican liberal conservative socialist independent tory
    communist chief officer head worker
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  private static let endings = [
    "er", "or", "ist", "ian", "man", "woman", "eer", "ee", "ant", "ess",
  ]
  .map { Array($0.utf8) }

  /// Words that end as people do.
  private static let things = Set(
    """
    number order letter matter answer offer power paper computer river reminder quarter corner
    chapter cover error factor favor favour color colour mirror center centre fee plan half winter
    summer member-state committee decree degree guarantee coffee paper newspaper shelter tower water
    dinner border order career frontier barrier pioneer-fund restaurant plant giant grant elephant
    moment instant variant press business process success access loss mess dress address witness-box
    weather powder fever layer danger disaster encounter matter transfer container theater theatre
    tractor motor harbor harbour sector labor labour vigor vapor terror horror
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  /// Whether the word is known for a role.
  func isListed(_ index: Int) -> Bool {
    guard let token = speech.text.token(index), token.kind == .word else { return false }
    return token.has(.roleNoun) || Self.listed.contains(speech.hash(index))
  }

  func isPerson(_ index: Int) -> Bool {
    guard let token = speech.text.token(index), token.kind == .word else { return false }
    if isListed(index) { return true }
    guard !Self.things.contains(speech.hash(index)), !token.has([.starter, .common, .clauseWord])
    else { return false }
    let bytes = speech.text.bytes[token.span.range]
    return Self.endings.contains {
      bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0)
    }
  }

  /// Heads of phrases behind a comma that are no people: `a day after the vote`.
  private static let events = Set(
    """
    day week month year hour minute moment night morning evening afternoon decade century time times
    move step decision sign place way fact deal result case lot bit one number point idea thing
    question change end part kind sort type rate record city town village capital state country
    county company firm group team club party side program programme project plan study report
    article book film series season game match race stage event festival conference meeting speech
    law bill measure charge claim feat task job role position post
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0) })

  func isEvent(_ index: Int) -> Bool { Self.events.contains(speech.hash(index)) }
}
