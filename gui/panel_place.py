"""Where the panels are: at the right, below many columns, or over the text, unless the editor has put them somewhere."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from gui.overlay import Overlay
from gui.panel_dock import HEIGHT, WIDTH, PanelDock

COLUMNS_IN_THE_LOW_DOCK = 4
"""From this many columns the panels go below, unless the editor has put them somewhere."""


class PanelPlace(QObject):
    """Moves the dock; that the editor moved it is remembered, and then it is left where it is."""

    def __init__(self, window: QMainWindow, dock: PanelDock, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._dock = dock
        self._settings = settings
        self._busy = 0
        self.overlay = Overlay(window, dock)
        dock.dockLocationChanged.connect(self._on_moved)

    @contextmanager
    def by_itself(self) -> Iterator[None]:
        """What moves within was not moved by the editor."""
        self._busy += 1
        try:
            yield
        finally:
            self._busy -= 1

    def fit(self) -> None:
        """Let the panels lie over the text where there is no room beside it."""
        with self.by_itself():
            self.overlay.fit()

    def lower(self) -> None:
        with self.by_itself():
            self.overlay.lower()

    def place(self, columns: int) -> None:
        """Below so many columns, or beside them."""
        dock, window = self._dock, self._window
        low = columns >= COLUMNS_IN_THE_LOW_DOCK
        if self._settings.value("dock_placed", False, bool) or dock.isFloating():
            return
        if self.overlay.over and not low:
            return
        area = Qt.DockWidgetArea.BottomDockWidgetArea if low else Qt.DockWidgetArea.RightDockWidgetArea
        with self.by_itself():
            self.overlay.lower()
            if window.dockWidgetArea(dock) != area:
                window.addDockWidget(area, dock)
        way, size = (Qt.Orientation.Vertical, HEIGHT) if low else (Qt.Orientation.Horizontal, WIDTH)
        # Once more when it has its place: a dock that was hidden doesn't take a size before.
        self._resize(size, way)
        QTimer.singleShot(0, self, lambda: self._resize(size, way))

    def _resize(self, size: int, way: Qt.Orientation) -> None:
        """In the layout only: what lies over the text or floats has its own size."""
        if not self.overlay.over and not self._dock.isFloating():
            self._window.resizeDocks([self._dock], [size], way)

    def _on_moved(self) -> None:
        if not self._busy:
            self._settings.setValue("dock_placed", True)
