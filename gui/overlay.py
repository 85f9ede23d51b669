"""The panels over the text: what the dock at the right becomes in a window that has no room for both."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from gui.panel_dock import WIDTH, PanelDock

NARROW = 1200
"""Below this width of the window, in px, the dock lies over the text."""
_FEATURES = QDockWidget.DockWidgetFeature
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class Overlay(QObject):
    """Lifts the dock out of the window's layout and lays it over the right of its central widget, closed at first; ``fit``
    is called whenever the window has another size."""

    def __init__(self, window: QMainWindow, dock: PanelDock) -> None:
        super().__init__(window)
        self._window = window
        self._dock = dock
        self._over = False
        self._was_open = False
        dock.topLevelChanged.connect(self._on_floated)
        dock.dockLocationChanged.connect(lambda _area: self._on_floated(floating=True))
        dock.installEventFilter(self)

    @property
    def over(self) -> bool:
        """Whether the dock lies over the text now."""
        return self._over

    @property
    def open_beside(self) -> bool:
        """Whether the panels are open, or were when there was room for them."""
        return self._dock.isVisible() or (self._over and self._was_open)

    def fit(self) -> None:
        window, dock = self._window, self._dock
        narrow = window.width() < NARROW
        if narrow and not self._over and not dock.isFloating() and window.dockWidgetArea(dock) == _RIGHT:
            self._was_open = not dock.isHidden()
            window.removeDockWidget(dock)
            self._set_over(True)
        elif not narrow and self._over:
            self.lower()
        if self._over:
            central = window.centralWidget()
            centre = central.geometry() if central is not None else window.rect()
            width = min(WIDTH, centre.width())
            dock.setGeometry(centre.right() + 1 - width, centre.top(), width, centre.height())
            dock.raise_()

    def lower(self) -> None:
        """Back into the layout, at the right."""
        if self._over:
            shown = self.open_beside
            self._set_over(False)
            self._window.addDockWidget(_RIGHT, self._dock)
            self._window.resizeDocks([self._dock], [WIDTH], Qt.Orientation.Horizontal)
            self._dock.setVisible(shown)

    def _set_over(self, over: bool) -> None:
        self._over = over
        more = _FEATURES.NoDockWidgetFeatures if over else _FEATURES.DockWidgetMovable
        self._dock.setFeatures(_FEATURES.DockWidgetClosable | _FEATURES.DockWidgetFloatable | more)
        self._dock.setProperty("over", over)
        self._dock.style().polish(self._dock.widget())

    def _on_floated(self, floating: bool) -> None:
        """It was put elsewhere, out of the window or to another side."""
        if floating and self._over:
            self._set_over(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._over and watched is self._dock:
            if event.type() == QEvent.Type.Show:
                self.fit()
            elif (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            ):
                self._dock.hide()
                return True
        return super().eventFilter(watched, event)
