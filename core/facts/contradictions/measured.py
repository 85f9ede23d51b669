"""Sums, shares and sizes that a story takes up as known: ``The 3 million crowns will pay``, ``the 62 percent against longer hours``."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.tables.contradicting import EXPECTED, HAD_BEEN, MOVED_TO, RATE_SORTS, RATE_TOLD, RATES, SIZED, WENT
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
    plain = [c for c in found if not any(t.says_another or _is_of_before(t) for t in c.tellings)]
    return [*plain, *(c for c in _rates(exact) if not any(t.says_another or _is_foreseen(t) for t in c.tellings))]


_WENT: Final = {word: side for side, words in WENT.items() for word in words}


def went_both_ways(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Exports rose by 3 percent``, ``The 3 percent fall in exports``: one figure, up in one place and down where it is taken up."""
    known: dict[object, list[tuple[Telling, str]]] = {}
    for telling in told:
        if telling.mention.kind not in ("percentage", "money", "number", "measure") or telling.aside:
            continue
        noun = next(iter(telling.after(1)), "")
        at = telling.mention.kind, telling.mention.value
        if noun in _WENT and _THE.search(telling.text[: telling.start]):
            before = known.get(at, [])
            if (
                before
                and {side for _, side in before} == {_OTHER_WAY[_WENT[noun]]}
                and before[0][0].paragraph != telling.paragraph
                and before[0][0].content & telling.content
                and not circumstances_differ(before[0][0], telling, known=True)
                and not telling.says_another
            ):
                yield clash(before[0][0], telling)
            continue
        went = [w for w in telling.before(_BY) if w in _WENT]
        if went or noun in _WENT:
            known.setdefault(at, []).append((telling, _WENT[went[0] if went else noun]))


_OTHER_WAY: Final = {"up": "down", "down": "up"}
_BY: Final = 4
"""Words between a movement and by how much it was."""


def _is_foreseen(telling: Telling) -> bool:
    before = telling.text[telling.bounds[0] : telling.start]
    return bool(EXPECTED.search(before) or HAD_BEEN.search(before))


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


_WORDS: Final = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HOURS: Final = ("minute", "hour", "part")
"""``Turnout at noon was 31 percent``."""
_REACH: Final = 8
"""Words between a rate and its value, at the most."""


def _rates(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Inflation eased to 5.2 percent in October``, ``The October inflation rate of 5.4 percent``: one rate, one time, two values."""
    known: dict[tuple[str, frozenset[str]], list[Telling]] = {}
    for telling in told:
        rate = _rate(telling) if telling.mention.kind == "percentage" else None
        if rate is None or any(
            telling.bounds[0] <= at < telling.bounds[1] and v.precision in _HOURS for at, _, v in telling.dates
        ):
            continue
        for other in known.get(rate, [])[-_LOOKED_AT:]:
            if (
                other.paragraph != telling.paragraph
                and _value(other) != _value(telling)
                and _times(other) == _times(telling)
                and (_times(telling) or _is_known(telling))
                and not circumstances_differ(other, telling, days=False)
            ):
                yield clash(other, telling)
                break
        known.setdefault(rate, []).append(telling)


def _rate(telling: Telling) -> tuple[str, frozenset[str]] | None:
    """Of what a share is the rate, and what says which rate of that: ``core inflation``, ``unemployment among the young``."""
    begin, end = telling.bounds
    said = _WORDS.findall(telling.text[begin : telling.start])
    beside = _WORDS.findall(telling.text[telling.end : end].casefold())[:_REACH]
    words = [w.casefold() for w in said]
    if words == ["at"] and beside[:1] == ["the"]:  # ``At 5.4 percent, the October inflation rate``
        rate = next((w for w in beside if w in RATES), None)
        return (RATES[rate], RATE_SORTS.intersection(beside)) if rate and telling.text[telling.end] == "," else None
    at = next((n for n in range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1) if words[n] in RATES), None)
    if at is None or words[-1] == "from":
        return None
    between = {w.casefold() for w in said[at + 1 :] if w.islower()}
    if not between <= RATE_TOLD.union(*_dated(telling)):
        return None
    return RATES[words[at]], RATE_SORTS.intersection((*words, *beside))


def _dated(telling: Telling) -> Iterator[list[str]]:
    """Words of the times told in the sentence of a value."""
    begin, end = telling.bounds
    return (_WORDS.findall(telling.text[a:b].casefold()) for a, b, _ in telling.dates if begin <= a < end)


def _is_known(telling: Telling) -> bool:
    """``the inflation rate of 5.4 percent``, ``At 5.4 percent, the inflation rate``."""
    begin, end = telling.bounds
    return bool(
        _KNOWN_RATE.search(telling.text, begin, telling.start) or _RATE_BEHIND.match(telling.text, telling.end, end)
    )


_KNOWN_RATE: Final = lazy_pattern(r"\b[Tt]he\s+(?:[\w-]+\s+){1,3}of\s+$")
_RATE_BEHIND: Final = lazy_pattern(r",\s+the\b")


def _times(telling: Telling) -> frozenset[str]:
    """Months, quarters and years of which a rate is told."""
    begin, end = telling.bounds
    return frozenset(
        v.words
        for a, _, v in telling.dates
        if begin <= a < end
        and v.precision in ("month", "quarter", "year")
        and not telling.text[begin:a].rstrip().endswith("since")
    )


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
