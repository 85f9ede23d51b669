"""Format 1 of the case file: its tables, and the gate that every file passes before a row of it is read.

A case may have come by mail, so it is trusted no more than any other file: what stands in its header and schema must be
what this program writes, to the letter, and nothing in the file can make SQLite run anything
(https://www.sqlite.org/security.html, *Untrusted SQLite Database Files*).
"""

import os
import sqlite3
from pathlib import Path
from typing import Final
from urllib.parse import quote

from core.case.errors import CaseRefusedError, damaged, told

APPLICATION_ID: Final = int.from_bytes(b"Fact", "big")
FORMAT: Final = 1

KEPT: Final = ("settings", "versions", "contexts", "links", "notes", "decisions")
"""Tables that acts change, and that undoing changes back."""
STORED: Final = ("texts", "originals")
"""Tables whose rows are named by what they hold and never change: paragraphs as read, and the source's bytes."""
ROWS: Final = (*KEPT, *STORED, "sessions")

LARGEST_FILE: Final = 4 * 1024**3
"""Bytes; a case with the bytes of a hundred long files stays far below."""
LARGEST_ROW: Final = 512 * 1024**2
"""Bytes; the reader takes no larger source."""

PAGE: Final = 4096
"""Bytes of a page; every case has pages of this size."""

_HEADER = b"SQLite format 3\x00"
_TABLE = "CREATE TABLE kept (key TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL, digest BLOB NOT NULL)"
_HISTORY = (
    "CREATE TABLE history (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, of INTEGER NOT NULL,"
    " body BLOB NOT NULL, digest BLOB NOT NULL)"
)
_SUMS = "CREATE TABLE sums (key TEXT NOT NULL PRIMARY KEY, rows INTEGER NOT NULL, digest BLOB NOT NULL)"
STATEMENTS: Final = (*(_TABLE.replace("kept", name) for name in ROWS), _HISTORY, _SUMS)


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """A connection with every guard on. ``writing`` False never touches the file (see ``roll_back``). Raises ``sqlite3.Error``."""
    mode = "rw" if writing else "ro"
    connection = sqlite3.connect(f"{address(path)}?mode={mode}", uri=True, timeout=5.0, isolation_level=None)
    try:
        _guard(connection)
        if writing:
            connection.execute("PRAGMA journal_mode = DELETE")
            # FULL, and the folder too once the journal is gone: else a power cut could bring the last act's journal back.
            connection.execute("PRAGMA synchronous = EXTRA")
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def needs_rollback(connection: sqlite3.Connection) -> bool:
    """Whether a session was ended within an act, so that a connection that only reads can't read before that is taken back."""
    try:
        connection.execute("SELECT name FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        # https://www.sqlite.org/rescode.html#readonly_rollback
        return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False  # whatever is damaged is told when it is read
    return False


def roll_back(path: Path) -> None:
    """Take back what a session that was ended had begun to write. Raises ``sqlite3.Error`` where nothing may be written."""
    connection = connect(path, writing=True)
    try:
        connection.execute("SELECT name FROM sqlite_master").fetchone()
    finally:
        connection.close()


def address(path: Path) -> str:
    """The file as SQLite's URI. Two slashes more for a share of Windows, whose server would be taken for an authority."""
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(os.fsencode(place), safe='/:')}"


def _guard(connection: sqlite3.Connection) -> None:
    connection.text_factory = _lenient
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ROW)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _lenient(data: bytes) -> str:
    """A damaged key still reads; its digest then tells that it is not what was written."""
    return data.decode("utf-8", "replace")


def make(path: Path) -> sqlite3.Connection:
    """A new, empty case. Raises ``sqlite3.Error``; ``path`` must not be there."""
    path.open("xb").close()
    connection = connect(path, writing=True)
    _lay_out(connection)
    return connection


def in_memory() -> sqlite3.Connection:
    """A new, empty case that no file holds."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _guard(connection)
    _lay_out(connection)
    return connection


def _lay_out(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA page_size = {PAGE}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("BEGIN IMMEDIATE")
    for statement in STATEMENTS:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("COMMIT")


def mended(path: Path) -> sqlite3.Connection:
    """A case whose beginning is damaged, in memory, with the beginning that every case of this format has.

    The first page holds the header and the schema alone, and both are the same in every case: tables are made in one order and never
    moved, so their roots are too. Which pages are free is not known any more. Raises ``sqlite3.Error`` or ``OSError``.
    """
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    _lay_out(fresh)
    first = bytearray(fresh.serialize()[:PAGE])
    fresh.close()
    rest = path.read_bytes()[PAGE:]
    # https://www.sqlite.org/fileformat.html#the_database_header: pages of the file; first free page, and how many.
    first[28:32] = (1 + len(rest) // PAGE).to_bytes(4, "big")
    first[32:40] = bytes(8)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _guard(connection)
    connection.deserialize(bytes(first) + rest)
    return connection


def format_of(path: Path) -> int:
    """The format a file says it has, from its header alone. Raises ``CaseRefusedError`` for what is no case."""
    name = path.name
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise CaseRefusedError(f"{name} is not there any more. Look for it in another folder.") from error
    except IsADirectoryError as error:
        raise CaseRefusedError(f"{name} is a folder, not a case.") from error
    except OSError as error:
        raise CaseRefusedError(f"{name} can't be opened: {(error.strerror or 'no reason given').lower()}.") from error
    if size > LARGEST_FILE:
        raise CaseRefusedError(f"{name} is larger than a case can be, and was not opened.")
    marks = head[:16] + head[68:72]
    if _off(marks, _HEADER + APPLICATION_ID.to_bytes(4, "big")) == 1 and size > PAGE:
        raise damaged(path)  # one bit of twenty bytes: no other program's file
    if len(head) < 100 or head[:16] != _HEADER:
        raise CaseRefusedError(f"{name} is not a Factline case, or its beginning is damaged.")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise CaseRefusedError(f"{name} is a database of another program, not a Factline case.")
    return int.from_bytes(head[60:64], "big")


def _off(found: bytes, known: bytes) -> int:
    """How many bits differ; all of them where the lengths do."""
    if len(found) != len(known):
        return 8 * len(known)
    return sum((a ^ b).bit_count() for a, b in zip(found, known))


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``CaseRefusedError`` unless the file has exactly the tables of format 1: no trigger, no view, nothing of its own."""
    try:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    except sqlite3.DatabaseError as error:
        raise told(error, path) from error
    except UnicodeDecodeError as error:  # Python can't say what SQLite says of a name that is no UTF-8
        raise damaged(path) from error
    strange = [name for type_, name, _ in found if type_ not in ("table", "index")]
    if strange:
        raise CaseRefusedError(
            f"{path.name} holds something that could run by itself ({strange[0][:40]}). It was not opened."
        )
    expected = {statement.split()[2]: statement for statement in STATEMENTS}
    tables = {name: sql for type_, name, sql in found if type_ == "table"}
    strange = [
        name for type_, name, sql in found if (type_ == "index" and sql) or (type_ == "table" and name not in expected)
    ]
    if strange:
        raise CaseRefusedError(
            f"{path.name} holds a table that is none of Factline's ({strange[0][:40]}). It was not opened."
        )
    if tables != expected:
        raise damaged(path)
