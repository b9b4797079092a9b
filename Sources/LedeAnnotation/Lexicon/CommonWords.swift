/// Words that a capital at the start of a sentence or in a title makes no name.
enum CommonWords {
  /// Closed-class words and adverbs: where one follows an abbreviation, a sentence starts.
  static let starters = """
    the a an this that these those he she it they we i you there here his her its their our my your
    in on at by for from to with of as and but or nor so yet if when while after before since until
    although though because unless once where whereas whether what who whom whose which why how
    not no yes however meanwhile also now then still thus therefore moreover furthermore instead
    otherwise besides nevertheless nonetheless additionally some many most several few all both each
    every any another other others such one two three more less last next earlier later today yesterday
    tomorrow tonight under over about above against among amid between during into through within
    without despite according given asked even just only perhaps maybe never ever always often
    sometimes usually soon again let neither either none nothing nobody something someone everyone
    everything anyone anything per than too very much well
    """
  static let determiners = """
    the a an his her their its our my one some several many another other two three both these those
    such no most
    """
  static let auxiliaries = """
    has have had having was is were are be been being will would could can may might must should did
    does do doing shall cannot isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't
    couldn't shouldn't hasn't haven't hadn't ain't
    """
  /// Words that end a noun phrase to their right.
  static let clauseWords = """
    that when while as because although though but and or if since after before in at on during for
    with by from to of last this yesterday today later then also which where whom whose not never
    """
  static let prepositions = """
    in on at by for from to with of as about into over under after before against among between
    through during without within toward towards upon near across behind beyond outside inside
    """
  static let locatives = """
    in near across outside throughout around inside toward towards from to at into via northern
    southern eastern western central downtown north south east west northwest northeast southwest
    southeast outskirts
    """
  /// Common English words that titles and sentences start with.
  static let frequent = """
    said says say told new old first second third good great big small high low long short early late
    right left best better worst bad little large major top real full free open public private national
    international local global federal chief senior former current recent general special political
    economic financial social human young own same different important possible available likely
    people man men woman women child children family families day days week weeks month months year
    years time times hour hours minute minutes way ways thing things world life house home place places
    case cases part parts point points work works worker workers job jobs business businesses money
    market markets company companies government governments country countries state states city cities
    town towns area areas group groups school schools student students teacher teachers police officer
    officers official officials member members leader leaders president minister court law laws rule
    rules plan plans program programs project projects report reports reporter reporters news story
    stories book books film films movie movies show shows game games team teams player players season
    win wins won winning loss losses lost lose beat beats play plays played final match score points
    goal goals run runs race club ball field road water air land food health care power energy oil gas
    bank banks stock stocks share shares price prices cost costs rate rates tax taxes sale sales deal
    deals trade profit profits revenue growth cut cuts rise rises rose fall falls fell up down off out
    back go goes going went come comes came get gets got make makes made take takes took give gives gave
    see sees saw seen look looks know knows knew think thinks thought want wants need needs use uses
    used find finds found keep keeps kept put puts set sets call calls called ask asks try tries tried
    turn turns move moves start starts started begin begins began end ends ended stop stops help helps
    feel feels felt live lives lived die dies died dead death kill kills killed attack attacks war peace
    fight fights vote votes election elections campaign party race bill budget debt crisis talks talk
    meeting summit visit visits trip return returns pay pays paid buy buys bought sell sells sold build
    builds built open opens opened close closes closed lead leads led hold holds held face faces faced
    hit hits miss misses question questions answer answers problem problems issue issues change changes
    reason reasons result results effect effects fact facts idea ideas data information study studies
    research science technology internet web site online service services system systems product
    products phone phones car cars train plane ship street building room door window table number
    numbers percent million billion dollars amount half quarter total average data based using including
    following added asked please thank thanks sorry hello hi hey dear ok okay sure really actually
    probably certainly clearly finally recently currently previously originally eventually suddenly
    initially apparently obviously fortunately unfortunately generally overall together especially
    particularly nearly almost about around away far near side line lines letter letters note notes
    image images photo photos picture video music song songs art history love hate hope fear dream god heart hand
    hands head face eyes body mind night morning afternoon evening summer winter spring autumn weekend
    holiday birthday north south east west northern southern eastern western central upper lower
    inside outside behind beyond across along past through around upon near toward towards like unlike
    because rather quite enough already yet else anyway unless whatever whenever wherever whoever
    additional various certain numerous entire whole main key single double multiple common general
    similar specific particular original former latter latest biggest largest highest lowest
    white black red blue green yellow brown gray grey orange pink golden gold silver
    should could would can will might must may shall did does do have has had be been being is was are
    were am let lets letting having doing going being seeing making taking getting looking trying
    working reading writing watch watching read listen wait stay check click contact follow share
    subscribe sign join learn discover explore create add remove save send update view search download
    breaking exclusive opinion analysis editorial review reviews preview feature features update updates
    advertisement related recommended popular trending copyright rights reserved
    analysts investors experts scientists researchers doctors patients critics supporters opponents
    residents voters consumers customers users fans authorities prosecutors lawyers executives
    traders economists lawmakers protesters demonstrators rebels troops soldiers forces militants
    shares futures bonds stocks currencies commodities net gross annual quarterly monthly weekly daily
    gdp ceo cfo coo cto suv dvd cd tv pc pcs hr pr ipo etf etfs vat gst mp mps phd ma ba md mba cpi faq
    opposition
    rsvp usb lcd led gps sms dna hiv aids ai vr id html pdf url api atm gop ngo ngos r&d q1 q2 q3 q4 fy
    eps yoy ebitda ufo mvp nhs bbq diy vip kg km hd ok otc reit reits isp sim app apps cctv pow mri
    none ago ended next per via versus plus minus vs etc non pre post anti co self
    """
  /// Names that are also everyday words, so that a capital at a sentence's start proves nothing.
  static let alsoNames = """
    mark will may grace hope faith joy june april august rose art bill bob frank grant jack rich chase
    chance drew gene guy dean earl duke king prince reading nice mobile bath cork buffalo orange
    turkey chad jordan georgia israel china guinea male split sale deal wells ball page price long
    young brown white black green gray grey rice wood woods stone field fields hill hills banks bush
    cook baker butler carter cooper fisher fox hunter knight marsh mason miller parks porter potter
    rivers shepherd short strong sharp singer smart snow steel swift taylor turner walker ward waters
    weaver west wise wolf love best moon bond cross day english french holland ireland german major
    marshall noble pope power quick ring rush sand lane little low law may mercy miles pack pat penny
    ray reed rob robin ruby sky sunny sue summer van victor violet wade wall winter worth blunt cash
    cruise crow chips dale don dusty east flowers forest gates glass glory gold good grove hall hand
    harmony hardy haven heath honor house ivy jewel joker lee lent lily link lord lucky lynch mack
    magic man marina melody merry mile mill mint mission mobile monk moody moss nelson nick norm north
    olive opal pearl peak pepper peters pitt post pride queen rain ranger read regal rocky royal sandy
    savage sea self sheen shore silver south spring star story storm tiger tom trust vale vance wren
    target gap apple oracle shell visa sprint subway amazon ford express discovery virgin orange square
    polish swiss dutch danish finish angels christian
    """
}
