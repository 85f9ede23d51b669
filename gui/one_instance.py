"""One window a user: a second start hands its files to the first and ends.

The two speak over a local socket (a pipe on Windows) that the system lets only this user open; nothing goes over a network.
The message is one line of JSON, the answer one byte, sent when the line was understood.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.sources import Source

WAIT_MS: Final = 2000
"""How long a second start waits for an answer before it opens a window of its own."""
LONGEST: Final = 1 << 20
"""Bytes of a message."""
UNDERSTOOD: Final = b"+"


def address() -> str:
    """The name of this user's socket: the same for every start, another for every user and home."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    name = f"factline-{hashlib.sha256(home.encode('utf-8')).hexdigest()[:16]}"
    flatpak, folder = os.environ.get("FLATPAK_ID"), os.environ.get("XDG_RUNTIME_DIR")
    # Each start of a Flatpak has a /tmp of its own, where sockets lie; this folder they share.
    return str(Path(folder, "app", flatpak, name)) if flatpak and folder else name


def hand_over(sources: Sequence[Source], name: str) -> bool:
    """Give files to a window that is open already; ``False`` where there is none, or it doesn't answer."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(message_of(sources))
    socket.flush()
    answered = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readAll().data()) == UNDERSTOOD
    socket.disconnectFromServer()
    return answered


class OneInstance(QObject):
    """Listens for later starts. ``handed`` gives their files as a list of ``Source``; an empty one asks for the window alone.

    macOS starts no second time: there the system tells the application itself of files that are to be opened.
    """

    handed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._heard: dict[QLocalSocket, bytes] = {}
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that crashed: nobody answered there
            self._server.listen(name)

        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.handed.emit([Source(Path(event.file()))])
            return True
        return False

    @property
    def listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(lambda socket=socket: self._leave(socket))
            if socket.bytesAvailable():
                self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        heard = self._heard[socket] + bytes(socket.readAll().data())
        self._heard[socket] = heard
        if not heard.endswith(b"\n"):
            if len(heard) > LONGEST:
                socket.abort()
            return
        try:
            sources = sources_of(heard)
        except (ValueError, TypeError, KeyError):  # not one of ours
            socket.abort()
            return
        socket.write(UNDERSTOOD)
        socket.flush()
        self.handed.emit(sources)

    def _leave(self, socket: QLocalSocket) -> None:
        self._heard.pop(socket, None)
        socket.deleteLater()


def message_of(sources: Sequence[Source]) -> bytes:
    """One line: a list of files, each with its label, date and language."""
    told = [
        {
            "path": str(source.path),
            "label": source.label,
            "published": source.published.isoformat() if source.published else "",
            "language": source.language,
        }
        for source in sources
    ]
    return json.dumps(told).encode("ascii") + b"\n"


def sources_of(message: bytes) -> list[Source]:
    """What ``message_of`` wrote. Raises ``ValueError``, ``TypeError`` or ``KeyError`` for anything else."""
    told = json.loads(message)
    if not isinstance(told, list):
        raise ValueError("a message is a list of files")
    return [
        Source(Path(str(each["path"])), str(each["label"]), _day(str(each["published"])), str(each["language"]))
        for each in told
    ]


def _day(written: str) -> date | datetime | None:
    if not written:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
