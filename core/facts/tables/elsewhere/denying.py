"""How languages deny of which little else is known here."""

from typing import Final

DENYING: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "sv": "inte ej icke aldrig ingen inga inget", "da": "ikke aldrig ingen intet", "nb": "ikke aldri ingen intet", "no": "ikke aldri ingen intet", "fi": "ei eivät en emme ette älä", "pl": "nie nigdy żaden żadna",
        "cs": "ne není nejsou nikdy žádný žádná", "sk": "nie nikdy žiadny", "uk": "не ні ніколи немає", "bg": "не няма никога", "ro": "nu niciodată niciun nicio", "hu": "nem ne sem soha nincs", "el": "δεν δε μη μην ποτέ",
        "tr": "değil yok hiç", "id": "tidak bukan belum tak", "ca": "no mai cap", "hr": "ne nije nisu nikad", "sr": "не није нису никад ne nije nisu", "he": "לא אין אינו אינה", "hi": "नहीं न", "fa": "نه نیست", "vi": "không chưa chẳng",
    }.items()
}  # fmt: skip
"""Language → words that deny."""
DENYING_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "ja": ("ない", "なかっ", "ません", "ず、"), "ko": ("않", "못했", "아니"), "th": ("ไม่",),
}  # fmt: skip
"""Language → how verbs deny in themselves."""

YET: Final = frozenset(
    {"тем не менее", "no obstante", "sin embargo", "nicht zuletzt", "nichtsdestotrotz", "не в последнюю очередь"}
)
"""Phrases with a word that denies which deny nothing."""
