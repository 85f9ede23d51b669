"""The cases of this computer: which were open lately, which were open when the program ended, and which holds these texts.

Kept in the user's settings, as names and hashes: no word of an article but the labels of its versions.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSettings

SUFFIX: Final = ".factline"
KEPT: Final = 40
_KEY: Final = "cases"


@dataclass(frozen=True, slots=True)
class Known:
    """``texts``: the hashes of its versions' texts; ``files``: where each was read from, by that hash; ``open``: not yet left.
    ``facts``: how many were still to be decided when it was left, -1 where that is not known."""

    path: str
    title: str = ""
    texts: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    open: bool = False
    facts: int = -1


class RecentCases:
    """What is known of each, the latest first."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def known(self) -> list[Known]:
        """Those that are still there."""
        return [known for known in self._all() if Path(known.path).is_file()]

    def of(self, path: Path) -> Known | None:
        return next((known for known in self._all() if known.path == str(path.absolute())), None)

    def holding(self, texts: Sequence[str]) -> Path | None:
        """The latest case whose versions have these texts and no others, in any order."""
        wanted = sorted(texts)
        return next((Path(known.path) for known in self.known() if sorted(known.texts) == wanted), None)

    def left_open(self) -> list[Path]:
        """Those that were not left before the program ended; the latest first."""
        return [Path(known.path) for known in self.known() if known.open]

    def opened(self, path: Path, title: str, texts: Iterable[str], files: Mapping[str, Path]) -> None:
        """This case is worked in and holds this. Kept at once, for the next start."""
        places = {text: str(file.absolute()) for text, file in files.items()}
        entry = Known(str(path.absolute()), title, tuple(texts), places, open=True)
        known = self._all()
        if known[:1] != [entry]:
            self._write([entry, *(other for other in known if other.path != entry.path)])

    def left(self, path: Path, facts: int = -1) -> None:
        """Work in this case has ended; so many facts are still to be decided."""
        here = str(path.absolute())
        self._write([replace(known, open=False, facts=facts) if known.path == here else known for known in self._all()])

    def forget(self, path: Path) -> None:
        self._write([known for known in self._all() if known.path != str(path.absolute())])

    def _all(self) -> list[Known]:
        self._settings.sync()  # another window may have written
        try:
            entries = json.loads(str(self._settings.value(_KEY, "[]")))
            return [_read(entry) for entry in entries]
        except (ValueError, TypeError, KeyError, AttributeError):  # a settings file that somebody wrote in
            return []

    def _write(self, known: Sequence[Known]) -> None:
        self._settings.setValue(_KEY, json.dumps([asdict(entry) for entry in known[:KEPT]]))
        self._settings.sync()


def _read(entry: dict[str, Any]) -> Known:
    texts = tuple(str(text) for text in entry["texts"])
    files = {str(text): str(file) for text, file in entry["files"].items()}
    return Known(
        str(entry["path"]), str(entry["title"]), texts, files, bool(entry["open"]), int(entry.get("facts", -1))
    )
