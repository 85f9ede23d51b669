"""An hour whose zone a city beside it tells: ``10 p.m. in New York`` / ``10 p.m. Eastern time``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.days.when import When, ahead, settle
from core.facts.tables.calendar import ZONE_NAMES
from core.model import Interval
from core.patterns import lazy_pattern

_PLACE: Final = lazy_pattern(r",?\s(?:in|at)\s(\w+(?:\s\w+)?)")


def city_hours(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the hours of which one version says the zone and the other the city they are told in, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b or pair.relation == "same":
            continue
        whens = pair.a.mention.expression, pair.b.mention.expression
        if not all(isinstance(w, When) and w.clock is not None for w in whens):
            continue
        zoned = [isinstance(w, When) and w.zone is not None for w in whens]
        if zoned[0] == zoned[1]:
            continue
        side = int(zoned[0])  # the one that names a city
        bare, told = (pair.b, pair.a) if side else (pair.a, pair.b)
        place = _city(region.b.text if side else region.a.text, bare)
        if place is None:
            continue
        spans = (bare.start, place[0]), (told.start, told.end)
        a, b = spans[::-1] if side else spans
        if _one_moment(bare, told, place[1]):
            found.append(Finding(a, b, "wording", None, "changed", why="the same moment, its zone told by a city"))
        else:
            why = "another moment, its zone told by a city in one version"
            found.append(Finding(a, b, "fact", "time", "changed", why=why))
        left.remove(pair)
    return found, left


def _city(text: str, hour: Found) -> tuple[int, int | str] | None:
    """Where the words ``in New York`` behind an hour end, and that city's zone."""
    match = _PLACE.match(text, hour.end)
    if match is None:
        return None
    words = match[1].casefold().split()
    for size in range(len(words), 0, -1):
        zone = ZONE_NAMES.get((*words[:size], "time"))
        if zone is not None:
            return match.start(1) + len(" ".join(words[:size])), zone
    return None


def _one_moment(bare: Found, told: Found, zone: int | str) -> bool:
    """Whether an hour in a zone is the one that the other version tells with its own; to the hour, where no day is known."""
    hour, other = bare.mention.expression, told.mention.expression
    assert isinstance(hour, When)
    assert isinstance(other, When)
    if hour.clock is None or other.clock is None or other.zone is None:
        return False
    value = told.mention.value
    day = value.start if isinstance(value, Interval) else None
    apart = (hour.clock - ahead(zone, day)) - (other.clock - ahead(other.zone, day))
    same_day = settle(hour, None, None).precision == settle(other, None, None).precision
    return same_day and apart % 1440 == 0
