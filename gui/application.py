"""The start of the window: application, settings, worker, and what happens to a fault that nothing caught."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from core import __version__
from gui.appearance import Appearance
from gui.dialogs.crash import FaultGuard
from gui.jobs import Jobs
from gui.main_window import MainWindow, window_of
from gui.theme import application_icon, load_fonts

PICTURE_SIZE = (1440, 900)
SETTLE_MS = 400
"""What is still moving or being measured has come to rest by then."""


def main(files: Sequence[Path] = (), picture: Path | None = None) -> int:
    """Open the window on these files, or on the welcome page without any; returns the exit status.

    With ``picture`` the window is saved as a PNG of 1440 × 900 as soon as the comparison is shown, and closed.
    """
    application = make_application()
    settings = user_settings()
    guard = FaultGuard(lambda: window_of(application), application)
    guard.install()
    try:
        appearance = Appearance(application, settings)
        appearance.apply()
        jobs = Jobs(application)
        window = MainWindow(appearance, settings, jobs, data_folder())
        if picture is not None:
            window.resize(*PICTURE_SIZE)
            _take_picture(window, picture, wait=bool(files))
        window.show()
        window.open_files(Path(file) for file in files)
        return application.exec()
    finally:
        guard.uninstall()


def make_application() -> QApplication:
    """The one application of this process, with its names, fonts and sign."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Factline")
    QCoreApplication.setOrganizationName("Factline")
    QCoreApplication.setApplicationVersion(__version__)
    load_fonts()
    application.setWindowIcon(application_icon())
    return application


def user_settings() -> QSettings:
    """The user's settings as an INI file: the same on every platform, and easily moved or erased."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Factline", "Factline")


def data_folder() -> Path:
    """Where recovery files lie."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "recovery"


def _take_picture(window: MainWindow, picture: Path, *, wait: bool) -> None:
    def take() -> None:
        if not window.grab().save(str(picture)):
            sys.stderr.write(f"{picture.name} can't be written.\n")
            QApplication.exit(2)
            return
        window.close()

    def soon() -> None:
        QTimer.singleShot(SETTLE_MS, take)

    if wait:
        window.settled.connect(soon)
        window.workspace.said.connect(lambda message: soon() if message is not None else None)
    else:
        soon()
