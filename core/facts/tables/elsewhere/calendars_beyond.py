"""Months and weekdays of further languages that set blanks, in the forms that stand in dates. Nothing else of their calendars is
known; what these tables name is found, and the rest of such a text is compared as words."""

from typing import Final

_HEBREW_MONTHS = "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"
_HEBREW_JOINED = ("", "ב", "ל", "מ", "ה", "ו")
"""Prepositions and the article are written with the word."""

MONTHS: Final[dict[str, str]] = {
    "he": " ".join(
        "|".join(joined + form for form in month.split("|") for joined in _HEBREW_JOINED)
        for month in _HEBREW_MONTHS.split()
    ),
    "pl": "stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju czerwca|czerwiec|czerwcu "
    "lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu",
    "cs": "ledna|leden|lednu února|únor|únoru března|březen|březnu dubna|duben|dubnu května|květen|květnu června|červen|červnu "
    "července|červenec|červenci srpna|srpen|srpnu září října|říjen|říjnu listopadu|listopad prosince|prosinec|prosinci",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta|tammikuu|tammikuussa helmikuuta|helmikuu|helmikuussa maaliskuuta|maaliskuu|maaliskuussa huhtikuuta|huhtikuu|huhtikuussa "
    "toukokuuta|toukokuu|toukokuussa kesäkuuta|kesäkuu|kesäkuussa heinäkuuta|heinäkuu|heinäkuussa elokuuta|elokuu|elokuussa "
    "syyskuuta|syyskuu|syyskuussa lokakuuta|lokakuu|lokakuussa marraskuuta|marraskuu|marraskuussa joulukuuta|joulukuu|joulukuussa",
    "uk": "січня|січень|січні лютого|лютий|лютому березня|березень|березні квітня|квітень|квітні травня|травень|травні червня|червень|червні "
    "липня|липень|липні серпня|серпень|серпні вересня|вересень|вересні жовтня|жовтень|жовтні листопада|листопад|листопаді грудня|грудень|грудні",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "tr": "ocak|ocak'ta şubat|şubat'ta mart|mart'ta nisan|nisan'da mayıs|mayıs'ta haziran|haziran'da temmuz|temmuz'da ağustos|ağustos'ta "
    "eylül|eylül'de ekim|ekim'de kasım|kasım'da aralık|aralık'ta",
    "el": "ιανουαρίου|ιανουάριο|ιανουάριος φεβρουαρίου|φεβρουάριο|φεβρουάριος μαρτίου|μάρτιο|μάρτιος απριλίου|απρίλιο|απρίλιος μαΐου|μάιο|μάιος "
    "ιουνίου|ιούνιο|ιούνιος ιουλίου|ιούλιο|ιούλιος αυγούστου|αύγουστο|αύγουστος σεπτεμβρίου|σεπτέμβριο|σεπτέμβριος οκτωβρίου|οκτώβριο|οκτώβριος "
    "νοεμβρίου|νοέμβριο|νοέμβριος δεκεμβρίου|δεκέμβριο|δεκέμβριος",
    "hu": "január|januárban február|februárban március|márciusban április|áprilisban május|májusban június|júniusban július|júliusban "
    "augusztus|augusztusban szeptember|szeptemberben október|októberben november|novemberben december|decemberben",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
}
"""Language → January to December, the forms of one month parted by bars."""

WEEKDAYS: Final[dict[str, str]] = {
    "he": "שני שלישי רביעי חמישי שישי שבת|בשבת ראשון",
    "pl": "poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku sobota|sobotę|soboty niedziela|niedzielę|niedzieli",
    "cs": "pondělí úterý středa|středu|středy čtvrtek|čtvrtka pátek|pátku sobota|sobotu|soboty neděle|neděli",
    "sv": "måndag|måndagen|måndags tisdag|tisdagen|tisdags onsdag|onsdagen|onsdags torsdag|torsdagen|torsdags fredag|fredagen|fredags lördag|lördagen|lördags söndag|söndagen|söndags",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantaina|maanantai tiistaina|tiistai keskiviikkona|keskiviikko torstaina|torstai perjantaina|perjantai lauantaina|lauantai sunnuntaina|sunnuntai",
    "uk": "понеділок|понеділка вівторок|вівторка середа|середу|середи четвер|четверга п'ятниця|п'ятницю|п'ятниці субота|суботу|суботи неділя|неділю|неділі",
    "bg": "понеделник вторник сряда четвъртък петък събота неделя",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "hu": "hétfő|hétfőn kedd|kedden szerda|szerdán csütörtök|csütörtökön péntek|pénteken szombat|szombaton vasárnap",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
}
"""Language → Monday to Sunday likewise."""

DAY_BEFORE: Final[dict[str, frozenset[str]]] = {"he": frozenset("יום ביום ליום מיום ימי בימי".split())}
"""Language → words one of which stands before a weekday, which is else a number."""

DAYS_FROM_TODAY: Final[dict[str, dict[int, str]]] = {
    "pl": {0: "dziś|dzisiaj", -1: "wczoraj", 1: "jutro", 2: "pojutrze", -2: "przedwczoraj"}, "cs": {0: "dnes", -1: "včera", 1: "zítra", 2: "pozítří", -2: "předevčírem"},
    "sv": {0: "idag", -1: "igår", 1: "imorgon"}, "uk": {0: "сьогодні", -1: "вчора", 1: "завтра", 2: "післязавтра"}, "bg": {0: "днес", -1: "вчера", 1: "утре"}, "fi": {0: "tänään", -1: "eilen", 1: "huomenna"},
    "tr": {0: "bugün", -1: "dün", 1: "yarın"}, "hu": {0: "ma", -1: "tegnap", 1: "holnap"}, "ro": {0: "azi|astăzi", -1: "ieri", 1: "mâine"}, "ca": {0: "avui", -1: "ahir", 1: "demà"}, "el": {0: "σήμερα", -1: "χθες", 1: "αύριο"},
}  # fmt: skip
"""Language → days from today → words."""
