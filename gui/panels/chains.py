"""What became of each fact through the versions: its value in each, as a line that runs on until it changes."""

from collections.abc import Sequence
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

from core.model import Change, Comparison, Name, PairComparison, Paragraph, Quantity, Quotation, Span
from gui.appearance import Appearance
from gui.compare_view.content import FURNITURE_ROLES
from gui.legend import draw_marked_word
from gui.review import Review
from gui.theme import font
from gui.wording import ARROW, kind_name, letter, side, tr

CHAIN_ROLE: Final = int(Qt.ItemDataRole.UserRole)
WIDE, ROW, ROW_NARROW = 640, 34, 46
"""From ``WIDE`` px on each version has a column; below that the values stand behind one another."""
LABELS = 204
"""Width of what stands before the first version's column."""
NOTHING = "–"
FIRST_WORDS = 4
"""Of a paragraph, which name what nothing else names."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Step:
    """What a fact says from one version on. ``change`` brought it; the first version has none."""

    version: int
    words: str
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """One fact through the versions: only where it changed, in the order of the versions."""

    kind: str
    name: str
    """What is counted, whose words or office it is, or the first words of the paragraph in which it stands last."""
    paragraph: int
    """Number of the paragraph in which it stands last, from 1."""
    steps: tuple[Step, ...]

    @property
    def words(self) -> str:
        """``A 212, C 217``."""
        return f" {ARROW} ".join(f"{letter(step.version)} {step.words}" for step in self.steps)

    def change_at(self, version: int) -> Change | None:
        """The change that brought what it says in a version; in the first the one that ended it."""
        known = [step for step in self.steps if step.version <= version and step.change]
        return known[-1].change if known else next((step.change for step in self.steps if step.change), None)


def chains(comparison: Comparison) -> tuple[Chain, ...]:
    """The facts that changed from version to version. Changes are of one chain where one begins in the words, or in the
    fact, in which the one before it ended; changes of one fact that say the same at one step are told once."""
    found: list[list[tuple[PairComparison, Change]]] = []
    ends: dict[tuple[int, str | None], list[int]] = {}
    for pair in comparison.pairs:
        told: set[object] = set()
        for change in pair.changes:
            if change.category != "fact":
                continue
            same = (change.kind, change.facts, change.before_value, change.after_value)
            if change.facts and (change.before_value or change.after_value):
                if same in told:
                    continue
                told.add(same)
            standing = ends.get((pair.before, change.kind), [])
            place = next((n for n in standing if _continues(found[n][-1][1], change)), None)
            if place is None:
                place = len(found)
                found.append([])
            else:
                standing.remove(place)
            found[place].append((pair, change))
            ends.setdefault((pair.after, change.kind), []).append(place)
        for (version, kind), standing in list(ends.items()):  # what did not change here is to be found at the next step
            if version == pair.before:
                ends.setdefault((pair.after, kind), []).extend(standing)
    return tuple(_chain(each, comparison) for each in found)


def _continues(earlier: Change, later: Change) -> bool:
    if earlier.facts and set(earlier.facts) & set(later.facts):
        return True
    return any(
        one.paragraph == other.paragraph and one.start < other.end and other.start < one.end
        for one in earlier.after
        for other in later.before
    )


def _chain(members: Sequence[tuple[PairComparison, Change]], comparison: Comparison) -> Chain:
    pair, first = members[0]
    steps = []
    if first.before:
        since = _since(pair.before, first.before, comparison)
        steps.append(Step(since, _value(first, comparison, pair, newer=False)))
    for pair, change in members:
        words = _value(change, comparison, pair, newer=True) if change.after else NOTHING
        steps.append(Step(pair.after, words, change))
    pair, last = members[-1]
    place = (last.after or last.before)[0].paragraph
    version = comparison.versions[pair.after if last.after else pair.before]
    name = next((told for _, change in reversed(members) if (told := _name(change))), "")
    return Chain(kind_name(last), name or _first_words(version.paragraphs[place]), place + 1, tuple(steps))


def _name(change: Change) -> str:
    """What the values of a change are of, as far as the newer one says it, or else the older; empty where neither does."""
    for value in (change.after_value, change.before_value):
        match value:
            case Quantity(unit=str(told)) if change.kind == "number":
                return told[:1].upper() + told[1:]
            case Name(role=str(told)) | Quotation(speaker=str(told)) if told:
                return told[:1].upper() + told[1:]
    return ""


def _first_words(paragraph: Paragraph) -> str:
    """Behind the furniture it begins with."""
    start = max((part.end for part in paragraph.parts if part.role in FURNITURE_ROLES and part.start == 0), default=0)
    words = paragraph.text[start:].split()
    first = " ".join(words[:FIRST_WORDS])
    return first if len(words) <= FIRST_WORDS else first.rstrip(",;:–—") + "…"


def _since(version: int, spans: Sequence[Span], comparison: Comparison) -> int:
    """The version from which on the words stood in their row as they are."""
    row = next(row for row in comparison.alignment.rows if spans[0].paragraph in row.cells[version])
    texts = comparison.versions[version].texts
    words = [texts[span.paragraph][span.start : span.end] for span in spans]
    while version:
        earlier = " ".join(comparison.versions[version - 1].texts[n] for n in row.cells[version - 1])
        if not all(each in earlier for each in words):
            break
        version -= 1
    return version


def _value(change: Change, comparison: Comparison, pair: PairComparison, *, newer: bool) -> str:
    version = comparison.versions[pair.after if newer else pair.before]
    told = side(change, version, newer=newer, limit=48, amid=True)
    return told.meaning or told.words


class ChainModel(QAbstractListModel):
    """A row a chain, in the order of the text of the step at which each began."""

    def __init__(self, review: Review, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        self.chains: tuple[Chain, ...] = ()
        self.versions = 0
        review.annotations_changed.connect(self._on_annotations)

    def refresh(self) -> None:
        comparison = self._review.comparison
        self.beginResetModel()
        self.chains = chains(comparison) if comparison else ()
        self.versions = len(comparison.versions) if comparison else 0
        self.endResetModel()

    def decided(self, change: Change) -> bool:
        return self._review.review_of(change) != "open"

    def is_current(self, change: Change) -> bool:
        current = self._review.current
        return current is not None and current.key == change.key

    def row_of(self, change: Change | None) -> int:
        """The row in which a change stands, by its key; -1 where there is none."""
        if change is None:
            return -1
        keys = {step.change.key: n for n, chain in enumerate(self.chains) for step in chain.steps if step.change}
        return keys.get(change.key, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default; a plain value
        return 0 if parent.isValid() else len(self.chains)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.chains):
            return None
        chain = self.chains[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{chain.kind}, {chain.name}, ¶ {chain.paragraph}: {chain.words}"
        return chain if role == CHAIN_ROLE else None

    def _on_annotations(self) -> None:
        if self.chains:
            self.dataChanged.emit(self.index(0), self.index(len(self.chains) - 1))


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
        chain = index.data(CHAIN_ROLE)
        if not isinstance(chain, Chain):
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
        painter.drawText(head, flags, chain.kind)
        named = head.adjusted(round(small.horizontalAdvance(chain.kind)) + 9, 0, 0, 0)
        if not wide:  # there the line is its own, with room for the paragraph at its end
            place = f"¶ {chain.paragraph}"
            named.setRight(box.right() - 24 - round(small.horizontalAdvance(place)))
            painter.setPen(theme["muted"])
            painter.drawText(QRect(named.right() + 10, named.top(), box.right(), named.height()), flags, place)
        painter.setFont(face)
        painter.setPen(theme["text"])
        painter.drawText(
            named, flags, QFontMetricsF(face).elidedText(chain.name, Qt.TextElideMode.ElideRight, named.width())
        )
        if wide:
            self._columns(painter, box, chain)
        else:
            self._row(painter, box, chain)
        painter.restore()

    def _columns(self, painter: QPainter, box: QRect, chain: Chain) -> None:
        theme = self._appearance.theme
        share = (box.width() - LABELS) / max(self._model.versions, 1)
        middle = box.top() + box.height() / 2
        for n, step in enumerate(chain.steps):
            left = box.left() + LABELS + step.version * share
            end = chain.steps[n + 1].version if n + 1 < len(chain.steps) else self._model.versions
            right = box.left() + LABELS + end * share - 14
            width = self._value(painter, QPointF(left, middle + 5), step, right - left)
            if step.words != NOTHING and left + width + 10 < right:
                painter.setPen(QPen(theme["divider_strong"], 1))
                painter.drawLine(QPointF(left + width + 10, middle), QPointF(right, middle))

    def _row(self, painter: QPainter, box: QRect, chain: Chain) -> None:
        theme = self._appearance.theme
        x, baseline = box.left() + 16.0, box.top() + 37.0
        for n, step in enumerate(chain.steps):
            if n:
                painter.setFont(font("meta"))
                painter.setPen(theme["muted"])
                painter.drawText(QPointF(x, baseline), ARROW)
                x += 18
            painter.setFont(font("numbers"))
            painter.setPen(theme["muted"])
            painter.drawText(QPointF(x, baseline), letter(step.version))
            x += 13
            rest = (box.right() - 12 - x) / (len(chain.steps) - n)
            x += self._value(painter, QPointF(x, baseline), step, max(rest - 10, 24)) + 8

    def _value(self, painter: QPainter, place: QPointF, step: Step, room: float) -> float:
        """One value, marked as the article marks it; gives its width."""
        theme, face = self._appearance.theme, font("article", 14 / 16)
        words = QFontMetricsF(face).elidedText(step.words, Qt.TextElideMode.ElideRight, max(room - 4, 12))
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
        chain = self.currentIndex().data(CHAIN_ROLE)
        if self._quiet or not isinstance(chain, Chain):
            return
        change = chain.change_at(self._clicked if self._clicked is not None else 0)
        known = {other.key: other for other in self._review.changes}
        if change is not None and change.key in known:
            self._review.set_current(known[change.key])
        elif change is not None:  # its step is not in sight; the place in the newer version may be
            comparison = self._review.comparison
            pair = next((p for p in comparison.pairs if change in p.changes), None) if comparison else None
            spans = change.after or change.before
            if pair is not None:
                self._review.place_requested.emit(pair.after if change.after else pair.before, spans[0])
