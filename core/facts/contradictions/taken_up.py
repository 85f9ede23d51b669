"""What a version introduces and takes up again with another value: ``a 17-year-old boy``, then ``the 16-year-old boy``."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, another, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.contradicting import EXPECTED, HAPPENS_ONCE, MEASURED_ONCE, SAME_THING
from core.facts.tables.numerals import ADDED
from core.model import Duration, Interval, Quantity
from core.patterns import lazy_pattern

_DEFINITE: Final = lazy_pattern(r"\b(?:the|its|his|her|their|this)\s+(?:((?:[^\W\d_]+\s+){1,3})of\s+)?$", re.IGNORECASE)
_KINDS: Final = frozenset({"money", "duration", "measure", "percentage"})
_LAST: Final = 6
"""Words in which such a phrase lies: ``the flood defence of``."""
_LOOKED_AT: Final = 24
"""Values of one sort that a value is held against: time must grow with the text alone."""


def values_taken_up(told: Sequence[Telling]) -> list[Clash]:
    exact = [t for t in told if _exact(t) is not None]
    strict = [*_headlined(exact), *_measured(exact)]
    return [
        *(
            c
            for c in (*_definite(exact), *_aged(exact), *_victims(exact), *_happened(told))
            if all(_is_plain(t, first=n == 0) for n, t in enumerate(c.tellings))
        ),
        *(c for c in strict if all(_is_plain(t) and not t.says_otherwise for t in c.tellings)),
    ]


def _is_plain(telling: Telling, *, first: bool = False) -> bool:
    """Whether nothing near says that another value is meant; asked last, because it is the dearest."""
    return (
        not telling.aside
        and not telling.is_partial
        and not another(_ITS_DAY.sub(" ", telling.around) if first else telling.around)
    )


_ITS_DAY: Final = lazy_pattern(r"\blast (?:year|month|week|night|quarter)\b", re.IGNORECASE)
"""When it was, where the story tells a value first: ``made a profit of $3 million last year``."""


def _exact(telling: Telling) -> tuple[object, ...] | None:
    """What two values of one sort share, and the value last; ``None`` where it isn't told as exact."""
    value = telling.mention.value
    if isinstance(value, Quantity) and value.min is not None and value.min == value.max:
        of = value.unit if telling.mention.kind == "percentage" else value.currency
        return None if value.approximate or value.ordinal else (telling.mention.kind, of, value.min)
    if isinstance(value, Duration) and value.min_days is not None and value.min_days == value.max_days:
        return None if value.approximate or telling.words.endswith("ly") else ("duration", value.age, value.min_days)
    return None


def _definite(told: Sequence[Telling]) -> Iterator[Clash]:
    """``the $2 million fine`` where one fine of $3 million was told: one value of that sort and thing, and it is another one."""
    sorts: dict[object, list[Telling]] = {}
    values: set[object] = set()
    for telling in told:
        if telling.mention.kind not in _KINDS:
            continue
        known = sorts.setdefault(_sort(telling), [])
        things = _taken_up(telling)
        looked_at = known[-_LOOKED_AT:] if things else []
        before = [
            t
            for t in looked_at
            if t.paragraph != telling.paragraph
            and _meet(things, _said_of(t))
            and not _taken_up(t)
            and not EXPECTED.search(t.text[t.bounds[0] : t.start])
        ]
        known.append(telling)
        new = _exact(telling) not in values
        values.add(_exact(telling))
        another = len({_exact(t) for t in before}) == 1 and _exact(before[0]) != _exact(telling)
        another = another and new and _of_one_size(before[0], telling)
        another = another and not _NARROWED.match(telling.text, telling.end)
        if another and (_is_the_thing(before[0], telling) or not _of_others(before[0], telling)):
            yield clash(before[0], telling)


_AGED: Final = lazy_pattern(r"(?:^|[.!?]\s+)(?:The|This)\s+([a-z]+)(?:,|,?\s+who\s+(?:is|was)|,?\s+aged)\s+$")


def _aged(told: Sequence[Telling]) -> Iterator[Clash]:
    """``A 34-year-old teacher drowned``, ``The teacher, who was 43``: what somebody is, told with two ages."""
    known: dict[str, list[Telling]] = {}
    for telling in told:
        value = telling.mention.value
        if not isinstance(value, Duration) or not value.age:
            continue
        again = _AGED.search(telling.text, telling.bounds[0], telling.start)
        if again and (before := known.get(base(again[1]), [])):
            ages = {_exact(t) for t in before}
            if len(ages) == 1 and _exact(telling) not in ages and before[0].paragraph != telling.paragraph:
                yield clash(before[0], telling)
        elif telling.words.endswith("-old") and (noun := _noun_of(telling)) is not None:
            known.setdefault(noun, []).append(telling)


def _noun_of(telling: Telling) -> str | None:
    """``teacher`` of ``a 34-year-old maths teacher from Wex``: the last of the words before one that no noun is followed by."""
    words = telling.text[telling.end : telling.bounds[1]].split()[:_LAST]
    nouns = []
    for word in words:
        bare = word.strip(".,;:!?").casefold()
        if not bare.isalpha() or not is_content(bare) or is_past(bare):
            break
        nouns.append(bare)
        if bare != word.casefold():
            break
    return base(nouns[-1]) if nouns else None


_NARROWED: Final = lazy_pattern(r"\s*(?:of\s+)?[^\W\d_]+(?:\s+of\s+[^\W\d_]+)?\s+(?:that|who)\b")
"""``the 13 tonnes of herring that fell off``: which of them are meant is told with them."""
_SO_MUCH_OF: Final = lazy_pattern(r"[^\W\d_]*\s*of\s+([^\W\d_]+)(?!\s+(?:of|in|at|for|from)\b)")


def _is_the_thing(one: Telling, other: Telling) -> bool:
    """``400 tonnes of tea``, ``The 600 tonnes of tea had been due to leave``: what the sentence is about, in the same words."""
    if one.mention.kind != "measure" or other.text[other.bounds[0] : other.start].split() not in (
        ["The"],
        ["All", "the"],
    ):
        return False
    of = [_SO_MUCH_OF.match(t.text[t.end :].lstrip()) for t in (one, other)]
    return all(of) and len({base(found[1]) for found in of if found}) == 1


_AT_MOST: Final = 10
"""Times that a slip makes a sum more or less at the most: a nought."""


def _of_one_size(one: Telling, other: Telling) -> bool:
    """A tax credit of $7,500 is no slip for $50 billion of something."""
    sizes = [_exact(t) for t in (one, other)]
    few, many = sorted(float(str(size[-1])) for size in sizes if size)
    return few > 0 and many <= _AT_MOST * few


def _sort(telling: Telling) -> object:
    found = _exact(telling)
    return found[:-1] if found else None


def _taken_up(telling: Telling) -> frozenset[str]:
    """Base forms of what a definite phrase with the value speaks of; empty where the phrase isn't definite."""
    begin = telling.bounds[0]
    if not telling.text[begin : telling.start][-1:].isspace():
        return frozenset()
    nearest = telling.text[begin : telling.start].rsplit(None, _LAST)[-_LAST:]
    found = _DEFINITE.search(f"{' '.join(nearest)} ")
    if found is None and nearest and nearest[-1].casefold() == "at":
        return _of_the(telling)
    if found is None:
        return frozenset()
    words = found[1].split()[-1:] if found[1] else [w for w in telling.after(2) if w not in _BESIDE][:1]
    things = [base(w) for w in words if is_content(w.casefold()) and w.casefold() not in ADDED["en"]]
    if _OF_MANY_VALUES.intersection(things):
        return frozenset()
    return frozenset(things).union(*(SAME_THING.get(thing, frozenset()) for thing in things))


_OF_MANY_VALUES: Final = frozenset("note banknote coin bill stamp ticket".split())
"""Things of which there are some of every value: ``the one-million lira note``."""
_BESIDE: Final = frozenset("of pound dollar euro franc crown yen rupee peso".split())
"""Between an amount and what it is an amount of: ``600 kg of cocaine``, ``1.6 billion pound deal``."""

_THE_THING: Final = lazy_pattern(r",\s+the\s+([^\W\d_]+)")


def _of_the(telling: Telling) -> frozenset[str]:
    """``At €45 million, the bridge``."""
    found = _THE_THING.match(telling.text, telling.end)
    return (
        frozenset({base(found[1])})
        if found and not telling.text[telling.bounds[0] : telling.start - 3].strip()
        else frozenset()
    )


def _meet(things: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a thing, or the deed that it is named for, is told: ``settlement``, ``settle``."""
    if things & said:
        return True
    long = [thing[:_STEM] for thing in sorted(things) if len(thing) > _STEM]
    return bool(long) and any(word[:_STEM] in long for word in said)


_STEM: Final = 6
"""First letters in which a thing and the deed it is named for agree."""


def _said_of(telling: Telling) -> frozenset[str]:
    """What an age is told of stands right after it; of what a sum or a length of time is told stands in its sentence."""
    value = telling.mention.value
    if isinstance(value, Duration) and value.age:
        beside = telling.text[: telling.start].endswith(", ")
        return frozenset((*telling.after(1), *(telling.before(1) if beside else ())))
    return telling.content


def _victims(told: Sequence[Telling]) -> Iterator[Clash]:
    """``the ten victims`` where one toll is told, and it is another one."""
    dead = [t for t in told if t.thing == "dead"]
    if len({_exact(t) for t in dead}) != 1:
        return
    for telling in told:
        the_victims = telling.mention.kind == "number" and (
            telling.before(1) in (["the"], ["all"]) and telling.after(1) == ["victim"]
        )
        if the_victims and _exact(telling) != _exact(dead[0]) and telling.paragraph != dead[0].paragraph:
            yield clash(*sorted((dead[0], telling), key=lambda t: (t.paragraph, t.start)))


def _headlined(told: Sequence[Telling]) -> Iterator[Clash]:
    """A share that the first line tells of the very thing of which the text tells another: ``lifts key rate to 4.5%``."""
    first = [t for t in told if t.paragraph == 0 and t.mention.kind in ("percentage", "money")]
    for telling in told:
        for head in first:
            if (
                telling.paragraph
                and _sort(head) == _sort(telling)
                and _exact(head) != _exact(telling)
                and (_framed(head) == _framed(telling) != () or _one_plan(head, telling))
                and not any(_exact(t) == _exact(head) for t in told if t.paragraph)
                and not circumstances_differ(head, telling)
            ):
                yield clash(head, telling)


def _one_plan(head: Telling, telling: Telling) -> bool:
    """``City to spend $40m on bridge`` / ``The city will spend $48 million on a new bridge``: one verb, and what it is spent on.

    The sentence tells one sum, and no word by which it would be a part, a total or another one.
    """
    verb = head.before(1)
    return (
        head.mention.kind == "money"
        and telling.paragraph == 1
        and bool(verb)
        and is_content(verb[0])
        and verb == telling.before(1)
        and len((head.content & telling.content) - set(verb)) >= 2
        and not _near_values(head, telling)
    )


_ROUNDED: Final = 0.05
"""Share by which a headline's sum may be off where it only rounds the text's."""


def _near_values(one: Telling, other: Telling) -> bool:
    a, b = one.mention.value, other.mention.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or not a.min or not b.min:
        return True
    return abs(a.min - b.min) <= _ROUNDED * max(a.min, b.min)


def _framed(telling: Telling) -> tuple[str, ...]:
    """The word before a value and the two words of content before that: ``key rate to``."""
    nearest = telling.before(5)
    content = [w for w in nearest[1:] if is_content(w)]
    return (nearest[0], *content[:2]) if len(content) >= 2 and not is_content(nearest[0]) else ()


def _measured(told: Sequence[Telling]) -> Iterator[Clash]:
    """Two values of what one event has once: ``magnitude 6.1``."""
    first: dict[str, Telling] = {}
    for telling in told:
        for thing in MEASURED_ONCE & {*telling.before(2), *telling.after(1)} if _is_beside(telling) else ():
            other = first.setdefault(thing, telling)
            if _exact(other) != _exact(telling) and not circumstances_differ(other, telling):
                yield clash(other, telling)


def _is_beside(telling: Telling) -> bool:
    """Whether no other figure stands between: of ``magnitude 6.4 killed five people`` it is the first."""
    return not _ANOTHER_FIGURE.search(telling.text[telling.bounds[0] : telling.start])


_ANOTHER_FIGURE: Final = lazy_pattern(r"magnitude\W+(?:\w+\W+)?\d\S*\s(?:[^\W\d]+\s+)*$", re.IGNORECASE)


def _happened(told: Sequence[Telling]) -> Iterator[Clash]:
    """Two weekdays, or two times of day, of what happens once: ``the fire broke out on Monday``, and on Tuesday."""
    known: list[Telling] = []
    for telling in told:
        value = telling.mention.value
        if not isinstance(value, Interval) or value.precision not in ("day", "minute"):
            continue
        own = HAPPENS_ONCE.intersection(telling.before(4))
        for other in known[-_LOOKED_AT:] if own else ():
            theirs = other.mention.value
            assert isinstance(theirs, Interval)
            deeds = own & other.content
            if (
                deeds
                and theirs.precision == value.precision
                and _moment(theirs) != _moment(value)
                and other.paragraph != telling.paragraph
                and re.search(r"\b[Tt]he\b", telling.text[telling.bounds[0] : telling.start])
                and len((other.content & telling.content) - deeds) >= 2 - (value.precision == "minute")
                and not _of_others(other, telling)
            ):
                yield clash(other, telling)
                break
        known.append(telling)


def _moment(value: Interval) -> object:
    if value.precision == "minute" and value.start is not None:
        return getattr(value.start, "hour", 0), getattr(value.start, "minute", 0)
    return value.start or value.words


def _of_others(one: Telling, other: Telling) -> bool:
    """Other names in each: each tells of a thing of its own. The days may be what is held against each other."""
    names = [
        {w for w in _CAPITAL.findall(t.around) if w.casefold() not in _DATES and not is_word(w.casefold())}
        for t in (one, other)
    ]
    return bool(names[0] and names[1]) and not names[0] & names[1]


_CAPITAL: Final = lazy_pattern(r"\b[A-Z][\w’'-]+")
_DATES: Final = frozenset(w for table in (WEEKDAYS, MONTHS) for words in table.values() for w in words)
