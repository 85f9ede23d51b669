"""What a command line gives to be compared: files, folders and archives of versions, or a case with what an editor added."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.model import Annotations, FactlineError, ReadError, StatedDate

if TYPE_CHECKING:
    from core.model import HandLink, Options, Version
    from core.worker.reader import Reader

STANDARD: Final = "-"
"""The name that stands for standard input or standard output."""
CASE: Final = ".factline"

Tell = Callable[[str], object]
"""Takes a sentence about what can't be read while the rest goes on."""


class UsageError(FactlineError):
    """The command line asks for something that isn't there."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the command line says of each file; empty lists say nothing."""

    files: tuple[str, ...]
    published: tuple[date | datetime | None, ...] = ()
    labels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What is compared, and what an editor added where it comes from a case."""

    versions: Sequence[Version]
    annotations: Annotations
    linked: Sequence[HandLink] = ()
    options: Options | None = None
    original: Path | bytes | None = None
    """The Word file of a redline's older version."""


def is_case(name: str) -> bool:
    return Path(name).suffix.casefold() == CASE


def is_chain(name: str) -> bool:
    """Whether a name stands for any number of versions: a folder, or a zip archive of them."""
    from core.reading.chain import is_archive

    return name != STANDARD and (Path(name).is_dir() or is_archive(Path(name)))


def from_files(context: Context, pair: tuple[int, int] | None, tell: Tell, *, redline: bool) -> Given:
    versions = read_versions(context, tell)
    _check_pair(pair, len(versions))
    return Given(versions, Annotations(), original=_original(versions, context, pair) if redline else None)


def from_case(context: Context, pair: tuple[int, int] | None, tell: Tell, *, redline: bool) -> Given:
    """What a case holds, which is only read."""
    from core.case import Case
    from core.export.word.origin import is_from_word

    path = Path(context.files[0])
    if not path.is_file():
        raise ReadError(f"{path.name} can't be opened: it is not there, or may not be read.")
    with Case.open(path, reading=True) as case:
        for sentence in case.losses:
            tell(sentence)
        if len(case.versions) < 2:
            raise UsageError(f"A comparison needs two versions at the least, and {path.name} has {len(case.versions)}.")
        versions = _in_context(case.versions, context)
        _check_pair(pair, len(versions))
        older = versions[pair[0] if pair else 0]
        original = case.original(older.id) if redline and is_from_word(older) else None
        return Given(versions, case.annotations, case.constraints, case.options, original)


def _check_pair(pair: tuple[int, int] | None, count: int) -> None:
    if pair and max(pair) >= count:
        raise UsageError(f"--pair doesn't name two of the {count} versions. Count them from 1.")


def read_versions(context: Context, tell: Tell) -> list[Version]:
    """The files of a command line as versions, in order; those of a folder or archive in the order of their dates.

    What can't be read in a folder or archive is told on standard error, and the rest goes on. Raises ``ReadError`` for the first
    file that can't be read, ``UsageError`` when fewer than two versions are found or more is said than there are.
    """
    from core.worker.desk import COMPARING, warm_up
    from core.worker.reader import Reader

    versions: list[Version] = []
    with Reader(meanwhile=partial(warm_up, COMPARING)) as reader:
        for name in context.files:
            if is_chain(name):
                versions += _chain(Path(name), reader, tell)
            elif name == STANDARD:
                versions.append(reader(_standard_input(), name="standard input"))
            else:
                versions.append(reader(Path(name)))
    if len(versions) < 2 and any(map(is_chain, context.files)):
        raise UsageError("A comparison needs two versions at the least, and only one was found.")
    return _in_context(versions, context)


def _in_context(versions: Sequence[Version], context: Context) -> list[Version]:
    for option, given in (("--published", context.published), ("--label", context.labels)):
        if len(given) > len(versions):
            raise UsageError(f"{option} names {len(given)} values for {len(versions)} versions.")
    return [_with_context(version, context, number) for number, version in enumerate(versions)]


def _chain(path: Path, reader: Reader, tell: Tell) -> tuple[Version, ...]:
    from core.reading.chain import read_archive, read_folder

    found = read_folder(path, reader=reader) if path.is_dir() else read_archive(path, reader=reader)
    for sentence in found.failures:
        tell(sentence)
    return found.versions


def _with_context(version: Version, context: Context, number: int) -> Version:
    label, language = _nth(context.labels, number), _nth(context.languages, number)
    published = context.published[number] if number < len(context.published) else None
    known: dict[str, object] = {"label": label} if label else {}
    if language:
        known |= {"language": language, "language_source": "editor"}
    if published is not None:
        known["published"] = StatedDate(published, "editor")
    return version.with_context(**known) if known else version


def _nth(values: Sequence[str], number: int) -> str:
    return values[number] if number < len(values) else ""


def _standard_input() -> bytes:
    from core.reading.guard import FILE_BYTES

    if sys.stdin is None or sys.stdin.isatty():
        raise ReadError("Nothing comes from standard input. Name a file, or pipe a text in.")
    return sys.stdin.buffer.read(FILE_BYTES + 1)


def _original(versions: Sequence[Version], context: Context, pair: tuple[int, int] | None) -> Path | None:
    """The Word file that a redline's older version came from, so that it keeps its layout."""
    from core.export.word.origin import is_from_word

    older = versions[pair[0] if pair else 0]
    if not is_from_word(older):
        return None
    given = [Path(name) for name in context.files if name != STANDARD]
    files = [path / older.source_name if path.is_dir() else path for path in given]
    return next((path for path in files if path.name == older.source_name and path.is_file()), None)
