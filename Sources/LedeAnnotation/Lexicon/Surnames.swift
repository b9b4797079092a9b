/// Family names: evidence for a person where a capital alone is none.
enum Surnames {
  static let common = """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
    wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark
    ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams
    nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz
    edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson
    bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray
    mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins
    perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero
    jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant
    herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez
    mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford
    olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer
    wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels
    ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold
    pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane
    riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras
    willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez
    wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr
    lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean
    sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas
    marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia davidson
    acosta brewer may holland juarez newman pearson curtis cortez douglas schneider joseph barrett navarro
    figueroa keller avila wade molina stanley hopkins campos barnett bates chambers caldwell beck lambert
    miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton
    schwartz norris jennings rhodes watts duran walters cohen mcdaniel moran parks steele vaughn becker holt
    deleon barker terry hale leon hail benson haynes horton miles lyons pham graves bush thornton wolfe
    warner cabrera mckinney mann zimmerman dawson lara fletcher page mccarthy love robles cervantes solis
    erickson reeves chang klein salinas fuentes baldwin daniel simon velasquez hardy higgins aguirre lin
    cummings chandler sharp barber bowen ochoa dennis robbins liu ramsey francis griffith paul blair oconnor
    cardenas pacheco cross calderon quinn moss swanson chan rivas khan rodgers serrano fitzgerald rosales
    stevenson christensen manning gill curry mclaughlin harmon mcgee gross doyle garner newton burgess reese
    walton blake trujillo adkins brady goodman roman webster goodwin fischer huang potter delacruz montoya
    todd wu hines mullins castaneda malone cannon tate mack sherman hubbard hodges zhang guerra wolf
    valencia saunders franco rowe gallagher farmer hammond hampton townsend ingram wise gallegos clarke
    barton schroeder maxwell waters logan camacho strickland norman person colon parsons frank harrington
    glover osborne buchanan casey floyd patton ibarra ball tyler suarez bowers orozco salas cobb gibbs
    andrade bauer conner moody escobar mcguire lloyd mueller hartman french kramer mcbride pope lindsey
    velazquez norton mccormick sparks flynn yates hogan marsh macias villanueva zamora pratt stokes owen
    ballard lang brock villarreal charles drake barrera cain patrick pineda burnett mercado santana shepherd
    bautista ali shaffer lamb trevino mckenzie hess beil olsen cochran morton nash wilkins petersen briggs
    shah roth nicholson holloway lozano rangel flowers hoover short arias mora valenzuela bryan meyers weiss
    underwood bass greer summers houston carson morrow clayton whitaker decker yoder collier zuniga carey
    wilcox melendez poole roberson larsen conley davenport copeland massey lam huff rocha cameron jefferson
    hood monroe anthony pittman huynh randall singleton kirk combs mathis christian skinner bradford richard
    galvan wall boone kirby wilkinson bridges bruce atkinson velez meza roy vincent york hodge villa abbott
    allison tapia gates chase sosa sweeney farrell wyatt dalton horn barron phelps yu dickerson heath foley
    atkins mathews bonilla acevedo benitez zavala hensley glenn cisneros harrell shields rubio choi huffman
    boyer garrison arroyo bond kane hancock callahan dillon cline wiggins grimes arellano melton oneill
    savage ho beltran pitts parrish ponce rich booth koch golden ware brennan mcdowell marks cantu humphrey
    baxter sawyer clay tanner hutchinson kaur berg wiley gilmore russo villegas hobbs keith wilkerson ahmed
    beard mcclain montes mata rosario vang walter henson oneal mosley mcclure beasley stephenson snow huerta
    preston vance barry johns eaton blackwell dyer prince macdonald solomon guevara stafford english hurst
    woodard cortes shannon kemp nolan mccullough merritt murillo moon salgado strong kline cordova barajas
    roach rosas winters jacobson lester knox bullock kerr leach meadows orr davila whitehead pruitt kent
    conway mckee barr david dejesus marin berger mcintyre blankenship gaines palacios cuevas bartlett durham
    dorsey mccall odonnell stein browning stout lowery sloan mclean hendricks calhoun sexton chung gentry
    obama trump clinton biden romney merkel putin medvedev sarkozy hollande macron blair thatcher churchill
    gorbachev yeltsin berlusconi prodi monti renzi draghi trichet bernanke yellen powell greenspan geithner
    paulson lagarde barroso rompuy juncker tusk schaeuble schauble schroeder kohl zapatero rajoy aznar
    netanyahu sharon olmert barak peres rabin abbas arafat assad mubarak morsi gaddafi qaddafi khamenei
    ahmadinejad rouhani khomeini karzai musharraf bhutto zardari sharif gandhi modi vajpayee erdogan gul
    davutoglu abe koizumi hatoyama kan noda suga aso fukuda annan ban guterres mandela mbeki zuma mugabe
    tsvangirai kagame museveni chavez maduro castro morales correa lula rousseff kirchner macri pinochet
    bachelet uribe calderon fox pelosi mcconnell boehner reid mccain palin cheney rumsfeld gore kerry nixon
    reagan eisenhower truman roosevelt lincoln schwarzenegger bloomberg giuliani huckabee santorum gingrich
    buffett gates jobs zuckerberg bezos musk ellison dimon blankfein murdoch branson ballmer nadella pichai
    federer nadal djokovic murray williams sharapova beckham ronaldo messi rooney ferguson mourinho wenger
    klopp guardiola zidane woods mickelson mcilroy bolt phelps armstrong schumacher hamilton vettel alonso
    picasso einstein darwin freud marx lenin stalin hitler mussolini napoleon shakespeare mozart beethoven
    muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer bauer richter
    klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner krause lehmann
    kohler maier huber kaiser fuchs vogel friedrich keller gunther schubert roth winkler baumann haas
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca costa
    mancini giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli
    dubois durand leroy moreau laurent lefebvre michel bertrand roux fournier girard bonnet dupont fontaine
    rousseau blanc guerin boyer garnier chevalier francois legrand gauthier perrin robin mercier
    ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov pavlov
    medvedev lavrov zhirinovsky khodorkovsky berezovsky abramovich yushchenko yanukovych tymoshenko zelensky
    poroshenko lukashenko nazarbayev aliyev saakashvili kowalski nowak wisniewski kaczynski walesa havel
    klaus novak svoboda orban horvath nagy szabo kovacs jovanovic milosevic karadzic mladic tadic popescu
    papadopoulos papandreou samaras tsipras yilmaz kaya demir celik ozturk johansson andersson karlsson
    nilsson eriksson larsson olsson persson svensson gustafsson hansen olsen larsen andersen pedersen
    nielsen jensen rasmussen virtanen korhonen niemi koskinen suzuki tanaka watanabe yamamoto nakamura
    kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori
    ikeda hashimoto ishikawa ogawa goto okada hasegawa fujita kondo ito sato saito takahashi murakami
    kumar sharma gupta verma mehta reddy rao nair iyer chopra kapoor malhotra banerjee mukherjee chatterjee
    das bose sen ghosh agarwal jain desai joshi kulkarni patil pillai menon khanna mittal ambani tata
    hussein hussain rahman malik mahmood chaudhry qureshi siddiqui butt aziz iqbal ansari hasan karim haider
    okafor okoye adeyemi obi eze mensah owusu boateng asante diallo traore keita toure sow ndiaye diop
    mwangi otieno odinga kenyatta kibaki moi dlamini nkosi ndlovu botha vanderbilt rockefeller carnegie
    mcgregor macleod mckinnon mcdermott mccartney mccarthy mcgrath mcnamara mcmahon mcleod mckenna mcallister
    o'brien o'connor o'neill o'reilly o'donnell o'sullivan o'leary o'malley o'hara o'keefe o'grady
    goldberg goldstein goldman rosenberg rosenthal feldman friedman kaplan katz levin levine levy lieberman
    shapiro silverman stern weinstein weinberg greenberg epstein bernstein rubin adler cohn
    almeida araujo barbosa carvalho costa ferreira gomes lima lopes martins melo oliveira pereira pinto
    ribeiro rocha rodrigues santos soares sousa souza teixeira vieira
    """
  /// Chinese, Korean and Vietnamese family names.
  static let familyFirst = """
    zhu zhang wang li liu chen yang huang zhao wu zhou xu sun ma hu guo he gao lin luo zheng liang xie
    song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding
    ren shen yao xi hou xia qin fu qian lei tan jia meng bai qiu dai fan mao shi xiong jin wen bo lai hua
    kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn ryu jeon hong moon bae baek
    roh ban nguyen tran le pham hoang phan vu vo dang bui do ngo duong tsai tsang lau cheung leung kwok
    ng wong chow ho lam yip fung mok tung hsu hsieh chiang chou tseng
    """
}
