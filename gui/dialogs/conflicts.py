"""What two copies of a case changed each in its own way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from core.case import Conflict


class ConflictsDialog(QDialog):
    """The conflicts, a sentence each. Nothing is asked: what stands here stays, and nothing an editor wrote is gone.
    ``came``: whether anything of the other copy was taken in, which Undo takes back."""

    def __init__(
        self, name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None, *, came: bool = True
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("United with {name}").format(name=name))
        self.resize(620, 380)
        count = len(conflicts)
        if came and count == 1:
            told = self.tr("One thing was changed in both copies. Look at it; Undo takes the whole union back.")
        elif came:
            told = self.tr("{n} things were changed in both copies. Look at them; Undo takes the whole union back.")
        elif count == 1:
            told = self.tr("One thing was changed in both copies, and stays here as it is. Nothing else was new.")
        else:
            told = self.tr("{n} things were changed in both copies, and stay here as they are. Nothing else was new.")
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
    def tell(
        cls, name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None, *, came: bool = True
    ) -> None:
        dialog = cls(name, conflicts, parent, came=came)
        dialog.exec()
        dialog.deleteLater()
