/// Verbs that report what somebody said.
enum SpeechVerbs {
  /// Hardly used but for speech.
  static let core = """
    said says say saying told tells tell added adds wrote writes asked asks replied responded
    continued explained noted tweeted stated argued insisted declared announced warned recalled
    quipped exclaimed
    """
  static let all = """
    accuse accused accuses acknowledge acknowledged acknowledges adding admit admitted admits advise
    advised agree agreed agrees allege alleged alleges announces answer answered argue argues arguing
    ask asking assert asserted asserts asserting assure assured believe believes believed blast blasted
    boast boasted brag bragged call called calls calling caution cautioned charge charged claim claimed
    claims claiming cite cited comment commented complain complained complains concede conceded
    concedes conclude concluded concludes confess confessed confirm confirmed confirms contend contended
    contends continue continues counter countered criticize criticized cry cried declare declares
    declaring decry decried demand demanded denied denies deny denounce denounced describe described
    describes describing disclose disclosed dismiss dismissed emphasize emphasized estimate estimated
    exclaim explain explains explaining express expressed feel feels felt find found fire fired go going
    gone goes hint hinted hope hopes indicate indicated inform informed insist insists insisting
    instruct joke joked jokes lament lamented laugh laughed list maintain maintained maintains mention
    mentioned mock mocked muse mused note notes noting observe observed observes offer offered opine
    opined order plead pledge pledged point pointed points predict predicted predicts proclaim
    proclaimed promise promised protest quip quote quoted quotes read reads reading reason recall
    recalls recommend refer referred refers referring reflect reflected reiterate reiterated reject
    rejected remark remarked remarks remember remembered remind reminded reply replies report reported
    reports respond responds reveal revealed reveals see shout shouted shouting sigh sighed slam slammed
    speak spoke speculate state states stating stress stressed stresses suggest suggested suggests
    suggesting suspect sum summed summarize swear swore telling testify testified think thinks thought
    thank thanked tout touted tweet tweets urge urged urges vow vowed vows voice voiced wail want wants
    warn warns warning whisper whispered wonder wondered wonders write writing yell yelled post posted
    posts begged pleaded asserted concurred echoed labelled labeled dubbed hailed praised chimed
    interjected cautions comments snapped elaborated exhorted retaliated retorted rejoined riffed fumed
    thundered intoned raged ranted scoffed sniffed gushed crowed marveled marvelled pondered bellowed
    screamed chanted hollered muttered murmured mumbled growled barked blogged emailed texted confided
    recounted reasoned summarized summarised deadpanned enthused implored countered cautioning urging
    warning vowing insisting acknowledging pleading boasting tweeting emphasised criticised stressing
    predicting recalling confirming admitting concluding responding replying telling
    """
  /// More forms of these and of verbs that say how somebody spoke.
  static let others = """
    began begins
    accusing advises advising agreeing alleging announcing answering assures assuring
    blasts blasting boasts brags bragging charging complaining conceding confesses
    confessing contending continuing countering criticizes criticizing criticises
    criticising decries decrying demanding denying denounces denouncing discloses
    disclosing dismisses dismissing emphasizes emphasizing emphasises emphasising exclaims
    exclaiming hints hinting instructs instructed instructing joking laments lamenting
    maintaining mentions mentioning mocks mocking muses musing observing opines opining pleads
    pledges pledging proclaims proclaiming promises promising quips quipping quoting
    recommends recommended recommending reflects reflecting reiterates reiterating remarking
    reminds reminding reporting revealing shouts sighs sighing slams slamming speculates
    speculated speculating summarizes summarizing summarises summarising testifies testifying
    touts touting whispers whispering wondering yells yelling begs begging concurs concured
    concuring echos echoing dubs dubbing hailing praises praising interjects
    interjecting snapping elaborates elaborating exhorts exhorting retorts retorting
    riffs riffing fuming thunders thundering intones intoning rages raging rants ranting
    scoffs scoffing sniffs sniffing gushes gushing crows crowing marvels marveling ponders
    pondering bellows bellowing screams screaming chants chanting hollers hollering mutters
    muttering murmurs murmuring mumbles mumbling growls growling barking blogs blogging
    confides confiding recounts recounting reasons reasoning enthuses enthusing implores
    imploring surmises surmised surmising grouses groused grousing bemoans bemoaned bemoaning
    chides chided chiding gloats gloated gloating rails railed railing assails assailed
    assailing ridicules ridiculed ridiculing derides derided deriding deplores deplored
    deploring condemns condemned condemning portrays portrayed portraying likens likened
    likening characterizes characterized characterizing characterises characterised
    characterising jeers jeered jeering utters uttered uttering protested protesting
    repeats repeated repeating retweets retweeted retweeting teases teased teasing gripes
    griped griping grumbles grumbled grumbling moans moaned moaning scolds scolded scolding
    rebukes rebuked rebuking taunts taunted taunting applauds applauded applauding reassures
    reassured reassuring posits posited positing theorizes theorized theorizing clarifies
    clarified clarifying stipulates stipulated stipulating volunteers volunteered volunteering
    ventures ventured venturing rejoins rejoining counsels counselled counselling croons
    crooned crooning professes professed professing rebuts rebutted rebutting refutes refuted
    refuting reckons reckoned reckoning inquires inquired inquiring blurts blurted blurting
    chortles chortled chortling chuckles chuckled chuckling demurs demurred demurring expounds
    expounded expounding frets fretted fretting gasps gasped gasping groans groaned groaning
    hisses hissed hissing howled howling laughing lectures lectured lecturing
    quibbles quibbled quibbling relates related relating roared roaring shrugs shruged
    shruging snarls snarled snarling snorts snorted snorting splutters spluttered spluttering
    stammers stammered stammering trumpeted trumpeting whines whined whining cites
    citing attests attested attesting pronounces pronounced pronouncing prophesies prophesied
    prophesying depicts depicted depicting branded branding deems deemed deeming
    proposes proposed proposing
    """
  /// Speech verbs that open no reporting clause by themselves.
  static let weak =
    "began begins call see find want feel go like wants found include going gone goes think"
  /// Who is told.
  static let audiences = """
    reporters journalists investors lawmakers analysts shareholders viewers listeners him her them me
    us you everyone people fans delegates supporters voters readers colleagues employees
    """
}
