"""The facts through the versions: their lines, and above them what narrows and orders these."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from gui.appearance import Appearance
from gui.chevron import ChoiceButton
from gui.files_pass import FilesPass
from gui.panels.chains import ChainList
from gui.panels.filter_field import FilterField
from gui.review import Review
from gui.theme import icon
from gui.wording import KIND_NAMES, grouped, tr


class Ledger(QWidget):
    """Hidden is nothing but what its own field and kind leave out: the ledger tells all versions, also those out of sight."""

    def __init__(self, review: Review, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ledger")
        self._appearance = appearance
        self.list = ChainList(review, appearance, self)
        self._model = self.list.chain_model
        self.filter_field = FilterField(self.list, self)
        FilesPass(self.filter_field)
        self.filter_field.setObjectName("ledger_filter")
        self.filter_field.setPlaceholderText(self.tr("Filter facts"))
        self.filter_field.setAccessibleName(self.tr("Filter facts"))
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.setFixedHeight(28)
        self.filter_field.setMaximumWidth(280)
        self._glass = QAction(self.filter_field)
        self.filter_field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.filter_field.textChanged.connect(self._on_words)
        self.kind_button = ChoiceButton(self.tr("Which kind of facts is shown"), appearance, self)
        self.kind_button.setObjectName("ledger_kind")
        self.kind_button.chosen.connect(self._on_kind)
        self.order_button = ChoiceButton(self.tr("Order of the list"), appearance, self)
        self.order_button.setObjectName("ledger_order")
        orders = {"place": self.tr("By place"), "rank": self.tr("By rank"), "kind": self.tr("By kind")}
        self.order_button.offer(orders, "place")
        self.order_button.chosen.connect(self._on_order)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 5, 8, 5)
        bar.setSpacing(4)
        bar.addWidget(self.filter_field, 1)
        bar.addWidget(self.kind_button)
        bar.addWidget(self.order_button)
        bar.addStretch(0)
        for field, behind in pairwise((self.filter_field, self.kind_button, self.order_button, self.list)):
            self.setTabOrder(field, behind)
        self.nothing = QLabel(self.tr("Nothing here matches this filter."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        rule = QFrame(self)  # what is scrolled goes under an edge, not under nothing
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        column.addLayout(self._pages, 1)
        appearance.changed.connect(self._dress)
        self._dress()
        self._tell_kinds()

    def refresh(self) -> None:
        """Made anew from the comparison; a kind that is no longer there is let go."""
        self.list.refresh()
        if self._model.kind not in ("", *self._model.kinds):
            self._model.kind = ""
            self._narrow()
        self._tell_kinds()
        self._tell_nothing()

    def _on_words(self, words: str) -> None:
        self._model.words = words.strip()
        self._narrow()

    def _on_kind(self, kind: str) -> None:
        self._model.kind = kind
        self._narrow()

    def _on_order(self, order: str) -> None:
        self._model.order = order
        self._narrow()

    def _narrow(self) -> None:
        self._model.narrow()
        self.list.follow()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        hidden = bool(self._model.kinds) and not self._model.rowCount(QModelIndex())
        self._pages.setCurrentIndex(1 if hidden else 0)

    def _tell_kinds(self) -> None:
        kinds = {name: f"{tr(KIND_NAMES[name])}  {grouped(count)}" for name, count in self._model.kinds.items()}
        self.kind_button.offer({"": self.tr("All kinds")} | kinds, self._model.kind)
        self.kind_button.setEnabled(len(kinds) > 1)

    def _dress(self) -> None:
        self._glass.setIcon(icon("search", self._appearance.theme, token="secondary"))
