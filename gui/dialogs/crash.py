"""A fault of the program's own: told, copied for a report, and the work goes on."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Type and place of a failure: files, lines and functions. Never its words or values, which may hold article text."""
    frames = traceback.extract_tb(trace)
    lines = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    machine = f"Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *lines, machine])


def _short(path: str) -> str:
    """The last two parts of a path, so that no folder of the user's is told."""
    return "/".join(Path(path).parts[-2:])


class CrashDialog(QDialog):
    """What went wrong, with its details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setObjectName("crash_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.details = details
        told = QLabel(
            self.tr(
                "Factline met a fault of its own. Your versions, notes and decisions are still here, and you can go on. "
                "The details below say where it happened; they hold nothing of your texts."
            ),
            self,
        )
        told.setWordWrap(True)
        field = QPlainTextEdit(details, self)
        field.setReadOnly(True)
        field.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = QPushButton(self.tr("Copy details"), self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy)
        self.copy_button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(field)
        column.addWidget(buttons)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)


class FaultGuard(QObject):
    """Catches what nothing else caught, on any thread, and shows it once at a time."""

    _caught = Signal(str)

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._open: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks of this process. Exceptions in Qt's slots and event handlers come here too."""
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = details_of(kind, trace)
        if sys.stderr is not None:  # a frozen program without a console has none
            sys.stderr.write(details + "\n")
        self._caught.emit(details)

    def _show(self, details: str) -> None:
        if self._open is not None:
            return
        self._open = CrashDialog(details, self._window())
        self._open.destroyed.connect(self._closed)
        self._open.open()

    def _closed(self) -> None:
        self._open = None
