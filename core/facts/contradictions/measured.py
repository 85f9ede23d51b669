"""Sums, shares and sizes that a story takes up as known: ``The 3 million crowns will pay``, ``the 62 percent against longer hours``."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.tables.contradicting import EXPECTED, HAD_BEEN, MOVED_TO, SIZED
from core.model import Quantity
from core.patterns import lazy_pattern

_LOOKED_AT: Final = 24
"""Values of one sort that one is held against: time must grow with the text alone."""
_THE: Final = lazy_pattern(r"(?:^|[.!?]\s+|\b)[Tt]he\s+$")
_AT_MOST: Final = 5
"""Times that a slip makes a value more or less at the most."""
_ALIKE: Final = 2
"""Words behind two shares that are the same where both are of one thing."""


def measured_clash(told: Sequence[Telling]) -> list[Clash]:
    exact = [t for t in told if _value(t) is not None and not t.aside and not t.is_partial]
    found = [*_sums(exact), *_shares(exact), *_sizes(exact)]
    return [c for c in found if not any(t.says_another or _is_of_before(t) for t in c.tellings)]


def _is_of_before(telling: Telling) -> bool:
    before = telling.text[telling.bounds[0] : telling.start]
    return bool(EXPECTED.search(before) or MOVED_TO.search(before) or HAD_BEEN.search(before))


def _value(telling: Telling) -> float | None:
    value = telling.mention.value
    if telling.mention.kind not in ("money", "percentage", "measure") or not isinstance(value, Quantity):
        return None
    return value.min if value.min is not None and value.min == value.max and not value.approximate else None


def _of_one_size(one: Telling, other: Telling) -> bool:
    few, many = sorted((_value(one) or 0, _value(other) or 0))
    return 0 < few < many <= _AT_MOST * few


def _sums(told: Sequence[Telling]) -> Iterator[Clash]:
    """``The 3 million crowns will pay for a roof``, where the one sum that the story told before is 5 million."""
    sums = [t for t in told if t.mention.kind == "money" and isinstance(t.mention.value, Quantity)]
    for n, telling in enumerate(sums):
        following = telling.after(1)
        if not n or not _THE.search(telling.text[: telling.start]) or not _does(telling, following):
            continue
        before = sums[:n]
        if (
            len({_value(t) for t in before}) == 1
            and before[0].paragraph != telling.paragraph
            and _currency(before[0]) == _currency(telling)
            and _of_one_size(before[0], telling)
        ):
            yield clash(before[0], telling)


_MODALS: Final = lazy_pattern(r"\s+(?:will|would|is|was|are|were|has|have|had|can|could|must|should|may)\b")


def _does(telling: Telling, following: Sequence[str]) -> bool:
    return bool(following and _MODALS.match(telling.text, telling.end))


def _currency(telling: Telling) -> str | None:
    return telling.mention.value.currency if isinstance(telling.mention.value, Quantity) else None


def _shares(told: Sequence[Telling]) -> Iterator[Clash]:
    """``62 percent against longer hours``, ``The 68 percent against longer hours``."""
    known: dict[tuple[str, ...], list[Telling]] = {}
    for telling in told:
        if telling.mention.kind != "percentage":
            continue
        of = tuple(telling.after(_ALIKE))
        if len(of) < _ALIKE or not any(map(is_content, of)):
            continue
        alike = known.setdefault(of, [])
        for other in alike[-_LOOKED_AT:] if _THE.search(telling.text[: telling.start]) else ():
            if (
                other.paragraph != telling.paragraph
                and _of_one_size(other, telling)
                and not circumstances_differ(other, telling, known=True)
            ):
                yield clash(other, telling)
                break
        alike.append(telling)


_SUBJECT: Final = lazy_pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+([a-z]+)(?:,?\s+(?:which|that))?(?:\s+(?:has|have))?\s+([a-z]+)\s+$"
)


def _sizes(told: Sequence[Telling]) -> Iterator[Clash]:
    """``A farm of 300 hectares``, ``The farm, which covers 500 hectares``; a fire that burned so much, and so much."""
    known: dict[str, list[Telling]] = {}
    for telling in told:
        value = telling.mention.value
        if telling.mention.kind != "measure" or not isinstance(value, Quantity) or not value.unit:
            continue
        alike = known.setdefault(value.unit, [])
        subject = _SUBJECT.search(telling.text[telling.bounds[0] : telling.start])
        thing, verb = (base(subject[1]), base(subject[2])) if subject else ("", "")
        for other in alike[-_LOOKED_AT:] if subject and verb in SIZED else ():
            words = other.before(4)
            if (
                other.paragraph != telling.paragraph
                and _of_one_size(other, telling)
                and (words[:2] == ["of", thing] or (words[:1] == [verb] and thing in other.content))
                and not circumstances_differ(other, telling)
            ):
                yield clash(other, telling)
                break
        alike.append(telling)
