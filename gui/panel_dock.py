"""The dock at the side: tabs for the panels in its title, the chosen panel, and the card of the current change below."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.appearance import Appearance
from gui.panels.current_card import CurrentCard
from gui.theme import font, icon
from gui.wording import grouped

WIDTH, HEIGHT = 348, 328
TITLE, TITLE_LOW, CARD_WIDTH = 56, 40, 400
FEW = 112
"""Height of a panel that gives the card all it can: its filter and a line or two."""
LEAST, LEAST_LOW = (280, 140), (280, 216)
"""Smallest width and height of the panels; below the text the card stands in them whole."""


class DockTitle(QWidget):
    """As high as it is told; the dock asks its size hint."""

    height_wanted = TITLE

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.height_wanted)


class PanelDock(QDockWidget):
    """Can be moved to another side, floated, closed and opened again. ``add`` puts a panel in, ``choose`` shows it."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setObjectName("panels")
        self.setWindowTitle(self.tr("Panels"))
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea
            | Qt.DockWidgetArea.RightDockWidgetArea
            | Qt.DockWidgetArea.BottomDockWidgetArea
        )
        self._appearance = appearance
        self._card: CurrentCard | None = None
        self._beside: Collection[str] = ()
        self._names: list[str] = []
        self._panels: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        title = self._title = DockTitle(self)
        title.setObjectName("dock_title")
        title.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = QTabBar(title)
        self.tabs.setObjectName("dock_tabs")
        self.tabs.setFont(font("tools"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self._float = QToolButton(title)
        self._float.setAccessibleName(self.tr("Take the panels out of the window, or back"))
        self._float.clicked.connect(lambda: self.setFloating(not self.isFloating()))
        self._shut = QToolButton(title)
        self._shut.setAccessibleName(self.tr("Close the panels"))
        self._shut.clicked.connect(self.close)
        row = QHBoxLayout(title)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        for button in (self._float, self._shut):
            button.setToolTip(button.accessibleName())
            button.setProperty("part", "small_tool")
            row.addWidget(button)
        self.setTitleBarWidget(title)
        self._body = QWidget(self)
        self._body.setObjectName("dock_body")
        self._pages = QStackedWidget(self._body)
        # Where there is little room the card below takes what it needs first: a list scrolls more easily than a sentence.
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._pages.setMinimumHeight(FEW)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.setWidget(self._body)
        # Said outright, so that a dock does not grow for good when the composer opens in it.
        self._body.setMinimumSize(*LEAST)
        self.tabs.currentChanged.connect(self._on_tab)
        appearance.changed.connect(self._dress)
        self._dress()

    def add(self, name: str, title: str, panel: QWidget) -> None:
        self._names.append(name)
        self._titles[name] = title
        self._panels[name] = panel
        self._pages.addWidget(panel)
        self.tabs.addTab(title)

    def set_card(self, card: CurrentCard, beside: Collection[str]) -> None:
        """What stands below these panels."""
        self._card, self._beside = card, beside
        self._column.addWidget(card)
        self.dockLocationChanged.connect(self._fit)

    def count(self, name: str, count: int) -> None:
        self.tabs.setTabText(self._names.index(name), f"{self._titles[name]}  {grouped(count)}")

    def set_offered(self, name: str, offered: bool) -> None:
        """Whether the panel has a tab now."""
        self.tabs.setTabVisible(self._names.index(name), offered)

    @property
    def current(self) -> str:
        return self._names[max(self.tabs.currentIndex(), 0)]

    @property
    def panel(self) -> QWidget:
        """The panel that is shown."""
        return self._panels[self.current]

    @property
    def home(self) -> QWidget:
        """Where the focus goes in the panel that is shown: its list. A focus proxy would let Tab pass by what stands over it."""
        return self.panel.findChild(QAbstractItemView) or self.panel

    def choose(self, name: str) -> None:
        """Open the dock on this panel."""
        self.show()
        self.raise_()
        self.turn_to(name)

    def turn_to(self, name: str) -> None:
        """Have this panel chosen whether the dock is open or not; a name that no panel has changes nothing."""
        if name in self._names:
            self.tabs.setCurrentIndex(self._names.index(name))

    def _on_tab(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self._pages.setCurrentIndex(index)
            self._show_card()
            self.chosen.emit(self._names[index])

    def _show_card(self) -> None:
        if self._card is not None:
            self._card.set_wanted(self.current in self._beside)

    def _fit(self, area: Qt.DockWidgetArea) -> None:
        """At the bottom there is room in width: the card stands beside the panel, and the title is lower."""
        low = area == Qt.DockWidgetArea.BottomDockWidgetArea
        self._column.setDirection(QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom)
        if self._card is not None:
            self._card.setMaximumWidth(CARD_WIDTH if low else 16_777_215)
            self._card.setMinimumWidth(CARD_WIDTH if low else 0)
            self._card.set_beside(low)
        self._title.height_wanted = TITLE_LOW if low else TITLE
        self._title.updateGeometry()
        self._body.setMinimumSize(*(LEAST_LOW if low else LEAST))
        self.tabs.setProperty("low", low)
        self.tabs.style().polish(self.tabs)
        self._show_card()

    def _dress(self) -> None:
        theme = self._appearance.theme
        self._float.setIcon(icon("float", theme, token="secondary"))
        self._shut.setIcon(icon("close", theme, token="secondary"))
