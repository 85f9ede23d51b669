"""The lines of the Facts and Changes panels: model, look and order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.facts.lines import ChangeLine
from core.model import CATEGORIES, Change, Link, PairComparison, Passage, Version
from gui.appearance import Appearance
from gui.legend import draw_sign, sign_of
from gui.review import Review
from gui.theme import font, icon_pixmap
from gui.wording import (
    ARROW,
    CATEGORY_NAMES,
    KIND_NAMES,
    REVIEW_NAMES,
    grouped,
    isolated,
    letter,
    line_title,
    move_words,
    paragraphs_of,
    side,
    tr,
)

ROW: Final = 52
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
REVIEW_ROLE: Final = ROW_ROLE + 1
HEADING_ROLE: Final = REVIEW_ROLE + 1
KEPT_ROLE: Final = HEADING_ROLE + 1
"""Whether the older words stand."""
HEADING: Final = 30
"""Height of the heading over a group."""
REVIEW_ICONS: Final = {
    "open": ("open-circle", "muted"),
    "confirmed": ("check", "ok"),
    "correction": ("correction", "error"),
    "set_aside": ("minus", "muted"),
}
RANK: Final = (
    "number", "person", "organisation", "status", "negation", "modality", "quote", "attribution", "money",
    "percentage", "measure", "date", "time", "duration", "place", "role", "statement",
)  # fmt: skip
"""Kinds in the order of what a reader would mind most: toll, names, charge and status."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a panel: a line of changes, or (with ``moved``) a paragraph or sentence that only moved."""

    pair: PairComparison
    title: str
    older: str
    newer: str
    place: str
    step: str
    """The letter of the version in which the words stand, the newer one if they do in both; empty while two are in sight."""
    line: ChangeLine | None = None
    moved: Link | Passage | None = None

    @property
    def words(self) -> str:
        return f"{self.older} {ARROW} {self.newer}" if self.older and self.newer else self.older or self.newer


class Entry(NamedTuple):
    """What a row is made of; the row itself, with its words, is made when it is looked at. Thousands are made at once."""

    pair: PairComparison
    line: ChangeLine | None = None
    moved: Link | Passage | None = None


def entries_of(review: Review, categories: Sequence[str], *, moves: bool) -> list[Entry]:
    """The shown lines of some categories, and the moves if asked for, in the order of the view."""
    pairs = review.pair_by_change
    entries = [Entry(pairs[line.first.id], line) for line in review.lines if line.first.category in categories]
    if moves:
        entries += [Entry(pair, moved=item) for pair, item in review.moves]
    return entries


def row_of(entry: Entry, versions: Sequence[Version], *, stepwise: bool) -> Row:
    """The row of an entry; ``stepwise``: more than two versions are in sight, so the letter is told of the one at hand."""
    if entry.line is not None:
        return _line_row(entry.line, entry.pair, versions, stepwise)
    assert entry.moved is not None
    words, place = move_words(entry.moved, versions[entry.pair.before])
    step = letter(entry.pair.after) if stepwise else ""
    return Row(entry.pair, tr("Moved"), words, "", place, step, moved=entry.moved)


def _line_row(line: ChangeLine, pair: PairComparison, versions: Sequence[Version], stepwise: bool) -> Row:
    change = line.first
    older = side(change, versions[pair.before], newer=False, limit=60, amid=True)
    newer = side(change, versions[pair.after], newer=True, limit=60, amid=True)
    step = letter(pair.after if change.after else pair.before) if stepwise else ""
    return Row(pair, line_title(change), older.text, newer.text, paragraphs_of(line.changes), step, line)


def kind_of(entry: Entry) -> tuple[int, int]:
    """Facts by kind as ``RANK`` has them, the other categories behind them, what moved last."""
    if entry.line is None:
        return len(CATEGORIES), 0
    change = entry.line.first
    return CATEGORIES.index(change.category), RANK.index(change.kind) if change.kind in RANK else len(RANK)


def headings(entries: Sequence[Entry]) -> dict[int, str]:
    """The words over the first row of each group, ``Numbers  4`` so to say, by the row's number."""
    found: dict[int, str] = {}
    groups = groupby(range(len(entries)), key=lambda n: kind_of(entries[n]))
    for _, rows in groups:
        numbers = list(rows)
        line = entries[numbers[0]].line
        change = line.first if line else None
        if change is None:
            name = tr("Moved")
        elif change.category == "fact":
            name = tr(KIND_NAMES[change.kind or "fact"])
        else:
            name = tr(CATEGORY_NAMES[change.category])
        found[numbers[0]] = f"{name}  {grouped(len(numbers))}"
    return found


def rank_of(row: Entry | Row, versions: Sequence[Version]) -> tuple[int, int]:
    """Headline first, then by kind as ``RANK`` has it; what is no fact comes last."""
    if row.line is None:
        return 2, 0
    change = row.line.first
    titled = any(_in_headline(member, row.pair, versions) for member in row.line.changes)
    order = RANK.index(change.kind) if change.kind in RANK else len(RANK)
    return (0 if titled else 1), order


def _in_headline(change: Change, pair: PairComparison, versions: Sequence[Version]) -> bool:
    spans, version = (change.after, pair.after) if change.after else (change.before, pair.before)
    return versions[version].paragraphs[spans[0].paragraph].role == "title"


class LineModel(QAbstractListModel):
    """Rows of one panel; ``refresh`` builds them anew from the review."""

    def __init__(
        self, review: Review, categories: Sequence[str], *, moves: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._categories = tuple(categories)
        self._moves = moves
        self._entries: list[Entry] = []
        self._versions: Sequence[Version] = ()
        self._made: dict[int, Row] = {}
        self._headings: dict[int, str] = {}
        self.words = ""
        self.order = "place"
        """``place``, ``rank`` or ``kind``."""
        review.comparison_changed.connect(self.refresh)
        review.filter_changed.connect(self.refresh)
        review.annotations_changed.connect(self._on_annotations)
        review.looked_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        entries = entries_of(self._review, self._categories, moves=self._moves)
        comparison = self._review.comparison
        self.beginResetModel()
        self._versions = comparison.versions if comparison else ()
        self._made = {}
        if wanted := self.words.casefold():
            entries = [e for e in entries if wanted in self._words_of(e).casefold()]
        if self.order == "rank":
            entries.sort(key=lambda entry: rank_of(entry, self._versions))
        elif self.order == "kind":
            entries.sort(key=kind_of)
        self._entries = entries
        self._headings = headings(entries) if self.order == "kind" else {}
        self._row_by_change: dict[str, int] | None = None
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        return [self._row(n) for n in range(len(self._entries))]

    def _row(self, number: int) -> Row:
        if number not in self._made:
            stepwise = len(self._review.pairs) > 1
            row = row_of(self._entries[number], self._versions, stepwise=stepwise)
            if row.line is not None and self._review.is_new(row.line.first):
                row = replace(row, title=f"{tr('New')} · {row.title}")
            self._made[number] = row
        return self._made[number]

    def _words_of(self, entry: Entry) -> str:
        row = row_of(entry, self._versions, stepwise=False)
        return f"{row.title} {row.words}"

    def row_of(self, change: Change | None) -> int:
        """The row that holds this change, or -1."""
        if change is None:
            return -1
        if self._row_by_change is None:
            self._row_by_change = {
                member.id: n for n, entry in enumerate(self._entries) if entry.line for member in entry.line.changes
            }
        return self._row_by_change.get(change.id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default; a plain value
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        row = self._row(index.row())
        review = self._review.review_of(row.line.first) if row.line else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = f"{row.title}: {row.words}, {row.place}"
            kept = [tr("the older words stand")] if self._kept(row) else []
            return ", ".join([told, *kept, *([tr(REVIEW_NAMES[review])] if review else [])])
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.line.first.why if row.line and row.line.first.why else None
        if role == ROW_ROLE:
            return row
        if role == REVIEW_ROLE:
            return review
        if role == KEPT_ROLE:
            return self._kept(row)
        if role == HEADING_ROLE:
            return self._headings.get(index.row(), "")
        return None

    def _kept(self, row: Row) -> bool:
        return row.line is not None and self._review.merge_of(row.line.first) == "keep"

    def _on_annotations(self) -> None:
        if self._review.filter.reviews or self._review.filter.noted_only:  # what is shown may be another now
            self.refresh()
        elif self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))


class LineDelegate(QStyledItemDelegate):
    """Draws a row: sign, kind, place and decision above; the older value, an arrow and the newer value below."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._small = font("meta")
        self._words = font("lists")
        self._strong = font("lists_strong")
        self._signs: dict[tuple[str, str, float], QPixmap] = {}
        appearance.changed.connect(self._signs.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW + (HEADING if index.data(HEADING_ROLE) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme = self._appearance.theme
        review = str(index.data(REVIEW_ROLE) or "")
        decided = review not in ("", "open")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        if heading := str(index.data(HEADING_ROLE) or ""):
            over = QRect(box.left() + 13, box.top(), box.width() - 26, HEADING)
            face = font("tools")
            face.setWeight(QFont.Weight.DemiBold)
            painter.setFont(face)
            painter.setPen(theme["secondary"])
            painter.drawText(over, Qt.AlignmentFlag.AlignVCenter, heading)
            box.setTop(box.top() + HEADING)
        if chosen:
            painter.fillRect(box, theme["list_selection"])
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme["focus"])
        else:
            painter.fillRect(QRect(box.left() + 37, box.bottom(), box.width() - 50, 1), theme["divider"])
        sign = QPointF(box.left() + 13, box.top() + 9)
        if row.line:
            category, relation, likely = sign_of(row.line.first)
            draw_sign(painter, sign, theme, category, relation, likely=likely, decided=decided)
        else:
            draw_sign(painter, sign, theme, "fact", "moved")
        right = box.right() - 13
        if review and (row.line is None or row.line.first.category == "fact" or decided):
            self._draw_review(painter, right - 15, box.top() + 9, review)
        right -= 22
        painter.setFont(self._small)
        painter.setPen(theme["muted"])
        place = f"{row.step} {row.place}".strip()
        width = painter.fontMetrics().horizontalAdvance(place)
        painter.drawText(QRect(right - width, box.top() + 8, width, 18), Qt.AlignmentFlag.AlignVCenter, place)
        painter.setPen(theme["secondary"])
        title = QRect(box.left() + 37, box.top() + 8, right - width - 8 - box.left() - 37, 18)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, _cut(row.title, self._small, title.width()))
        values = QRect(box.left() + 37, box.top() + 26, box.width() - 50, 20)
        self._draw_values(painter, values, row, decided, kept=bool(index.data(KEPT_ROLE)))
        painter.restore()

    def _draw_values(self, painter: QPainter, box: QRect, row: Row, decided: bool, *, kept: bool) -> None:
        """``kept``: the older words stand, so the newer ones are struck out."""
        theme = self._appearance.theme
        faint = theme["muted"] if decided else theme["secondary"]
        strong = self._words if decided else self._strong
        align = Qt.AlignmentFlag.AlignVCenter
        both = bool(row.older and row.newer)
        arrow = QFontMetrics(self._words).horizontalAdvance(f"  {ARROW}  ") if both else 0
        room = box.width() - arrow
        newer_width = QFontMetrics(strong).horizontalAdvance(row.newer)
        older, newer = isolated(row.older), isolated(row.newer)
        if both:
            older = _cut(older, self._words, max(room - newer_width, room * 9 // 20))
        elif older:
            older = _cut(older, self._words, room)
        x = box.left()
        if older:
            painter.setFont(self._words)
            painter.setPen(faint if both else theme["muted"] if decided else theme["text"])
            painter.drawText(box, align, older)
            x += QFontMetrics(self._words).horizontalAdvance(older)
        if both:
            painter.setPen(theme["muted"])
            painter.drawText(QRect(x, box.top(), arrow, box.height()), align | Qt.AlignmentFlag.AlignHCenter, ARROW)
            x += arrow
        if row.newer:
            painter.setFont(strong)
            painter.setPen(theme["muted"] if decided else theme["text"])
            rest = QRect(x, box.top(), box.right() - x, box.height())
            words = _cut(newer, strong, rest.width())
            painter.drawText(rest, align, words)
            if kept:
                middle = box.top() + box.height() / 2 + 1.5
                painter.setPen(QPen(painter.pen().color(), 1.25))
                painter.drawLine(QPointF(x, middle), QPointF(x + QFontMetrics(strong).horizontalAdvance(words), middle))

    def _draw_review(self, painter: QPainter, x: int, y: int, review: str) -> None:
        name, token = REVIEW_ICONS[review]
        dpr = painter.device().devicePixelRatio()
        key = (name, token, dpr)
        if key not in self._signs:
            self._signs[key] = icon_pixmap(name, self._appearance.theme[token], 14, dpr)
        painter.drawPixmap(QPointF(x, y + 1), self._signs[key])


def _cut(text: str, with_font: QFont, width: int) -> str:
    return QFontMetrics(with_font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
