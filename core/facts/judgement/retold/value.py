"""A figure, day or length of time of a story with the sentence it stands in, and what ties two of them."""

from dataclasses import dataclass
from typing import Final

from core.facts.judgement.region import words_in
from core.facts.judgement.retold.story import Sentence
from core.facts.judgement.vocabulary.lexicon import lemma, names
from core.facts.judgement.vocabulary.words import REPORTING
from core.facts.mentions.quotes import quoted
from core.model import Duration, Interval, Mention, Quantity
from core.patterns import lazy_pattern


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """A figure, date or length of time with the sentence it stands in."""

    mention: Mention
    sentence: Sentence

    @property
    def start(self) -> int:
        return self.mention.spans[0].start

    @property
    def end(self) -> int:
        return self.mention.spans[-1].end


_LEADING: Final = lazy_pattern(r"(?:(?:in|on|from|by|at|until|since|of) )?(?:(?:a|the) )?")
"""Before a value, what says how it stands in its sentence and not what it is."""


def owns(v: Value) -> bool:
    """``Sunday's election``: a day that says which, and not when what is told here was."""
    text = v.sentence.text[v.start - v.sentence.start : v.end - v.sentence.start + 2].replace("’", "'")
    return v.mention.kind == "date" and text.rstrip().endswith("'s")


def is_quoted(v: Value) -> bool:
    """Whether a value stands in somebody's own words."""
    start, end = v.start - v.sentence.start, v.end - v.sentence.start
    return any(first <= start and end <= last for first, last in quoted(v.sentence.text))


def said(v: Value) -> str:
    """A value to the letter."""
    return v.sentence.text[v.start - v.sentence.start : v.end - v.sentence.start]


def spelled(v: Value) -> str:
    """A value as it is spelled, without an article or a preposition."""
    text = said(v).casefold()
    lead = _LEADING.match(text)
    return text[lead.end() :] if lead else text


def led_by(v: Value) -> str:
    """The word before a value, or the preposition that it begins with."""
    words = words_in(v.sentence.text, 0, v.start - v.sentence.start)
    own = words_in(v.sentence.text, v.start - v.sentence.start, v.end - v.sentence.start)
    return own[0].low if own and own[0].low in LED else words[-1].low if words else ""


LED: Final = frozenset("by until from since before after".split())


def one_number(v: Value, w: Value) -> bool:
    """``in 1721`` read as a year and as a number."""
    x, y = v.mention.value, w.mention.value
    if isinstance(y, Quantity) and not isinstance(x, Quantity):
        v, w, x, y = w, v, y, x
    return (
        isinstance(x, Quantity)
        and not isinstance(y, Quantity)
        and x.min == x.max
        and x.min is not None
        and (digits(w) == f"{x.min:g}" or spelled(v) == spelled(w))
    )


def one_whole(v: Value, w: Value) -> bool:
    """``210,000`` / ``one in five of the 210,000``."""
    for one, other in ((v, w), (w, v)):
        whole = said(other).casefold().partition(" of the ")[2]
        if whole[:1].isdigit() and spelled(one).startswith(whole) and digits(one) == _figures(whole):
            return True
    return False


def _figures(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def digits(v: Value) -> str:
    return _figures(spelled(v))


SMALL: Final = 13
"""Numbers below this are mostly words that point (one, two, third), where nothing is counted by them."""


def sort_of(v: Value) -> tuple[str, str] | None:
    """What two lone values share that are the only ones: an age, a length, a day, a figure of one sort."""
    x = v.mention.value
    if isinstance(x, Duration):
        return ("age", "") if x.age else ("duration", x.precision)
    if isinstance(x, Interval):
        return "date", x.precision
    if isinstance(x, Quantity) and x.unit == "share":
        return "share", ""
    if (
        isinstance(x, Quantity)
        and not x.ordinal
        and (x.currency or v.mention.kind != "number" or (x.min or x.max or 0) >= SMALL)
    ):
        return v.mention.kind, x.currency or ""
    return None


def one_sort(v: Value, w: Value) -> bool:
    """Whether two values may be of one thing: counted by one word, in one currency, or both times of one sort."""
    x, y = v.mention.value, w.mention.value
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return (x.currency, x.ordinal) == (y.currency, y.ordinal) and _one_unit(x.unit or "", y.unit or "")
    if isinstance(x, Duration) and isinstance(y, Duration):
        return x.age == y.age
    return v.mention.kind == w.mention.kind


def unit_of(v: Value) -> str:
    """What a figure counts; nothing for a day or a length of time."""
    return (v.mention.value.unit or "") if isinstance(v.mention.value, Quantity) else ""


def _one_unit(a: str, b: str) -> bool:
    """Whether one thing is counted: by one word, or people and a word for some of them (``eight guests``, ``nine people``)."""
    return a == b or any(x == "people" and y and names(lemma(y.split()[-1])) == "p" for x, y in ((a, b), (b, a)))


def count_people(v: Value, w: Value) -> bool:
    """Whether two figures count people, by whatever word (``three members``, ``four deputies``)."""
    return all(unit and names(lemma(unit.split()[-1])) == "p" for unit in (unit_of(v), unit_of(w)))


def told_on(v: Value, w: Value) -> bool:
    """Whether one of two days is when something was said, and the other is not (``said on Tuesday``)."""
    return v.mention.kind == "date" and _beside_saying(v) != _beside_saying(w)


def _beside_saying(v: Value) -> bool:
    s = v.sentence
    words = words_in(s.text)
    before = [w for w in words if w.end <= v.start - s.start][-2:]
    after = [w for w in words if w.start >= v.end - s.start][:1]
    return any(lemma(w.low) in REPORTING for w in (*before, *after))
