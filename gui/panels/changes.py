"""The Facts and Changes panels: a list with its filter field, in step with the view."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QModelIndex, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model import Link, Span
from core.model.facts import FACT_KINDS
from gui.appearance import Appearance
from gui.chevron import ChevronButton
from gui.files_pass import FilesPass
from gui.panels.filter_field import FilterField
from gui.panels.line_list import ROW_ROLE, LineDelegate, LineModel, Row
from gui.review import ChangeFilter, Review
from gui.theme import font, icon
from gui.wording import KIND_NAMES, REVIEW_NAMES, tr


class ChangePanel(QWidget):
    """A list of changes. Choosing a line makes it the current change everywhere; the current change is chosen here."""

    def __init__(
        self,
        name: str,
        review: Review,
        appearance: Appearance,
        categories: Sequence[str],
        *,
        moves: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._review = review
        self._appearance = appearance
        self._quiet = False
        self.model = LineModel(review, categories, moves=moves, parent=self)
        facts = name == "panel_facts"

        self.list = QListView(self)
        self.filter_field = FilterField(self.list, self)
        FilesPass(self.filter_field)
        self.filter_field.setObjectName("filter_field")
        self.filter_field.setPlaceholderText(self.tr("Filter facts") if facts else self.tr("Filter changes"))
        self.filter_field.setAccessibleName(self.filter_field.placeholderText())
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.setFixedHeight(28)
        self._glass = QAction(self.filter_field)
        self.filter_field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.filter_field.textChanged.connect(self._on_words)
        states = {"": self.tr("All")} | {name: tr(words) for name, words in REVIEW_NAMES.items()}
        self._states = states
        self.state_button = self._choice(self.tr("Which decisions are shown"), states, self._on_state)
        self._more: list[QAction] = []
        self._kinds: QMenu | None = None
        self.state_button.menu.aboutToShow.connect(self._fill_filters)
        orders = {"place": self.tr("By place"), "rank": self.tr("By rank"), "kind": self.tr("By kind")}
        self._orders = orders
        self.order_button = self._choice(self.tr("Order of the list"), orders, self._on_order)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 7, 8, 5)
        bar.setSpacing(4)
        bar.addWidget(self.filter_field, 1)
        bar.addWidget(self.state_button)
        bar.addWidget(self.order_button)
        for field, behind in pairwise((self.filter_field, self.state_button, self.order_button, self.list)):
            self.setTabOrder(field, behind)

        self.list.setObjectName(f"{name}_list")
        self.list.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # as the columns stand, so do older and newer words
        self.list.setAccessibleName(self.tr("Facts that changed") if facts else self.tr("Changes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(appearance, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.nothing = QLabel(self)
        self.nothing.setObjectName("nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.linkActivated.connect(lambda _link: self._show_all())
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)

        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self._pages, 1)

        self.model.modelReset.connect(self._on_reset)
        review.current_changed.connect(self.follow)
        review.filter_changed.connect(self._tell_state)
        appearance.changed.connect(self._dress)
        self._dress()
        self._on_reset()

    def prepare(self) -> None:
        """Have the list in sight before its first lines come: to show it for the first time takes long."""
        if self._review.comparison is None:
            self._pages.setCurrentIndex(0)

    def put_below(self, widget: QWidget) -> None:
        """Below the list, whatever it shows."""
        self._column.addWidget(widget)

    def follow(self) -> None:
        """Choose the line of the current change."""
        row = self.model.row_of(self._review.current)
        self._quiet = True
        if row < 0:
            chosen = self.list.currentIndex().data(ROW_ROLE)
            if not (isinstance(chosen, Row) and chosen.moved):
                self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
        self._quiet = False

    def _on_selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        if self._quiet or not indexes:
            return
        row = indexes[0].data(ROW_ROLE)
        assert isinstance(row, Row)
        if row.line is not None:
            if self._review.current not in row.line.changes:
                self._review.set_current(row.line.first)
        elif row.moved is not None:
            item = row.moved
            span = Span(item.after[0], 0, 0) if isinstance(item, Link) else item.after[0]
            self._review.place_requested.emit(row.pair.after, span)

    def _on_reset(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.rowCount(QModelIndex()) else 1)
        self.nothing.setText(self._why_empty())
        self.follow()

    def _why_empty(self) -> str:
        if self._review.comparison is None:
            return self.tr("Add two versions to see what changed.")
        if self.model.words:
            return self.tr("Nothing here matches this filter.")
        if self._review.filter != ChangeFilter():
            hidden = len(self._review.all_lines) - len(self._review.lines)
            if hidden:
                told = self.tr("1 change is hidden.") if hidden == 1 else self.tr("{n} changes are hidden.")
                return f'{told.format(n=hidden)} <a href="all">{self.tr("Show all")}</a>'
        return self.tr("No facts changed.") if self.objectName() == "panel_facts" else self.tr("Nothing changed.")

    def _show_all(self) -> None:
        self._review.set_filter(ChangeFilter())

    def _on_words(self, words: str) -> None:
        self.model.words = words.strip()
        self.model.refresh()

    def _on_state(self, state: str) -> None:
        reviews = frozenset({state} if state else ())
        self._review.set_filter(replace(self._review.filter, reviews=reviews))

    def _tell_state(self) -> None:
        """The decision that is shown, which the other list may have chosen."""
        words = self._states[next(iter(self._review.filter.reviews), "")]
        self.state_button.setText(words)
        for action in self.state_button.menu.actions():
            if action.text() == words and action.actionGroup() is not None:
                action.setChecked(True)

    def _fill_filters(self) -> None:
        """Below the decisions: only what has a note, and the kinds of facts there are. All hold for the text too."""
        menu, chosen = self.state_button.menu, self._review.filter
        for action in self._more:
            menu.removeAction(action)
            action.deleteLater()
        if self._kinds is not None:
            menu.removeAction(self._kinds.menuAction())
            self._kinds.deleteLater()
        rule = menu.addSeparator()
        noted = menu.addAction(self.tr("With a note"))
        noted.setCheckable(True)
        noted.setChecked(chosen.noted_only)
        noted.triggered.connect(lambda on: self._review.set_filter(replace(self._review.filter, noted_only=on)))
        there = [kind for kind in FACT_KINDS if any(change.kind == kind for change in self._review.changes)]
        kinds = self._kinds = QMenu(self.tr("Kinds of facts"), menu)
        for kind in there:
            action = kinds.addAction(tr(KIND_NAMES[kind]))
            action.setCheckable(True)
            action.setChecked(not chosen.kinds or kind in chosen.kinds)
            action.triggered.connect(lambda _on=False, kind=kind: self._toggle_kind(kind, there))
        kinds.addSeparator()
        kinds.addAction(self.tr("All kinds")).triggered.connect(
            lambda: self._review.set_filter(replace(self._review.filter, kinds=frozenset()))
        )
        menu.addMenu(kinds)
        self._more = [rule, noted]

    def _toggle_kind(self, kind: str, there: Sequence[str]) -> None:
        chosen = (self._review.filter.kinds or frozenset(there)) ^ {kind}
        everything = not chosen or chosen >= set(there)
        self._review.set_filter(replace(self._review.filter, kinds=frozenset() if everything else chosen))

    def choose_order(self, order: str) -> None:
        """``place``, ``rank`` (what a reader would mind most first) or ``kind`` (under a heading each)."""
        next(a for a in self.order_button.menu.actions() if a.text() == self._orders[order]).trigger()

    def _on_order(self, order: str) -> None:
        self.model.order = order
        self.list.setUniformItemSizes(order != "kind")  # the first row of a group has its heading over it
        self.model.refresh()

    def _choice(self, name: str, entries: dict[str, str], chosen: Callable[[str], None]) -> ChevronButton:
        button = ChevronButton(self._appearance, self)
        button.setFont(font("tools"))
        button.setAccessibleName(name)
        button.setToolTip(name)
        menu = button.menu
        group = QActionGroup(menu)
        for key, words in entries.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not group.actions())
            group.addAction(action)
            action.triggered.connect(lambda _on=False, words=words: button.setText(words))
            action.triggered.connect(lambda _on=False, key=key: chosen(key))
        button.setText(next(iter(entries.values())))
        return button

    def _dress(self) -> None:
        theme = self._appearance.theme
        self._glass.setIcon(icon("search", theme, token="secondary"))
        self.list.viewport().update()
