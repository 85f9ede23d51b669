"""Values compared as a reader would: the same, changed, more or less precise, or not to be told.

Letters play no part here. ``compare_values`` is symmetric: with the sides swapped, refined and generalised change places and the rest stays.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from core.facts.names import compare_names
from core.facts.said import describe
from core.facts.tables.units import SIZES
from core.model import Duration, Interval, Name, Quantity, Quotation, Value, VerbGroup

Relation = Literal["same", "changed", "refined", "generalised", "unknown"]

NEAR: float = 0.1
"""A figure this near to a hedged one (about 3,000 and 3,021) is what was hedged; one further off is another figure."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the newer value stands to the older one, and why in one plain sentence."""

    relation: Relation
    why: str

    def swapped(self) -> "Verdict":
        mirror: dict[str, Relation] = {"refined": "generalised", "generalised": "refined"}
        return Verdict(mirror.get(self.relation, self.relation), self.why)


def compare_values(before: Value, after: Value) -> Verdict:
    """How ``after`` stands to ``before``. Values of two kinds that can't be held against each other are ``unknown``."""
    relation, reason = _compare(before, after)
    return Verdict(relation, f"{_said(before, after)}: {reason}")


def _said(before: Value, after: Value) -> str:
    left, right = describe(before), describe(after)
    return left if left == right else f"{left} and {right}"


Told = tuple[Relation, str]


def _compare(before: Value, after: Value) -> Told:
    if isinstance(before, Quantity) and isinstance(after, Quantity):
        return _quantities(before, after)
    if isinstance(before, Interval) and isinstance(after, Interval):
        return _intervals(before, after)
    if isinstance(before, Duration) and isinstance(after, Duration):
        return _durations(before, after)
    if isinstance(before, Name) and isinstance(after, Name):
        return _names(before, after)
    if isinstance(before, Quotation) and isinstance(after, Quotation):
        return _quotations(before, after)
    if isinstance(before, VerbGroup) and isinstance(after, VerbGroup):
        return _verbs(before, after)
    if isinstance(before, Duration) and isinstance(after, Interval):
        return _length_and_period(before, after, "generalised")
    if isinstance(before, Interval) and isinstance(after, Duration):
        return _length_and_period(after, before, "refined")
    return "unknown", "not the same kind of thing"


# Quantities


def _quantities(before: Quantity, after: Quantity) -> Told:
    if before.ordinal != after.ordinal:
        return "changed", "one counts, the other numbers in order"
    if (before.currency is None) != (after.currency is None) and (before.unit or after.unit):
        bare = before if before.currency is None else after
        if bare.unit in SIZES:
            return "changed", "one is money, the other is not"
    if before.currency and after.currency and before.currency != after.currency:
        return "changed", "another currency"
    left, right = _scaled(before), _scaled(after)
    if left is None or right is None or left[0] != right[0]:
        return _other_dimension(before, after, left, right)
    converted = before.unit != after.unit and left[0] != ""
    return _bounds(_hedge(before, left[1]), _hedge(after, right[1]), _rounding(before, after, left[1], right[1]) if converted else 0.0)


Scale = tuple[str, Callable[[float], float]]


def _scaled(value: Quantity) -> Scale | None:
    """The dimension and how to bring a figure to its base; ``""`` for what is only counted."""
    if value.unit is None or value.currency or value.unit not in SIZES:
        return "", lambda figure: figure
    dimension, size = SIZES[value.unit]
    if dimension in ("celsius", "fahrenheit"):
        to_kelvin = (lambda f: f + 273.15) if dimension == "celsius" else (lambda f: (f - 32) * 5 / 9 + 273.15)
        return "temperature", to_kelvin
    return dimension, lambda figure: figure * size


def _other_dimension(before: Quantity, after: Quantity, left: Scale | None, right: Scale | None) -> Told:
    names = {left[0] if left else "", right[0] if right else ""}
    same_figures = (before.min, before.max) == (after.min, after.max)
    if names <= {"temperature", "degree"} or "" in names:
        if not same_figures:
            return "changed", "another figure"
        bare = before if before.unit not in SIZES else after
        if names == {"temperature", "degree"} or bare.unit is None:
            return "same", "the same figure, the unit said once"
        return "changed", "another unit"
    if "ton" in names and names <= {"ton", "mass"}:
        return "unknown", "a ton may be 907, 1,000 or 1,016 kg"
    return "changed", "another unit"


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Where a figure may lie, in its base: ``low``/``high`` are the stated ones (``None`` unbounded); ``form`` is the hedge's."""

    low: float | None
    high: float | None
    form: str

    @property
    def stated(self) -> float:
        figure = self.low if self.low is not None else self.high
        return figure if figure is not None else 0.0


def _hedge(value: Quantity, base: Callable[[float], float]) -> _Bounds:
    low = None if value.min is None else base(value.min)
    high = None if value.max is None else base(value.max)
    if low is None and high is not None:
        form = "nearly" if value.approximate and value.max_open else "under" if value.max_open else "most"
    elif high is None and low is not None:
        form = "over" if value.min_open else "least"
    elif value.approximate:
        form = "about"
    else:
        form = "exact" if low == high else "range"
    return _Bounds(low, high, form)


def _rounding(before: Quantity, after: Quantity, left: Callable[[float], float], right: Callable[[float], float]) -> float:
    """Half of the last place stated, of the coarser side, in the base: what a rounded conversion may be off by."""

    def half(value: Quantity, base: Callable[[float], float]) -> float:
        figure = value.min if value.min is not None else value.max
        if not figure:
            return 0.0
        place = 1.0
        if isinstance(figure, int):
            while figure % (place * 10) == 0 and abs(figure) / (place * 10) >= 10:
                place *= 10
        else:
            place = 10.0 ** -len(f"{figure:.10f}".rstrip("0").partition(".")[2])
        return abs(base(figure + place / 2) - base(figure))

    return max(half(before, left), half(after, right))


def _equal(a: float, b: float, slack: float) -> bool:
    return abs(a - b) <= max(slack, 1e-9 * max(abs(a), abs(b)))


_CONTAINS: dict[str, tuple[str, ...]] = {"about": ("nearly", "over", "under", "exact"), "least": ("over", "exact"), "most": ("under", "nearly", "exact"), "under": ("nearly",), "nearly": (), "over": ()}
"""Of the same figure: which hedges say more than this one."""


def _bounds(before: _Bounds, after: _Bounds, slack: float) -> Told:
    if "range" in (before.form, after.form):
        return _ranges(before, after, slack)
    same_figure = _equal(before.stated, after.stated, slack)
    if before.form == after.form:
        if same_figure:
            return "same", "a rounded conversion" if slack and not _equal(before.stated, after.stated, 0) else "the same figure"
        return "changed", "another figure"
    if same_figure:
        if after.form in _CONTAINS.get(before.form, ()) or after.form == "exact":
            return "refined", "the same figure, said with less reserve"
        if before.form in _CONTAINS.get(after.form, ()) or before.form == "exact":
            return "generalised", "the same figure, said with more reserve"
        return "changed", "the same figure, hedged another way"
    if after.form == "exact" and _covers(before, after.stated):
        return "refined", "the newer figure is what the older one was rounded to"
    if before.form == "exact" and _covers(after, before.stated):
        return "generalised", "the older figure, rounded"
    return "changed", "another figure"


def _covers(hedged: _Bounds, figure: float) -> bool:
    """Whether ``figure`` is one that would be told so: on the right side of the bound, and near it."""
    stated = hedged.stated
    if abs(figure - stated) > NEAR * abs(stated):
        return False
    if hedged.form in ("over", "least"):
        return figure > stated
    if hedged.form in ("under", "most", "nearly"):
        return figure < stated
    return True


def _ranges(before: _Bounds, after: _Bounds, slack: float) -> Told:
    if before.form == after.form:
        assert before.low is not None and before.high is not None and after.low is not None and after.high is not None
        if _equal(before.low, after.low, slack) and _equal(before.high, after.high, slack):
            return "same", "the same range"
        return "changed", "another range"
    wide, narrow = (before, after) if before.form == "range" else (after, before)
    assert wide.low is not None and wide.high is not None
    if narrow.form in ("exact", "about") and wide.low - slack <= narrow.stated <= wide.high + slack:
        return ("refined", "a figure within the range") if wide is before else ("generalised", "a range around the figure")
    if narrow.form in ("least", "over") and _equal(narrow.stated, wide.low, slack):
        return ("generalised", "the upper end is left out") if wide is before else ("refined", "an upper end is given")
    if narrow.form in ("most", "under") and _equal(narrow.stated, wide.high, slack):
        return ("generalised", "the lower end is left out") if wide is before else ("refined", "a lower end is given")
    return "changed", "another figure"


# Dates


def _intervals(before: Interval, after: Interval) -> Told:
    if before.start is None or after.start is None:
        return _undated(before, after)
    if before.precision == "minute" and after.precision == "minute":
        return _moments(before.start, after.start)
    left, right = _days(before), _days(after)
    if left == right:
        return _parts(before, after)
    if left[0] <= right[0] and right[1] <= left[1]:
        return "refined", "a day within the older period"
    if right[0] <= left[0] and left[1] <= right[1]:
        return "generalised", "a period around the older day"
    return "changed", "another time" if _days(before)[0] == _days(before)[1] else "another period"


def _days(value: Interval) -> tuple[date, date]:
    assert value.start is not None
    end = value.end if value.end is not None else value.start
    first = value.start.date() if isinstance(value.start, datetime) else value.start
    last = end.date() if isinstance(end, datetime) else end
    return first, last


def _moments(before: date, after: date) -> Told:
    if isinstance(before, datetime) and isinstance(after, datetime):
        if (before.tzinfo is None) == (after.tzinfo is None):
            return ("same", "the same moment") if before == after else ("changed", "another moment")
        same = before.replace(tzinfo=None) == after.replace(tzinfo=None)
        return ("refined" if before.tzinfo is None else "generalised", "a time zone said once") if same else ("unknown", "one is told without a time zone")
    return ("same", "the same day") if before == after else ("changed", "another day")


def _parts(before: Interval, after: Interval) -> Told:
    clocks = before.precision == "minute", after.precision == "minute"
    if clocks[0] != clocks[1]:
        return ("generalised", "the hour is left out") if clocks[0] else ("refined", "an hour is given")
    left, right = before.words, after.words
    if left == right:
        return "same", "the same date"
    if not left:
        return "refined", "a part of that time is given"
    if not right:
        return "generalised", "the part of it is left out"
    return "changed", "another part of that time"


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _undated(before: Interval, after: Interval) -> Told:
    """At least one side stands on no known day: its own words must do."""
    if before.start is None and after.start is None:
        return _words(before.words, after.words)
    known, words, known_first = (before, after.words, True) if before.start is not None else (after, before.words, False)
    first, last = _days(known)
    if words.startswith("--") and words[2:4].isdigit():
        return _against_calendar(first, last, words, known_first)
    if _is_clock(words) and known.precision == "minute" and isinstance(known.start, datetime):
        same = words.split(" ")[0] == f"{known.start:%H:%M}" and words.endswith("UTC") == (known.start.tzinfo is not None)
        if same:
            return ("generalised", "the day is left out") if known_first else ("refined", "a day is given")
    if words in _WEEKDAYS and known.anchored_by is None and first == last and _WEEKDAYS[first.weekday()] != words:
        return "changed", "another day of the week"
    return "unknown", "with no date to stand on the two can't be compared"


def _is_clock(words: str) -> bool:
    return len(words) >= 5 and words[2] == ":" and words[:2].isdigit()


def _against_calendar(first: date, last: date, words: str, known_first: bool) -> Told:
    month, day = int(words[2:4]), int(words[5:7]) if words[5:7].isdigit() else 0
    if first == last and day:
        return ("same", "the same day of the year") if (first.month, first.day) == (month, day) else ("changed", "another day")
    if (first.month, last.month) == (month, month) and first == last:
        return ("generalised", "only the month is said") if known_first else ("refined", "a day of that month")
    if (first.month, last.month) == (month, month) and not day:
        return "same", "the same month"
    if first.replace(day=1) <= date(first.year, month, 1) <= last:
        return ("refined", "a part of that period") if known_first else ("generalised", "a longer period around it")
    return "changed", "another month"


def _words(left: str, right: str) -> Told:
    if left == right:
        return "same", "the same words, with no date to tell them apart"
    for a, b, relation in ((left, right, "refined"), (right, left, "generalised")):
        if a and b.startswith(a) and b[len(a) : len(a) + 1] in ("-", " ") and (a.startswith("--") or a in _WEEKDAYS):
            return relation, "one says more"  # type: ignore[return-value]
    if left.startswith("--") and right.startswith("--"):
        return "changed", "another day of the year"
    if left in _WEEKDAYS and right in _WEEKDAYS:
        return "changed", "another day of the week"
    if _is_clock(left) and _is_clock(right):
        if left.endswith("UTC") == right.endswith("UTC"):
            return "changed", "another time of day"
        return ("unknown", "one is told without a time zone")
    day_words = ("yesterday", "today", "tomorrow")
    if left in day_words and right in day_words:
        return "unknown", "with no date to stand on the two can't be compared"
    if left and right and left.isalpha() and right.isalpha() and left in _DAY_PARTS and right in _DAY_PARTS:
        return "changed", "another part of the day"
    if left[:4].isdigit() and right[:4].isdigit():
        return "changed", "another date"
    return "unknown", "with no date to stand on the two can't be compared"


_DAY_PARTS = frozenset({"dawn", "morning", "noon", "afternoon", "evening", "night", "midnight"})


# Lengths of time


def _durations(before: Duration, after: Duration) -> Told:
    if before.age != after.age and before.precision == after.precision and before.min_days == after.min_days:
        return "same", "the same length"
    left = _Bounds(before.min_days, before.max_days, _duration_form(before))
    right = _Bounds(after.min_days, after.max_days, _duration_form(after))
    if "range" in (left.form, right.form) and (left.low is None or right.low is None or left.high is None or right.high is None) and left.form == right.form:
        return ("same", "the same length") if (left.low, left.high) == (right.low, right.high) else ("changed", "another length")
    slack = 0.02 * min(abs(left.stated), abs(right.stated)) if before.precision != after.precision else 0.0  # four weeks and 28 days, 24 months and two years
    return _bounds(left, right, slack)


def _duration_form(value: Duration) -> str:
    if value.min_days == value.max_days:
        return "about" if value.approximate else "exact"
    if value.max_days is None:
        return "over" if value.approximate else "least"
    if value.min_days in (None, 0):
        return "under" if value.min_days == 0 else "most"
    return "range"


def _length_and_period(length: Duration, period: Interval, relation: Relation) -> Told:
    """``less than a week`` and ``this month``: both can hold when the period is the longer one."""
    if period.start is None or period.end is None or length.max_days is None:
        return "unknown", "a length of time and a date"
    first, last = _days(period)
    if last - first + timedelta(days=1) >= timedelta(days=min(float(length.max_days), 4e6)):
        return relation, "both can be true; the period is the wider of the two"
    return "unknown", "a length of time and a date"


# Names, words, verbs


def _names(before: Name, after: Name) -> Told:
    told = compare_names(before, after)
    if before.role and after.role and before.role != after.role and told != "different":
        return "changed", "another role"
    if told == "different":
        return "changed", "another name"
    return "same", {"same": "the same name", "variant": "the same name, spelled another way", "other_form": "another form of the same name"}[told]


def _quotations(before: Quotation, after: Quotation) -> Told:
    from core.facts.names import fold

    if fold(before.words) != fold(after.words):
        return "changed", "other words are quoted"
    if before.speaker and after.speaker and compare_names(before.speaker, after.speaker) == "different":
        return "changed", "the same words, another speaker"
    return "same", "the same words"


_WEIGHT = {"may": 1, "might": 1, "could": 1, "can": 2, "should": 2, "would": 3, "will": 3, "shall": 3, "must": 4}


def _verbs(before: VerbGroup, after: VerbGroup) -> Told:
    if before.negated != after.negated:
        return "changed", "one denies what the other says"
    if (before.modality or after.modality) and _WEIGHT.get(before.modality or "", 0) != _WEIGHT.get(after.modality or "", 0):
        return "changed", "how sure or how binding it is"
    if before.lemma != after.lemma:
        return "changed", "another thing is done"
    if before.passive != after.passive:
        return "unknown", "active and passive of one verb"
    if before.tense != after.tense:
        settled = {"past", "perfect", "pluperfect"}
        if {before.tense, after.tense} <= settled or {before.tense, after.tense} <= {"present", "past"}:
            return "same", "only the tense differs"
        return "changed", "what has happened, happens or will happen"
    return "same", "the same verb"
