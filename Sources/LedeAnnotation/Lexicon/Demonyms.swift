/// Nationalities, religions and political groups.
enum Demonyms {
  static let words = """
    Victorian Victorians Tasmanian Tasmanians Quebecois Afghan Afghans Albanian Albanians Algerian Algerians American Americans Andorran Angolan
    Angolans Argentine Argentines Argentinian Argentinians Armenian Armenians Australian
    Australians Austrian Austrians Azerbaijani Azerbaijanis Bahamian Bahraini Bahrainis
    Bangladeshi Bangladeshis Barbadian Basque Basques Belarusian Belarusians Belgian Belgians
    Beninese Bhutanese Bolivian Bolivians Bosnian Bosnians Botswanan Brazilian Brazilians Brit
    Brits British Briton Britons Bulgarian Bulgarians Burmese Burundian Cambodian Cambodians
    Cameroonian Canadian Canadians Catalan Catalans Chadian Chechen Chechens Chilean Chileans
    Chinese Colombian Colombians Congolese Croat Croatian Croatians Croats Cuban Cubans Cypriot
    Cypriots Czech Czechs Dane Danes Danish Dominican Dominicans Dutch Dutchman Ecuadorean
    Ecuadorian Ecuadorians Egyptian Egyptians Emirati Emiratis English Englishman Englishmen
    Eritrean Eritreans Estonian Estonians Ethiopian Ethiopians European Europeans Fijian
    Filipino Filipinos Finn Finnish Finns Flemish French Frenchman Frenchmen Gabonese Gambian
    Georgian Georgians German Germans Ghanaian Ghanaians Greek Greeks Guatemalan Guatemalans
    Guinean Guyanese Haitian Haitians Hispanic Hispanics Honduran Hondurans Hungarian
    Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis
    Irish Irishman Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese
    Jordanian Jordanians Kazakh Kazakhs Kenyan Kenyans Korean Koreans Kosovar Kurd Kurdish
    Kurds Kuwaiti Kuwaitis Kyrgyz Lao Laotian Latino Latinos Latvian Latvians Lebanese Liberian
    Liberians Libyan Libyans Lithuanian Lithuanians Macedonian Malagasy Malawian Malaysian
    Malaysians Maldivian Malian Maltese Mauritanian Mexican Mexicans Moldovan Mongolian
    Mongolians Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese Nepali Nicaraguan
    Nigerian Nigerians Norwegian Norwegians Omani Pakistani Pakistanis Palestinian Palestinians
    Panamanian Paraguayan Peruvian Peruvians Pole Poles Polish Portuguese Qatari Romanian
    Romanians Russian Russians Rwandan Rwandans Salvadoran Samoan Saudi Saudis Scot Scots
    Scottish Senegalese Serb Serbian Serbians Serbs Singaporean Singaporeans Slovak Slovakian
    Slovene Slovenian Somali Somalis Spaniard Spaniards Spanish Sudanese Swede Swedes Swedish
    Swiss Syrian Syrians Taiwanese Tajik Tanzanian Tanzanians Thai Thais Tibetan Tibetans
    Togolese Tongan Tunisian Tunisians Turk Turkish Turks Ugandan Ugandans Ukrainian Ukrainians
    Uruguayan Uzbek Uzbeks Venezuelan Venezuelans Vietnamese Welsh Yemeni Yemenis Yugoslav
    Zambian Zimbabwean Zimbabweans African Africans Asian Asians Arab Arabs Arabic Muslim
    Muslims Islamic Islamist Islamists Christian Christians Jew Jews Jewish Catholic Catholics
    Protestant Sunni Sunnis Shiite Shiites Shia Hindu Hindus Sikh Buddhist Buddhists Democrat
    Democrats Democratic Republican Republicans Californian Texan Londoner Parisian Soviet Nazi
    Nazis Latin Anglican Mormon Orthodox Iberian Nordic Scandinavian Balkan Caribbean Rohingya
    Tamil Tamils Uighur Uyghur Hutu Tutsi Pashtun Communist Communists Kiwi Aussie Slavic    Serbians Bosnians Emirate Qataris Omanis Angolans Bhutanese Palestinians Roman Romans Siberian
    Sicilian Bavarian Tuscan Prussian Ottoman Byzantine Persian Persians Hellenic Gallic Anglo Maori
    Aboriginal Inuit Cherokee Navajo Zulu Zulus Yoruba Igbo Hausa Punjabi Bengali Bengalis Kashmiri
    Sinhalese Cantonese Mandarin Manchu Alawite Alawites Druze Coptic Copts Maronite Salafi Wahhabi
    Lutheran Lutherans Methodist Methodists Baptist Baptists Presbyterian Pentecostal Evangelical
    Protestants Buddhists Hindus Sikhs Mormons Quaker Quakers Amish Atheist Zionist Zionists Marxist
    Marxists Socialist Socialists Leninist Maoist Maoists Trotskyist Stalinist Tory Tories Whig Labourite
    Baathist Sandinista Peronist Taliban Islamists Jihadist Anglicans Calvinist Hasidic Sephardic
    Ashkenazi Caucasian Afro Eurasian Hawaiian Hawaiians Alaskan Texans Californians Floridian
    Londoners Parisians Berliner Berliners Bostonian Yorker Yorkers Chicagoan Angeleno Liverpudlian
    Mancunian Glaswegian Cornish Breton Bretons Corsican Sardinian Flemings Walloon Walloons Andalusian
    Galician Muscovite Muscovites Crimean Chechens Dagestani Ossetian Abkhaz Karabakh Kosovan Kosovars
    """
}
