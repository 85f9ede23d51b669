"""A way that runs from one place to another, told the other way round: ``from Cuzco to Puno`` / ``to Cuzco from Puno``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import base
from core.model import Name

_ENDS: Final = {"from": "from", "to": "to", "towards": "to", "toward": "to", "for": "to"}
_BACK: Final = frozenset("back return returned returning returns between".split())
"""Words by which both ways are told."""


def routes(region: Region) -> list[Finding]:
    """A finding for each sentence whose two ends of a way changed places."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        older = _ends(region, 0, sentence_a)
        newer = _ends(region, 1, sentence_b) if older else None
        if not older or not newer or [_filed(end) for end in older] != [_filed(end) for end in reversed(newer)]:
            continue
        if _is_road(region, 0, older) or _is_road(region, 1, newer):
            continue
        if _BACK & {w.low for side, s in enumerate((sentence_a, sentence_b)) for w in region.words(side, *s)}:
            continue
        spans = [(min(m.start for m in ends), max(m.end for m in ends)) for ends in (older, newer)]
        why = f"from {_said(older[0])} to {_said(older[1])} in one version, the other way in the other"
        found.append(Finding(spans[0], spans[1], "fact", "place", "changed", why=why))
    return found


def _ends(region: Region, side: int, sentence: tuple[int, int]) -> tuple[Found, Found] | None:
    """The one place from which, and the one to which, a sentence tells a way."""
    mentions = region.mentions_b if side else region.mentions_a
    told: dict[str, list[Found]] = {"from": [], "to": []}
    for m in mentions:
        if sentence[0] <= m.start and m.end <= sentence[1] and FAMILIES[m.mention.kind] == "name":
            led = region.words(side, sentence[0], m.start)[-1:]
            end = _ENDS.get(led[0].low) if led else None
            if end:
                told[end].append(m)
    return (told["from"][0], told["to"][0]) if len(told["from"]) == len(told["to"]) == 1 else None


def _is_road(region: Region, side: int, ends: tuple[Found, Found]) -> bool:
    """``the road from Graz to Linz``: what lies, or goes to and fro, between two places."""
    first = min(m.start for m in ends)
    ahead = [w.low for w in region.words(side, max(0, first - _REACH), first)]
    return any(base(word) in _ROADS for word in ahead[-4:])


_REACH: Final = 40
_ROADS: Final = frozenset(
    "road route line railway railroad motorway highway street lane tram train bus ferry flight pipeline cable bridge border link path "
    "trail track canal service trip journey distance stretch section corridor shuttle connection".split()
)


def _filed(found: Found) -> str:
    value = found.mention.value
    return value.canonical if isinstance(value, Name) else ""


def _said(found: Found) -> str:
    value = found.mention.value
    return value.text if isinstance(value, Name) else ""
