"""Many versions at once: a folder or a zip archive of them as a chain, and what came into a folder since the last look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final, Literal

from core.model import Options, ReadError, Version
from core.patterns import lazy_pattern
from core.reading import read, told_name
from core.reading.guard import FILE_BYTES, Package, check_size

VERSIONS: Final = 100
TOTAL_BYTES: Final = 256 * 1024**2
"""All files of a chain together."""

_PASSED_OVER: Final = lazy_pattern(r"(?:^|/)(?:\.|~\$|__MACOSX/|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_NUMBER: Final = lazy_pattern(r"(\d+)")

Reader = Callable[..., Version]
"""``core.reading.read``, or what reads as that does somewhere else."""
Order = Literal["date", "name", "file time"]


@dataclass(frozen=True, slots=True)
class Chain:
    """Versions, oldest first, how that was told, and a sentence for each file that could not be read.

    ``order``: by the ``date`` each states (published, else the dateline), where all do; else by ``name`` where the names have
    numbers in them; else by ``file time``.
    """

    versions: tuple[Version, ...]
    order: Order
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    name: str
    size: int
    time: float
    """Of the file: seconds or anything else that grows."""
    load: Callable[[], bytes | Path]


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive that is no document itself, as its first bytes and its name have it."""
    if path.suffix.casefold() != ".zip":
        return False
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError:
        return False


def read_folder(
    folder: Path,
    *,
    tracked: str = "final",
    options: Options | None = None,
    reader: Reader = read,
    progress: Callable[[int, int], None] | None = None,
) -> Chain:
    """The files of a folder, without those in folders within, as a chain. ``progress`` is told the place of each file and how
    many there are, before it is read. Raises ``ReadError`` when it can't be looked into,
    holds too much, or none of its files can be read; what else can't be read costs a sentence."""
    name = told_name(folder.name or str(folder))
    sources = [
        _Source(path.name, stamp[0], stamp[1], lambda path=path: path)  # type: ignore[misc]  # a default of a lambda has no type
        for path, stamp in _stamps(folder).items()
    ]
    return _chain(sources, name, partial(reader, tracked=tracked, options=options), progress)


def read_archive(
    source: Path | bytes,
    *,
    name: str = "",
    tracked: str = "final",
    options: Options | None = None,
    reader: Reader = read,
    progress: Callable[[int, int], None] | None = None,
) -> Chain:
    """The files of a zip archive, folders and all, as a chain. An archive within is not opened. Raises ``ReadError`` as above."""
    name = told_name(name or (source.name if isinstance(source, Path) else "The archive"))
    try:
        data = source if isinstance(source, bytes) else _bytes(source)
    except OSError as error:
        raise ReadError(f"{name} can't be opened: it is not there, or may not be read.") from error
    check_size(data, name)
    package = Package(data, name, "a zip archive")
    sources = [
        _Source(path, size, time, lambda path=path: package.read(path))  # type: ignore[misc]  # a default of a lambda has no type
        for path, size, time in package.members()
        if not _PASSED_OVER.search(path)
    ]
    return _chain(sources, name, partial(reader, tracked=tracked, options=options), progress)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(FILE_BYTES + 1)


def _chain(sources: Sequence[_Source], name: str, reader: Reader, progress: Callable[[int, int], None] | None) -> Chain:
    if not sources:
        raise ReadError(f"{name} has no files in it. Choose one that holds the versions.")
    if len(sources) > VERSIONS:
        raise ReadError(
            f"{name} holds {len(sources):,} files, and {VERSIONS} are the limit. Choose the ones to compare."
        )
    if sum(source.size for source in sources) > TOTAL_BYTES:
        raise ReadError(
            f"{name} is too large: its files have more than {TOTAL_BYTES // 1024**2} MB. Choose the ones to compare."
        )
    found: list[tuple[_Source, Version]] = []
    failures: list[str] = []
    for place, source in enumerate(sorted(sources, key=lambda source: _natural(source.name))):
        if progress is not None:
            progress(place, len(sources))
        try:
            found.append((source, reader(source.load(), name=Path(source.name).name)))
        except ReadError as error:
            failures.append(str(error))
    if not found:
        raise ReadError(f"{name} holds no file that can be read. {failures[0]}")
    order, versions = _ordered(found)
    return Chain(versions, order, tuple(failures))


def _ordered(found: Iterable[tuple[_Source, Version]]) -> tuple[Order, tuple[Version, ...]]:
    named = sorted(found, key=lambda pair: (_natural(pair[0].name), pair[0].name))
    stated = [(_stated(version), version) for _, version in named]
    dated = [(when, version) for when, version in stated if when is not None]
    if len(dated) == len(stated):
        unclear = {_day(when) for when, _ in dated if not isinstance(when, datetime)}
        ordered = sorted(dated, key=lambda pair: (_day(pair[0]), 0 if _day(pair[0]) in unclear else _second(pair[0])))
        return "date", tuple(version for _, version in ordered)
    if any(_NUMBER.search(source.name) for source, _ in named):
        return "name", tuple(version for _, version in named)
    return "file time", tuple(version for _, version in sorted(named, key=lambda pair: pair[0].time))


def _natural(name: str) -> tuple[tuple[int, str], ...]:
    """``v2`` before ``v10``."""
    return tuple((int(part[:18]), "") if part.isdecimal() else (-1, part) for part in _NUMBER.split(name.casefold()))


def _stated(version: Version) -> date | datetime | None:
    """When the text was as it is: the later of what it says of publishing and updating, else its dateline."""
    told = [known for known in (version.published, version.updated) if known and known.source != "file property"]
    if told:
        return max(told, key=lambda known: (known.day, _second(known.value))).value
    return version.dateline.date if version.dateline is not None else None


def _day(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def _second(when: date | datetime) -> float:
    return when.timestamp() if isinstance(when, datetime) else 0.0


# Watching


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into a folder gave: ``new`` files, and what the next look needs to know."""

    new: tuple[Path, ...] = ()
    given: dict[str, tuple[int, float]] = field(default_factory=dict)
    """Size and time of each file that was given or there at first."""
    seen: dict[str, tuple[int, float]] = field(default_factory=dict)
    """Of each file as it was at this look."""


def look(folder: Path, before: Look | None = None) -> Look:
    """What is new in a folder since the look before, oldest first; without one, nothing is.

    A file that came or changed is given at the first look that finds it as the look before found it: until then it may still
    be written. Raises ``ReadError`` when the folder can't be looked into.
    """
    seen = _stamps(folder)
    now = {path.name: stamp for path, stamp in seen.items()}
    if before is None:
        return Look(given=now, seen=now)
    fresh = [path for path, stamp in seen.items() if before.given.get(path.name) != stamp == before.seen.get(path.name)]
    new = tuple(sorted(fresh, key=lambda path: (now[path.name][1], path.name)))
    given = {name: stamp for name, stamp in before.given.items() if name in now}
    return Look(new, {**given, **{path.name: now[path.name] for path in new}}, now)


def _stamps(folder: Path) -> dict[Path, tuple[int, float]]:
    """Size and time of the files in a folder, by name; no hidden ones, none that office programs put there for themselves."""
    found: dict[Path, tuple[int, float]] = {}
    try:
        for path in sorted(folder.iterdir()):
            if not _PASSED_OVER.search(path.name) and path.is_file():
                known = path.stat()
                found[path] = known.st_size, known.st_mtime
    except OSError as error:
        name = told_name(folder.name or str(folder))
        reason = (error.strerror or "it may not be read").lower()
        raise ReadError(f"{name} can't be looked into: {reason}. Choose another folder.") from error
    return found
