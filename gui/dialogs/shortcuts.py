"""The page of all keys, read from the table of actions; each can be changed here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import ACTIONS, MENUS, Actions, plain_name, tr
from gui.dialogs.preferences import CLEAR_OF_SCREEN

NAME_ROLE = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Every action with its keys, menu by menu. A change holds at once and is kept."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, min(680, self.screen().availableSize().height() - CLEAR_OF_SCREEN))
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
        self.list = QTreeWidget(self)
        self.list.setObjectName("shortcut_list")
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setColumnWidth(0, 380)
        for menu in MENUS:
            rows = [row for row in ACTIONS if row.menu == menu and row.name]
            heading = QTreeWidgetItem(self.list, [tr(menu)])
            strong = heading.font(0)
            strong.setWeight(strong.Weight.DemiBold)
            heading.setFont(0, strong)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in rows:
                item = QTreeWidgetItem(self.list, [plain_name(row)])
                item.setData(0, NAME_ROLE, row.name)
                self._items[row.name] = item
        self.list.currentItemChanged.connect(lambda *_: self._on_chosen())
        self.chosen_label = QLabel(self)
        self.chosen_label.setProperty("part", "strong")
        self.key = QKeySequenceEdit(self)
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(self.tr("New key"))
        self.key.keySequenceChanged.connect(lambda _sequence: self._judge())
        self.change = self._button(self.tr("Change"), self._on_change)
        self.none = self._button(self.tr("No key"), lambda: self._give(()))
        self.default = self._button(self.tr("As it was made"), lambda: self._give(None))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setProperty("part", "meta")
        self.told.setMinimumHeight(36)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        row_of_keys = QHBoxLayout()
        row_of_keys.setSpacing(8)
        row_of_keys.addWidget(self.key, 1)
        for button in (self.change, self.none, self.default):
            row_of_keys.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        all_back = buttons.addButton(self.tr("All as they were made"), QDialogButtonBox.ButtonRole.ResetRole)
        all_back.clicked.connect(self._all_back)
        all_back.setAutoDefault(False)
        below = QVBoxLayout()
        below.setContentsMargins(16, 6, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.chosen_label)
        below.addLayout(row_of_keys)
        below.addWidget(self.told)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self._refresh()
        self.list.setCurrentItem(next(iter(self._items.values())))

    @property
    def chosen(self) -> str:
        """The name of the chosen action, or nothing."""
        item = self.list.currentItem()
        return str(item.data(0, NAME_ROLE) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        self.list.setCurrentItem(self._items[name])

    def _button(self, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _refresh(self) -> None:
        for name, item in self._items.items():
            item.setText(1, shown_keys(self._actions.keys(name)))

    def _on_chosen(self) -> None:
        name = self.chosen
        self.chosen_label.setText(plain_name(self._actions.row(name)) if name else "")
        self.key.setEnabled(bool(name))
        self.key.clear()
        self._judge()

    def _wanted(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _judge(self) -> None:
        """Say whether the key that was pressed is free."""
        name, wanted = self.chosen, self._wanted()
        other = self._actions.clash(name, wanted) if name and wanted else None
        self.change.setEnabled(bool(name and wanted) and other is None)
        self.none.setEnabled(bool(name) and bool(self._actions.keys(name)))
        self.default.setEnabled(bool(name) and self._actions.keys(name) != self._actions.row(name).keys)
        if other == "":
            told = self.tr("{key} moves the caret or leaves a field and can't be given to an action.")
        elif other is not None:
            told = self.tr("{key} is the key of “{other}”. Give that another one first.")
        elif wanted:
            told = self.tr("{key} is free.")
        else:
            told = self.tr(
                "Press a new key in the field. Single letters and figures work while the text or a list has the focus."
            )
        words = plain_name(self._actions.row(other)) if other else ""
        self.told.setText(told.format(key=shown_keys((wanted,)), other=words))

    def _on_change(self) -> None:
        self._give((self._wanted(),))

    def _give(self, keys: tuple[str, ...] | None) -> None:
        name = self.chosen
        own = self._actions.row(name).keys if keys is None else keys
        taken = next((key for key in own if self._actions.clash(name, key) is not None), None)
        if taken is not None:
            other = self._actions.clash(name, taken)
            words = plain_name(self._actions.row(other)) if other else ""
            told = self.tr("{key} is the key of “{other}” by now. Give that another one first.")
            self.told.setText(told.format(key=shown_keys((taken,)), other=words))
            return
        self._actions.set_keys(name, keys)
        self._refresh()
        self.key.clear()
        self._judge()

    def _all_back(self) -> None:
        for name in self._items:
            self._actions.set_keys(name, None)
        self._refresh()
        self._judge()


def shown_keys(keys: tuple[str, ...]) -> str:
    """``Alt+↓,  F8`` as the system writes keys."""
    return ",  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
