"""The Notes panel: what editors wrote, in the order of the text, and the place to write."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, cast

from PySide6.QtCore import QAbstractListModel, QItemSelection, QModelIndex, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Change, Comparison, Note, NoteAnchor
from core.model.annotations import NoteKind
from gui.appearance import Appearance
from gui.panels.composer import Composer
from gui.panels.line_list import Index
from gui.review import Review
from gui.theme import font
from gui.wording import NOTE_KIND_NAMES, day, isolated, letter, signature, tr
from gui.workspace import Workspace
from gui.wrapped import wrapped

NOTE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PLACE_ROLE: Final = NOTE_ROLE + 1
LEFT, RIGHT, TOP = 14, 13, 11
AT_ONCE: Final = 100
"""Notes that the list takes in at a time."""
Order = tuple[bool, int, int, int, datetime, str]
"""(resolved, paragraph, offset, version, time, id)."""


def place_of(anchors: Sequence[NoteAnchor], comparison: Comparison | None) -> str:
    """``D ¶ 5 “came ashore”``; empty where the version is not there."""
    place, words = _place_and_words(anchors, comparison)
    return tr("{place} “{words}”").format(place=place, words=words) if words else place


def _place_and_words(anchors: Sequence[NoteAnchor], comparison: Comparison | None) -> tuple[str, str]:
    """(``D ¶ 5``, ``came ashore``); either is empty where there is none."""
    ids = {version.id: n for n, version in enumerate(comparison.versions)} if comparison else {}
    if not anchors or anchors[0].version not in ids:
        return "", ""
    anchor = anchors[0]
    words = " ".join(anchor.words.split())
    short = words if len(words) <= 40 else words[: max(words.rfind(" ", 0, 40), 20)] + "…"
    return f"{letter(ids[anchor.version])} ¶ {anchor.span.paragraph + 1}", isolated(short)


class NoteModel(QAbstractListModel):
    """The notes in the order of the text; resolved ones last. Of thousands the list takes them in as it is scrolled."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._notes: list[Note] = []
        self._orders: list[Order] = []
        self._taken = 0
        self._ids: dict[str, int] = {}
        self._sorted_from: tuple[Note, ...] = ()
        review.annotations_changed.connect(self._on_annotations)
        review.comparison_changed.connect(self.refresh)
        self.refresh()

    @property
    def notes(self) -> Sequence[Note]:
        """All of them, also those that the list has not taken in yet."""
        return self._notes

    def refresh(self) -> None:
        self.beginResetModel()
        comparison = self._review.comparison
        self._ids = {version.id: n for n, version in enumerate(comparison.versions)} if comparison else {}
        self._sorted_from = self._review.annotations.notes
        ordered = sorted(((self._order(note), note) for note in self._sorted_from), key=_first)
        self._orders = [order for order, _ in ordered]
        self._notes = [note for _, note in ordered]
        self._taken = min(max(self._taken, AT_ONCE), len(self._notes))
        self.endResetModel()

    def row_of(self, note: str) -> int:
        """The row of the note with this id, which the list then has; -1 when there is none."""
        row = next((n for n, known in enumerate(self._notes) if known.id == note), -1)
        if row >= self._taken:
            self._take(min(row + AT_ONCE, len(self._notes)))
        return row

    def _order(self, note: Note) -> Order:
        place = len(self._ids), 0, 0
        if note.anchors:
            anchor = note.anchors[0]
            place = anchor.span.paragraph, anchor.span.start, self._ids.get(anchor.version, len(self._ids))
        return note.resolved, *place, note.time, note.id

    def _on_annotations(self) -> None:
        """One act changes little: the rows that stay are left alone."""
        changed = self._review.notes_changed
        if changed.before is not self._sorted_from or len(changed.gone) + len(changed.come) > AT_ONCE:
            self.refresh()
            return
        self._sorted_from = self._review.annotations.notes
        stayed = {note.id: self._order(note) for note in changed.gone}
        for note in changed.come:
            if stayed.get(note.id) == self._order(note):  # it is where it was
                row = bisect_left(self._orders, stayed.pop(note.id))
                self._notes[row] = note
                self.dataChanged.emit(self.index(row), self.index(row))
        for order in stayed.values():
            self._drop(bisect_left(self._orders, order))
        for note in changed.come:
            order = self._order(note)
            row = bisect_left(self._orders, order)
            if row == len(self._notes) or self._notes[row] is not note:
                self._put(row, order, note)

    def _drop(self, row: int) -> None:
        taken = row < self._taken
        if taken:
            self.beginRemoveRows(QModelIndex(), row, row)
        del self._notes[row], self._orders[row]
        if taken:
            self._taken -= 1
            self.endRemoveRows()

    def _put(self, row: int, order: Order, note: Note) -> None:
        taken = row < self._taken or self._taken == len(self._notes)
        if taken:
            self.beginInsertRows(QModelIndex(), row, row)
        self._notes.insert(row, note)
        self._orders.insert(row, order)
        if taken:
            self._taken += 1
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._taken < len(self._notes)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._take(min(self._taken + AT_ONCE, len(self._notes)))

    def _take(self, count: int) -> None:
        self.beginInsertRows(QModelIndex(), self._taken, count - 1)
        self._taken = count
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default; a plain value
        return 0 if parent.isValid() else self._taken

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._taken:
            return None
        note = self._notes[index.row()]
        place = place_of(note.anchors, self._review.comparison)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            replies = "".join(f" {signature(reply.author)}: {reply.text}" for reply in note.replies)
            return f"{title_of(note)}, {signature(note.author)}, {place}: {note.text}{replies}"
        if role == NOTE_ROLE:
            return note
        if role == PLACE_ROLE:
            return place
        return None


def title_of(note: Note) -> str:
    """Its kind, and what is to be known of it: resolved, or without its place."""
    states = [tr("resolved")] if note.resolved else []
    states += [tr("its words are gone")] if note.lost else []
    return ", ".join([tr(NOTE_KIND_NAMES[note.kind]), *states])


def _first(pair: tuple[Order, Note]) -> Order:
    return pair[0]


class NoteDelegate(QStyledItemDelegate):
    """Draws a note: kind, author and time; its place; its words; the replies."""

    def __init__(self, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        note = cast(Note, index.data(NOTE_ROLE))
        width = self._list.viewport().width() - LEFT - RIGHT
        height = TOP + 22 + (20 if index.data(PLACE_ROLE) else 0) + _height(note.text, width) + TOP
        for reply in note.replies:
            height += 24 + _height(reply.text, width - 12)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        note = cast(Note, index.data(NOTE_ROLE))
        theme = self._appearance.theme
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme["list_selection"])
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme["focus"])
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme["divider"])
        inner = box.adjusted(LEFT, TOP, -RIGHT, -TOP)
        faint = theme["muted"]
        head = QRect(inner.left(), inner.top(), inner.width(), 20)
        self._head(painter, head, title_of(note), signature(note.author), _time(note.time))
        y = inner.top() + 22
        if place := index.data(PLACE_ROLE):
            painter.setFont(font("meta"))
            painter.setPen(theme["secondary"])
            line = painter.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), y, inner.width(), 18), Qt.AlignmentFlag.AlignVCenter, line)
            y += 20
        y = self._words(painter, QRect(inner.left(), y, inner.width(), inner.height()), note.text, faint=note.resolved)
        for reply in note.replies:
            painter.fillRect(QRect(inner.left(), y + 4, 2, 20 + _height(reply.text, inner.width() - 12)), theme["edge"])
            painter.setFont(font("meta"))
            painter.setPen(faint)
            head = QRect(inner.left() + 12, y + 4, inner.width() - 12, 18)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, f"{signature(reply.author)}, {_time(reply.time)}")
            words = QRect(inner.left() + 12, y + 22, inner.width() - 12, inner.height())
            y = self._words(painter, words, reply.text, faint=note.resolved) + 2
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, title: str, author: str, time: str) -> None:
        theme = self._appearance.theme
        painter.setFont(font("meta"))
        painter.setPen(theme["muted"])
        told = ", ".join(part for part in (author, time) if part)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        strong = font("meta")
        strong.setWeight(strong.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme["text"])
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)

    def _words(self, painter: QPainter, box: QRect, text: str, *, faint: bool) -> int:
        ink = self._appearance.theme["muted" if faint else "text"]
        wrapped(text, "lists", box.width()).draw(painter, QPointF(box.topLeft()), ink)
        return box.top() + _height(text, box.width())


def _height(text: str, width: int) -> int:
    return round(wrapped(text, "lists", width).height)


def _time(time: Any) -> str:
    local = time.astimezone()
    today = local.date() == type(local).now().astimezone().date()
    return f"{local:%H:%M}" if today else day(local.date(), weekday=False, year=False, long=False)


class NotesPanel(QWidget):
    """Notes: write, answer, resolve, delete. Choosing one brings its place into sight."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel_notes")
        self._workspace = workspace
        self._review = workspace.review
        self._anchors: tuple[NoteAnchor, ...] = ()
        self._change: Change | None = None
        self._answered: str | None = None
        self._edited: Note | None = None
        self.model = NoteModel(self._review, self)
        self.composer = Composer(appearance, self)
        self.composer.added.connect(self._on_added)

        self.list = QListView(self)
        self.list.setObjectName("panel_notes_list")
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoteDelegate(appearance, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.nothing = QLabel(self.tr("No notes yet."), self)
        self.nothing.setObjectName("nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)

        self.deeds = QWidget(self)
        row = QHBoxLayout(self.deeds)
        row.setContentsMargins(13, 9, 13, 11)
        self.reply_button = QPushButton(self.tr("Reply"), self.deeds)
        self.resolve_button = QPushButton(self.tr("Resolve"), self.deeds)
        self.edit_button = QPushButton(self.tr("Edit"), self.deeds)
        self.delete_button = QPushButton(self.tr("Delete"), self.deeds)
        for button, deed in (
            (self.reply_button, self.reply), (self.resolve_button, self.resolve),
            (self.edit_button, self.edit), (self.delete_button, self.delete),
        ):  # fmt: skip
            button.setAccessibleName(self.tr("{deed} the chosen note").format(deed=button.text()))
            button.clicked.connect(deed)
            row.addWidget(button, 1)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.composer)
        column.addLayout(self._pages, 1)
        column.addWidget(self.deeds)
        for changed in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            changed.connect(self._on_reset)
        self.model.dataChanged.connect(self.list.scheduleDelayedItemsLayout)  # an answer makes a note higher
        appearance.changed.connect(self._dress)
        self._on_reset()

    @property
    def chosen(self) -> Note | None:
        indexes = self.list.selectedIndexes()
        return cast(Note, indexes[0].data(NOTE_ROLE)) if indexes else None

    def begin(self, anchors: Sequence[NoteAnchor], change: Change | None, kind: NoteKind = "comment") -> None:
        """Open the composer on a place."""
        self._anchors, self._change, self._answered, self._edited = tuple(anchors), change, None, None
        where, words = _place_and_words(anchors, self._review.comparison)
        told = self.tr("on “{words}”, {where}").format(words=words, where=where) if words else where
        self.composer.begin(told, self._workspace.author, kind)

    def reply(self) -> None:
        if note := self.chosen:
            self._answered, self._edited = note.id, None
            self.composer.begin_reply(
                self.tr("to {author}").format(author=signature(note.author)), self._workspace.author
            )

    def edit(self) -> None:
        """Other words or another kind for the chosen note."""
        if note := self.chosen:
            self._answered, self._edited = None, note
            place = place_of(note.anchors, self._review.comparison)
            self.composer.begin_edit(place, note.author, note.kind, note.text)

    def resolve(self) -> None:
        if note := self.chosen:
            self._workspace.resolve(note.id, not note.resolved)
            self.choose(note.id)

    def delete(self) -> None:
        if note := self.chosen:
            self._workspace.delete_note(note.id)

    def _menu(self, at: QPoint) -> None:
        """What the buttons below do, where the mouse is."""
        chosen = self.list.selectedIndexes()
        if not chosen:
            return
        note = self.list.visualRect(chosen[0])
        menu = QMenu(self.list)
        for button in (self.reply_button, self.resolve_button, self.edit_button, self.delete_button):
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at if note.contains(at) else note.center()))

    def choose(self, note: str) -> None:
        """Select the note with this id."""
        row = self.model.row_of(note)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _on_added(self, kind: str, text: str) -> None:
        note: str | None
        if self._answered is not None:
            note = self._answered if self._workspace.reply(self._answered, text) else None
        elif self._edited is not None:
            known = self._edited
            same = (kind, text) == (known.kind, known.text)
            done = same or self._workspace.edit_note(known.id, text, cast(NoteKind, kind))
            note = known.id if done else None
        else:
            made = self._workspace.add_note(cast(NoteKind, kind or "comment"), text, self._anchors, self._change)
            note = made.id if made else None
        if note is None:  # the disk did not take it: the words stay where they can be sent again
            self.composer.stay()
            return
        self.choose(note)
        self._answered = self._edited = None

    def _on_selected(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        note = self.chosen
        self.deeds.setVisible(note is not None)
        if note is None:
            return
        self.resolve_button.setText(self.tr("Reopen") if note.resolved else self.tr("Resolve"))
        change = next((c for c in self._review.changes if c.key == note.change), None)
        if change is not None:
            self._review.set_current(change)
        elif note.anchors and self._review.comparison:
            ids = [version.id for version in self._review.comparison.versions]
            anchor = note.anchors[0]
            if anchor.version in ids:
                self._review.place_requested.emit(ids.index(anchor.version), anchor.span)

    def _dress(self) -> None:
        wrapped.cache_clear()
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def _on_reset(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.notes else 1)
        note = self.chosen
        self.deeds.setVisible(note is not None)
        if note is not None:
            self.resolve_button.setText(self.tr("Reopen") if note.resolved else self.tr("Resolve"))
