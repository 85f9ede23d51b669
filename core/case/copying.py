"""A case written anew into another file, row by row: to save it elsewhere, to compact it, to send it, to bring it up to date.

Only whole rows are written, so a copy is sound where its source was damaged. It is made beside its place and renamed into it.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from secrets import token_hex
from typing import Final

from core.case.errors import CaseError, CaseRefusedError
from core.case.history import Did
from core.case.schema import FORMAT, KEPT, STORED, connect
from core.case.store import Entry, Store, decoded, encoded

Line = tuple[str, str, bytes]
"""(table, key, body) of one row."""

Reader = Callable[[sqlite3.Connection], Iterator[Line]]
OLDER: Final[dict[int, Reader]] = {}
"""For each older format its rows as this one has them. There has been none before format 1."""


def lines(store: Store) -> Iterator[Line]:
    """Every whole row that acts wrote, but not who has the case open."""
    for table in (*STORED, *KEPT):
        if table == "originals":
            for key in list(store.tables[table].digests):
                body = store.body(table, key)
                if body is not None:
                    yield table, key, body
        else:
            rows, _ = store.rows(table)
            yield from ((table, key, body) for key, body in rows.items())


def entries(store: Store) -> Iterator[Entry]:
    """Every whole line of the history."""
    for number, _, _ in store.entries():
        entry = store.entry(number)
        if entry is not None:
            yield entry


def write_new(target: Path, rows: Iterable[Line], history: Iterable[Entry], called: str = "") -> None:
    """A new case file at ``target``, in place of what is there. Raises ``CaseError``; then the target is as it was.

    ``called``: the name that the sentence of an error says; the target's own where there is none.
    """
    name = called or target.name
    beside = target.with_name(f".{token_hex(8)}.part")
    try:
        store = Store.make(beside)
        try:
            store.fill(rows, history)
        finally:
            store.close()
        beside.replace(target)
    except CaseError as error:
        raise type(error)(str(error).replace(beside.name, name)) from error
    except OSError as error:
        reason = (error.strerror or "the system refused it").lower()
        raise CaseError(f"{name} can't be saved there: {reason}. Choose another place.") from error
    finally:
        _drop(beside)


def _drop(path: Path) -> None:
    """Take away what is left of a file that was not finished."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # The disk is read-only or gone. What to do about it was said already; a second sentence would hide the first.
        return


def used(rows: Iterable[Line], history: Iterable[Did]) -> set[tuple[str, str]]:
    """The texts and originals that a version names, one of now or one that undoing would bring back."""
    bodies = [body for table, _, body in rows if table == "versions"]
    changed = [row for line in history for row in line.rows if row.table == "versions"]
    bodies += [body for row in changed for body in (row.before, row.after) if body is not None]
    found: set[tuple[str, str]] = set()
    for body in bodies:
        document = decoded(body)
        found |= {("texts", str(document.get("text"))), ("originals", str(document.get("sha256")))}
    return found


def for_sending(store: Store) -> Iterator[Line]:
    """The rows without the sources' bytes and names, and with ``Editor 1``, ``Editor 2`` for the people who wrote."""
    people: dict[str, str] = {}

    def nameless(author: str) -> str:
        return people.setdefault(author, f"Editor {len(people) + 1}") if author else ""

    for table, key, body in lines(store):
        if table == "originals" or (table == "settings" and key == "looked"):
            continue
        document = decoded(body)
        match table:
            case "versions":
                source = document["source_name"]
                warnings = [w.replace(source, document["label"]) if source else w for w in document["warnings"]]
                document |= {"source_name": "", "sha256": None, "warnings": warnings}
            case "notes":
                document["author"] = nameless(document["author"])
                for reply in document["replies"]:
                    reply["author"] = nameless(reply["author"])
            case "decisions":
                document["author"] = nameless(document["author"])
            case "texts":
                yield table, key, body
                continue
        yield table, key, encoded(document)


def bring_up_to_date(path: Path, found: int) -> Path | None:
    """Rewrite a case of an older format in this one, and keep the older file beside it; gives that copy's path.

    ``None`` when there was nothing to do. Raises ``CaseRefusedError`` for a newer format, or an older one that nothing reads.
    """
    if found == FORMAT:
        return None
    if found > FORMAT:
        raise CaseRefusedError(
            f"{path.name} was written by a newer Factline (format {found}; this one reads up to {FORMAT}). Update Factline to open it."
        )
    if found not in OLDER:
        raise CaseRefusedError(f"{path.name} has a format that Factline does not know ({found}). It was not opened.")
    kept = _free(path.with_name(f"{path.stem} (format {found}){path.suffix}"))
    beside = path.with_name(f".{token_hex(8)}.new")
    done = False
    try:
        with closing(connect(path, writing=False)) as old:
            with closing(sqlite3.connect(kept)) as copy:
                old.backup(copy)
            write_new(beside, OLDER[found](old), ())
        beside.replace(path)
        done = True
    except (sqlite3.Error, OSError, ValueError) as error:
        # Never taken for damage of this format, which would be mended as this format is.
        raise CaseRefusedError(
            f"{path.name} can't be brought up to date from format {found}. It is as it was; copy it to another folder and try again."
        ) from error
    finally:
        _drop(beside)
        if not done:
            _drop(kept)
    return kept


def _free(path: Path) -> Path:
    count = 2
    free = path
    while free.exists():
        free, count = path.with_name(f"{path.stem} {count}{path.suffix}"), count + 1
    return free
