"""What one version tells in two ways, below the list of facts: a sentence each, which leads to the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.appearance import Appearance
from gui.panels.line_list import HEADING as HEADING_HEIGHT
from gui.panels.line_list import HEADING_ROLE, ROW_ROLE, Index
from gui.review import Review
from gui.theme import TYPE, font
from gui.wording import letter, tr
from gui.wrapped import wrapped

SIGN: Final = "≠"
if TYPE_CHECKING:
    from core.facts.contradictions.telling import ToldContradiction

LEFT, RIGHT, AROUND = 37, 13, 6
"""Pixels left and right of a sentence, as in the list above, and over and under it."""
MOST: Final = 176
"""Pixels high at the most, and never more than a third of the panel: what is more is scrolled to."""
AT_ONCE: Final = 40
"""Contradictions that are told in the turn in which the comparison is shown; more have a turn of their own."""
BATCH: Final = 12
"""Sentences that are set in one turn of the event loop."""


def say(text: str) -> str:
    """A text of the tables of ``core.facts.contradictions.telling`` in the language of the window."""
    return tr(text)


@dataclass(frozen=True, slots=True)
class WithinRow:
    told: ToldContradiction
    heading: str
    """``Final doesn’t agree with itself``."""
    first: bool
    """Whether it is the first of its version."""

    @property
    def sentence(self) -> str:
        """Made when it is looked at: there may be thousands."""
        return self.told.sentence(say)


class WithinModel(QAbstractListModel):
    """The contradictions of the versions in sight, the newest version first."""

    def __init__(self, review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = review
        self._columns: tuple[int, ...] = ()
        self.rows: list[WithinRow] = []
        review.comparison_changed.connect(self._on_comparison)
        review.layout_changed.connect(self._on_layout)
        self.refresh()

    def refresh(self) -> None:
        self.beginResetModel()
        comparison, self._columns = self._review.comparison, self._review.layout_.columns
        self.rows = []
        if comparison is not None and comparison.contradictions:
            # What tells them loads much of what judges, which a window without any never needs.
            from core.facts.contradictions.telling import HEADING, tell

            shown = sorted((n for n in self._columns if n < len(comparison.versions)), reverse=True)
            for told in tell(comparison, shown):
                first = not self.rows or self.rows[-1].told.version != told.version
                heading = say(HEADING).format(label=comparison.versions[told.version].label)
                self.rows.append(WithinRow(told, heading, first))
        self.endResetModel()

    def _on_comparison(self) -> None:
        comparison = self._review.comparison
        if comparison is None or len(comparison.contradictions) <= AT_ONCE:
            self.refresh()
            return
        self.beginResetModel()
        self.rows = []
        self.endResetModel()
        self._review.turns.ask("contradictions", self, self.refresh)

    def _on_layout(self) -> None:
        if self._review.layout_.columns != self._columns:
            self.refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default; a plain value
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.heading}. {row.sentence}"
        if role == ROW_ROLE:
            return row
        if role == HEADING_ROLE:
            return row.heading if row.first else ""
        return None


class WithinDelegate(QStyledItemDelegate):
    """A sentence over as many lines as it needs, behind a sign; over a version's first its name."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        height = round(wrapped(str(index.data()), "lists", width - LEFT - RIGHT).height)
        return QSize(width, height + 2 * AROUND + (HEADING_HEIGHT if index.data(HEADING_ROLE) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._appearance.theme, QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        if heading := str(index.data(HEADING_ROLE) or ""):
            face = font("tools")
            face.setWeight(QFont.Weight.DemiBold)
            over = QRect(box.left() + RIGHT, box.top(), box.width() - 2 * RIGHT, HEADING_HEIGHT)
            painter.setFont(face)
            painter.setPen(theme["secondary"])
            cut = QFontMetrics(face).elidedText(heading, Qt.TextElideMode.ElideMiddle, over.width())
            painter.drawText(over, Qt.AlignmentFlag.AlignVCenter, cut)
            box.setTop(box.top() + HEADING_HEIGHT)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme["list_selection"])
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme["focus"])
        painter.setFont(font("lists_strong"))
        painter.setPen(theme["secondary"])
        sign = QRect(box.left() + RIGHT, box.top() + AROUND, LEFT - RIGHT, round(TYPE["lists"].line))
        painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter, SIGN)
        words = wrapped(str(index.data()), "lists", box.width() - LEFT - RIGHT)
        words.draw(painter, QPointF(box.left() + LEFT, box.top() + AROUND), theme["text"])
        painter.restore()


class WithinList(QListView):
    """``again``: Enter on the row that is chosen, or a click on it."""

    again = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.came = False
        """Whether the mouse button that is down has just chosen the row."""
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self.selectedIndexes() and (enters or event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)):
            # Tab comes to a row without choosing it: the text stays where it is until a key says otherwise.
            here = self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif enters:
            self.again.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """As high as its sentences are at this width; what is more than the most isn't measured."""
        option, height = QStyleOptionViewItem(), 0
        for n in range(self.model().rowCount()):
            height += self.itemDelegate().sizeHint(option, self.model().index(n, 0)).height()
            if height >= MOST:
                break
        holder = self.parentWidget()
        panel = holder.parentWidget() if holder is not None else None
        most = max(min(MOST, panel.height() // 3), HEADING_HEIGHT + 32) if panel is not None else MOST
        self.setFixedHeight(min(height, most))
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self) -> None:
        if not self.came:
            self.again.emit()
        self.came = False


class WithinVersions(QWidget):
    """Hidden while the versions in sight agree with themselves. Choosing a sentence marks its words in the text and goes to
    the first; Enter or another click goes on to the next."""

    def __init__(self, review: Review, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("within_versions")
        self._review = review
        self._appearance = appearance
        self.model = WithinModel(review, self)
        self.list = WithinList(self)
        self.list.setObjectName("within_versions_list")
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the list above
        self.list.setAccessibleName(self.tr("Where a version doesn’t agree with itself"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(WithinDelegate(appearance, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # where there are thousands, the window goes on meanwhile
        self.list.setBatchSize(BATCH)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.again.connect(self._ask)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 4)
        column.addWidget(self.list)
        self.model.modelReset.connect(self._on_reset)
        review.current_changed.connect(self.list.clearSelection)
        appearance.changed.connect(self.list.viewport().update)
        parent.installEventFilter(self)
        self._on_reset()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel has another height."""
        if event.type() == QEvent.Type.Resize:
            self.list.fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._appearance.theme["surface"])
            painter.fillRect(QRect(0, 0, self.width(), 1), self._appearance.theme["divider"])

    def _on_reset(self) -> None:
        self.setVisible(bool(self.model.rows))
        self.list.fit()

    def _on_selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if selected.indexes():
            self.list.came = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._ask()

    def _ask(self) -> None:
        for index in self.list.selectionModel().selectedIndexes():
            row = index.data(ROW_ROLE)
            spans = tuple(place.span for place in row.told.places)
            told = f"{letter(row.told.version)} · {row.sentence}" if len(self._review.pairs) > 1 else row.sentence
            self._review.places_requested.emit(row.told.version, spans, told)
