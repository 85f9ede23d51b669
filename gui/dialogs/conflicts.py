"""What two copies of a case changed each in its own way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from core.case import Conflict


class ConflictsDialog(QDialog):
    """The conflicts, a sentence each. Nothing is asked: what stands here stays, and nothing an editor wrote is gone."""

    def __init__(self, name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("United with {name}").format(name=name))
        self.resize(620, 380)
        count = len(conflicts)
        told = (
            self.tr("One thing was changed in both copies. Look at it; Undo takes the whole union back.")
            if count == 1
            else self.tr("{n} things were changed in both copies. Look at them; Undo takes the whole union back.")
        )
        head = QLabel(told.format(n=count), self)
        head.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("conflicts")
        self.list.setAccessibleName(self.tr("What both copies changed"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.addItems([str(conflict) for conflict in conflicts])
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    @classmethod
    def tell(cls, name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        dialog = cls(name, conflicts, parent)
        dialog.exec()
        dialog.deleteLater()
