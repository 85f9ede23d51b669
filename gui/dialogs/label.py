"""A version's label, asked for."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_label(label: str, parent: QWidget) -> str | None:
    """Another label for a version, or ``None`` when it is to stay."""
    title = QCoreApplication.translate("Dialogs", "Rename this version")
    words = QCoreApplication.translate("Dialogs", "Label:")
    text, accepted = QInputDialog.getText(parent, title, words, QLineEdit.EchoMode.Normal, label)
    return text if accepted and text.strip() else None
