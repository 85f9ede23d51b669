"""A case's rows → what it holds, and a sentence for each thing that is damaged or missing."""

from typing import Final

from core.case import documents
from core.case.errors import CaseRefusedError
from core.case.schema import KEPT
from core.case.state import State
from core.case.store import Store, decoded

MOST_ROWS: Final = 200_000
"""Rows of one table; a year's work of a desk on one article stays far below."""
_NAMES: Final = {
    "versions": ("version", "versions"),
    "contexts": ("corrected date or label", "corrected dates and labels"),
    "links": ("link made by hand", "links made by hand"),
    "notes": ("note", "notes"),
    "decisions": ("decision", "decisions"),
    "settings": ("setting", "settings"),
    "originals": ("original file", "original files"),
    "history": ("line of the history", "lines of the history"),
    "texts": ("text of a version", "texts of versions"),
}
_QUICK_CHECK: Final = 64 * 1024**2
"""Bytes up to which SQLite looks through the whole file on opening; beyond, digests and sums must do."""


def load(store: Store) -> tuple[State, list[tuple[int, str, int]], tuple[str, ...]]:
    """The state, the history's lines without what they did, and what was lost, a sentence each.

    Raises ``CaseRefusedError`` for more rows than a case can have.
    """
    state = State()
    bad: dict[str, int] = {}
    found: dict[str, dict[str, bytes]] = {}
    for table in ("texts", *KEPT):
        found[table], bad[table] = store.rows(table)
        if len(found[table]) > MOST_ROWS:
            raise CaseRefusedError(
                f"{store.path.name} holds more {_NAMES[table][1]} than a case can. It was not opened."
            )
    for table in ("originals", "sessions"):
        store.learn(table)
    lines = store.entries()

    losses = _put_all(state, found, bad)
    for table, missing in store.missing().items():
        if table == "sessions":
            continue
        known = bad.get(table, 0)
        if missing is None or missing > known or (missing == 0 and not known):
            losses.append(_missing(table, missing))
    if store.on_disk and not losses and store.path.stat().st_size <= _QUICK_CHECK and not store.quick_check():
        losses.append("The file is damaged in a place that holds no words; all that was in it is here.")
    return state, lines, tuple(losses)


def _put_all(state: State, found: dict[str, dict[str, bytes]], bad: dict[str, int]) -> list[str]:
    losses = []
    for name, body in found["texts"].items():
        try:
            state.texts[name] = documents.text_of(decoded(body))
        except (ValueError, TypeError):
            bad["texts"] += 1
    for table in KEPT:
        for key, body in found[table].items():
            try:
                state.put(table, key, body)
            except ValueError:
                label = _label(found, key) if table == "versions" else ""
                if label:
                    losses.append(f"The text of {label} is damaged and can't be shown.")
                else:
                    bad[table] += 1
    for table, count in bad.items():
        if count and not (table == "texts" and losses):
            one, many = _NAMES[table]
            said = f"One {one} is" if count == 1 else f"{count} {many} are"
            losses.append(f"{said} damaged and can't be shown.")
    return losses


def _label(found: dict[str, dict[str, bytes]], key: str) -> str:
    try:
        corrected = found["contexts"].get(key)
        label = (decoded(corrected).get("label") if corrected else None) or decoded(found["versions"][key]).get("label")
    except (ValueError, AttributeError):
        return ""
    return str(label or "")


def _missing(table: str, count: int | None) -> str:
    one, many = _NAMES[table]
    if count is None:
        return f"How many {many} there were can't be told; all that were found are here."
    if count == 0:
        return f"Some of the {many} are not those that were written last."
    return f"One {one} is missing." if count == 1 else f"{count} {many} are missing."
