"""What this program is."""

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.theme import application_icon


def show_about(parent: QWidget) -> None:
    """Name, version, licence."""
    tr = QCoreApplication.translate
    version = QCoreApplication.applicationVersion()
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Dialogs", "About Factline"))
    box.setIconPixmap(application_icon().pixmap(48, 48))
    box.setText(f"<b>Factline {version}</b>")
    box.setInformativeText(
        tr(
            "Dialogs",
            "Shows an editor which facts changed between versions of one article.\n\n"
            "MIT licence. Set in Inter and Source Serif 4 (Open Font License). Made with Qt {qt}.\n"
            "No files are sent anywhere. Everything is compared on this computer.",
        ).format(qt=qVersion())
    )
    box.open()
