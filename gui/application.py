"""The start of the window: application, settings, worker, and what happens to a fault that nothing caught."""

import gc
import os
import sys
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from core import __version__
from core.command_line import STARTED_AS, parse_window
from core.given import Context, UsageError
from core.policy import PolicyError, read_policy
from gui.appearance import Appearance
from gui.dialogs.crash import FaultGuard
from gui.dialogs.preferences import Preferences
from gui.jobs import Jobs
from gui.language import language_of, speak
from gui.main_window import MainWindow, window_of
from gui.one_instance import OneInstance, address, hand_over
from gui.sources import Source
from gui.telling import Message
from gui.theme import application_icon, load_fonts

PICTURE_SIZE = (1440, 900)
SETTLE_MS = 400
"""What is still moving or being measured has come to rest by then."""


def main(arguments: Sequence[str | Path] = (), picture: Path | None = None) -> int:
    """Open the window and return the exit status.

    ``arguments`` are the command line's: files with their labels and dates, or none for the welcome page.
    With ``picture`` the window is saved as a PNG of 1440 × 900 as soon as the comparison is shown, and closed.
    """
    try:
        context, asked = parse_window([str(argument) for argument in arguments])
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    picture = picture or (Path(asked) if asked else None)
    if not has_screen():
        sys.stderr.write(
            f"factline: There is no screen to open a window on. Compare without one: {STARTED_AS} compare FILE FILE\n"
        )
        return 2
    settings = user_settings()
    try:
        read_policy()  # before anything is done that it may forbid
    except PolicyError as error:
        sys.stderr.write(f"factline: {error}\n")
        make_application()
        QMessageBox.critical(None, "Factline", str(error))
        return 2
    if (scale := Preferences.read(settings).scale) != 100:  # Qt asks for it once, at its start
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    application = make_application()
    sources = _sources(context)
    if picture is None and hand_over(sources, address()):
        return 0
    speak(application, language_of(settings))
    guard = FaultGuard(lambda: window_of(application), application)
    guard.install()
    try:
        appearance = Appearance(application, settings)
        appearance.apply()
        window = MainWindow(appearance, settings, Jobs(application), data_folder())
        window.jobs.failed.connect(_log_fault)
        complaints = _take_picture(window, picture, wait=bool(context.files)) if picture is not None else []
        window.show()
        if context.files:
            window.open_sources(sources)
        elif picture is None:
            window.workspace.go_on()
        if picture is None:
            take_over(window)
        QTimer.singleShot(SETTLE_MS, application, _keep_what_is_here)
        status = application.exec()
        if complaints:
            sys.stderr.write(" ".join(complaints) + "\n")
        return 2 if complaints else status
    finally:
        guard.uninstall()


def _keep_what_is_here() -> None:
    """What was made until the window is in sight stays till the end: it needn't be searched for what could go."""
    gc.collect()
    gc.freeze()


def take_over(window: MainWindow) -> OneInstance:
    """From now on this window takes the files of later starts, and comes to the front for them."""

    def on_handed(sources: list[Source]) -> None:
        if sources:
            window.open_sources(sources)
        window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        window.raise_()
        window.activateWindow()

    instance = OneInstance(address(), window)
    instance.handed.connect(on_handed)
    return instance


def has_screen() -> bool:
    """Whether a window can be opened at all: without an X or Wayland display Qt would end the whole process."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _log_fault(_number: int, _sentence: str, details: str) -> None:
    """Where the worker met a fault of the program's own; the details hold no article text."""
    if details and sys.stderr is not None:  # a frozen program without a console has none
        sys.stderr.write(f"{details}\n")


def _sources(context: Context) -> list[Source]:
    lists = context.files, context.labels, context.published, context.languages
    return [
        Source(Path(file).absolute(), label or "", published, language or "")
        for file, label, published, language in zip_longest(*lists)
    ]


def make_application() -> QApplication:
    """The one application of this process, with its names, fonts and sign."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Factline")
    QCoreApplication.setOrganizationName("Factline")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("org.factline.Factline")  # by it a desktop finds the window's icon and name
    QLocale.setDefault(QLocale(QLocale.Language.English))  # until a language is spoken
    # A comparison is a hundred thousand small values without a cycle; searching them for cycles again and again as they
    # arrive from the worker is what would make the window stall.
    gc.set_threshold(20_000, 20, 50)
    # While a comparison comes in on the worker's thread, this one gets Python back after so long each time Qt gave it away:
    # with the usual 5 ms a turn of the event loop that asks Qt for ten things takes 50.
    sys.setswitchinterval(0.0005)
    load_fonts()
    application.setWindowIcon(application_icon())
    application.aboutToQuit.connect(_leave_plain_clipboard)
    return application


def _leave_plain_clipboard() -> None:
    """What was copied stays as plain text: Qt destroys its rich form when Python is gone already, and would crash."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":  # which never says it owns
        clipboard.setText(clipboard.text())


def user_settings() -> QSettings:
    """The user's settings as an INI file: the same on every platform, and easily moved or erased."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Factline", "Factline")


def data_folder() -> Path:
    """Where cases lie that have no name yet."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "cases"


def _take_picture(window: MainWindow, picture: Path, *, wait: bool) -> list[str]:
    """Wait for the comparison (or for what went wrong), go to the first fact, save the window and end.

    What went wrong is in the list that is given, by the time the window has closed.
    """

    complaints: list[str] = []

    def take() -> None:
        if not window.isVisible():
            return
        saved = window.grab().save(str(picture))
        if not saved:
            complaints.append(f"{picture.name} can't be written. Choose another name or folder.")
        window.close()

    def come_to_rest() -> None:
        QTimer.singleShot(0, lambda: window.review.step(1, "fact"))
        QTimer.singleShot(SETTLE_MS, take)

    def on_said(message: Message | None) -> None:
        if message is not None and message.error:
            complaints.append(message.text)
            come_to_rest()

    window.resize(*PICTURE_SIZE)
    if wait:
        window.settled.connect(come_to_rest)
        window.workspace.said.connect(on_said)
    else:
        come_to_rest()
    return complaints
