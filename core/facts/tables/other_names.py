"""Other names of one place or body: acronyms that need no telling, exonyms, former names. A row is one thing; its first name files it."""

from typing import Final

from core.facts.tables.elsewhere.city_names import CITY_NAMES

_CLUBS: Final = (
    "manchester united|man united|man utd", "manchester city|man city", "tottenham hotspur|tottenham|spurs", "paris saint germain|psg", "juventus|juve", "inter milan|internazionale|inter", "bayern munich|bayern|fc bayern",
    "borussia dortmund|dortmund|bvb", "barcelona|barca", "atletico madrid|atletico", "wolverhampton wanderers|wolves", "west ham united|west ham", "newcastle united|newcastle", "leeds united|leeds", "brighton and hove albion|brighton",
    "nottingham forest|forest", "olympique marseille|om", "borussia monchengladbach|gladbach",
)  # fmt: skip
_ROWS: Final = (
    *_CLUBS,
    *CITY_NAMES,
    # bodies
    "united nations|un|nations unies|naciones unidas|vereinte nationen|onu|оон|организация объединенных наций|организации объединенных наций", "european union|eu|union europeenne|union europea|europaische union|ue|евросоюз|европейский союз|европейского союза", "north atlantic treaty organization|nato|north atlantic treaty organisation", "world health organization|who|world health organisation",
    "international monetary fund|imf", "world trade organization|wto|world trade organisation", "international atomic energy agency|iaea", "european central bank|ecb", "bank of england|boe",
    # prizes
    "academy awards|oscars", "academy award|oscar", "grammy awards|grammys", "emmy awards|emmys", "brit awards|brits", "golden globe awards|golden globes", "bafta awards|baftas",
    "federal bureau of investigation|fbi", "central intelligence agency|cia", "federal reserve|fed|us federal reserve", "international criminal court|icc",
    "international committee of the red cross|icrc", "organization of the petroleum exporting countries|opec", "organisation for economic cooperation and development|oecd|organization for economic cooperation and development",
    "association of southeast asian nations|asean", "african union|au", "national aeronautics and space administration|nasa", "european space agency|esa",
    "food and drug administration|fda", "centers for disease control and prevention|cdc", "environmental protection agency|epa", "international olympic committee|ioc",
    "united nations childrens fund|unicef", "united nations educational scientific and cultural organization|unesco", "un refugee agency|unhcr|office of the united nations high commissioner for refugees|un high commissioner for refugees|united nations high commissioner for refugees", "world food programme|wfp|world food program",
    "national health service|nhs", "jpmorgan chase|jpmorgan|jp morgan|jp morgan chase", "metropolitan police|met police|scotland yard|metropolitan police service", "british broadcasting corporation|bbc", "us geological survey|usgs|united states geological survey", "un security council|security council|united nations security council",
    "organization for security and cooperation in europe|osce|organisation for security and cooperation in europe|organization for security and co operation in europe|organisation for security and co operation in europe",
    "bureau of alcohol tobacco firearms and explosives|atf|batfe", "department for environment food and rural affairs|defra", "department for digital culture media and sport|dcms|department for culture media and sport",
    "office for standards in education|ofsted", "office of communications|ofcom", "driver and vehicle licensing agency|dvla", "medicines and healthcare products regulatory agency|mhra", "national institute for health and care excellence",
    "un conference on trade and development|united nations conference on trade and development|unctad",
    "un office for the coordination of humanitarian affairs|ocha|office for the coordination of humanitarian affairs", "un relief and works agency|unrwa|united nations relief and works agency", "un environment programme|unep|united nations environment programme",
    "european organization for nuclear research|cern|european organisation for nuclear research", "comprehensive nuclear test ban treaty organization|ctbto", "institute for fiscal studies|ifs",
    "people for the ethical treatment of animals", "mothers against drunk driving|madd", "campaign for nuclear disarmament|cnd", "doctors without borders|msf|medecins sans frontieres|médecins sans frontières", "reporters without borders|rsf|reporters sans frontieres|reporters sans frontières",
    "substance abuse and mental health services administration|samhsa", "national highway traffic safety administration|nhtsa", "occupational safety and health administration|osha", "bureau of land management|blm", "bureau of labor statistics|bls",
    "world wide fund for nature|wwf|world wildlife fund", "international federation of red cross and red crescent societies|ifrc", "intergovernmental panel on climate change|ipcc", "european centre for disease prevention and control|ecdc", "european center for medium range weather forecasts|ecmwf|european centre for medium range weather forecasts",
    "federation internationale de football association|fifa", "union of european football associations|uefa", "confederation of african football|caf", "north atlantic treaty organization|nato|north atlantic treaty organisation", "economic community of west african states|ecowas",
    # countries and cities
    "united states|сша|соединенные штаты|соединенных штатов|соединенным штатам|соединенными штатами|соединенных штатах|соединенные штаты америки|соединенных штатов америки|etats unis|etats unis d amerique|etats unis damerique|estados unidos|estados unidos de america|ee uu|eeuu|stati uniti|verenigde staten|vereinigte staaten|vereinigten staaten|vereinigte staaten von amerika|vereinigten staaten von amerika|us|usa|united states of america|america", "united kingdom|uk|britain|great britain|royaume uni|grande bretagne|grossbritannien|vereinigtes konigreich|vereinigten konigreich|reino unido|gran bretana|великобритания|великобритании|соединенное королевство", "united arab emirates|uae", "democratic republic of the congo|drc|dr congo|democratic republic of congo",
    "dr congo|democratic republic of congo|democratic republic of the congo|drc|congo kinshasa",
    "netherlands|holland", "czech republic|czechia", "ivory coast|cote divoire", "myanmar|burma", "eswatini|swaziland", "turkey|turkiye", "north macedonia|macedonia", "cape verde|cabo verde",
    "china|peoples republic of china|prc|people s republic of china", "taiwan|republic of china", "south korea|republic of korea", "north korea|democratic peoples republic of korea|dprk", "east timor|timor leste", "russia|russian federation", "germany|federal republic of germany|deutschland|allemagne", "iran|islamic republic of iran", "syria|syrian arab republic", "vietnam|viet nam", "bolivia|plurinational state of bolivia", "beijing|peking", "mumbai|bombay", "kolkata|calcutta", "chennai|madras",
    "kyiv|kiev|kyjiw|kiew", "kharkiv|kharkov", "odesa|odessa", "lviv|lvov|lwow|lemberg", "dnipro|dnepr|dnipropetrovsk", "mykolaiv|nikolaev", "zaporizhzhia|zaporozhye|zaporizhia|zaporizhzhya", "chernobyl|chornobyl",
    "ho chi minh city|saigon", "yangon|rangoon", "bengaluru|bangalore", "guangzhou|canton", "cologne|koln", "munich|munchen", "vienna|wien", "prague|praha|prag", "warsaw|warszawa|warschau",
    "moscow|moskva|moskau|moscou", "saint petersburg|st petersburg|leningrad", "copenhagen|kobenhavn", "brussels|bruxelles|brussel", "lisbon|lisboa", "rome|roma|rom", "milan|milano|mailand", "florence|firenze|florenz",
    "venice|venezia|venedig", "naples|napoli|neapel", "turin|torino", "genoa|genova|genua", "athens|athina", "bucharest|bucuresti", "belgrade|beograd", "geneva|geneve|genf", "the hague|den haag|hague", "antwerp|antwerpen|anvers",
    "seville|sevilla", "krakow|cracow", "gdansk|danzig", "wroclaw|breslau", "istanbul|constantinople", "aleppo|halab", "damascus|dimashq", "tehran|teheran", "mecca|makkah|mekka", "gothenburg|goteborg", "nuremberg|nurnberg", "zurich|zuerich",
    "kropyvnytskyi|kirovohrad|kirovograd", "bakhmut|artemivsk|artyomovsk", "donbas|donbass", "luhansk|lugansk", "chernihiv|chernigov", "vinnytsia|vinnitsa", "rivne|rovno", "ternopil|ternopol", "kryvyi rih|krivoy rog|kryvyy rih",
    "zhytomyr|zhitomir", "chisinau|kishinev", "moldova|moldavia", "belarus|byelorussia", "kyrgyzstan|kirghizia", "almaty|alma ata", "astana|nur sultan|nursultan|akmola", "ashgabat|ashkhabad", "tbilisi|tiflis", "bishkek|frunze",
    "nanjing|nanking", "tianjin|tientsin", "chongqing|chungking", "xiamen|amoy", "hangzhou|hangchow", "busan|pusan", "incheon|inchon", "daegu|taegu", "gwangju|kwangju", "naypyidaw|naypyitaw|nay pyi taw", "rakhine|arakan",
    "varanasi|benares|banaras", "pune|poona", "mysuru|mysore", "mangaluru|mangalore", "thiruvananthapuram|trivandrum", "kochi|cochin", "puducherry|pondicherry", "vadodara|baroda", "prayagraj|allahabad", "gurugram|gurgaon",
    "odisha|orissa", "dhaka|dacca", "chattogram|chittagong", "kathmandu|katmandu", "sri lanka|ceylon", "thailand|siam", "cambodia|kampuchea", "medina|madinah", "jeddah|jidda|jiddah", "idlib|edlib", "latakia|lattakia",
    "deir ez zor|deir al zor|deir ezzor", "raqqa|ar raqqah", "kobani|kobane|ayn al arab", "basra|basrah", "erbil|arbil|irbil", "hodeidah|hudaydah|hodeida|al hudaydah", "marib|maarib", "taiz|taizz", "benghazi|bengasi",
    "misrata|misurata", "el fasher|al fashir|el fashir", "addis ababa|addis abeba", "mogadishu|muqdisho|mogadiscio", "marrakesh|marrakech", "tangier|tanger|tangiers", "fez|fes", "algiers|alger", "timbuktu|tombouctou",
    "gqeberha|port elizabeth", "maputo|lourenco marques", "burkina faso|upper volta", "thessaloniki|salonika|salonica", "corfu|kerkyra", "nicosia|lefkosia|lefkosa", "izmir|smyrna", "bratislava|pressburg", "szczecin|stettin",
    "poznan|posen", "kaliningrad|konigsberg", "vilnius|wilno|vilna", "plzen|pilsen", "aachen|aix la chapelle", "mainz|mayence", "basel|basle|bale", "bern|berne", "lucerne|luzern", "ghent|gent|gand", "bruges|brugge",
    "leuven|louvain", "liege|luik|luttich", "mechelen|malines", "ypres|ieper", "kortrijk|courtrai", "lyon|lyons", "marseille|marseilles", "reims|rheims", "dunkirk|dunkerque", "corsica|corse", "brittany|bretagne",
    "majorca|mallorca", "minorca|menorca", "ibiza|eivissa", "zaragoza|saragossa", "a coruna|la coruna|corunna", "san sebastian|donostia", "bilbao|bilbo", "pamplona|iruna", "basque country|euskadi", "catalonia|catalunya|cataluna",
    "porto|oporto", "azores|acores", "livorno|leghorn", "mantua|mantova", "padua|padova", "syracuse|siracusa", "tuscany|toscana", "lombardy|lombardia", "sicily|sicilia", "sardinia|sardegna", "apulia|puglia", "piedmont|piemonte",
    "bavaria|bayern", "saxony|sachsen", "lower saxony|niedersachsen", "hesse|hessen", "thuringia|thuringen", "north rhine westphalia|nordrhein westfalen|nrw", "hanover|hannover", "elsinore|helsingor", "scania|skane",
    "jutland|jylland", "turku|abo", "faroe islands|faroes|faeroe islands", "falkland islands|falklands|malvinas|islas malvinas", "uluru|ayers rock", "denali|mount mckinley", "mount everest|everest|sagarmatha|qomolangma",
    "persian gulf|arabian gulf", "derry|londonderry", "dnieper|dnipro river|dnieper river", "cairo|al qahirah|kairo", "baghdad|bagdad", "new york|new york city|nyc", "los angeles|la", "washington|washington dc|washington, dc", "france|frankreich", "spain|espana|spanien",
    "gaza|gaza strip", "ireland|republic of ireland|irish republic", "bosnia|bosnia and herzegovina|bosnia herzegovina", "trinidad|trinidad and tobago", "antigua|antigua and barbuda", "saint vincent|saint vincent and the grenadines",
    "sao tome|sao tome and principe", "newfoundland|newfoundland and labrador",
    "peoples bank of china|pboc", "confederation of british industry|cbi", "hm revenue and customs|hmrc|revenue and customs|her majestys revenue and customs|his majestys revenue and customs", "department of justice|doj|us department of justice|justice department",
    "immigration and customs enforcement|us immigration and customs enforcement", "volkswagen|vw", "revolutionary armed forces of colombia|farc", "kurdistan workers party|pkk", "alternative for germany|afd|alternative fur deutschland", "peoples liberation army|pla",
    "university of california los angeles|ucla", "major league baseball|mlb", "european union aviation safety agency|easa|european aviation safety agency", "international criminal police organization|interpol",
    "supreme court of the united states|scotus|us supreme court",
    # parties
    "conservative party|conservatives|tories|tory party", "labour party|labour", "green party|greens|the greens", "liberal democrats|lib dems|liberal democrat party",
    "democratic party|democrats|democrat party", "republican party|republicans|gop", "socialist party|socialists", "liberal party|liberals", "social democrats|social democratic party",
    "christian democrats|christian democratic party", "communist party|communists",
    # wars
    "world war 1|1 world war|first world war|world war i|wwi|great war", "world war 2|2 world war|second world war|world war ii|wwii",
)  # fmt: skip

PARTIES: Final = frozenset(
    "labour conservatives tories greens democrats republicans socialists liberals communists centrists nationalists separatists unionists".split()
)
"""Parties by a common word, which opens a sentence like one."""

CANONICAL: Final[dict[str, str]] = {name: row.split("|")[0] for row in _ROWS for name in row.split("|")}
"""Folded name → the name it is filed under."""

CLUBS: Final = frozenset(row.split("|")[0] for row in _CLUBS)
"""Clubs as they are filed; some are called by the name of their city alone."""
_SMALL: Final = frozenset("of the and for in on to against without sans".split())
_WITH_SMALL: Final = sorted((tuple(name.split()) for name in CANONICAL if _SMALL & set(name.split()[1:])), key=len)
WITH_SMALL_WORDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    first: tuple(name for name in reversed(_WITH_SMALL) if name[0] == first)
    for first in sorted({name[0] for name in _WITH_SMALL})
}
"""First word → the names that have a small word within, the longest first."""
SHORT_FOR_BODIES: Final = frozenset(
    name
    for row in _ROWS
    for name in row.split("|")
    if name.isalpha() and len(name) > 3 and any(_SMALL & set(full.split()[1:]) for full in row.split("|"))
)
"""The one-word names of these."""

_NUMBERS: Final = (
    "saint st ste", "central downtown", "1 i one first 1st", "2 ii two second 2nd", "3 iii three third 3rd", "4 iv four fourth 4th", "5 five fifth 5th", "6 vi six sixth 6th", "7 vii seven seventh 7th",
    "8 viii eight eighth 8th", "9 ix nine ninth 9th", "10 ten tenth 10th", "11 xi eleven eleventh 11th", "12 xii twelve twelfth 12th", "16 xvi", "14 xiv", "13 xiii", "15 xv",
)  # fmt: skip
ROMAN: Final[dict[str, int]] = {
    tens + ones: 10 * n + m
    for n, tens in enumerate(" x xx xxx xl l lx lxx".split(" "))
    for m, ones in enumerate(" i ii iii iv v vi vii viii ix".split(" "))
    if tens + ones
}
"""Roman numerals of kings, popes and games, in small letters."""

NUMBERED: Final[dict[str, str]] = {form: str(n) for form, n in ROMAN.items() if len(form) > 1 and form != "li"} | {
    form: row.split()[0] for row in _NUMBERS for form in row.split()
}
"""A number within a name → its digits."""

NUMBERED_IN_FIGURES: Final = frozenset({"war", "bowl", "formula", "ligue"})
"""Last words of names of which a figure after them is a part: World War 2, Super Bowl 59."""

HALVES: Final = {
    "north": ("north korea", "north vietnam", "north yemen", "northern ireland"),
    "south": ("south korea", "south vietnam", "south yemen", "south sudan"),
    "east": ("east germany",),
    "west": ("west germany",),
}
"""What half a country is called for short → those of which one must be told."""
