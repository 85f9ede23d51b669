"""An hour told in local time and in a zone beside it: ``7 p.m. local time (1700 GMT)`` / ``7 p.m. local time``."""

from collections.abc import Sequence

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.days.when import When


def local_hours(_region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the hours that both versions tell in local time, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for pair in pairs:
        if not pair.a or not pair.b:
            continue
        if not (_told_twice(pair.a) or _told_twice(pair.b)):
            continue
        hours = _local(pair.a), _local(pair.b)
        if hours[0] is None or hours[1] is None or (pair.relation == "same" and hours[0] == hours[1]):
            continue
        if pair.relation != "same" and not _zones_differ(pair.a, pair.b):
            continue  # another moment in any case
        a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
        if hours[0] == hours[1]:
            found.append(
                Finding(a, b, "wording", None, "changed", why="the same local time, told in a zone too on one side")
            )
        else:
            values = pair.a.mention.value, pair.b.mention.value
            found.append(Finding(a, b, "fact", "time", "changed", "sure", *values, "another local time"))
        left = [p for p in left if p is not pair]
    return found, left


def _told_twice(found: Found) -> bool:
    return isinstance(found.mention.expression, When) and found.mention.expression.local is not None


def _local(found: Found) -> int | None:
    """Minutes after midnight where it happens, as told; of an hour without a zone what it says."""
    when = found.mention.expression
    if not isinstance(when, When) or when.clock is None:
        return None
    return when.clock if when.zone is None else when.local


def _zones_differ(a: Found, b: Found) -> bool:
    """Whether one of two hours is told without a zone."""
    whens = a.mention.expression, b.mention.expression
    zones = [when.zone is None for when in whens if isinstance(when, When)]
    return len(set(zones)) > 1
