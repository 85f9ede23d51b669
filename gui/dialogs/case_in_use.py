"""Somebody else works in the case that is to be opened."""

from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core.case import Holder

Wish = Literal["read", "take_over", ""]


class CaseInUseDialog(QDialog):
    """Who has it, where and since when; what follows from reading it and from taking it over."""

    def __init__(self, path: Path, holder: Holder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The case is open elsewhere"))
        self.wish: Wish = ""
        who = holder.person or self.tr("Somebody without a name")
        since = holder.since[:16].replace("T", " ")
        head = QLabel(self.tr("{who} works in {name}.").format(who=who, name=path.name), self)
        head.setProperty("part", "strong")
        head.setWordWrap(True)
        where = self.tr("On {machine}, since {since} (UTC).").format(machine=holder.machine, since=since)
        told = QLabel(
            where
            + " "
            + self.tr(
                "You can open it to read: nothing you do is saved then. If you take it over, nothing that {who} does"
                " from now on is saved; all that was done before stays."
            ).format(who=who),
            self,
        )
        told.setWordWrap(True)
        told.setMinimumWidth(420)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.read = buttons.addButton(self.tr("Open to read"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_over = buttons.addButton(self.tr("Take it over"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.read.setDefault(True)
        self.read.clicked.connect(lambda: self._choose("read"))
        self.take_over.clicked.connect(lambda: self._choose("take_over"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(told)
        column.addWidget(buttons)

    def _choose(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()

    @classmethod
    def ask(cls, path: Path, holder: Holder, parent: QWidget | None = None) -> Wish:
        """``read``, ``take_over``, or empty when the case is to stay closed."""
        dialog = cls(path, holder, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wish = dialog.wish
        dialog.deleteLater()
        return wish if accepted else ""
