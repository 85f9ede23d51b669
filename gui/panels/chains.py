"""What became of each fact through the versions: its value in each, as a line that runs on until it changes."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.facts.chains import Chain, Step, chains
from core.model import Change, Comparison, Interval
from core.model.facts import FACT_KINDS
from gui.appearance import Appearance
from gui.legend import draw_marked_word
from gui.panels.line_list import RANK
from gui.review import Review
from gui.theme import font
from gui.wording import ARROW, KIND_NAMES, interval, letter, side, tr, words_of

CHAIN_ROLE: Final = int(Qt.ItemDataRole.UserRole)
WIDE, ROW, ROW_NARROW = 640, 34, 46
"""From ``WIDE`` px on each version has a column; below that the values stand behind one another."""
AGAIN = 8
"""Px between a value and what it is again."""
LABELS = 204
"""Width of what stands before the first version's column."""
NOTHING = "–"
MOST_LETTERS = 48
"""Of what a step says."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChainRow:
    """One fact through the versions, in words: what it says from each step on."""

    chain: Chain
    kind: str
    words: tuple[str, ...]
    """A step each."""

    @property
    def place(self) -> int:
        """Number of the paragraph in which it stands last, from 1."""
        return self.chain.place[1] + 1

    @property
    def values(self) -> str:
        """``A 212 → C 217 → D 212 (as A)``."""
        told = []
        for step, words in zip(self.chain.steps, self.words, strict=True):
            again = f" ({as_in(step)})" if step.again is not None else ""
            told.append(f"{letter(step.version)} {words}{again}")
        return f" {ARROW} ".join(told)

    def change_at(self, version: int) -> Change | None:
        """The change that brought what it says in a version; in the first the one that ended it."""
        known = [step.change or step.within for step in self.chain.steps if step.version <= version]
        return next((change for change in reversed(known) if change), self.chain.changes[0])


def as_in(step: Step) -> str:
    """``as A`` where a fact says again what it said from version A on."""
    return tr("as {letter}").format(letter=letter(step.again)) if step.again is not None else ""


def chain_rows(comparison: Comparison) -> tuple[ChainRow, ...]:
    return tuple(_row(chain, comparison) for chain in chains(comparison))


def _row(chain: Chain, comparison: Comparison) -> ChainRow:
    kind = tr(KIND_NAMES[chain.fact.kind])
    following = (*chain.steps[1:], None)
    words = tuple(_words(step, after, comparison) for step, after in zip(chain.steps, following, strict=True))
    return ChainRow(chain, tr("{kind}?").format(kind=kind) if chain.likely else kind, words)


def _words(step: Step, after: Step | None, comparison: Comparison) -> str:
    version = comparison.versions[step.version]
    if not step.spans:
        return NOTHING
    change, newer = step.change, True
    if change is None and after is not None and after.change is not None and after.change.before_value is not None:
        change, newer, version = after.change, False, comparison.versions[after.version - 1]
    if change is not None and ((change.after_value if newer else change.before_value) or change.kind == "quote"):
        told = side(change, version, newer=newer, limit=MOST_LETTERS, amid=True)
        return told.meaning or told.words
    meaning = interval(step.value) if isinstance(step.value, Interval) and step.value.anchored_by else ""
    return meaning or words_of(step.spans, version, MOST_LETTERS)


class ChainModel(QAbstractListModel):
    """A row a chain. ``order``: ``place`` (that of the text of the step at which each began), ``rank`` or ``kind``."""

    def __init__(self, review: Review, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        self._all: tuple[ChainRow, ...] = ()
        self.rows: tuple[ChainRow, ...] = ()
        self.versions = 0
        self.words, self.kind, self.order = "", "", "place"
        review.annotations_changed.connect(self._on_annotations)

    def refresh(self) -> None:
        """Made anew from the comparison."""
        comparison = self._review.comparison
        self._all = chain_rows(comparison) if comparison else ()
        self.versions = len(comparison.versions) if comparison else 0
        self.narrow()

    def narrow(self) -> None:
        """Shown: what holds ``words`` and is of ``kind``, in ``order``."""
        self.beginResetModel()
        wanted = self.words.casefold()
        rows = [row for row in self._all if self.kind in ("", row.chain.fact.kind)]
        rows = [row for row in rows if wanted in self._told(row).casefold()]
        if self.order != "place":
            rows.sort(key=self._rank if self.order == "rank" else _kind)
        self.rows = tuple(rows)
        self.endResetModel()

    @property
    def kinds(self) -> dict[str, int]:
        """How many lines there are of each kind of fact, in the order of the kinds."""
        counts = {kind: sum(row.chain.fact.kind == kind for row in self._all) for kind in FACT_KINDS}
        return {kind: count for kind, count in counts.items() if count}

    def decided(self, change: Change) -> bool:
        return self._review.review_of(change) != "open"

    def is_current(self, change: Change) -> bool:
        current = self._review.current
        return current is not None and current.key == change.key

    def row_of(self, change: Change | None) -> int:
        """The row in which a change stands, by its key; -1 where there is none."""
        if change is None:
            return -1
        keys = {known.key: n for n, row in enumerate(self.rows) for known in row.chain.changes}
        return keys.get(change.key, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default; a plain value
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._told(row)
        return row if role == CHAIN_ROLE else None

    @staticmethod
    def _told(row: ChainRow) -> str:
        return f"{row.kind}, {row.chain.name}, ¶ {row.place}: {row.values}"

    def _rank(self, row: ChainRow) -> tuple[int, int]:
        """Headline first, then what a reader would mind most."""
        version, paragraph = row.chain.place
        comparison = self._review.comparison
        assert comparison is not None
        return (0 if comparison.versions[version].paragraphs[paragraph].role == "title" else 1), _kind(row)

    def _on_annotations(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


def _kind(row: ChainRow) -> int:
    return RANK.index(row.chain.fact.kind)


class ChainDelegate(QStyledItemDelegate):
    """Draws a chain: in columns where there is room, else its values one behind the other."""

    def __init__(self, model: ChainModel, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self._model = model
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW if self._list.viewport().width() >= WIDE else ROW_NARROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CHAIN_ROLE)
        if not isinstance(row, ChainRow):
            return
        theme, box = self._appearance.theme, option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme["list_selection"])
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme["focus"])
        flags = Qt.AlignmentFlag.AlignVCenter
        wide = self._list.viewport().width() >= WIDE
        head = QRect(box.left() + 16, box.top() + (0 if wide else 3), LABELS - 24, ROW if wide else 20)
        small, face = QFontMetricsF(font("meta")), font("meta" if wide else "lists")
        painter.setFont(font("meta"))
        painter.setPen(theme["secondary"])
        painter.drawText(head, flags, row.kind)
        named = head.adjusted(round(small.horizontalAdvance(row.kind)) + 9, 0, 0, 0)
        if not wide:  # there the line is its own, with room for the paragraph at its end
            place = f"¶ {row.place}"
            named.setRight(box.right() - 24 - round(small.horizontalAdvance(place)))
            painter.setPen(theme["muted"])
            painter.drawText(QRect(named.right() + 10, named.top(), box.right(), named.height()), flags, place)
        painter.setFont(face)
        painter.setPen(theme["text"])
        painter.drawText(
            named, flags, QFontMetricsF(face).elidedText(row.chain.name, Qt.TextElideMode.ElideRight, named.width())
        )
        if wide:
            self._columns(painter, box, row)
        else:
            self._row(painter, box, row)
        painter.restore()

    def _columns(self, painter: QPainter, box: QRect, row: ChainRow) -> None:
        theme = self._appearance.theme
        steps = row.chain.steps
        share = (box.width() - LABELS) / max(self._model.versions, 1)
        middle = box.top() + box.height() / 2
        for n, step in enumerate(steps):
            left = box.left() + LABELS + step.version * share
            end = steps[n + 1].version if n + 1 < len(steps) else self._model.versions
            right = box.left() + LABELS + end * share - 14
            width = self._value(painter, QPointF(left, middle + 5), step, row.words[n], right - left)
            if step.spans and left + width + 10 < right:
                painter.setPen(QPen(theme["divider_strong"], 1))
                painter.drawLine(QPointF(left + width + 10, middle), QPointF(right, middle))

    def _row(self, painter: QPainter, box: QRect, row: ChainRow) -> None:
        theme = self._appearance.theme
        x, baseline = box.left() + 16.0, box.top() + 37.0
        for n, step in enumerate(row.chain.steps):
            if n:
                painter.setFont(font("meta"))
                painter.setPen(theme["muted"])
                painter.drawText(QPointF(x, baseline), ARROW)
                x += 18
            painter.setFont(font("numbers"))
            painter.setPen(theme["muted"])
            painter.drawText(QPointF(x, baseline), letter(step.version))
            x += 13
            rest = (box.right() - 12 - x) / (len(row.chain.steps) - n)
            x += self._value(painter, QPointF(x, baseline), step, row.words[n], max(rest - 10, 24)) + 8

    def _value(self, painter: QPainter, place: QPointF, step: Step, told: str, room: float) -> float:
        """One value, marked as the article marks it, and which version said so before; gives the width of both."""
        theme, small = self._appearance.theme, QFontMetricsF(font("meta"))
        again = as_in(step)
        behind = small.horizontalAdvance(again) + AGAIN if again else 0
        width = self._marked(painter, place, step, told, room - behind)
        if again:
            painter.setFont(font("meta"))
            painter.setPen(theme["secondary"])
            painter.drawText(place + QPointF(width + AGAIN, 0), again)
        return width + behind

    def _marked(self, painter: QPainter, place: QPointF, step: Step, told: str, room: float) -> float:
        theme, face = self._appearance.theme, font("article", 14 / 16)
        words = QFontMetricsF(face).elidedText(told, Qt.TextElideMode.ElideRight, max(room - 4, 12))
        if step.change is None:
            painter.setFont(face)
            painter.setPen(theme["text"])
            painter.drawText(place, words)
            return QFontMetricsF(face).horizontalAdvance(words)
        decided = self._model.decided(step.change)
        relation = step.change.relation
        if self._model.is_current(step.change):
            mark = theme.mark("fact", relation)
            metrics = QFontMetricsF(face)
            across = metrics.horizontalAdvance(words)
            box = QRectF(place.x() - 2, place.y() - metrics.ascent() - 1, across + 4, metrics.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark.gutter)
            painter.drawRoundedRect(box, 3, 3)
            painter.setFont(face)
            painter.setPen(mark.on_gutter)
            painter.drawText(place, words)
            return across
        return draw_marked_word(painter, place, words, face, theme, "fact", relation=relation, decided=decided)


class ChainList(QListView):
    """The chains. Choosing one goes to a change of it: to that of the column that was clicked, else to its first."""

    def __init__(self, review: Review, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = review
        self._quiet = False
        self._clicked: int | None = None
        self.chain_model = ChainModel(review, self)
        self.setObjectName("chain_list")
        self.setAccessibleName(tr("What became of each fact"))
        self.setModel(self.chain_model)
        self.setItemDelegate(ChainDelegate(self.chain_model, appearance, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        review.current_changed.connect(self.follow)
        appearance.changed.connect(self.viewport().update)

    def refresh(self) -> None:
        self.chain_model.refresh()
        self.follow()

    def follow(self) -> None:
        """Choose the chain of the current change."""
        row = self.chain_model.row_of(self._review.current)
        self._quiet = True
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectedIndexes():
            self.setCurrentIndex(self.chain_model.index(row))
        self.viewport().update()
        self._quiet = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        wide = self.viewport().width() >= WIDE
        share = (self.viewport().width() - LABELS) / max(self.chain_model.versions, 1)
        at = event.position().x() - LABELS
        self._clicked = int(at // share) if wide and at >= 0 else None
        super().mousePressEvent(event)
        if self.indexAt(event.position().toPoint()) == self.currentIndex():
            self._on_selected()
        self._clicked = None

    def _on_selected(self) -> None:
        row = self.currentIndex().data(CHAIN_ROLE)
        if self._quiet or not isinstance(row, ChainRow):
            return
        change = row.change_at(self._clicked if self._clicked is not None else 0)
        known = {other.key: other for other in self._review.changes}
        if change is not None and change.key in known:
            self._review.set_current(known[change.key])
        elif change is not None:  # its step is not in sight; the place in the newer version may be
            comparison = self._review.comparison
            pair = next((p for p in comparison.pairs if change in p.changes), None) if comparison else None
            spans = change.after or change.before
            if pair is not None:
                self._review.place_requested.emit(pair.after if change.after else pair.before, spans[0])
