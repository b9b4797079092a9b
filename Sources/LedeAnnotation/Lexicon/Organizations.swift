/// Names of organizations and the words that mark them.
enum Organizations {
  /// Endings that the law asks for, and others that only companies use.
  static let legalSuffixes = """
    inc corp corporation co company cos ltd limited llc llp lp plc ag sa nv bv gmbh spa srl sarl ab asa
    oyj kgaa kg se ohg pty pte bhd holdings holding group incorporated sdn oao zao ooo pjsc
    """
  static let words = """
    university college institute academy school bank ministry department agency commission committee
    council association federation union party congress parliament senate assembly court tribunal
    authority administration bureau office board foundation fund trust society organization
    organisation league alliance coalition front movement army navy force forces guard police brigade
    corps command church mosque hospital clinic museum library gallery theatre theater orchestra
    opera ballet airlines airways airline motors motor electric electronics technologies technology
    systems software semiconductor pharmaceuticals pharmaceutical pharma laboratories labs chemical
    chemicals industries industry energy petroleum oil gas mining steel resources power utilities
    telecom telecommunications communications wireless networks network media entertainment studios
    pictures records publishing press broadcasting television radio news newspaper magazine financial
    finance capital securities partners investments investment investors management advisors
    advisers asset insurance assurance mutual savings bancorp bancshares brothers bros associates
    consulting services service solutions enterprises international global worldwide stores retail
    foods food beverages brewing breweries restaurants hotels resorts logistics railways railway railroad
    shipping airlines aerospace aviation defense defence automotive tire rubber cement paper packaging
    properties realty estates construction engineering exchange chamber club fc afc united rovers
    wanderers athletic albion hotspur city_fc team ventures equity research group_plc republicans
    democrats brotherhood cabinet government secretariat directorate inspectorate consortium cooperative
    cartel syndicate institution conference task_force supreme_court biotech therapeutics healthcare
    economics macroeconomics robotics dynamics digital lines airfreight cargo freight guild biosciences
    banco banca banque bahn groupe grupo gruppo compagnie compania societe inversiones investimentos
    sparkasse stiftung verlag versicherung assicurazioni motorsports
    """
  /// Nouns for organizations, written small, beside their names.
  static let nouns = """
    company companies firm bank lender insurer reinsurer maker manufacturer retailer chain operator
    agency group airline carrier newspaper magazine broadcaster university unit subsidiary division
    affiliate parent startup supplier brokerage union charity nonprofit utility refiner
    steelmaker carmaker automaker drugmaker chipmaker papermaker planemaker truckmaker toymaker
    shipbuilder homebuilder planebuilder supermarket distributor exporter importer conglomerate
    consultancy consortium fund regulator watchdog radio network website platform club cooperative
    collective ministry department institute foundation hospital museum college bourse
    shipper shipyard processor provider brand label studio railway railroad bookseller
    wholesaler smelter airport-operator think-tank law-firm
    """
  static let mediaWords = """
    times post journal tribune herald gazette chronicle telegraph guardian observer mirror mail express
    globe inquirer examiner bulletin dispatch courier standard daily weekly review reporter
    news register sentinel star sun independent today world
    """
  /// Written in capitals throughout, or they are other words.
  static let acronyms = """
    afp ap upi tass dpa efe ansa pti irna isna mena bbc cnn nbc abc cbs msnbc cnbc npr pbs itv espn
    hbo ibm sap hp zte lg nec htc amd asus acer gm vw bmw saab ge gsk bp eni ups dhl bhp aig axa
    hsbc rbs ubs ntt bt kfc klm nato un u.n. eu opec asean imf wto who unicef unesco unhcr fbi cia
    nsa dea epa fda cdc nasa sec fcc ftc fema irs faa nhtsa osha kgb fsb mi5 mi6 plo isis isil eta
    ira farc ltte ecb mit ucla nyu fifa uefa ioc nba nfl mlb nhl ncaa pga atp wta fia icc iaaf mls
    gop aclu nra naacp aarp bjp cdu spd anc ukip snp dup ndp iaea ilo oecd cern darpa noaa usda
    usgs gao cbo omb nih hud nyse eads
    """
  static let names = """
    reuters bloomberg xinhua itar-tass interfax kyodo yonhap
    anadolu fox_news sky_news al_jazeera
    new_york_times washington_post wall_street_journal financial_times associated_press agence_france-presse
    agence_france_presse los_angeles_times usa_today new_york_post daily_mail daily_telegraph the_guardian
    the_times the_economist time_magazine newsweek der_spiegel le_monde le_figaro el_pais la_repubblica
    people's_daily new_yorker chicago_tribune boston_globe dow_jones dow_jones_newswires bild politico
    huffington_post buzzfeed vox breitbart press_association wikipedia wikileaks
    google apple microsoft amazon facebook twitter linkedin youtube instagram whatsapp netflix intel
    cisco oracle dell hewlett-packard hewlett_packard compaq lenovo huawei xiaomi alibaba tencent
    baidu samsung sony panasonic toshiba hitachi sharp fujitsu canon nikon nintendo sega nokia
    ericsson siemens alcatel alcatel-lucent motorola qualcomm nvidia texas_instruments broadcom micron
    blackberry foxconn yahoo ebay paypal skype uber lyft airbnb tesla spacex snapchat
    dropbox spotify adobe autodesk salesforce vmware symantec juniper_networks ford general_motors
    chrysler fiat toyota honda nissan mazda subaru suzuki mitsubishi hyundai kia volkswagen audi
    daimler mercedes mercedes-benz porsche renault peugeot citroen volvo jaguar land_rover ferrari
    boeing airbus lockheed lockheed_martin northrop_grumman raytheon general_dynamics bae_systems
    embraer bombardier rolls-royce general_electric honeywell caterpillar 3m dupont basf bayer
    pfizer merck novartis roche glaxosmithkline astrazeneca sanofi johnson_&_johnson abbott amgen
    eli_lilly bristol-myers_squibb wyeth schering-plough genentech teva exxon exxonmobil exxon_mobil chevron
    royal_dutch_shell shell total_sa conocophillips gazprom rosneft lukoil yukos petrobras pemex
    petrochina sinopec cnooc saudi_aramco aramco repsol statoil enron halliburton schlumberger
    transocean walmart wal-mart target costco carrefour tesco sainsbury marks_&_spencer ikea sears kmart
    macy's nordstrom best_buy home_depot starbucks mcdonald's burger_king subway coca-cola coke pepsi
    pepsico nestle unilever danone kraft heineken anheuser-busch procter_&_gamble colgate nike adidas puma
    gucci lvmh louis_vuitton prada chanel citigroup citibank jpmorgan jpmorgan_chase j.p._morgan
    goldman_sachs morgan_stanley merrill_lynch lehman_brothers bear_stearns bank_of_america wells_fargo
    wachovia barclays lloyds credit_suisse deutsche_bank commerzbank bnp_paribas
    societe_generale credit_agricole santander bbva unicredit intesa_sanpaolo nomura mizuho allianz
    zurich_insurance berkshire_hathaway blackrock blackstone visa mastercard american_express fannie_mae
    freddie_mac standard_&_poor's s&p moody's fitch nasdaq disney walt_disney warner_bros time_warner
    viacom comcast verizon at&t t-mobile sprint vodafone orange_sa telefonica deutsche_telekom softbank
    ntt_docomo china_mobile china_telecom china_unicom delta_air_lines american_airlines united_airlines
    southwest_airlines british_airways lufthansa air_france ryanair easyjet qantas emirates singapore_airlines
    fedex amtrak rio_tinto bhp_billiton anglo_american glencore xstrata alcoa arcelormittal
    tata mitsui sumitomo daewoo kodak xerox philips electrolux whirlpool michelin goodyear bridgestone

    pentagon kremlin congress senate parliament knesset duma bundestag bundesbank
    interpol europol mossad hamas hezbollah hizbollah fatah al-qaeda al-qaida
    al_qaeda al_qaida taliban boko_haram al_shabaab sinn_fein united_nations european_union
    european_commission european_parliament european_central_bank federal_reserve fed world_bank
    bank_of_england bank_of_japan international_monetary_fund world_trade_organization
    world_health_organization white_house state_department treasury supreme_court house_of_representatives
    house_of_commons house_of_lords security_council general_assembly security_council
    red_cross amnesty_international human_rights_watch greenpeace oxfam medecins_sans_frontieres
    doctors_without_borders salvation_army african_union arab_league commonwealth labour_party
    conservative_party liberal_democrats republican_party democratic_party communist_party green_party
    justice_department defense_department labor_department commerce_department homeland_security
    scotland_yard ministry_of_defence ministry_of_defense foreign_office home_office downing_street_office
    harvard yale princeton stanford oxford_university cambridge_university columbia_university
    harvard_university yale_university stanford_university london_school_of_economics


    """
  static let clubs = """
    manchester_united manchester_city chelsea arsenal liverpool everton tottenham tottenham_hotspur
    newcastle_united aston_villa leeds_united west_ham sunderland fulham blackburn_rovers middlesbrough
    celtic rangers real_madrid barcelona_fc fc_barcelona atletico_madrid valencia_cf juventus ac_milan
    inter_milan internazionale as_roma lazio napoli fiorentina bayern_munich bayern borussia_dortmund
    werder_bremen schalke ajax feyenoord psv_eindhoven benfica fc_porto sporting_lisbon galatasaray
    fenerbahce besiktas olympiakos panathinaikos paris_saint-germain olympique_lyon boca_juniors
    river_plate flamengo corinthians yankees mets dodgers giants cubs red_sox white_sox braves phillies
    cardinals orioles astros mariners padres rockies marlins expos royals indians twins brewers pirates
    lakers celtics knicks nets bulls pistons pacers cavaliers heat magic hawks hornets wizards raptors 76ers
    bucks timberwolves spurs mavericks rockets grizzlies nuggets suns clippers warriors blazers sonics
    supersonics cowboys redskins eagles packers vikings bears lions steelers bengals browns ravens patriots
    jets bills dolphins broncos raiders chargers chiefs seahawks 49ers rams falcons saints panthers
    buccaneers jaguars titans colts texans bruins canadiens maple_leafs senators sabres penguins flyers
    rangers islanders devils capitals hurricanes lightning red_wings blackhawks blues predators avalanche
    flames oilers canucks sharks ducks coyotes yorkshire surrey middlesex lancashire leicestershire
    nottinghamshire derbyshire warwickshire worcestershire glamorgan sussex essex hampshire somerset
    northamptonshire gloucestershire
    """
}
