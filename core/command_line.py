"""``compare`` without a window: files in, a summary and files out.

Exit status: 0 when done, 1 with ``--check`` when there are changes, 2 for bad usage or input that can't be read; then one line
on standard error says why. A traceback is never shown.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from core.model import CATEGORIES, FactlineError, ReadError, StatedDate
from core.reading import told_name

if TYPE_CHECKING:
    from core.export import ExportOptions
    from core.model import Annotations, Comparison, Version
    from core.worker.reader import Reader

PROGRAM: Final = "factline"
STANDARD: Final = "-"
"""The name that stands for standard input or standard output."""
OUTPUTS: Final[dict[str, str]] = {
    "json": "the whole comparison as a JSON document",
    "docx": "Word, with tracked changes",
    "report": "Word, side by side, with a table of facts",
    "departures": "Word, what departs from the first version",
    "html": "one web page",
    "csv": "the changes as a table",
    "xlsx": "the changes as a workbook",
    "md": "the changes as Markdown",
    "correction": "the notice for readers",
    "pdf": "the columns side by side as PDF",
}
CATEGORY_WORDS: Final = {
    "fact": ("fact", "facts"),
    "wording": ("wording", "wording"),
    "style": ("style", "style"),
    "boilerplate": ("furniture", "furniture"),
}
SIGNS: Final = {"added": "+", "removed": "−"}
DONE, CHANGED, FAILED = 0, 1, 2


Writer = Callable[["Comparison", "Annotations", "ExportOptions"], bytes]


class UsageError(FactlineError):
    """The command line asks for something that isn't there."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. Run {self.prog} --help for what there is.")


@dataclass(frozen=True, slots=True)
class Context:
    """What the command line says of each file; empty lists say nothing."""

    files: tuple[str, ...]
    published: tuple[date | datetime | None, ...] = ()
    labels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A ``compare`` as asked for. ``outputs``: (format, target) in the order given."""

    context: Context
    outputs: tuple[tuple[str, str], ...]
    author: str
    only: tuple[str, ...]
    pair: tuple[int, int] | None
    moves_as_edits: bool
    check: bool
    articles: bool = False
    """Whether the one name given is a folder of articles."""


def run(arguments: Sequence[str], more: Mapping[str, Writer] | None = None) -> int:
    """``compare`` with its arguments (without that word itself). Gives the exit status.

    ``more`` writes outputs that core has no format for: those that need Qt.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # the console of Windows may know no dash
            stream.reconfigure(encoding="utf-8", errors="replace", newline=None)
    try:
        request = parse(arguments, more or {})
        return _compare_articles(request) if request.articles else _compare(request, more or {})
    except FactlineError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        return _failed("Stopped. Nothing more was written.")
    except MemoryError:
        return _failed("The comparison needs more memory than there is. Compare fewer or shorter versions.")
    except BrokenPipeError:  # whoever read the output has read enough; nothing is left to be flushed on the way out
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - a fault of the program's own is told in one line as well
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name}:{frame.lineno}"
        return _failed(f"The program met a fault of its own ({type(error).__name__} at {place}). Please report it.")


def parse(arguments: Sequence[str], more: Collection[str] = ()) -> Request:
    """The arguments of ``compare``. Raises ``UsageError``; ``--help`` prints and exits."""
    parser = _Parser(
        prog="app.py compare", description="Compare versions of one article, oldest first.", allow_abbrev=False
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="two or more versions; one may be - for standard input; or a folder or zip archive of them, read in date order",
    )
    _add_context(parser)
    for name, about in OUTPUTS.items():
        parser.add_argument(f"--{name}", metavar="FILE", help=f"{about}; - is standard output")
    parser.add_argument("--author", default="Factline", metavar="NAME", help="the name on tracked changes")
    parser.add_argument("--only", default="", metavar="CATEGORY[,…]", help=", ".join(CATEGORIES))
    parser.add_argument("--pair", default="", metavar="N,N", help="which two of the versions, counted from 1")
    parser.add_argument(
        "--moves-as-edits", action="store_true", help="a moved paragraph as a deletion and an insertion"
    )
    parser.add_argument("--check", action="store_true", help="exit status 1 when there are changes")
    parser.add_argument(
        "--articles",
        action="store_true",
        help="one table (--csv, --xlsx) of all the folders in a folder, an article each",
    )
    known = parser.parse_args(list(arguments))
    if known.articles:
        _check_articles(known)
    elif len(known.files) < 2 and not any(map(_is_chain, known.files)):
        raise UsageError("A comparison needs two files at the least: app.py compare OLDER NEWER.")
    if known.files.count(STANDARD) > 1:
        raise UsageError("Only one of the versions can come from standard input.")
    if not known.author.strip():
        raise UsageError("--author needs a name.")
    outputs = tuple((name, target) for name in OUTPUTS if (target := getattr(known, name)) is not None)
    _check_targets(outputs, known.files, more)
    return Request(
        _context(known),
        outputs,
        told_name(known.author),
        _categories(known.only),
        _pair(known.pair, _most(known.files)),
        known.moves_as_edits,
        known.check,
        known.articles,
    )


def parse_window(arguments: Sequence[str]) -> tuple[Context, str | None]:
    """The arguments of the window: files with their context, and where to put a picture of it. Raises ``UsageError``."""
    parser = _Parser(
        prog="app.py", description="Open the window; with files, they are compared at once.", allow_abbrev=False
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="versions of one article, oldest first")
    _add_context(parser)
    parser.add_argument("--picture", metavar="FILE.png", help="save a picture of the window and end")
    known = parser.parse_args(list(arguments))
    return _context(known), known.picture


def _add_context(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published", action="append", default=[], metavar="D[,D…]", help="YYYY-MM-DD a version; empty for unknown"
    )
    parser.add_argument("--label", action="append", default=[], metavar="L[,L…]", help="what to call each version")
    parser.add_argument(
        "--language", action="append", default=[], metavar="L[,L…]", help="en, de …: one for all, or one a version"
    )


def _context(known: argparse.Namespace) -> Context:
    count = _most(known.files)
    languages = tuple(language.casefold() for language in _listed("--language", known.language, max(count, 1)))
    for language in languages:
        if language and not (language.replace("-", "").isalnum() and 2 <= len(language.split("-")[0]) <= 3):
            raise UsageError(f"“{language}” is no language. Write en, de, fr …")
    if len(languages) == 1:
        languages *= max(count, 1)
    return Context(
        tuple(known.files),
        tuple(_date(text) for text in _listed("--published", known.published, count)),
        tuple(told_name(label) for label in _listed("--label", known.label, count)),
        languages,
    )


def _is_chain(name: str) -> bool:
    """Whether a name stands for any number of versions: a folder, or a zip archive of them."""
    from core.reading.chain import is_archive

    return name != STANDARD and (Path(name).is_dir() or is_archive(Path(name)))


def _most(files: Sequence[str]) -> int:
    """How many versions files may stand for."""
    from core.reading.chain import VERSIONS

    return sum(VERSIONS if _is_chain(name) else 1 for name in files)


def _listed(option: str, given: Sequence[str], count: int) -> tuple[str, ...]:
    """``a,b,c``, or the option once for each version: then a comma belongs to the value."""
    values = given[0].split(",") if len(given) == 1 else list(given)
    if len(values) > count:
        raise UsageError(f"{option} names {len(values)} values for {count} {'file' if count == 1 else 'files'}.")
    return tuple(value.strip() for value in values)


def _date(text: str) -> date | datetime | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"“{text}” is no date. Write it as 2023-11-17, or 2023-11-17T10:05+00:00.") from None
    if moment.tzinfo is None:
        raise UsageError(f"“{text}” needs an offset, such as {text}+00:00.")
    return moment


def _categories(text: str) -> tuple[str, ...]:
    chosen = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in chosen:
        if name not in CATEGORIES:
            raise UsageError(f"“{name}” is no category. There are {', '.join(CATEGORIES)}.")
    return tuple(name for name in CATEGORIES if name in chosen) or CATEGORIES


def _pair(text: str, count: int) -> tuple[int, int] | None:
    if not text:
        return None
    numbers = [part.strip() for part in text.split(",")]
    if len(numbers) != 2 or not all(part.isascii() and part.isdigit() for part in numbers):
        raise UsageError(f"--pair {text} doesn't name two versions. Write it as --pair 1,{count}.")
    before, after = (int(part) for part in numbers)
    if not (1 <= before <= count and 1 <= after <= count) or before == after:
        raise UsageError(f"--pair {text} doesn't name two of the {count} versions. Write it as --pair 1,{count}.")
    return before - 1, after - 1


def _check_articles(known: argparse.Namespace) -> None:
    from core.export.articles import TABLES

    if len(known.files) != 1 or not Path(known.files[0]).is_dir():
        raise UsageError("--articles needs one folder, with a folder or zip archive in it for each article.")
    others = [name for name in OUTPUTS if getattr(known, name) is not None and name not in TABLES]
    if others:
        raise UsageError(f"--{others[0]} can't tell of many articles. Write --csv or --xlsx.")
    if known.pair or known.published or known.label or known.language:
        raise UsageError("--articles takes what is known of each version from its file. Leave --pair and the rest out.")


def _check_targets(outputs: Sequence[tuple[str, str]], files: Sequence[str], more: Collection[str]) -> None:
    """Each output has a place of its own, and none is one of the versions."""
    from core.export import FORMATS

    sources = {Path(name).absolute() for name in files if name != STANDARD}
    taken: set[object] = set()
    for name, target in outputs:
        if name not in FORMATS and name not in more:
            raise UsageError(f"--{name} is not there yet. There are {', '.join('--' + known for known in FORMATS)}.")
        if not target:
            raise UsageError(f"--{name} needs a file name, or - for standard output.")
        place = target if target == STANDARD else Path(target).absolute()
        if place in taken:
            what = "standard output" if target == STANDARD else target
            raise UsageError(f"Two outputs can't both go to {what}.")
        if place in sources:
            raise UsageError(f"{target} is one of the versions. Choose another name for --{name}.")
        taken.add(place)


def _compare(request: Request, more: Mapping[str, Writer]) -> int:
    from core.engine import compare
    from core.terminal import progress_line

    versions = read_versions(request.context)
    if request.pair and max(request.pair) >= len(versions):
        raise UsageError(f"--pair doesn't name two of the {len(versions)} versions. Count them from 1.")
    with progress_line() as line:
        comparison = compare(versions, progress=line)
    to_standard = any(target == STANDARD for _, target in request.outputs)
    notes = sys.stderr if to_standard else sys.stdout
    for version in comparison.versions:
        for warning in version.warnings:
            notes.write(f"{version.label}: {warning}\n")
    if not to_standard:
        sys.stdout.write(summary(comparison, request))
    _write(comparison, request, more)
    return CHANGED if request.check and _changes(comparison, request) else DONE


def _compare_articles(request: Request) -> int:
    from core.articles import articles_in, compared, table_rows
    from core.export import ExportOptions
    from core.export.articles import export
    from core.terminal import progress_line

    def tell(sentence: str) -> None:
        if line is not None:
            line.clear()
        _failed(sentence)

    options = ExportOptions(
        time=datetime.now().astimezone(), author=request.author, pair=request.pair, categories=request.only
    )
    with progress_line() as line:
        folders = articles_in(Path(request.context.files[0]))
        rows, count = table_rows(compared(folders, tell, line), options)
    if not count:
        raise ReadError("None of the articles could be compared.")
    for name, target in request.outputs:
        _put(target, export(name, rows, options))
    if not any(target == STANDARD for _, target in request.outputs):
        left = f", {len(folders) - count} left out" if count < len(folders) else ""
        changes = "1 change" if len(rows) == 1 else f"{len(rows)} changes"
        sys.stdout.write(f"{count} {'article' if count == 1 else 'articles'}{left}, {changes}\n")
    return CHANGED if request.check and rows else DONE


def read_versions(context: Context) -> list[Version]:
    """The files of a command line as versions, in order; those of a folder or archive in the order of their dates.

    What can't be read in a folder or archive is told on standard error, and the rest goes on. Raises ``ReadError`` for the first
    file that can't be read, ``UsageError`` when fewer than two versions are found or more is said than there are.
    """
    from core.worker.reader import Reader

    versions: list[Version] = []
    with Reader() as reader:
        for name in context.files:
            if _is_chain(name):
                versions += _chain(Path(name), reader)
            elif name == STANDARD:
                versions.append(reader(_standard_input(), name="standard input"))
            else:
                versions.append(reader(Path(name)))
    if len(versions) < 2 and any(map(_is_chain, context.files)):
        raise UsageError("A comparison needs two versions at the least, and only one was found.")
    for option, given in (("--published", context.published), ("--label", context.labels)):
        if len(given) > len(versions):
            raise UsageError(f"{option} names {len(given)} values for {len(versions)} versions.")
    return [_with_context(version, context, number) for number, version in enumerate(versions)]


def _chain(path: Path, reader: Reader) -> tuple[Version, ...]:
    from core.reading.chain import read_archive, read_folder

    found = read_folder(path, reader=reader) if path.is_dir() else read_archive(path, reader=reader)
    for sentence in found.failures:
        _failed(sentence)
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


def _write(comparison: Comparison, request: Request, more: Mapping[str, Writer]) -> None:
    if not request.outputs:
        return
    from core.export import FORMATS, ExportOptions
    from core.model import Annotations

    options: ExportOptions = ExportOptions(
        time=datetime.now().astimezone(),
        author=request.author,
        pair=request.pair,
        categories=request.only,
        moves_as_edits=request.moves_as_edits,
        original=_original(comparison, request),
    )
    for name, target in request.outputs:
        write = more[name] if name in more else FORMATS[name].export
        data = write(comparison, Annotations(), options)
        _put(target, data)


def _put(target: str, data: bytes) -> None:
    from core.export import write_beside

    if target == STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_beside(Path(target), data)


def _original(comparison: Comparison, request: Request) -> Path | None:
    """The Word file that a redline's older version came from, so that it keeps its layout."""
    from core.export.word.original import is_from_word

    if "docx" not in dict(request.outputs):
        return None
    older = comparison.versions[request.pair[0] if request.pair else 0]
    if not is_from_word(older):
        return None
    given = [Path(name) for name in request.context.files if name != STANDARD]
    files = [path / older.source_name if path.is_dir() else path for path in given]
    return next((path for path in files if path.name == older.source_name and path.is_file()), None)


def _changes(comparison: Comparison, request: Request) -> bool:
    pairs = [comparison.pair(*request.pair)] if request.pair else comparison.pairs
    return any(change.category in request.only for pair in pairs for change in pair.changes)


def summary(comparison: Comparison, request: Request) -> str:
    """A paragraph for each pair: how many changes of each category, then the facts, one a line."""
    from core.facts.lines import change_lines

    pairs = [comparison.pair(*request.pair)] if request.pair else comparison.pairs
    told: list[str] = []
    for pair in pairs:
        before, after = comparison.versions[pair.before], comparison.versions[pair.after]
        shown = [change for change in pair.changes if change.category in request.only]
        lines = change_lines(shown)
        moves = sum(link.moved for link in pair.links) + sum(passage.moved for passage in pair.passages)
        told.append(f"{before.label} → {after.label}")
        if before.texts == after.texts and not shown:
            told.append("  The same, letter for letter.")
            continue
        counts = []
        for category in request.only:
            count = sum(line.first.category == category for line in lines)
            counts.append(f"{count} {CATEGORY_WORDS[category][count != 1]}")
        if moves:
            counts.append(f"{moves} moved")
        told.append("  " + ", ".join(counts))
        for line in lines:
            change = line.first
            if change.category == "fact":
                spans = [span for one in line.changes for span in (one.after or one.before)]
                places = ", ".join(str(number + 1) for number in sorted({span.paragraph for span in spans}))
                kind = f"{change.kind}{'?' if change.certainty == 'likely' else ''}"
                words = " ".join((change.summary or _words(comparison, pair.before, pair.after, change)).split())
                told.append(f"  {SIGNS.get(change.relation, '~')} {kind:<13} {words}  (¶ {places})")
    return "\n".join(told) + "\n"


def _words(comparison: Comparison, before: int, after: int, change: object) -> str:
    """The words before and after, for a change that says nothing of itself."""
    from core.model import Change

    assert isinstance(change, Change)
    sides = (comparison.versions[before].texts, change.before), (comparison.versions[after].texts, change.after)
    said = [" ".join(texts[span.paragraph][span.start : span.end] for span in spans) for texts, spans in sides]
    return " → ".join(side for side in said if side)


def _failed(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {' '.join(sentence.split())}\n")
    return FAILED
