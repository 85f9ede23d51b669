"""Whether a word of another language names a thing, or is a verb or a quality, by its end and by the word before it."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.tables.elsewhere.classes import (
    ARABIC_BEFORE_VERB,
    ARABIC_VERBAL,
    BEFORE_NOUN,
    BEFORE_VERB,
    CHINESE_AFTER_VERB,
    CHINESE_BEFORE_VERB,
    NOUN_ENDINGS,
    NOUNS,
    VERBAL,
)
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?")
_ELIDED: Final = lazy_pattern(r"^(?:l|d|un|dell|nell|all|dall|sull|c|s|qu|n|j|m)['’](?=\w)")
_SAME: Final = 3
_ONE_DID: Final = ("л", "ла", "ло")


def _count_differs(one: str, other: str) -> bool:
    """Whether one alone of two Russian verbs of the past tells of several who did it."""
    return (one.endswith("ли") and other.endswith(_ONE_DID)) or (other.endswith("ли") and one.endswith(_ONE_DID))


def both_tell_no_thing(unit: Unit, before: str, after: str) -> bool:
    """Whether neither of two folded words, of which one stands in the place of the other, names a thing or somebody."""
    region = unit.region
    language = region.language or ""
    if language == "ru" and before[:_SAME] == after[:_SAME] and _count_differs(before, after):
        return False  # вышли, вышел: how many
    return not (_thing(region.a.text, unit.a, before, language) or _thing(region.b.text, unit.b, after, language))


def _thing(text: str, stretch: tuple[int, int], word: str, language: str) -> bool:
    if language == "zh":
        return _chinese_thing(text, stretch)
    start = text.rfind("\n", 0, stretch[0]) + 1
    words = [(m[0], m.start()) for m in _WORD.finditer(text, start, stretch[1])]
    at = next(
        (n for n, (said, _) in enumerate(words) if word in said.casefold() and words[n][1] + len(said) > stretch[0]),
        None,
    )
    if at is None:
        return True
    said, place = words[at]
    elided = _ELIDED.match(said)
    bare = said[elided.end() :] if elided else said
    head = text[start:place].rstrip().rstrip("\"“«„‘'(—–-").rstrip()
    opens = not head or head[-1] in ".!?…:؟"
    if bare[:1].isupper() and (not opens or language == "de"):
        return True
    if language == "de":
        return opens
    last = words[at - 1][0].casefold().replace("’", "'") if at and not opens else ""
    low = bare.casefold()
    if language == "ar":
        return not (opens or last in ARABIC_BEFORE_VERB or low.startswith(ARABIC_VERBAL))
    if language == "ru":
        return not low.endswith(VERBAL["ru"]) or low.endswith(NOUN_ENDINGS["ru"]) or low in NOUNS
    if language not in BEFORE_NOUN:
        return True
    if low.endswith(VERBAL[language]) and last in BEFORE_VERB[language]:
        return False  # de quitter, a annoncé
    return (elided is not None and elided[0][0] in "lud") or last in BEFORE_NOUN[language]


def _chinese_thing(text: str, stretch: tuple[int, int]) -> bool:
    return not (
        text.startswith(CHINESE_AFTER_VERB, stretch[1])
        or text.endswith(CHINESE_AFTER_VERB, stretch[0], stretch[1])
        or text.endswith(CHINESE_BEFORE_VERB, 0, stretch[0])
        or text.startswith(CHINESE_BEFORE_VERB, stretch[0], stretch[1])
    )
