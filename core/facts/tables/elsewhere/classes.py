"""Ends of words and small words beside them that tell a verb or a quality from a noun, by language."""

from typing import Final

_ROMANCE_FR: Final = (
    "le la les un une des du de d' au aux en à par pour sur sous dans ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos aucun aucune plusieurs quelques chaque tout toute tous toutes "
    "avec sans contre vers chez entre deux trois quatre cinq six sept huit neuf dix premier première nouveau nouvelle grand grande petit petite ancien ancienne l' un' comme selon"
)

BEFORE_NOUN: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset(_ROMANCE_FR.split()),
    "es": frozenset(
        "el la los las un una unos unas del de al a en por para sobre bajo este esta estos estas ese esa su sus mi nuestro nuestra ningún ninguna varios varias algunos algunas cada todo toda todos todas con sin contra hacia entre dos tres cuatro cinco seis "
        "siete ocho nueve diez primer primera nuevo nueva gran según como".split()
    ),
    "it": frozenset("il lo la i gli le un uno una del dello della dei degli delle di al allo alla ai agli alle a in nel nello nella per su sul sulla con senza contro questo questa suo sua loro due tre quattro cinque sei dieci da dal dalla".split()),
    "pt": frozenset("o a os as um uma uns umas do da dos das de ao à aos às em no na nos nas por pelo pela para sobre com sem contra este esta seu sua dois duas três quatro cinco dez".split()),
}  # fmt: skip
"""Language → words right before a noun."""

BEFORE_VERB: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("de d' à pour sans va vont doit doivent peut peuvent veut veulent pourrait pourraient devrait devraient a ont est sont été avoir être fait faire n' ne pas s' se".split()),
    "es": frozenset("de a para por sin va van debe deben puede pueden quiere quieren podría podrían ha han fue fueron sido haber ser se no".split()),
    "it": frozenset("di a per senza va deve devono può possono vuole ha hanno è sono stato stata essere avere si non".split()),
    "pt": frozenset("de a para por sem vai vão deve devem pode podem quer foi foram sido ser ter se não".split()),
}  # fmt: skip
"""Language → words before an infinitive or a participle."""

VERBAL: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("er", "ir", "re", "é", "ée", "és", "ées", "i", "is", "it", "u", "us", "ue", "ues", "ie", "ies", "ent"),
    "es": ("ar", "er", "ir", "arse", "erse", "irse", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to", "cho"),
    "it": ("are", "ere", "ire", "arsi", "ersi", "irsi", "ato", "ata", "ati", "ate", "uto", "uta", "ito", "ita", "so", "to"),
    "pt": ("ar", "er", "ir", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to"),
    "ru": tuple(
        "ть ться ти тись чь л ла ло ли лся лась лось лись ет ёт ит ут ют ат ят ется ётся ится утся ются атся ятся ен ена ено ены ён ан ана ано аны ян яна яно яны ит ыт ыта ыто ыты "
        "ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ущий ющий вший".split()
    ),
}  # fmt: skip
"""Language → how infinitives, participles, in Russian all forms of verbs and adjectives end."""

NOUN_ENDINGS: Final[dict[str, tuple[str, ...]]] = {"ru": tuple("ние тие сть ия ии ию".split())}
"""Language → how nouns end that look like such forms."""
NOUNS: Final = frozenset(
    "сила силы школа школы зал финал журнал канал вокзал сигнал персонал капитал материал филиал стол пол угол гол узел отдел отель дел тел президент комитет кабинет бюджет билет запрет совет ответ университет пакет счет предмет институт маршрут приют солдат результат "
    "кандидат мандат депутат брат салют визит дефицит лимит аудит план ресторан океан роман экран".split()
)
"""Russian nouns that look like such forms too."""

ARABIC_BEFORE_VERB: Final = frozenset(
    "قد وقد لقد لم لن أن سوف لا ما الذي التي الذين حيث بعدما عندما كما فيما بينما وأن ولم كان كانت وكان".split()
)
ARABIC_VERBAL: Final = ("ي", "سي", "ست", "است", "وسي", "وست")
"""Before an Arabic verb, and how its forms begin."""

CHINESE_BEFORE_VERB: Final = (
    "已",
    "将",
    "被",
    "正在",
    "不",
    "没有",
    "可能",
    "会",
    "已经",
    "遭",
    "未",
    "获",
    "曾",
    "再",
)
CHINESE_AFTER_VERB: Final = ("了", "着", "过", "得")
"""Signs right before and right behind a Chinese verb."""
