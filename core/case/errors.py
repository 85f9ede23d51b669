"""What can go wrong with a case file, each as the one sentence that an editor sees."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.model import FactlineError


class CaseError(FactlineError):
    """A case can't be opened or written. What is in the file is as it was."""


class CaseRefusedError(CaseError):
    """The file is no case, or not one that this program may open."""


class CaseDamagedError(CaseError):
    """The file is so damaged that nothing can be read from it."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a case open for writing. ``since``: ISO 8601 with offset; ``process``: its number on ``machine``; ``started``: when
    that process began, as its system says it, which tells it from another one with the same number; empty where unknown."""

    token: str
    person: str
    machine: str
    process: int
    since: str
    started: str = ""


class CaseInUseError(CaseError):
    """Another session has the case open. It can be read, or taken over."""

    def __init__(self, name: str, holder: Holder) -> None:
        self.holder = holder
        who = holder.person or "Somebody"
        super().__init__(
            f"{who} has {name} open on {holder.machine} since {clock(holder.since)}. Open it to read, or take it over."
        )


class CaseTakenError(CaseError):
    """Another session took the case over while it was open here; nothing was written."""

    def __init__(self, name: str, holder: Holder | None) -> None:
        self.holder = holder
        who = (holder.person or "Somebody") if holder else "Another session"
        super().__init__(
            f"{who} took over {name}, so your last act is not in it. Save the case under another name and do it again."
        )


def clock(since: str) -> str:
    """``2026-03-13T06:10:00+00:00`` as ``2026-03-13 06:10``."""
    return since[:16].replace("T", " ")


_FULL = "{name} can't be saved: the disk is full. Free some space and do it again; all before it is safe."
_LOCKED = "{name} is being written by another program. Wait a moment and do it again."
_SENTENCES: Final = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: "Nothing may be written to {name}. Save the case under another name to go on.",
    sqlite3.SQLITE_PERM: "{name} may not be opened by you. Ask its owner, or copy it to a folder of yours.",
    sqlite3.SQLITE_AUTH: "{name} may not be opened by you. Ask its owner, or copy it to a folder of yours.",
    sqlite3.SQLITE_CANTOPEN: "{name} can't be opened there. Check that its folder is there and may be written to.",
    sqlite3.SQLITE_PROTOCOL: "The drive that holds {name} can't keep two people apart. Copy the case to your own disk.",
    sqlite3.SQLITE_IOERR: "The disk did not take what was written to {name}. Save the case in another place.",
    sqlite3.SQLITE_NOMEM: "{name} needs more memory than there is. Close other programs and try again.",
    sqlite3.SQLITE_TOOBIG: "This is too large for a case. Split it and add the parts.",
}
_LOCKING: Final = frozenset(
    [sqlite3.SQLITE_IOERR_LOCK, sqlite3.SQLITE_IOERR_UNLOCK, sqlite3.SQLITE_IOERR_RDLOCK]
)  # what a network drive without locks answers


def told(error: sqlite3.Error, path: Path) -> CaseError:
    """The sentence for what SQLite reported (https://www.sqlite.org/rescode.html)."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if code in _LOCKING:
        code = sqlite3.SQLITE_PROTOCOL
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence:
        return CaseError(sentence.format(name=path.name))
    return damaged(path)


def damaged(path: Path) -> CaseDamagedError:
    return CaseDamagedError(f"{path.name} is damaged and can't be read. Open an older copy of it if you have one.")
