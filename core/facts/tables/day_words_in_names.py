"""Names that hold a word for a day or a month, and words beside which such a word tells no day of the calendar."""

from typing import Final

NAMES: Final[dict[str, str]] = {
    "en": (
        # papers, magazines, stations and what they show
        "USA Today|Russia Today|India Today|Psychology Today|History Today|Physics Today|Archaeology Today|Christianity Today|Business Today|Information Today|Medical News Today|TV Today|The World Today|Farming Today|"
        "Today programme|Today program|Today show|Today FM|Today newspaper|Today host|Today presenter|Mail on Sunday|Sun on Sunday|Scotland on Sunday|Wales on Sunday|Ireland on Sunday|Independent on Sunday|Herald on Sunday|"
        "Express on Sunday|Daily Star Sunday|Sunday Brunch|Sunday Supplement|Sunday Morning Live|Saturday Evening Post|Saturday Paper|Saturday Review|Saturday Kitchen|Saturday Live|Monday Nitro|Tomorrow's World|Tonight Show|"
        "Tonight programme|Tonight at the London Palladium|Tonight with|"
        # clubs, companies, people
        "Sheffield Wednesday|Wednesday Addams|Netflix series Wednesday|Netflix show Wednesday|Netflix's Wednesday|Gavin Friday|Nancy Friday|Ruby Tuesday|Tuesday Weld|Ruby Sunday|Billy Sunday|Joe Friday|Man Friday|Girl Friday|Happy Mondays|Fridays for Future|TGI Fridays|TGI Friday's|TGI Friday|Tomorrow X Together|"
        # days that go by a name of their own and stand on no one day of the calendar
        "Black Monday|Black Tuesday|Black Wednesday|Black Thursday|Black Saturday|Black Sunday|Bloody Sunday|Bloody Friday|Bloody Monday|Bloody Thursday|Blue Monday|Blue Sunday|Manic Monday|Stormy Monday|Super Tuesday|"
        "Super Saturday|Super Sunday|Super Monday|Super Thursday|Super Wednesday|Super Bowl Sunday|Selection Sunday|Championship Sunday|Taco Tuesday|Throwback Thursday|Casual Friday|Casual Fridays|Freaky Friday|Pink Friday|"
        "Mad Friday|Wacky Wednesday|Meatless Monday|Meat Free Monday|Gloomy Sunday|Good Friday Agreement|Good Friday agreement|Good Friday Accord|Good Friday accord|Good Friday deal|Good Friday peace|Friday the 13th|Friday the Thirteenth|"
        # songs, films, books, shows
        "Thank God It's Friday|Friday I'm in Love|Friday on My Mind|Any Given Sunday|Sunday Bloody Sunday|Saturday Night and Sunday Morning|The Man Who Was Thursday|Thursday Murder Club|Thursday's Child|Wednesday's Child|"
        "Tuesdays with Morrie|I Don't Like Mondays|Rainy Days and Mondays|Never on Sunday|Tomorrow Never Dies|Tomorrow Never Knows|Edge of Tomorrow|World of Tomorrow|A Better Tomorrow|The Day After Tomorrow|Tomorrow People|"
        "Yesterday Once More|"
        # months
        "Black September|Red October|Black July|October Revolution|July Revolution|February Revolution|July Monarchy|July Plot|July Crisis|April Theses|November Rain|November Uprising|January Uprising|October Sky|"
        "September Dossier|September Song|October Surprise|August Osage County|April in Paris|Ides of March|March of Dimes|March of the Living|March of the Penguins|March Madness|May Fourth Movement|"
        "Wake Me Up When September Ends"
    ),
    "fr": "Journal du Dimanche|Vivement Dimanche|vivement dimanche|mardi gras|jeudi noir|vendredi noir|lundi noir|vendredi fou|Vendredi ou la Vie sauvage|Robinson et Vendredi|Aujourd'hui en France|Aujourd'hui le Maroc",
    "de": "Bild am Sonntag|Welt am Sonntag|Sonntag Aktuell|Schweiz am Sonntag|NZZ am Sonntag|Zentralschweiz am Sonntag|Presse am Sonntag|Kurier am Sonntag|heute journal|heute-journal|heute show|heute-show|ZDF heute|Russland heute|"
    "Schwarzer Freitag|Schwarze Freitag|Schwarze Montag|Schwarze Donnerstag|Schwarze Dienstag|Blaue Montag|Weiße Sonntag|Schmutzige Donnerstag|Schwarzen Freitag|Schwarzer Montag|Schwarzen Montag|Schwarzer Donnerstag|Schwarzen Donnerstag|Schwarzer Dienstag|Schwarzen Dienstag|Blauer Montag|Blauen Montag|Weißer Sonntag|Weißen Sonntag|Schmutziger Donnerstag|"
    "Schmutzigen Donnerstag|Roter Oktober|Roten Oktober|Schwarzer September|Schwarzen September|Welt von morgen|Freitag, der 13|Wochenzeitung Freitag|Zeitung Freitag",
    "es": "Viernes Negro|Lunes Negro|Martes Negro|Jueves Negro|Miércoles Negro|Domingo Sangriento|Domingo de Resurrección|Sábado de Gloria|Sábado Santo|Lunes Santo|Martes Santo|Miércoles Santo|Martes de Carnaval|Martes 13|"
    "Hoy por Hoy|Diario Hoy|Perú Hoy|Plaza de Mayo|Dos de Mayo|Primero de Mayo|Movimiento 26 de Julio",
    "it": "Venerdì Nero|Lunedì Nero|Giovedì Grasso|Martedì Grasso|giovedì grasso|martedì grasso|Sabato Santo|Domenica In|Domenica Sportiva|Domenica del Corriere|Venerdì di Repubblica|settimanale Oggi|Sabato del Villaggio",
    "pt": "Domingo Espetacular|Domingo Legal|Jornal Hoje|Terça-feira Gorda|Quarta-feira de Cinzas|Domingo de Ramos",
    "nl": "Zwarte Vrijdag|Zwarte Maandag|Zwarte Zaterdag|Bloedige Zondag|Witte Donderdag|Vandaag Inside",
    "ru": "чёрная пятница|черная пятница|чёрной пятницы|черной пятницы|чёрную пятницу|черную пятницу|чёрный понедельник|черный понедельник|чёрный вторник|черный вторник|чёрный четверг|черный четверг|"
    "чистый четверг|великий четверг|великая пятница|великую пятницу|великой пятницы|страстная пятница|страстную пятницу|страстной пятницы|великая суббота|великую субботу|страстная суббота|родительская суббота|родительскую субботу|"
    "вербное воскресенье|прощёное воскресенье|прощеное воскресенье|светлое воскресенье|кровавое воскресенье|кровавого воскресенья|россия сегодня|украина сегодня|красный октябрь|красного октября|чёрный сентябрь|черный сентябрь",
    "ar": "المصري اليوم|اليوم السابع|روسيا اليوم|فلسطين اليوم|العرب اليوم|إيران اليوم|رأي اليوم|المغرب اليوم|لبنان اليوم|صحيفة اليوم|جريدة اليوم|الجمعة العظيمة|الجمعة السوداء|الجمعة البيضاء|الجمعة الحزينة|"
    "اليوم العالمي|اليوم الدولي|اليوم الوطني|اليوم نفسه|اليوم ذاته|اليوم الثالث|اليوم الرابع|اليوم الخامس|اليوم الأخير|الاثنين الأسود|الثلاثاء الكبير",
    "zh": "今日美国|今日美國|今日俄罗斯|今日俄羅斯|今日头条|今日頭條|今日中国|今日关注|今日说法|明日之星|明日之后|明日世界|明日方舟|昨日重现",
}
"""Language → names as they are written, parted by ``|``; a word with a capital here has one in the text too."""

PAPERS_OF_A_DAY: Final = frozenset(
    "times telegraph mirror express mail post herald world independent sport age star sun people business vision nation standard tribune punch observer guardian territorian "
    "mercury leader monitor chronicle examiner citizen review magazine gazette news life".split()
)
"""With a capital right behind a weekday: the Sunday Times, the Friday Times."""
NO_PAPER: Final = frozenset("cup series wars trek square health bank trade trek's bowl kong food".split())
"""Behind those: words that make a name of their own with it: on Sunday World Cup holders, Times Square."""

AT_HOME_IN_MEDIA: Final = frozenset(
    "song songs sang sing sings singing single album track film films movie series show programme program magazine newspaper newspapers daily weekly musical novel novels play book band group called titled "
    "entitled named hit ballad channel network sitcom drama podcast tune hymn recorded played plays performed performs "
    "émission journal quotidien hebdomadaire chanson série zeitung sendung lied magazin zeitschrift periódico diario programa canción película revista giornale settimanale canzone trasmissione jornal música krant "
    "программа программе программы программу передача передаче газета газете газеты газету журнал журнале журнала фильм фильме фильма телеканал сериал сериале песня песню альбом".split()
)
"""Words right before a title."""

KINDS_OF_DAY: Final = frozenset(
    "rainy sunny cold hot warm busy quiet typical normal ordinary average random wet dreary gloomy chilly recent freezing lazy foggy windy grey gray mild bleak fine given single particular late summer autumn winter spring dark snowy "
    "manic miserable sweltering sleepy slow fateful regular certain weekday".split()
)
"""Between *a* and a weekday that is no certain one: a rainy Tuesday."""

OF_NO_ONE_DAY: Final = frozenset(
    "team teams football cricket roast roasts league leagues school schools best job jobs trading driver drivers supplement supplements papers newspapers newspaper blues girl boy crossword ritual routine tradition".split()
)
"""Right behind a weekday, of what each of them brings: a Sunday roast, Saturday jobs."""
OF_EACH_SUCH_DAY: Final = frozenset(
    "prayers prayer sermon sermons mass masses service services lunch lunches dinner dinners brunch games matches market markets shopping opening timetable slot time bazaar concerts shows trains "
    "buses hours editions marathons screenings classes lessons evenings services night nights".split()
)
"""The same where no verb tells of one that has been or is to come: Friday prayers fill the mosque."""

INDEFINITE_GOES_ON: Final = frozenset(
    ', . ; : ! ? ) ” " in at on and or but when that because since after before as with for from to of so then while morning afternoon evening night'.split()
)
"""Behind a weekday with *a* before it, which so is no certain one: on a Tuesday in 2019; a Tuesday meeting is one of a certain day."""

DEEDS_CALLED_BY_DAY: Final = frozenset(
    "attack attacks bombing bombings massacre riot riots insurrection uprising revolution coup movement hijackings hijackers siege committee commission rioters rioter defendants movement massacres memorial museum terrorist terror "
    "brigade brigades plot pogrom killings tsunami earthquake earthquakes stadium bridge square street avenue park station embankment university".split()
)
"""Right behind a day of a month that has become a name: the September 11 attacks, the January 6 committee."""

TODAYS: Final = frozenset(
    "youth youths world society societies generation generations children kids child teenager teenagers teens adolescents parents students pupils women men girls boys people adults families family money prices standards leaders workers "
    "consumers politicians audiences readers viewers voters technology technologies culture age era environment climate politics economy values terms dollars cities life lives lifestyle cars vehicles phones computers machines "
    "musicians artists writers players footballers athletes stars champions workforce workplace farmers doctors scientists engineers teachers classrooms schools journalism journalists democracy democracies language capitalism industry "
    "lawyers citizens masters giants problems challenges needs realities reality medicine science art music fashion sport football game cinema television internet entrepreneurs companies billionaires millennials internet-age marketplace".split()
)
"""What belongs to the time in general: today's youth, tomorrow's leaders, the cities of tomorrow."""
TODAYS_OF_ONE_DAY: Final = frozenset(
    "game football sport terms prices industry companies needs people family families".split()
)
"""Of them, those that belong to one day as often: not behind *'s* and where a day's deed is told."""
BETWEEN_TODAY_AND_ITS_NOUN: Final = frozenset(
    "modern busy digital young working complex competitive global globalised globalized troubled uncertain polarised polarized divided fast-paced connected interconnected multicultural secular hectic average typical many leading best top political "
    "western european british american russian chinese african asian labor labour housing job media news automobile".split()
)

STATES_OF_TODAY: Final = frozenset(
    "has have exist exists live lives own owns employ employs belong belongs house houses boast boasts contain contains comprise comprises consist consists inhabit earn earns spend spends serve serves work works operate operates "
    "account accounts attract attracts rely relies depend depends run runs teach teaches".split()
)
"""Verbs of the present that tell how things are: today the plant employs 300."""
STATES_UP_TO_TODAY: Final = STATES_OF_TODAY | frozenset(
    "know knows occur occurs use uses enjoy enjoys speak speaks experience experiences survive survives remain remains stand stands need needs suffer suffers carry carries number numbers".split()
)
"""The same before *today*, behind *which* or *we*: the version we know today."""
HAS_AS_A_STATE: Final = frozenset(
    "population reputation total staff capacity circulation workforce fleet membership museum school university life family home job wife husband say".split()
)
"""Behind *has a*, of how things are."""
KNOWN_AS: Final = frozenset(
    "known used considered home located based headquartered situated administered regarded owned housed inhabited preserved displayed part one among called remembered populated spoken recognised recognized a an widely largely mostly mainly still "
    "almost nearly available common commonplace worth".split()
)
"""Behind *is* and *are*, of how things are: is today known as, are today among."""
STILL_SO: Final = frozenset(
    "stands stand exists exist existing used lives live remains remain celebrated visible known there intact standing home owned spoken practised practiced found survives survive popular operates".split()
)
"""Behind *still*, with *today* in the sentence: still stands today, is still in use today."""
STILL_IN: Final = frozenset(
    "use operation existence print production business ruins service fashion family private".split()
)
"""Behind *still in*, of the same."""
KNOWN_TODAY: Final[dict[str, frozenset[str]]] = {
    "known": frozenset({"as", "for"}), "owned": frozenset({"by"}), "home": frozenset({"to"}), "part": frozenset({"of"}), "used": frozenset({"as", "by", "for"}), "located": frozenset({"in"}),
}  # fmt: skip
"""Behind a comma and *today*, with what follows them: a mill, today owned by a bank."""
LONG_AGO: Final = frozenset("century centuries decade decades generation generations then once formerly".split())
"""Words of a sentence that holds the present against a time long past."""
