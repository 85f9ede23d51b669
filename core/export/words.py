"""The program's own words about changes, in one place for all formats."""

from datetime import date, datetime
from typing import Final

from core.model import Change, Decision
from core.reading.comments import NOTE_WORDS

KINDS: Final = {
    "number": "Number",
    "money": "Money",
    "percentage": "Percentage",
    "measure": "Measure",
    "date": "Date",
    "time": "Time",
    "duration": "Duration",
    "person": "Person",
    "organisation": "Organisation",
    "place": "Place",
    "role": "Role",
    "quote": "Quote",
    "attribution": "Attribution",
    "status": "Status",
    "modality": "Modality",
    "negation": "Negation",
    "statement": "Statement",
}
CATEGORIES: Final = {"fact": "Fact", "wording": "Wording", "style": "Style", "boilerplate": "Furniture"}
RELATIONS: Final = {
    "changed": "changed",
    "refined": "more precise",
    "generalised": "less precise",
    "added": "added",
    "removed": "removed",
    "unknown": "can't be compared",
}
REVIEWS: Final = {"open": "Open", "confirmed": "Confirmed", "correction": "Correction", "set_aside": "Set aside"}
MERGES: Final = {"keep": "the older words stand", "take": "the newer words stand"}
NOTES: Final = NOTE_WORDS
_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("January February March April May June July August September October November December").split()
RELATION_SIGNS: Final = {
    "changed": "~",
    "refined": "~",
    "generalised": "~",
    "unknown": "~",
    "added": "+",
    "removed": "−",
}


def kind(change: Change) -> str:
    """``Number``; ``Number?`` where it is only likely; the category's name where it has no fact kind."""
    name = KINDS.get(change.kind or "", "") if change.category == "fact" else CATEGORIES[change.category]
    return f"{name}?" if change.certainty == "likely" else name


def heading(change: Change) -> str:
    """``Number, changed: 212 → 217 passengers``; of a long statement the start."""
    relation = RELATIONS[change.relation]
    summary = shortened(change.summary, 160)
    return f"{kind(change)}, {relation}: {summary}" if summary else f"{kind(change)}, {relation}"


def decided(decision: Decision) -> str:
    """``Confirmed``; ``Open, the older words stand`` where an editor chose whose words go into the merged article."""
    return ", ".join(filter(None, (REVIEWS[decision.review], MERGES.get(decision.merge))))


def day(moment: date) -> str:
    """``Wed 11 March 2026``, with the time of day where there is one: ``Wed 11 March 2026, 14:20``."""
    said = f"{_WEEKDAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{said}, {moment:%H:%M}" if isinstance(moment, datetime) else said


def counted(number: int, one: str, many: str = "") -> str:
    """``1 fact``, ``2 facts``, ``no facts``."""
    return f"{number or 'no'} {one if number == 1 else many or one + 's'}"


def shortened(text: str, most: int = 220) -> str:
    """The text, or its start up to a word's end, with ``…``."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(None, 1)[0].rstrip(" ,;:–—") + " …"
