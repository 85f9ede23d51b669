"""A case: what an editor keeps of one article, in one file, saved with every act.

case = Case.create(path, person="Anna")          # or Case.open(path), which may be read-only and says why
case.apply(AddVersion(version, original=data))
case.undo(); case.redo()                         # also what was done before the program was last closed
compare(case.versions, linked=case.constraints, options=case.options); case.annotations
case.close()
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from core.case import copying, documents
from core.case.acts import Act
from core.case.errors import CaseDamagedError, CaseError, CaseTakenError
from core.case.history import Did, read_line, whole_lines
from core.case.loading import load
from core.case.schema import STORED, check_schema, format_of
from core.case.session import claim, on_network, release
from core.case.state import State
from core.case.store import Row, Store, decoded, encoded
from core.case.uniting import Conflict, Copy, Unite
from core.model import Annotations, HandLink, Options, Version

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


def _first_rows(options: Options | None) -> list[copying.Line]:
    """What a new case holds: how its versions are compared."""
    if options is None or options == Options():
        return []
    return [("settings", "options", encoded(documents.options_document(options)))]


class Case:
    """One open case. Every act is on the disk when its method returns; one that raises ``CaseError`` has changed nothing.

    ``read_only``: why nothing can be written (a sentence), or empty. ``losses``: what of the file is damaged, a sentence each.
    ``notices``: what else is to be known, a sentence each. Used from one thread.
    """

    def __init__(self, store: Store, person: str, clock: Clock) -> None:
        self.person = person
        self.read_only = ""
        self.losses: tuple[str, ...] = ()
        self.notices: tuple[str, ...] = ()
        self._store = store
        self._clock = clock
        self._state = State()
        self._last = 0
        self._done: list[int] = []
        self._undone: list[int] = []
        self._began: bool | None = None

    # Opening and closing

    @classmethod
    def create(cls, path: Path, *, person: str = "", options: Options | None = None, clock: Clock = _now) -> Self:
        """A new, empty case. Raises ``CaseError`` where there is a file of this name, or it can't be written."""
        if path.exists():
            raise CaseError(f"There is a {path.name} already. Choose another name, or open that one.")
        copying.write_new(path, _first_rows(options), ())
        return cls.open(path, person=person, clock=clock)

    @classmethod
    def in_memory(cls, name: str, *, person: str = "", options: Options | None = None, clock: Clock = _now) -> Self:
        """A new, empty case where none can be written: all acts work, and ``save_as`` keeps them; ``saved`` is false."""
        store = Store.in_memory(Path(name))
        store.fill(_first_rows(options), ())
        return cls._opened(store, person, clock)

    @property
    def saved(self) -> bool:
        """Whether there is a file at all."""
        return self._store.on_disk

    @classmethod
    def open(
        cls, path: Path, *, person: str = "", reading: bool = False, take_over: bool = False, clock: Clock = _now
    ) -> Self:
        """Open a case to work in it, or with ``reading`` to look at it.

        A file that can't be written, or is damaged, is opened to be read and says so. Raises ``CaseInUseError`` when another
        session has it (then open with ``reading`` or ``take_over``), ``CaseRefusedError`` for what is no case of ours or from
        a newer program, ``CaseDamagedError`` when nothing can be read.
        """
        kept = None
        try:
            kept = copying.bring_up_to_date(path, format_of(path))
            case = cls._opened(Store.open(path, writing=not reading), person, clock)
        except CaseDamagedError:
            case = cls._opened(Store.mended(path), person, clock)
            case.losses = ("The beginning of the file was damaged and was made anew.", *case.losses)
        if reading:
            case.read_only = f"{path.name} is open to be read. Nothing you do is saved in it."
        elif case.losses:
            case.read_only = f"{path.name} is damaged. Save it under another name to go on with what is left."
        else:
            with case._store.closed_on_error():
                case._claim(take_over)
        if case.read_only and case._store.writing:
            case._store.close()
            case._store = Store.open(path, writing=False)
            case._load()
        if kept is not None:
            case.notices += (f"{path.name} was brought up to date; as it was before, it is kept as {kept.name}.",)
        if (far := on_network(path)) is not False:
            lies = "lies on a network drive" if far else "may lie on a network drive (this system does not say)"
            case.notices += (
                f"{path.name} {lies}, which may not keep two people apart. Let one person work in it at a time.",
            )
        return case

    @classmethod
    def _opened(cls, store: Store, person: str, clock: Clock) -> Self:
        case = cls(store, person, clock)
        with store.closed_on_error():
            check_schema(store.connection, store.path)
            case._load()
        return case

    def _claim(self, take_over: bool) -> None:
        try:
            claim(self._store, self.person, self._clock(), take_over=take_over)
        except CaseError as error:
            if not self._may_not_write(error):
                raise
            self.read_only = f"Nothing may be written to {self.path.name}. Save it under another name to work in it."
            return
        if self._store.written_elsewhere():
            self._load()

    @staticmethod
    def _may_not_write(error: CaseError) -> bool:
        cause = error.__cause__
        codes = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
        return isinstance(cause, sqlite3.Error) and getattr(cause, "sqlite_errorcode", 0) & 0xFF in codes

    def _load(self) -> None:
        with self._store.one_moment():
            self._store.forget()
            self._state, lines, self.losses = load(self._store)
        self._done, self._undone, self._last, self._began = [], [], 0, None
        for number, kind, of in lines:
            self._stack(number, kind, of)

    def _stack(self, number: int, kind: str, of: int) -> None:
        """What can be undone and redone after this line of the history."""
        self._last = max(self._last, number)
        if kind == "act":
            self._done.append(number)
            self._undone.clear()
        elif kind == "undo" and self._done[-1:] == [of]:
            self._undone.append(self._done.pop())
        elif kind == "redo" and self._undone[-1:] == [of]:
            self._done.append(self._undone.pop())

    def close(self) -> None:
        """Let the file go. Nothing is left to be saved."""
        try:
            if self._store.token:
                release(self._store)
        except CaseError:
            # Taken over, or the disk is gone: the holder is then another, or is found to have ended. No act hangs on it.
            self._store.token = ""
        finally:
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What is in it

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def versions(self) -> tuple[Version, ...]:
        """In the editor's order, with what she corrected."""
        return self._state.versions

    @property
    def annotations(self) -> Annotations:
        """Notes by their time, and decisions. A note whose version was taken out counts as lost."""
        return self._state.annotations

    @property
    def constraints(self) -> tuple[HandLink, ...]:
        """Links made and refused by hand that these versions have the paragraphs for: what ``compare`` takes as ``linked``."""
        return self._state.constraints

    @property
    def options(self) -> Options:
        return self._state.options

    @property
    def looked(self) -> frozenset[str]:
        """Keys of the changes that an editor has looked at."""
        return self._state.looked

    def original(self, key: str) -> bytes | None:
        """The bytes that a version was read from; ``None`` where there were none. Raises ``CaseDamagedError``."""
        name = self._state.read[key].sha256
        if name is None or name not in self._store.tables["originals"].digests:
            return None
        body = self._store.body("originals", name)
        if body is None:
            label = self._state.version(key).label
            raise CaseDamagedError(
                f"The file that {label} was read from is damaged in this case. Its text is still here."
            )
        return body

    def history(self) -> tuple[Did, ...]:
        """Who did what when, oldest first; a damaged line is left out and counted in ``check``."""
        return tuple(whole_lines(self._store))

    def check(self) -> tuple[str, ...]:
        """``losses``, and those found by reading every byte: the original files and the history too."""
        labels = [
            f"The file that {self._state.version(key).label} was read from is damaged."
            for key, version in self._state.read.items()
            if version.sha256 in self._store.tables["originals"].digests
            and self._store.body("originals", str(version.sha256)) is None
        ]
        lines = len(self._store.tables["history"].digests) - len(whole_lines(self._store))
        if lines:
            labels.append(
                "One line of the history is damaged." if lines == 1 else f"{lines} lines of the history are damaged."
            )
        return (*self.losses, *labels)

    # Acts

    def apply(self, act: Act) -> bool:
        """Do it, on disk before this returns. ``False`` when there was nothing to change. Raises ``CaseError``."""
        self._may_write()
        what = act.told(self._state)
        deed = act.deed(self._state)
        if deed.rows:
            name, number = type(act).__name__, self._last + 1
            line = Did(number, self._clock(), self.person, "act", name, what, rows=deed.rows)
            self._write(line, deed.rows, deed.stored, deed.texts)
        return bool(deed.rows)

    @property
    def last(self) -> int:
        """The number of the last line of the history; 0 while there is none."""
        return self._last

    @property
    def undoable(self) -> str:
        """What undoing would take back, in words; empty when there is nothing."""
        return self._what(self._done)

    @property
    def redoable(self) -> str:
        return self._what(self._undone)

    def log(self, last: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """At most so many acts that can be undone, and that can be redone, in words, each in the order they were done.

        With what the case began, its first versions, no undoing begins. A line that is damaged ends them.
        """
        done = self._done[1:] if self._begun else self._done
        return self._told(done[-last:], first=False), self._told(self._undone[-last:][::-1], first=True)

    @property
    def _begun(self) -> bool:
        """Whether the first act that could be undone is the one that brought the first versions."""
        if self._began is None and self._last:
            try:
                line = read_line(self._store, 1)
                self._began = line.act in ("AddVersion", "AddVersions") and all(row.before is None for row in line.rows)
            except CaseDamagedError:
                self._began = False
        return bool(self._began) and self._done[:1] == [1]

    def _told(self, numbers: list[int], *, first: bool) -> tuple[str, ...]:
        told: list[str] = []
        for number in numbers if first else reversed(numbers):
            try:
                told.append(read_line(self._store, number).what)
            except CaseDamagedError:
                break
        return tuple(told if first else reversed(told))

    def undo(self) -> bool:
        """Take the last act back, also one of an earlier session. ``False`` when there is none."""
        return self._turn("undo", self._done, back=True)

    def redo(self) -> bool:
        return self._turn("redo", self._undone, back=False)

    def look(self, keys: Iterable[str]) -> None:
        """Note that these changes, by key, were seen: no act, and nothing to undo."""
        self._may_write()
        seen = self._state.looked | frozenset(keys)
        if seen != self._state.looked:
            before = self._state.bodies.get("settings", {}).get("looked")
            row = Row("settings", "looked", before, encoded(sorted(seen)))
            self._store.write([row])
            self._state.take((row,))

    def unite(self, path: Path) -> tuple[Conflict, ...]:
        """Take in what another copy of this case has and this one lacks, as one act; gives what both changed.

        Raises ``CaseError`` when the copy can't be read, or is damaged: then what is missing could not be told from what was deleted.
        """
        self._may_write()
        with type(self).open(path, reading=True) as other:
            if other.losses:
                raise CaseError(f"{path.name} is damaged. Save it under another name, and unite with that.")
            stored = {line[:2]: line[2] for line in copying.lines(other._store) if line[0] in STORED}
            for (table, name), body in stored.items():
                if table == "texts":
                    self._state.texts.setdefault(name, documents.text_of(decoded(body)))
            here, there = (Copy.of(case._state, case.history()) for case in (self, other))
            act = Unite(path.name, here, there, stored)
            conflicts = act.conflicts
            self.apply(act)
        return conflicts

    def _may_write(self) -> None:
        if self.read_only:
            raise CaseError(self.read_only)

    def _what(self, stack: list[int]) -> str:
        if not stack or self.read_only:
            return ""
        try:
            return read_line(self._store, stack[-1]).what
        except CaseDamagedError:
            return ""

    def _turn(self, kind: str, stack: list[int], *, back: bool) -> bool:
        self._may_write()
        if not stack:
            return False
        known = read_line(self._store, stack[-1])
        rows = known.rows
        if back:
            rows = tuple(Row(row.table, row.key, row.after, row.before) for row in reversed(rows))
        if any(self._state.bodies.get(row.table, {}).get(row.key) != row.before for row in rows):
            raise CaseError(f"{known.what} can't be taken back or done again: what it changed is not as it was left.")
        self._bring_texts(rows)
        self._write(
            Did(self._last + 1, self._clock(), self.person, kind, known.act, known.what, known.number), rows, {}
        )
        return True

    def _bring_texts(self, rows: Iterable[Row]) -> None:
        """Paragraphs of versions that come back are read when they are needed, not with every opening."""
        for row in rows:
            if row.table == "versions" and row.after is not None:
                name = documents.text_name(decoded(row.after))
                if name not in self._state.texts:
                    body = self._store.body("texts", name)
                    if body is None:
                        raise CaseDamagedError("This version can't come back: its text is damaged.")
                    self._state.texts[name] = documents.text_of(decoded(body))

    def _write(
        self,
        line: Did,
        rows: tuple[Row, ...],
        stored: dict[tuple[str, str], bytes],
        texts: Mapping[str, Version] = MappingProxyType({}),
    ) -> None:
        """``texts``: those of ``stored`` that are known to be read again as they are."""
        try:
            self._state.texts |= texts
            for (table, name), body in stored.items():
                if table == "texts" and name not in self._state.texts:
                    self._state.texts[name] = documents.text_of(decoded(body))
            self._state.check(rows)
        except ValueError as error:
            raise CaseError(f"{line.what} can't be kept in a case: {error}.") from error
        self._store.write(rows, line.entry(), stored)
        self._state.take(rows)
        self._last = line.number
        self._stack(line.number, line.kind, line.of)

    # Copies

    def save_as(self, path: Path) -> None:
        """Write everything to another file and go on in it; the one before stays as it is. Works for a damaged case too."""
        self.duplicate(path)
        other = type(self).open(path, person=self.person, clock=self._clock)
        self.close()
        self.__dict__.update(other.__dict__)

    def duplicate(self, path: Path) -> None:
        """Write everything to another file and stay in this one."""
        self._not_here(path)
        with self._store.one_moment():
            copying.write_new(path, copying.lines(self._store), copying.entries(self._store))

    def copy_for_sending(self, path: Path) -> None:
        """A copy without the sources' bytes and file names, without the history, and with ``Editor 1`` … for the people."""
        self._not_here(path)
        with self._store.one_moment():
            copying.write_new(path, copying.for_sending(self._store), ())

    def compact(self, *, forget: bool = False) -> None:
        """Drop what nothing needs any more; with ``forget`` the history too, and with it what was deleted."""
        self._may_write()
        history = () if forget else whole_lines(self._store)
        rows = [line for line in copying.lines(self._store) if line[0] != "originals"]
        needed = copying.used(rows, history)
        kept = (
            line for line in copying.lines(self._store) if line[0] not in ("texts", "originals") or line[:2] in needed
        )
        path = self.path
        holder = self._store.holder()
        if holder is None or holder.token != self._store.token:
            raise CaseTakenError(path.name, holder)
        beside = path.with_name(f".{holder.token[:16]}.compact")
        copying.write_new(beside, kept, (line.entry() for line in history), path.name)
        self.close()
        try:
            beside.replace(path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise CaseError(
                f"{path.name} can't be made smaller now: another program holds it. Try again later."
            ) from error
        finally:
            other = type(self).open(path, person=self.person, clock=self._clock)
            self.__dict__.update(other.__dict__)

    def _not_here(self, path: Path) -> None:
        if self.saved and path.exists() and path.samefile(self.path):
            raise CaseError(f"This is {path.name} already. Choose another name.")
