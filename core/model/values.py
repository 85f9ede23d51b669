"""Typed values of mentions. Numbers are ``int`` when whole, else ``float``; dates are ISO in documents."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a range, of something: ``over one million artillery rounds``.

    ``min``/``max`` are inclusive unless ``*_open``; ``None`` is unbounded. An exact number has ``min == max``.
    ``unit``: what is counted, or a canonical unit (``percent``, ``percentage point``, ``km``); ``currency``: ISO 4217;
    ``ordinal``: third; ``approximate``: about, some, nearly.
    """

    min: float | int | None
    max: float | int | None
    min_open: bool = False
    max_open: bool = False
    unit: str | None = None
    currency: str | None = None
    approximate: bool = False
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """A date or time as the interval it covers, ends included.

    ``precision``: ``minute hour part day weekend week month quarter season half year decade century``. ``anchored_by``: ``published`` (also
    where an editor set that date), ``dateline``, or ``None`` for an absolute date. With nothing to resolve against both ends are
    ``None`` and ``words`` holds the folded expression.
    """

    start: date | datetime | None
    end: date | datetime | None
    precision: str
    anchored_by: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time or an age in days (``min_days == max_days`` when exact); ``precision`` is the unit it was said in."""

    min_days: float | int | None
    max_days: float | int | None
    precision: str
    approximate: bool = False
    age: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A person, organisation or place. ``canonical`` is what equal names share; ``type`` may be ``unknown``."""

    text: str
    canonical: str
    type: str = "unknown"
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks, without them, and who says them when that is found."""

    words: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb group: ``has left`` → lemma leave, tense perfect. ``modality``: ``may will must …`` or ``None``."""

    lemma: str
    tense: str
    modality: str | None = None
    negated: bool = False
    passive: bool = False
