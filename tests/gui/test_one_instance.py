"""A second start hands its files to the first; what a stranger says does nothing."""

from __future__ import annotations

import subprocess
import sys
import uuid
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.one_instance import OneInstance, address, hand_over, message_of, sources_of
from gui.sources import Source

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    Source(Path("/desk/monday.docx").absolute(), "Montag – früh", datetime(2026, 3, 9, 6, 10, tzinfo=UTC), "de"),
    Source(Path("/desk/line\nbreak.txt").absolute(), "", date(2026, 3, 11)),
    Source(Path("/desk/case.factline").absolute()),
]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.one_instance import hand_over
from gui.sources import Source
application = QCoreApplication([])
sys.exit(0 if hand_over([Source(Path(name).absolute()) for name in sys.argv[2:]], sys.argv[1]) else 3)
"""


@pytest.fixture
def name() -> str:
    return f"factline-test-{uuid.uuid4().hex[:12]}"


def start(name: str, *files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, name, *files], cwd=ROOT)


def test_what_is_said_is_understood() -> None:
    assert message_of(SOURCES).count(b"\n") == 1
    assert sources_of(message_of(SOURCES)) == SOURCES
    assert sources_of(message_of([])) == []


def test_the_starts_of_a_flatpak_meet_in_the_folder_that_they_share(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "/" not in address()
    monkeypatch.setenv("FLATPAK_ID", "org.factline.Factline")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert Path(address()).as_posix().startswith("/run/user/1000/app/org.factline.Factline/factline-")


def test_a_second_start_hands_its_files_over(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    first = OneInstance(name, qapp)
    with qtbot.waitSignal(first.handed, timeout=30_000) as heard:
        second = start(name, "a.txt", "b.txt")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    first.close()
    assert second.returncode == 0
    assert heard.args is not None
    assert [source.path for source in heard.args[0]] == [ROOT / "a.txt", ROOT / "b.txt"]


def test_a_file_that_macos_hands_to_the_application(
    qapp: QApplication, qtbot: QtBot, name: str, tmp_path: Path
) -> None:
    first = OneInstance(name, qapp)
    with qtbot.waitSignal(first.handed) as heard:
        qapp.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "case.factline")))
    first.close()
    assert heard.args == [[Source(tmp_path / "case.factline")]]


def test_alone_it_opens_a_window_of_its_own(qapp: QApplication, name: str) -> None:
    assert not hand_over(SOURCES, name)


def test_a_socket_left_by_a_crash_is_no_hindrance(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    left = subprocess.run(
        [sys.executable, "-c", "import os,sys;from PySide6.QtCore import QCoreApplication;"
         "from gui.one_instance import OneInstance;a=QCoreApplication([]);"
         "o=OneInstance(sys.argv[1]);print(o.listening,flush=True);os._exit(9)", name],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert left.stdout.strip() == b"True"
    assert not hand_over([], name)
    again = OneInstance(name, qapp)
    assert again.listening
    again.close()


@pytest.mark.parametrize("said", [b"{}\n", b"nonsense\n", b'[{"path": 1}]\n', b"x" * (1 << 20) + b"yz"])
def test_what_is_not_ours_is_shut_out(qapp: QApplication, qtbot: QtBot, name: str, said: bytes) -> None:
    first = OneInstance(name, qapp)
    heard: list[object] = []
    first.handed.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    assert stranger.waitForConnected(2000)
    stranger.write(said)
    stranger.flush()
    qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000)
    assert heard == []
    first.close()
