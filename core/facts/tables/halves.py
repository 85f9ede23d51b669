"""Halves in other languages than English: before a scale or a unit (``demi-million``, ``halbes Jahr``), and after one (``año y medio``)."""

from typing import Final

HALF: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "demi demie", "de": "halb halbe halber halbes halben halbem", "es": "medio media", "it": "mezzo mezza mezz'", "pt": "meio meia",
        "nl": "half halve", "ar": "نصف بنصف", "ru": "пол",
    }.items()
}  # fmt: skip
"""Language → words for half of the unit or scale that follows."""

AND_A_HALF: Final[dict[str, frozenset[tuple[str, ...]]]] = {
    language: frozenset(tuple(phrase.split()) for phrase in phrases.split("|"))
    for language, phrases in {
        "fr": "et demi|et demie", "es": "y medio|y media", "it": "e mezzo|e mezza", "pt": "e meio|e meia", "ar": "ونصف|و نصف", "ru": "с половиной",
        "de": "und ein halbes|und eine halbe",
    }.items()
}  # fmt: skip
"""Language → what adds half of the unit that it follows."""

ONE_AND_A_HALF: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"anderthalb", "anderthalbe", "anderthalben"}),
    "nl": frozenset({"anderhalf", "anderhalve"}),
}
"""Language → one word for one and a half."""

OUT_OF: Final[dict[str, tuple[str, ...]]] = {"es": ("de", "cada"), "fr": ("sur",), "pt": ("em", "cada"), "it": ("su",)}
"""Language → what stands between a part and its whole: uno de cada cinco."""
JOINED: Final[dict[str, dict[str, str]]] = {
    "ru": {"полгода": "year", "полчаса": "hour", "полугода": "year", "получаса": "hour", "полмесяца": "month"},
    "de": {"halbjahr": "year", "halbstunde": "hour"},
}
"""Language → word for half of a unit of time → the unit."""
_COUNTS: Final = {
    "двух": 2,
    "трёх": 3,
    "трех": 3,
    "четырёх": 4,
    "четырех": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
    "двенадцати": 12,
}
_LENGTHS: Final = {
    "часов": "hour",
    "минутн": "minute",
    "дневн": "day",
    "недельн": "week",
    "месячн": "month",
    "летн": "year",
}
SPANNED: Final[dict[str, dict[str, tuple[int, str]]]] = {
    "ru": {
        count + length + ending: (_COUNTS[count], _LENGTHS[length])
        for count in _COUNTS
        for length in _LENGTHS
        for ending in (("ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их") if length == "летн" else ("ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых"))
    },
}  # fmt: skip
"""Language → adjective that tells a length of time → how many of which unit: ``двухчасовой``."""

PARTS: Final[dict[str, dict[str, int]]] = {
    language: {word: below for below, words in rows.items() for word in words.split()}
    for language, rows in {
        "fr": {3: "tiers", 4: "quart quarts", 5: "cinquième cinquièmes", 6: "sixième sixièmes", 7: "septièmes", 8: "huitième huitièmes", 9: "neuvièmes", 10: "dixième dixièmes"},
        "de": {3: "drittel", 4: "viertel", 5: "fünftel", 6: "sechstel", 7: "siebtel", 8: "achtel", 9: "neuntel", 10: "zehntel"},
        "es": {3: "tercio tercios terceras", 4: "cuarto cuartos cuarta cuartas", 5: "quinto quintos quinta quintas", 6: "sexta sextas", 8: "octava octavas", 10: "décima décimas"},
        "it": {3: "terzo terzi", 4: "quarto quarti", 5: "quinto quinti", 6: "sesto sesti", 8: "ottavi", 10: "decimo decimi"},
        "pt": {3: "terço terços", 4: "quarto quartos", 5: "quinto quintos", 10: "décimo décimos"},
        "nl": {3: "derde", 4: "kwart", 5: "vijfde", 10: "tiende"},
        "ru": {3: "треть трети третей", 4: "четверть четверти четвертей", 5: "пятая пятых пятые", 10: "десятая десятых"},
        "ar": {3: "أثلاث", 4: "أرباع", 5: "أخماس", 6: "أسداس", 10: "أعشار"},
    }.items()
}  # fmt: skip
"""Language → word for a part of a whole, after the number of them → how many make the whole."""
OF_PARTS: Final = frozenset({"partes", "parte"})
"""Spanish: las tres cuartas partes. Its feminine forms are parts before it alone."""
BEFORE_PARTS: Final = ("as", "a")
CENTURY: Final = frozenset("siglo siglos siècle siècles secolo secoli século séculos век века веке веков".split())
"""Beside a figure in Roman letters: it counts."""
TWO_PARTS: Final[dict[str, float]] = {
    "ثلثا": 2 / 3,
    "ثلثي": 2 / 3,
    "ثلثين": 2 / 3,
    "ثلثان": 2 / 3,
    "خمسي": 2 / 5,
    "خمسا": 2 / 5,
}
"""Arabic: two of such parts in one word."""

VAGUE_ELSEWHERE: Final[dict[str, dict[str, int]]] = {
    "fr": {"dizaines": 10, "centaines": 100, "milliers": 1000}, "de": {"dutzende": 12, "hunderte": 100, "tausende": 1000, "zehntausende": 10**4, "hunderttausende": 10**5},
    "es": {"decenas": 10, "cientos": 100, "centenares": 100, "miles": 1000, "millares": 1000}, "it": {"decine": 10, "centinaia": 100, "migliaia": 1000}, "pt": {"dezenas": 10, "centenas": 100, "milhares": 1000},
    "nl": {"tientallen": 10, "honderden": 100, "duizenden": 1000}, "ru": {"десятки": 10, "сотни": 100, "тысячи": 1000}, "ar": {"عشرات": 10, "مئات": 100, "آلاف": 1000},
}  # fmt: skip
"""Language → word for a size and no figure → the least it may be; ten times as much at the most."""

ROUNDLY: Final = frozenset(
    "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine decena veintena centenar centinaio decina ventina dezena centena".split()
)
"""Counts that are no exact ones: ``une centaine``."""
