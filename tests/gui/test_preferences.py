"""What is chosen once for all: kept between runs, taken at once where it can be."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.preferences import Preferences, PreferencesDialog
from gui.dialogs.web import WebDialog
from gui.main_window import MainWindow
from gui.web_settings import WebSettings
from tests.gui.windows import SharedWorker, compare, make_window

WISHES = Preferences("Ada", 20, ("read also",), "Inter", 200, still=True, style_as_wording=("spelling", "notation"))


def prefer(window: MainWindow, monkeypatch: pytest.MonkeyPatch, **wishes: object) -> None:
    monkeypatch.setattr(PreferencesDialog, "ask", lambda known, *_: replace(known, **wishes))
    window.actions_["preferences"].trigger()


def test_all_is_kept_between_runs(settings: QSettings) -> None:
    WISHES.write(settings)
    settings.sync()
    assert Preferences.read(QSettings(settings.fileName(), QSettings.Format.IniFormat)) == WISHES


def test_what_somebody_wrote_into_the_settings_does_no_harm(settings: QSettings) -> None:
    for name, value in (("article_size", "huge"), ("scale", "37"), ("style_as_wording", "spelling nonsense")):
        settings.setValue(name, value)
    assert Preferences.read(settings) == Preferences(style_as_wording=("spelling",))


def test_the_dialog_gives_what_it_was_given(qtbot: QtBot, window: MainWindow) -> None:
    dialog = PreferencesDialog(WISHES, window.appearance)
    qtbot.addWidget(dialog)
    assert dialog.preferences == WISHES
    dialog.style_kinds["spelling"].click()
    assert dialog.preferences.style_as_wording == ("notation",)


def test_the_article_is_set_in_another_type_at_once_and_at_the_next_start(
    two: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settings: QSettings, tmp_path: Path,
    shared_worker: SharedWorker, qapp: QApplication,
) -> None:  # fmt: skip
    def face(window: MainWindow) -> QFont:
        content = window.view.page.content
        return window.view.page.type_of(content.block(0, 1)).font

    assert face(two).families()[0] == "Source Serif 4"
    prefer(two, monkeypatch, family="Inter")
    assert face(two).families()[0] == "Inter"
    other = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(other)
    assert other.review.layout_.family == "Inter"


def test_style_that_counts_as_wording_is_judged_anew(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path, word in zip(paths, ("colour", "color"), strict=True):
        path.write_text(f"The {word} of the harbour wall is grey, the pilot said.\n", encoding="utf-8", newline="\n")
    compare(qtbot, window, paths)
    assert [(c.category, c.kind) for c in window.review.changes] == [("style", "spelling")]
    with qtbot.waitSignal(window.settled, timeout=20000):
        prefer(window, monkeypatch, style_as_wording=("spelling",))
    assert [(c.category, c.kind) for c in window.review.changes] == [("wording", None)]
    assert window.tools.chips["style"].accessibleName().endswith(" 0")


def test_nothing_moves_by_itself_where_that_is_wished(two: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    two.view.set_reduced_motion(False)
    prefer(two, monkeypatch, still=True)
    assert two.view.reduced_motion


def test_the_archive_is_set_there_too(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(asked: WebDialog) -> QDialog.DialogCode:
        asked.captures.setText("https://archive.example/cdx")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(WebDialog, "exec", fill)
    dialog = PreferencesDialog(WISHES, window.appearance, window, window.settings)
    dialog.web.click()
    assert WebSettings.read(window.settings).host == "archive.example"
