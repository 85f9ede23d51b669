"""A place told by its name in one version, another one by its adjective in the other: ``a guide from Tyrol`` / ``a Bavarian guide``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, sentence_at, words_in
from core.facts.judgement.values.pairing import Pair
from core.facts.names import fold
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Name

_BEFORE: Final = frozenset("in from of at".split())


def other_lands(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """The finding where one such name is left over on each side, in sentences that stand for one another, and the pairs left over."""
    gone = [p.a for p in pairs if p.a and not p.b and _tells(region.a.text, p.a)]
    come = [p.b for p in pairs if p.b and not p.a and _tells(region.b.text, p.b)]
    if len(gone) != 1 or len(come) != 1:
        return [], list(pairs)
    one, other = gone[0], come[0]
    lands = _land(region.a.text, one), _land(region.b.text, other)
    named = [_is_name(text, found) for text, found in ((region.a.text, one), (region.b.text, other))]
    image = region.image(*sentence_at(region.sentences_a, one.start))
    start, end = sentence_at(region.sentences_b, other.start)
    if lands[0] == lands[1] or named[0] == named[1] or not (start < image[1] and image[0] < end):
        return [], list(pairs)
    a, b = (one.start, one.end), (other.start, other.end)
    found = Finding(a, b, "fact", "place", "changed", why="another place, by its name and by its adjective")
    return [found], [p for p in pairs if p.a is not one and p.b is not other]


def _tells(text: str, found: Found) -> bool:
    """A known place behind a preposition, or the adjective of one."""
    if not isinstance(found.mention.value, Name):
        return False
    if not _is_name(text, found):
        return fold(text[found.start : found.end]) in DEMONYMS
    ahead = words_in(text, max(0, found.start - 10), found.start)[-1:]
    return bool(ahead) and ahead[0].low in _BEFORE


def _is_name(text: str, found: Found) -> bool:
    return fold(text[found.start : found.end]) in PLACES


def _land(text: str, found: Found) -> str:
    said = fold(text[found.start : found.end])
    return DEMONYMS.get(said, said)
