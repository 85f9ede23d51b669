"""Which mention of the older side stands for which of the newer one, and how their values compare."""

from dataclasses import replace
from typing import Final, NamedTuple

from core.facts.judgement.region import Found, Region, overlapping, sentence_at
from core.facts.judgement.values.day_names import of_its_name
from core.facts.judgement.values.moved import both_ends
from core.facts.judgement.values.written import beside_it, otherwise_written
from core.facts.judgement.vocabulary.content import alike, base
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.mentions.days.left_open import EVENLY, doubt_between
from core.facts.mentions.days.when import When
from core.facts.tables.places import PLACES
from core.facts.tables.units import SIZES
from core.facts.tolls import toll_at
from core.model import Duration, Interval, Name, Quantity, Value
from core.patterns import lazy_pattern

FAMILIES: Final[dict[str, str]] = {
    "number": "quantity", "money": "quantity", "percentage": "quantity", "measure": "quantity",
    "date": "time", "time": "time", "duration": "duration",
    "person": "name", "organisation": "name", "place": "name",
}  # fmt: skip
"""Kinds that may stand for one another. Verb groups, quotations and roles are judged by rules on the words themselves."""

_NEAR: Final = 60
"""How many mentions of a region are tried against each other; a region with more is cut by position."""


class Pair(NamedTuple):
    """Two mentions of one thing, or one that has no counterpart. ``relation`` as ``compare_values`` says it."""

    a: Found | None
    b: Found | None
    relation: str = "same"
    why: str = ""


def compare(a: Found, b: Found) -> tuple[str, str]:
    """Relation (``same changed refined generalised unknown``) and reason for two mentions' values."""
    from core.facts.values import compare_values

    if a.mention.value is None or b.mention.value is None:
        return ("same" if a.mention.value is b.mention.value else "unknown"), ""
    first, second = _without_role(a.mention.value), _without_role(b.mention.value)
    if (isinstance(first, Duration) or isinstance(second, Duration)) and (
        _one_age(first, second) or _one_age(second, first)
    ):
        return "same", "the same age"
    verdict = compare_values(first, second)  # a role is judged by the words that name it
    if verdict.relation == "changed" and doubt_between(a.mention, b.mention) == EVENLY:
        return "same", "no verb tells which day of that name is meant"
    return verdict.relation, verdict.reason.rpartition(": ")[2]


def _without_role(value: Value) -> Value:
    return replace(value, role=None) if isinstance(value, Name) and value.role is not None else value


def _one_age(number: object, age: object) -> bool:
    """``Lund, 32,`` and ``a 32-year-old``."""
    if (
        isinstance(number, Quantity)
        and isinstance(age, Duration)
        and age.age
        and number.max is None
        and age.max_days is None
    ):
        return (
            not number.unit and round((age.min_days or 0) / 365.25, 2) == number.min
        )  # over 90, more than 90 years old
    return (
        isinstance(number, Quantity)
        and isinstance(age, Duration)
        and age.age
        and number.min is not None
        and number.min == number.max
        and not number.unit
        and age.min_days is not None
        and round(age.min_days / 365.25, 2) == number.min
    )


def dated_twins(region: Region) -> list[Pair]:
    """Mentions whose letters no hunk touches but whose values differ: ``today`` under two dates."""
    at = {
        (f.start, f.end, f.mention.kind): f
        for f in region.mentions_b
        if isinstance(f.mention.value, Interval | Duration)
    }
    twins = []
    for found in region.mentions_a:
        if not isinstance(found.mention.value, Interval | Duration):
            continue
        other = at.get((*region.image(found.start, found.end), found.mention.kind))
        if other is None or other.mention.value == found.mention.value:
            continue
        if region.a.text[found.start : found.end] != region.b.text[other.start : other.end]:
            continue
        if (not region.english and _only_leans(found, other)) or _untold(region, found, other):
            continue
        told = of_its_name(region, found, other)
        relation, why = told[:2] if told else compare(found, other)
        if relation != "same" and _anchored(found) and _anchored(other):
            twins.append(Pair(found, other, relation, why))
    return twins


def _only_leans(a: Found, b: Found) -> bool:
    """Whether the same words are taken for a day gone in one version and for one to come in the other by the verbs beside them alone,
    which in other languages than English are told too seldom to build on."""
    first, second = a.mention.expression, b.mention.expression
    return isinstance(first, When) and isinstance(second, When) and first.lean != second.lean


def _untold(region: Region, a: Found, b: Found) -> bool:
    """Whether nothing beside a day says in one of two versions of the same day whether it is over: then it is the day of the other."""
    first, second = a.mention.expression, b.mention.expression
    if not isinstance(first, When) or not isinstance(second, When) or first.lean == second.lean:
        return False
    return (
        0 in (first.lean, second.lean)
        and region.days[0] == region.days[1]
        and replace(first, lean=second.lean, open=second.open) == second
    )


def _anchored(found: Found) -> bool:
    value = found.mention.value
    return not isinstance(value, Interval) or value.start is not None or value.anchored_by is not None


def pair_mentions(region: Region) -> list[Pair]:
    """Pairs of the mentions that hunks touch, and of what stands in their stead; then those left over, one-sided."""
    loose_a, loose_b = _touched(region)
    a, b = [region.mentions_a[n] for n in loose_a], [region.mentions_b[n] for n in loose_b]
    scored: list[tuple[float, int, int, str, str]] = []
    there = [_place(region, 1, second) for second in b]
    for i, first in enumerate(a):
        region.check()
        here = _place(region, 0, first)
        for j in range(max(0, i - _NEAR), min(len(b), i + _NEAR + 1)):
            second = b[j]
            family = FAMILIES[first.mention.kind], FAMILIES[second.mention.kind]
            if family[0] != family[1] and set(family) not in ({"time", "duration"}, {"quantity", "duration"}):
                continue
            relation, why = otherwise_written(region, first, second) or compare(first, second)
            if set(family) == {"quantity", "duration"} and relation in ("same", "refined", "generalised"):
                scored.append((-1.5, i, j, relation, why))
                continue
            score = _score(region, here, there[j], relation, family[0] == family[1])
            if score >= 1.5:
                scored.append((-score, i, j, relation, why))
    scored.sort(key=lambda s: (s[0], abs(s[1] - s[2]), s[1] + s[2]))  # alike whichever side is older
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs: list[Pair] = []
    for _, i, j, relation, why in scored:
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            pairs.append(Pair(a[i], b[j], relation, why))
    left_a = [found for i, found in enumerate(a) if i not in taken_a]
    left_b = [found for j, found in enumerate(b) if j not in taken_b]
    pairs += _only_ones(region, left_a, left_b)
    done = {id(found) for pair in pairs for found in (pair.a, pair.b)}
    pairs += [Pair(found, None) for found in left_a if id(found) not in done]
    pairs += [Pair(None, found) for found in left_b if id(found) not in done]
    return pairs


def _only_ones(region: Region, left_a: list[Found], left_b: list[Found]) -> list[Pair]:
    """Leftovers of one sentence that are the only ones of their sort on each side: two years … / … four years."""
    pairs: list[Pair] = []
    images = {id(first): _image(region, first) for first in left_a} if left_b else {}
    sources = {id(second): _source(region, second) for second in left_b} if left_a else {}

    def in_one_place(first: Found, second: Found) -> bool:
        """Whether one of two mentions stands where the other version has the sentence of the other."""
        image, source = images[id(first)], sources[id(second)]
        return (second.start < image[1] and second.end > image[0]) or (
            first.start < source[1] and first.end > source[0]
        )

    for first in left_a:
        if _is_age(first):
            ages = [second for second in left_b if _is_age(second)]
            if len(ages) == 1 == len([other for other in left_a if _is_age(other)]):
                pairs.append(Pair(first, ages[0], *compare(first, ages[0])))
                continue
        if _origin(region.a.text, first):
            origins = [second for second in left_b if _origin(region.b.text, second)]
            lone = len(origins) == 1 == len([other for other in left_a if _origin(region.a.text, other)])
            if lone and (_told_alone(region, 0, first) or _told_alone(region, 1, origins[0])):
                pairs.append(Pair(first, origins[0], *compare(first, origins[0])))
                continue
        near = [second for second in left_b if in_one_place(first, second)]
        mates = [other for other in left_a if _one_sort(first, other)]
        same = [second for second in near if _one_sort(first, second)]
        others = [second for second in left_b if _one_sort(first, second)]
        beside = [other for other in mates if same and in_one_place(other, same[0])]
        if len(same) == len(beside) == 1 and 1 in (len(mates), len(others)) and _sort(first) is not None:
            pairs.append(Pair(first, same[0], *compare(first, same[0])))
            continue
        for second in near:
            if {FAMILIES[first.mention.kind], FAMILIES[second.mention.kind]} == {"time", "duration"}:
                relation, why = compare(first, second)
                if relation in ("same", "refined", "generalised") and not any(p.b is second for p in pairs):
                    pairs.append(Pair(first, second, relation, why))
                    break
    return pairs


def _image(region: Region, found: Found) -> tuple[int, int]:
    """Where the newer version has the sentence of a mention of the older one."""
    start, end = sentence_at(region.sentences_a, found.start)
    return (region.image(start - 1, start)[1] if start else 0), region.image(start, end)[1]


def _source(region: Region, found: Found) -> tuple[int, int]:
    """Where the older version has the sentence of a mention of the newer one."""
    start, end = sentence_at(region.sentences_b, found.start)
    return (region.source(start - 1, start)[1] if start else 0), region.source(start, end)[1]


def _is_age(found: Found) -> bool:
    """The one age of a place that was written anew is told in whatever sentence: ``died at the age of 71`` / ``She was 71.``"""
    value = found.mention.value
    return isinstance(value, Duration) and value.age


def _origin(text: str, found: Found) -> bool:
    """The one name after ``from``, in whatever sentence: ``a climber from Ghent`` / ``He was from Ghent.``"""
    return FAMILIES[found.mention.kind] == "name" and beside_it(text, found.start, -1) == "from"


def _told_alone(region: Region, side: int, found: Found) -> bool:
    """Whether its sentence tells nothing but that: ``She comes from Ghent.``"""
    sentence = sentence_at(region.sentences_b if side else region.sentences_a, found.start)
    around = region.contents(side, sentence[0], found.start), region.contents(side, found.end, sentence[1])
    return {*around[0], *around[1]} <= {"come", "hail", "originally"}


def _one_sort(a: Found, b: Found) -> bool:
    """Whether two count the same, or one says more of it: ``17 crew members``, ``a crew of 17``."""
    one, other = _sort(a), _sort(b)
    if (
        one == other
        or not (isinstance(one, tuple) and isinstance(other, tuple))
        or one[0] != other[0]
        or one[0] != "quantity"
    ):
        return one == other
    return str(one[1]).split()[:1] == str(other[1]).split()[:1]


def _sort(found: Found) -> object:
    """What two lone mentions must share to be taken for one another: what is counted, or the precision of a time."""
    value = found.mention.value
    if isinstance(value, Quantity):
        counted = _measured(value.unit or "")
        counted = " ".join(base(word) for word in counted.split())
        counted = "percent" if counted == "share" else counted
        return ("quantity", counted or value.currency) if counted or value.currency else None
    if isinstance(value, Duration):
        return "duration", value.precision, value.age
    if isinstance(value, Interval):
        return "time", value.precision
    return None


def _measured(unit: str) -> str:
    """What a unit measures, so that a length in miles stands for one in kilometres; any other unit, and a share, itself."""
    sort = SIZES[unit][0] if unit in SIZES else unit
    return "temperature" if sort in ("celsius", "fahrenheit") else unit if sort in ("share", "point") else sort


def _touched(region: Region) -> tuple[list[int], list[int]]:
    starts_a = [f.start for f in region.mentions_a]
    starts_b = [f.start for f in region.mentions_b]
    a: set[int] = set()
    b: set[int] = set()
    for hunk in region.hunks:
        a.update(
            overlapping(region.mentions_a, starts_a, hunk.a0, max(hunk.a1, hunk.a0))
            if hunk.a0 < hunk.a1
            else _across(region.mentions_a, starts_a, hunk.a0)
        )
        b.update(
            overlapping(region.mentions_b, starts_b, hunk.b0, max(hunk.b1, hunk.b0))
            if hunk.b0 < hunk.b1
            else _across(region.mentions_b, starts_b, hunk.b0)
        )
    for _ in range(2):
        for n in list(a):
            b.update(
                overlapping(
                    region.mentions_b, starts_b, *region.image(region.mentions_a[n].start, region.mentions_a[n].end)
                )
            )
        for n in list(b):
            a.update(
                overlapping(
                    region.mentions_a, starts_a, *region.source(region.mentions_b[n].start, region.mentions_b[n].end)
                )
            )
    return sorted(n for n in a if not _common_opening(region.mentions_a[n], region.a.text)), sorted(
        n for n in b if not _common_opening(region.mentions_b[n], region.b.text)
    )


def _common_opening(found: Found, text: str) -> bool:
    """A common word taken for a name because it opens a sentence (Several, However)."""
    word = text[found.start : found.end]
    if FAMILIES[found.mention.kind] != "name" or not word.isalpha() or word[1:] != word[1:].lower():
        return False
    value = found.mention.value
    if isinstance(value, Name) and (value.canonical != word.casefold() or value.canonical in PLACES):
        return False  # filed under a longer name, by the text or by a table; Iceland is a word too
    before = text[: found.start].rstrip(" \"'“‘(")
    return (not before or before[-1] in ".!?:\n”") and is_word(word.casefold())


def _across(found: tuple[Found, ...], starts: list[int], at: int) -> list[int]:
    """Mentions with a place strictly inside them."""
    return [n for n in overlapping(found, starts, at, at + 1) if found[n].start < at]


class _Place(NamedTuple):
    """A mention, where it lies in the other version, and the words beside it."""

    found: Found
    there: tuple[int, int]
    beside: tuple[str, str]
    former: bool
    """Whether a number is told as one that was told before."""


def _place(region: Region, side: int, found: Found) -> _Place:
    text, there = (region.b.text, region.source) if side else (region.a.text, region.image)
    beside = beside_it(text, found.start, -1), beside_it(text, found.end, 1)
    former = found.mention.kind == "number" and told_as_former(text, found.start)
    return _Place(found, there(found.start, found.end), beside, former)


def _score(region: Region, first: _Place, second: _Place, relation: str, one_family: bool) -> float:
    """How likely two mentions speak of one thing: place, value, what is counted, the words beside them."""
    a, b, image, source = first.found, second.found, first.there, second.there
    shared = max(min(image[1], b.end) - max(image[0], b.start), min(source[1], a.end) - max(source[0], a.start))
    score = 0.0
    if shared > 0:
        narrow = image[1] - image[0] < 3 * (b.end - b.start) + 12 or source[1] - source[0] < 3 * (a.end - a.start) + 12
        score += 2.5 if narrow else 0.8
    if not one_family:
        return score if relation in ("same", "refined", "generalised") else 0.0
    if relation == "same":
        score += 2
    elif relation in ("refined", "generalised"):
        score += 1
    score += _one_toll(region, first, second) or _thing(a, b)
    for x, y in zip(first.beside, second.beside, strict=True):
        if x and y and x == y:
            score += 1 + (x == first.beside[0] and both_ends(region, a, b, x))
        elif x and y and alike(base(x), base(y)):
            score += 0.7
    if FAMILIES[a.mention.kind] == "name" and relation not in ("same", "refined", "generalised") and shared <= 0:
        return 0.0
    return score


def _one_toll(region: Region, first: _Place, second: _Place) -> float:
    """``left four dead`` / ``five people died``: whatever the words, the dead are counted; the dead and the hurt are never one."""
    a, b = first.found, second.found
    if not a.mention.kind == b.mention.kind == "number":
        return 0.0
    if first.former != second.former:
        return -3.0  # lowering an earlier toll of 24
    older = toll_at(region.a.text, a.start, a.end)
    newer = toll_at(region.b.text, b.start, b.end) if older else None
    if older is None or newer is None:
        return 0.0
    return 1.6 if older == newer else -3.0


def told_as_former(text: str, at: int) -> bool:
    """Whether a figure is told as one that was told before: ``an earlier toll of 24``."""
    return bool(_FORMER.search(text, max(0, at - _FORMER_REACH), at))


_FORMER: Final = lazy_pattern(
    r"\b(?:earlier|previous|initial|preliminary)\s+(?:(?:death\s+)?toll|count|figure|number|tally|estimate|report)\s+(?:[a-z]+\s+){0,2}of\s+(?:at\s+least\s+|about\s+)?$"
)
_FORMER_REACH: Final = 60


def _thing(a: Found, b: Found) -> float:
    first, second = a.mention.value, b.mention.value
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        if first.currency or second.currency:
            return 1.0 if first.currency == second.currency else -0.5
        if first.unit and second.unit:
            if _measured(first.unit) == _measured(second.unit):
                return 1.0
            shared = {base(w) for w in first.unit.split()} & {base(w) for w in second.unit.split()}
            return 0.6 if shared else -1.0
        return 0.0
    if isinstance(first, Name) and isinstance(second, Name):
        return 0.5 if first.type == second.type else 0.0
    if isinstance(first, Interval) and isinstance(second, Interval):
        return 0.4 if first.precision == second.precision else 0.0
    if isinstance(first, Duration) and isinstance(second, Duration):
        return 0.8 if first.precision == second.precision else 0.4
    return 0.0


def likeness(region: Region, a: Found, b: Found) -> float:
    """How likely two mentions speak of one thing, wherever they stand."""
    relation, _ = compare(a, b)
    return _score(region, _place(region, 0, a), _place(region, 1, b), relation, one_family=True)
