"""Versions that come from an address, an archive of the web, a folder, a Word file with tracked changes, or formatted text."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from core.reading.web import Capture
from gui import folder_watch
from gui.dialogs.web import AddressDialog, CapturesDialog, WebDialog, address_in
from gui.main_window import MainWindow
from gui.web_settings import USUAL, WebSettings
from tests.gui.windows import AFTER, BEFORE, compare
from tests.reading.test_chain import zipped
from tests.reading.test_web import LEAD, site
from tests.reading.word_files import docx, p, tracked

__all__ = ["site"]  # a fixture that the tests ask for by its name

OK = QDialogButtonBox.StandardButton.Ok


def labels(window: MainWindow) -> list[str]:
    return [version.label for version in window.workspace.versions]


@pytest.fixture
def web(window: MainWindow, site: str) -> WebSettings:
    """The settings of an editor whose archive is the server on this machine."""
    made = WebSettings(f"{site}/captures", f"{site}/web/{{time}}id_/{{address}}", allow_private=True)
    made.write(window.settings)
    assert WebSettings.read(window.settings) == made
    return made


def answered(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[Any], None]) -> None:
    """Let a dialog be filled in and accepted as soon as it is shown."""

    def run(dialog: QDialog) -> int:
        act(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(kind, "exec", run)


def test_an_address_becomes_a_version(
    window: MainWindow, qtbot: QtBot, site: str, web: WebSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, AddressDialog, lambda dialog: dialog.address.setText(f"{site}/story"))
    window.actions_["open_address"].trigger()
    qtbot.waitUntil(lambda: labels(window) == ["story"], timeout=20000)
    assert window.workspace.versions[0].texts == ("Bridge closed", LEAD)
    answered(monkeypatch, AddressDialog, lambda dialog: dialog.address.setText(f"{site}/nothing"))
    window.actions_["open_address"].trigger()
    qtbot.waitUntil(lambda: "answered “404 Not Found”" in window.message.text.text(), timeout=20000)
    assert labels(window) == ["story"]


def test_nothing_is_fetched_from_ones_own_network_unless_it_is_set(
    window: MainWindow, qtbot: QtBot, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, AddressDialog, lambda dialog: dialog.address.setText(f"{site}/story"))
    window.actions_["open_address"].trigger()
    qtbot.waitUntil(lambda: "was not fetched" in window.message.text.text(), timeout=20000)
    assert window.workspace.versions == ()


def test_an_address_dialog_that_is_left_fetches_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AddressDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(CapturesDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    QGuiApplication.clipboard().setText("https://example.org/story")
    window.actions_["open_address"].trigger()
    window.actions_["captures"].trigger()
    assert window.jobs.running == ()


def test_only_an_address_alone_is_taken_from_what_was_copied() -> None:
    assert address_in(" https://example.org/a\n") == "https://example.org/a"
    assert address_in("See https://example.org/a") == address_in("ftp://example.org/") == address_in("") == ""


def test_captures_are_listed_chosen_and_compared(
    window: MainWindow, qtbot: QtBot, web: WebSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[CapturesDialog] = []

    def choose(dialog: CapturesDialog) -> None:
        made.append(dialog)
        ok = dialog.buttons.button(OK)
        dialog.address.setText("http://example.org/story")
        dialog.start.setDate(QDate(2024, 3, 7))
        dialog.end.setDate(QDate(2024, 3, 12))
        assert not ok.isEnabled() and "127.0.0.1 is asked" in dialog.told.text()
        qtbot.mouseClick(dialog.list_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=20000)
        assert "has 3 captures that differ from the one before" in dialog.told.text()
        assert dialog.list.item(0).text() == "Thu 07 March 2024, 12:00 UTC"
        assert [capture.time.day for capture in dialog.chosen] == [7, 11]
        assert ok.text() == "Compare 2 captures"
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        assert ok.text() == "Compare 3 captures"

    answered(monkeypatch, CapturesDialog, choose)
    window.actions_["captures"].trigger()
    qtbot.waitUntil(lambda: window.review.comparison is not None, timeout=20000)
    assert labels(window) == ["2024-03-07 12:00", "2024-03-09 12:00", "2024-03-11 12:00"]
    captured = [version.captured for version in window.workspace.versions]
    assert [known.day for known in captured if known] == [date(2024, 3, day) for day in (7, 9, 11)]
    assert not window.review.all_lines  # one page with one date of publication


def test_what_the_archive_says_is_told_in_the_dialog(
    window: MainWindow, qtbot: QtBot, site: str, web: WebSettings
) -> None:
    WebSettings(f"{site}/story", web.page, allow_private=True).write(window.settings)
    dialog = CapturesDialog(window.settings, window.jobs, "http://example.org/", window)
    qtbot.addWidget(dialog)
    dialog.list_captures()
    qtbot.waitUntil(lambda: "sent no list of captures" in dialog.told.text(), timeout=20000)
    assert not window.message.isVisible() and dialog.list_button.isEnabled()
    web.write(window.settings)
    dialog.start.setDate(QDate(2023, 1, 1))
    dialog.end.setDate(QDate(2023, 1, 2))
    dialog.list_captures()
    qtbot.waitUntil(lambda: "has no captures of this address" in dialog.told.text(), timeout=20000)
    dialog.list_captures()
    dialog.reject()
    assert window.jobs.running == ()
    dialog.list_captures()  # as a key does that comes while the dialog goes
    assert window.jobs.running == ()


def test_no_more_captures_than_fit(window: MainWindow, qtbot: QtBot, web: WebSettings) -> None:
    dialog = CapturesDialog(window.settings, window.jobs, "http://example.org/", window)
    qtbot.addWidget(dialog)
    from datetime import UTC, datetime, timedelta

    dialog._show([Capture("x", datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=n)) for n in range(101)])
    for n in range(101):
        dialog.list.item(n).setCheckState(Qt.CheckState.Checked)
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.list.item(50).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.buttons.button(OK).isEnabled()


def test_the_archive_is_a_setting(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert WebSettings.read(window.settings) == WebSettings() and WebSettings().host == "web.archive.org"
    dialog = CapturesDialog(window.settings, window.jobs, "", window)
    qtbot.addWidget(dialog)
    assert "web.archive.org is asked" in dialog.told.text()

    def set_up(settings: WebDialog) -> None:
        assert settings.captures.text() == "" and settings.captures.placeholderText() == USUAL.captures
        settings.captures.setText(" https://archive.example.org/cdx ")
        settings.private.setChecked(True)

    answered(monkeypatch, WebDialog, set_up)
    qtbot.mouseClick(dialog.settings_button, Qt.MouseButton.LeftButton)
    assert "archive.example.org is asked" in dialog.told.text()
    known = WebSettings.read(window.settings)
    assert (known.captures, known.page, known.allow_private) == ("https://archive.example.org/cdx", USUAL.page, True)


def test_a_folder_and_an_archive_open_as_chains(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("v2.txt", AFTER), ("v1.txt", BEFORE), ("x.png", "\x89PNG")):
        (folder / name).write_bytes(text.encode("latin-1"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_["open_folder"].trigger()
    qtbot.waitUntil(lambda: window.review.comparison is not None, timeout=20000)
    assert labels(window) == ["v1", "v2"]
    assert window.message.text.text().startswith("x.png is a picture.")
    window.actions_["close_all"].trigger()
    archive = tmp_path / "all.zip"
    archive.write_bytes(zipped({"v2.txt": AFTER, "v1.txt": BEFORE}))
    window.open_files([archive])
    qtbot.waitUntil(lambda: window.review.comparison is not None, timeout=20000)
    assert labels(window) == ["v1", "v2"]


def test_the_next_version_comes_from_a_folder_that_is_watched(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "SETTLE_MS", 1000)
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "v1.txt").write_text(BEFORE, encoding="utf-8", newline="\n")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_["watch_folder"].trigger()
    qtbot.waitUntil(lambda: labels(window) == ["v1"], timeout=20000)
    assert window.actions_["watch_folder"].isChecked()
    qtbot.waitUntil(lambda: window.deeds.sources.folder._last is not None, timeout=20000)
    (folder / "v2.txt").write_text(AFTER, encoding="utf-8", newline="\n")
    qtbot.waitUntil(lambda: window.review.comparison is not None, timeout=20000)
    assert labels(window) == ["v1", "v2"]
    window.actions_["watch_folder"].trigger()
    assert not window.actions_["watch_folder"].isChecked() and window.deeds.sources.folder.folder is None
    assert window.told.text() == "wire is watched no longer."


def test_a_watched_folder_that_goes_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    watch = window.deeds.sources.folder
    watch.watch(folder)
    qtbot.waitUntil(lambda: watch._last is not None and not window.jobs.running, timeout=20000)
    folder.rmdir()
    qtbot.waitUntil(lambda: "wire can't be looked into" in window.message.text.text(), timeout=20000)
    assert watch.folder is None and not window.actions_["watch_folder"].isChecked()


def test_formatted_text_keeps_its_roles(window: MainWindow, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setHtml("<h1>Bridge closed</h1><p>It was shut on <b>Monday</b>.</p><ul><li>first boat</li></ul>")
    copied.setText("Bridge closed\nIt was shut on Monday.\nfirst boat")
    QGuiApplication.clipboard().setMimeData(copied)
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: len(window.workspace.versions) == 1, timeout=20000)
    (version,) = window.workspace.versions
    assert [(paragraph.text, paragraph.role) for paragraph in version.paragraphs] == [
        ("Bridge closed", "title"),
        ("It was shut on Monday.", "body"),
        ("first boat", "list"),
    ]
    assert version.label == "Pasted text" and window.workspace.pasted_label() == "Pasted text 2"


def test_tracked_changes_can_be_read_either_way(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plain, marked = tmp_path / "a.txt", tmp_path / "b.docx"
    plain.write_text("The bridge carried 212 cars.\n", encoding="utf-8", newline="\n")
    marked.write_bytes(docx(p("The bridge carried ", tracked("del", "212"), tracked("ins", "217"), " cars.")))
    compare(qtbot, window, [plain, marked])
    assert "b.docx has tracked changes" in window.message.text.text()
    assert window.message.action.text() == "Read it as it was before"
    assert window.workspace.versions[1].texts == ("The bridge carried 217 cars.",)
    with qtbot.waitSignal(window.settled, timeout=20000):
        qtbot.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert window.workspace.versions[1].texts == ("The bridge carried 212 cars.",)
    menu = QMenu()
    qtbot.addWidget(menu)
    window.header.fill_menu(menu, 1)
    back = next(action for action in menu.actions() if action.text() == "Read it with all accepted")
    with qtbot.waitSignal(window.settled, timeout=20000):
        back.trigger()
    assert window.workspace.versions[1].texts == ("The bridge carried 217 cars.",)
    window.header.fill_menu(menu, 0)
    assert not any("Read it" in action.text() for action in menu.actions())


def test_what_the_editor_corrected_is_kept_when_a_file_is_read_again(
    two: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    two.workspace.set_published(1, date(2024, 3, 6))
    qtbot.waitUntil(lambda: two.workspace.versions[1].published is not None and not two.jobs.running, timeout=20000)
    stories[1].write_text(f"Published 1 February 2024\n\n{AFTER.replace('14', '19')}", encoding="utf-8", newline="\n")
    two.workspace.read_again([stories[1]])
    qtbot.waitUntil(lambda: any("injured 19" in text for text in two.workspace.versions[1].texts), timeout=20000)
    version = two.workspace.versions[1]
    assert version.published is not None
    assert (version.published.value, version.published.source) == (date(2024, 3, 6), "editor")
