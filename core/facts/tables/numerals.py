"""Number words by language.

Values below one thousand are added up and ``HUNDREDS`` and ``SCALES`` multiply what stands before them; ``JOINERS`` may stand between.
``DECIMAL_COMMA`` holds the languages that write 1.234,5.
"""

from typing import Final

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_FR = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_DE = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_ES = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_IT = "zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_PT = "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
_NL = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"


def _counted(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * n for n, word in enumerate(words.split())}


_IT_TENS = _counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
_NL_TENS = _counted("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10)

ADDED: Final[dict[str, dict[str, int]]] = {
    "en": {
        **_counted(_EN),
        **_counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        "nil": 0,
        "threescore": 60,
        "fourscore": 80,
    },
    "fr": {
        **_counted(_FR),
        "une": 1,
        **_counted("vingt trente quarante cinquante soixante", 20, 10),
        "vingts": 20,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
    },
    "de": {
        **_counted(_DE),
        "eins": 1,
        "eine": 1,
        "einen": 1,
        "einem": 1,
        "einer": 1,
        "zwo": 2,
        **_counted("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
        "dreissig": 30,
    },
    "es": {
        **_counted(_ES),
        "uno": 1,
        "una": 1,
        "veintiún": 21,
        "veintiuna": 21,
        **_counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
        **_counted("doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos", 200, 100),
        **_counted("doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas", 200, 100),
        "ciento": 100,
        "cien": 100,
        "decena": 10,
    },
    "ru": {
        **_counted("ноль один два три четыре пять шесть семь восемь девять десять"),
        **_counted("ноля одного двух трёх четырёх пяти шести семи восьми девяти десяти"),
        **_counted("трех четырех", 3),
        "одна": 1, "одну": 1, "одной": 1, "одно": 1, "одним": 1, "одном": 1,
        "две": 2, "двое": 2, "двоих": 2, "двум": 2, "двумя": 2,
        "трое": 3, "троих": 3, "трём": 3, "тремя": 3, "четверо": 4, "четверых": 4, "пятеро": 5, "пятерых": 5,
        "шестеро": 6, "семеро": 7,
        **_counted("одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", 11),
        **_counted("одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати", 11),
        **_counted("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 20, 10),
        **_counted("двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста", 20, 10),
        **_counted("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот", 100, 100),
        **_counted("ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот", 100, 100),
        "трехсот": 300, "четырехсот": 400, "десяток": 10, "десятка": 10,
    },
    "ar": {
        **_counted("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
        **_counted("ثلاث أربع خمس ست سبع ثماني تسع عشر", 3),
        "واحدة": 1, "أحد": 1, "إحدى": 1, "اثنا": 2, "اثني": 2, "اثنتا": 2, "اثنتي": 2, "اثنين": 2, "اثنتين": 2, "اثنتان": 2,
        **_counted("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون", 20, 10),
        **_counted("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين", 20, 10),
        "مئة": 100, "مائة": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200,
        **_counted("ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة", 300, 100),
        **_counted("ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة", 300, 100),
    },
    "it": {
        **_counted(_IT), "uno": 1, "una": 1,
        **_counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10),
        "decina": 10, "cento": 100, "duecento": 200, "trecento": 300, "quattrocento": 400, "cinquecento": 500, "seicento": 600, "settecento": 700, "ottocento": 800, "novecento": 900,
        **{tens + unit: n + k for tens, n in _IT_TENS.items() for unit, k in (("due", 2), ("tre", 3), ("tré", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("sette", 7), ("nove", 9))},
        **{tens[:-1] + unit: n + k for tens, n in _IT_TENS.items() for unit, k in (("uno", 1), ("un", 1), ("otto", 8))},
    },
    "pt": {
        **_counted(_PT), "uma": 1, "duas": 2, "dezasseis": 16, "dezassete": 17, "dezanove": 19,
        **_counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10),
        "cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300,
        "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600, "setecentos": 700, "oitocentos": 800, "novecentos": 900,
    },
    "nl": {
        **_counted(_NL), "één": 1,
        **_counted("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10), "tiental": 10,
        **{unit + joint + tens: n + k for tens, n in _NL_TENS.items() for k, (unit, joint) in enumerate((("een", "en"), ("twee", "ën"), ("drie", "ën"), ("vier", "en"), ("vijf", "en"), ("zes", "en"), ("zeven", "en"), ("acht", "en"), ("negen", "en")), 1)},
    },
}  # fmt: skip

HUNDREDS: Final[dict[str, dict[str, int]]] = {
    "en": {"hundred": 100, "dozen": 12, "dozens": 12},
    "fr": {"cent": 100, "cents": 100, "centaine": 100, "douzaine": 12},
    "de": {"hundert": 100, "dutzend": 12},
    "es": {"centenar": 100, "docena": 12, "docenas": 12},
    "ru": {
        "полмиллиона": 500_000,
        "полмиллиарда": 500_000_000,
        "полтысячи": 500,
        "полсотни": 50,
        "сотня": 100,
        "сотни": 100,
        "дюжина": 12,
        "дюжины": 12,
    },
    "ar": {},
    "it": {"dozzina": 12, "centinaio": 100},
    "pt": {"dúzia": 12, "dúzias": 12, "centena": 100},
    "nl": {"honderd": 100, "dozijn": 12},
}

SCALES: Final[dict[str, dict[str, int]]] = {
    "en": {
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
        "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    },
    "fr": {
        "mille": 10**3, "millier": 10**3, "milliers": 10**3, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9, "billion": 10**12, "billions": 10**12,
    },
    "de": {
        "tausend": 10**3, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9,
        "billion": 10**12, "billionen": 10**12,
    },
    "es": {
        "mil": 10**3, "millar": 10**3, "millón": 10**6, "millones": 10**6, "millardo": 10**9, "billón": 10**12, "billones": 10**12,
    },
    "ru": {
        "тысяча": 10**3, "тысячи": 10**3, "тысяч": 10**3, "тысячу": 10**3, "тысячам": 10**3,
        "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6, "миллиард": 10**9, "миллиарда": 10**9,
        "миллиардов": 10**9, "триллион": 10**12, "триллиона": 10**12, "триллионов": 10**12,
    },
    "ar": {
        "ألف": 10**3, "ألفا": 10**3, "آلاف": 10**3, "الف": 10**3, "مليون": 10**6, "مليونا": 10**6, "ملايين": 10**6,
        "مليار": 10**9, "مليارا": 10**9, "مليارات": 10**9, "تريليون": 10**12,
    },
    "it": {"mille": 10**3, "mila": 10**3, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9},
    "pt": {
        "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9, "trilhão": 10**12, "trilhões": 10**12,
    },
    "nl": {"duizend": 10**3, "miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12},
}  # fmt: skip

# Only right after digits: $3.5bn, 210m, 20 тыс.
SHORT_SCALES: Final[dict[str, dict[str, int]]] = {
    "en": {"bn": 10**9, "b": 10**9, "m": 10**6, "mn": 10**6, "mln": 10**6, "tn": 10**12, "trn": 10**12, "k": 10**3, "cr": 10**7},
    "fr": {"md": 10**9, "mds": 10**9, "mrd": 10**9, "m": 10**6, "mio": 10**6},
    "de": {"mill": 10**6, "mio": 10**6, "mrd": 10**9, "tsd": 10**3},
    "es": {"m": 10**6, "mill": 10**6, "mdd": 10**6},
    "ru": {"тыс": 10**3, "млн": 10**6, "млрд": 10**9, "трлн": 10**12},
    "ar": {},
    "it": {"mln": 10**6, "mld": 10**9},
    "pt": {"mi": 10**6, "bi": 10**9, "m": 10**6},
    "nl": {"mln": 10**6, "mld": 10**9},
}  # fmt: skip

BARE_SCALES: Final = frozenset(
    "mille tausend hundert mil cent cien тысяча тысячу миллион миллиард ألف مليون مليار duizend honderd million milliard".split()
)
"""Scales that are a number by themselves; a plural (millions, тысяч) is none."""

ONE_AND_A_HALF: Final = frozenset({"полтора", "полторы", "полутора"})

DUALS: Final = {
    "مليونان": 2 * 10**6,
    "مليوني": 2 * 10**6,
    "ألفان": 2000,
    "ألفي": 2000,
    "ملياري": 2 * 10**9,
    "ألفين": 2000,
}
"""Arabic: one word for two of a scale."""

JOINERS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"and"}),
    "fr": frozenset({"et", "de", "d"}),
    "de": frozenset({"und"}),
    "es": frozenset({"y", "de"}),
    "ru": frozenset(),
    "ar": frozenset({"و"}),
    "it": frozenset({"e", "di"}),
    "pt": frozenset({"e", "de"}),
    "nl": frozenset({"en"}),
}

# Not a number by itself: an article, or a pronoun too often.
WEAK: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"one", "nil"}),
    "fr": frozenset({"un", "une", "neuf"}),
    "de": frozenset({"ein", "eine", "einen", "einem", "einer", "eins", "acht", "sieben"}),
    "es": frozenset({"un", "una", "uno"}),
    "ru": frozenset({"один", "одна", "одну", "одной", "одно", "одного", "одним", "одном", "сорока"}),
    "ar": frozenset({"واحد", "واحدة", "أحد", "إحدى", "ست"}),
    "it": frozenset({"un", "una", "uno", "sei"}),
    "pt": frozenset({"um", "uma"}),
    "nl": frozenset({"een", "zeven"}),
}

ORDINALS: Final[dict[str, dict[str, int]]] = {
    "en": {
        **_counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
                   "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1),
        **_counted("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 30, 10),
    },
    "fr": {"premier": 1, "première": 1, "second": 2, **_counted("deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième", 2)},
    "de": {
        stem + end: n
        for n, stem in enumerate("erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split(), 1)
        for end in ("e", "en", "er", "es", "em") if stem != "acht" or end != "e"
    },
    "es": {"primer": 1, "primero": 1, "primera": 1, "tercer": 3, **_counted("segundo tercero cuarto quinto sexto séptimo octavo noveno décimo", 2),
           **_counted("segunda tercera cuarta quinta sexta séptima octava novena décima", 2)},
    "ru": {
        stem + end: n
        for n, stem in enumerate("перв втор трет четвёрт пят шест седьм восьм девят десят".split(), 1)
        for end in ("ый", "ой", "ая", "ое", "ого", "ому", "ом", "ую", "ий", "ья", "ье", "ьего", "ьему", "ьем", "ьей", "ью", "ым", "ых", "ые")
        if stem + end not in {"пятью"}
    } | {"четверт" + end: 4 for end in ("ый", "ая", "ое", "ого", "ому", "ом", "ую", "ой")},
    "ar": _counted("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر", 1)
    | _counted("ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر", 2)
    | _counted("الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة", 1),
    "it": _counted("primo secondo terzo quarto quinto sesto settimo ottavo nono decimo", 1),
    "pt": _counted("primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo", 1),
    "nl": _counted("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende", 1),
}  # fmt: skip
ORDINAL_ENDINGS: Final = frozenset(
    {
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "ère",
        "re",
        "e",
        "ème",
        "o",
        "a",
        "й",
        "го",
        "я",
        "е",
        "му",
        "м",
        "ю",
        "ый",
        "ая",
        "ое",
    }
)

FRACTIONS: Final[dict[str, dict[str, int]]] = {
    "en": {
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
        "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twentieth": 20, "hundredth": 100,
    },
    "fr": {"moitié": 2, "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10},
    "de": {"hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
    "es": {"mitad": 2, "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5},
    "ru": {"половина": 2, "половину": 2, "половины": 2, "треть": 3, "трети": 3, "четверть": 4, "четверти": 4},
    "ar": {"نصف": 2, "ثلث": 3, "ربع": 4, "خمس": 5},
    "it": {"metà": 2, "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4},
    "pt": {"metade": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4},
    "nl": {"helft": 2, "derde": 3, "kwart": 4, "vijfde": 5},
}  # fmt: skip
VAGUE: Final[dict[str, tuple[int, int]]] = {
    "several dozen": (24, 120), "several hundred": (200, 1000), "several thousand": (2000, 10**4), "several million": (2 * 10**6, 10**7),
    "dozens": (24, 120), "scores": (40, 200), "hundreds": (200, 1000), "thousands": (2000, 10**4), "tens of thousands": (2 * 10**4, 10**5),
    "hundreds of thousands": (2 * 10**5, 10**6), "millions": (2 * 10**6, 10**7), "tens of millions": (2 * 10**7, 10**8),
    "hundreds of millions": (2 * 10**8, 10**9), "billions": (2 * 10**9, 10**10), "tens of billions": (2 * 10**10, 10**11),
}  # fmt: skip
"""English words for a size and no figure: from, to. They match whatever lies within."""

VULGAR: Final = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅖": 0.4,
    "⅗": 0.6,
    "⅘": 0.8,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}

DECIMAL_COMMA: Final = frozenset(
    {"fr", "de", "es", "ru", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "uk", "tr", "id"}
)

CHINESE_DIGITS: Final = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
CHINESE_STEPS: Final = {"十": 10, "百": 100, "千": 1000}
CHINESE_SCALES: Final = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

MULTIPLES: Final = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
"""Before what is multiplied: double its estimate."""

BELOW_ZERO: Final = frozenset(
    tuple(phrase.split())
    for phrase in "below zero|under zero|bajo cero|unter null|sous zéro|au dessous de zéro|ниже нуля|мороза|sotto zero|abaixo de zero|negativos|تحت الصفر|onder nul".split(
        "|"
    )
)
"""After degrees: they are counted down from zero."""

MINUS_WORDS: Final = frozenset({"minus", "moins", "минус", "menos", "meno"})
"""Right before digits: a negative figure."""

MULTIPLYING: Final[dict[str, float]] = {
    "double": 2, "doubled": 2, "doubling": 2, "doubles": 2, "triple": 3, "tripled": 3, "tripling": 3, "triples": 3,
    "treble": 3, "trebled": 3, "trebling": 3, "trebles": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "quadruples": 4,
    "quintupled": 5, "halve": 0.5, "halved": 0.5, "halving": 0.5, "halves": 0.5,
}  # fmt: skip
"""English verbs that tell how many times as much."""
