"""Months, weekdays, seasons, parts of the day and relative days by language, and time zones."""

from typing import Final

from core.facts.tables.elsewhere import calendars_beyond

_MONTHS: Final[dict[str, str]] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
    "fr": "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc",
    "de": "januar|jänner|jan februar|feb märz|maerz april|apr mai juni|jun juli|jul august|aug september|sept oktober|okt november|nov dezember|dez",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
    "ru": "января|январь|январе|янв февраля|февраль|феврале|фев марта|март|марте апреля|апрель|апреле|апр мая|май|мае июня|июнь|июне июля|июль|июле "
    "августа|август|августе|авг сентября|сентябрь|сентябре|сент октября|октябрь|октябре|окт ноября|ноябрь|ноябре|нояб декабря|декабрь|декабре|дек",
    "ar": "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|ابريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_WEEKDAYS: Final[dict[str, str]] = {
    "en": "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "es": "lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    "ru": "понедельник|понедельника|понедельнику вторник|вторника среда|среду|среды|среде четверг|четверга пятница|пятницу|пятницы суббота|субботу|субботы "
    "воскресенье|воскресенья",
    "ar": "الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}


def _numbered(rows: str, first: int) -> dict[str, int]:
    return {form.replace("_", " "): n for n, row in enumerate(rows.split(), first) for form in row.split("|")}


def _known(language: str, rows: str, first: int) -> dict[str, int]:
    names = _numbered(rows, first)
    return _misspelt(names) | names if language == "en" else names


def _misspelt(names: dict[str, int]) -> dict[str, int]:
    """The longer names with one letter left out (not the first or the last) or two neighbours exchanged: Wendesday, Febuary."""
    found: dict[str, int] = {}
    for name, n in names.items():
        for k in range(1, len(name) - 1) if len(name) > 5 else ():
            for slip in (name[:k] + name[k + 1 :], name[:k] + name[k + 1] + name[k] + name[k + 2 :]):
                if slip not in names:
                    found.setdefault(slip, n)
    return found


MONTHS: Final = {language: _known(language, rows, 1) for language, rows in (_MONTHS | calendars_beyond.MONTHS).items()}
"""Language → month word in small letters → 1..12."""
WEEKDAYS: Final = {
    language: _known(language, rows, 0) for language, rows in (_WEEKDAYS | calendars_beyond.WEEKDAYS).items()
}
"""Language → weekday word → 0 (Monday) .. 6."""
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In English, in the order of a week."""
SHORT: Final = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
CAPITAL_ONLY: Final = frozenset("may march mar mon wed sat sun fri august second".split())
"""English words that are a month or a weekday only with a capital."""

FIRST_NAMES: Final = frozenset("april may june august jan julio".split())
"""Names of months that people have: a surname follows them."""
LAST_NAMES: Final = frozenset("may march june august".split())
AFTER_MONTH: Final = frozenset("day fools fool bank madness holiday week budget election elections edition".split())
"""Words with a capital that make no surname after a month: May Day, March Madness."""

SEASONS: Final[dict[str, dict[str, int]]] = {
    "en": {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
    "fr": {"printemps": 1, "été": 2, "automne": 3, "hiver": 4},
    "de": {"frühling": 1, "frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4},
    "es": {"primavera": 1, "verano": 2, "otoño": 3, "invierno": 4},
    "ru": {"весной": 1, "летом": 2, "осенью": 3, "зимой": 4},
    "ar": {"الربيع": 1, "الصيف": 2, "الخريف": 3, "الشتاء": 4},
    "it": {"primavera": 1, "estate": 2, "autunno": 3, "inverno": 4},
    "pt": {"primavera": 1, "verão": 2, "outono": 3, "inverno": 4},
    "nl": {"lente": 1, "zomer": 2, "herfst": 3, "winter": 4},
}

_DAYS_FROM_TODAY: Final[dict[str, dict[int, str]]] = {
    "en": {0: "today", -1: "yesterday", 1: "tomorrow"},
    "fr": {0: "aujourd'hui|aujourd’hui", -1: "hier", 1: "demain", -2: "avant-hier"},
    "de": {0: "heute", -1: "gestern", 1: "morgen", -2: "vorgestern", 2: "übermorgen"},
    "es": {0: "hoy", -1: "ayer", 1: "mañana", -2: "anteayer"},
    "ru": {0: "сегодня", -1: "вчера", 1: "завтра", -2: "позавчера", 2: "послезавтра"},
    "ar": {0: "اليوم", -1: "أمس|امس", 1: "غدا|غداً"},
    "it": {0: "oggi", -1: "ieri", 1: "domani"},
    "pt": {0: "hoje", -1: "ontem", 1: "amanhã"},
    "nl": {0: "vandaag", -1: "gisteren", 1: "morgen"},
    "zh": {0: "今天|今日", -1: "昨天|昨日", 1: "明天|明日", -2: "前天", 2: "后天"},
}
DAYS_FROM_TODAY: Final = {
    language: {word: offset for offset, words in rows.items() for word in words.split("|")}
    for language, rows in (_DAYS_FROM_TODAY | calendars_beyond.DAYS_FROM_TODAY).items()
}

UNITS: Final[dict[str, dict[str, str]]] = {
    language: {word: unit for unit, words in rows.items() for word in words.split()}
    for language, rows in {
        "en": {
            "second": "seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs", "day": "day days", "week": "week weeks",
            "fortnight": "fortnight fortnights", "month": "month months", "quarter": "quarter", "year": "year years yr yrs", "decade": "decade decades",
            "century": "century centuries", "weekend": "weekend weekends",
        },
        "fr": {"second": "seconde secondes", "minute": "minute minutes", "hour": "heure heures", "day": "jour jours", "week": "semaine semaines", "month": "mois",
               "quarter": "trimestre", "year": "an ans année années", "decade": "décennie décennies", "century": "siècle siècles"},
        "de": {"second": "sekunde sekunden", "minute": "minute minuten", "hour": "stunde stunden", "day": "tag tage tagen", "week": "woche wochen",
               "month": "monat monate monaten", "quarter": "quartal", "year": "jahr jahre jahren", "decade": "jahrzehnt jahrzehnte", "century": "jahrhundert"},
        "es": {"second": "segundos", "minute": "minuto minutos", "hour": "hora horas", "day": "día días", "week": "semana semanas", "month": "mes meses",
               "quarter": "trimestre", "year": "año años", "decade": "década décadas", "century": "siglo siglos"},
        "ru": {"second": "секунда секунды секунд", "minute": "минута минуты минут минуту", "hour": "час часа часов", "day": "день дня дней сутки суток",
               "week": "неделя недели недель неделю неделе", "month": "месяц месяца месяцев месяце", "quarter": "квартал квартале", "year": "год года году лет",
               "decade": "десятилетие десятилетия десятилетий", "century": "век века веков"},
        "ar": {"minute": "دقيقة دقائق", "hour": "ساعة ساعات", "day": "يوم يوما أيام", "week": "أسبوع أسابيع أسبوعا الأسبوع", "month": "شهر أشهر شهرا شهور الشهر",
               "year": "سنة سنوات عام أعوام عاما العام", "decade": "عقد عقود"},
        "it": {"second": "secondi", "minute": "minuto minuti", "hour": "ora ore", "day": "giorno giorni", "week": "settimana settimane", "month": "mese mesi",
               "year": "anno anni", "decade": "decennio decenni", "century": "secolo secoli"},
        "pt": {"minute": "minuto minutos", "hour": "hora horas", "day": "dia dias", "week": "semana semanas", "month": "mês meses", "year": "ano anos",
               "decade": "década décadas", "century": "século séculos"},
        "nl": {"minute": "minuut minuten", "hour": "uur uren", "day": "dag dagen", "week": "week weken", "month": "maand maanden", "year": "jaar jaren"},
    }.items()
    for unit, words in rows.items()
}  # fmt: skip
"""Language → word → unit of time."""

UNIT_DAYS: Final[dict[str, float]] = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14, "weekend": 2, "month": 365.25 / 12,
    "quarter": 365.25 / 4, "year": 365.25, "decade": 3652.5, "century": 36525,
}  # fmt: skip
"""Days in a unit; month and year as the Julian year gives them, so that eighteen months are a year and a half."""

RELATIVE: Final[dict[str, dict[str, int]]] = {
    "en": {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1},
    "fr": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1, "ce": 0, "cette": 0, "cet": 0},
    "de": {
        "letzte": -1, "letzten": -1, "letzter": -1, "letztes": -1, "letztem": -1, "vergangene": -1, "vergangenen": -1, "vergangenes": -1, "vorigen": -1,
        "vorige": -1, "nächste": 1, "nächsten": 1, "nächster": 1, "nächstes": 1, "kommende": 1, "kommenden": 1, "kommender": 1, "vergangener": -1, "voriger": -1, "laufenden": 0, "laufender": 0, "diese": 0, "dieser": 0, "diesen": 0,
        "dieses": 0, "diesem": 0,
    },
    "es": {"pasado": -1, "pasada": -1, "último": -1, "última": -1, "próximo": 1, "próxima": 1, "este": 0, "esta": 0},
    "ru": {
        "прошлый": -1, "прошлой": -1, "прошлом": -1, "прошлого": -1, "прошлую": -1, "минувшей": -1, "следующий": 1, "следующей": 1, "следующем": 1,
        "следующую": 1, "будущем": 1, "этой": 0, "этом": 0, "эту": 0, "этого": 0, "нынешнем": 0, "текущем": 0,
    },
    "ar": {"الماضي": -1, "الماضية": -1, "المنصرم": -1, "المقبل": 1, "المقبلة": 1, "القادم": 1, "القادمة": 1, "الحالي": 0, "هذا": 0, "هذه": 0, "الجاري": 0},
    "it": {"scorso": -1, "scorsa": -1, "prossimo": 1, "prossima": 1, "questo": 0, "questa": 0},
    "pt": {"passado": -1, "passada": -1, "próximo": 1, "próxima": 1, "este": 0, "esta": 0},
    "nl": {"vorige": -1, "afgelopen": -1, "volgende": 1, "komende": 1, "deze": 0, "dit": 0},
}  # fmt: skip
"""Word beside a unit of time or a weekday → which one; in some languages it stands after."""

AGO: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "en": (frozenset(), frozenset({"ago"})),
    "fr": (frozenset({"il y a"}), frozenset()),
    "de": (frozenset({"vor"}), frozenset()),
    "es": (frozenset({"hace"}), frozenset({"atrás"})),
    "ru": (frozenset(), frozenset({"назад"})),
    "ar": (frozenset({"قبل"}), frozenset()),
    "it": (frozenset(), frozenset({"fa"})),
    "pt": (frozenset({"há"}), frozenset({"atrás"})),
    "nl": (frozenset(), frozenset({"geleden"})),
}
"""What makes a length of time a day in the past: (words before, words after)."""

PARTS: Final[dict[str, str]] = {
    "dawn": "dawn", "daybreak": "dawn", "morning": "morning", "midday": "noon", "noon": "noon", "lunchtime": "noon", "afternoon": "afternoon",
    "evening": "evening", "dusk": "evening", "night": "night", "overnight": "night", "midnight": "midnight", "tonight": "tonight",
    "matin": "morning", "matinée": "morning", "midi": "noon", "après-midi": "afternoon", "soir": "evening", "soirée": "evening", "nuit": "night", "minuit": "midnight",
    "morgen": "morning", "vormittag": "morning", "mittag": "noon", "nachmittag": "afternoon", "abend": "evening", "nacht": "night", "mitternacht": "midnight", "früh": "morning", "mittags": "noon", "abends": "evening", "morgens": "morning", "nachmittags": "afternoon",
    "mañana": "morning", "mediodía": "noon", "tarde": "afternoon", "noche": "night", "medianoche": "midnight", "madrugada": "dawn",
    "утром": "morning", "утра": "morning", "днём": "afternoon", "днем": "afternoon", "вечером": "evening", "вечера": "evening", "ночью": "night", "полдень": "noon", "полночь": "midnight",
    "صباح": "morning", "صباحا": "morning", "ظهر": "noon", "مساء": "evening", "ليلة": "night", "ليل": "night",
}  # fmt: skip
"""Part of the day by word, in all languages."""

ENGLISH_PARTS: Final = frozenset(
    "dawn daybreak morning midday noon lunchtime afternoon evening dusk night overnight midnight tonight".split()
)

ZONES: Final[dict[str, int]] = {
    "gmt": 0, "utc": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "sast": 120, "wat": 60,
    "eat": 180, "gst": 240, "pkt": 300, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "aest": 600, "aedt": 660, "nzst": 720,
    "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "hst": -600,
    "brt": -180, "art": -180, "clt": -240, "mez": 60, "mesz": 120,
}  # fmt: skip
"""Minutes ahead of UTC by usual abbreviation (IANA tzdata's abbreviations; IST read as India's, CST as North America's, BST as Britain's)."""

REGION_ZONES: Final[dict[str, tuple[int, int]]] = {"et": (-300, -240), "ct": (-360, -300), "mt": (-420, -360), "pt": (-480, -420), "eastern": (-300, -240),
    "pacific": (-480, -420), "moscow": (180, 180), "london": (0, 60), "western europe": (0, 60), "central europe": (60, 120), "eastern europe": (120, 180), "south-east australia": (600, 660), "new zealand": (720, 780)}  # fmt: skip
"""Zones said without the season: minutes in winter and in summer."""

ZONE_NAMES: Final[dict[tuple[str, ...], int | str]] = {
    tuple(name.split()): zone
    for zone, names in (
        (0, "greenwich mean time|coordinated universal time|universal time|universal time coordinated|temps universel|по гринвичу|بتوقيت غرينتش|بتوقيت جرينتش|tiempo universal"),
        (60, "british summer time|central european time|west africa time|irish standard time|mitteleuropäische zeit|mitteleuropäischer zeit|western european summer time"),
        (120, "central european summer time|central africa time|johannesburg time|south african time|eastern european time|south africa standard time|south african standard time|mitteleuropäische sommerzeit|mitteleuropäischer sommerzeit"),
        (180, "eastern european summer time|east africa time|moscow time|moscow standard time|по московскому времени|по мск|мск|arabian standard time|arabia standard time|بتوقيت مكة|turkey time|istanbul time|ankara time|saudi time|riyadh time|baghdad time|kenyan time|nairobi time|minsk time|doha time|qatar time"),
        (240, "gulf standard time|dubai time|uae time|abu dhabi time"), (300, "pakistan standard time|pakistan time|karachi time"), (330, "indian standard time|india standard time|india time|indian time|delhi time|new delhi time"), (345, "nepal standard time"), (420, "indochina time|bangkok time|thai time|jakarta time|hanoi time|vietnam time"),
        (480, "china standard time|china time|chinese time|beijing time|shanghai time|taipei time|taiwan time|perth time|manila time|malaysian time|malaysia time|hong kong time|singapore time|singapore standard time|australian western standard time|hora de pekín|heure de pékin"),
        (540, "japan standard time|korea standard time|tokyo time|seoul time|japan time|japanese time|korea time|korean time"), (570, "australian central standard time"), (600, "australian eastern standard time"), (660, "australian eastern daylight time"),
        (720, "new zealand standard time"), (780, "new zealand daylight time"), (-180, "brasilia time|argentina time"), (-240, "eastern daylight time|atlantic standard time"), (-300, "eastern standard time|central daylight time"),
        (-360, "central standard time|mountain daylight time"), (-420, "mountain standard time|pacific daylight time"), (-480, "pacific standard time|alaska daylight time"), (-540, "alaska standard time"), (-600, "hawaii standard time"),
        ("et", "eastern time|us eastern time|new york time|washington time|hora de nueva york|heure de new york"), ("ct", "central time|us central time|chicago time"), ("mt", "mountain time"), ("pt", "pacific time|us pacific time|los angeles time"),
        ("london", "london time|british time|uk time|ortszeit london|hora de londres|heure de londres"), ("western europe", "lisbon time|western european time|hora de lisboa"),
        ("central europe", "paris time|french time|german time|spanish time|italian time|central european local time|prague time|stockholm time|oslo time|copenhagen time|budapest time|zurich time|berlin time|rome time|madrid time|brussels time|vienna time|warsaw time|amsterdam time|geneva time|heure de paris|hora de madrid|hora peninsular"),
        ("eastern europe", "kyiv time|kiev time|ukrainian time|bucharest time|sofia time|greek time|vilnius time|athens time|helsinki time|по киевскому времени|по киеву"),
        ("south-east australia", "sydney time|melbourne time|canberra time|hobart time|australian eastern time"), ("new zealand", "auckland time|wellington time|new zealand time"),
        (600, "brisbane time|queensland time"), (-180, "buenos aires time|sao paulo time|rio time|brazil time"), (210, "tehran time|iran time"), (480, "kuala lumpur time"),
    )
    for name in names.split("|")
}  # fmt: skip
"""Zones written out, as they follow the hour → minutes ahead of UTC, or a region of ``REGION_ZONES``."""

SUMMER_OVER_NEW_YEAR: Final[dict[str, int]] = {"south-east australia": 10, "new zealand": 9}
"""Regions south of the equator → the month in which their summer time begins; it ends in April."""

BARE_ZONES: Final = {"eastern": "et", "central": "ct", "mountain": "mt", "pacific": "pt"}
"""Right after the hour, with a capital and without the word time."""

DECADES: Final[dict[str, int]] = {
    word: decade for decade, word in zip(range(20, 100, 10), "twenties thirties forties fifties sixties seventies eighties nineties".split(), strict=True)
}  # fmt: skip
"""``the eighties`` → 80."""
