"""``compare --articles FOLDER``: each folder or archive within is an article with its versions, and one table tells of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import FactlineError, ReadError

if TYPE_CHECKING:
    from core.export import ExportOptions
    from core.export.rows import Row
    from core.model import Comparison, Options
    from core.terminal import Line


def articles_in(folder: Path) -> list[Path]:
    """The folders and archives within, by name, hidden ones left out. Raises ``ReadError`` where there are none."""
    from core.reading.chain import is_archive

    try:
        held = sorted(folder.iterdir(), key=lambda path: (path.name.casefold(), path.name))
    except OSError as error:
        raise ReadError(f"{folder.name} can't be opened: it is not there, or may not be read.") from error
    found = [path for path in held if not path.name.startswith((".", "__")) and (path.is_dir() or is_archive(path))]
    if not found:
        raise ReadError(f"{folder.name} has no folders in it. Give each article's versions a folder of their own.")
    return found


def compared(
    folders: Sequence[Path],
    tell: Callable[[str], None],
    line: Line | None = None,
    options: Options | None = None,
) -> Iterator[tuple[str, Comparison]]:
    """Each article's name and comparison, one after the other, so that only one is held at a time.

    An article that can't be compared, and a file that can't be read, is told in a sentence, and the rest goes on.
    """
    from core.engine import compare
    from core.reading.chain import read_archive, read_folder
    from core.worker.reader import Reader

    with Reader() as reader:
        for number, path in enumerate(folders, 1):
            if line is not None:
                line.about = f"{number} of {len(folders)}, {path.stem[:40]}: "
            try:
                chain = read_folder(path, reader=reader) if path.is_dir() else read_archive(path, reader=reader)
                for sentence in chain.failures:
                    tell(f"{path.name}: {sentence}")
                if len(chain.versions) < 2:
                    raise ReadError(f"{path.name} has only one version. A comparison needs two at the least.")
                yield path.stem, compare(chain.versions, progress=line)
            except FactlineError as error:
                tell(str(error))


def table_rows(comparisons: Iterator[tuple[str, Comparison]], options: ExportOptions) -> tuple[list[Row], int]:
    """The rows of all articles, and how many articles there were."""
    from core.export.articles import article_rows

    rows: list[Row] = []
    count = 0
    for name, comparison in comparisons:
        rows += article_rows(name, comparison, options)
        count += 1
    return rows, count
