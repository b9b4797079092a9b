/// Given names that men or women have, and hardly the other: whom `she` can stand for.
///
/// Written by make-name-genders.py from the census of the United States of 1990 and from the lists of
/// Faker 40.63.0 (NOTICE). Folded and sorted; look-ups read the tables in place.
enum NameGenders {
  static let male: StaticString = """
    aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush ab abayomi abb
    abbas abbos abbott abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane
    abdi abdiel abdihakim abdirahman abdis abdon abdu abduaziz abduboriy abdul abdulahat
    abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah
    abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman
    abdurresit abe abednego abeer abeiku abel abelardo abhimanyu abhiram abid abie abilio
    abiodun abiona abjorn abner abraham abram abror abubakar abubakr abuzar abyasa acar ace
    acey achiel achille achim acie acikel aclan acy adak adalbert adalberto adam adamo adams
    adan adasal add addi adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelard
    adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti aderopo adeshina
    adesoji adetayo adeyi adhiarja adi adiarja adiel adigun adika adikara adil adin adinata
    adis aditya adlai adlan admir admiral adnan adolf adolfo adolfs adolph adolphe adolphus
    adonis adrain adriaan adriano adriel adron advaith advay advik aedan aengus afer afil afiq
    afolarin afonso afrim aftin aga agahadi agakisi agamali agamusa agapito agastya agaxan age
    aggrey agim agir agmur agnar agne agni agnolo agnos agostino agris agron agus agust
    agustin agustus ah ahat ahmad ahmed ahmet ahsen ahti aidan aiden aidyn aigars aijuka
    aimable aime aimo ainars aitor aivar aivars ajala ajan ajani ajiman ajimat ajimin ajiono
    akalan akanmu akar akarsana akatay akbar akbas akboga akcabay akcasu akcivan akdora
    akdurmus ake akeem akgol aki akif akinal akinkunmi akinlabi akinwale akkerman akmal
    akmaner akobir akoz akram aksay aksel akseli akshay aksogut aktemur akver akwasi akwesi al
    alaaddin alade aladin aladino alaeddin alain alambana alamiro alamu alan alanalp alanzo
    alastair alattin alban albano albeiro alberico albert alberto alberts albertus albin
    albino albion albrecht alby alcan alcee alcide alcides aldair aldar aldemar alden alderano
    aldin aldo alec aleck aleix alejandro alejo alek aleks aleksandar aleksander aleksandr
    aleksandrs aleksanteri aleksei aleksej aleksi alen aleodor ales alessandro alessio alex
    alexandar alexande alexander alexandre alexandro alexandros alexandru alexe alexei alexej
    alexi alexius alexzander alf alfar alferd alfgeir alfgrimur alfie alfio alfons alfonse
    alfonso alfonz alfonzo alford alfred alfredo alfreds alfur alger algernon algie algot ali
    aliabbas aliihsan alijah alin alinur alirio aliro aliseydi alistair alistar alister aliyu
    aljaz aljosa alkor allahverdi allan allen alli almar almer almir almon almond almus alois
    alojz alojzij alonso alonza alonzo aloys aloysius alparslan alpcan alpheus alphonce
    alphons alphonse alphonso alphonsus alpin alpsu alrekur alston altin altinisin altinkaya
    alto altogan alton altug alvah alvan alvar alvaro alve alveiro alver alvia alvie alvin
    alvis alvy alwin amac amadeo amadeus amado amador amancio amando amar amare amarion amaro
    amaru amasa amaury ambers ambrose ambrosio ambroz amedeo amedeu americo amerigo amico amil
    amilcar amin amine amir amit amleto ammon amol amon among amos amri amundi amza anacleto
    ananias anar anaru anas anastacio anastasio anastasios anatol anatole anatoli anatolie
    anatolij anay ancel ancil ancizar anders anderson andic andile andon andor andrae andras
    andre andreas andrei andrej andrejs andres andress andrew andrey andri andrian andrija
    andrin andris andrus andrzej andwele andy anej anes anfernee anfinn angantyr angavu ange
    angelino angelo anggabaya anghel angi angus anibal anicet anirudh anis anjolaoluwa anmol
    annak annar annarr annas annel annes annibale anom anoni ansaldo ansel anselm anselmo
    ansgar ansh ansis anson anssi antal ante antero anthoney anthony antim antione anto antoin
    antoine anton antone antonello antoni antonin antonino antonio antonios antoniu antonius
    antons antony antoon ants antti antun antwain antwan antwon anvar anwar anyelo anze aodhan
    aongus apaydin apolinar apollo apostolos aqil aquiles aran aras arba arben arbey arbie
    arbjartur arbjorn arbnor arcan arch archer archibald archie arda arden ardian ardit
    arelius arent ares arezki argeir argemiro argils argono argu ari arian aribert aric arif
    arifcan ariki arikol arild arilius arinbjorn arisoy aristide aristides arius arjun
    arkadiusz arkut arlan arland arlen arley arlie arlin arlind arlington arlis arlo arlyn
    arman armand armando armands armann armas armend armin armond armstead arnald arnaldo
    arnaldur arnar arnau arnaud arnav arnberg arnbergur arnbjorn arnd arndor arndt arne arnes
    arnett arnfinnur arnfreyr arnfried arngeir arngils arngrimur arni arnie arnim arnis
    arnkell arnlaugur arnleifur arnljotur arnmundur arno arnoddur arnold arnoldo arnolds arnor
    arnost arnsteinn arnulf arnulfo arnulfur aron arpad arpag arran arron arsall arsenie
    arsenio arsim arsipatra art artan artanto artawan artemio arther arthor arthur artis arto
    arttu artturi artur arturo arturs aru arvel arvid arvids arvil arvin arvo aryan as asa
    asad asael asafe asalet asani asberg asbergur asberry asbjorn asbury asdrubal asgautur
    asgeir asger asgils asgrimur ashby asher asi asif asilbek asim asir asirwada asirwanda
    askell asko askur aslakur aslan aslanhan aslaugur aslijan asmadi asman asmar asmianto
    asmundur asmuni asolfur aspar assar astbjorn astgeir astmar astmundur aston astrikur
    astrit astvald astvaldur astvar astvin asvaldur aswani atabala atagun atalay atamoglan
    atasagun atatore atenulf atgun athanasios atharv athman athuman athumani atila atilgan
    atilhan atilio atlas atli atma atmaja atnan atsushi atte atticus attila attilio aubra
    audley audy august auguste augustin augustine augusto augusts augustus aukusti aulis aurel
    aurelian aureliano aurelien aurelio aurthur austar austen austin austine austmann austmar
    auston austri austyn auther author authur autry avar avarr avelino avery avgust avi avon
    avram avsin axel axinte ayaan ayaydin aybora ayden aydin aydinbey aydinc aygutalp ayinde
    aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub
    ayush ayushman ayvas azaan azad azeglio azettin aziz azizi baba babasola babatunji
    babawale babe babyboy baccio bachittar bagas bagdas bagiya bagus bagya bahaddin bahadir
    bahadurjit bahati bahittin bahuraksa bahuwarna bahuwirya bailie bairon bajragin bajram
    bakari bakda baker bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti
    baktiadi baktianto baktiono bala balamantri balangga balapati balatekin balazs baldassare
    baldomero balduino baldur baldvin baldwin bale balendra balhaar bali balidin balijan
    balinda balint baljiwan ballard baltas baltasar baltazar balthasar balvan balveer balz
    bambang banara banawa banawi bancar bandile banel banjeet banks baptist baptiste barak
    baraka barasa barbu baring baringur baris bariscan barna barnabas barnard barnett barney
    barnie baron barrett barri barron barry barsen bart bartek bartholomaus bartholomew
    bartley bartolome bartolomej bartolomeo bartolomeu barton bas basarab basay bascom bashan
    bashkim basil basile basilio basim basok bastiaan bastian bastien batirhan baturay
    baudelio baudouin baugur bautista baxter bayard baydu baykan bayman bayram bayron bayruhan
    baytal bayzettin beat beau beauden beckett beckham bedford bedi bedri bedrich beecher
    behbud behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bela
    belarmino belisario bellisan bello belo belton ben benadik benard bence bendeguz benedek
    benedetto benedict benedicto benedikt bengibay bengt beni beniamin benicio benidikt
    benigno benito benjaman benjamen benjamim benjamin benjamine benji benjiman benjman benn
    bennett benno benny benoit benol benone benoni benony benson bent bentley bento benton
    benvenuto beppe berat beren berend berends berent berg bergfinnur berghreinn bergjon
    bergmann bergmar bergmundur bergsteinn bergsveinn bergur bergvin berkal berki berkley
    berksay berlin bernabe bernard bernardino bernardo bernd berndt bernfried bernhard berni
    bernie bernodus bernt bernward berran berry bersi bert bertalan bertel berthold bertil
    berto bertold berton bertram bertrand bertulis besart beshte besim besin besnik bett
    betuel bevan beyda beyler beyzade bhekani biagio bibuwa bican biel bilal bilender bilgen
    bilgutay bill billy bilol biltas binbasar binisik birger birgir birkir birnir birsen birt
    birtingur birtir bisar bishop bjargar bjargmundur bjarkan bjarkar bjarki bjarmar bjarmi
    bjarnar bjarne bjarnfinnur bjarni bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn bjartmann
    bjartmar bjartur bjolan bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn
    bjornolfur bladimir blahoslav blain blaine blair blaise blake blanchard blane blangur blas
    blavar blaz blaze blazej blerim bliss bluford bo boas boaz bob boban bobby bobur bode
    bodhi bodo boe bogatimur bogdan bogi bogomir bohdan bohumil bohumir bohus bohuslav boi
    bojan boje bolden boleslav bolli bonface bonifac boniface bonifacio booker boone borahan
    boratas borgar borge borgulfur boris borivoj borja borje borkur borris bortecin borut
    borys bose boss bostjan boston botolfur botond bowman boyce boyd boynak boysie bozbag
    bozerk bozo boztas brad braden bradford bradley bradly bradut brady bradyn braeden braedon
    bragi brahim braiden brain bram bramwel branch brandan branden brandin brandon brandt
    brandur brandyn branislav branko brannon branson brant brantley braulio bravin braxton
    brayan brayden braydon braylen braylon breandan brecht breki brencis brendan brenden
    brendon brennan brennen brennon breno brent brenton bresi brestir bret bretislav brett
    brian brice bridger briek brien brieuc brijesh brimar brimi brimir brion britton brjann
    brock broddi broderick brodie brody bronson brooks bror brown bruce bruno bryan bryant
    bryce brycen bryngeir brynjar brynjolfur brynjulfur brynleifur brynsteinn bryntyr bryon
    bryson bryton buck bucur bud budd buddie buddy budi buel buell buenaventura buford buget
    buhari bui bujar bulunc bunk bunyamun burak burakhan burc burckhard burdette buren burgess
    burghard buri burim burk burkard burke burkhard burkhardt burkni burl burleigh burley
    burnell burnett burney burnie burns burr burrel burrell burt burton bush buster butch
    butler buyrukhan bynum byron bystrik cabbar cabir cade caden cael caesar caga cagak cagdan
    cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden
    cailum cain caio caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala
    cakrawangsa cal calcedonio cale caleb calebe calhoun calin calisto calixto callan callum
    calogero calti calum calvin calvince cam camden cameron camil camillo camillus camilo
    camok campbell campo camren camron can canal canberk candelario candeniz candido
    candrakanta cangur canice cannon cansin cantemir cantez canyon caoimhin caolain caolan
    caomhan cap capa capkan captain caraka carl carleton carlisle carlito carlo carlos carlton
    carlyle carmelo carmine carnell carsen carson carsten carter carub cas case casemiro casen
    cash casian casimer casimir casimiro cason caspar casper cass cassius caswell catalin
    cathal catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk
    cayadi cayden cayetano cazimir ceasar cebesoy cebrian cecep cecil cecilio cedric cedrick
    cedrin ceferino celal celem celestin celestino celikkan celikyurek celilay celso cem cemal
    cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cephus cerci cercis
    cesar cesare cetin cetinsu cevheri cevikoz ceylon cezar cezary cezayir chabane chace chad
    chadd chadrick chadwick chaim chaitanya chakradev chakradhar chalmer chalmers champ
    champak chanakya chance chancey chancy chandran chandresh charan charle charles charley
    charlie charls charlton charly chas chase chatresh chatura chauncey chauncy chaz che chege
    chema cherif cheruiyot chesley chester chet cheusi chibuzo chigozie chijioke chinedu chip
    chris christ christer christiaan christion christof christofer christoffer christop
    christoper christoph christophe christopher christos chucho chuck chukwudi chukwuemeka
    chuy cian cianan ciaran cicero cidal cihandide cillian cindoruk cinerk cingiz ciprian
    cipriano ciriaco ciril cirillo cirino ciro civgin claas clabe claes claiborne clarance
    clarence clark clarke clarnce clas claud claude claudio claudiu claudius claudy claus
    clavs clay clayton clearence cleave clell clemens clement clemente clemon cleon cleophas
    cleto cletus cleve cleveland clide cliff clifford clifton climaco clint clinton clive
    clodomiro clovis cloyd clyde coby codey codin codrin codrut cody coen cogay cohen cokan
    colbert colby cole coleman coleton coley colie colin colins collie collier collin collince
    collins collis colm colman colon colonel colt colten colter colton coluccio colum columba
    columbus colvin come commodore con conal conall conan conard conchur conleth conley conn
    connell conner connor conor conrad conradin conrado constant constantin constantine conway
    coolidge cooper copur corbett corbin cord cordaro cordell cordero corentin corey coriolano
    cormac cormack corneille cornel cornelio cornelious cornelis corneliu cornelius cornell
    corrado corry corsin cortez corvin corwin cory cosimo coskun cosmas cosme cosmin cosmo
    cosqun costache costantino costanzo costel costin coty council courtland coy craig
    crawford creed crin cristea cristhian cristhofer cristian cristiano cristobal cristofer
    cristofor cristopher crockett cruz csaba csongor ctibor ctirad cullen cuman cumsud cuneyit
    curdin curley curro curt curtis curtiss custodio cvetko cyprian cyriel cyril cyrill
    cyrille cyrus czeslaw daan dabney dacian dacin dadap dadas dadi dag dagbjartur dagel
    dagfari dagfinnur daggeir dagistan dagmann dagnyr dagobert dagoberto dagur dai dainis
    daire dairo dakoda dakotah daksh dakshesh dalan dalbert dalbir dale daler dalibor daliman
    dalimin daliono dalkilic dallas dalli dallin dalmann dalmar dalmas dalton dalvin damar
    damarcus damari damarion dameon damian damiano damien damife damijan damion damir damjan
    damon damond damu dan danang dancan dancun dandre dane danelius dangelo danial daniel
    daniels danijel danilo danis daniswara danival danjuma danniel danny danson dante danu
    danuja dany daquan dardan darell daren dariati darien darijan darimin darin dario darion
    daris darius dariusz darko darl darmaji darman darmana darmanto darnell darold daron
    darpan darran darrel darrell darren darri darrian darrick darrien darrin darrion darrius
    darron darry darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin
    darwin darwyn daryani daryl daryle daryn dashawn daud daudi daulton daunte davante dave
    davey davi davian david davide davie davin davion davis davon davonta davonte davor
    davorin davy dawid dawson dax daxton dayar dayne dayton deacon deaglan dean deandre
    deangelo deante decebal declan dedric dedrick deegan deforest degmeer deiby deion dejan
    dejon dejuan del delano delbert delfin delfino delil delmar delmas delmer delmus delos
    delphin delton delvin delwin demarco demarcus demario demarion demeter demetri demetric
    demetrio demetrios demetrius demian demilade demirbuken demiriz demirok demiryurek demond
    demonte dempsey demus denes deniel denis denizalp denkel dennis denny denton denver denzel
    denzell denzil deon deondre deonta deontae deonte dequan derald dereck derek dereon deric
    derick derik derkay derl dermot dermott deron derrek derrell derrick derwin deryl desean
    deshaun deshawn desi desiderio desmond destin destry detlef detlev dev devansh devante
    devaughn deven deviner devon devonta devontae devonte deward dewayne dewey dewitt dex
    dexter dezider dezso dhruv diallo diar diarmaid diarmuid dick dickie dickson didier
    diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya
    dijon diken dilan dilder dillan dillard dillion dillon dimas dimaz dimitri dimitrios
    dincer dinckol dincsu dinis dink dino dinu diogo diomedes dion dionicio dionigi dionisio
    dionte dionyz dipa dirican dirja dirk dirlik dismas ditmar dittmar dixon diyor djamel
    dmitri dobroslav doc dock doctor dodo dofri dogan doganalp dogansah doguhan dolensoy doll
    dolli dolph dolphus dolun dom domagoj domald domaldi domaldur domen domenic domenick
    domenico domhnall domingo domingos dominic dominick dominik don donaciano donagh donal
    donald donaldur donat donatello donato donavan donavon dondre donell doniyor donn donnacha
    donncha donnell donnie donny dono donough donovan donta dontae donte dor dorel dorian
    dorin dorinel dorman dorr dorsey doru dorukhan doss doug douglas douglass dovud dow doyle
    dozier dragan drago dragos dragutin drahomir drahoslav drajat drake draupnir draven drazen
    dreki drengur drew dries drilon driton drury duane duard duarte duban ducu dudley duff
    dufgus dugfus dui duilio duje duke duma dumitru duncan dundaralp dunia dunn dunyamali
    duracan durante durdali durell durmusali duro durodola durrell dursun duruk duruoz durward
    durwood dusan dustan dustin dustyn duuk duvan duwayne dvalinn dwain dwaine dwane dwayne
    dwi dwight dwyane dylan dylano dyllan dylon dyri dyrmundur dzintars eakumbu eamon eamonn
    ean eanna earl earle earley early earnest easton eba ebb ebbe ebbi ebbie eben ebeneser
    ebenezer eber eberg eberhard eberhardt ebert ebuakil ebuka ecemis eckard eckart eckehard
    eckhard eckhardt eckhart ed edd eddie eddy edelbert edelmiro eder edgar edgard edgardo
    edgars edgubay edi edier edilberto edilon edilson edin edinson edison edisson edmon edmond
    edmund edmundo edmunds edoardo edon edouard edsel edson edu eduar eduard eduardo eduards
    edvard edvin edvins edw edwar edward edwardo edwin eelis eemeli eemil eerik eero eetu efe
    eflatun efraim efrain efrem efren efser eftimie ega egbert eggert egil egill egils egon
    egzon ehrenfried ehrhard eider eikar eilifur einar einari einer einir eino eirik eirikur
    eitel eithan eivin eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene
    ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu el eladio elam elariz elberg elbert
    elbridge elby elcin eldar elden elder eldgrimur eldjarn eldmar eldon eldor eldred eldridge
    eldur eleazar elemer elentinus eleodoro eleuterio elex elfar elgun elhan eli eliakimu
    elian elias elick elie eliecer elieser eliezer eliga eligah elige eligio elihu elijah
    elimar elinbergur elinmundur elio eliot eliott elis eliseo eliud elizah elkana elkin ell
    elladio ellert ellery elliot elliott ellis ellison ellsworth ellwood elman elmar elmars
    elmer elmeri elmidar elmir elmo elmore elnur elof eloi elon elonzo elove eloy elphas
    elpidio elroy elsad elsworth elton elturan eluh elvar elver elvin elvis elwin elwood elwyn
    elxan ely elyas elzie elzy eman emanoil emanuel emanuele emanuil emas embrek embuh emeka
    emerson emery emett emiel emigdio emil emile emilian emiliano emilien emilio emils emin
    emir emiro emirsan emit emmanuel emmerich emmet emmett emmit emmitt emmons emong emory
    empluk emre emrullah emry enar endra endre endrit enes engelbert engilbert engilbjartur
    engiljon engill engin enginiz enis ennio ennis enno enoch enock enok enos enrico enrique
    ensar ensari ensio enteng enver enzio enzo eoghan eoin ephantus ephraim ephram ephriam
    epifanio eral eraldo erasmo erasmus erastus eraycan erbil erby ercan ercihan erdal erdemer
    erdibay erdogan erdursun eremia eren erenalp erensoy ergener erginel ergonul ergun erhard
    erhardt eric erich erick erik eriks erincer erion erkan erkilic erkinel erkki erksoy
    erland erlar erle erlendur erling erlingur ermanis ermanno ermenegildo ermes ermutlu
    ernest ernesto ernests ernie ernir erno ernst erogul erol eron eroz erpur errol ersat
    ersec ersel ertan erten ertun ertuncay ervin erving erwan erwin eryildiz eryk esa esau
    esben esco esekiel esenbay esenturk esequiel esjar esker eskil eskinalp esko esley
    esneider espartaco espen espiridion esref essex esteban estefan estel estes estevan
    estiawan estill estiono estiven eston esupofo ethan ethelbert ethen etibar etienne etiqad
    ettore euan eugen eugene eugenio eugine eulogio eunan eusebio eusebiu eustace eustaquio
    eustatiu eutimio eutropio evald evalds evan evance evander evangelos evans evaristo
    evcimen evelio everet everett everette evert evertt evrimer ewald ewan ewart ewell ewin
    ewing exequiel eyberg eydan eyjolfur eylaugur eyleifur eymar eymundur eyrikur eysteinn
    eyvar eyvindur eyyub eyyup ezekiel ezell ezequiel ezgutekin ezio ezra ezzard faas faber
    fabian fabien fabio fabrice fabricio fabrisius fabrizio facundo fadil fafnir fahrullah
    faiq falan falgeir falk falki falko falur fami famil fannar fannberg fanngeir faqid faraj
    faras fares farhan farhod farid fariq faris fariz faron farouk farrell farris faruk fate
    fatih fatmir faton fatteh faustino fausto fayette fazil fazul feargal fearghal fed fedde
    fedele federico federigo fedor fehim feisal feliciano felicien feliks felipe felix felton
    fengur fenni fenrir fenton ferat ferd ferdi ferdinand ferdinando feremez ferenc fergal
    fergus ferhat ferihan ferman fermin fernand fernando ferney ferre ferrell ferris fersan
    fertram ferzi festus fetullah feykir feyruz feza fiachra fidel fidelis fidencio fielding
    fifill fiifi filiberto filip filipe filippo filippus filit finbar finbarr finian finis
    finn finnbjorn finnbogi finnegan finngeir finnjon finnlaugur finnur fintan fiodor fionan
    fionntan fiorenzo fiorino firdavs firdovsi firman firmin firudin fisher fisnik fitan fitim
    fito fitzgerald fitzhugh fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir
    flamur flannan flavio flaviu fleet flem fleming flemming fletcher flint floki florea
    florencio florent florentin florentino florian floridor florim florin floris flosi flovent
    floyd flurin flynn foch fodil folke folker folkert folki folu ford forest forni forrest
    fortunato fossmar foster fount foy frado francesco franci francisc francisco franciscus
    francisek franciszek franck franco francois franjo frank franklin frankline franklyn
    franky frann frans frantisek franz frar fraser frazer frazier fred freddy frede frederic
    frederick frederico frederik fredi fredie fredo fredric fredrick fredrik fredy freeman
    fremont french freybjorn freymar freymundur freyr freysteinn fricis fridolin fridrich
    friedbert friedemann frieder friedhelm friedhold friedo friedrich friend frimann frithjof
    fritz frode froilan frosti fryderyk fuad fulgencio fuller fulton fulvio funi furman fusi
    fuzayl fuzuli fylkir fynn gabe gabin gabino gabor gabriel gada gadang gading gaduh gael
    gaetan gaetano gagan gage gaige gaiman gaines gaither gal galak galang galar galasso
    galdur galen galih galiono galip gallego galo galuh galur galvarino gamaliel gaman gamani
    gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganim ganjaran
    gannon gantar gara garan garang garda gardner garech gareth garett garey garfield
    garibaldi garland garner garold garpur garret garreth garrett garri garrick garrison garry
    garth garvan garvin gary gaspar gaspard gaspare gasper gaston gastone gathoni gatis gatot
    gatra gauge gaui gaukur gaurang gaurav gautam gauthier gauti gautrekur gautur gavan gaven
    gavin gavyn gaylen gaylon gaylord gazel gazmend gbadebo gbolahan gbowoade gearld gearoid
    geary gebhard gederts gedion gee geert geir geirfinnur geirhjortur geirhvatur geiri
    geirlaugur geirleifur geirmundur geirolfur geirtryggur geirvaldur geisli gejza gellir gelu
    genaro gencaslan gencay gene general gennaro geno geo geoff geoffrey geoffroy geofrey
    georg george georgel georges georgian georgios geovanni geovanny gerald geraldo gerard
    gerardo gerardus geraud geray gereon gerfried gergely gergo gerhard gerhardt gerhart
    germain german gernot gero gerold gerolf geronimo gerrard gerrit gerry gerson gert
    gervasio gerwin gery gestur ghani ghenadie gheorghe gheorghita ghilas ghislain ghita
    giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco
    gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson gica gicu gideon giel
    gifford gigjar gijs gil gilang gilbert gilberto gildardo giles gilford gilles gillis
    gilmar gilmer gilmore gils gino ginyas gioacchino gioachino gioele gioffre gion gionata
    giorgian giorgio giosue giovani giovanni giovanny girik girindra girish girolamo girts
    gisbert gisli gissur gitau githinji gitonga giuliano giulio giuseppe giustino giz gizur
    gjuki gladstone glauco glen glendon glenn glenwood gloi glover glumur glynn gneisti gnupur
    gnyr godfrey godofredo godwin goebel goffredo goi gokay gokbudun gokcebalan gokcil goken
    gokhan goknur goksev gokten goncalo gonen gonzalo gopal goran gorazd gordan gorden gordon
    gorge gorgunay gorklu gorm gosta gote gottfrid gottfried gotthard gotthilf gotthold
    gottlieb gottlob gottskalk gottsveinn gotz governor goyo gozel graciano grady graeme
    grafton graham graig grani grankell grant granville gratian graves gray graydon grayling
    grayson graziano greco green greene greg grega greger gregg greggory gregoire gregor
    gregorian gregorio gregory greipur greppur gretar grettir greyson griffin griffith grigore
    grimar grimkell grimlaugur grimnir grimolfur grimulfur grimur grove grover grzegorz
    guarino gucal gucluer gucyeter guenter guenther guglielmo guido guilford guilherme
    guillaume guillermo guiseppe gulaga gulbala gulegen gulel gulsahin gumercindo gumi
    gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu
    gunkurt gunnar gunnberg gunnbjorn gunndor gunner gunngeir gunnhallur gunnlaugur gunnleifur
    gunnolfur gunnoli gunnsteinn gunnvaldur gunsen gunser guntars gunter gunther guntis
    guntram gurarda gurelcem gurney gursal gus guss gust gustaaf gustaf gustav gustave gustavo
    gustavus gustaw gusztav guthrie gutti guttormur guus guy gwenael gygjar gylfi gymir gyorgy
    gyozo gyula gzim habib habibu habil haciali haddi haddur haden hadi hadithi hadrien
    hafberg hafgrimur hafiz hafnar hafni hafsteinn hagalin hagbert hagen hai haiden hairyanto
    hajo hakan hakeem haki hakikat hakim hakon hal halbert hale haleygur halfdan halid halidun
    halil halim hall hallberg hallbjorn halldor hallgeir hallgils hallgrimur hallkell hallmann
    hallmar hallmundur hallsteinn hallur halsey haluk ham hamar hami hamid hamilton hamis
    hamish hamisi hamp hampton hampus hamundur hamza hamzah handy hanedan hangur hanir hank
    hannes hanni hannibal hanno hanns hannu hans hansel hansford hansgeorg hansjoachim
    hansjorg hansjurg hansjurgen hanson hanspeter hansruedi hanss hansueli haralamb haralambie
    harald haraldur harambee hardana harden hardi hardie hardik hardin harding hardy harekur
    hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harl harlan harland
    harlaugur harlen harley harlie harlon harm harman harmon harol harold haroldo haron
    harrell harri harrie harris harrison harro harrold harry harsana harsanto harsaya harsh
    harshil hart hartaka hartana hartley hartmann hartmut hartmuth harto hartvig hartwell
    hartwig harun haruna harve harvey harvie harvy hasan hasbek hasim haskell hassan hasso
    hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard havarr hayali hayden hayes
    hayret hays hayward haywood hazen hazrat heath heber hebert hector heikir heikki heiko
    heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heisi heitor hekmet
    hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang
    hemi hemmert hence henderson hendra hendri hendrik henery henk henner henning henri henric
    henrich henricus henrik henrikki henriks henrique henry henryk heraclio heraldo herb
    herbert herberto herbjorn herfinnur hergeir hergill hergils heribert heriberto herjolfur
    herlaugur herleifur herluf herman hermanis hermann hermanni hermenegildo hermes herminio
    hermon hermundur hernan hernando herney herrmann herschel hershel hershell hersir
    hersteinn hersveinn heru hervar herve hervey hervin herwig heryanto hesbon heyvetullah
    heyward hezekiah hezron hezzie hicham hicsonmez hidde hideki hideo hidir hifzullah hilal
    hilario hilarius hilbert hildar hildibergur hildibrandur hildigeir hildiglumur hildimar
    hildimundur hilding hildingur hildir hill hillard hillery hilliard hilmar hilmer hilmir
    hilton himawan himri hindal hinrich hinrik hipolito hiram hiroshi hitesh hjallkar hjalmar
    hjalmer hjalmgeir hjalmtyr hjalmur hjalte hjalti hjarnar hjorleifur hjortur hjorvar
    hlegestur hler hlifar hlini hljomur hlynur hnefill hnikar hnikarr hoang hoani hobart
    hobert hobson hocine hogni hoke holden holgeir holger holland holm holmar holmbert holmes
    holmfastur holmgeir holmgrimur holmkell holmsteinn holti homer homero honore hoover horace
    horacio horatio horatiu horea horia horst horton horymir hosea hoseas hosie hoskuldur
    hosteen houcine houston howard howell hoy hoyt hrafn hrafnar hrafnbergur hrafnkell
    hrafntyr hrannar hrappur hrarekur hraunar hredhaan hreimur hreinn hrimnir hringur hritik
    hroaldur hroar hrobjartur hroi hrolfur hrollaugur hrolleifur hromundur hrutur hrvoje
    hubbard hubert hubertus hudavent hudson huey hugberg hugh hughes hughey hughie hugi huginn
    hugleikur hugo hugues hukumdar huldar humberto humi humoyun humphrey hunalp hunbogi hung
    huni hunn hunor hunt hunter hurbert hurdogan hurley huryasar huseyin huseyn huseynqulu
    husmen hussein huston huxley huy huzuri hvannar hyltir hylur hyman hymen hynek hyrum iacob
    iain ian iancu ianis ib iban ibidapo ibis ibrahim ibrani ibrohim ibun idik idiris idris
    idriz ieremia ifeanyi ifechukwu ige ignac ignace ignacio ignacy ignatius ignatz ignaz
    ignazio igor igors ihaia iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin ikiz ilalmis
    ilari ilarie ilarion ilbek ildefonso ildem ilgi ilham ilhan ilias ilie ilija ilim ilir
    ilja ilkim ilkin ilkka illugi illya ilmafer ilmari ilmars ilqar ilsu ilteris ilyas ilyes
    imam imanol imants imaran imer imi immanuel immo imran imre imren imrich imron inaki
    inancli indrajit indrek indrikis ingberg ingbert ingemar ingi ingiberg ingibergur ingibert
    ingibjartur ingibjorn ingileifur ingimagn ingimar ingimundur ingivaldur ingjaldur ingmar
    ingo ingolf ingolfur ingram ingvaldur ingvar ingvi inigo inioluwa innocent inocencio
    inocentiu inqilab intihap intiqam ioan ioannis ion ionel ionica ionut iosif ippazio irinel
    irl irnanto irsad irungu irven irvin irvine irving irwan irwin isaac isaack isaak isac
    isack isadore isai isaiah isaias isak isam isaque isar isarr isaya isbjorn iscan iseldur
    iseoluwa isfandiyor isgeir ishaan isham ishmael ishola ishwar isiah isidor isidore isidoro
    isidro isikay isiman islam isleifur islom ismael ismail ismar ismayil ismet ismik ismo
    ismoil isolfur isom israel israfil isreal issa issac issack issi istvan italo ituri iulian
    iuliu iurie iustin iustinian ivan ivano ivar ivars ivecen iver iverson ivo ivor iwan iwo
    ixtiyar iyiyurek izaiah izayah izgu izidor iztok jaak jaakko jaan jaanus jabal jabari
    jabbar jabez jabulani jace jacek jacinto jack jackson jacky jacob jacobo jacobus jacoby
    jacopo jacques jacquez jader jadiel jadon jaeden jaeman jafet jaga jagapati jagaraga jagat
    jagdish jagger jaheem jaheim jahiem jahir jahongir jai jaider jail jaiman jair jairaj
    jairo jairus jais jajuan jaka jake jaki jakob jakobe jakobs jakop jakov jakub jaleel jalen
    jalia jalmari jalol jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel
    james jameson jamil jamin jamir jamison jamshid janez jangwa janic janick janik jankat
    janko jannik jannis jano janos janosch janus janusz japhet japheth jaquan jaquez jarad
    jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne jarngrimur jarno
    jarod jarolim jaromir jaron jaroslav jaroslaw jarrad jarred jarrell jarret jarrett jarrod
    jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jasmani jason jasper jasur jaswadi
    jatgeir jati jatin jatmiko jatmundur javan javen javi javier javion javohir javon javonte
    jax jaxen jaxon jaxson jaxton jay jaya jayadi jayce jaycob jaydan jayden jaydin jaydon
    jayeng jaylan jaylon jaymes jayson jayvion jayvon jazeps jc jeannot jeb jed jedediah
    jedidiah jedrzej jeet jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri
    jeison jeisson jekabs jekaubs jelani jelle jelte jemal jenaro jenel jennings jeno jens jep
    jeppe jeptha jerad jerald jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi
    jeremiah jeremias jeremie jeremy jergus jerimiah jerimy jerker jermain jermaine jerman
    jermey jermiah jernej jerod jeroen jerold jerome jeromy jeronimo jerrad jerrel jerrell
    jerrod jerrold jerry jerson jerzy jes jesper jess jesse jessee jesus jethro jetmir jeton
    jett jevgeni jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiles jim jimmy jinawi
    jindra jindrich jip jiri joachim joacim joakim joannes joao joaquim joaquin joash job jobe
    jobst jochem jochen jochum joe joel joep joerg joeri joeseph joesph joey joffrey johan
    johann johannes johans johathan john johnathan johnathon johney johnny johnpaul johnson
    johnstone johny joko jokull jomar jomundur jon jonah jonar jonas jonatan jonathan jonathon
    jonbjorn jondor jones jongeir jonmundur jono jonsteinn joojo joona joonas joonatan joost
    joppe joram joran jorden jordi jordon jordy joren jorfi jorg jorge jorgen joris jorma
    jormundur jorn jorri jort jorundur jorvar jorvi jory jos josafat josavin jose josef
    joseluis josep joseph josephat josephus josh joshua joshuah josiah josip josko joso jospeh
    josphat josse jost josteinn josua josue jouko jouni jovani jovanni jovanny jovany jovin
    jozef jozo jozsef juan juanito judah judd jude judge judson juelz juergen juha juhana
    juhani juho jukka jules julian julien julijs julio julious julius juliusz juluis juma
    jumaane jumadi jumari jun junior junious junius juraj jure jurek jurg jurgen juri jurij
    juris jurre jussi justen justin justiniani justo juston justus justyn jusuf juuso juvenal
    juwan juwon jyrki kaan kaarlo kabir kabiru kacper kacung kada kade kadeem kaden kadin
    kadir kadyn kaeden kael kahir kahlil kahu kaiden kaique kairav kaj kajen kajetan kakali
    kaktus kaldi kale kaleb kalel kalen kalervo kalevi kalgay kalim kalle kalman kalmann
    kalmar kalpit kalvin kamal kamar kamau kambali kamden kamidin kamiel kamil kamran kamren
    kamron kanak kanda kane kanini kanpulat kanye kapagan kaprasius kar karabas karaca karaer
    karakucak karanbay karani karanja karatas karcan kardi kare kareem karel karim kariman
    karimi kariuki karja karkur karl karles karlfried karlheinz karlis karlo karlukhan karman
    karna karoly karsa karsana karson karsten karta karter karvel karya kasen kash kashangaki
    kasif kasim kasimir kasiran kason kaspar kaspars kasper kassim kastiel kastriot kasusra
    katana katarinus kauko kauri kavon kavurt kawaca kawaya kayagun kayden kaygusuz kayit
    kayrabay kayson kayun kazim kazimierz kazimir kazuo kazuya keagan kealan keandre keano
    keanu keaton keegan keelan keenan keenen kegan keifer keijo keion keith keji kelami kelan
    kelby keld kelechi kellan kellen kelton kelvin kem kemal kemba kemboi ken kenan kenari
    kendell kendrick kenedy kenes keneth kenichi kenji kenn kennard kennedy kennet kenneth
    kenney kennith kennth kenny kent kenter kenth kenton kenyangi kenyon kenzo keon keran
    kerim kerman kermit kerwin keshaun keshawn kete ketilbjorn ketill kevan keven kevim kevin
    kevon keyon keyshawn khaled khalid khalil khamani khamisi khari khiry khoa kiaan kian
    kiano kiapo kiaran kiarie kibar kibet kick kiefer kiel kieran kiernan kieron kieth kijani
    kike kilian kilicbay kiljan killian kilonzo kimani kimanzi kimathi kimball kimbilio kimeu
    kimmo kimutai kinel king kingston kinte kinubi kinuthia kinyanjui kinyua kioko kip
    kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
    kiplagat kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto
    kipsang kiptoo kipyegon kiramettin kirat kirgiz kirk kirt kirui kiume kivilcim kiyasi
    kiyoshi kizil kiziltunc kjalar kjallakur kjaran kjarr kjartan kjarval kjeld kjell kjetil
    kjoi klaas klangur klas klaus klavs klemen klemens klement klemenz kliment knorr knox knud
    knut knute knutur kobe koby kocabas kocak kockan koda kody koech koen koenraad kofi koggi
    kojo koker koktas kolawole kolbeinn kolbjorn kolby koldan kole kolfinnur kolgrimur kolmar
    koloman kolskeggur kolten kolton kolur kondo konguralp konner konnor konrad konradi
    konradus konstantin konstantinos konstantinus konstanty kopan kopur koray korbin korbinian
    kordell korede korey korir korkmazalp kormakur kornel kornelius kort korugan kory kosemen
    kosgei kosukhan kotuz kovu kraig kraki kris krish krisjanis kriss kristall kristaps
    kristberg kristbergur kristbjorn kristdor kristens krister kristers kristfinnur kristgeir
    kristiaan kristijan kristinn kristjan kristjon kristlaugur kristleifur kristmann kristmar
    kristmundur kristof kristofer kristoffer kristopher krists kristvaldur kristvin krisztian
    krisztofer krummi krystian krystof krzysztof ksawery kuddusi kujoe kujtim kullervo kumar
    kuncara kunibert kuno kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim
    kusiima kustaa kusuma kutay kveldulfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi
    kweku kwesi kyalo kyan kyano kylan kyle kyler kylian kyllian kymani kyosuke kyree kyson
    laban labinot labuh lachlan ladarius laddie ladislau ladislaus ladislav lafayette lafe
    lage laimonis lajos laksana laksh lakshit lalo lamar lamarcus lambert lamberto lameck
    lamine lamont lamonte lanang lance landan landen lander landin lando landon landyn lane
    langalibalele langat langgeng lanjar lanny lantar laquan lar larent larentius lark larkin
    laron larry lars larus lary lascar lasmanto lasmono lasse lassi laswi laszlo latif latrell
    laufar laugi laurance laureano laurens laurent laurentiu laurenz laurian laurin lauris
    laurits lauritz laus laust lautaro lavar lawerence lawrance lawrence lawson lawton lawyer
    layton lazar lazaro lazim laziz lazzaro leamon leander leandre leandro leano leart ledion
    ledun leeroy leevi lega legawa leider leif leifur leiknir leke leland lem lembah lemmie
    lemon lemuel len lenard lenin lenn lennard lennart lennarth lennert lennon lenny lenon
    lenord lenwood leo leocadio leon leonard leonardo leonce leoncio leonel leonhard leonid
    leonidas leons leontin leopold leopoldo leordean leos ler lere leroy les less lester
    leszek levar levente levern levi levie levin levis levon levoslav levy lew lewis lex liam
    lian lias liban libardo liberto libor lica lieven lige lilburn liljar lillard lim liman
    limar linberg lincoln lindar lindberg lindbergh lindell linden lini link lino linton linus
    linwood linzy lio lionel liridon lirim lirjan lisandro lish lisle liston little littleton
    livingstone livio liviu ljosalfur ljotur ljubisa ljufur llewellyn lloyd lode lodewijk
    lodovico loek loftur logan logi lohit loic loke loki lon loney long lonnie lonny lonzo
    lope loran lorcan lorens lorenz lorenzo lorik lorin loring lorne lotfi lothar lott loui
    louie louis louka lourenco lovell lovett lovre lovro lowe lowell lowie loy loyal loyd luan
    lubomir lubor lubos luboslav luc luca lucas lucca lucentiu luchino lucho lucian luciano
    lucien lucio lucious lucius lucky lucretiu ludek ludger ludo ludolf ludomil ludovic
    ludovico ludovicus ludovit ludvig ludvik ludwig luej luhung luigi luis luka lukas lukasz
    luke lukita lukman luluh lulut lulzim lum lumir lundi lungile lurhur luster lute luter
    lutfan lutfi luther luthfi lutz luuk luwar luwes luyanda luzius lwandile lyam lydell lyle
    lyman lyndon lyngar lynwood lytingur maanas maanav maarten mac macario macarthur macauley
    mace maceo macharia maciej mack macs madalin madden maddox maddux madhav mads mael maggi
    magne magngeir magni magnus mahdi mahesa mahfud mahir mahlon mahmoud mahmud mahmut mahsun
    maicol maik maikol maina maingi mairtin major makai makan makara makau makhi makokha
    makori maks maksim maksimiljan maksur maksymilian makunga makuta makuu mal malachi malachy
    malakai malaki malcolm malcom male malik malio malte malthe malvin mamadou maman manaaki
    manabu manaf manah manan manawa manbir mandla mandlakhe manford manfred mani manley manly
    manning manole manolo mans mansfield manson mansurali mantas manthan manual manuel manus
    maqsud maras marbjorn marc marcantonio marcel marcelino marcello marcellus marcelo
    marchello marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel
    margana margarito margeir margrimur margus marguy mariadi mariano marias marijan marijn
    marijon marino marinus mario marius mariusz marjon mark markel markell markku marko markus
    marland marlin marlon marnix maron maros marques marquez marquis marquise marri marrion
    mars marsellius marsh marshal marshall marsito marsudi mart martaka martana martani
    marteinn martell marten martez marthen martial martijn martim martin martino martins
    marton martti martyn marus marvin marwata maryadi maryanto masao masar masika masinde
    mason massimiliano massimo massinissa mat mate matei matej mateo mateus mateusz matevz
    math matheo matheus mathew mathews mathias mathieu mathijs mathis mathys mati matias matic
    matija matiss matiu matjaz mato matous mats matt matteo matthaus matthew matthias matthieu
    matthijs matti mattia mattias matts matus matyas mauno mauri maurice mauricio maurilio
    maurin maurits mauritz maurizio mauro maurus maury maurycy maverick mavuno max maxence
    maxim maxime maximiano maximilian maximiliano maximilien maximillian maximino maximo
    maximus maxwel maxwell maxx maykol maynard mayo mazlum mbithi mboya mbugua mburu mcarthur
    mcebisi mckinley mearl mecit medard meelis mees mefarettin mehdi mehdiqulu mehman mehmed
    mehmet mehmetzahir meik meinhard meinolf meinrad mekhi mekkino mel melbourne melchior
    melchor melichar melihcan melker melkior melkolmur melle melrakki melton melville melvin
    melvyn melwin memili memphis menachem mengi menguc mensalder mentor mercer merdi mergim
    merijn merkur merl merlin merrill merritt mert mertel merton mervin mervyn merwin merzuk
    meshack meshur messiah mestur mesut metehan methusalem metin metinkaya metod metro
    metusalem mevlut meyer meyvant mias micael micah miceal michael michail michal michale
    micheal michel michelangelo micheletto michelotto michial michiel mick mickael micky miel
    mieszko miguel miguelangel miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin
    mihkel mihnea miika mijo mik mikael mikaere mikal mikayil mike mikeal mikel mikelis mikels
    mikhail mikjall mikkael mikkel mikko miklos mikolaj mikulas mikyas milan milas milay
    milburn mildinberg mile miles milford millard miller mills milo milorad milos miloslav
    milosz milovan milton mimir minenhle miner minh minor minoru mio miodrag miquel mir miran
    mirbadin mircea mirco mirko miro miron mironshoh miroslav miroslaw mirsad misael mischa
    mishat mislav mitch mitchel mitchell mitesh mitica mitrut mituru mjollnir mjolnir mladen
    mlungisi modesto modris moe mogens mohamad mohamed mohamedi mohammad mohammed mohamud
    mohand mohsim moises mojmir moli momanyi monis monroe mont monte montel montgomery
    montrell monty moody mordechai moreno mori moric morits moritz morris morten mortimer
    morton mose moses moshe mosi mouloud mounir mourad moussa mthokozisi mubariz mucahit
    mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed
    muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz
    muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
    muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin muia muiruri mujur
    mukhwana mukramin muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni
    mumtaz munene mungai muni munif muninn munyao munyoki murad murat muratcan murdock
    muriithi murilo murimi murit murithi muriuki murod murphy murray murry mursinin mursita
    murti musa musafet musau musee musembi muslim muslum mustafa mustafo mustapha mustika
    mustofa musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutie
    mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer
    muzekker mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mychal
    myer mykel myles myrkjartan myrkvi myron mzamo nabil nacer nachiket nacho nacio nadir nae
    nael nafii nagi nahashon nahuel naim najam najee najib nakif nakip naksh nakul nalar namiq
    namon nand nando nandor naoise naoki naoto napoleon napoleone naradi narcis narciso
    narcisse nardi narfi narji nas nasab naser nash nasim nasir nasiru nasrullah nassim nasuf
    nat natalio natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq
    nattulfur naud naveen nayil nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku
    ndunge ndungu nduta neal nebih nebojsa necati necdat nechifor necmettin ned needham neel
    neftali nehemiah nehip neider neil neill neisti nejc nel nelio nello nels nelson nelu
    nemanja nenad nenni neo neptunus nerim nesip nestor neville nevin nevio nevsal newell
    newman newt newton nezihi ngamia nganga ngari ngeni ngigi ngugi nhien nhlanhla nial niall
    nibaldo nicanor nicat niccolo nichifor nicholas nicholaus nicholus nick nicklas nicklaus
    nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicolae nicolai
    nicolaie nicolaj nicolas nicolaus nicolo nicu niculita nicusor nicuta niek niels nigel
    nihai nihal niilo nik nikanor nikau nikhil nikko niklas niklaus niko nikodem nikolai
    nikolaj nikolajs nikolaos nikolas nikolaus nikora niks niksa nikulas nil nile niles nilo
    nils nilson nim nino nitesh nixon niyaga niyaz niyazi niyilolawa njabulo njagi njall
    njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi noah noam noble noe noi
    nokkvi nolan nolberto nolen noman noni nonni nonso norbert norberto norbey nori norman
    normand normann normunds norris north norton norval norwood noud nout november novruz
    nrima ntimi nugraha nuhu numi nuno nunzio nural nurcan nuretdin nurettin nuri nuriat
    nurkan nurlan nurmuhammad nuru nurulla nurullah nuyan nwabudike nyaga nyakundi nyamai
    nyambura nyana nyawira nyoman nyongesa nzioka nzomo oakley oba obanijesu obe obed obie
    obinna ocampo ochieng octav octave octavian octavio octaviu octavius odd oddbergur
    oddbjorn oddfreyr oddgeir oddi oddie oddkell oddleifur oddmar oddsteinn oddur oddvar
    odhiambo odhran odin odis odkanli odongo oduor odus ofeigur offie oganer ogden oge oget
    ogmundur ogooluwa ogri ogulbas ogurata oguzman oisin oiva oivind ojas ojvind okanay okbay
    oke okechukwu okello okey okguclu okkas okoth okseven okta oktavius okto oktovius
    okturemis okturk okumu okyalaz oladare oladimeji olaf olafur olakunle olan oland
    olanrewaju olansile olav olavi olca oldag oldrich ole oleg olegario olen oley olfert
    olgeir olgerts olgierd oli olimpian olimpiu olin oliver olivert olivier oliviu oliwer
    oliwier olle olli olnir oloo olov olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori
    oluwamuyiwa oluwasanmi oluwasegun oluwole olver olvir om omaca oman omar omari omarion
    omer omi omkaar omobobola omondi omotayo omur onat ondieki ondolfur ondrej oneal onel
    onesmus ongay ongen onkar onni onofre onsal onuker onundur onur onurcan onursu onveer
    onyango opan opiyo opung oqtay oran orange oranli orazio orduxan oren oreste orfeus orgun
    orhan orie orik orin orinder orion oris orjan orland orlando orlaugur orley orlin orlo
    orlygur ormar ormur orn orni ornolfur orren orri orrin orris orson ortak ortwin oruc orval
    orvar orvel orvil orville orvin orvis orxan oryurek osamu osbaldo osborn osborne oscar
    oskar oskari oskars osman osmo osogo ossi ossian ossur osten osunleke osvald osvaldo
    osvalds osvaldur osvifur oswald oswaldo oswin otabek otakar otavio otay otfried othel
    othmar otho otieno otis otkell otmar oto otri ott ottar ottarr ottavio ottfried otti ottis
    ottmar otto ottokar ottomar ottone otur ouanes ouma oussama ove over ovid ovidio ovidiu
    ovila ovli owe owen owens owino owuor oxar oymak oystein oyvind ozakan ozalpsan ozansu
    ozaslan ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal
    ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru ozy ozzie paavo pablo
    paco padraic padraig padraigh paiman paker pal pall palle palmar palmer palmi pambe pamfil
    panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrac paolo par
    pardi paride park parker parley parman parmes parrish parth pasa pascal paschal pascual
    pasi pasqual pasquale pastor pate patrek patrekur patric patricio patrick patrik patrizio
    patru patryk pau paul pauli paulino paulo pauls pauric pavao pavel pavol paw pawel paxton
    peadar peader pearce pearley pearse peder pedro peer peeter pehlil pekka pelaji pelayo
    pelle pellegrino pentti pepe pepijn pepito per percival percy perkasa perley pernell pero
    perry pershing pertti petar pete peter peteris peterson petr petre petri petrica petrisor
    petru petrus petrut petter petteri petur phelim phelix phil philemon philip philipp
    philippe phillip philo phineas phoenix phuc piaras pier pierangelo pierce piergiorgio
    piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti piet pieter pietro pim
    pinkney pio piotr pirahmet pirmin pius pjetur placido pleas pleasant ples plesu plinio
    plummer pol polad polk pompeo pompiliu pomponio poncio pontus popobawa porfirio porter
    posey poul powell praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel
    pranit prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben predrag
    premysl prentice prentiss press preston price priit prima primitivo primus prince prior
    prokop prosper prudencio pryor przemyslaw puccio pumbaa punhan purl purwa purwadi purwanto
    putu qabil qadim qadir qalib qarin qasim qiyas qosqar quang quentin quincy quinn quint
    quinten quintin quinton quique quirino qulam qulu rabah rabih rachid rachit radek raden
    radika radim radit raditya rado radomir radoslav radoslaw radovan radu raducu raduz
    raekwon raf rafa rafael rafal rafe raffael raffaele raffaellino raffaello rafi rafid rafih
    rafiq rafn rafnar rafnkell raghav ragnar ragner raharja raheem rahman rahmat rahmet rahn
    rahsaan rahul raiden raihan raik raimo raimondo raimonds raimund raimundo rainer raivis
    raivo rajab rajko rakeem raleigh ralf ralph rama ramadan ramadhan ramazan ramid ramil
    ramiro ramiz ramon ramsey ramzi ranbir rance rand randal randall randel randell randle
    randolf randolph randver randy rangga ranieri rannver ransom ranveer raoul raphael raquan
    rares ras rashaad rashaan rashad rashawn rasheed rashid rashidi rasim rasmus rastislav
    rasul raul rauno ravi ravy rawiri ray rayaan rayan rayburn rayfield rayford raymon raymond
    raymund raymundo raynard rayshawn razi razvan reason recep recepali red redden redmond
    reece reed refik refugio refur reggie reginal reginald reginbaldur reginn regis regulo
    rehaan rei reid reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar reinel
    reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu remazan rembrandt remi
    remigio remington remo remus remy remzi renaat renaldo renan renard renato renaud rendy
    reno rens renzo respati resulcan reto reuben reubin rex rexford rexhep rey reyansh reyes
    reynald reynaldo reynar reynir reynold reynolds reyr reza rezzak rhavi rhett rhys riad
    rian ricardo ricards riccardo ricci ricciotti rice rich richard richardt richie richmond
    rick rickard rickey rickie ricky rico rida ridge ridwan rigo rigoberto rihards rik rikard
    riku riley rinaldo rino rinor rio risasi rishi risto ritchie riyad riza riziki rizki
    rizvan roan roar rob robb robbe robby robert roberto roberts robinson robley robt roby
    rocco rochdi rochus rock rocky rod roddy roderic roderich roderick rodger rodgers rodney
    rodolfo rodolphe rodrick rodrigo rodrigue roe roel roeland rogelio roger rogers rognvald
    rognvaldur rognvar rohan rohat rok rokkvi roko roland rolando rolands rolant roldan rolf
    roll rolla rolland rollie rollin rollo romain roman romano rome romello romeo romie romolo
    romuald romulo romulus ron ronal ronald ronaldo ronan rondal ronin ronith ronnie ronny
    rono rony roope roosevelt roque rory rosamel rosant rosar rosberg rosco roscoe rosenberg
    rosendo rosevelt rosinberg rosinkar rosinkrans rosman rosmann rosmundur ross rossa
    rostislav roswell rotich rouven rowan rowland roy royal royce ruairi ruari rubani rubar
    rube ruben rubin rudecindo rudi rudiger rudolf rudolfo rudolfs rudolph rudra rudy rueben
    ruedi ruel ruffin ruffus rufino rufus ruggero ruggiero ruhiu ruhsat rui ruknettin runar
    rune rungo runi runolfur rupert ruperto rurik rusen rush rushil ruslan rusman russ russel
    russell rustin rusty rutherford rutur ruy ryan ryder ryker ryland ryley ryne ryohei
    ryosuke ryszard rza saad saadat saba saban sabar sabas sabastian sabatino saberg sabergur
    sabettin sabih sabin sabjorn sabri sadaka sadat saddam sadik sadiki sadiq sadittin safet
    safii safir sagcan sagit sahat sahin sahinbey sahir sahlar sahmar sahmettin sai said saidi
    saiful saint saka sakari sakarias sakip sakir saksham sakti sal salah salami salaugur
    saleh sali salih salim salkin salman salmann salmar salohiddin salomon salurbay salvador
    salvar salvatore salvi sam samaksh samandar samann samar samarth samesh sami samie samil
    samir sammy samo sampson samson samsul samu samual samuel samuele samuli samundur samurtay
    samwel samweli samxal samy sancak sancar sancho sandalio sandel sander sanders sandile
    sandis sandor sandri sandro sandu sandur sanford sani sanjar sanli sante santeri santiago
    santino santo santos sar sardor sargin saricabay sarpkin sarthak sarvan sarvar sasa sascha
    saso sathvik satrettin saturnino satya saul sava savak savald savaldur savar savarr
    saverio savin savion savki savni savon sawyer saxi saydam sayin sayrak schley schuyler
    scot scott scottie scotty seaborn seamus sean sebastiaan sebastian sebastiano sebastiao
    sebastien sebastijan sebastjan sebattin secme seda sedat sedrick sefi segismundo segundo
    seha sehamet seif seifur seimur sekim selaheddin selatin seldon seler selim selmer sem
    semaj semender semir semsettin senad senan sencar seneca senkal senn senne senol seosamh
    sep sepp seppe seppo seracettin serafeddin serafin serban serezli serge sergei sergej
    sergey sergio sergiu sergius serhatmehmet serkan serol servac server sesar sesil seth
    setya sevdi seve sever severiano severin severino severo severt sevindik sevket seward
    seydo seye seyfulla seyfullah seyithan seymour seymur sezal sezginbas shaban shad shade
    shadrack shafter shahriyor shahzod shahzoda shamar shamsuddeen shane shaquan shaquille
    sharif shaun shaurya shawn shayne sheamus shedrick shehu shekoni sheldon shelton shem
    shemar shep shepherd sherman sherwin sherwood shivansh shohei shohjahon shohrux shoji shon
    shota shyheim sibonelo sibusiso sid siddharth side sidiq sidki sidney sie siebe siegbert
    siegfried sieghard siegmar siegmund siegward siem sifuna sigbergur sigbert sigbjartur
    sigbjorn sigdor sigfastur sigfinnur sigfrid sigfrido sigfried sigfus sigge siggeir
    sighvatur sigismund sigjon siglaugur sigmann sigmar sigmund sigmundur signar sigri
    sigrikur sigsteinn sigtryggur sigtyr sigur sigurbaldur sigurberg sigurbergur sigurbjarni
    sigurbjartur sigurbjorn sigurbrandur sigurd sigurdor sigurfinnur sigurgeir sigurgestur
    sigurgisli sigurgrimur sigurhans sigurhjortur sigurjon sigurkarl sigurlas sigurlaugur
    sigurleifur sigurlinni sigurmann sigurmar sigurmon sigurmundur sigurnyas sigurnyjas
    siguroddur siguroli sigurpall sigursteinn sigursveinn sigurvaldi sigurvin sigvaldi sigvard
    siim sijuade sil sila silas silli silvan silvano silver silvester silvestre silvestro
    silvian silvio silviu silvo sim simao sime simen simeon simi simion simiyu simmie simo
    simon simphiweyinkosi simpson sinan sinasi sincere sindre sindri sing sinica sinisa sione
    siper sirac sirin sirnir siro sirus sirzad sittik sivar sivert sixi sixten sixto siyabonga
    siylihan sjafnar sjoerd skafti skapti skar skaringur skefill skeggi skender skip skirnir
    skjoldur skorri skuggi skuli skuta slade slamet slavisa slavko slavomir slawomir slobodan
    smari smith smyrill snabjartur snabjorn snaholm snalaugur snar snaringur snavar snavarr
    sneider snjoki snjolaugur snjolfur snorri soffanias sofiane sofonias sofus sokmen sokrates
    solberg solbergur solbjartur solbjorn soleh solimann solmar solmundur soloman solomon
    solon solvar solver solvi solvin somtochukwu son sonad sondre songurkan sonke sonny
    sophanias sophus soren sorin sorli sosimo sotaro soufiane soydaner soykut soyselcuk sozer
    spartakus spencer spenser sphiwe spoi spurgeon squire srecko staffan stafford stan stancu
    stanford stanislaus stanislav stanislavs stanislaw stanko stanley stanton stapi starling
    starri stavros steen stef stefaan stefan stefano steffen stefnir stein steinar steinarr
    steinberg steinbergur steinbjorn steindor steinfinnur steingrimur steini steinkell
    steinmann steinmar steinn steinolfur stelian stellan sten stepan stephan stephen stephene
    stephon sterling stetson stevan steve steven steward stewart stian stig stigur stijn
    stirnir stiven stjepan stojan stone stonewall stoney storm stormur storolfur stuart sture
    sturla sturlaugur sturri styr styrbjorn styrkar styrmir styrr suat suayp subhan sucaettin
    sudi suha sukri sukru sukur suleiman suleyman sulhi sullivan sumeyye sumner sune sunel
    suphi surya suvari svafar svafnir svali svan svanberg svanbergur svanbjorn svangeir
    svanholm svani svanlaugur svanmundur svante svanur svatopluk svatoslav svavar svein
    sveinar sveinberg sveinbjartur sveinbjorn sveinjon sveinlaugur sveinmar sveinn sveinungi
    sven svend svenning sverre sverrir svetozar svolnir swaleh swen syed sylas sylvain sylvan
    sylvanus sylvere sylvester sylvio syrus szabolcs szilard szilveszter szymon tab taciddin
    tad tade tadeas tadej tadeo tadeusz tadhg taft tage taha tahir tahj taichi taine taisto
    taj takatifu takuma tal talan talayer talen tali talib tallie talmadge talmage talon tamas
    tamati tamaydin tanak tanay tanbay tandogdu tandri tane taneli tangaroa tanguy tanhan
    tanimu tanir tanish tanner tanpinar tansev tansig tanveer tanyolac tapani tapio tarak
    taranci tarfur tarik tariq tariyel tarmo taro tartis tarzicius tasar tasdik taskan tasnim
    tassilo taswir tate tatsuo tatu taufan taufik tauno taurean taurus tavares tavaris tavian
    tavion tavon tayaydin taygan taylak tayshaun tayyip teber tecimer ted teddie teddy tedi
    teemu teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy telemaco telim telly
    telman telmo temidayo temir temirhan temistocle temizkal temucin tenis tenvir teo teobaldo
    teodor teodoro teodors teodosio teofil teofilo teohari terance terell terence terje terlan
    tero terrance terrell terrence terrill teun teuvo tevin tevs tex teymur teymuraz teymurcin
    tezcan tezol thabani thabiti thad thaddaus thaddeus thales thando thanh theadore thedore
    theo theobald theodis theodoor theodor theodore theodoro theodoros theophil theophile
    therman theron thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs
    thilo thom thomas thompson thor thoralf thorben thorberg thore thornton thorsten thorwald
    thos thuo thure thurlow thurman thurston tiago tiarnan tibe tiberiu tibo tibor tiburcio
    tichomir tiernan ties tigin tiit tijl tijmen tijn tijs til tilden tilen till tillman
    tillmann tilman tilmann tilo tim timbul timeo timi timm timmie timmothy timmy timo timon
    timotei timotej timoteo timoteus timothee timothy timur timurtas tinal tindar tindri
    tindur tinni tino tirta tirtayasa tistran tito titus tivadar tiziano tjaldur tjorfi tjorvi
    tobe tobias tobiasz tobin toby tod todd todor tofiq togan togrul toivo toker toki tokoz
    toktug tokunbo tolbert tolli tollie tolonbay tom toma tomas tomasz tomaz tome tomie
    tomislav tommaso tommi tommy tomo tomori tomoya toms toney tonguc tonino tonni tonny tono
    tonu tony toomas toon topias topuz tor toralf torben torbjorn tord tore torel torey torfi
    torgny torhan toriano toribio torquato torrance torrence torrey torry torsten toshio toy
    trace trae traian transito traugott trausti travis travon trayvon tre tremaine tremayne
    trent trenten trenton trever trevin trevion trevon trevor trey treyton treyvon tri tripp
    tristan tristian tristin triston troels trond trong trostan troy true trumaine truman
    trumann trung tryggvi trystan tsubasa tsuma tuan tucker tudor tugcan tugiman tugrulhan
    tugtas tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga
    tunckilic tung tunguc tuomas tuomo turabi tural ture turgut turkalp turkmen turlough
    turner turxan tutkun tuukka tuur tuyug tuzeer twan ty tycho tye tygo tyler tylor tymon
    tymoteusz tyquan tyr tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik
    tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaldo ubbi uberto ubeydullah ucan
    ucbeyi uche uchenna uda udant udarsh uddi udo ueli uffe ugan uggi ugo ugolino ugurkan
    ugurtan ulakbey uldis ulf ulfar ulfet ulfgeir ulfkell ulfljotur ulftyr ulfur ulises
    ulkudes ullrich ulrich ulrik ultan ulu uludag ulugbey uluman ulutay ulvi ulysses umang
    umar umay umaya umberto umid umman ummet umut umutcan unek unggul uni unlen unnamed unnar
    unnbjorn unndor unnsteinn uno unubol uolevi upik upkaar uraltay uranus urbain urban urbano
    urfan urfettin urhan uriah uriel urijah urmas uros urs us usame ushan ushindi usiku usman
    usmon ustun utama utkarsh utkucan utz uwe uxi uygun uzbay uzer uzeyir uzsoy vaclav vadim
    vafir vagn vahid vahittin vaino vakur valberg valbergur valbjorn valbrandur valdemar valdi
    valdimar valdor valeh valentijn valentim valentin valentino valentinus valer valere
    valerij valerio valeriu valero valgeir vali valiant valid valmar valmundur valon valsteinn
    valter valtteri valtyr valur valves vance vander vapni vaqif vargin varmar vasco vashon
    vasif vasil vasile vassilios vasyl vatnar vaughan vaughn vavrinec vaysal vazeh vebjorn
    vedant vedat vedran veer veeti vegard vegeir veigar veigur veijo veikko veis veit vekell
    velaugur veli velitdin vello vemundur venancio venceslas vendelin veniamin ver vere vergil
    verim verl verle verlin verlon verlyn vermundur vern vernal verner verneri vernon vero
    vesa vestar vesteinn vester vestmar vezat vic vicente vicentiu vick victor victoriano
    victorino vid vidadi vidal vidar vide viesturs vifill vigfus viggo viglundur vigmar
    vigmundur vignir vigo vigri vigsteinn vigtyr vigur vihaan vikar viking vikingur viktor
    viktors vilberg vilbergur vilbert vilbjorn vilbogi vilbrandur vilem vilgeir vilgot vilhelm
    vilhjalmur vilho vili viliam vilis viljami viljar viljem vilji viljo villads ville villi
    vilmar vilmer vilmos vilmundur vilnis vilums viman vince vincenc vincent vincentio
    vincentiu vincenzo vinicio vinicius vinjar vinko vino vinsen vinson vinton vinzenz viorel
    viraj virge virgel virgil virgilio virgill virgle virman visar visarion visvaldis vit
    vitali vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan vjekoslav vlad
    vladimir vladislav vladislavs vlado vlaicu vlastimil voggur voicu vojtech voldemars volkan
    volker volkhard volkmar vollie volney volundur von vopni vorm vottur vratislav vratko vu
    vuqar vurgun vusal vusumuzi wachira wade wadi wafula wage wahab wahyu wainaina waino
    wairimu wakiman waldemar waldo walfried walid walker wallace wally walt walter walther
    walton waluyo wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku
    wanjiru wanjohi wannes wanyama wanyonyi ward wardaya wardell wardi warinder warjas warji
    warner warre warren warsa warsita warta warwick wash washington wasis wassim watson watt
    waverly wawan waweru wayde wayland waylon wayman waymon wayne wazir weaver webb webster
    wekesa weldon wellington wells welton wenceslao wendel wendell wenzel werner wes wesley
    wesonga wess wessel west westin westley weston wheeler whit wieland wieslaw wigbert wiktor
    wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrid wilfrido
    wilfried wilhelm wilhelmus wiliam wilkie will willaim willam willard wille willem
    willfried willi william williams willian williard willibald willibert willis willum willy
    wilman wilmar wilmer wilson wilton wim windell winfield winford winfred winfried wing
    winston winthrop winton wira wiremu wirt wisnu witold wladimir wm wojciech woldemar wolf
    wolfgang wolfhard wolfram wong wood woodie woodroe woodrow woodson woody worley worth wout
    wouter wriddhish wridesh wright wulf wyatt wycliff wycliffe wylie wyman xalid xaliq xamis
    xanana xander xankisi xanlar xaver xavi xavier xolid xosrov xudaverdi xudayar xudu xzavier
    yaakov yacine yadiel yadigar yagin yagizkurt yagnesh yago yahia yahir yahsikan yahya yahyo
    yair yakobo yalazabay yalcin yalgin yaltirak yamid yamin yancy yandel yanick yanik yanis
    yanki yann yannic yannick yannik yannis yargi yasan yasattin yash yasin yasser yassin
    yassine yasuhiro yatan yatin yavuz yaw yayak yazganalp yecid yeferson yehuda yeison yekda
    yelesen yeneral yerko yerson yertan yesid yetisal yigit yildir yilma yilmaz ylur ymir
    yngvar yngve yngvi yoan yoann yoel yoga yohan yohane yoichi yolal yonatan yonathan
    yonetmen yono yordan york yoruc yosef yoshio yosuke youba youcef younes youri yousef
    youssef yrar yrjo yrkill yucelen yug yumun yunis yunt yunus yurdanur yurem yurtguven
    yurttas yusif yussuf yusuf yuta yuvraj yvan yves yvon zablon zac zacarias zach zacharia
    zachariah zacharias zacharie zachary zachery zack zackary zackery zahid zahir zahur zaid
    zaiden zain zaire zak zakaria zakarias zakariyo zakary zakayo zakir zalan zaman zamfir
    zamin zamiq zamir zan zander zane zanis zashil zaur zavier zavion zayan zayd zayden zayne
    zayyan zbigniew zbynek zdenek zdenko zdravko zeb zebulon zechariah zed zeferino zehaan
    zekayi zeke zeki zeljko zenas zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla
    ziedonis ziga ziggy zigmund zihni zikmund zion ziya ziyaettin zlatko zollie zoltan
    zophanias zophonias zoral zoran zsigmond zsolt zsombor zuba zubayr zufer zuhri zulgarni
    zvonko zwatie
    """

  static let female: StaticString = """
    aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abagail abbey
    abbi abbie abbigail abby abebi abela abelone abena abeni abha abigael abigail abigaili
    abigale abigayle abina abiye abosede abril acarkan achieng achsah acilay ada adaeze adah
    adal adaline adalyn adalynn adamaris adda addie addison addisyn addy addyson adebukola
    adela adelaida adelaide adelasia adele adelgunde adelheid adelia adelina adelinde adeline
    adell adella adelle adelyn adelynn adenike adepeju adesewa adesua adetoke adetoun adhra
    adia adiela adila adilene adimu adina adison adline adolfine adora adoracion adria adriana
    adriane adrianna adrianne adriene adrienn adrienne adrijana adunni advika adviye adweta
    adwoa adya adyson aedin aenne afaq aferdita affie afia afife afra africa afruza afton afua
    agata agatha agathe agbegim agca aggie agileif agla aglaia agnea agnes agnesa agnese
    agness agneta agnete agnieszka agostina agripina agueda agusta agustina ahter aicha aida
    aideen aiga aija aiko aila ailbhe aileen ailene aili ailis ailish aimee aina ainara aine
    aino ainoa ainsley airi aisha aishani aishling aisling aislinn aisyah aitana aiyana
    aiyanna aja ajda ajeng ajla ajna ajoke akay akeelah akemi akgunes akinyi akise akmaral
    akosua akoth aksoy akua akumaa akumu akyildiz ala alabama alabezek alaina alana alani
    alanis alanna alannah alanta alara alaya alayna alaz alba alberta alberte albertha
    albertina albertine albina albulena alcie alcira alda aldny aldona aldonza alea aleah
    alease alecia aleen aleena aleida aleisha alejandra alejandrina aleksandra alemsah alena
    alene alenka alesha alesia alessandra alessia aleta aletha alethea aletta alexa alexandra
    alexandrea alexandria alexandrie alexandrina alexia alexina alexus alexys alfa alfdis
    alfey alfhildur alfifa alfonsina alfreda alfros alfrun alfsol algis alia aliana alica
    alice alicia alicja alida alika alina aline alis alisa alise alisha alisik alison alissa
    alisson alivia alix aliya aliyah aliza alize alizee alja alka alla allana allean alleen
    allegra allena allene allie alline allison allisson ally allyson allyssa alma almasi
    almast almaz almeda almedia almendra almeta almina almira almudena almut almuth almyra
    aloisia alojzia alojzija aloma alondra aloyse alpha alphonsine alrun alta altagracia altha
    althea altie altinbike altincicek alvena alvera alverda alverta alvilda alvina alvine
    alvira alwilda alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson
    alyssa alyssia alyvia alzbeta alzina ama amada amadea amahle amaia amaira amal amalia
    amalie amalija amanda amandine amani amara amarachi amarilis amaris amaya ambar amber
    amberly ambre amel amela amelia amelie america amey ami amiah amie amilia amina aminatu
    amira amirah amiya amiyah amma ammie amoke amondi amope amparo amra amre amrita amruta amy
    amya an ana anabel anabela anabella anabelle anaelle anahera anahi anahis anaida anais
    analia anamaria anamika anargul anasa anastacia anastasia anastasie anastatia anastazie
    anastazja anaya anca ancuta anda andela andjela andjelina andra andrada andrea andree
    andreea andreia andreja andrejka andrena andria andrina ane anel anemona aneta anete anett
    anetta anette anezka angela angele angeles angelia angelic angelica angelika angelina
    angeline angelique angelita angella anghelina angie anh ani anica anice anie aniela anika
    aniko anina anisa anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica
    anka anke ankica ann anna annabel annabell annabella annabelle annah annalena annaliese
    annalisa annalise annamae annamaria annamarie annastacia anne annedore annegret annegrete
    annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore
    annemarie annemette annemie annemijn anner annerose annet annett annetta annette anney
    anni annia annica annice annick annie anniina annija annika annikki annina annis annita
    annmarie annukka annunziata anny anona anouk anselma ansley ansora antionette antje
    antoaneta antoinette antonela antonella antonetta antonette antonia antonieta antonietta
    antonija antonina antra anu anunciacion anusha anuta anvi anya anyango anyi aoibheann
    aoibhin aoibhinn aoife apolena apolline apollonia apolonia april ara arabella araceli
    aracely aradhana arah aral araminta aranka aranzazu arbjorg arbjort arcelia ardath ardelia
    ardella ardelle ardeth ardis ardita ardith ardyce areli arelia arely aretha arey argie
    aria ariadna ariana ariane arianna arianne ariela ariella arielle arietta arija arike
    arina arinbjorg arinola aripinar arisa aristita arizona arja arkie arla arlaug arleen
    arlena arlene arlet arleth arletta arlette arlinda arline arly arlyne armahan armande
    armelle armenia armey armida arminda arminta arna arnaude arnbjorg arnborg arndis arnetta
    arney arnfinna arngunnur arnhildur arnika arnina arnkatla arnlaug arnleif arnlin arnljot
    arnora arnros arnrun arny aroa aroha arora arra arrie arsal arsol artelia artemisa artie
    arun arunima arusi arveig arvilla arvok arya aryana aryanna arziye arzu asake asali
    asatira asbjorg asborg ascension asdis ase asha ashan ashanti ashely ashildur ashlea
    ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashtyn asia asila
    asiri askatla askja asla aslaug asleif asliye asma asmini asmira asny ason aspen asros
    asrun assa assia assumpta assunta ast asta astbjorg astbjort astdis asthildur astrid
    astride astros astrun astveig asu asuka asuncion asvor ataahua atalia atanur atena athena
    ati atiena atieno atinuke atiyye atla atlanta attie attracta aubree aubrie aud aude audra
    audrey audriana audrianna audrina audry augusta augustina aulikki aune aura aurea aurelia
    aureliana aurelie aurilla aurora aurore ausma austra autumn ava avah averi averie averil
    avie avis avril avunc awero awesi awhina axelia axelle axelma axenia aya ayan ayana ayanna
    ayasun aybet aycagul aycan aydar ayduru ayelen ayesha aygonenc aygul aygun ayhan ayinke
    aykut ayla ayleen aylil aylin aylla aynilhayat aynimah aynur ayoka ayse ayseana aysel
    aysema aysenur aysevim aysu aysuna ayten aytoz ayu ayulker ayyaruk azade azahar azahara
    azalea azalee azaria azariah azeneth aziza azize azra azucena azul azzie baaba babett
    babette baby badegul bagdat baghyawati bahtinur baiba bailee bairbre balaxanim balca
    baldey baldrun baldvina balli bama bambi banu bara barb barbara barbel barbie barbora
    barbra barbro barica barkha basriye baylee baylie bea beadie beata beate beatrice beatrijs
    beatrix beatriz beaulah bebba beckie becky bediriye bee begga begim begona behiza belen
    belgizar belia belinda belkize bella belle belva bena benedicte benedikta benedikte
    benedita benek bengta benia benice benidikta benigna benita benna benney benta bente
    bentey benthe bentina bera beray berdie berengere berenice bergdis bergen bergey
    berghildur berglaug berglin berglind bergljot bergmannia bergny bergran bergrin bergros
    bergrun berit beriye bernadett bernadette bernadine bernarda bernardine bernardita
    berneice bernetta bernhardine bernice berniece bernita bernodia berra berrin berta bertha
    berthe bertie bertina beryl besarta besey bess besse bessie beste bestla beta betania beth
    betha bethan bethann bethany bethzy betina betsey betsy bette betti bettie bettina betty
    bettye bettyjane bettylou beula beulah bev beverlee beverley beverly beyhatun beyonce
    bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe
    bianca bianka bibi bibiana bibisora bidayet biddie bieke bienvenida bil bilay bilginur
    bilha biljana bilkay bilkisu billye bimala bina binay birben birdella birdie birgid birgit
    birgitt birgitta birgitte birgul birna birsan birta birte birtha birthe birtie birtna
    biruta biserka bishakha bitten bitul bjargdis bjargey bjarghildur bjarglind bjarkey
    bjarklind bjarma bjarndis bjarney bjarnhildur bjarnlaug bjarnrun bjarnveig bjarny bjartey
    bjartmey bjorg bjorgey bjorghildur bjork bjorney bjort bladis blaey blanaid blanca blanch
    blanche blanchie blandine blanduzia blanka blathnaid blazena blerina blerta blessing blin
    blomey blossom bluette bobba bobbi bobbye bodil boel boga bogdana bogdis bogey bogga
    boghildur boglarka bohdana bohumila bohuslava bolatito boluwatife bonita bonnie bonny bonu
    borbala borg borgdis borghildur borgny borgrun bosibori bot bothildur botnia bouchra
    bozena bozica bozidara bra braelyn braga braghildur brak branddis brande brandee brandi
    brandie brandusa brandy branislava branka brea breana breann breanna breanne breda bree
    breeda breege breffni brenda brendah brenna breonna bria briana brianda brianna brianne
    brid bridget bridgett bridgette bridgit bridie brielle briet briget brigette brighid
    brigid brigida brigita brigitta brigitte briley brilyant brimdis brimhildur brimrun brinda
    brinley brionna brisa bristol brit brita britany britney britni britny britta brittaney
    brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny brona
    bronach bronagh bronislava bronwen bronwyn brook brooke brooklyn brooklynn bruna brunhild
    brunhilde bruni brunilda bryana bryanna brylee bryn bryndis brynhildur brynja brynlee
    brynn brynny bryony buelah buena buffy bukurije bula bulah buna bunmi burcuhan bureyre
    burkney busara busisiwe busra busranur bylgja byrdie cacilia cacilie caddie cadence
    caetana caglar cahan cailin cailyn cait caitlin caitlyn caitlynn caitriona cajsa caldonia
    caleigh cali calim calista calixta calla calleigh callie cambria camelia cami camila
    camilla camille camisha cammie canan candace candela candelaria candelas candi candice
    candida candis candy candyce canfeza cannie canseven canur caoilfhionn caoimhe capitola
    cappie caprice capucine cara caragh caren cari caridad carie carin carina carine carisa
    carissa carita carla carlee carleen carleigh carlene carley carli carlijn carlota carlotta
    carly carlyn carma carman carmel carmela carmelita carmella carmen carmenza carmina
    carminho caro carol carola carolann carole carolee carolien carolin carolina caroline
    carolyn carolyne carolynn caron carra carren carri carrie carry caryl caryn casandra
    casiana casie cassandra cassidy cassie cassondra cataleya catalina catarina caterina
    catharina catharine catherina catherine catheriona cathern cathey cathi cathie cathleen
    cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca catrin catrina
    catrine catrinel catriona caydence cayetana cayla caylee ceara cecelia cecile cecilia
    cecilie cecilija cecille cecily cedide ceil celena celene celesta celeste celestia
    celestina celestine celia celie celina celinda celine cemiyle cena centa centrine ceola
    cerasela cevale cevregul ceyla ceylin ceyran cezara chaaya chaitaly chaka chakrika chaman
    chameli chana chanchal chanda chandani chandra chanel chanelle chaney chanez chanie
    chaniya channie chantal chante chantel chantelle charis charissa charisse charita charity
    charla charlee charleen charlene charline charlize charlott charlotta charlotte charlottie
    charlsie charmaine charolette charos charvi chasity chasmum chastity chausiki chavvi chaya
    chebet chelangat chelo chelsea chelsey chelsi chelsie chelsy chepkemoi chepkoech chepkorir
    cher cherelle cheri cherie cherilyn cherise cherish cherith cherly cherotich cherrelle
    cherri cherrie cherry cherryl cheryl cheryle cheryll chessie chestina cheyanne cheyenne
    chiamaka chiara chidimma chimere china chinelo chinyere chipukizi chiquita chiraz chita
    chiyo chizoba chloe chloie chrissie chrissy christa christabel christal christeen christel
    christelle christen christena christene christi christiana christiane christianne christie
    christin christina christine christl christy chrystal chyna chynna ciaobella ciara ciarra
    ciarrai cicely cici cielo ciera cierra cihan ciji cilga cilla cilli cilly cimnaz cinda
    cindi cindy cinnamon cinta cinthia cinthya cintia cinzia cipriana cirkeline cisem citlali
    citlalli citra claire clara clarabelle clare claribel clarice clarinda clarine clarisa
    clarissa clarisse classie claudette claudia claudie claudina claudine cleda clelia clella
    clemence clemencia clementina clementine clemie clemma cleola cleone cleopatra cleora
    cleta cleva clevie cliffie cliodhna cliona clodagh cloe clora clorinda clothilde clotilda
    clotilde clyda clydie clytie codrina codruta coleen coletta colette coline colleen
    collette colomba colpan columbia comfort concepcion concepta concetta concha conchita
    connie conny consolata constanca constance constanta constantina constanza constanze
    consuela consuelo contina cora coraima coral coralia coralie coraline corda cordelia
    cordella cordia cordie cordula corean corene coretta cori corie corina corine corinna
    corinne corliss cornelia cornie corona corrie corrina corrine cortney cosima cosmina
    courteney crenguta creola crescencia cressie crete crina crissie crissy crista cristal
    cristen cristi cristiana cristin cristina cristine cristy crysta crystal csilla cuba
    cuheyna custodia cvetka cydney cyndi cyntha cynthia dace daciana dafina dafne dagbjorg
    dagbjort daggros dagmar dagmara dagmey dagny dagrun dahiana dahlia daiana daiga daija
    daijah daina dainess dairine daisey daisha daisie daisy daisye daja dajana daksha dalaja
    daldis daley dalia dalila dalili dalima dalla dallilja dalros damaris damienne damini
    damjana damlanur damyanti danae daneen danelle danette daney danhildur dania danica
    daniela daniella danielle danijela danika danique danita danitza danna dannielle danuse
    danuta danyel danyell danyelle daphne dara darci darcie darcy daria dariana darika darina
    darinka darja darla darleen darlene darline darling darlyne darta dary dasia davida davina
    davnet dawn dawna dawne dayamai dayami dayana dayanara dayita dayle dayna dayse deana
    deandra deann deanna deanne dearbhail dearbhaile dearbhla deasia deb debbi debbie debbra
    debby debera debi debora deborah deborrah debra debrah debroah dedra dee deeann deedee
    deena deepa deetta deger deha deicy deidra deidre deirbhile deirdre deisy deja dejah
    delaney delcie delfina delia deliah delila delilah delina delinda delisa della dellar
    delle dellia dellie delma delois delora delores deloris delpha delphia delphine delsie
    delta dema demetra demetria demi dena dendy deneen denese denice deniis denine denisa
    denise denisha denisse denita derly derval dervilla dervla derya deryanur desirae desiree
    despina dessa dessie destany destinee destiney destini destiny devi devika dewi deyanira
    dezzie dhriti dia diah diamond dian diana dianah diandra diane diann dianna dianne dicie
    dicy dida didda didina dietlind dietlinde digna dijana dilara dilcan dildora dilfeza
    dilhus dilja dillie dilnoz dilnur dilsad dilsat dilsitan dima dimitrina dimmbla dimmey
    dimple dina dinah dinda dione dionisia dionne dipta dis disa disella dita ditte divan
    divya dixie diya diyora djuana djuna doa dobromila dobroslava dochia docia dogannur dogg
    dogun doina dola dollie dolly dollye dolores doloris dolphine domenica domhildur dominga
    dominika dominique dominque domitila domnica domonique dona donata donatella doner donia
    donie donita donna dora doralisa dorathea dorathy dorcas dorcus doreen dorene doretha
    doretta dorey dori doriana dorien dorina dorinda dorine doris dorit dorita dorla dorle
    dorli dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorottya dorris
    dorte dortha dorthe dorthea dorthey dorthy dosha doshia doshie dosia dossie dot dottie
    dotty dounia dove dovie doyinsola draga dragana dragica drahomira drahoslava drauma
    draumey drema drifa drita drofn droplaug drott drucilla drusilla dua dufa duha dulce
    dulcie dumisani dumisile dumitra dumitrana duna dunja dunya dunyo duong durdica durdona
    durgadin durna durrusehvar dursadiye dusanka duyen duyguhan dwan dyan dymphna dympna
    dyrborg dyrfinna dyrleif dyrley dyrunn dzidra dzintra eadaoin earlean earlene earline
    earnestine eartha easter eathel eavan ebba eboni ebonney ebony ecaterina ecegul echo ecrin
    eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edie
    edil edilma edina edinah edit edita edite edith editha edla edmonia edna ednah edona edra
    edrie edris eduarda edwina edyth edythe eesha eeva efemia effa effie efil eftimia egedia
    egenur eggrun egla egzona ehrentraud eija eik eila eileen eilis eilish eimear eimer
    eimhear einbjorg eindis einey einhildur einina einrun eir eira eiravati eirdis eirfinna
    eirika eirny eirun eithel eithne eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta
    ela elaina elaine elamiye elana elayne elba elberta elcira elcy elda eldbjorg eldey
    eldlilja eldora eldrun elea eleanor eleanora eleanore elease electa eleina elektra elena
    elenborg eleni elenor elenora elenore eleonor eleonora eleonore elfa elfi elfida elfie
    elfreda elfrieda elfriede elfur elia eliabeth eliana eliane elianna elida elien eliette
    elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg elindis eline
    elingunnur elinor elinore elinros eliona eliros elisa elisabet elisabeta elisabete
    elisabeth elisabetha elisabetta elisaveta elise eliska elissa elita eliza elizabet
    elizabeta elizabete elizabeth elizbeth elize elizebeth elka elke ella ellamae ellar elle
    ellen eller elley elliana ellie ellin ellinor ellisif elly ellyn elma elmina elmira elmire
    elmyra elna elnora eloa eloah elodia elodie elois eloisa eloise elona elosy elouise els
    elsa elsabet elsbeth else elsebeth elsi elsie elsy elta elva elvan elvana elvera elvi
    elvia elvie elvina elvira elvire elvy elwanda elwira elyse elyssa elza elzada elzbieta ema
    emal emaline emanuela emanuella emanuelly ember embla emelia emeliana emelie emelina
    emeline emely emelyne emer emeralda emese emilce emilee emilia emiliana emilianna emilie
    emilija emilly emilse emily emina emine emis emma emmaculate emmah emmalee emmaline
    emmanuelle emmer emmi emmie emmy emogene emperatriz emy ena encarna encarnita endah ene
    eneka enfes engilbjort engilros engla enid enika eniko eniola enith enja enna enola
    enriqueta enya eola eowyn eppie epsie era erbay erdmute erem eres ergul erica ericka erika
    erin erina eris erla erlen erlene erlin erlinda erline erma ermina ermine erna ernestina
    ernestine erny erva ervaniye erykah eryn erzsebet esengun eshana esi esila esim esja
    eslemnur esma esmanperi esmarelda esmee esmeralda esmira esna esparta esperanza essa
    essence essi essie esta estefani estefania estefany estela estell estella estelle ester
    estera esteri esther estie estiva estrella eszter eta etela etelka etelvina etha ethel
    ethelene ethelyn ether ethie ethna ethne ethyl ethyle etna etta etter ettie eudora eufemia
    eufrosina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphemia eura
    eusebia eva evalena evaline evalyn evalyne evamaria evangelia evangelina evangeline
    evangelista evanghelina evde eve evelena evelia evelien eveliina evelin evelina eveline
    evelyn evelyne evelynn everline everlyne evette evey evfemia evgenia evi evia evie evija
    evita evlalia evon evonne evrim evy ewa ewatomi ewelina exa exie ey eybjorg eybjort eydis
    eyglo eyhildur eyja eyjalin eyleif eylin eyros eyrun eyveig eyvor ezgin fabia fabiana
    fabienne fabiola fabrizia fadekemi faderera fadila fadile fadime fae fainche fairy faisa
    faith faizah faize falak falguni fallon falon fancy fanndis fanney fanni fannie fannlaug
    fanny fannye farah farangiz farhiya farhunnisa farida farijika fariza farrah farzona
    fathonah fatigul fatiha fatima fatime fatinur fatma fatmanur fatmire fatuma fawn fay faye
    fayize febe febi februn feden federica fehintola fehmiye felecia felicia feliciana
    felicidad felicie felicita felicitas felicity feline felipa felisa felisha felista
    felister felistus felizitas fella fem fema femke fenna fenne ferahdiba feraye ferhan
    feriel ferinaz fermuta fern fernanda fernande ferne ferny feruza feryas feyha feyzin fia
    fiamma fibikemi fidan fidaye fidela fidelia fidelma fides fien fiene fifa fikayomi fildan
    filipa filipia filippa filippia filiz filofteia filomena finna finnbjorg finnbjork
    finnboga finnborg finndis finney finnlaug finnros finola fiona fionna fionnuala fionnula
    fiorella firdevis fitnat fitore fitria fitriani fjalldis fjola fjolla flavia flavie fleda
    fleeta fleta fleur flo floare floarea flonnie floor floortje flor flora florance flore
    florence florencia florene florenta florentina florentine floretta floriana floriane
    florica florida florie florina florinda florine florrie flossie floy flurina folashade
    folda fonda fonn fortunata forum fotima fouzia fran franca france frances francesca
    franchesca francia francies francina francine francisca franciska francisquita francoise
    francy franka fransiska frantiska franziska frauke freda frederica fredericka frederika
    frederike frederikke frederique fredrika freeda fregn freia freida freja fresia freya
    freydis freyja freylaug freyleif frida fridah frieda friedericke friederike friedhilde
    friedl friedlinde frigg frona fronia fronie fronnie frostros frusina fugen fuma fumiko
    fura gabel gabriela gabriella gabrielle gabrielly gaby gaelle gafa gaflaug gaia gaida gail
    gaja gala galilea galina gambo ganga ganimete ganiye garima garnet gasti gauja gaurangi
    gauri gaurika gautami gauthildur gawati gay gayathri gaye gayla gayle gaylene gaynell
    geanina gearldine geetika gefjun gefn geira geirbjorg geirdis geirfinna geirhildur
    geirlaug geirny geirrun gelengul gelsomina gema gemma gena genesis geneva genevieve
    genevra gennie genovefa genoveva genta gentiana georganna georgeann georgeanna georgene
    georgeta georgetta georgette georgia georgiana georgiann georgianna georgie georgina
    georgine geraldine geralyn gerarda gerardine gerda gerdi gerhild geri gerlind gerlinde
    germaine germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud
    gertruda gertrude gertrudis gesa gesare gesche gesine gestny gestrun geta gethera getrude
    ghaliyati gherghina ghislaine gia giada giana gianina gianna gidget giesela gifty gigi
    gigja gilberte gilda gillian gillie gilly gilma gilslaug gina ginette ginger ginny gioia
    giorgia giorgiana giovanna girtha gisa gisela gisele giselle gisla gisley gislina gislinde
    gislny gislrun gislunn gisselle gissunn gita gitta gitte giulia giuliana giulietta
    giuseppa giuseppina gizela gizella gizem gjaflaug gladis gladyce gladys glenda glendora
    glenna glennie glennis glenys glinda glo gloa globjort glodis gloey gloria glynda glynis
    gna goa godelieva godelieve gogo gok gokce gokperi golda goldia goldie goli goma goncafer
    gonul gordana gorsev gozem grace gracelyn gracia graciana gracie graciela grainne grania
    gratiana gratiela grayce grazia graziella grazyna greca grecia greet gregoria grein gret
    greta gretchen grete gretel grethe gretl gretta gricelda griet grieta grima grimey
    grimhildur grisel griselda grit gro groa gua gudrun gudula gugu gugulethu guillermina gul
    gulay gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulenay guler
    gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig
    gully gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin
    gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum gultac gulten gulter gulus
    gulustan gulxar gulzadiye gulzar gumma gun gunay gunborg gunda gundel gundhild gundi
    gundula gunebakan gungoren gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnborg
    gunndis gunndora gunnel gunnella gunnfinna gunnhildur gunnjona gunnlaug gunnleif gunnrun
    gunnur gunnveig gunnvor gunny gunsel gunta gunvor gurcuye gurli gurry gurten gussie gusta
    gusti gustie guusje guvercin guzey gwen gwenaelle gwenda gwendolen gwendoline gwendolyn
    gwyn gwyneth gyda gyongyi gyorgyi gytta habiba habibe hacile hadassa hadassah hadda haddy
    hadicha hadija hadiza hadjer hadrey hafbjorg hafborg hafdis hafey hafiza haflina hafny
    hafros hafrun hafsa hafsat hafshah hafsteina haiba hailee hailey hailie hajnalka hakonia
    haleigh halenur haley hali halie halima halina halisi haliye halla hallbera hallbjorg
    hallborg halldis halldora halle halley hallgunnur hallie hallkatla hallny hallrun hallveig
    hallvor hamima hamiyet hamsini hana hanako hanbiken hani hania hanife hanim hanja hanna
    hannabel hannah hannchen hanne hannele hannelore hanney hanny hanora hansa hansina
    hansultan harbinaz harinakshi harini harita harlene harmony harpa harper harriet harriett
    harriette haruka haruko hasel hasgul hashiki hasna hasret hassie hatice hatima hatin
    hattie hauwa hava havali havse hawa hawehindi hayat haydee hayel haylee hayleigh hayley
    haylie hayrunnisa hazel hazelle hazine hazle heather heaven heba hedda hedi hedvig hedviga
    hedvika hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidi heidrun
    heidy heike hekime hekla helaine helan heleen helen helena helene helga heli helina hella
    helle hellen hellena hellevi helma helmi helmtrud heloisa heloise helvi helyn hema hemal
    hemangini hemani hendrikka henife henna henni hennie henny henretta henrieta henrietta
    henriette henrika henrike hera heracleea herbjorg herbjort herborg herdis herlaug herlinda
    herlinde herma hermelinda hermina herminda hermine herminia hersilia herta hertha hervor
    hessie hester hesti hettie hetty heva hezniye hicran hidaya hilah hilary hilayda hilda
    hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hildibjorg
    hildigunnur hildisif hildred hildur hilkka hillary hillevi hilma hiltraud hiltrud
    himinbjorg hind hinet hinewai hinrika hinrikka hiral hjalmdis hjalmey hjalmros hjalmrun
    hjalmveig hjalta hjaltey hjordis hjorleif hjorny hledis hlif hlin hlokk hodari hodd hogna
    holli hollie holly holmbjorg holmdis hong honora hope horn hortencia hortense hortensia
    hortenzia hoskadem houda hrafna hrafnborg hrafndis hrafney hrafnhildur hrafnkatla
    hrafnlaug hrafntinna hraundis hrefna hreindis hrolfdis hronn hrund huban hubertine huda
    hugbjorg hugbjort hugborg hugdis hugljuf hugrun huguette huia huld hulda huldah huldis
    huldrun hulya humaira humaiya humayra humeyra hunbjorg hundis huong hurican hurmet hurside
    huruyet husnuhal hvonn iara iasmina iben ibeth ibironke ibolya ica icey icha icie icimbike
    icy ida idabelle idamae idda ide idell idella idika idun iesha ieshia ieva ifa ifeoma
    ifora ifunanya ignacia iida iiris ijaya ika iklim ikram ikshita ila ilah ilaria ilda ildes
    ildiko ildiz ileana ilene ilenia ilga iliana ilinca ilka ilkbahar ilklima illa ilma ilmur
    ilo ilona ilonka ilper ilsa ilse ilze ima imane imani imany imara imelda imene imge imke
    immaculate immy imo imogen imogene imona imrihan ina inara inaya incifir inda indah indali
    indi india indiana indie indira indy ine inell ines inese ineta inez inga ingalill ingdis
    inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore inger ingetraud
    ingetraut ingey inghildur ingibjorg ingibjort ingiborg ingifinna ingilaug ingileif ingilin
    ingimaria ingimunda ingiros ingisol ingiveig ingrid ingrida ingried ingrun inguna ingunn
    ingveldur inka inken inkeri inmaculada inna insa insaf inta intan intizar ioana ioanina
    iola iolanda iona ione ionela ionelia iosefina ir ireland iren irena irene iretioluwa
    iriana iridenta iridian irina irine iris irja irma irmela irmeli irmengard irmgard irmhild
    irmi irmingard irmtraud irmtraut irmtrud irmy irpa irunn irva irya iryna isabel isabela
    isabell isabella isabelle isabelly isadora isafold isalind isaline isamar isaura isbjorg
    isdis ise isey isfold isha ishani ishanvi ishildur ishita isidora isin isis isla islaug
    isleif islime ismey isobel isol isold isolde isolina isra isrun issol isveig ita itanya
    itzel itziar iulia iuliana iunn iustina iva ivah ivana ivanka ivanna iveta ivette ivie
    ivka ivona ivone ivonne ivy iwona iyabode iyadunni iyana iyanna iymona iza izabela
    izabella izabelle ize izel izetta izola izora jaana jacalyn jacey jacinta jacintha
    jackeline jacki jackline jacklyn jaclyn jacobine jacque jacquelin jacqueline jacquelyn
    jacquline jacqulyn jada jade jadranka jadwiga jaeda jael jaelyn jaelynn jagrati jagvi jahi
    jaida jailene jailyn jaimee jaimie jakayla jakobina jaleesa jalisa jalissa jaliyah jalsa
    jalyn jalynn jamalia jami jamila jamiya jamya jana janae janaki janani janay jane janeen
    janel janell janelle janene janessa janet janeta janeth janett janetta janette janey
    janiah janice janie janin janina janine janiya janiyah janja janna janne janneth jannette
    janni jannie jannika january januja janya janyce jaquelin jaqueline jara jarmila jarnbra
    jaromira jaroslava jarun jaruthip jasiri jaslene jaslyn jasmijn jasmin jasmina jasmine
    jasminka jasmit jasmyn jasmyne jasna jaunita javiera jaycee jaycie jayda jayde jaye jayla
    jaylah jaylee jayleen jaylene jaylinn jaylyn jaylynn jayme jayne jazlene jazlyn jazlynn
    jazmin jazmine jazmyn jazmyne jeana jeane jeanetta jeanette jeanie jeanine jeanmarie
    jeanna jeanne jeannette jeannie jeannine jeanny jebet jecinta jedidah jeevika jekaterina
    jelagat jele jelena jelita jelka jemima jemimah jemma jemutai jena jenelle jenetta jenifer
    jeniffer jenilee jenipher jenna jennette jenni jennie jennifer jenniffer jenny jensina
    jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri
    jerica jerilyn jerilynn jerneja jerono jerop jerotich jerri jerrica jerrie jerrilyn
    jerusha jeruto jeryl jesca jesenia jesica jessenia jessi jessica jessika jessye jesusa jet
    jetta jhalak jhoana jil jill jillian jimena jina jindriska jinnie jinthe jirina jitka jo
    joa joan joana joanie joann joanna joanne joaquina jocelyn jocelyne jocelynn jodi jodie
    jodis joell joella joelle joellen joetta joette johana johanna johannah johanne johnna
    joke jokla jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie
    jolien jolijn jolin jolina joline jonanna jonasina jonbjorg jonbjort jondis jondora jonell
    joney jonhildur joni jonida jonina joninna jonna jonnie jony jora jordana jordin joretta
    jorgina jorja jorlaug jorunn josebina josee josefa josefiina josefin josefina josefine
    josefita joselin joseline joselyn josepha josephina josephine josette josiane josianne
    josie josiephine josipa joslyn josphine jossie josy journey jovana jovina jovita joy joyce
    joycelyn joye joyline jozefa jozefina jozica juana juanita judea judi judie judit judita
    judith judy judyth jula jule juli julia juliana juliane juliann julianna julianne julie
    julienne juliet julieta julieth julietta juliette julija julijana juliros julisa julissa
    julita juna june jung junia juniana junie justina justine justyna jutta juulia jyoti jytte
    kaaren kaarina kaat kacey kaci kacie kacy kadence kadijah kadinana kadri kaela kaelyn
    kaelynn kahina kaia kaija kaila kailee kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya
    kaja kajsa kala kaleena kaleigh kalene kaley kalie kalina kaliyah kalla kallie kaltrina
    kaluwa kalyn kamala kamaria kami kamila kamilah kamilla kamilly kamma kamora kamya kana
    kandace kandef kandi kandice kandy kanesha kani kania kanisha kaori kapitola kara karama
    kardelen karen kari karie karima karimah karin karina karine karis karissa karitas karla
    karlee karlene karley karlie karlijn karlina karlinna karlotta karly karmen karo karol
    karola karolien karoliina karolin karolina karoline karolyn karon karren karri karrie
    karsyn kartika karyl karyme karyn kasandra kashish kashvi kasie kasiyah kaskazi kassandra
    kassidy kassie kata katalin katalina katariina katarina katarzyna katcha kate katelijne
    katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn kathe
    katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathinka
    kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
    katica katie katina katinka katja katla katleen katlin katlyn katlynn katri katrien
    katriina katrijn katrin katrina katrine katriona kattie katty katy kaver kavya kay kaya
    kaycee kaydence kaye kayla kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley
    kayli kaylie kaylin kaylyn kaylynn kazime kazuko keanna keara kecia keeley keely keena
    keesha keeva kefser keila keira keisha kelcie keli kelis kellee kelli kellie kelsea kelsey
    kelsi kelsie kemuma kemunto kendra kenia kenisha kenley kenna kennedi kenya kenza keri
    kerime kerri kerrie kerstin kerttu kerubo kesha keshia ketilbjorg keya keyla kezban kezia
    keziah khadidja khadija khadijah khalilah khanyisile khloe kia kiah kiana kiandra kianna
    kiara kiarra kibafupia kibibi kiddy kiera kierra kiersten kifaye kikelomo kiki kimber
    kimberely kimberlee kimberley kimberli kimberlie kimberly kimora kimya kinaya kindra kinga
    kinley kinsey kinsley kiojah kipepeo kira kiri kirsi kirsten kirsti kirstie kirstin
    kirstine kirsty kisha kisima kismet kitan kitti kittie kitty kiwara kiya kiyoko kizzie
    kizzy kjalvor kjersti kladia klara klare klaudia klaudie klavdija klea klementina
    kleopatra kloe klothilde kolbjorg kolbra kolbrun koldis kolfinna kolfreyja kolgrima kolka
    koncagul konkordia konny konstanze konul kora kordula kori korinna korka kornelia kortney
    kosisochukwu kourtney kreszentia kreszenz kria kriemhild krisha krishna krissy krista
    kristal kristan kristbjorg kristborg kristel kristen kristensa kristey kristi kristiana
    kristiane kristianna kristie kristien kristiina kristin kristina kristine kristjana
    kristjona kristlaug kristlin kristlind kristny kristolina kristros kristrun kristveig
    kristvina kristy kristyn kristyna krisztina kritika krysta krystal krysten krystin
    krystina krystle krystyna ksenija kubran kuchanua kumiko kumral kumush kunigunda kunigunde
    kunkyi kutgun kutun kveta kvetoslava kwamboka kweli kya kyara kyla kylah kylee kyleigh
    kylene kylie kyllikki kyong kyra kyrie kyung lacey laci lacie lacramioara lada ladina
    ladislava ladli ladonna lady laetitia lahoma laia laika laila lailah lailati lainey laini
    lais laisha lajita lakeisha laken lakendra lakesha lakeshia lakisha lakshmi lala lale
    lalita lalla laly lan lana lanette laney lani lanie lanita laoise laora laquita lara larae
    laraine laras larensina laretta larey larisa larissa larke lashanda lashawn lashonda
    lashunda lasonya lassie latanya latarsha latasha latesha latifah latika latisha latonia
    latonya latoria latosha latoya latoyia latrice latricia latrina laufey laufhildur lauga
    laugey launa laura laure laureen laurel lauren laurene laurentia lauretta laurette lauri
    lauriane laurie laurina laurine lauryn lavada lavanya lavelle lavender lavenia lavera
    laverna lavina lavinia lavize lavon lavona lavonda lavonia lavonne lawanda lawrencia layla
    laylah laylo laze lea leafy leah leala leana leandra leane leaner leann leanna leanne
    leatha leatrice leda leeann leela leen leena leesa leia leidy leikny leila leilani leire
    leisa leisha leitha lejla lekha lela lelah lelar lelia lella lemma lempi lena lenah lene
    leni lenka lenna lenora lenore leocadia leokadia leola leoma leona leone leoni leonia
    leonie leonor leonora leonore leontina leontine leopolda leopoldina leopoldine leora leota
    lera lerze lesa lesana lesia leslee lesley lesli lesly lessie lesta leta letha lethia
    leticia letitia letizia letta lettie letty leva levina lexi lexis lexus leydi leyla leyli
    leyre lezize lhanzey li lia liana liane liba libbie libby liberty libia libni libusa
    libuse liceth licia lida liddie lidia lidie lidija lidwina lidya lieke lien liene lies
    liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga
    ligia ligita liisa lila lilah lili lilia lilian liliana liliane lilianna lilie lilija
    lilijana lilita lilja liljana liljuros lill lilla lillemor liller lilli lillia lillian
    lilliana lillianna lillie lillis lilly lilo lilou lily lilyan lilyana lilyanna limon lin
    lina linah linbjorg lind linda lindah linddis linde lindis lindita lindsay lindsey lindy
    line lineik linet linette liney lingny linh linhildur linn linna linnea linnie linsey
    lintang lioara lioba lipika liridona lisa lisabet lisandra lisanne lisbet lisbeth lise
    lisebet liselott liselotte liseth lisette lisha lissa lissette lissi lissie lissy listalin
    lita litha littie litzy liv liva livia liwia liya liz liza lizabeth lizbeth lize lizete
    lizeth lizette lizz lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica ljubov
    ljudmila lo loa lockie loda loes lofn loftveig logey loice loida lois loise lokbra lola
    lolita lolla lollie loma lona londisizwe londiwe londyn loni lonna lopa lora loraine
    lorayne lore lorean loredana loree loreen lorelai lorelei loreley lorena lorene lorenza
    loreto loretta loretto lori loria loriann lorie lorinda lorine lorna lorraine lorrayne
    lorri lorrie lossie lot lota lotta lotte lotti lottie louana louane louann louanna louella
    louetta louisa louise louisiana loula louna lourdes lousie louvenia lova lovey lovie
    lovina lovis lovisa loyce loyola lu luana luann luanne luara luberta lubica lubomira
    luboslava luce lucero lucetta lucette lucia luciana lucie lucienne lucija lucila lucile
    lucille lucina lucinda lucindy lucrecia lucretia lucrezia lucy luda ludie ludivine ludmila
    ludmilla ludomila ludovica ludwina luella luena luetta lufen lugenia luigia luigina luisa
    luisana luise luisina luitgard luiza lujza lukka lula lulah lular lulie luljeta lulla lulu
    luminita luna lunna lupita lura lurana lurena lurline lusia lusinda lutgarde lutgardis
    lutgart lutie luvenia luvinia luvisa luz luzia luzie luzmira lya lyda lydia lydiah lydiane
    lydianne lydie lykke lyla lylah lyn lyna lynda lyndia lyndsay lyndsey lynette lynley lynne
    lynnette lynsey lysiane ma maaike maaria maarit maartje maaya mabel mabell mabelle mabil
    mable macarena macaria macel macey machelle maci macide macie mackenzie macy madaha
    madalena madalina madaline madalyn madalynn madara maddalena maddison maddy made madeleine
    madelene madelief madeline madelyn madelynn madge madhavi madie madilyn madilynn madina
    madini madisen madison madisyn madleina madlen madlyn madoa madonna madora madyson mae
    maebell maebelle maegan maelle maelys maeva maeve mafalda maftuna magali magalie magaly
    magan magarete magda magdalen magdalena magdalene magdaline magdolna magen magga maggey
    maggie maggy magna magndis magnea magnes magney magnhildur magnolia magnusina magny magret
    magrit mahala mahali mahalia mahalie mahi mahigul mahika mahnaz mahter mahulena mai maia
    maida maidis maie maighread maija maike maiken maila maimuna maimunah maira maire mairead
    mairin maisa maisha maisol maisy maite maivi maiya maja majani majella majken majorie
    majvor makaila makala makarena makayla makena makenna makenzie maksude mala malak malaya
    malea maleah malen malena malene malgorzata malhildur malia maliah malika malin malina
    malinda malissa malissie maliyah maliza malla malle mallie mallorie mallory malorie malou
    malu malva malvina malwina mame mamen mamie mammie manadis manca manda mandi mandie mandy
    manel manerva manervia maney manie manila manilla manja manola manon manuela manuelita
    manuella manuelle manya mara maraea maralyn maranda marcela marcelina marceline marcella
    marcelle marcheta marci marcia marcie marcy mardell mardis mare maree mareen mareike
    mareikura mareile marela mareli marella marely maren marese marey marga margaret margareta
    margarete margaretha margarethe margarett margaretta margarette margarida margarita
    margarite margaritha margaud margaux marge margene margeret margery marget margherita
    margie margit margita margitta margo margot margoth margret margreth margrethe margrett
    margretta margrieta margrit margrith margrjet marguerite margueritte margunnur margurite
    margy mari maria mariah mariam marian mariana mariane marianela mariangela marianita
    mariann marianna marianne maribel maribeth marica maricel maricela maricica maricruz marie
    mariechen marieke mariel mariela mariele mariella marielle marieluise marietta mariette
    marija marijana marijke marika mariko marilee marilena marilla marilou mariluz marilyn
    marilynn marina marinda marine marinela marinella marinette marini marinka marioara
    mariola marisa marise marisel marisela marisol marissa maristela marit marita marite
    maritta maritza mariuca mariuerla mariyah marja marjaana marjana marjanca marjani marjatta
    marjeta marjo marjona marjorie marjory marjukka marjut marketa marketta markita markrun
    marla marlana marlaug marlee marleen marleigh marlen marlena marlene marleny marlie
    marlies marliese marlis marlise marly marlyn marlys marlyse marni marnie marnita marolina
    marolyn marquerite marquita marry marsa marselia marselina marsha marsibil marsilia marsy
    marta marte martha marthe marti martika martina martine martirio martta marusa marva
    marvel marwa mary maryam maryann maryanne marybelle marybeth maryellen maryjane maryjo
    marylee marylene marylin maryline marylou marylouise marylyn maryse maryvonne marzena masa
    masako maside massiel masume matea mateja mathilda mathilde matie matilda matilde matta
    mattea matthea matthia matthilda matthildur mattiana mattie mattina matty mattye maua maud
    maude maudie maura maureen mauricette maurine mavie mavis maxie maxima maxine may maya
    maybell maybelle maye mayerly mayme maymie maynur mayra maysa mayte maza mazie mckayla
    mckenna mckenzie meabh meadow meagan meaghan mechelle mechthild mechthilde mechtild mecide
    meda media medina medora meera mefharet meg megan megane meggan megha meghan meghana
    meghann mehdiye mehin mehrigul mehrimoh mei meibh meike meja mekhala mekkin melaha melania
    melanie melanine melany melba melek meleknur melikkan melina melinda melisa melissa
    melissia melita melitta melkorka mellie mellisa mellissa melodee melodie melody melonie
    melony melros melul melva melvina melvine mena mendy menfeat menisan meral merba mercedes
    merche mercy mercyline mereana meredith merel meret merete merethe meriem merike merilyn
    merim merita merja merlene merna merri merrie merrilee merrily merry mertie merva merve
    mervi mery meryem meryeme meryl messiana mesude meta metha metka metrine metta mette
    mettie meveddet mevludiye mey meyhanim meyransa mezide mi mia miah micaela micayla
    michaela michaele michala micheala michela michele michelina micheline michell michelle
    mickie mie mieke miesha migdalia mignon miguela mihaela mihrab mihriye miia mikaela
    mikaelina mikaila mikako mikala mikalah mikayla miki mikkalina mila milada milagros milana
    milcah milda mildred milena miley milica milissa milka milkah milla millaray mille
    millicent millie milly miloslava milota milou miluse mima mimi mimmi mimoza mimy mina
    minda mindi mindy minerva minervia minibe minna minney minnie minny minodora minta mintie
    mioara mira mirabela miracle miranda miray mirdza mireia mireille mirela mirella mireya
    miriah miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava
    miroslawa mirra mirriam mirta mirte mirtha mirthe mirtie miruna miryam misra missie
    missouri missy mist misti mistie misty misuli mitali mitchelle mittie mitzi mitzy miya
    miyesser mjalldis mjallhvit mjoll mkarkara mnqobi moa modena modesta modis modupe moesha
    moey mofifoluwa mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mollie molly
    momoko mona monalisa monica monicah monika monique monja monna monnie monserrat montserrat
    mora moraa moradeke morayo moreen morena morenike morgane moriah morine mork morolake
    mosinmileoluwa mossie mosunmola motunrayo moureen mourine moya moyosore mozell mozella
    mozelle mrihani muarra mubetcel mubina mucevher muferrih mufide mugber mugdha muhima
    muhiye muhsina muireann muizza mujde mukbile mukrume mumtaze mumtoz munda mundhildur
    mundina munezzer munisa muret muriel murielle mursalina musaffa musemma musfira mushtariy
    musila muskunaz muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa
    mwamini mwanajuma mwanamisi mwasaa my mya myah myla mylee mylene mylie myr myra myranda
    myriam myrle myrna myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun nabila
    nada nadege nades nadeschda nadeshda nadezda nadia nadin nadine nadja nafile nafula nahla
    naiara naide naima naimh nair naja najuma najwa naki nakia nakisha nakita nalan naliaka
    nallely nan nana nanami nanci nancie nancy nandini nanette nanie nanjala nanna nannette
    nannie nanny nansy naoimh naoko naom naoma naomh naomi naomy narcisa narcissus narhanim
    narimane naringul nashipie nasiba nasra nastja natacha natalee natali natalia natalie
    natalija natalja nataly natalya natasa natascha natasha natasja natasza natella nath
    nathalia nathalie nathaly nathari nathasha natividad natosha nattsol nautica nawal nayara
    nayaret nayareth nayeli nayely nayfa nayibe naz nazende nazi nazidil nazimet nazli
    nazlihan ndumiso nea nealie nealy neasa nebiha necilal necva nedda nedjma nedra neelima
    neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nelda nele nelia nelida
    nelie nelima nell nella nelle nelli nellie nelly nelsy nelya nena nenna neola neoma neppie
    neptun nerea nereida neriban nermin nesfe neslinur neslisah nesrin nesrine nessa neta nete
    netra netta nettie neva nevada nevaeh neval neveah nevenka nevgin nevise nevsale neyran
    neza nezengul nezize ngaire ngoc ngozi nia niamh niara nichelle nichol nichola nichole
    nicki nicol nicola nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina
    nidhi nidia nidra nienke nieves nigar nigesa nigmet nihan niharika niina nika niki nikia
    nikita nikki nikol nikole nikolett nikoletta nikolina nila nilam nilcan nilda nili nilima
    nilufar nimakoah nimrat nina ninetta nini ninioluwa ninja ninna ninnie ninoska ninthe nira
    nirgul nirja nisa nisha nita nitara nives njala njola njozi nkazimulo nkiruka nneka
    nobantu nobie nobuhle noeleen noelia noeline noella noelle noemi noemie nohely nohora
    noirin nokulunga nola noleen nolia nolie nollaig noma nomagugu nomalanga nomasonto
    nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo
    noora noortje nora norah nore noreen norene noreta noretta norica norina norine norita
    norma notburga nothando nott nour nova novella novi noxolo nozibusiso nozima nozizwe
    nqobizitha nuala nubar nubia nudret nula nura nuran nuray nurbanu nurda nurdeniz nurey
    nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser nursim
    nurtac nurten nurul nurveren nury nusa nya nyaboke nyah nyanchama nyasi nyasia nybjorg
    nydia nyla nylah nynke nyoka nyoni nyota nyree nyuki oana obdulia obianuju oceane octa
    octavia octaviana octavie oda odalis odalys odda oddbjorg oddfreyja oddhildur oddlaug
    oddleif oddny oddrun oddveig oddvor odelia odeline odessa odette odika odile odina oeshi
    ofelia ofeliya ogechi ogmunda ogn ogus ojasvi ok oktavia oktovia olafia olafina olajumoke
    olalla olar olasunmbo olavia olena olene oleta olevia olga olimpia olina olinda oline
    oliva olive olivia olivie olivine olly ololade olrun oluchi olufunke olufunmilayo olus
    oluwakemi olveig olwen olwethu olympia oma omaira omaja omie omina omisha omobolanle
    omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona
    oneida oneta oney oni onie onnie onyinye oona oonagh opal opha ophelia ophelie opwonya ora
    orah oralia orbrun orcin orelia orene oreofe orfelina orfhlaith orfiye oriana orilla ork
    orka orlagh orlaigh orlaith orlena orma ormhildur orna ornella orpha orra orsolya ortansa
    ortrud ortrun orvokki osa osha osiyo osk osp ota otelia otilia otilija otkatla otta
    ottilia ottilie otylie ouida outi oviya ovun owethu oxana oyenike oyindasola oysha ozana
    ozay ozbilge ozdes ozella ozge ozgun ozioma ozlem ozpetek ozyurt pabla paca pacifica padma
    padmi padraigin pahal paige pairlee paisley paityn paivi paivikki paksu pala paldis paley
    palhanna palhildur palin palina pallavi pallie palma palmey palmira paloma palrun pam
    pamala pamela pamelia pamella pandora panini pansy panya paola paoletta paralee paramita
    paraschiva parlee parthenia pascale pascaline pascuala paskalia pastora patience patrica
    patricia patricie patricija patrisia patrizia patsy patti pattie patty paula paule
    pauletta paulette paulica paulien pauliina paulin paulina pauline pavani pavla pavlina
    paye payten payton paz peace pearl pearla pearle pearlene pearlie pearline pearly peggie
    peggy pekkan pembesin penelope penina peninah penni pennie penny pepita pepper peren
    perinur peris perla perlita permelia permun pernilla pernille perri perrine pesent peta
    petra petrana petrea petrina petrona petronela petronella petronila petrun petrunella
    petruta peyton phanice phebe pheobe phileine philippa philippine philis phillis philomena
    philomene phoebe phuong phylicia phylis phyliss phyllis pia piedad pien pierette pierina
    pierrette pietra piia pilar pili pina pink pinkey pinkie piper pippa piran piret pirjo
    pirkko piroska pleun pluma polina pollie polly polona polonca pompilia pooja poppy porsche
    porsha portia precious pria pricilla primitiva princess prisca priscah priscila priscilla
    priscillah prisha priska priya profira prudence prudencia prudie puck puji puk puput
    purcek purificacion purity pushti puspa puti putri qaratel qiana qori queen queenie quiana
    quinter quinty qumru qushi raagini rabbiye rabea rabecca rabi racha rachael rachana
    racheal rachel rachele rachelle rachida rachita racquel rada radeke radha radhika radka
    radmila radoslava radovana rae raegan raelyn raelynn raewyn rafaela rafaella raffaela
    raffaella rafia rafila rafney rafnhildur ragna ragnbjorg ragney ragnhild ragnhildur rahab
    rahayu rahel rahiye rahma rahmi raija raili raina raisa raissa rajata rajeshri rakel
    rakide raksha raluca ramona ran rana randalin randi rani rania ranka rannva rannveig
    raphaela raphaelle raquel rashida rasma ratih ratna raven rayana rayen rayhona rayla
    raymonde rayna rayne rayyona reanna reatha reba rebeca rebecca rebecka rebeka rebekah
    rebekka rebihat reet refet regena regenia regina reginbjorg regine regitse regitze regula
    rehema rehime reidun reina reingard reinhild reinhilde rejane reka rella remedios rena
    renada renae renata renate renea renee rengul reni renita rennie renske resi ressie restu
    reta retha retta rettie reva revza reyhan reyn reyna reyndis reynhildur rezin rhea rheta
    rhian rhianna rhianne rhiannon rhoda rhona rhonda ria rianna rica ricarda richelle ridhi
    rifkiye rigmor rihanna riikka riina riitta rika rikey rikka rikke rikki rilla rillie rim
    rin rina rinda rini ripley risa risper rita ritt ritva riya robbin roberta robertina
    robiya robjorg robyn rochelle rocio rodah rodica roena rofn rogn roise roisin rojnu
    roksana rolanda rolande rollande roma romaine romana romane romanita romina romona romy
    rona ronda roni ronja ronke ronna ronya roos roosa rori ros rosa rosabelle rosalba rosalee
    rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn
    rosamond rosann rosanna rosanne rosaria rosarie rosaura rosbjorg rosborg rose roseann
    roseanna roseanne rosel roselia roselinde roseline rosella roselyn roselyne rosemarie
    rosemary rosena rosenda rosetta rosette rosey roshildur rosia rosie rosina rosinkara
    rosinkransa rosita roska roskva rosl roslaug roslin roslind roslinda roslyn rosmarie
    rosmary rosmunda rosny rossana roswita roswitha rosy rotraud rotraut rowena roxana roxane
    roxann roxanna roxanne roxelana roxie roxy roya roza rozalia rozalija rozanne rozella
    roziya rozsa rubeyda rubi rubie rubiela ruby rubye rudite rufina ruhide ruhshona ruhugul
    ruie rukia rumaysa rumeysa run runa rundis runhildur runny ruperta ruqayya ruqiya ruri rut
    ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthild ruxanda ruxandra ruza ruzena
    ruzica ryann ryleigh rylie rym ryma saanvi saar saara sabihe sabina sabine sabjorg sabjort
    sable saborg sabra sabrina sachi saci sada sadao sade sadeti sadia sadie sadiman sadina
    sadis sadiye sadye safia safina safinaz safinna safiri safiya safta safura saga sahdiye
    sahigul sahil sahildur sahinder sahnaz sahnuray sahra saida saige saire sakina sakura
    salaug salbjorg saldis salena salima salimah salimet salin salina salka sallie sally salma
    salny salome salomea salomey salsabila salud salvor salwa samahat samanta samantha samara
    samatha samiah samiha samina samira samiya samiyah samunda sanaa sanai sanavber sanaya
    sanda sandi sandie sandra sandrine sanela sanije sanita saniya saniyah sanja sanjuana
    sanjuanita sanna sanne sanni sannie santa santia santina sanur sany sanya sanziana saoirse
    sapa saphira sara sarabi sarafina sarah sarahi sarai sari sariah sarina sarita sarka
    sarlota sarmite saros sarrah sarun sarvinoz sarya sasha saskia sasol satia satomi satu
    saturnina saumu saumya saundra saunn sauti savana savanah savanna savannah saveta savilla
    savina savor sayali sayan saygin sayuri sazime scarlet scarleth scarlett scarlette seana
    seanan seaneen seanna sebigul sebla sebrina secgul sedife sefania sefer sefiye segilola
    sehel sehreban sehza seija sejda selah selale selcan selcen selcuk selena selene selime
    selin selina seline selja selka selma selmin semat semenica semine semra semrin semsinisa
    sena senia seniha sennur senora senta seona septi septima sera serafina serah seraina
    seref sereina serena serenity serfinaz serina serine serma serman sernur serpil servinaz
    seselia sesilia sessa sesselia sesselja sessilia sevara sevcan sevdinar severina severine
    sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan
    seyyide sezen shae shahina shahnoza shaina shakila shakira shalon shalonda shameka shamika
    shana shanae shanda shandra shaneka shanell shanelle shanequa shani shania shanice
    shaniece shanika shaniqua shanita shaniya shanna shannan shannen shanon shanta shante
    shantel shantell shaquana shaquita shara shardae sharday sharde sharee sharen shari
    sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl sharyn shasta
    shatara shauna shauneen shaunna shavon shavonne shawana shawanda shawna shawnda shawnee
    shawnna shawnte shayla shaylee shayna sheela sheelagh sheena sheila sheilah sheilla
    sheillah shelba shelbi shelbie shelia shelley shelli shellie shelly shelva shelvia shelvie
    shena shenna sheree sheri sherie sherilyn sherita sherlyn sheron sherree sherri sherrie
    sherrill sherron sherry sherryl sheryl sheryll sheyla shianne shiela shiloh shinead shira
    shirl shirlee shirleen shirlene shirley shirleyann shirlie shivani shona shonda shonna
    shpresa shqipe shravya shreya shukrona shyann shyanne shyla sia sian sibbie sibel sibilla
    sibille sibongile sibusisiwe sibyl sibylla sibylle sidar siddie sidonia sieglinde siegrid
    siegried siegrun sien siena sienna sierra sif sigdis sigdora sigga siglinde sigmunda signa
    signe signhildur signy sigrid sigrun sigurast sigurasta sigurbara sigurbirna sigurbjorg
    sigurbjort sigurborg sigurdis sigurdora sigurdrif sigurdrifa sigurey sigurfinna sigurgeira
    sigurhanna sigurhelga sigurhildur sigurjona sigurlaug sigurleif sigurlilja sigurlin
    sigurlina sigurlinn sigurmunda sigurnanna sigurosk sigurros sigursteina sigurunn sigurveig
    sigurvina sigyn sihawukele siiri silan silanur sile silfa silfrun silja silje silka silke
    silla sille silondile silva silvana silvia silviana silvie silvija sima simber similoluwa
    simina simisola simona simone simonetta simonia simonne simphiwe simten sina sinaida sinda
    sindy sine sinead sini sinikka sintija siobain sioban siobhain siobhan siofra siphesihle
    sirap siri sirivan sirje sirkka sirpa sirra sirriye sirry sisi siska sisko sissel sister
    sita sithembiso siti siv siya sjofn skaidrite skolastika skugga skula skuld skulina sky
    skye skyla skylar sladjana slava slavena slavica slavka slavomira sloane smaranda snabjorg
    snabjort snaborg snabra snadis snalaug snaros snarun sneha snezana snjaka snjezana
    snjolaug snorra snot socorro soffia sofi sofia sofie sofija sohret sola solange solbjorg
    solbjort solborg solbra solbrun soldis soldogg sole soledad solene soley solhildur soliha
    solin soline solkatla sollilja solma solmaz solny solros solrun solva solveig solvej
    solvey solvina solvita solvor somadina somer sommer sona sonata sondra songul sonia sonja
    sonji sonnur sonya soon sophia sophie sophronia sophy soraia sorana soraya sorcha sorina
    sorine sos souad soumia sowande soykan soyler spela speranta spring stacey staci stacia
    stacie stana stanca stanislava stanka star starla starr stasia stefana stefani stefania
    stefanie stefanija stefanny steffi stefica stefka steina steinbjorg steinborg steindis
    steindora steiney steinhildur steinlaug steinros steinrun steinunn steinvor stela steliana
    stella stellah steluta stepanka stephaine stephani stephania stephanie stephany stephenie
    sterre stien stigrun stilla stina stine stjarna stormy subomi subutiye suci sudie sudiksha
    sue suellen sugra suhani suheyda sukufe sula suleyla sultane sumarlina sumarros sumayya
    sumerya summer sun sunay sunday suner sungara sunna sunnefa sunneva sunniva sunny sunshine
    susam susan susana susanita susann susanna susannah susanne suse susen susi susie sussanne
    sussie suus suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzie suzy svafa
    svala svalrun svana svanbjorg svanbjort svanborg svandis svaney svanhildur svanhvit
    svanlaug svanros svava svea sveina sveinbjorg sveinborg sveindis sveiney sveinhildur
    sveinlaug sveinros sveinrun sveinsina sveinveig svenja svetlana swala swantje swetlana
    syahrini sybil sybilla sybille syble sydell sydnee sydney sydni sydnie sylgja sylivia
    sylke sylva sylvaine sylvana sylvania sylvia sylviane sylvianne sylvie sylwia symone
    synnove syreeta sys szilvia tabatha tabea tabetha tabita tabitha tacnur tadeja tagangul
    taina taja takisha tala talia talibe taliyah tamala tamanna tamar tamara tamasa tamatha
    tambika tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamilla
    tamisha tammi tammie tammy tamra tamu tamya tan tana tanesha tangela tangul tania tanika
    tanisha taniya taniyah tanja tanmayi tanses tantri tanvi tanya tanyu tara tarah taraji
    tari tarja tarsha taru taryn tasha tashina tasia tasvir tatia tatiana tatianna tatjana
    tatum tatyana tatyanna tawana tawanda tawanna tawny tawnya taya tayla tayyibe tea tecla
    teea teela teena teija teitny teja tekla teknaz tella tellervo telma telse temime tempie
    tena tenika tenisha tennessee tennie tennille teodora teodosia teofila teona tera tercan
    tere teresa terese teresia teresiah teresita teressa terez tereza terezia terezija terhi
    teri terina terra terri terrie terttu tess tessa tessie teuta texanna texas texie teybet
    thabisa thabisile thalia thandazile thandeka thandiwe thao thea theda thekla thelma
    thembeka thembekile thembile thembisile theodocia theodora theodosia theola theres theresa
    therese theresia theta thi thiare thinhinane thomasina thora thresa thursa thuthukile thuy
    thyra tia tiana tianna tiara tiare tiarna tiarra tiberia tibra ticen tiegan tiera tierra
    tiesha tiffani tiffanie tiffany tiia tiina tiiu tilda tilde tilla tillie tilly timea tina
    tinca tincuta tindra tineke tiney tinie tinna tinne tinnie tiny tira tirsa tirza tisa
    tisha tishie titi titilayo titin tiziana tjasa tobi toccara todda toka tola tolulope
    toluwanimi tomasa tomeka tomika tomris tomurcuk tonda tone tonia tonicha tonja tonje tonya
    tora torbjorg torfey torfhildur tori torie torill torrie tosha toshiko tota tova tove
    tovuz towanda toya tracee tracey traci tracie traude traudel traudl traute treacy treasa
    treasure treena trena tresa tressa tressie treva tricia triin trilby trina trine trini
    trinidad trinity triona tripti trish trisha trista tristana triveni triya tru trude trudel
    trudi trudie trudy trula tryggva tryggvina tuana tudora tudorita tudosia tuere tugce tui
    tuija tula tulay tule tulia tulin tunde turcan turcein turid turkan turknur turvi tutkucan
    tutu tuula tuuli tuulia tuulikki tuva tuzenur twila twyla tyesha tyla tyra ua uberlinda
    ubika ucchal ucgul uchita udeera udyati uge ugla ujamaa ujunwa ula ulduz ulfa ulfdis ulfey
    ulfhildur ulfrun ulke ulkum ulla ulle ulrica ulrika ulrike ulva ulya uma umande umi
    ummahan ummahani ummuhan umoja umray umusan una unal undina undine unique unjani unna
    unnati unnbjorg unndis unni unnur upadhriti upasna upma ura urania urishilla urmi urper
    ursa ursel ursina urska ursula urszula urte urvashi urvi uschi usyi uta ute uyanser vacibe
    vada vagna vagnbjorg vaishnavi vajen vaka valarie valary valbjorg valbjork valbjort
    valborg valda valencia valentina valeria valerie valerija valeska valey valhildur valija
    valinda valka vallary vallie vally valny valorie valros valrun valva valy vamakshi vanda
    vanesa vanessa vania vanja vannie vansha vanya var vara varenya varlik varsha varvara
    vasana vasatika vashti vassie vasudha vebjorg vecide veda vedhika vedika vedis veera
    veerle vefia veig veiga vela velaug velda velia vella velma velta velva velvet vena
    vendela vendula venera veneranda venessa venice venie venita venla vennie venus veny veola
    vera verda verde verdell verdie verena vergie verla verlene verlie verna vernell vernelle
    vernetta vernia vernice vernita verona veronica veronicah veronika veronique versa versie
    vertie vesna vessie vesta veta vetrarros veva vezrife vi vibeka vibekka vicenta vicentia
    vicie vickey vicki vickie vicky victoire victoria victorine victory vicy vida vidhi viera
    vieroslava vif vigdis vigdogg viggunnur vigny viivi vija vikki viktoria viktorie viktorija
    vilborg vildane vilde vildis vilhelmiina vilhelmina villa villimey vilma vilny vina vinaya
    vinbjorg vincenza vinciane vineta viney vinie vinnie vinny vinsy viola violet violeta
    violetta violette viorela viorica vira virag virdie virgia virgie virgina virginia
    virginie viridiana virpi visa visitacion vita vitoria vittoria viva viveka vivi vivian
    viviana viviane vivianne vivien vivienne vjollca vladelina vladimira vlasta vlora voichita
    vonda vonetta voney vonnie vordis vreneli vrinda vrishti vritti vuokko vyanjana waceera
    wafae waida waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud
    wanda waneta wani wanita warda warhi waridi waseme watika wava weddy weena wenche wencke
    wende wendi wendolin wendy wenke wera whitley whitney wibke widisha widya wiebke wikitoria
    wilda wilfriede wilhelmina wilhelmine willa willene willia williemae willodean willow
    wilma wiltrud winda windy winifred winni winnie winnifred winny winona winter wirda wishi
    wulan wuraola wynona xalak xanim xena xenia ximena xiomara xiti xuan xumar yaa yachana
    yadavi yadira yahaira yahsi yahvi yaiza yajaira yamile yamilet yamilex yamini yana yanara
    yance yanet yaneth yani yanina yanira yara yareli yaretzi yaritza yasemen yasemin yashasvi
    yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina yasmine
    yasna yasti yauvani yazgul yazmin yda yeimy yejide yekbun yen yeni yenifer yenny yeny
    yepelek yesenia yesica yesil yessenia yessi yessica yetta yetunde yewande yfke yildiz yina
    yineth yinthe yja ylenia ylfa ylfur ylja ylva ylvi ylvie yma ynja yocelyn yochana yoko
    yolanda yolande yolima yolonda yoselin yoshiko yoshita yosma yousra yr yrja yrr yrsa
    ysaline yucel yudy yui yuli yulia yuliana yulieth yulisa yulissa yuly yumiko yuni yunita
    yurani yurany yurdaser yuridia yurtseven yury yutika yvette yvonne zada zadie zaenab
    zaharia zahfer zahnya zahra zahro zaida zainab zainabu zaira zaitra zaituni zakhele
    zakiyaxon zaliha zalindra zamfira zamira zana zandra zaneta zaniyah zansi zara zaraza
    zaria zariah zarina zarna zaynab zdenka zdislava zebirce zehnia zehra zehranur zejna zela
    zelaya zelda zelha zelia zelie zeljka zella zelma zelmira zelpha zemfira zemzem zena
    zenaida zenia zenobia zenovia zenta zenzile zerafet zeride zeta zetta zettie zevlude
    zeynep zeyno zhane ziba zibuyile zigrida zilfa zillah zilmil zilpah zilpha zina zinal
    zineb zinhle zinnura zinnure zipporah zita ziva zizi zlatica zoa zoe zoey zofia zofie
    zofija zohrehan zoie zoila zoja zola zona zora zoraida zorica zorka zsanett zsofia
    zsuzsanna zubeyde zuheyla zula zulaikha zulbiye zulema zuleyxa zulfa zulfuye zulma
    zumaridi zumre zumrud zunilda zuwena zuzana zvonka
    """

  /// Names that both have.
  static let both: StaticString = """
    adel adrian adrien akira akos aldis alexandr alexis alva angel antonie arie ariel arin
    aris arta ashton asiman avni aydan bailey bebe beda bennie billie bobbie britt brogan
    carroll casey cato ceyhun charo christian cleo codie courtney dana dani daniele dasa deane
    deniz devin eden elgin elisha elli emerald encarnacion enda enea esra ever felice franc
    francis frankie freddie gabi gabriele gerd geza gilman guadalupe gunar ihsan indra ira
    irfan isa ivica jackie jaime jamie jan jani janis jann jean jessie jessy jewel jewell
    jimmie jody johnnie joi jona jonny jordan jovan juni juul kai kali karan karli karma kato
    kelley kelly kenzie kerry kim kirby koko kristian laurence laverne lean lee leigh leslie
    lone loren loris lou lupe lynn maj mar marcell marin marion maris marjan marty merle micha
    mika mitra morgan mulayim nanni nihad nikola noa noel noor ola ollie olof orla paris pat
    patrice petros rael regan rein reine rene robin rosario rosi sabir sacha sandy shannon
    shelby sol stacy stephane tai taylor tegan terry tine tomi tommie toni tracy ugur uli vala
    valdis valentine valeri valery van vega wendelin willie yael yan yasar yohana yuri
    """
}
