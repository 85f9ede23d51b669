"""Typed values of mentions as JSON values, and back."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final

from core.model import Duration, Interval, Name, Quantity, Quotation, Value, VerbGroup

TYPES: Final[dict[str, type[Value]]] = {
    "quantity": Quantity,
    "interval": Interval,
    "duration": Duration,
    "name": Name,
    "quotation": Quotation,
    "verb_group": VerbGroup,
}
_NAMES: Final = {known: name for name, known in TYPES.items()}

# ``type`` says which value it is, so a name's own type (person, place …) goes by another key.
_RENAMED: Final = {("name", "type"): "name_type"}


def value_to(value: Value | None) -> dict[str, Any] | None:
    """``{"type": "quantity", "min": 5, …}``; dates in ISO form."""
    if value is None:
        return None
    name = _NAMES[type(value)]
    document: dict[str, Any] = {"type": name}
    for field in fields(value):
        held = getattr(value, field.name)
        key = _RENAMED.get((name, field.name), field.name)
        document[key] = held.isoformat() if isinstance(held, date) else held
    return document


def value_from(document: dict[str, Any] | None) -> Value | None:
    """What ``value_to`` wrote. Keys it doesn't know are passed over; raises ``ValueError`` for an unknown type."""
    if document is None:
        return None
    name = document.get("type", "")
    if name not in TYPES:
        raise ValueError(f"no value has the type {name!r}")
    held: dict[str, Any] = {}
    for field in fields(TYPES[name]):
        key = _RENAMED.get((name, field.name), field.name)
        if key in document:
            held[field.name] = document[key]
    if name == "interval":
        held |= {end: _moment(held[end]) for end in ("start", "end") if held.get(end) is not None}
    value: Value = TYPES[name](**held)
    return value


def _moment(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
