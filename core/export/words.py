"""The program's own words about changes, in one place for all formats."""

from typing import Final

from core.model import Change

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
NOTES: Final = {"comment": "Comment", "query": "Query", "correction": "Correction", "verify": "To verify"}
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
    """``Number, changed: 212 → 217 passengers``."""
    said = f"{kind(change)}, {RELATIONS[change.relation]}"
    return f"{said}: {change.summary}" if change.summary else said
