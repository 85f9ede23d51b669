"""Currencies: signs and words → ISO 4217. Signs shared by several countries mean the commonest; a qualifier before decides."""

from typing import Final

SIGNS: Final[dict[str, str]] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "฿": "THB", "₫": "VND", "₱": "PHP", "₵": "GHS", "＄": "USD", "￡": "GBP",
}  # fmt: skip

DOLLARS: Final[dict[str, str]] = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "nt": "TWD",
    "r": "BRL", "mx": "MXN",
}  # fmt: skip
"""What stands right before a ``$``: A$, HK$, R$."""

BEFORE: Final[dict[str, str]] = {"rs": "INR", "re": "INR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "inr": "INR",
    "cny": "CNY", "rmb": "CNY", "aud": "AUD", "cad": "CAD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "sfr": "CHF"}  # fmt: skip
"""Codes and words that may stand before the amount."""

WORDS: Final[dict[str, str]] = {
    word: code
    for code, words in {
        "USD": "dollar dollars usd доллар доллара долларов دولار دولارا دولارات dólar dólares dollari 美元 dólars",
        "EUR": "euro euros eur евро يورو 欧元 €",
        "GBP": "sterling gbp quid фунт фунтов £ 英镑",
        "JPY": "yen yens jpy иен иены ين 日元 日圓",
        "CNY": "yuan renminbi cny rmb юаней юаня يوان 元 人民币 yuans",
        "INR": "rupee rupees inr рупий روبية 卢比",
        "RUB": "rouble roubles ruble rubles rub рубль рубля рублей руб روبل 卢布 盧布 rubel rubeln rublos",
        "CHF": "chf franken 瑞士法郎 瑞郎",
        "KRW": "krw won_ 韩元 韓元",
        "AUD": "aud 澳元", "CAD": "cad 加元", "NZD": "nzd 新西兰元", "TWD": "twd 新台币 新臺幣 台币", "SEK": "sek kronor", "NOK": "nok", "DKK": "dkk kroner",
        "PLN": "zloty zlotys pln złoty złotych zlotych злотых злотый", "THB": "baht thb 泰铢 泰銖", "IDR": "rupiah idr", "MYR": "ringgit myr", "VND": "vnd", "HKD": "hkd 港元 港币 港幣", "SGD": "sgd 新加坡元", "ISK": "isk", "BRL": "reais brl", "MXN": "mxn", "ZAR": "rand zar", "TRY": "lira liras 里拉",
        "UAH": "hryvnia hryvnias гривен гривны гривна", "ILS": "shekel shekels", "EGP": "egp", "NGN": "naira ngn", "KES": "kes shilling shillings", "GHS": "cedi cedis", "BWP": "pula", "ZMW": "kwacha", "BDT": "taka", "ETB": "birr",
        "SAR": "riyal riyals ريال", "AED": "dirham dirhams درهم", "PHP": "pesos_ 菲律宾比索", "HUF": "forint forints", "CZK": "koruna koruny",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words that follow the amount. ``pound`` and ``pounds`` may be a weight and are decided by what stands around."""

ENGLISH: Final[dict[str, str]] = {
    word: code
    for code, words in {
        "RON": "lei", "BGN": "leva", "VND": "dong", "MMK": "kyat kyats", "KZT": "tenge", "KGS": "soms", "GEL": "lari", "AMD": "drams", "AZN": "manat manats", "AFN": "afghanis", "VES": "bolivars bolívares",
        "TRY": "liras", "MNT": "tugriks tugrik", "AOA": "kwanza kwanzas", "MZN": "meticais meticals", "GMD": "dalasi dalasis", "HNL": "lempiras", "GTQ": "quetzales", "NIO": "cordobas", "PYG": "guaranies", "HTG": "gourdes",
        "UAH": "hryvnyas", "NLG": "guilders", "HRK": "kuna", "MVR": "rufiyaa", "BTN": "ngultrum", "PLN": "zlotych", "IDR": "rupiahs",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words that follow the amount in English, and may mean something else in another language."""

ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "ru": {"тенге": "KZT", "лари": "GEL", "драмов": "AMD", "манатов": "AZN", "сумов": "UZS", "сомов": "KGS", "лир": "TRY", "форинтов": "HUF", "леев": "RON", "левов": "BGN", "вон": "KRW", "шекелей": "ILS", "франков": "CHF"},
    "es": {"soles": "PEN", "bolívares": "VES", "quetzales": "GTQ", "lempiras": "HNL", "guaraníes": "PYG", "colones": "CRC", "córdobas": "NIO", "rupias": "INR", "yenes": "JPY", "yuanes": "CNY", "libras": "GBP"},
    "fr": {"livres": "GBP", "roupies": "INR", "yens": "JPY", "cfa": "XOF", "shekels": "ILS", "zlotys": "PLN"},
    "de": {"pfund": "GBP", "rupien": "INR", "forint": "HUF", "lew": "BGN", "schekel": "ILS", "hrywnja": "UAH", "griwna": "UAH"},
}  # fmt: skip
"""Language → words that follow a figure of thousands or millions; behind a smaller one they may be weights, books or something else."""

SCALE_ELSEWHERE: Final = frozenset(
    "mille million millions milliard milliards mil millón millones tausend mio mrd million millionen milliarde milliarden tsd тысяч тысячи тыс млн млрд миллион миллиона миллионов миллиард миллиарда миллиардов".split()
)

SEVERAL_ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "es": {"pesos": "pesos", "dinares": "dinars", "coronas": "crowns"}, "fr": {"couronnes": "crowns", "dinars": "dinars", "francs": "francs", "pesos": "pesos"},
    "de": {"kronen": "crowns", "dinar": "dinars", "pesos": "pesos", "peso": "pesos", "lira": "lira"}, "ru": {"крон": "crowns", "кроны": "crowns", "динаров": "dinars", "песо": "pesos"},
    "ar": {"دينار": "dinars", "دنانير": "dinars", "ليرة": "lira", "بيزو": "pesos", "كرونة": "crowns", "فرنك": "francs", "جنيه": "جنيه", "جنيها": "جنيه"}, "it": {"corone": "crowns", "dinari": "dinars"}, "pt": {"pesos": "pesos", "coroas": "crowns"},
}  # fmt: skip
"""Language → its word for money of several countries → the word of ``SEVERAL``."""

AFTER_SCALE: Final[dict[str, str]] = {
    "won": "KRW", "soles": "PEN", "sol": "PEN", "som": "KGS", "sums": "UZS", "kip": "LAK", "marks": "DEM", "colones": "CRC", "leones": "SLL", "riels": "KHR", "reals": "BRL", "real": "BRL",
}  # fmt: skip
"""The same behind thousands, millions and more alone; behind a smaller figure they are other words."""

SCALE: Final = frozenset("thousand million billion trillion m mn bn tn".split())

MINOR: Final[dict[str, tuple[str, float]]] = {
    "cents": ("USD", 0.01),
    "cent": ("USD", 0.01),
    "pence": ("GBP", 0.01),
    "penny": ("GBP", 0.01),
    "kopecks": ("RUB", 0.01),
}

CENTS_OF: Final[dict[str, str]] = {
    "euro": "EUR", "euros": "EUR", "€": "EUR", "rand": "ZAR", "$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD",
}  # fmt: skip
"""Words of a sentence → the currency that its cents are of."""

SEVERAL: Final[dict[str, frozenset[str]]] = {
    "pesos": frozenset({"MXN", "PHP", "ARS", "CLP", "COP", "CUP", "UYU", "DOP"}), "dinars": frozenset({"KWD", "JOD", "IQD", "RSD", "TND", "DZD", "BHD", "LYD"}),
    "crowns": frozenset({"CZK", "SEK", "NOK", "DKK", "ISK"}), "francs": frozenset({"CHF", "XOF", "XAF", "RWF"}), "lira": frozenset({"TRY", "LBP", "SYP"}),
    "lire": frozenset({"TRY", "LBP", "SYP"}), "krona": frozenset({"SEK", "ISK"}), "krone": frozenset({"NOK", "DKK"}), "rials": frozenset({"IRR", "OMR", "YER"}), "جنيه": frozenset({"EGP", "SDG", "SSP", "GBP"}),
}  # fmt: skip
"""Money of several countries, none of which is named → whose it may be."""

QUALIFIED: Final[dict[tuple[str, str], str]] = {
    ("us", "dollars"): "USD", ("us", "dollar"): "USD", ("american", "dollars"): "USD", ("australian", "dollars"): "AUD", ("canadian", "dollars"): "CAD",
    ("zealand", "dollars"): "NZD", ("singapore", "dollars"): "SGD", ("taiwan", "dollars"): "TWD",
    ("swiss", "francs"): "CHF", ("swiss", "franc"): "CHF", ("francs", "suisses"): "CHF", ("schweizer", "franken"): "CHF",
    ("british", "pounds"): "GBP", ("pounds", "sterling"): "GBP", ("egyptian", "pounds"): "EGP", ("lebanese", "pounds"): "LBP", ("syrian", "pounds"): "SYP",
    ("indian", "rupees"): "INR", ("pakistani", "rupees"): "PKR", ("pakistan", "rupees"): "PKR",
    ("japanese", "yen"): "JPY", ("chinese", "yuan"): "CNY", ("russian", "roubles"): "RUB", ("russian", "rubles"): "RUB",
    ("swedish", "crowns"): "SEK", ("swedish", "kronor"): "SEK", ("norwegian", "crowns"): "NOK", ("danish", "crowns"): "DKK", ("czech", "crowns"): "CZK",
    ("turkish", "lira"): "TRY", ("mexican", "pesos"): "MXN", ("argentine", "pesos"): "ARS", ("philippine", "pesos"): "PHP",
    ("korean", "won"): "KRW", ("american", "dollar"): "USD", ("australian", "dollar"): "AUD", ("canadian", "dollar"): "CAD", ("zealand", "dollar"): "NZD", ("singaporean", "dollars"): "SGD",
    ("norwegian", "kroner"): "NOK", ("danish", "kroner"): "DKK", ("swedish", "krona"): "SEK", ("icelandic", "kronur"): "ISK", ("brazilian", "reais"): "BRL", ("saudi", "riyals"): "SAR", ("qatari", "riyals"): "QAR",
    ("kuwaiti", "dinars"): "KWD", ("iraqi", "dinars"): "IQD", ("jordanian", "dinars"): "JOD", ("algerian", "dinars"): "DZD", ("tunisian", "dinars"): "TND", ("emirati", "dirhams"): "AED", ("moroccan", "dirhams"): "MAD",
    ("colombian", "pesos"): "COP", ("chilean", "pesos"): "CLP", ("cuban", "pesos"): "CUP", ("kenyan", "shillings"): "KES", ("ugandan", "shillings"): "UGX", ("tanzanian", "shillings"): "TZS", ("cfa", "francs"): "XOF",
    ("turkish", "liras"): "TRY", ("czech", "koruna"): "CZK", ("czech", "korunas"): "CZK", ("czech", "koruny"): "CZK", ("hungarian", "forints"): "HUF", ("polish", "zlotys"): "PLN", ("polish", "zloty"): "PLN",
    ("israeli", "shekels"): "ILS", ("thai", "baht"): "THB", ("ukrainian", "hryvnias"): "UAH", ("ukrainian", "hryvnia"): "UAH", ("romanian", "lei"): "RON", ("moldovan", "lei"): "MDL", ("bulgarian", "leva"): "BGN",
    ("serbian", "dinars"): "RSD", ("libyan", "dinars"): "LYD", ("bahraini", "dinars"): "BHD", ("iranian", "rials"): "IRR", ("omani", "rials"): "OMR", ("yemeni", "rials"): "YER", ("indonesian", "rupiah"): "IDR",
    ("malaysian", "ringgit"): "MYR", ("vietnamese", "dong"): "VND", ("peruvian", "soles"): "PEN", ("venezuelan", "bolivars"): "VES", ("nepali", "rupees"): "NPR", ("nepalese", "rupees"): "NPR", ("lankan", "rupees"): "LKR",
    ("mauritian", "rupees"): "MUR", ("african", "rand"): "ZAR", ("nigerian", "naira"): "NGN", ("ghanaian", "cedis"): "GHS", ("zambian", "kwacha"): "ZMW", ("malawian", "kwacha"): "MWK", ("bangladeshi", "taka"): "BDT",
    ("ethiopian", "birr"): "ETB", ("namibian", "dollars"): "NAD", ("jamaican", "dollars"): "JMD", ("fijian", "dollars"): "FJD", ("liberian", "dollars"): "LRD", ("irish", "pounds"): "IEP", ("sudanese", "pounds"): "SDG",
    ("russian", "rouble"): "RUB", ("icelandic", "krona"): "ISK", ("norwegian", "krone"): "NOK", ("danish", "krone"): "DKK", ("swedish", "krone"): "SEK", ("dominican", "pesos"): "DOP", ("uruguayan", "pesos"): "UYU",
    ("rwandan", "francs"): "RWF", ("congolese", "francs"): "CDF", ("brazilian", "reals"): "BRL", ("brazilian", "real"): "BRL", ("kazakh", "tenge"): "KZT", ("georgian", "lari"): "GEL", ("armenian", "drams"): "AMD",
    ("kong", "dollars"): "HKD", ("kong", "dollar"): "HKD",
    ("جنيه", "إسترليني"): "GBP", ("جنيه", "استرليني"): "GBP", ("جنيه", "مصري"): "EGP", ("جنيه", "سوداني"): "SDG", ("دينار", "عراقي"): "IQD", ("دينار", "كويتي"): "KWD", ("دينار", "أردني"): "JOD", ("دينار", "جزائري"): "DZD",
    ("دينار", "تونسي"): "TND", ("دينار", "ليبي"): "LYD", ("ليرة", "تركية"): "TRY", ("ليرة", "لبنانية"): "LBP", ("ليرة", "سورية"): "SYP", ("ريال", "سعودي"): "SAR", ("ريال", "قطري"): "QAR", ("ريال", "يمني"): "YER", ("درهم", "إماراتي"): "AED", ("درهم", "مغربي"): "MAD",
    ("dollars", "américains"): "USD", ("dollars", "canadiens"): "CAD", ("dollars", "australiens"): "AUD", ("dólares", "estadounidenses"): "USD", ("dólares", "canadienses"): "CAD", ("dólares", "australianos"): "AUD",
    ("livres", "sterling"): "GBP", ("libras", "esterlinas"): "GBP", ("britische", "pfund"): "GBP", ("kanadische", "dollar"): "CAD", ("australische", "dollar"): "AUD", ("couronnes", "suédoises"): "SEK",
    ("долларов", "сша"): "USD", ("канадских", "долларов"): "CAD", ("австралийских", "долларов"): "AUD", ("фунтов", "стерлингов"): "GBP", ("швейцарских", "франков"): "CHF", ("دولار", "أمريكي"): "USD", ("دولار", "كندي"): "CAD",
}  # fmt: skip

NAMED_BY_TWO: Final = frozenset(
    {("new", "zealand"), ("hong", "kong"), ("south", "korean"), ("south", "african"), ("sri", "lankan")}
)
"""Two words before a currency that say whose it is; the last of them stands in ``QUALIFIED``."""

WHOSE: Final[dict[str, str]] = {
    "canadian": "CAD", "cdn": "CAD", "australian": "AUD", "us": "USD", "american": "USD", "u.s": "USD", "new zealand": "NZD", "nz": "NZD", "singapore": "SGD", "singaporean": "SGD", "hong kong": "HKD",
    "taiwan": "TWD", "taiwanese": "TWD", "mexican": "MXN", "jamaican": "JMD", "fijian": "FJD", "bahamian": "BSD", "namibian": "NAD", "liberian": "LRD",
}  # fmt: skip
"""After an amount in ``$``: whose dollars they are."""

AFTER_WHOSE: Final = frozenset(
    "a an and as at but by for from in is of on or over per plus than that the to was were which while will with according after before".split()
)
"""What may follow ``$7 million Canadian`` for the adjective to belong to the dollars and to no noun."""

SAID: Final[dict[str, tuple[str, str]]] = {
    "USD": ("$", ""), "EUR": ("€", ""), "GBP": ("£", ""), "JPY": ("¥", ""), "INR": ("", " rupees"), "CNY": ("", " yuan"), "RUB": ("", " roubles"),
    "CHF": ("", " Swiss francs"), "AUD": ("A$", ""), "CAD": ("C$", ""), "NZD": ("NZ$", ""), "HKD": ("HK$", ""),
}  # fmt: skip
"""How an amount is written in reasons: what stands before and after it; others by their code."""
