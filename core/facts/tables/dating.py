"""Words that tell a year from a number."""

from typing import Final

BEFORE_YEAR: Final = frozenset(
    "between in since by from until till of before after during for to and through early late mid spring summer autumn fall winter year than "
    "en jusqu'en depuis dès avant après fin début l'an année im seit bis ab vor nach jahr jahre desde hasta del año в с до после к "
    "في منذ عام سنة nel dal em sinds circa "
    "january february march april may june july august september october november december".split()
)
"""A bare figure like 2015 is a year after one of these."""

SET_OFF_YEARS: Final = frozenset({"(", ",", "", ":", ".", "born"})
"""Signs and words between which and what follows two years may stand by themselves."""

YEARS_FOLLOW: Final = frozenset("years period era term reign seasons".split())
"""Words for a time right before the two years it runs between."""

BEFORE_EPOCH: Final = frozenset("the a an his her its their this that".split())
"""Before a year that qualifies a noun: the 2016 season."""

IN_YEARS: Final = frozenset({"between", "to", "and", "than", "of", "for", "from", "by", "a", "с", "до", "de"})
"""Of them, those that stand as often before a count."""

EXTENDING: Final = frozenset(
    "run runs ran running extend extends extended extending extension last lasts lasting contract deal lease mandate valid open stay stays "
    "staying remain remains effective continue continues continuing sign signed signs keep keeps freeze frozen suspended closed".split()
)
"""Words for what holds for a time: ``through`` the last day of what follows."""

OPENING: Final = frozenset(
    "open opens opened opening hours shut shuts closed closes staffed works working shift shifts job runs".split()
)
"""Words of a sentence that tells the hours of a shop, an office or a shift."""

COUNTED_LIKE_YEARS: Final = frozenset(
    "people percent % homes jobs tonnes soldiers troops dollars euros men women".split()
)
"""What follows a count and never a year."""

YEARS_BESIDE: Final[dict[tuple[str, ...], int]] = {
    tuple(phrase.split()): step
    for step, phrases in {
        -1: "last year|of last year|de l'an dernier|de l'année dernière|l'an dernier|l'année dernière|letzten jahres|vergangenen jahres|vorigen jahres|des letzten jahres|"
        "des vergangenen jahres|des vorigen jahres|del año pasado|del pasado año|прошлого года|минувшего года|من العام الماضي|العام الماضي|من السنة الماضية|dell'anno scorso|dello scorso anno|"
        "do ano passado|van vorig jaar|vorig jaar|zeszłego roku|ubiegłego roku",
        0: "this year|of this year|de cette année|cette année|dieses jahres|des laufenden jahres|laufenden jahres|de este año|este año|этого года|нынешнего года|текущего года|من هذا العام|"
        "من العام الحالي|من العام الجاري|di quest'anno|quest'anno|deste ano|van dit jaar|dit jaar|tego roku|bieżącego roku",
        1: "next year|of next year|de l'an prochain|de l'année prochaine|l'an prochain|l'année prochaine|nächsten jahres|des nächsten jahres|kommenden jahres|des kommenden jahres|del año que viene|"
        "del próximo año|следующего года|будущего года|من العام المقبل|العام المقبل|من العام القادم|dell'anno prossimo|del prossimo anno|do próximo ano|do ano que vem|van volgend jaar|volgend jaar|przyszłego roku",
    }.items()
    for phrase in phrases.split("|")
}
"""Tokens for a year right behind a month or a day of one → years from the one of writing."""

NEAR_DAY: Final[dict[str, dict[tuple[str, ...], int]]] = {
    language: {tuple(phrase.split()): step for step, phrases in rows.items() for phrase in phrases.split("|")}
    for language, rows in {
        "en": {-1: "the day before|the previous day|the preceding day|the night before|the evening before", 1: "the day after|the following day|the next day|the day afterwards|the next morning|the following morning", 0: "the same day|that same day|later that day|earlier that day"},
        "fr": {-1: "la veille", 1: "le lendemain", 2: "le surlendemain", -2: "l'avant - veille", 0: "le même jour"},
        "de": {-1: "am tag zuvor|tags zuvor|am vortag|einen tag zuvor|einen tag vorher", 1: "am tag danach|tags darauf|am folgetag|einen tag später|am nächsten tag|am folgenden tag", 0: "am selben tag|am gleichen tag"},
        "es": {-1: "el día anterior|un día antes|la víspera", 1: "al día siguiente|el día siguiente|un día después", 0: "el mismo día"},
        "it": {-1: "il giorno prima|il giorno precedente", 1: "il giorno dopo|il giorno seguente|il giorno successivo"},
        "pt": {-1: "no dia anterior|um dia antes", 1: "no dia seguinte|um dia depois"},
        "nl": {-1: "de dag ervoor|een dag eerder", 1: "de dag erna|een dag later|de volgende dag"},
        "ru": {-1: "днем ранее|днём ранее|накануне|за день до этого", 1: "на следующий день|днем позже|днём позже"},
        "ar": {-1: "في اليوم السابق", 1: "في اليوم التالي"},
    }.items()
}  # fmt: skip
"""Language → tokens that count a day from the one named before → how many days on."""

NEAR_PERIOD: Final[dict[str, dict[tuple[str, ...], tuple[int, str]]]] = {
    language: {tuple(phrase.split()): (step, unit) for (step, unit), phrases in rows.items() for phrase in phrases.split("|")}
    for language, rows in {
        "en": {
            (1, "week"): "the following week|the week after", (-1, "week"): "the previous week|the week before",
            (1, "month"): "the following month|the month after", (-1, "month"): "the previous month|the month before",
            (1, "year"): "the following year|the year after", (-1, "year"): "the previous year|the year before",
        },
        "fr": {(1, "week"): "la semaine suivante", (1, "month"): "le mois suivant", (1, "year"): "l'année suivante", (-1, "year"): "l'année précédente", (-1, "month"): "le mois précédent"},
        "de": {(1, "week"): "in der folgewoche|eine woche später|in der woche darauf", (1, "month"): "im folgemonat|einen monat später", (1, "year"): "im folgejahr|ein jahr später|im jahr darauf", (-1, "year"): "im jahr zuvor|ein jahr zuvor"},
        "es": {(1, "week"): "la semana siguiente|una semana después|una semana más tarde", (1, "month"): "el mes siguiente|un mes después|un mes más tarde", (1, "year"): "el año siguiente|un año después|un año más tarde", (-1, "year"): "el año anterior|un año antes"},
        "ru": {(1, "week"): "неделю спустя|через неделю после этого", (1, "month"): "месяц спустя", (1, "year"): "год спустя|на следующий год", (-1, "year"): "годом ранее"},
    }.items()
}  # fmt: skip
"""Language → tokens that count a week, a month or a year from the date named before → how many, of which."""

LATER: Final[dict[str, int]] = {
    "later": 1,
    "afterwards": 1,
    "afterward": 1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
}
"""English words after a length of time that count it from the day named before."""

BEFORE_SEASON: Final = frozenset(
    "im zum bis seit vom nächsten kommenden letzten diesen au en cet cette ce du l' dès jusqu'au este esta el la del la nel nella in questa questo na no neste nesta de het deze في هذا خلال".split()
)
"""Words of the other languages before a season that is meant as a time."""

WEATHER: Final = frozenset(
    "temperature temperatures degrees degree fahrenheit celsius mercury thermometer highs lows heat humidity his her their my your our aged age".split()
)
"""Words beside which ``the eighties`` are degrees or years of age."""

PLAY: Final = frozenset(
    "goal goals scored scoring score match game penalty striker defender header whistle kick kicked pitch injury minute minutes equaliser equalizer halftime touchdown coach team referee".split()
)
"""Words beside which a half is one of a game."""

BRITISH: Final = frozenset(
    "colour centre labour programme metres kilometres organised favour neighbour neighbours defence tyres cheque pence whilst behaviour harbour tonnes litres".split()
)
AMERICAN: Final = frozenset(
    "color center labor program meters kilometers organized favor neighbor neighbors defense tires cents behavior harbor tons liters".split()
)
"""Spellings of English that tell whether a date in figures begins with its day or its month."""

EDGES: Final[dict[str, dict[tuple[str, ...], str]]] = {
    language: {tuple(phrase.split()): part for part, phrases in rows.items() for phrase in phrases.split("|")}
    for language, rows in {
        "de": {"early": "anfang|zu beginn|zu anfang", "mid": "mitte", "late": "ende"},
        "fr": {"early": "début|au début", "mid": "mi -|à la mi -|au milieu", "late": "fin|à la fin"},
        "es": {"early": "a principios|principios|a comienzos|comienzos", "mid": "a mediados|mediados", "late": "a finales|finales|a fines|fines"},
        "it": {"early": "inizio|a inizio|all'inizio", "mid": "metà|a metà", "late": "fine|a fine|alla fine"},
        "pt": {"early": "no início|início|no começo", "mid": "em meados|meados", "late": "no fim|no final|fim|final"},
        "ru": {"early": "в начале|начале|начало|начала|началу", "mid": "в середине|середине|середины|середине", "late": "в конце|конце|конец|конца|концу"},
        "ar": {"early": "في أوائل|أوائل|في بداية|بداية|مطلع|في مطلع|مستهل|في مستهل", "mid": "في منتصف|منتصف|أواسط|في أواسط", "late": "في أواخر|أواخر|في نهاية|نهاية"},
        "nl": {"early": "begin", "mid": "half|midden", "late": "eind|einde"},
    }.items()
}  # fmt: skip
"""Language → words before a month or a year → the part of it."""
EDGE_JOINTS: Final = frozenset("du mois de des d' del di dello da do mes mese monats شهر".split())
"""Between these and the month: au début du mois de mai."""

BEFORE_LAST: Final[dict[str, dict[tuple[str, ...], int]]] = {
    language: {tuple(phrase.split()): step for phrase, step in rows.items()}
    for language, rows in {
        "ar": {"أول من أمس": -2, "أول أمس": -2, "بعد غد": 2}, "es": {"antes de ayer": -2, "pasado mañana": 2}, "fr": {"avant - hier": -2, "après - demain": 2}, "it": {"l'altro ieri": -2, "dopodomani": 2}, "pt": {"depois de amanhã": 2},
        "nl": {"eergisteren": -2, "overmorgen": 2},
    }.items()
}  # fmt: skip
"""Language → tokens for a day farther off than yesterday and tomorrow → days from today."""
