"""Halves in other languages than English: before a scale or a unit (``demi-million``, ``halbes Jahr``), and after one (``año y medio``)."""

from typing import Final

HALF: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "demi demie", "de": "halb halbe halber halbes halben halbem", "es": "medio media", "it": "mezzo mezza mezz'", "pt": "meio meia",
        "nl": "half halve", "ar": "نصف", "ru": "пол",
    }.items()
}  # fmt: skip
"""Language → words for half of the unit or scale that follows."""

AND_A_HALF: Final[dict[str, frozenset[tuple[str, ...]]]] = {
    language: frozenset(tuple(phrase.split()) for phrase in phrases.split("|"))
    for language, phrases in {
        "fr": "et demi|et demie", "es": "y medio|y media", "it": "e mezzo|e mezza", "pt": "e meio|e meia", "ar": "ونصف|و نصف", "ru": "с половиной",
        "de": "und ein halbes|und eine halbe",
    }.items()
}  # fmt: skip
"""Language → what adds half of the unit that it follows."""

ONE_AND_A_HALF: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"anderthalb", "anderthalbe", "anderthalben"}),
    "nl": frozenset({"anderhalf", "anderhalve"}),
}
"""Language → one word for one and a half."""

OUT_OF: Final[dict[str, tuple[str, ...]]] = {"es": ("de", "cada"), "fr": ("sur",), "pt": ("em", "cada"), "it": ("su",)}
"""Language → what stands between a part and its whole: uno de cada cinco."""
JOINED: Final[dict[str, dict[str, str]]] = {
    "ru": {"полгода": "year", "полчаса": "hour", "полугода": "year", "получаса": "hour", "полмесяца": "month"},
    "de": {"halbjahr": "year", "halbstunde": "hour"},
}
"""Language → word for half of a unit of time → the unit."""
