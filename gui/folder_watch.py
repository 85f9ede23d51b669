"""A folder in which the next version will appear."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.worker import LookInto
from gui.jobs import Jobs

if TYPE_CHECKING:
    from core.reading.chain import Look

SETTLE_MS = 1000
"""Between two looks that must find a file alike before it counts as written."""
SLOW_MS = 15_000
"""Between looks when nothing was told: folders on other machines tell nothing."""


class FolderWatch(QObject):
    """``came`` tells the files that are new in the folder, once each is written; ``failed`` that it can't be looked into any
    more, and then it is watched no longer."""

    came = Signal(object)
    """A tuple of paths, oldest first."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.folder: Path | None = None
        self._last: Look | None = None
        self._asked = 0
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._slow = QTimer(self, interval=SLOW_MS)
        self._watcher.directoryChanged.connect(lambda _: self._settling.start())
        self._settling.timeout.connect(self._look)
        self._slow.timeout.connect(self._look)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder and no other, from what it holds now; ``None``: none any more."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._jobs.drop(self._asked)
        self.folder, self._last = folder, None
        self._settling.stop()
        self._slow.stop()
        if folder is not None:
            self._watcher.addPath(str(folder))
            self._slow.start()
            self._look()

    def _look(self) -> None:
        if self.folder is not None and self._asked not in self._jobs.running:
            self._asked = self._jobs.submit(LookInto(self.folder, self._last), self._take, self._fail)

    def _take(self, look: "Look") -> None:
        first, self._last = self._last is None, look
        if look.new:
            self.came.emit(look.new)
        if first or any(look.given.get(name) != stamp for name, stamp in look.seen.items()):
            self._settling.start()  # something is still being written, or was while it was looked at

    def _fail(self, sentence: str) -> None:
        self.watch(None)
        self.failed.emit(sentence)
