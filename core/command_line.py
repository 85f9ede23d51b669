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
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from core.given import STANDARD, Context, Given, UsageError, from_case, from_files, is_case, is_chain
from core.model import CATEGORIES, FactlineError, ReadError
from core.policy import FREE, Policy, read_policy
from core.reading import told_name

if TYPE_CHECKING:
    from core.export import ExportOptions
    from core.model import Annotations, Comparison

PROGRAM: Final = "factline"
STARTED_AS: Final = PROGRAM if getattr(sys, "frozen", False) else "app.py"
"""What its user types to start it."""
UNNAMED: Final = "Factline"
"""The author of tracked changes where none is given."""
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
    "merged": "Word, the article that the decisions of a case make of two versions",
    "text": "the same as plain text",
    "pdf": "the same report as PDF",
}
DONE, CHANGED, FAILED = 0, 1, 2


Writer = Callable[["Comparison", "Annotations", "ExportOptions"], bytes]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. Run {self.prog} --help for what there is.")


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
    facts: tuple[str, ...] = ()
    """Numbers and kinds of the facts that the correction notice tells of."""
    articles: bool = False
    """Whether the one name given is a folder of articles."""
    policy: Policy = FREE
    time: datetime | None = None
    """What stands in the outputs as the time they were made, aware; that of now where it is ``None``."""

    @property
    def stamp(self) -> datetime:
        return self.time or datetime.now().astimezone()


def run(arguments: Sequence[str], more: Mapping[str, Writer] | None = None) -> int:
    """``compare`` with its arguments (without that word itself). Gives the exit status.

    ``more`` writes outputs that core has no format for: those that need Qt.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # the console of Windows may know no dash
            stream.reconfigure(encoding="utf-8", errors="replace", newline=None)
    try:
        request = in_the_policy(parse(arguments, more or {}), read_policy())
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


def in_the_policy(request: Request, policy: Policy) -> Request:
    """The request as this machine's administrator allows it. Raises ``UsageError`` where another author is asked for."""
    if policy.author and request.author not in (policy.author, UNNAMED):
        raise UsageError(f"The author is fixed on this computer: leave --author out, or write {policy.author}.")
    return replace(request, author=policy.author or request.author, policy=policy)


def parse(arguments: Sequence[str], more: Collection[str] = ()) -> Request:
    """The arguments of ``compare``. Raises ``UsageError``; ``--help`` prints and exits."""
    parser = _Parser(
        prog=f"{STARTED_AS} compare", description="Compare versions of one article, oldest first.", allow_abbrev=False
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="two or more versions; one may be - for standard input; or a folder or zip archive of them, read in date order; "
        "or a case (.factline), with its notes and decisions",
    )
    _add_context(parser)
    for name, about in OUTPUTS.items():
        parser.add_argument(f"--{name}", metavar="FILE", help=f"{about}; - is standard output")
    parser.add_argument("--author", default=UNNAMED, metavar="NAME", help="the name on tracked changes")
    parser.add_argument("--only", default="", metavar="CATEGORY[,…]", help=", ".join(CATEGORIES))
    parser.add_argument("--pair", default="", metavar="N,N", help="which two of the versions, counted from 1")
    parser.add_argument(
        "--moves-as-edits", action="store_true", help="a moved paragraph as a deletion and an insertion"
    )
    parser.add_argument(
        "--facts",
        default="",
        metavar="F[,F…]",
        help="what the correction notice tells of: numbers of facts as in the report, or kinds: money, person …",
    )
    parser.add_argument(
        "--time",
        default="",
        metavar="T",
        help="the time that stands in what is written, as 2026-03-12T10:05+00:00; the same one gives the same bytes",
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
    elif any(map(is_case, known.files)):
        if len(known.files) > 1:
            raise UsageError("A case has its versions in it. Name it alone.")
    elif len(known.files) < 2 and not any(map(is_chain, known.files)):
        raise UsageError(f"A comparison needs two files at the least: {STARTED_AS} compare OLDER NEWER.")
    if known.files.count(STANDARD) > 1:
        raise UsageError("Only one of the versions can come from standard input.")
    if not known.author.strip():
        raise UsageError("--author needs a name.")
    outputs = tuple((name, target) for name in OUTPUTS if (target := getattr(known, name)) is not None)
    _check_targets(outputs, known.files, more, known.articles)
    return Request(
        _context(known),
        outputs,
        told_name(known.author),
        _categories(known.only),
        _pair(known.pair, _most(known.files)),
        known.moves_as_edits,
        known.check,
        _facts(known),
        known.articles,
        time=_time(known.time),
    )


def parse_window(arguments: Sequence[str]) -> tuple[Context, str | None]:
    """The arguments of the window: files with their context, and where to put a picture of it. Raises ``UsageError``."""
    parser = _Parser(
        prog=STARTED_AS,
        description="Open the window; with files, they are compared at once.",
        epilog=f"Without a window: {STARTED_AS} compare FILE FILE …; {STARTED_AS} compare --help tells what it writes.",
        allow_abbrev=False,
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


def _most(files: Sequence[str]) -> int:
    """How many versions files may stand for."""
    from core.reading.chain import VERSIONS

    return sum(VERSIONS if is_case(name) or is_chain(name) else 1 for name in files)


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


def _time(text: str) -> datetime | None:
    moment = _date(text)
    if moment is None or isinstance(moment, datetime):
        return moment
    raise UsageError(f"--time {text} needs an hour and an offset. Write it as {text}T10:05+00:00.")


def _categories(text: str) -> tuple[str, ...]:
    chosen = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in chosen:
        if name not in CATEGORIES:
            raise UsageError(f"“{name}” is no category. There are {', '.join(CATEGORIES)}.")
    return tuple(name for name in CATEGORIES if name in chosen) or CATEGORIES


def _facts(known: argparse.Namespace) -> tuple[str, ...]:
    from core.model import FACT_KINDS

    chosen = tuple(name.strip() for name in known.facts.split(",") if name.strip())
    for name in chosen:
        if name not in FACT_KINDS and not (name.isascii() and name.isdigit()):
            raise UsageError(f"“{name}” is no number and no kind of fact. There are {', '.join(FACT_KINDS)}.")
    if chosen and known.correction is None:
        raise UsageError("--facts chooses what the correction notice tells of. Name its file with --correction.")
    return chosen


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


def _check_targets(
    outputs: Sequence[tuple[str, str]], files: Sequence[str], more: Collection[str], articles: bool
) -> None:
    """Each output has a place of its own, and none is one of the versions or in a folder of them."""
    from core.export import FORMATS

    sources = {Path(name).resolve() for name in files if name != STANDARD}
    folders = set() if articles else {source for source in sources if source.is_dir()}
    taken: set[object] = set()
    for name, target in outputs:
        if name not in FORMATS and name not in more:
            raise UsageError(f"--{name} is not there yet. There are {', '.join('--' + known for known in FORMATS)}.")
        if not target:
            raise UsageError(f"--{name} needs a file name, or - for standard output.")
        place = target if target == STANDARD else Path(target).resolve()
        if place in taken:
            what = "standard output" if target == STANDARD else target
            raise UsageError(f"Two outputs can't both go to {what}.")
        if place in sources:
            raise UsageError(f"{target} is one of the versions. Choose another name for --{name}.")
        if isinstance(place, Path) and place.parent in folders:
            raise UsageError(f"{target} would lie among the versions in {place.parent.name}. Choose another folder.")
        taken.add(place)


def _compare(request: Request, more: Mapping[str, Writer]) -> int:
    from core.engine import compare
    from core.terminal import progress_line, summary

    read = from_case if any(map(is_case, request.context.files)) else from_files
    given = read(request.context, request.pair, _failed, redline="docx" in dict(request.outputs))
    options = request.policy.options(given.options)
    with progress_line() as line:
        comparison = compare(given.versions, progress=line, linked=given.linked, options=options)
    to_standard = any(target == STANDARD for _, target in request.outputs)
    notes = sys.stderr if to_standard else sys.stdout
    for version in comparison.versions:
        for warning in version.warnings:
            notes.write(f"{version.label}: {warning}\n")
    if not to_standard:
        sys.stdout.write(summary(comparison, request.only, request.pair))
    if _write(comparison, given, request, more):
        return FAILED
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

    options = ExportOptions(time=request.stamp, author=request.author, pair=request.pair, categories=request.only)
    with progress_line() as line:
        folders = articles_in(Path(request.context.files[0]))
        rows, count = table_rows(compared(folders, tell, line, request.policy.options()), options)
    if not count:
        raise ReadError("None of the articles could be compared.")
    for name, target in request.outputs:
        _put(target, export(name, rows, options))
    if not any(target == STANDARD for _, target in request.outputs):
        left = f", {len(folders) - count} left out" if count < len(folders) else ""
        changes = "1 change" if len(rows) == 1 else f"{len(rows)} changes"
        sys.stdout.write(f"{count} {'article' if count == 1 else 'articles'}{left}, {changes}\n")
    return CHANGED if request.check and rows else DONE


def _write(comparison: Comparison, given: Given, request: Request, more: Mapping[str, Writer]) -> int:
    """How many of the outputs can't be written: each is told, and the others are written all the same."""
    if not request.outputs:
        return 0
    from core.export import FORMATS, ExportOptions

    options: ExportOptions = ExportOptions(
        time=request.stamp,
        author=request.author,
        pair=request.pair,
        categories=request.only,
        moves_as_edits=request.moves_as_edits,
        facts=request.facts,
        original=given.original,
    )
    failed = 0
    for name, target in request.outputs:
        write = more[name] if name in more else FORMATS[name].export
        try:
            _put(target, write(comparison, given.annotations, options))
        except FactlineError as error:
            _failed(str(error))
            failed += 1
    return failed


def _put(target: str, data: bytes) -> None:
    from core.export import write_beside

    if target == STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_beside(Path(target), data)


def _changes(comparison: Comparison, request: Request) -> bool:
    pairs = [comparison.pair(*request.pair)] if request.pair else comparison.pairs
    return any(change.category in request.only for pair in pairs for change in pair.changes)


def _failed(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {' '.join(sentence.split())}\n")
    return FAILED
