"""The deeds by which versions come in other than as chosen files: addresses, captures, folders, what was copied."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.worker import ReadAddress, ReadCapture, ReadFormatted
from gui.dialogs.export import documents_folder
from gui.folder_watch import FolderWatch
from gui.sources import Awaited
from gui.telling import Message

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.web_settings import WebSettings


class SourceDeeds(QObject):
    """``table()`` gives the deeds of the rows of ``gui.actions.ACTIONS`` that open something else than files."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._work = window, window.workspace
        self.folder = FolderWatch(window.jobs, self)
        self.folder.came.connect(self._take)
        self.folder.failed.connect(self._lose)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "open_folder": self.open_folder,
            "open_address": self.open_address,
            "captures": self.captures,
            "watch_folder": self.watch_folder,
            "paste": self.paste,
        }

    @property
    def web(self) -> "WebSettings":
        from gui.web_settings import WebSettings

        return WebSettings.read(self._window.settings)

    # The web

    def open_address(self) -> None:
        """Fetch a page and put its article behind the versions that are there."""
        from gui.dialogs.web import AddressDialog, address_in  # with what fetches: a start needs none of it

        known = address_in(QGuiApplication.clipboard().text())
        address = AddressDialog.ask(self._window.settings, known, self._window)
        if address:
            web = self.web
            self._work.expect(
                ReadAddress(address, allow_private=web.allow_private, options=self._work.options, keep=True),
                Awaited(address),
            )

    def captures(self) -> None:
        """Choose captures of a page and compare them."""
        from gui.dialogs.web import CapturesDialog, address_in

        address = address_in(QGuiApplication.clipboard().text())
        chosen = CapturesDialog.ask(self._window.settings, self._window.jobs, address, self._window)
        web = self.web
        for capture in chosen:
            label = f"{capture.time:%Y-%m-%d %H:%M}"
            job = ReadCapture(
                capture, web.archive, label, allow_private=web.allow_private, options=self._work.options, keep=True
            )
            self._work.expect(job, Awaited(label))

    # Folders

    def open_folder(self) -> None:
        """Open the files of a folder as a chain."""
        folder = self._ask_folder(self.tr("Open a folder as a chain"))
        if folder is not None:
            self._work.open_files([folder])

    def watch_folder(self) -> None:
        """Watch a folder for the next version, or leave off."""
        action = self._window.actions_["watch_folder"]
        folder = None if self.folder.folder is not None else self._ask_folder(self.tr("Watch a folder"))
        if self.folder.folder is not None:
            self._window.announce(self.tr("{folder} is watched no longer.").format(folder=self.folder.folder.name))
        self.folder.watch(folder)
        action.setChecked(folder is not None)
        if folder is not None:
            told = self.tr("{folder} is watched: a file that comes into it is opened as the next version.")
            self._window.announce(told.format(folder=folder.name))
            if not self._work.versions and any(folder.iterdir()):
                self._work.open_files([folder])

    def _ask_folder(self, title: str) -> Path | None:
        before = str(self._window.settings.value("open_folder", "") or documents_folder())
        chosen = QFileDialog.getExistingDirectory(self._window, title, before)
        if not chosen:
            return None
        self._window.settings.setValue("open_folder", chosen)
        return Path(chosen)

    def _take(self, paths: Sequence[Path]) -> None:
        self._work.open_files(paths)
        self._window.announce(
            self.tr("New in the folder: {names}.").format(names=", ".join(path.name for path in paths))
        )

    def _lose(self, sentence: str) -> None:
        self._window.actions_["watch_folder"].setChecked(False)
        self._work.say(Message(sentence))

    # What was copied

    def paste(self) -> None:
        # The clipboard has nothing at all to give while its owner is gone; Qt's hints don't say so.
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.paste_all_of(copied if copied is not None else QMimeData())

    def paste_all_of(self, copied: QMimeData) -> None:
        """Make a version of what was copied or dropped: of its formatted text, where it has one, else of its plain text."""
        html = copied.html() if copied.hasHtml() else ""
        if html.strip() and copied.text().strip():
            label = self._work.pasted_label()
            self._work.expect(ReadFormatted(html, f"{label}.html", label), Awaited(label))
        else:
            self._work.paste(copied.text())
