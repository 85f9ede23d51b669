"""What tells who does a deed and whom it is done to in other languages than English: articles, small words, and verbs of two equal sides."""

from typing import Final

ARTICLES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("le la l' les un une des".split()), "es": frozenset("el la los las un una unos unas".split()), "it": frozenset("il lo la l' i gli le un una uno un'".split()), "pt": frozenset("o a os as um uma".split()),
    "de": frozenset("der die das den dem des ein eine einen einem einer eines".split()), "nl": frozenset("de het een".split()),
}  # fmt: skip
"""Language → articles, which may change with the side on which their noun stands."""

JOINED: Final[dict[str, str]] = {"al": "a el", "du": "de le", "aux": "à les", "au": "à le", "del": "de el", "vom": "von dem", "beim": "bei dem", "zum": "zu dem", "zur": "zu der", "dal": "da il", "dalla": "da la", "dai": "da i", "dalle": "da le",
    "pelo": "por o", "pela": "por a", "ao": "a o", "à": "a a"}  # fmt: skip
"""A small word and an article in one."""

PREPOSITIONS: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("à de en dans par pour sur sous avec sans chez vers contre entre depuis dès après avant pendant selon".split()), "es": frozenset("a de en por para con sin sobre ante bajo contra desde entre hacia hasta según tras durante".split()),
    "it": frozenset("a di da in con su per tra fra dopo prima durante contro sotto".split()), "pt": frozenset("a de em por para com sem sobre contra desde entre até após durante no na nos nas do da dos das".split()),
    "de": frozenset("in im an am auf aus bei mit nach von zu vor seit für gegen über unter um durch ohne neben zwischen laut wegen während".split()), "nl": frozenset("in op aan van voor met door bij naar uit over onder tegen na sinds".split()),
    "ru": frozenset("в во на с со из у к ко от по за под над при о об для до без через между перед после".split()), "ar": frozenset("في من على إلى عن مع بعد قبل خلال عند ضد بين لدى حول".split()),
}  # fmt: skip
"""Language → small words with which the place, the time or the manner of a deed begins; none of it is who does it."""

MUTUAL: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("rencontr", "épous", "mari", "affront", "jou", "sign", "fusionn", "ressembl", "est", "sont", "était", "sera", "fut", "devient", "reste", "et", "ou"), "de": ("trifft", "traf", "getroffen", "treffen", "heirate", "geheirat", "spielt", "unterzeichn", "fusion", "ist", "sind", "war", "waren", "bleib", "blieb", "heiß", "und", "oder", "gilt"),
    "es": ("reun", "cas", "enfrent", "encontr", "jug", "jueg", "firm", "fusion", "es", "son", "era", "fue", "será", "y", "o", "está", "están"), "it": ("incontr", "spos", "affront", "gioc", "firm", "è", "sono", "era", "fu", "sarà", "e", "o"), "pt": ("encontr", "cas", "enfrent", "jog", "assin", "é", "são", "era", "foi", "será", "e", "ou"),
    "nl": ("ontmoet", "trouw", "speel", "teken", "is", "zijn", "was", "waren", "blijf", "en", "of"), "ru": ("встре", "женил", "сыгра", "подпис", "игра", "стал", "был", "является", "и", "или"), "ar": ("التقى", "التقت", "تزوج", "وقع", "واجه", "و", "أو", "هو", "هي"),
    "zh": ("会见", "会晤", "结婚", "和", "与", "及", "跟", "同", "或", "是", "、", "签署", "对阵"),
}  # fmt: skip
"""Language → how verbs and joints begin whose two sides may change places: who met whom, what is what, this and that."""

FROM: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"de", "depuis"}), "de": frozenset({"von", "aus"}), "es": frozenset({"de", "desde"}), "it": frozenset({"da"}), "pt": frozenset({"de"}), "nl": frozenset({"van"}), "ar": frozenset({"من"}), "zh": frozenset("由从自"),
}  # fmt: skip
TO: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"à", "vers"}), "de": frozenset({"nach"}), "es": frozenset({"a", "hacia"}), "it": frozenset({"a"}), "pt": frozenset({"para", "a"}), "nl": frozenset({"naar"}), "ar": frozenset({"إلى"}), "zh": frozenset("开往 前往 飞往 驶往 到 至 运往 返回".split()),
}  # fmt: skip
"""Language → before where a way begins, and before where it ends."""

AGAINST: Final = frozenset({"على", "أمام"})
"""Before the Arabic side that was beaten, or that won."""

AND: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"et", "ou"}), "de": frozenset({"und", "oder"}), "es": frozenset({"y", "e", "o", "u"}), "it": frozenset({"e", "ed", "o"}), "pt": frozenset({"e", "ou"}), "nl": frozenset({"en", "of"}),
    "ru": frozenset({"и", "или"}), "ar": frozenset({"و", "أو"}), "zh": frozenset("和与及跟或、"),
}  # fmt: skip
"""Language → joints between things that are named together."""

BY: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"par"}),
    "de": frozenset({"von", "durch"}),
    "es": frozenset({"por"}),
    "it": frozenset({"da"}),
    "pt": frozenset({"por"}),
    "nl": frozenset({"door"}),
}
"""Language → before who does it, in the passive."""
PASSIVE_BE: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("été est sont sera seront fut furent était étaient serait".split()), "de": frozenset("wird werden wurde wurden worden".split()), "es": frozenset("fue fueron sido es son será serán era eran".split()),
    "it": frozenset("stato stata stati state è sono viene vengono venne fu furono sarà".split()), "pt": frozenset("foi foram sido é são será serão".split()), "nl": frozenset("werd werden wordt worden".split()),
}  # fmt: skip
"""Language → forms that make a passive."""
