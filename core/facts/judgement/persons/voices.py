"""Which media, officials or troops a claim comes from, by the word before theirs: ``local media`` / ``state media``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import REPORTING
from core.facts.names import fold
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.places import DEMONYMS, PLACES
from core.facts.tables.unnamed_sources import HEARD_FROM, SIDES

_SHOWS: Final = REPORTING | frozenset("deny dispute reject admit carry broadcast air blame accuse".split())


def voice(unit: Unit) -> Finding | None:
    """Another side, owner or nation before a word for sources that stands on both sides of a change."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    following = unit.next_a(2), unit.next_b(2)
    if len(a) != 1 or len(b) != 1 or not following[0] or following[0][:1] != following[1][:1]:
        return None
    if following[0][0] not in HEARD_FROM:
        return None
    if _nation(a[0]) and _nation(b[0]):
        return fact(unit, "attribution", "sources of another nation") if _nation(a[0]) != _nation(b[0]) else None
    lines = [{n for n, line in enumerate(SIDES) if word in line} for word in (a[0], b[0])]
    if not all(lines):
        return None
    if lines[0] & lines[1]:
        return wording(unit, "another word for the same sources")
    if not all(len(words) > 1 and base(words[1]) in _SHOWS for words in following):
        return None
    return fact(unit, "attribution", "another source")


def spokes(unit: Unit) -> Finding | None:
    """``A spokeswoman for the hospital said`` / ``The hospital said``."""
    if bool(unit.words_a) == bool(unit.words_b):
        return None
    said = [w for w in lows(unit.words_a or unit.words_b) if w not in ("a", "the")]
    if len(said) == 2 and said[0] in _SPOKES and said[1] in ("for", "of", "from", "at"):
        return wording(unit, "who speaks for a body, and the body")
    return None


_SPOKES: Final = frozenset("spokesman spokeswoman spokesperson spokespeople representative".split())


def some_of(unit: Unit) -> Finding | None:
    """``Critics say`` / ``Some critics say``: all of them, or a part."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    few, many, words, following = (
        (a, b, unit.words_b, unit.next_b(2)) if len(a) < len(b) else (b, a, unit.words_a, unit.next_a(2))
    )
    if len(many) - len(few) != 1 or many[0] not in _PARTS or many[1:] != few or len(few) > 1:
        return None
    noun = few[0] if few else following[0] if following else ""
    verb = following[0 if few else 1] if len(following) > (0 if few else 1) else ""
    plural = noun.endswith("s") and base(noun) != noun and words[0].text.isalpha()
    if not plural or noun in _PARTS:
        return None
    return fact(unit, "attribution" if base(verb) in REPORTING else "number", "all of them, or a part", likely=True)


_PARTS: Final = frozenset("some most many several".split())


def _nation(word: str) -> str | None:
    folded = fold(word)
    place = DEMONYMS.get(folded) or (folded if folded in PLACES else None)
    return CANONICAL.get(place, place) if place else None
