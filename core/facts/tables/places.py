"""Places that need no telling, the adjectives of peoples, and the words that make a name one of a place."""

from typing import Final

PLACES: Final = frozenset(
    name.strip()
    for name in (
        "tyrol,alps,andes,tuscany,andalusia,provence,flanders,brittany,sahara,siberia,sicily,sardinia,corsica,crete,lombardy,piedmont,umbria,calabria,apulia,liguria,galicia,basque country,castile,asturias,"
        "madeira,azores,algarve,alsace,burgundy,normandy,saxony,swabia,thuringia,rhineland,friesland,wallonia,silesia,moravia,transylvania,dalmatia,istria,styria,carinthia,lapland,scania,orkney,"
        "patagonia,punjab,gujarat,chechnya,dagestan,crimea,polynesia,scandinavia,zanzibar,darfur,tigray,sumatra,okinawa,manchuria,greenland,catalonia,bavaria,tasmania,newfoundland,bengal,"
        "afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,"
        "bhutan,bolivia,bosnia,botswana,brazil,brunei,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,chad,chile,china,colombia,comoros,congo,costa rica,croatia,"
        "cuba,cyprus,czechia,denmark,djibouti,dominica,ecuador,egypt,el salvador,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,ghana,"
        "greece,greenland,grenada,guatemala,guinea,guyana,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,"
        "kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,"
        "mauritius,mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,"
        "north macedonia,norway,oman,pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,samoa,"
        "saudi arabia,scotland,senegal,serbia,seychelles,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,"
        "sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,"
        "united states,uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,wales,england,yemen,zambia,zimbabwe,britain,us,usa,uk,uae,u.s,u.k,gaza,west bank,crimea,catalonia,"
        "bavaria,tibet,kashmir,hong kong,macau,northern ireland,puerto rico,europe,asia,africa,america,latin america,middle east,north america,south america,antarctica,"
        "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,"
        "massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,"
        "oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,ontario,quebec,"
        "abu dhabi,abuja,accra,addis ababa,aleppo,algiers,almaty,amman,amsterdam,ankara,antwerp,asuncion,athens,atlanta,auckland,baghdad,baku,bamako,bangkok,barcelona,basel,beijing,"
        "beirut,belfast,belgrade,berlin,bern,birmingham,bogota,boston,brasilia,bratislava,bristol,brussels,bucharest,budapest,buenos aires,busan,cairo,canberra,cape town,caracas,"
        "cardiff,casablanca,chennai,chicago,cologne,colombo,copenhagen,dakar,dallas,damascus,delhi,denver,detroit,dhaka,doha,donetsk,dresden,dubai,dublin,durban,edinburgh,florence,"
        "frankfurt,geneva,genoa,glasgow,guangzhou,hamburg,hanoi,harare,havana,helsinki,hiroshima,houston,islamabad,istanbul,jakarta,jeddah,jerusalem,johannesburg,kabul,"
        "kampala,kandahar,karachi,kathmandu,kharkiv,khartoum,kherson,kigali,kinshasa,kingston,krakow,kuala lumpur,kyiv,kyoto,lagos,lahore,la paz,leeds,leipzig,lille,lima,lisbon,liverpool,"
        "ljubljana,london,los angeles,luanda,lusaka,lyon,madrid,managua,manila,manchester,marseille,mecca,melbourne,mexico city,miami,milan,minsk,mogadishu,monrovia,montevideo,"
        "montreal,moscow,mosul,mumbai,munich,nagasaki,nagoya,nairobi,naples,new delhi,nice,nicosia,osaka,oslo,ottawa,oxford,cambridge,palermo,paris,perth,philadelphia,phoenix,pretoria,"
        "prague,pyongyang,quito,rabat,rafah,rangoon,reykjavik,riga,rio de janeiro,riyadh,rome,rotterdam,saint petersburg,san diego,san francisco,san salvador,sanaa,santiago,"
        "sao paulo,sarajevo,seattle,seoul,seville,shanghai,shenzhen,sofia,stockholm,strasbourg,stuttgart,sydney,taipei,tallinn,tashkent,tbilisi,tehran,tel aviv,the hague,tokyo,toronto,"
        "toulouse,tripoli,tunis,turin,ulaanbaatar,valencia,vancouver,venice,vienna,vilnius,warsaw,washington,wellington,wuhan,yerevan,zagreb,zurich,odesa,lviv,geneva,ramallah,"
        "nile,danube,rhine,thames,seine,volga,mekong,ganges,euphrates,tigris,mississippi,zambezi,loire,elbe,vistula,tiber,atlantic,pacific,mediterranean,baltic,black sea,red sea,north sea,caribbean,sahara,himalayas,alps,balkans,siberia,donbas,sinai,arctic,kremlin"
    ).split(",")
)
"""Folded."""

PLACE_WORDS: Final = frozenset(
    "river sea ocean lake bay strait gulf street avenue road square park bridge airport station island islands mountain mountains mount hill hills valley county province "
    "district region city town village peninsula coast desert canal harbour harbor port peak forest highway cape creek canyon lane boulevard plaza beach glacier plateau "
    "palace stadium arena cathedral monastery falls springs rapids heights grove meadows gardens crossing junction territory republic kingdom north south east west northern southern eastern western prefecture oblast".split()
)

PLACE_NOUNS: Final = frozenset(
    "quarter suburb hamlet settlement neighbourhood neighborhood state municipality parish resort borough commune capital township canton area port harbour stop stations ports towns cities villages countries nations states".split()
)
"""What a place is called before ``of`` or ``but``, and which is no part of its name."""

PLACES_BEGIN: Final = frozenset(
    "river lake mount cape port gulf strait isle fort bay sea north south east west northern southern eastern western mont rio playa villa".split()
)
"""What a place's name may begin with."""

FAITHS_AND_PARTIES: Final = frozenset(
    "muslim muslims hindu hindus christian christians jew jews jewish buddhist buddhists sikh sikhs catholic catholics protestant protestants sunni sunnis shiite shiites shia democrat republican democratic tory "
    "conservative liberal socialist communist green independent anglican methodist baptist lutheran orthodox yazidi druze alawite".split()
)
"""What people believe and vote for: no place's name."""

DIRECTIONS: Final = frozenset(
    "north south east west northern southern eastern western central downtown new upper lower greater papua old northeast northwest southeast southwest great little".split()
)
"""Words that make another place of a name."""

SIDES_OF_PLACES: Final[dict[str, str]] = {
    word: side
    for side, words in {
        "north": "north northern", "south": "south southern", "east": "east eastern", "west": "west western", "centre": "centre center central middle heart",
        "northeast": "northeast northeastern north-east north-eastern", "northwest": "northwest northwestern north-west north-western",
        "southeast": "southeast southeastern south-east south-eastern", "southwest": "southwest southwestern south-west south-western",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words for a part of a place → the part."""

CAPITALS: Final[dict[str, str]] = {
    country: city
    for country, _, city in (
        row.partition(":")
        for row in (
            "afghanistan:kabul,albania:tirana,algeria:algiers,argentina:buenos aires,armenia:yerevan,australia:canberra,austria:vienna,azerbaijan:baku,bangladesh:dhaka,belarus:minsk,belgium:brussels,"
            "bosnia:sarajevo,brazil:brasilia,bulgaria:sofia,cambodia:phnom penh,canada:ottawa,chile:santiago,china:beijing,colombia:bogota,croatia:zagreb,cuba:havana,cyprus:nicosia,czechia:prague,czech republic:prague,"
            "denmark:copenhagen,ecuador:quito,egypt:cairo,england:london,estonia:tallinn,ethiopia:addis ababa,finland:helsinki,france:paris,georgia:tbilisi,germany:berlin,ghana:accra,greece:athens,haiti:port au prince,"
            "hungary:budapest,iceland:reykjavik,india:new delhi,indonesia:jakarta,iran:tehran,iraq:baghdad,ireland:dublin,italy:rome,jamaica:kingston,japan:tokyo,jordan:amman,kazakhstan:astana,kenya:nairobi,kosovo:pristina,"
            "kuwait:kuwait city,latvia:riga,lebanon:beirut,libya:tripoli,lithuania:vilnius,luxembourg:luxembourg,malaysia:kuala lumpur,mali:bamako,malta:valletta,mexico:mexico city,moldova:chisinau,mongolia:ulaanbaatar,"
            "montenegro:podgorica,morocco:rabat,myanmar:naypyidaw,nepal:kathmandu,netherlands:amsterdam,new zealand:wellington,nicaragua:managua,niger:niamey,nigeria:abuja,north korea:pyongyang,north macedonia:skopje,"
            "norway:oslo,oman:muscat,pakistan:islamabad,paraguay:asuncion,peru:lima,philippines:manila,poland:warsaw,portugal:lisbon,qatar:doha,romania:bucharest,russia:moscow,rwanda:kigali,saudi arabia:riyadh,"
            "scotland:edinburgh,senegal:dakar,serbia:belgrade,slovakia:bratislava,slovenia:ljubljana,somalia:mogadishu,south africa:pretoria,south korea:seoul,spain:madrid,sudan:khartoum,sweden:stockholm,switzerland:bern,"
            "syria:damascus,taiwan:taipei,tanzania:dodoma,thailand:bangkok,tunisia:tunis,turkey:ankara,uganda:kampala,ukraine:kyiv,united kingdom:london,united states:washington,uruguay:montevideo,uzbekistan:tashkent,"
            "venezuela:caracas,vietnam:hanoi,wales:cardiff,yemen:sanaa,zambia:lusaka,zimbabwe:harare"
        ).split(",")
    )
}
"""Country → its capital, in folded names."""

DEMONYMS: Final[dict[str, str]] = {
    word: place
    for place, words in {
        "afghanistan": "afghan afghans", "albania": "albanian", "algeria": "algerian", "united states": "american americans", "argentina": "argentine argentinian argentinean", "armenia": "armenian",
        "australia": "australian", "austria": "austrian", "azerbaijan": "azerbaijani azeri", "bangladesh": "bangladeshi", "belarus": "belarusian", "belgium": "belgian", "bolivia": "bolivian",
        "bosnia": "bosnian", "brazil": "brazilian", "united kingdom": "british briton britons", "bulgaria": "bulgarian", "cambodia": "cambodian", "cameroon": "cameroonian", "canada": "canadian",
        "chile": "chilean", "china": "chinese", "colombia": "colombian", "congo": "congolese", "croatia": "croatian croat", "cuba": "cuban", "cyprus": "cypriot", "czechia": "czech", "denmark": "danish dane",
        "netherlands": "dutch", "ecuador": "ecuadorian ecuadorean ecuadoran", "egypt": "egyptian", "estonia": "estonian", "ethiopia": "ethiopian", "europe": "european", "philippines": "filipino philippine",
        "finland": "finnish finn", "france": "french", "georgia": "georgian", "germany": "german", "ghana": "ghanaian", "greece": "greek", "haiti": "haitian", "hungary": "hungarian", "iceland": "icelandic",
        "india": "indian", "indonesia": "indonesian", "iran": "iranian", "iraq": "iraqi", "ireland": "irish", "israel": "israeli", "italy": "italian", "japan": "japanese", "jordan": "jordanian",
        "kazakhstan": "kazakh", "kenya": "kenyan", "korea": "korean", "kuwait": "kuwaiti", "latvia": "latvian", "lebanon": "lebanese", "libya": "libyan", "lithuania": "lithuanian", "malaysia": "malaysian",
        "mali": "malian", "malta": "maltese", "mexico": "mexican", "moldova": "moldovan", "mongolia": "mongolian", "morocco": "moroccan", "myanmar": "burmese", "nepal": "nepali nepalese",
        "new zealand": "zealander", "nigeria": "nigerian", "norway": "norwegian", "pakistan": "pakistani", "palestine": "palestinian palestinians", "peru": "peruvian", "poland": "polish pole",
        "portugal": "portuguese", "qatar": "qatari", "romania": "romanian", "russia": "russian russians", "rwanda": "rwandan", "saudi arabia": "saudi", "scotland": "scottish", "senegal": "senegalese",
        "serbia": "serbian serb", "singapore": "singaporean", "slovakia": "slovak", "slovenia": "slovenian", "somalia": "somali", "africa": "african", "spain": "spanish", "sudan": "sudanese",
        "sweden": "swedish", "switzerland": "swiss", "syria": "syrian", "taiwan": "taiwanese", "tanzania": "tanzanian", "thailand": "thai", "tunisia": "tunisian", "turkey": "turkish turk",
        "uganda": "ugandan", "ukraine": "ukrainian ukrainians", "uruguay": "uruguayan", "uzbekistan": "uzbek", "venezuela": "venezuelan", "vietnam": "vietnamese", "wales": "welsh", "yemen": "yemeni",
        "zimbabwe": "zimbabwean", "hong kong": "hongkonger", "tibet": "tibetan", "kashmir": "kashmiri", "catalonia": "catalan", "bavaria": "bavarian", "islam": "muslim islamic", "arab": "arab",
        "andorra": "andorran", "angola": "angolan", "bahamas": "bahamian", "bahrain": "bahraini", "barbados": "barbadian", "belize": "belizean", "benin": "beninese", "bhutan": "bhutanese",
        "botswana": "botswanan", "brunei": "bruneian", "burundi": "burundian", "chad": "chadian", "comoros": "comorian", "djibouti": "djiboutian",
        "dominican republic": "dominican", "el salvador": "salvadoran salvadorean salvadorian", "eritrea": "eritrean", "fiji": "fijian", "gabon": "gabonese", "gambia": "gambian", "grenada": "grenadian",
        "guatemala": "guatemalan", "guinea": "guinean", "guyana": "guyanese", "honduras": "honduran", "ivory coast": "ivorian", "jamaica": "jamaican", "kosovo": "kosovan kosovar", "kyrgyzstan": "kyrgyz",
        "laos": "laotian lao", "liberia": "liberian", "liechtenstein": "liechtensteiner", "luxembourg": "luxembourgish luxembourger", "madagascar": "malagasy madagascan", "malawi": "malawian", "maldives": "maldivian",
        "mauritania": "mauritanian", "mauritius": "mauritian", "monaco": "monegasque monégasque monacan", "montenegro": "montenegrin", "mozambique": "mozambican", "namibia": "namibian", "nauru": "nauruan",
        "nicaragua": "nicaraguan", "niger": "nigerien", "north macedonia": "macedonian", "oman": "omani", "panama": "panamanian", "papua": "papuan", "paraguay": "paraguayan", "samoa": "samoan",
        "suriname": "surinamese", "swaziland": "swazi", "tajikistan": "tajik", "timor": "timorese", "togo": "togolese", "tonga": "tongan",
        "trinidad": "trinidadian", "turkmenistan": "turkmen", "united arab emirates": "emirati", "vanuatu": "vanuatuan", "zambia": "zambian",
    }.items()
    for word in words.split()
}  # fmt: skip
DEMONYMS.update({
    "sri lankan": "sri lanka", "costa rican": "costa rica", "sierra leonean": "sierra leone", "puerto rican": "puerto rico", "cape verdean": "cape verde",
})  # fmt: skip
LANDS: Final = frozenset(DEMONYMS.values())
"""Countries and the like: what a town lies in."""
DEMONYMS.update({
    word: place
    for place, words in {
        "tyrol": "tyrolean tyrolese", "alps": "alpine", "andes": "andean", "tuscany": "tuscan", "andalusia": "andalusian", "provence": "provencal provençal", "flanders": "flemish", "venice": "venetian",
        "brittany": "breton", "sahara": "saharan", "siberia": "siberian", "vienna": "viennese", "sicily": "sicilian", "sardinia": "sardinian", "corsica": "corsican", "crete": "cretan",
        "piedmont": "piedmontese", "umbria": "umbrian", "calabria": "calabrian", "apulia": "apulian", "liguria": "ligurian", "galicia": "galician", "basque country": "basque", "castile": "castilian",
        "aragon": "aragonese", "asturias": "asturian", "valencia": "valencian", "madeira": "madeiran", "azores": "azorean", "algarve": "algarvian", "alsace": "alsatian", "burgundy": "burgundian",
        "savoy": "savoyard", "swabia": "swabian", "prussia": "prussian", "thuringia": "thuringian", "hesse": "hessian", "rhineland": "rhenish", "frisia": "frisian", "friesland": "frisian", "wallonia": "walloon",
        "silesia": "silesian", "moravia": "moravian", "bohemia": "bohemian", "galilee": "galilean", "transylvania": "transylvanian", "dalmatia": "dalmatian", "istria": "istrian", "styria": "styrian", "carinthia": "carinthian",
        "scania": "scanian", "cornwall": "cornish", "orkney": "orcadian", "manchester": "mancunian", "liverpool": "liverpudlian", "glasgow": "glaswegian", "london": "londoner londoners",
        "paris": "parisian", "berlin": "berliner berliners", "moscow": "muscovite muscovites", "madrid": "madrilenian", "barcelona": "barcelonan", "milan": "milanese", "naples": "neapolitan", "genoa": "genoese", "florence": "florentine",
        "bologna": "bolognese", "athens": "athenian", "geneva": "genevan genevese", "damascus": "damascene", "cairo": "cairene",
        "texas": "texan", "california": "californian", "hawaii": "hawaiian", "florida": "floridian", "alaska": "alaskan", "ohio": "ohioan", "virginia": "virginian", "louisiana": "louisianan", "quebec": "quebecois québécois",
        "ontario": "ontarian", "newfoundland": "newfoundlander", "queensland": "queenslander", "tasmania": "tasmanian", "patagonia": "patagonian", "amazon": "amazonian", "bengal": "bengali", "punjab": "punjabi", "gujarat": "gujarati",
        "kurdistan": "kurdish kurd", "chechnya": "chechen", "dagestan": "dagestani", "crimea": "crimean", "balkans": "balkan", "polynesia": "polynesian",
        "asia": "asian", "antarctica": "antarctic", "himalaya": "himalayan", "himalayas": "himalayan", "pyrenees": "pyrenean", "carpathians": "carpathian", "urals": "uralian",
        "iberia": "iberian", "scandinavia": "scandinavian", "zanzibar": "zanzibari", "darfur": "darfuri", "tigray": "tigrayan", "biafra": "biafran", "katanga": "katangese", "java": "javanese",
        "bali": "balinese", "sumatra": "sumatran", "okinawa": "okinawan", "manchuria": "manchurian", "greenland": "greenlandic greenlander", "faroe islands": "faroese", "isle of man": "manx",
    }.items()
    for word in words.split()
})  # fmt: skip
