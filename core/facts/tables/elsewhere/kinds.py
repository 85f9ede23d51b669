"""What kind of thing a word names in other languages than English: posts, places, bodies; and titles that are short for one another."""

from typing import Final

TITLES: Final[dict[str, dict[str, str]]] = {
    "fr": {"mme": "madame", "m": "monsieur", "mm": "messieurs", "mlle": "mademoiselle", "dr": "docteur", "pr": "professeur", "me": "maître", "mgr": "monseigneur"},
    "de": {"hr": "herr", "hrn": "herrn", "fr": "frau", "dr": "doktor", "prof": "professor"},
    "es": {"sr": "señor", "sra": "señora", "srta": "señorita", "sres": "señores", "dr": "doctor", "dra": "doctora", "d": "don", "dña": "doña", "prof": "profesor"},
    "ru": {"г": "господин", "н": "", "гн": "господин", "гжа": "госпожа", "жа": "госпожа", "д": "доктор", "р": "", "проф": "профессор"},
    "it": {"sig": "signor", "signore": "signor", "dott": "dottor", "prof": "professor"},
    "pt": {"sr": "senhor", "sra": "senhora", "dr": "doutor", "dra": "doutora"},
    "ar": {"د": "دكتور", "الدكتور": "دكتور", "أ": "أستاذ", "الأستاذ": "أستاذ"},
}  # fmt: skip
"""Language → short form → what it is short for."""

MINISTERS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("ministre", "secrétaire", "directeur", "directrice", "chef", "présidente", "président"), "es": ("ministr", "secretari", "director", "jef", "president"),
    "it": ("ministr", "segretari", "direttor"), "pt": ("ministr", "secretári", "diretor"), "ru": ("министр", "секретар", "глав", "директор", "начальник"), "de": ("minister", "leiter", "chef"),
    "ar": ("وزير", "مدير", "رئيس", "سفير"),
}  # fmt: skip
"""Language → how a word for a post begins that says of what after it: ``ministre des Finances``."""

OF_POSTS: Final[dict[str, tuple[str, ...]]] = {
    "fr": tuple("général financier exécutif technique sportif commercial adjoint délégué régional départemental honoraire juridique national scientifique artistique".split()),
    "es": tuple("general financier ejecutiv técnic deportiv comercial adjunt regional nacional provincial honorari jurídic científic artístic".split()),
    "it": tuple("general finanziari esecutiv tecnic sportiv commercial aggiunt regional nazional onorari scientific artistic".split()),
    "pt": tuple("geral financeir executiv técnic esportiv comercial adjunt regional nacional honorári científic artístic".split()),
}  # fmt: skip
"""Language → how words begin that say of a post which it is: ``directeur financier``."""

POSTS: Final[dict[str, tuple[str, ...]]] = {
    "fr": tuple("ministre président maire directeur directrice secrétaire trésorier trésorière gouverneur préfet député sénateur ambassadeur procureur juge avocat avocate porte-parole entraîneur capitaine général colonel évêque recteur rectrice "
                "chancelier conseiller conseillère commissaire conservateur conservatrice adjoint gérant patron chef".split()),
    "es": tuple("ministr president alcald director secretari tesorer gobernador prefect diputad senador embajador fiscal juez jueza abogad portavoz entrenador capitán general coronel obispo rector canciller consejer comisari vicepresident gerente jef concejal".split()),
    "it": tuple("ministr president sindac direttor direttric segretari tesorier governator prefett deputat senator ambasciator procurator giudice avvocat portavoce allenator capitano generale vescovo rettor".split()),
    "pt": tuple("ministr president prefeit diretor secretári tesoureir governador deputad senador embaixador procurador juiz advogad porta-voz treinador capitão general bispo reitor vereador".split()),
    "ru": tuple("министр президент мэр директор секретар казначе губернатор депутат сенатор посол посла прокурор судья судьи адвокат пресс-секретар тренер капитан генерал полковник епископ ректор канцлер советник комиссар вице-президент премьер управляющ председател "
                "начальник глава главы заместител".split()),
    "ar": tuple("وزير رئيس مدير محافظ سفير نائب قاضي قاض أمين عمدة مستشار قائد ناطق متحدث مدرب حاكم".split()) + tuple("الوزير الرئيس المدير المحافظ السفير النائب القاضي الأمين العمدة المستشار القائد الناطق المتحدث المدرب الحاكم".split()),
}  # fmt: skip
"""Language → how words for posts begin. German ones are told by their endings."""

COMPASS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("nord", "sud", "est", "ouest"), "de": ("norden", "süden", "osten", "westen", "nördlich", "südlich", "östlich", "westlich", "nord", "süd", "ost", "west"), "es": ("norte", "sur", "este", "oeste"), "it": ("nord", "sud", "est", "ovest"),
    "pt": ("norte", "sul", "leste", "oeste"), "ru": ("север", "юг", "южн", "юж", "восток", "восточн", "запад"), "ar": ("شمال", "جنوب", "شرق", "غرب", "الشمال", "الجنوب", "الشرق", "الغرب"), "nl": ("noord", "zuid", "oost", "west"),
}  # fmt: skip
"""Language → how the words for the parts of the compass begin. In French and Spanish some are whole words alone."""
COMPASS_WHOLE: Final = frozenset({"fr", "es", "it", "pt"})
COMPASS_ENDINGS: Final = frozenset({"", "s", "e", "en", "er", "es", "em"})

CHINESE_COMPASS: Final = frozenset("东南西北東")
CHINESE_COMPASS_AFTER: Final = frozenset("州区城镇河山省县村部边侧岸郊门站方面路街湖海岛江坡麓翼")
CHINESE_PLACE_AFTER: Final = frozenset("市省县区镇乡村州城站路街港岛山河湖江桥湾")
CHINESE_WAYS: Final = ("抵达", "前往", "飞往", "访问", "抵", "离开", "返回", "驶往", "开往", "位于")
"""Before a place."""
CHINESE_FAMILIES_ALONE: Final = frozenset(
    "王李刘陈杨赵吴徐孙朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴汪姜范廖邹熊郝崔邱秦侯邵孟段钱尹黎"
)
"""Family names that begin few other words."""
CHINESE_BODY_AFTER: Final = tuple("部 局 委 署 厅 院 公司 大学 银行 法院 集团 学院 医院 协会 委员会".split())
CHINESE_POST_AFTER: Final = tuple("部长 局长 厅长 院长 委员 主任 处长 主席 总裁 经理 大使 书记".split())

BEFORE_PLACE: Final[dict[str, frozenset[str]]] = {
    "ar": frozenset("حي مدينة قرية بلدة محافظة منطقة ولاية شارع جزيرة مطار ميناء حديقة ساحة جسر محطة".split()), "ru": frozenset("городе город деревне деревня селе село посёлке поселке районе район области край крае улице улица станции".split()),
    "fr": frozenset("village ville commune quartier hameau île gare port région département rue".split()), "es": frozenset("pueblo ciudad barrio municipio aldea isla puerto región provincia calle estación".split()),
    "de": frozenset("dorf stadt ort gemeinde insel hafen bezirk straße".split()),
}  # fmt: skip
"""Language → words that a place's name follows."""

RUSSIAN_BODIES: Final = ("мин", "рос", "гос", "глав")
"""How Russian bodies of one word begin: Минздрав, Росгвардия."""
