"""Words of other languages beside which a word for a day tells no one day of the calendar."""

from typing import Final

EVERY_BEFORE: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"chaque"}), "de": frozenset({"jeden", "jedem", "jeder"}), "es": frozenset({"cada", "los"}), "it": frozenset({"ogni"}), "pt": frozenset({"cada", "todo", "toda", "às", "aos"}),
    "nl": frozenset({"elke", "iedere"}), "ru": frozenset("каждый каждую каждое каждой каждого".split()), "ar": frozenset({"كل"}),
}  # fmt: skip
"""Language → right before a weekday, of all days of that name: jeden Freitag, los lunes."""
ARTICLE_BEFORE: Final[dict[str, frozenset[str]]] = {"fr": frozenset({"le"}), "it": frozenset({"il", "la"})}
"""Language → articles that make a weekday without its date one of no certain week: fermé le lundi, la domenica."""
OF_EACH_SUCH_DAY: Final[dict[str, frozenset[str]]] = {"ar": frozenset("صلاة خطبة صلوات سوق".split())}
"""Language → right before a weekday, of what each of them brings: Friday prayers."""

HOUSEHOLDS: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("frau herr herrn familie fräulein professor doktor eheleute".split())
}
"""Language → before a surname that is a word for a day: Frau Freitag."""

NOWADAYS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    language: tuple(tuple(phrase.split()) for phrase in phrases.split("|"))
    for language, phrases in {
        "fr": "encore aujourd'hui|aujourd'hui encore|jusqu'à aujourd'hui", "de": "bis heute|auch heute noch", "es": "hoy en día|hoy día|hasta hoy|aún hoy|todavía hoy|hasta el día de hoy", "it": "ancora oggi|oggi come oggi|fino a oggi",
        "pt": "hoje em dia|até hoje|ainda hoje", "nl": "tot op vandaag", "ar": "حتى اليوم|حتى يومنا",
    }.items()
}  # fmt: skip
"""Language → tokens with a word for today that means the time in which we live."""

OF: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"de"}), "de": frozenset({"von"}), "es": frozenset({"de"}), "it": frozenset({"di"}), "pt": frozenset({"de"}), "nl": frozenset({"van"}), "ar": frozenset({""}),
}  # fmt: skip
"""Language → between what belongs to a time and the word for today or tomorrow; in Arabic nothing."""
AGES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset(
        "jeunes jeunesse enfants femmes hommes monde société parents familles adolescents génération générations gens villes ville technologies élèves époque dirigeants leaders métiers agriculture école énergies".split()
    ),
    "de": frozenset(
        "jugend kinder frauen männer welt gesellschaft eltern familien generation generationen jugendlichen städte stadt menschen leute technik führungskräfte berufe schule mobilität energie".split()
    ),
    "es": frozenset(
        "jóvenes niños niñas mujeres hombres mundo sociedad padres familias juventud generación generaciones ciudades políticos adolescentes época líderes escuela".split()
    ),
    "it": frozenset("giovani ragazzi donne uomini mondo società genitori famiglie bambini generazioni città".split()),
    "pt": frozenset("jovens crianças mulheres homens mundo sociedade pais famílias gerações cidades".split()),
    "nl": frozenset("jongeren kinderen vrouwen mannen wereld samenleving ouders jeugd generatie".split()),
    "ar": frozenset("شباب عالم جيل أجيال مجتمع نساء أطفال قادة".split()),
}
"""Language → what belongs to the time in general: die Jugend von heute, les villes de demain."""

CHINESE_AGES: Final = (
    "年轻人",
    "青年",
    "孩子",
    "儿童",
    "世界",
    "社会",
    "中国",
    "父母",
    "女性",
    "生活",
    "青少年",
    "美国",
    "欧洲",
    "年輕人",
    "學生",
)
"""Behind 今天的, 明天的 of the time in general."""
CHINESE_BEFORE_WEEKDAY: Final = ("黑色", "超级", "超級", "血腥", "蓝色", "疯狂", "每", "每周", "每逢", "每个", "每個")
"""Right before a weekday that is a name, or any of them."""
