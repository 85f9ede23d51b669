"""Rows of a case on disk: each with its digest, each table with its sum, every act one transaction.

A digest proves that a row is what was written; a table's sum (how many rows, and their digests added without carry) proves
that none is missing. So whatever damage a disk does is noticed, and named.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, Self

from core.case.errors import CaseTakenError, Holder, damaged, told
from core.case.schema import ROWS, connect, in_memory, make, mended, needs_rollback, roll_back

_NUMBERS: Final = 1 << 32
"""No system numbers its processes higher."""
_DIGEST: Final = 16
"""Bytes of a row's digest: enough against any accident; it proves nothing against a forger."""

_SELECT = "SELECT rowid, key, body, digest FROM kept ORDER BY rowid"
_BACKWARD = "SELECT rowid, key, body, digest FROM kept ORDER BY rowid DESC"
_KEYS = "SELECT rowid, key, NULL, digest FROM kept ORDER BY rowid"
_KEYS_BACKWARD = "SELECT rowid, key, NULL, digest FROM kept ORDER BY rowid DESC"
_ONE = "SELECT body, digest FROM kept WHERE key = ?"
_PUT = (
    "INSERT INTO kept (key, body, digest) VALUES (?, ?, ?)"
    " ON CONFLICT (key) DO UPDATE SET body = excluded.body, digest = excluded.digest"
)
_DELETE = "DELETE FROM kept WHERE key = ?"
_ADD_ENTRY = "INSERT INTO history (number, kind, of, body, digest) VALUES (?, ?, ?, ?, ?)"
_ENTRIES = "SELECT number, kind, of, digest FROM history ORDER BY number"
_ENTRIES_BACKWARD = "SELECT number, kind, of, digest FROM history ORDER BY number DESC"
_ENTRY = "SELECT number, kind, of, body, digest FROM history WHERE number = ?"
_PUT_SUM = (
    "INSERT INTO sums (key, rows, digest) VALUES (?, ?, ?)"
    " ON CONFLICT (key) DO UPDATE SET rows = excluded.rows, digest = excluded.digest"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row before and after an act; ``None`` where it is not there."""

    table: str
    key: str
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history. ``kind``: ``act``, ``undo`` or ``redo``; ``of``: the act undone or redone, 0 for an act."""

    number: int
    kind: str
    of: int
    body: bytes

    @property
    def key(self) -> str:
        return f"{self.number} {self.kind} {self.of}"

    @property
    def digest(self) -> bytes:
        return digest("history", self.key, self.body)


@dataclass(slots=True)
class Table:
    """What is known of a table: its rows' digests by key, and their sum, in which the keys count too."""

    digests: dict[str, bytes] = field(default_factory=dict)
    sum: int = 0

    def put(self, key: str, value: bytes | None) -> None:
        for known in (self.digests.pop(key, None), value):
            if known is not None:
                self.sum ^= int.from_bytes(digest("sums", key, known), "big")
        if value is not None:
            self.digests[key] = value


def encoded(document: Any) -> bytes:
    """A JSON document as a row's body. Lone surrogates stay as they are."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decoded(body: bytes) -> Any:
    """Raises ``ValueError`` for what is no JSON."""
    try:
        return json.loads(body.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def digest(table: str, key: str, body: bytes) -> bytes:
    """Over the table and the key too, so that a row can't stand in for another."""
    head = f"{table}\x1e{key}\x1e".encode("utf-8", "surrogatepass")
    return blake2b(head + body, digest_size=_DIGEST).digest()


class Store:
    """One open case file. Every method that touches the disk raises ``CaseError`` with its sentence."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writing: bool, on_disk: bool = True) -> None:
        self.path = path
        self.writing = writing
        self.on_disk = on_disk
        self.tables: dict[str, Table] = {name: Table() for name in (*ROWS, "history")}
        self.token = ""
        """The session that may write; empty until the case is held."""
        self._connection = connection
        self._seen: object = None

    @classmethod
    def open(cls, path: Path, *, writing: bool) -> Self:
        try:
            connection = connect(path, writing=writing)
            if not writing and needs_rollback(connection):
                connection.close()
                roll_back(path)
                connection = connect(path, writing=writing)
            return cls(path, connection, writing=writing)
        except sqlite3.Error as error:
            raise told(error, path) from error
        except UnicodeDecodeError as error:  # Python can't say what SQLite says of a name that is no UTF-8
            raise damaged(path) from error

    @classmethod
    def mended(cls, path: Path) -> Self:
        """A file whose beginning is damaged, to be read: see ``schema.mended``."""
        try:
            return cls(path, mended(path), writing=False)
        except (sqlite3.Error, UnicodeDecodeError, OSError, MemoryError) as error:
            raise damaged(path) from error

    @classmethod
    def make(cls, path: Path) -> Self:
        """A new, empty case file. Raises ``FileExistsError`` where there is one."""
        try:
            return cls(path, make(path), writing=True)
        except sqlite3.Error as error:
            path.unlink(missing_ok=True)
            raise told(error, path) from error

    @classmethod
    def in_memory(cls, name: Path) -> Self:
        """A new, empty case that no file holds."""
        return cls(name, in_memory(), writing=True, on_disk=False)

    @property
    def connection(self) -> sqlite3.Connection:
        return self._connection

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def closed_on_error(self) -> Iterator[None]:
        """So that what can't be opened is not held open either."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    # Reading

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """All that is read within is read as the file was at one moment, whatever another session writes meanwhile."""
        try:
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise told(error, self.path) from error

    def forget(self) -> None:
        """Before everything is read again."""
        self.tables = {name: Table() for name in self.tables}
        self._seen = self._data_version()

    def written_elsewhere(self) -> bool:
        """Whether another connection wrote since all was read (https://www.sqlite.org/pragma.html#pragma_data_version)."""
        return self._data_version() != self._seen

    def _data_version(self) -> object:
        return self._connection.execute("PRAGMA data_version").fetchone()

    def rows(self, table: str) -> tuple[dict[str, bytes], int]:
        """The whole rows of a table, in the order they came, and how many were found damaged."""
        good: dict[str, bytes] = {}
        bad = 0
        for _, key, body, known in self._walk(table, _SELECT, _BACKWARD):
            if _is_row(key, body, known) and digest(table, key, body) == known:
                good[key] = body
                self.tables[table].put(key, known)
            else:
                bad += 1
        return good, bad

    def learn(self, table: str) -> None:
        """Read a table's keys and digests without its bodies, which may be large."""
        for _, key, _, known in self._walk(table, _KEYS, _KEYS_BACKWARD):
            if _is_row(key, b"", known):
                self.tables[table].put(key, known)

    def body(self, table: str, key: str) -> bytes | None:
        """One row; ``None`` when it is missing or damaged."""
        try:
            found = self._connection.execute(_of(table, _ONE), (key,)).fetchone()
        except sqlite3.DatabaseError:
            return None
        if found and _is_row(key, *found) and digest(table, key, found[0]) == found[1]:
            body: bytes = found[0]
            return body
        return None

    def entries(self) -> list[tuple[int, str, int]]:
        """(number, kind, of) of each line of the history, oldest first."""
        found = []
        for number, kind, of, known in self._walk("history", _ENTRIES, _ENTRIES_BACKWARD):
            if isinstance(number, int) and isinstance(of, int) and isinstance(kind, str) and isinstance(known, bytes):
                self.tables["history"].put(f"{number} {kind} {of}", known)
                found.append((number, kind, of))
        return sorted(found)

    def entry(self, number: int) -> Entry | None:
        """One line of the history; ``None`` when it is missing or damaged."""
        try:
            found = self._connection.execute(_ENTRY, (number,)).fetchone()
        except sqlite3.DatabaseError:
            return None
        if not found or not isinstance(found[3], bytes):
            return None
        entry = Entry(*found[:4])
        return entry if entry.digest == found[4] else None

    def missing(self) -> dict[str, int | None]:
        """By table, how many rows fewer were read than written; ``None`` where the table's own sum can't be read."""
        try:
            known = {
                key: (rows, sum_) for key, rows, sum_ in self._connection.execute("SELECT key, rows, digest FROM sums")
            }
        except sqlite3.DatabaseError:
            known = {}
        found: dict[str, int | None] = {}
        for name, table in self.tables.items():
            rows, sum_ = known.get(name, (None, None))
            if not isinstance(rows, int) or not isinstance(sum_, bytes):
                found[name] = None
            elif rows != len(table.digests) or sum_ != table.sum.to_bytes(_DIGEST, "big"):
                found[name] = max(0, rows - len(table.digests))
        return found

    def quick_check(self) -> bool:
        """Whether SQLite finds the file's structure whole."""
        try:
            return bool(self._connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
        except sqlite3.DatabaseError:
            return False

    def _walk(self, table: str, forward: str, backward: str) -> Iterator[tuple[Any, ...]]:
        """Rows from the front, and where the way is broken those from the back too."""
        seen: set[Any] = set()
        for statement in (forward, backward):
            try:
                for row in self._connection.execute(_of(table, statement)):
                    if row[0] in seen:
                        if statement is backward:
                            return
                        continue  # a page that names itself would never end
                    seen.add(row[0])
                    yield row
            except sqlite3.DatabaseError:
                continue
            return

    # Writing

    def write(
        self, rows: Sequence[Row], entry: Entry | None = None, stored: Mapping[tuple[str, str], bytes] | None = None
    ) -> None:
        """Rows, what they name, and a line of the history, all or nothing. Raises ``CaseError``; then nothing has changed."""
        new = {name: body for name, body in (stored or {}).items() if name[1] not in self.tables[name[0]].digests}
        put: list[tuple[str, str, bytes | None]] = [(table, key, body) for (table, key), body in new.items()]
        put += [(row.table, row.key, row.after) for row in rows]
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._check_holder()
                sums = self._put(put, entry)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise told(error, self.path) from error
        for name, table in sums.items():
            self.tables[name] = table

    def _put(self, put: Iterable[tuple[str, str, bytes | None]], entry: Entry | None) -> dict[str, Table]:
        changed: dict[str, list[tuple[str, bytes | None]]] = {}
        for table, key, body in put:
            known = None if body is None else digest(table, key, body)
            changed.setdefault(table, []).append((key, known))
            if known is None:
                self._connection.execute(_of(table, _DELETE), (key,))
            else:
                self._connection.execute(_of(table, _PUT), (key, body, known))
        if entry is not None:
            changed["history"] = [(entry.key, entry.digest)]
            self._connection.execute(_ADD_ENTRY, (entry.number, entry.kind, entry.of, entry.body, entry.digest))
        sums: dict[str, Table] = {}
        for name, rows in changed.items():
            sums[name] = summed = Table(dict(self.tables[name].digests), self.tables[name].sum)
            for key, known in rows:
                summed.put(key, known)
            self._connection.execute(_PUT_SUM, (name, len(summed.digests), summed.sum.to_bytes(_DIGEST, "big")))
        return sums

    def fill(self, rows: Iterable[tuple[str, str, bytes]], history: Iterable[Entry]) -> None:
        """Write a new file's rows (table, key, body), its history and every table's sum. Raises ``CaseError``."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for name, key, body in rows:
                known = digest(name, key, body)
                self._connection.execute(_of(name, _PUT), (key, body, known))
                self.tables[name].put(key, known)
            for entry in history:
                self._connection.execute(_ADD_ENTRY, (entry.number, entry.kind, entry.of, entry.body, entry.digest))
                self.tables["history"].put(entry.key, entry.digest)
            for name, filled in self.tables.items():
                self._connection.execute(_PUT_SUM, (name, len(filled.digests), filled.sum.to_bytes(_DIGEST, "big")))
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise told(error, self.path) from error

    # Who may write

    def holder(self) -> Holder | None:
        """The session that has the case open for writing, if any."""
        body = self.body("sessions", "holder")
        if body is None:
            return None
        try:
            known = decoded(body)
            holder = Holder(**{each.name: known[each.name] for each in fields(Holder) if each.name in known})
        except (ValueError, TypeError):
            return None
        words = (holder.token, holder.person, holder.machine, holder.since, holder.started)
        whole = all(isinstance(word, str) for word in words) and type(holder.process) is int
        return holder if whole and abs(holder.process) < _NUMBERS else None

    def _check_holder(self) -> None:
        if self.token:
            holder = self.holder()
            if holder is None or holder.token != self.token:
                raise CaseTakenError(self.path.name, holder)


def _of(table: str, statement: str) -> str:
    """The statement for one of the tables that have the same shape; never a name that came from a file."""
    if table == "history":
        return statement
    if table not in ROWS:
        raise ValueError(f"no such table: {table}")
    return statement.replace("kept", table)


def _is_row(key: object, body: object, known: object) -> bool:
    return isinstance(key, str) and isinstance(body, bytes) and isinstance(known, bytes)
