"""Files that change on disk while they are open."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 400
"""A program that saves may empty, write and rename a file; by then it is done."""
PATIENCE = 10
"""How often a file that is gone is looked for again, ``SETTLE_MS`` apart."""

State = tuple[int, int] | None
"""(time of the last change in ns, size), or ``None`` where there is no file."""


class FileWatch(QObject):
    """``changed`` tells each file that has other bytes than when it was last looked at."""

    changed = Signal(object)
    """A tuple of paths, sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._known: dict[Path, State] = {}
        self._touched: dict[Path, int] = {}
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._look)

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these files and no others; what is known of the ones watched before stays known."""
        wanted = set(paths)
        gone = [str(path) for path in self._known if path not in wanted]
        if gone:
            self._watcher.removePaths(gone)
        self._known = {path: self._known.get(path) or state_of(path) for path in sorted(wanted)}
        self._touched = {path: times for path, times in self._touched.items() if path in wanted}
        self._renew()

    def _renew(self) -> None:
        """A file that was renamed over is watched no more by the system; ask again."""
        watched = set(self._watcher.files())
        missing = [str(path) for path in self._known if str(path) not in watched and path.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _on_changed(self, path: str) -> None:
        self._touched[Path(path)] = 0
        self._settling.start()

    def _look(self) -> None:
        told = []
        for path, times in sorted(self._touched.items()):
            now = state_of(path)
            if now is None and times < PATIENCE:
                self._touched[path] = times + 1
                continue
            del self._touched[path]
            if now is not None and path in self._known and now != self._known[path]:
                self._known[path] = now
                told.append(path)
        self._renew()
        if self._touched:
            self._settling.start()
        if told:
            self.changed.emit(tuple(told))


def state_of(path: Path) -> State:
    """What tells whether a file changed."""
    try:
        known = path.stat()
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size
