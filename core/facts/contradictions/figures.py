"""Figures and dates of one version that can't all be right."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.facts.contradictions.counted import made_up_for
from core.facts.contradictions.told import Clash, Telling, another, circumstances_differ, clash
from core.facts.contradictions.tolls import exact, tolls_clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.said import figure
from core.facts.tables.calendar import WEEKDAYS
from core.facts.tables.contradicting import HAD_BEEN, MOVED_TO, ONCE, OPENED, PEOPLE
from core.model import Interval, Quantity
from core.patterns import lazy_pattern


def figures_clash(told: Sequence[Telling]) -> list[Clash]:
    figures = [t for t in told if exact(t) is not None]
    plain = [t for t in figures if not t.aside and not t.says_otherwise]
    clashes = [*_split_facts(figures), *tolls_clash(told), *_counted(plain), *_transposed(plain)]
    series = _series(figures) if clashes else {}
    return [
        *(c for c in clashes if len({series.get(id(t), str(n)) for n, t in enumerate(c.tellings)}) > 1),
        *_sums(figures),
    ]


def _series(told: Sequence[Telling]) -> dict[int, str]:
    """Lines that differ by their figures alone, by the identity of the telling: ``Lot 12: 21 chairs``, ``Lot 13: 24 chairs``.

    Such lines go on from one to the next, so none of them says another thing of what its neighbour told.
    """
    frames: dict[str, list[Telling]] = {}
    for telling in told:
        frames.setdefault(f"{telling.before(1)}{_DIGITS.sub('0', telling.around).casefold()}", []).append(telling)
    return {
        id(telling): frame
        for frame, alike in frames.items()
        if len({exact(t) for t in alike}) >= _IN_A_SERIES and len({t.paragraph for t in alike}) >= _IN_A_SERIES
        for telling in alike
    }


_DIGITS: Final = lazy_pattern(r"\d[\d.,]*")
_IN_A_SERIES: Final = 3
"""Lines of one frame from which on they are a series; of two that differ by a figure one may well be wrong."""


def _split_facts(told: Sequence[Telling]) -> Iterator[Clash]:
    """One fact that an earlier version told alike in two places, and this one tells in two ways."""
    first: dict[str, Telling] = {}
    for telling in told:
        other = first.setdefault(telling.fact, telling)
        if exact(other) != exact(telling) and not (other.says_otherwise or telling.says_otherwise):
            yield clash(other, telling)


def _unit(telling: Telling) -> str | None:
    value = telling.mention.value
    words = (value.unit or "").split() if isinstance(value, Quantity) and telling.mention.kind == "number" else []
    return " ".join(map(base, words)) or None


def _counted(told: Sequence[Telling]) -> Iterator[Clash]:
    """Two figures of one thing that does or suffers the same: ``Eight miners trapped``, ``Eleven miners are trapped``."""
    seen: dict[str, deque[tuple[object, Telling]]] = {}
    for telling in told:
        unit = _unit(telling)
        if unit is None or telling.thing is not None or unit in _NEVER_ONE or telling.before(1) == ["top"]:
            continue
        alike = seen.setdefault(unit, deque(maxlen=_LOOKED_AT))
        number = exact(telling)
        for known, other in alike:
            if (
                known != number
                and other.paragraph != telling.paragraph
                and other.deed & telling.deed
                and len(other.content & telling.content - set(unit.split())) >= _SHARED
                and not circumstances_differ(other, telling)
                and not made_up_for(
                    other, telling, [t for t in told if t.paragraph in (other.paragraph, telling.paragraph)]
                )
            ):
                yield clash(other, telling)
                break
        alike.append((number, telling))


_LOOKED_AT: Final = 24
"""Figures of one sort that a figure is held against: time must grow with the text alone."""
_NEVER_ONE: Final = frozenset({"time"})
"""What is counted anew each time it is told."""
_SHARED: Final = 2
"""Words of content that two sentences share at the least where they speak of one thing."""


def _transposed(told: Sequence[Telling]) -> Iterator[Clash]:
    """Two amounts whose digits changed places, in sentences that speak of the same."""
    seen: dict[object, deque[Telling]] = {}
    for telling in told:
        value = telling.mention.value
        assert isinstance(value, Quantity)
        if telling.mention.kind not in ("money", "percentage", "measure", "number") or telling.thing:
            continue
        key = telling.mention.kind, value.unit, value.currency, "".join(sorted(str(value.min)))
        alike = seen.setdefault(key, deque(maxlen=_LOOKED_AT))
        for other in alike:
            if (
                other.paragraph != telling.paragraph
                and exact(other) != value.min
                and _swapped(str(exact(other)), str(value.min))
                and not (_is_one_of_two(other) or _is_one_of_two(telling))
                and (len(other.content & telling.content) >= _SHARED or _taken_up(other, telling))
                and not circumstances_differ(other, telling)
                and not (_unit(telling) and other.deed & telling.deed)
            ):
                yield clash(other, telling)
        alike.append(telling)


def _is_one_of_two(telling: Telling) -> bool:
    """``cut a fine to $45 million``, ``had been fined $54 million``: told as the later or the earlier of two."""
    before = telling.text[telling.bounds[0] : telling.start]
    return bool(MOVED_TO.search(before) or HAD_BEEN.search(before) or telling.says_another)


def _taken_up(one: Telling, other: Telling) -> bool:
    """``cut 850 jobs``, then ``the 580 jobs``: the same things, as known."""
    unit = _unit(one)
    return unit is not None and unit == _unit(other) and other.before(1) in (["the"], ["all"])


def _swapped(a: str, b: str) -> bool:
    """``340`` and ``430``: two neighbouring digits in the other order."""
    if len(a) != len(b) or a == b:
        return False
    differ = [n for n, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    return (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and a[differ[0]] == b[differ[1]]
        and a[differ[1]] == b[differ[0]]
    )


_OPENS_PARTS: Final = lazy_pattern(r"[^:;.!?]*[:—–]\s*(?:and )?$")


def _sums(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Nine people died: five skiers and three guides.`` All parts stand in a row to the end of the sentence."""
    for n, whole in enumerate(told):
        parts: list[Telling] = []
        for m in range(n + 1, len(told)):
            part = told[m]
            if part.paragraph != whole.paragraph or part.start >= whole.bounds[1] or part.mention.kind != "number":
                break
            gap = whole.text[(parts[-1] if parts else whole).end : part.start]
            if not (_is_joint(gap) if parts else _OPENS_PARTS.match(gap) or _AFTER_COMMA.match(gap)):
                break
            parts.append(part)
        if whole.mention.kind != "number" or len(parts) < 2 or whole.is_partial:
            continue
        tail = whole.text[parts[-1].end : whole.bounds[1]]
        colon = _OPENS_PARTS.match(whole.text[whole.end : parts[0].start])
        if not colon and not all(_of_people(part) for part in (whole, *parts)):
            continue  # ``three badly and two slightly`` need not be all
        if not colon and len(tail.split()) > len((_unit(parts[-1]) or "").split()):
            continue
        sums = sum(exact(part) or 0 for part in parts)
        if sums != exact(whole) and len(tail.split()) <= 4 and not any(part.is_partial for part in parts):
            words = ", ".join(f"“{part.words}”" for part in parts)
            yield Clash((whole, parts[0]), f"“{whole.words}” in all, but {words} make {figure(sums)}")


_AFTER_COMMA: Final = lazy_pattern(r"(?!.*\b(?:includ|among|of whom|with)\w*)[^:;.!?,—–]*,\s*(?:and )?$")


def _of_people(telling: Telling) -> bool:
    """``four women``, ``seven people``: what is counted is people, told by a word of its own."""
    words = (_unit(telling) or "").split()
    return bool(words) and (words[-1] in PEOPLE or words[-1] in _SORTS)


_SORTS: Final = frozenset(
    "child boy girl adult teenager crew passenger tourist skier climber soldier officer pupil student".split()
)


def _is_joint(gap: str) -> bool:
    """``skiers and``, ``young skiers,``: what was counted, then a comma or an and."""
    words = gap.replace(",", " , ").split()
    return 1 < len(words) <= 5 and (words[-1] == "," or words[-1].casefold() in ("and", "et", "und", "y", "и"))


def dates_clash(dates: Sequence[Telling]) -> list[Clash]:
    return [*_weekdays(dates), *_one_date(dates), *_once(dates)]


def _weekdays(dates: Sequence[Telling]) -> Iterator[Clash]:
    """A date that falls on another weekday than the one it is told with; beside another telling of the day where there is one."""
    for telling in dates:
        value = telling.mention.value
        assert isinstance(value, Interval)
        if not any(map(str.isdigit, telling.words)) or (said := _weekday(telling)) is None:
            continue
        if value.start is None or value.precision not in ("day", "minute", "hour", "part"):
            continue
        if value.anchored_by is not None:
            continue  # the year was not said, so nothing holds the weekday to the date
        if said == value.start.weekday():
            continue
        others = [t for t in dates if t is not telling and isinstance(t.mention.value, Interval)]
        right = [t for t in others if _start(t) == value.start and _weekday(t) == value.start.weekday()]
        if right:
            yield clash(*sorted((right[0], telling), key=lambda t: (t.paragraph, t.start)))
        else:
            yield Clash((telling,), f"“{telling.words}” is a {value.start:%A}")


def _one_date(dates: Sequence[Telling]) -> Iterator[Clash]:
    """``Thursday, April 9`` and ``Friday, April 9``: without a year too, one day has one weekday."""
    first: dict[frozenset[str], Telling] = {}
    for telling in dates:
        value = telling.mention.value
        assert isinstance(value, Interval)
        if value.precision != "day" or not any(map(str.isdigit, telling.words)):
            continue
        if _weekday(telling) is None or _YEAR.search(telling.words):
            continue
        said = re.findall(r"\w+", telling.words.casefold())
        day = frozenset(w for w in said if not any(w in names for names in WEEKDAYS.values()))
        other = first.setdefault(day, telling)
        if _weekday(other) != _weekday(telling):
            yield clash(other, telling)


def _start(telling: Telling) -> object:
    return telling.mention.value.start if isinstance(telling.mention.value, Interval) else None


def _weekday(telling: Telling) -> int | None:
    words = re.findall(r"[^\W\d_]+", telling.words.casefold())
    return next((days[w] for days in WEEKDAYS.values() for w in words if len(w) > 3 and w in days), None)


def _owners_differ(one: Telling, other: Telling) -> bool:
    """``Model A, built in 2021`` and ``Model B, built in 2022``: each sentence names what the other one does not."""
    names = [set(_CAPITAL.findall(t.text[t.bounds[0] : t.start])) for t in (one, other)]
    return bool(names[0] - names[1] and names[1] - names[0])


def _of_what(telling: Telling, deed: frozenset[str]) -> str | None:
    """The last word that says something before what was done: ``shop`` of ``The mill shop opened in``."""
    words = telling.before(_SUBJECT)
    at = next(n for n, word in enumerate(words) if word in deed)
    return next((word for word in words[at + 1 :] if is_content(word)), None)


_SUBJECT: Final = 10
_CAPITAL: Final = lazy_pattern(r"\b(?:[A-Z]|\d+)\b")
_YEAR: Final = lazy_pattern(r"[12]\d{3}")


_PLANNED: Final = lazy_pattern(
    r"\b(?:to|will|would|could|may) be [^\W\d_]+ in $|\b(?:new|old|present|previous|current|other)\b", re.IGNORECASE
)
"""Before the year of another one of the sort: ``The new bridge is to be built in 2031``."""


def _once(dates: Sequence[Telling]) -> Iterator[Clash]:
    """Two years of what happens once to one thing: founded in 1874, founded in 1847."""
    years = [
        t
        for t in dates
        if _YEAR.fullmatch(t.words)
        and ONCE & set(t.before(3))
        and not t.aside
        and not _PLANNED.search(t.text[t.bounds[0] : t.start])
        and not another(t.text[t.bounds[0] : t.start])
    ]
    for other, telling in pairwise(years):
        deed = ONCE & set(other.before(3)) & set(telling.before(3))
        if (
            deed
            and not _owners_differ(other, telling)
            and other.words != telling.words
            and (other.content & telling.content) - deed
            and (deed - OPENED or _of_what(other, deed) == _of_what(telling, deed))
        ):
            yield clash(other, telling)
