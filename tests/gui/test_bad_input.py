"""A file that can't be read costs one sentence; everything else stays."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
CASES = {
    "missing": ("gone.txt", None),
    "empty": ("empty.txt", b""),
    "blank": ("blank.txt", b" \n\t\n"),
    "binary": ("photo.txt", bytes(range(256)) * 40),
    "damaged": ("cut.docx", b"PK\x03\x04" + b"\x00" * 200),
    "encrypted": ("locked.docx", OLE + b"\x00" * 3000 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 500),
    "folder": ("folder.txt", "folder"),
}


def make(folder: Path, case: str) -> Path:
    name, content = CASES[case]
    path = folder / name
    if content == "folder":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    return path


@pytest.mark.parametrize("case", CASES)
def test_a_bad_file_is_one_sentence_and_the_rest_stays(
    two: MainWindow, qtbot: QtBot, tmp_path: Path, case: str
) -> None:
    shown = two.review.comparison
    bad = make(tmp_path, case)
    with qtbot.waitSignal(two.workspace.said, timeout=20000, check_params_cb=lambda message: message is not None):
        two.open_files([bad])
    told = two.message.text.text()
    assert two.message.isVisible()
    assert told.startswith(bad.name) or f" {bad.name}" in told
    assert told.endswith("The other versions are open.")
    assert "Traceback" not in told and "Error" not in told and str(tmp_path) not in told
    assert two.review.comparison is shown
    assert two.jobs.running == ()


def test_the_good_ones_of_several_are_compared(
    window: MainWindow, qtbot: QtBot, stories: list[Path], tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.settled, timeout=20000):
        window.open_files([stories[0], make(tmp_path, "damaged"), stories[1], make(tmp_path, "empty")])
    assert window.review.comparison is not None
    assert [version.label for version in window.review.comparison.versions] == ["monday", "tuesday"]
    told = window.message.text.text()
    assert "cut.docx" in told and "empty.txt" in told


def test_nothing_readable_leaves_the_welcome_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.workspace.said, timeout=20000, check_params_cb=lambda message: message is not None):
        window.open_files([make(tmp_path, "empty")])
    assert window.pages.currentWidget() is window.welcome
    assert "The other versions" not in window.message.text.text()


def test_a_message_can_be_put_away(two: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(two.workspace.said, timeout=20000, check_params_cb=lambda message: message is not None):
        two.open_files([make(tmp_path, "missing")])
    two.message.say(None)
    assert not two.message.isVisible()


def test_no_other_versions_are_told_of_once_all_are_closed(two: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(two.workspace.said, timeout=20000, check_params_cb=lambda message: message is not None):
        two.open_files([make(tmp_path, "missing")])
    assert two.message.isVisible()
    two.actions_["close_all"].trigger()
    assert two.pages.currentWidget() is two.welcome
    assert not two.message.isVisible() and two.message.message is None


def test_removing_the_last_version_takes_the_message_along(two: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(two.workspace.said, timeout=20000, check_params_cb=lambda message: message is not None):
        two.open_files([make(tmp_path, "missing")])
    two.workspace.remove_version(1)
    assert two.message.isVisible()
    two.workspace.remove_version(0)
    assert not two.workspace.versions and not two.message.isVisible()
