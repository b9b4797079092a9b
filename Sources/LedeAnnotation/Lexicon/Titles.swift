/// Words that stand before names of people, and what people are by their work.
enum Titles {
  static let general = """
    dr prof professor president vice-president minister premier chancellor senator sen sens
    representative rep reps congressman congresswoman governor gov mayor ambassador secretary judge
    justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl
    admiral adm commander cmdr commissioner inspector detective superintendent chairman chairwoman
    chairperson chief ceo cfo coo cto director coach manager reverend rev father brother bishop
    archbishop cardinal pope rabbi imam ayatollah sheikh mullah sultan emir shah chef
    attorney speaker councillor councilman councilwoman comptroller treasurer trustee dean
    spokesman spokeswoman spokesperson analyst economist strategist lawyer prosecutor editor author
    writer actor actress singer director producer founder co-founder leader candidate striker
    midfielder defender goalkeeper captain skipper batsman bowler pitcher quarterback
    astronaut cosmonaut artist designer photographer journalist correspondent reporter columnist
    historian biologist physicist researcher scientist philanthropist billionaire entrepreneur
    tsar czar envoy undersecretary deputy constable officer marshal private gov lawmaker novelist poet
    composer conductor violinist pianist guitarist drummer rapper comedian activist dissident
    monsignor presidents senators ministers professors messrs colleague administrator sheriff
    trooper coroner alderman alderwoman assemblyman assemblywoman ombudsman taoiseach provost vicar
    brigadier commodore headmaster headmistress postmaster
    """
  static let male = """
    mr sir king prince duke lord emperor baron count herr monsieur senor signor mister pope father
    brother uncle tsar sheikh
    """
  static let female = """
    mrs ms miss madam madame lady queen princess duchess baroness countess frau senora signora dame
    empress mme mlle aunt sister mother
    """
  /// Roles that are written in lower case, in appositions and before names.
  static let roles = """
    spokesman spokeswoman spokesperson chairman chairwoman chief executive officer president director
    manager analyst economist strategist head leader founder co-founder cofounder minister secretary
    senator governor mayor commissioner ambassador professor lecturer researcher scientist fellow author
    writer editor reporter correspondent columnist lawyer attorney prosecutor judge partner owner
    investor trader broker banker adviser advisor consultant coach captain player striker midfielder
    defender goalkeeper boss deputy vice treasurer member representative envoy negotiator official
    general colonel major commander sergeant lieutenant detective inspector doctor surgeon physician
    nurse teacher principal student activist campaigner organizer organiser actor actress singer
    musician artist designer architect engineer developer programmer designer curator historian
    psychologist sociologist biologist physicist chemist astronomer candidate politician lawmaker
    congressman congresswoman mp farmer fisherman resident mother father wife husband son daughter
    brother sister neighbor neighbour friend colleague witness veteran survivor victim suspect
    entrepreneur ceo cfo coo cto chief-of-staff counsel coordinator supervisor superintendent
    analysts economists strategists executives officials lawyers attorneys researchers scientists
    professors investors traders brokers managers directors editors reporters writers engineers
    premier chancellor king queen prince princess priest pastor bishop archbishop cardinal rabbi imam
    """
  static let maleNouns =
    "spokesman chairman businessman congressman father husband son brother man boy actor king prince"
  static let femaleNouns =
    "spokeswoman chairwoman businesswoman congresswoman mother wife daughter sister woman girl actress queen princess"
}
