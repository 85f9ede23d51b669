"""Units of measure, and how they convert.

``UNITS[word] = (canonical unit, dimension, size in the dimension's base)``. Sizes: BIPM, The International System of Units (9th ed.),
and NIST SP 811 appendix B for the customary ones; a plain ``ton`` has no one size and so a dimension of its own.
"""

from typing import Final

_TABLE: Final[tuple[tuple[str, str, float, str], ...]] = (
    # canonical, dimension, size, words
    ("mm", "length", 0.001, "mm millimetre millimetres millimeter millimeters millimètre millimètres milímetro milímetros мм миллиметр миллиметра миллиметров 毫米"),
    ("cm", "length", 0.01, "cm centimetre centimetres centimeter centimeters centimètre centimètres zentimeter centímetro centímetros см сантиметр сантиметра сантиметров 厘米"),
    ("m", "length", 1.0, "m metre metres meter meters mètre mètres metern metro metros метр метра метров м متر أمتار مترا 米"),
    ("km", "length", 1000.0, "km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilometern kilómetro kilómetros "
     "километр километра километров км كيلومتر كيلومترا كيلومترات 公里 千米"),
    ("inch", "length", 0.0254, "inch inches zoll pouce pouces pulgada pulgadas"),
    ("foot", "length", 0.3048, "foot feet ft"),
    ("yard", "length", 0.9144, "yard yards yd yds"),
    ("mile", "length", 1609.344, "mile miles mi meile meilen milla millas миля мили миль ميل أميال 英里"),
    ("nautical mile", "length", 1852.0, "nmi"),
    ("g", "mass", 0.001, "g gram grams gramme grammes gramm gramo gramos грамм грамма граммов г غرام 克"),
    ("mg", "mass", 1e-6, "mg milligram milligrams"),
    ("kg", "mass", 1.0, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo kilogramos "
     "килограмм килограмма килограммов кг كيلوغرام كيلوغراما 公斤 千克"),
    ("tonne", "mass", 1000.0, "tonne tonnes t tonnen tonelada toneladas тонна тонны тонн т طن أطنان 吨"),
    ("lb", "mass", 0.45359237, "lb lbs"),
    ("ounce", "mass", 0.028349523125, "ounce ounces oz"),
    ("stone", "mass", 6.35029318, ""),
    ("ton", "ton", 1.0, "ton tons"),
    ("litre", "volume", 1.0, "l litre litres liter liters litro litros литр литра литров л لتر لترا 升"),
    ("ml", "volume", 0.001, "ml millilitre millilitres milliliter milliliters"),
    ("gallon", "gallon", 1.0, "gallon gallons"),
    ("barrel", "volume", 158.987294928, "barrel barrels bbl baril barils barriles баррель барреля баррелей برميل 桶"),
    ("barrels a day", "flow", 1.0, "bpd bopd"),
    ("m2", "area", 1.0, "m² sqm м² quadratmeter quadratmetern 平方米 平米"),
    ("km2", "area", 1e6, "km² sqkm км² quadratkilometer quadratkilometern 平方公里 平方千米"),
    ("hectare", "area", 1e4, "hectare hectares ha hektar hectárea hectáreas гектар гектара гектаров га هكتار 公顷"),
    ("acre", "area", 4046.8564224, "acre acres"),
    ("square mile", "area", 2589988.110336, ""),
    ("square foot", "area", 0.09290304, ""),
    ("m3", "volume", 1000.0, "m³ м³ kubikmeter kubikmetern 立方米"),
    ("W", "power", 1.0, "w watt watts"),
    ("kW", "power", 1e3, "kw kilowatt kilowatts kilovatio kilovatios квт киловатт 千瓦"),
    ("MW", "power", 1e6, "mw megawatt megawatts mégawatt mégawatts megavatio megavatios мегаватт мвт 兆瓦"),
    ("GW", "power", 1e9, "gw gigawatt gigawatts gigawatios gigavatio gigavatios гигаватт гвт 吉瓦"),
    ("TW", "power", 1e12, "tw terawatt terawatts"),
    ("kWh", "energy", 1e3, "kwh kilowattheure kilowattheures kilowattstunde kilowattstunden quilowatts-hora"),
    ("MWh", "energy", 1e6, "mwh mégawattheure mégawattheures megawattstunde megawattstunden"),
    ("GWh", "energy", 1e9, "gwh gigawattheure gigawattheures gigawattstunde gigawattstunden"),
    ("TWh", "energy", 1e12, "twh térawattheure térawattheures terawattstunde terawattstunden"),
    ("km/h", "speed", 1.0, "kph kmh"),
    ("mph", "speed", 1.609344, "mph"),
    ("m/s", "speed", 3.6, ""),
    ("knot", "speed", 1.852, "knot knots kn kt kts"),
    ("Celsius", "celsius", 1.0, "°c ℃"),
    ("Fahrenheit", "fahrenheit", 1.0, "°f ℉"),
    ("degree", "degree", 1.0, "degree degrees ° grad degré degrés grado grados градус градуса градусов درجة درجات 度"),
    ("bit/s", "rate", 1.0, ""),
    ("MB", "data", 1e6, "mb megabyte megabytes"),
    ("GB", "data", 1e9, "gb gigabyte gigabytes"),
    ("TB", "data", 1e12, "tb terabyte terabytes"),
    ("PB", "data", 1e15, "pb petabyte petabytes"),
    ("Hz", "frequency", 1.0, "hz hertz"),
    ("kHz", "frequency", 1e3, "khz kilohertz"),
    ("MHz", "frequency", 1e6, "mhz megahertz"),
    ("GHz", "frequency", 1e9, "ghz gigahertz"),
    ("kbit/s", "bit rate", 1e3, "kbps"),
    ("Mbit/s", "bit rate", 1e6, "mbps"),
    ("Gbit/s", "bit rate", 1e9, "gbps"),
    ("decibel", "loudness", 1.0, "db decibel decibels dezibel"),
    ("ppm", "share of a million", 1.0, "ppm"),
    ("hPa", "pressure", 100.0, "hpa hectopascal hectopascals millibar millibars mbar"),
    ("psi", "pressure", 6894.757, "psi"),
    ("horsepower", "power", 745.699872, "horsepower bhp hp"),
    ("rpm", "turns", 1.0, "rpm"),
    ("volt", "voltage", 1.0, "volt volts"),
    ("kV", "voltage", 1e3, "kv kilovolt kilovolts"),
    ("kcal", "heat", 1.0, "kcal kilocalorie kilocalories"),
    ("µg", "mass", 1e-9, "µg μg mcg microgram micrograms"),
    ("millisievert", "dose", 1.0, "msv millisievert millisieverts"),
    ("pint", "pint", 1.0, "pint pints"),
    ("bushel", "bushel", 1.0, "bushel bushels"),
    ("carat", "carat", 1.0, "carat carats"),
    ("fathom", "length", 1.8288, "fathom fathoms"),
    ("furlong", "length", 201.168, "furlong furlongs"),
    ("light-year", "length", 9.4607304725808e15, ""),
    ("cl", "volume", 0.01, "cl centilitre centilitres centiliter centiliters"),
    ("hl", "volume", 100.0, "hectolitre hectolitres hectoliter hectoliters"),
    ("kiloton", "mass", 1e6, "kiloton kilotons kilotonne kilotonnes"),
    ("cubic foot", "volume", 28.316846592, ""),
    ("km3", "volume", 1e12, "km³"),
    ("magnitude", "magnitude", 1.0, ""),
    ("percent", "share", 0.01, "% percent pct ٪ ％ prozent percento процент процента процентов procent"),
    ("per mille", "share", 0.001, "‰"),
    ("share", "share", 1.0, ""),
    ("percentage point", "point", 0.01, "п.п prozentpunkt prozentpunkte prozentpunkten procentpunt"),
    ("basis point", "point", 0.0001, "bps bp basispunkte basispunkten"),
)  # fmt: skip

UNITS: Final[dict[str, str]] = {word: name for name, _, _, words in _TABLE for word in words.split()}
"""Word as written, in small letters → canonical unit."""

SIZES: Final[dict[str, tuple[str, float]]] = {name: (dimension, size) for name, dimension, size, _ in _TABLE}
"""Canonical unit → its dimension and its size in that dimension's base unit."""

PHRASES: Final[dict[tuple[str, ...], str]] = {
    ("per", "cent"): "percent", ("pour", "cent"): "percent", ("por", "ciento"): "percent", ("per", "cento"): "percent",
    ("por", "cento"): "percent", ("в", "процентах"): "percent", ("في", "المئة"): "percent", ("في", "المائة"): "percent",
    ("بالمئة",): "percent", ("بالمائة",): "percent",
    ("percentage", "point"): "percentage point", ("percentage", "points"): "percentage point", ("percent", "points"): "percentage point",
    ("per", "cent", "points"): "percentage point", ("pct", "points"): "percentage point", ("%", "points"): "percentage point",
    ("point", "de", "pourcentage"): "percentage point", ("points", "de", "pourcentage"): "percentage point",
    ("puntos", "porcentuales"): "percentage point", ("punto", "porcentual"): "percentage point",
    ("процентных", "пунктов"): "percentage point", ("процентных", "пункта"): "percentage point", ("процентный", "пункт"): "percentage point",
    ("basis", "point"): "basis point", ("basis", "points"): "basis point", ("points", "de", "base"): "basis point", ("puntos", "básicos"): "basis point",
    ("metric", "ton"): "tonne", ("metric", "tons"): "tonne", ("metric", "tonnes"): "tonne",
    ("nautical", "mile"): "nautical mile", ("nautical", "miles"): "nautical mile",
    ("barrels", "per", "day"): "barrels a day", ("barrels", "a", "day"): "barrels a day", ("barrel", "per", "day"): "barrels a day", ("b", "/", "d"): "barrels a day",
    ("barrels", "daily"): "barrels a day",
    ("square", "kilometre"): "km2", ("square", "kilometres"): "km2", ("square", "kilometer"): "km2", ("square", "kilometers"): "km2",
    ("sq", "km"): "km2", ("кв", "км"): "km2", ("кв", "м"): "m2", ("sq", "m"): "m2", ("sq", "metres"): "m2", ("sq", "meters"): "m2", ("sq", "metre"): "m2", ("sq", "mi"): "square mile", ("sq", "kilometres"): "km2",
    ("куб", "м"): "m3", ("cu", "m"): "m3", ("кубических", "метров"): "m3", ("m", "2"): "m2", ("km", "2"): "km2", ("m", "3"): "m3", ("кубометров",): "m3", ("кубометра",): "m3", ("mètres", "cubes"): "m3", ("metros", "cúbicos"): "m3",
    ("متر", "مربع"): "m2", ("كيلومتر", "مربع"): "km2", ("متر", "مكعب"): "m3", ("kilomètres", "carrés"): "km2", ("kilómetros", "cuadrados"): "km2", ("квадратных", "километров"): "km2",
    ("square", "metre"): "m2", ("square", "metres"): "m2", ("square", "meter"): "m2", ("square", "meters"): "m2",
    ("mètres", "carrés"): "m2", ("metros", "cuadrados"): "m2", ("квадратных", "метров"): "m2",
    ("square", "mile"): "square mile", ("square", "miles"): "square mile", ("sq", "miles"): "square mile",
    ("square", "foot"): "square foot", ("square", "feet"): "square foot", ("sq", "ft"): "square foot",
    ("cubic", "metre"): "m3", ("cubic", "metres"): "m3", ("cubic", "meter"): "m3", ("cubic", "meters"): "m3",
    ("kilometres", "per", "hour"): "km/h", ("kilometers", "per", "hour"): "km/h", ("kilometres", "an", "hour"): "km/h",
    ("kilometers", "an", "hour"): "km/h", ("km", "per", "hour"): "km/h", ("km", "an", "hour"): "km/h", ("km", "/", "h"): "km/h",
    ("km", "h"): "km/h", ("kilomètres", "heure"): "km/h", ("kilómetros", "por", "hora"): "km/h",
    ("kilometer", "pro", "stunde"): "km/h", ("kilometern", "pro", "stunde"): "km/h", ("km", "pro", "stunde"): "km/h", ("stundenkilometer",): "km/h", ("stundenkilometern",): "km/h",
    ("kilomètres", "à", "l'heure"): "km/h", ("km", "à", "l'heure"): "km/h", ("kilomètres", "par", "heure"): "km/h", ("kilomètre", "heure"): "km/h",
    ("km", "por", "hora"): "km/h", ("chilometri", "all'ora"): "km/h", ("quilômetros", "por", "hora"): "km/h", ("quilómetros", "por", "hora"): "km/h",
    ("километров", "в", "час"): "km/h", ("километра", "в", "час"): "km/h", ("км", "в", "час"): "km/h", ("км", "/", "ч"): "km/h", ("км", "ч"): "km/h",
    ("كيلومترا", "في", "الساعة"): "km/h", ("كيلومتر", "في", "الساعة"): "km/h", ("كلم", "في", "الساعة"): "km/h",
    ("m", "/", "s"): "m/s", ("metres", "per", "second"): "m/s", ("meters", "per", "second"): "m/s", ("metres", "a", "second"): "m/s", ("meter", "pro", "sekunde"): "m/s",
    ("м", "/", "с"): "m/s", ("метров", "в", "секунду"): "m/s", ("метра", "в", "секунду"): "m/s",
    ("miles", "per", "hour"): "mph", ("miles", "an", "hour"): "mph",
    ("parts", "per", "million"): "ppm", ("revolutions", "per", "minute"): "rpm", ("revolutions", "a", "minute"): "rpm", ("horse", "power"): "horsepower",
    ("cubic", "foot"): "cubic foot", ("cubic", "feet"): "cubic foot", ("cu", "ft"): "cubic foot", ("cubic", "kilometres"): "km3", ("cubic", "kilometers"): "km3", ("light", "year"): "light-year", ("light", "years"): "light-year",
    ("megabits", "per", "second"): "Mbit/s", ("megabits", "a", "second"): "Mbit/s", ("gigabits", "per", "second"): "Gbit/s", ("gigabits", "a", "second"): "Gbit/s", ("kilobits", "per", "second"): "kbit/s",
    ("cubic", "centimetres"): "ml", ("cubic", "centimeters"): "ml",
    ("degrees", "celsius"): "Celsius", ("degree", "celsius"): "Celsius", ("degrees", "centigrade"): "Celsius", ("degrees", "c"): "Celsius", ("°", "c"): "Celsius",
    ("grad", "celsius"): "Celsius", ("degrés", "celsius"): "Celsius", ("градусов", "цельсия"): "Celsius",
    ("degrees", "fahrenheit"): "Fahrenheit", ("degrees", "f"): "Fahrenheit", ("°", "f"): "Fahrenheit", ("c",): "Celsius", ("f",): "Fahrenheit",
    ("celsius",): "Celsius", ("fahrenheit",): "Fahrenheit",
    ("kilovatios", "hora"): "kWh", ("megavatios", "hora"): "MWh", ("gigavatios", "hora"): "GWh", ("киловатт", "часов"): "kWh", ("киловатт", "часа"): "kWh", ("мегаватт", "часов"): "MWh", ("квт", "ч"): "kWh", ("мвт", "ч"): "MWh",
    ("квт", "·", "ч"): "kWh", ("мвт", "·", "ч"): "MWh", ("kw", "h"): "kWh",
    ("megawatt", "hours"): "MWh", ("kilowatt", "hours"): "kWh", ("gigawatt", "hours"): "GWh", ("terawatt", "hours"): "TWh",
}  # fmt: skip
"""Units of more than one word, as they follow the number."""

LONG: Final = frozenset(
    word
    for word, name in UNITS.items()
    if len(word) > 3
    and word.isascii()
    and SIZES[name][0] in ("length", "mass", "volume", "area", "power", "energy", "gallon", "data")
    and name not in ("foot", "yard")
)
"""Units written out: ``a hectare``, ``half-mile`` can be nothing else. A foot and a yard can."""

CASED: Final = frozenset(
    {"c", "f", "m", "g", "t", "l", "w", "h", "mi", "ha", "bp", "kn", "kt", "kts", "hp", "cl", "м", "г", "л"}
)
"""Short symbols: taken as units only in their own case, and not with letters around (``C``/``F`` large, the rest small)."""

POINTS: Final = frozenset(
    "point points punto puntos punkt punkte punkten ponto pontos punti пункт пункта пунктов".split()
)
"""Words for points, of a share where the sentence speaks of one."""

POINTS_OF_A_SHARE: Final = frozenset(
    "rate rates inflation unemployment jobless yield yields support poll polls polling approval turnout share percent % pct percentage cent basis lead ratio deficit mortgage interest repo lending borrowing swing vote votes "
    "taux chômage sondage sondages pourcentage intérêt leitzins zins zinsen umfrage prozent inflationsrate arbeitslosenquote tasa tipo tipos interés encuesta paro inflación inflazione tasso ставку ставка ставки инфляция инфляции процента процентов".split()
)
POINTS_OF_A_GAME: Final = frozenset(
    "index indexes indices dow nasdaq ftse dax cac nikkei ibex sensex stoxx topix league season game games match matches scored scorer rebounds assists standings championship title driver drivers team quarterback quiz "
    "licence license ballpoint bullet data match-winning baromètre indice índice bourse börse liga saison spiel partido équipe матч игре индекс".split()
)
