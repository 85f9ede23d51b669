"""Quantities and lengths of time: units converted, hedges weighed, rounded conversions allowed for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from core.facts.comparing.periods import days_of
from core.facts.comparing.told import Relation, Told
from core.facts.tables.calendar import UNIT_DAYS
from core.facts.tables.counting import LEFT_OUT, SCORE
from core.facts.tables.currencies import SEVERAL
from core.facts.tables.units import SIZES
from core.model import Duration, Interval, Quantity

NEAR: float = 0.1
"""A figure this near to a hedged one (about 3,000 and 3,021) is what was hedged; one further off is another figure."""
FEW: int = 10
"""A conversion rounded to less than this (1 mile, 2 km) may be off by more than ``NEAR``."""


def quantities(before: Quantity, after: Quantity) -> Told:
    if _plain(before) and _plain(after) and (before.unit, before.currency) == (after.unit, after.currency):
        same = _equal(before.min or 0, after.min or 0, 0.0)
        return ("same", "the same figure") if same else ("changed", "another figure")
    if before.ordinal != after.ordinal:
        counts = "is a score" if SCORE in (before.unit, after.unit) else "counts"
        return "changed", f"one {counts}, the other numbers in order"
    if (before.currency is None) != (after.currency is None) and (before.unit or after.unit):
        bare = before if before.currency is None else after
        paid = after if bare is before else before
        if bare.unit == "lb" and paid.currency == "GBP":
            bare = replace(bare, unit=None, currency="GBP")  # 300 pounds: what the other side says settles it
            return quantities(bare, paid) if paid is after else quantities(paid, bare)
        if bare.unit and bare.unit not in SEVERAL:
            return "changed", "one is money, the other is not"
        if bare.unit in SEVERAL and paid.currency not in SEVERAL[bare.unit]:
            return "changed", "another currency"
    if (before.unit == LEFT_OUT) != (after.unit == LEFT_OUT):
        return "changed", "one tells how many, the other how many are left out"
    if before.unit != after.unit and before.unit in SEVERAL and after.unit in SEVERAL:
        return "changed", "another currency"
    if before.unit == after.unit == SCORE:
        same = (before.min, before.max) == (after.min, after.max)
        return ("same", "the same score") if same else ("changed", "another score")
    if before.currency and after.currency and before.currency != after.currency:
        return "changed", "another currency"
    left, right = _scaled(before), _scaled(after)
    if left is None or right is None or left[0] != right[0]:
        return _other_dimension(before, after, left, right)
    converted = before.unit != after.unit and left[0] != ""
    return _bounds(
        _hedge(before, left[1]),
        _hedge(after, right[1]),
        _rounding(before, after, left[1], right[1]) if converted else 0.0,
    )


def _plain(value: Quantity) -> bool:
    """One figure of what is only counted or paid, with no word for doubt: most are."""
    return (
        value.min is not None
        and value.min == value.max
        and not (value.approximate or value.ordinal or value.unit in SIZES or value.unit == SCORE)
    )


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
    elif value.approximate and low == high:
        form = "about"
    else:
        form = "exact" if low == high else "range"
    return _Bounds(low, high, form)


def _rounding(
    before: Quantity, after: Quantity, left: Callable[[float], float], right: Callable[[float], float]
) -> float:
    """Half of the last place stated, of the coarser side, in the base: what a rounded conversion may be off by."""

    def half(value: Quantity, base: Callable[[float], float]) -> float:
        figure = value.min if value.min is not None else value.max
        if not figure or value.unit == "share":
            return 0.0  # a fifth is no rounded figure
        place = 1.0
        if isinstance(figure, int):
            while figure % (place * 10) == 0 and abs(figure) / (place * 10) >= 10:
                place *= 10
        else:
            place = 10.0 ** -len(f"{figure:.10f}".rstrip("0").partition(".")[2])
        return abs(base(figure + place / 2) - base(figure))

    coarse = max(half(before, left), half(after, right))
    figures = [f for f in (before.min, before.max, after.min, after.max) if f is not None]
    if min(map(abs, figures), default=0) < FEW:
        return coarse
    return min(coarse, NEAR * max(abs(left(f)) for f in figures[:1]))


def _equal(a: float, b: float, slack: float) -> bool:
    return abs(a - b) <= max(slack, 1e-9 * max(abs(a), abs(b)))


_NOW_EXACT: dict[str, str] = {
    "about": "the exact figure, which the older version rounded",
    "nearly": "the exact figure, which the older version rounded",
}
"""By how the older figure was hedged, what an exact one within it is."""

_CONTAINS: dict[str, tuple[str, ...]] = {
    "about": ("nearly", "over", "under", "exact"),
    "least": ("over", "exact"),
    "most": ("under", "nearly", "exact"),
    "under": ("nearly",),
    "nearly": (),
    "over": (),
}
"""Of the same figure: which hedges say more than this one."""


_ROUNDED_SO = ({"exact", "about"}, {"over", "about"}, {"nearly", "about"})
"""What a conversion that was rounded up or down may be hedged with: just over three miles, about five kilometres."""


def _bounds(before: _Bounds, after: _Bounds, slack: float) -> Told:
    if "range" in (before.form, after.form):
        return _ranges(before, after, slack)
    same_figure = _equal(before.stated, after.stated, slack)
    if slack and same_figure and {before.form, after.form} in _ROUNDED_SO:
        return "same", "a rounded conversion"
    if before.form == after.form:
        if same_figure:
            exact = _equal(before.stated, after.stated, min(slack, _MILLISECOND))
            return "same", "the same figure" if exact else "a rounded conversion"
        return "changed", "another figure"
    if same_figure:
        if after.form in _CONTAINS.get(before.form, ()) or after.form == "exact":
            return "refined", "the same figure, said with less reserve"
        if before.form in _CONTAINS.get(after.form, ()) or before.form == "exact":
            return "generalised", "the same figure, said with more reserve"
        return "changed", "the same figure, hedged another way"
    if after.form == "exact" and _covers(before, after.stated):
        return "refined", _NOW_EXACT.get(before.form, "a figure that the older version only bounded")
    if before.form == "exact" and _covers(after, before.stated):
        rounded = after.form in _NOW_EXACT
        return "generalised", "the older figure, rounded" if rounded else "bounds around the older figure"
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
        return (
            ("refined", "a figure within the range") if wide is before else ("generalised", "a range around the figure")
        )
    if narrow.form in ("least", "over") and _equal(narrow.stated, wide.low, slack):
        return ("generalised", "the upper end is left out") if wide is before else ("refined", "an upper end is given")
    if narrow.form in ("most", "under") and _equal(narrow.stated, wide.high, slack):
        return ("generalised", "the lower end is left out") if wide is before else ("refined", "a lower end is given")
    return "changed", "another figure"


def durations(before: Duration, after: Duration) -> Told:
    if before.age != after.age and before.precision == after.precision and before.min_days == after.min_days:
        return "same", "the same length"
    left, right = _length_bounds(before), _length_bounds(after)
    if (
        "range" in (left.form, right.form)
        and (left.low is None or right.low is None or left.high is None or right.high is None)
        and left.form == right.form
    ):
        return (
            ("same", "the same length")
            if (left.low, left.high) == (right.low, right.high)
            else ("changed", "another length")
        )
    if _in_weeks_and_months(before, after, left, right) or _in_weeks_and_months(after, before, right, left):
        return "same", "the same length, a month told as four weeks"
    slack = (
        0.02 * min(abs(left.stated), abs(right.stated)) if before.precision != after.precision else _MILLISECOND
    )  # four weeks and 28 days, 24 months and two years
    return _bounds(left, right, slack)


def _in_weeks_and_months(weeks: Duration, months: Duration, left: _Bounds, right: _Bounds) -> bool:
    """``six weeks`` / ``a month and a half``: up to a quarter of a year they stand for one another, though four weeks are 28 days."""
    if (weeks.precision, months.precision) != ("week", "month") or left.form != right.form or left.form == "range":
        return False
    return left.stated <= _QUARTER and abs(left.stated / _FOUR_WEEKS - right.stated / UNIT_DAYS["month"]) < 1e-3


_FOUR_WEEKS = 28
_QUARTER = 92
_MILLISECOND = 1e-8
"""In days; what two spellings of one time may differ by, since both are rounded."""


def _length_bounds(value: Duration) -> _Bounds:
    """The nothing from which *less than a week* begins is no bound that was stated."""
    form = _duration_form(value)
    return _Bounds(None if form in ("under", "most") else value.min_days, value.max_days, form)


def _duration_form(value: Duration) -> str:
    if value.min_days == value.max_days:
        return "about" if value.approximate else "exact"
    if value.max_days is None:
        return "over" if value.approximate else "least"
    if value.min_days in (None, 0):
        return "under" if value.min_days == 0 else "most"
    return "range"


def length_and_period(length: Duration, period: Interval, relation: Relation) -> Told:
    """``less than a week`` and ``this month``: both can hold when the period is the longer one, and the length is no part of a day
    (``in the last ten minutes`` / ``in January``)."""
    if period.start is None or period.end is None or length.max_days is None or length.max_days < 1:
        return "unknown", "a length of time and a date"
    first, last = days_of(period)
    if last - first + timedelta(days=1) >= timedelta(days=min(float(length.max_days), 4e6)):
        return relation, "both can be true: it fits into the longer period"
    return "unknown", "a length of time and a date"
