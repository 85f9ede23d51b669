"""How verbs of other languages than English end, or are marked, that tell what has happened and what will."""

from typing import Final

PAST: Final[dict[str, tuple[str, ...]]] = {
    "es": ("aron", "ieron", "ió", "ó"), "it": ("arono", "irono", "erono", "ò", "ì", "é"), "pt": ("aram", "eram", "iram", "ou", "eu", "iu"),
    "ru": ("лся", "лась", "лось", "лись", "л", "ла", "ло", "ли"),
}  # fmt: skip
"""Language → endings of what has happened."""
FUTURE: Final[dict[str, tuple[str, ...]]] = {
    "es": ("ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán"), "it": ("erà", "eranno", "irà", "iranno"), "pt": ("ará", "arão", "erá", "erão", "irá", "irão"),
    "ru": ("ется", "ётся", "ится", "утся", "ются", "атся", "ятся", "ет", "ёт", "ит", "ут", "ют", "ат", "ят"),
}  # fmt: skip
"""Language → endings of what will happen; in Russian of the present too, see below."""

GERMAN_PAST: Final[dict[str, tuple[str, ...]]] = {"de": ("eten", "ete", "ten", "te"), "nl": ("ten", "den", "te", "de")}
"""Endings of a past whose stem the infinitive has."""

RUSSIAN_PREFIXES: Final = tuple("за по на при вы об о раз рас про пере до с со от под из ис в вз у".split())
"""How verbs begin that tell of something done once, whose present is to come."""
RUSSIAN_GOING_ON: Final = (
    "ыва",
    "ива",
    "ходи",
    "води",
    "вози",
    "носи",
    "стоя",
    "лежа",
    "сиде",
    "сиди",
    "принадлеж",
    "завис",
    "следова",
    "следу",
    "работа",
    "служи",
    "стара",
    "смотр",
    "слыша",
    "означа",
    "верил",
    "верит",
)
"""What tells of something that goes on or is done again, so that the present is the present."""

CHINESE_TO_COME: Final = ("将会", "将要", "将于", "即将", "将")
CHINESE_PAST: Final = ("已经", "了", "已", "曾")
"""Signs of what will be and of what has been."""
