"""A part of a place, told by an adjective or by a noun: ``central London`` / ``the centre of London``."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import FAMILIES, Pair
from core.facts.names import fold
from core.facts.tables.places import SIDES_OF_PLACES
from core.patterns import lazy_pattern

_NOUN: Final = lazy_pattern(rf"\bthe\s({'|'.join(SIDES_OF_PLACES)})\sof\s$", re.IGNORECASE)
_REACH: Final = 24


def parts_of_places(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the places that one version names with an adjective for their part and the other with a noun, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b or FAMILIES[pair.b.mention.kind] != "name":
            continue
        one, other = _told(region.a.text, pair.a), _told(region.b.text, pair.b)
        if one is None or other is None or one[2] == other[2] or one[1] != other[1]:
            continue
        a, b = (one[3], pair.a.end), (other[3], pair.b.end)
        if one[0] == other[0]:
            found.append(Finding(a, b, "wording", None, "changed", why="the same part of the same place"))
        else:
            found.append(Finding(a, b, "fact", "place", "changed", why="another part of that place"))
        left.remove(pair)
    return found, left


def _told(text: str, place: Found) -> tuple[str, str, bool, int] | None:
    """Which part of it, the place without it, whether by a noun, and where that begins."""
    match = _NOUN.search(text, max(0, place.start - _REACH), place.start)
    if match:
        return SIDES_OF_PLACES[match[1].casefold()], fold(text[place.start : place.end]), True, match.start()
    adjective, _, name = text[place.start : place.end].partition(" ")
    part = SIDES_OF_PLACES.get(adjective) if adjective.islower() else None
    return (part, fold(name), False, place.start) if part and name else None
