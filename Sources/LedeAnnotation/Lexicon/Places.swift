/// Countries, capitals, large cities, states and regions.
enum Places {
  static let countries = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosnia-herzegovina
    bosnia_and_herzegovina botswana brazil brunei bulgaria burkina_faso burma burundi cambodia cameroon
    canada cape_verde central_african_republic chad chile china colombia comoros congo costa_rica
    ivory_coast cote_d'ivoire croatia cuba cyprus czech_republic czechoslovakia denmark djibouti dominica
    dominican_republic east_timor ecuador egypt el_salvador equatorial_guinea eritrea estonia ethiopia fiji
    finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guinea-bissau guyana
    haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
    jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta
    mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar
    namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea northern_ireland norway
    oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal
    puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia senegal serbia seychelles
    sierra_leone singapore slovakia slovenia solomon_islands somalia south_africa south_korea south_sudan
    spain sri_lanka sudan surinam suriname swaziland sweden switzerland syria taiwan tajikistan tanzania
    thailand tibet togo tonga trinidad trinidad_and_tobago tunisia turkey turkmenistan tuvalu uganda ukraine
    united_arab_emirates united_kingdom united_states united_states_of_america uruguay uzbekistan vanuatu
    vatican vatican_city venezuela vietnam yemen yugoslavia zaire zambia zimbabwe soviet_union britain great_britain england scotland wales holland america korea
    west_germany east_germany czechia rhodesia prussia ottoman_empire republic_of_ireland bermuda greenland
    guam gibraltar faroe_islands cayman_islands virgin_islands falkland_islands west_indies antigua
    st._lucia isle_of_man people's_republic_of_china democratic_republic_of_congo
    democratic_republic_of_the_congo republic_of_korea
    """
  /// Written in capitals throughout, or they are other words.
  static let countryAcronyms = "us usa uk uae ussr drc prc"
  static let regions = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina
    north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas
    utah vermont virginia washington_state west_virginia wisconsin wyoming district_of_columbia d.c.
    ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia newfoundland new_brunswick
    yukon new_south_wales queensland victoria tasmania south_australia western_australia
    africa asia europe america north_america south_america latin_america central_america antarctica
    oceania middle_east far_east south_asia southeast_asia south-east_asia east_asia central_asia
    western_europe eastern_europe central_europe northern_europe southern_europe north_africa
    west_africa east_africa southern_africa sub-saharan_africa asia_pacific asia-pacific caribbean
    mediterranean balkans scandinavia arctic caucasus siberia crimea chechnya dagestan ossetia
    south_ossetia abkhazia kashmir punjab gujarat kerala maharashtra tamil_nadu uttar_pradesh bihar assam
    west_bengal rajasthan andhra_pradesh karnataka orissa sindh balochistan baluchistan waziristan helmand
    kandahar_province guangdong sichuan xinjiang hunan hubei yunnan fujian zhejiang jiangsu shandong henan
    hebei inner_mongolia guangxi gaza gaza_strip west_bank golan_heights galilee judea sinai kurdistan
    darfur biafra transvaal natal kwazulu-natal katanga catalonia basque_country andalusia galicia
    castile bavaria saxony hesse prussia westphalia rhineland tuscany lombardy sicily sardinia corsica
    crete brittany normandy burgundy provence alsace lorraine flanders wallonia transylvania vojvodina
    krajina kosovo yorkshire cornwall kent essex sussex surrey devon dorset norfolk suffolk lancashire
    cumbria northumberland ulster munster leinster patagonia amazonia bali java sumatra borneo kalimantan
    sulawesi aceh papua timor mindanao luzon okinawa hokkaido kyushu honshu fukushima sahara sahel
    himalayas alps andes rockies pyrenees appalachia midwest new_england silicon_valley wall_street
    capitol_hill hollywood broadway manhattan brooklyn queens bronx harlem staten_island long_island
    bay_area southern_california northern_california upstate_new_york downing_street guantanamo
    guantanamo_bay atlantic pacific atlantic_ocean pacific_ocean indian_ocean arctic_ocean black_sea
    red_sea dead_sea caspian_sea baltic_sea north_sea south_china_sea east_china_sea mediterranean_sea
    caribbean_sea persian_gulf gulf_of_mexico gulf_of_aden suez_canal panama_canal strait_of_hormuz
    english_channel nile danube rhine thames seine volga mississippi_river amazon_river yangtze ganges
    mount_everest mars venus jupiter saturn earth moon ground_zero tiananmen_square red_square times_square
    central_park the_hague western_sahara horn_of_africa gulf_states euro_zone gulf_coast west_coast
    east_coast south_pacific north_atlantic northern_virginia northern_iraq southern_lebanon
    """
  static let cities = """
    abidjan abu_dhabi abuja accra adana addis_ababa adelaide aden ahmedabad albany albuquerque aleppo
    alexandria algiers almaty amman amsterdam anchorage ankara annapolis antwerp ashgabat asmara astana
    asuncion athens atlanta atlantic_city auckland austin baghdad baku baltimore bamako bandung bangalore
    bangkok bangui banjul barcelona basel basra baton_rouge beijing beirut belfast belgrade belmopan
    benghazi bergen berkeley berlin bern berne bethlehem bilbao birmingham bishkek bissau bloemfontein
    bogota boise bologna bombay bonn bordeaux boston boulder bradford brasilia bratislava brazzaville bremen
    brest bridgetown brighton brisbane bristol brno brussels bucharest budapest buenos_aires buffalo
    bujumbura burlington busan cairo calcutta calgary cali cambridge canberra cannes cape_town caracas
    cardiff casablanca charleston charlotte chechnya chengdu chennai chicago chittagong chongqing
    christchurch cincinnati cleveland cologne colombo columbia columbus conakry copenhagen cordoba cork
    coventry dakar dalian dallas damascus dar_es_salaam darwin davos dayton delhi denver des_moines detroit
    dhaka dili djibouti doha donetsk dortmund dresden dubai dublin dubrovnik durban dushanbe dusseldorf
    edinburgh edmonton eindhoven el_paso erbil essen falluja fallujah florence fort_worth fort_lauderdale
    frankfurt freetown fresno fukuoka gaborone gaza_city gdansk geneva genoa georgetown ghent glasgow gothenburg
    granada graz grenoble grozny guadalajara guangzhou guatemala_city guayaquil haifa halifax hamburg
    hanoi hanover harare harbin hartford havana hebron helsinki heathrow herat hiroshima ho_chi_minh_city
    homs honolulu houston hyderabad indianapolis irbil irkutsk islamabad istanbul izmir jackson jacksonville
    jaffna jaipur jakarta jeddah jenin jerusalem jersey_city johannesburg juba kabul kampala kandahar kansas_city
    kaohsiung karachi karlsruhe kathmandu kazan khartoum kharkiv kiev kyiv kigali kingston kinshasa kobe
    kolkata krakow kuala_lumpur kunduz kyoto la_paz lagos lahore las_vegas lausanne leeds leicester leipzig
    libreville lille lilongwe lima limerick linz lisbon little_rock liverpool ljubljana lockerbie lodz lome
    london los_angeles louisville luanda lubumbashi lucknow lusaka luxor lviv lyon lyons maastricht macau
    madison madras madrid malabo malaga male malmo managua manama manaus manchester mandalay manila maputo
    maracaibo marseille marseilles maseru mecca medellin medina melbourne memphis mexico_city miami milan
    milwaukee minneapolis minsk mobile mogadishu mombasa monrovia monte_carlo montevideo montpellier
    montreal monterrey moscow mosul mountain_view multan mumbai munich muscat nablus nagasaki nagoya nairobi
    nanjing nantes naples nashville nassau new_delhi new_haven new_orleans new_york new_york_city newark
    newcastle niamey nice nicosia nottingham nouakchott novosibirsk nuremberg oakland odessa okinawa
    oklahoma_city omaha oporto oran orlando osaka oslo ostrava ottawa ouagadougou oxford palermo palo_alto
    panama_city paris pasadena perth peshawar philadelphia phnom_penh phoenix pittsburgh plymouth podgorica
    port-au-prince port_louis port_of_spain port_moresby portland porto_alegre porto portsmouth prague
    pretoria princeton pristina providence pusan pyongyang qingdao quebec_city quetta quito rabat raleigh
    ramallah rangoon rawalpindi recife redmond reno reykjavik richmond riga rio_de_janeiro rio riyadh
    rochester rome rosario rostov rotterdam sacramento saint_petersburg st._petersburg st._louis saint_louis
    st._paul salt_lake_city salzburg samara samarkand san_antonio san_diego san_francisco san_jose san_juan
    san_salvador sanaa santa_barbara santa_clara santa_cruz santa_fe santa_monica santiago santo_domingo
    sao_paulo sapporo sarajevo seattle seoul seville shanghai sheffield shenyang shenzhen skopje sofia
    southampton spokane srebrenica srinagar stavanger stockholm strasbourg stuttgart sudan suva sydney
    syracuse tabriz taipei tallinn tampa tampere tashkent tbilisi tegucigalpa tehran teheran tel_aviv the_hague
    thessaloniki tianjin tijuana tikrit tirana tokyo toledo toronto toulouse trieste tripoli tucson tulsa
    tunis turin turku ulan_bator utrecht valencia valletta vancouver venice verona victoria vienna vientiane
    vilnius vladivostok volgograd warsaw washington waterloo wellington wichita windhoek winnipeg wolfsburg
    wuhan wurzburg xian yangon yaounde yekaterinburg yerevan yokohama york zagreb zaragoza zhengzhou zurich
    zwickau washington_d.c. ann_arbor baton_rouge bay_city beverly_hills boca_raton cedar_rapids chapel_hill
    colorado_springs corpus_christi cupertino daytona_beach fort_wayne grand_rapids green_bay key_west
    lake_placid long_beach menlo_park new_brunswick newport_beach niagara_falls palm_beach palm_springs
    rapid_city san_bernardino san_mateo santa_ana sioux_falls south_bend sunnyvale tallahassee topeka
    virginia_beach west_palm_beach white_plains winston-salem armonk bentonville greenwich stamford
    knoxville chattanooga mobile shreveport lubbock laredo plano arlington norfolk newport_news
    greensboro durham lexington toledo akron canton scranton allentown erie camden trenton hoboken yonkers
    concord manchester montpelier dover augusta helena cheyenne pierre bismarck fargo lincoln olympia
    tacoma boise eugene bakersfield stockton anaheim riverside
    """
  static let stateAbbreviations = """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex vt va wash wis wyo
    """
  static let words = """
    river county street avenue road lake mount mountain mountains island islands valley bay beach airport
    province district region peninsula sea ocean gulf strait canal coast desert forest park square bridge
    harbor harbour port hill hills creek falls springs heights township village borough parish prefecture
    territory territories stadium arena cathedral castle palace boulevard lane highway cape basin glacier
    isle isles oblast governorate city town plaza tower cemetery prison camp range plateau canyon station
    dam rue gare republic kingdom municipality principality duchy emirate archipelago reef lagoon
    """
}
