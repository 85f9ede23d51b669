"""What became of a fact that has a value: in which version it appeared, changed, went and came back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.ledger.ties import Node
from core.facts.names import fold
from core.model import FactState, Mention, Name, Quantity, Quotation, Value, Version


def history_of(
    group: Sequence[Node], versions: Sequence[Version], mentions: Sequence[Sequence[Mention]]
) -> tuple[tuple[str, FactState], ...]:
    """A state for each version from the first that tells it; after ``gone`` nothing until it is back."""
    by_version: dict[int, list[Value]] = {}
    for v, n in group:
        value = mentions[v][n].value
        if value is not None:
            by_version.setdefault(v, []).append(value)
    if len({value for values in by_version.values() for value in values}) > 1:
        measured = any(mentions[v][n].kind == "measure" for v, n in group)  # 10 miles are 16 km by their units alone
        by_version = {
            v: values if measured else [_alone(value) for value in values] for v, values in by_version.items()
        }
    states: list[tuple[str, FactState]] = []
    last: list[Value] = []
    gone = False
    for v in range(min(by_version), len(versions)):
        values = by_version.get(v)
        if not values:
            if not gone:
                states.append((versions[v].id, "gone"))
            gone = True
            continue
        state: FactState = _state(last, values) if last else "appeared"
        if gone and state == "same":
            state = "back"  # with another value it has changed, and the version before says that it was gone
        states.append((versions[v].id, state))
        gone = False
        last = values
    return tuple(states)


def again_in(
    history: Sequence[tuple[str, FactState]],
    group: Sequence[Node],
    versions: Sequence[Version],
    mentions: Sequence[Sequence[Mention]],
) -> tuple[tuple[str, str], ...]:
    """Where a value changed to what an earlier version had: the latest such one."""
    changed = {version for version, state in history[2:] if state in _STATES}
    if not changed:
        return ()
    told: dict[str, set[Value | str]] = {}
    for v, n in group:
        value = mentions[v][n].value
        if value is not None:
            told.setdefault(versions[v].id, set()).add(who(value))
    found = []
    for at, (version, _) in enumerate(history):
        earlier = next((name for name, _ in history[:at][::-1] if told.get(name) == told.get(version)), None)
        if version in changed and earlier:
            found.append((version, earlier))
    return tuple(found)


def who(value: Value) -> Value | str:
    """A name as the person or body that it stands for: ``Carla Neri``, and ``Neri`` beside it."""
    return value.canonical if isinstance(value, Name) and value.canonical else _alone(value)


def _alone(value: Value) -> Value:
    """A value without what it counts: within one fact ``212 passengers`` and ``212 aboard`` are one figure.

    A quotation without its speaker, who has a line of his own.
    """
    if isinstance(value, Quotation):
        return replace(value, speaker=None)
    return replace(value, unit=None) if isinstance(value, Quantity) and not value.currency else value


def _state(last: Sequence[Value], values: Sequence[Value]) -> FactState:
    """How a version's values of a fact stand to those of the version before; each is held against its nearest."""
    from core.facts.values import compare_values

    if last == values or _still_named(last, values):
        return "same"
    relations: list[str] = []
    last, values = list(dict.fromkeys(last)), list(dict.fromkeys(values))  # a figure told ten times is held once
    for sides in ([[(a, b) for a in last] for b in values], [[(a, b) for b in values] for a in last]):
        for pairs in sides:
            told = {compare_values(a, b).relation for a, b in pairs}
            relations.append(next((r for r in ("same", "refined", "generalised", "changed") if r in told), "unknown"))
    for state in _STATES:
        if state in relations:
            return state
    return "same"


def _still_named(last: Sequence[Value], values: Sequence[Value]) -> bool:
    """Whether a name stands in every form that it had, whatever forms came to it: ``OpenSSL``, now also ``OpenSSL Security``."""
    forms = [{fold(value.text) for value in side if isinstance(value, Name)} for side in (last, values)]
    return bool(forms[0]) and forms[0] <= forms[1]


_STATES: Final[tuple[FactState, ...]] = ("changed", "refined", "generalised")
"""What becomes of a fact that is told in several places: the first of these that holds of one."""
