"""The window as a whole: every action with its deed and keys, names for all controls, themes, docks, start and picture."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS, MENUS, plain_name
from gui.appearance import Appearance
from gui.application import main
from gui.dialogs.crash import CrashDialog
from gui.dialogs.date import DateDialog
from gui.dialogs.export import ExportDialog
from gui.dialogs.paste import PasteDialog
from gui.dialogs.preferences import Preferences, PreferencesDialog
from gui.dialogs.shortcuts import NAME_ROLE, ShortcutsDialog, shown_keys
from gui.jobs import Jobs
from gui.main_window import FIRST_SIZE, FRAME, MainWindow, first_place
from gui.theme import PREFERENCES
from tests.gui.windows import SAMPLES, SharedWorker, make_window

ROOT = Path(__file__).resolve().parents[2]


def test_no_key_means_two_things() -> None:
    keys = Counter(key for row in ACTIONS for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_a_menu(window: MainWindow) -> None:
    assert {row.menu for row in ACTIONS} == set(MENUS)
    for row in ACTIONS:
        if row.name:
            assert window.actions_[row.name] in window.menus[row.menu].actions()


def test_the_keys_of_the_look_are_the_keys_of_the_window() -> None:
    keys = {row.name: row.keys for row in ACTIONS if row.name}
    assert keys["next_change"] == ("Alt+Down", "F8")
    assert (keys["next_fact"], keys["previous_fact"]) == (("J",), ("K",))
    assert [keys[name] for name in ("confirm", "correction", "set_aside", "reopen")] == [("1",), ("2",), ("3",), ("0",)]
    assert [keys[name] for name in ("why", "note", "facts_only", "changes_only", "unified", "other_end")] == [
        ("Space",), ("N",), ("F",), ("C",), ("U",), ("M",),
    ]  # fmt: skip
    assert [keys[name] for name in ("find", "find_next", "go_to", "next_pane", "shortcuts", "open", "export")] == [
        ("Ctrl+F",), ("F3",), ("Ctrl+G",), ("F6",), ("Ctrl+/",), ("Ctrl+O",), ("Ctrl+E",),
    ]  # fmt: skip


def test_a_deed_without_an_action_is_refused(window: MainWindow) -> None:
    with pytest.raises(KeyError, match="no_such"):
        window.actions_.connect_all({**window.deeds.table(), "no_such": lambda: None})


def test_the_shortcuts_page_lists_every_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    (page,) = window.findChildren(ShortcutsDialog)
    lines = [page.list.topLevelItem(n) for n in range(page.list.topLevelItemCount())]
    shown = {line.data(0, NAME_ROLE): (line.text(0), line.text(1)) for line in lines}
    for row in ACTIONS:
        if row.name:
            assert shown[row.name] == (plain_name(row), shown_keys(row.keys))
            assert window.actions_.keys(row.name) == row.keys
    page.reject()


def press(page: ShortcutsDialog, qtbot: QtBot, name: str, key: Qt.Key) -> None:
    page.choose(name)
    page.key.setFocus()
    qtbot.keyClick(page.key, key)


def test_a_key_is_changed_and_kept(
    ferry: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    tmp_path: Path,
    shared_worker: SharedWorker,
) -> None:
    page = ShortcutsDialog(ferry.actions_, ferry)
    press(page, qtbot, "next_fact", Qt.Key.Key_X)
    qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
    assert ferry.actions_.keys("next_fact") == ("X",)
    page.reject()
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    assert ferry.review.current is None
    qtbot.keyClick(ferry.view, Qt.Key.Key_X)
    assert ferry.review.position("fact")[0] == 1
    again = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(again)
    assert again.actions_.keys("next_fact") == ("X",)
    page = ShortcutsDialog(again.actions_, again)
    page.choose("next_fact")
    qtbot.mouseClick(page.default, Qt.MouseButton.LeftButton)
    assert again.actions_.keys("next_fact") == ("J",)
    page.reject()
    again.close()


def test_a_clash_of_keys_is_told_and_refused(window: MainWindow, qtbot: QtBot) -> None:
    page = ShortcutsDialog(window.actions_, window)
    press(page, qtbot, "next_fact", Qt.Key.Key_K)
    assert page.told.text() == "K is the key of “Previous fact”. Give that another one first."
    assert not page.change.isEnabled()
    press(page, qtbot, "next_fact", Qt.Key.Key_Up)
    assert "moves the caret" in page.told.text()
    assert not page.change.isEnabled()
    page.choose("previous_fact")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert window.actions_.keys("previous_fact") == ()
    press(page, qtbot, "next_fact", Qt.Key.Key_K)
    assert page.told.text() == "K is free."
    qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
    page.choose("previous_fact")
    qtbot.mouseClick(page.default, Qt.MouseButton.LeftButton)
    assert window.actions_.keys("previous_fact") == ()
    assert "by now" in page.told.text()
    page.reject()


def test_the_size_of_the_article_is_kept(ferry: MainWindow, qtbot: QtBot, monkeypatch, settings: QSettings) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(PreferencesDialog, "ask", lambda known, *_: replace(known, author="Ines", article_size=20))
    ferry.actions_["preferences"].trigger()
    assert ferry.review.layout_.zoom == 1.25
    assert ferry.workspace.author == "Ines"
    qtbot.keyClick(ferry.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert ferry.zoom.text() == "150 %"
    qtbot.keyClick(ferry.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert ferry.zoom.text() == "125 %"
    assert settings.value("article_size", 0, int) == 20


def test_furniture_phrases_are_compared_anew(two: MainWindow, qtbot: QtBot, monkeypatch, settings: QSettings) -> None:  # type: ignore[no-untyped-def]
    assert two.review.comparison is not None
    phrase = two.review.comparison.versions[0].texts[4]
    assert two.review.comparison.versions[0].paragraphs[4].role == "body"
    monkeypatch.setattr(PreferencesDialog, "ask", lambda known, *_: replace(known, furniture=(phrase,)))
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.actions_["preferences"].trigger()
    assert two.review.comparison.versions[0].paragraphs[4].role == "boilerplate"
    assert settings.value("furniture_phrases") == phrase


def named(parent: QWidget) -> list[str]:
    """Controls that a screen reader could not name, but for those that Qt makes inside its own widgets."""
    qt_own = (QLineEdit, QAbstractSpinBox, QCalendarWidget, QTabBar, QComboBox)
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QListView, QComboBox, QAbstractSpinBox):
        for widget in parent.findChildren(kind):
            above = widget.parentWidget()
            while above is not None and not isinstance(above, qt_own):
                above = above.parentWidget()
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            if (
                above is None
                and not widget.objectName().startswith("qt_")
                and not widget.accessibleName()
                and not words
            ):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    return nameless


def test_every_control_has_a_name(ferry: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert named(ferry) == []
    dialogs: list[QDialog] = [
        DateDialog(ferry.workspace.versions[0]),
        ExportDialog(ferry.review, ferry.appearance, "Ada", tmp_path),
        ShortcutsDialog(ferry.actions_),
        PreferencesDialog(Preferences("Ada"), ferry.appearance),
        CrashDialog("details"),
        PasteDialog("text", "label"),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert named(dialog) == []


def test_f6_goes_round_the_panes(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.view.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [ferry.facts.list, ferry.tools.chips["fact"], ferry.header.columns[0].label, ferry.view]


@pytest.mark.parametrize("preference", PREFERENCES)
def test_a_theme_is_taken_at_once_and_kept(ferry: MainWindow, settings: QSettings, preference: str) -> None:
    next(a for a in ferry._theme_actions.actions() if a.objectName() == f"theme_{preference}").trigger()
    theme = ferry.appearance.theme
    assert settings.value("theme") == preference
    assert ferry.view.theme is theme
    assert QApplication.palette().window().color() == theme["background"]
    picture = ferry.grab().toImage()
    assert picture.pixelColor(2, picture.height() - 6) == theme["background"]


def test_preferences_keep_name_and_theme(
    ferry: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: PreferencesDialog) -> QDialog.DialogCode:
        dialog.author.setText(" Joe Petrie ")
        dialog.theme.setCurrentIndex(PREFERENCES.index("dark"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", fill)
    ferry.actions_["preferences"].trigger()
    assert ferry.workspace.author == settings.value("author") == "Joe Petrie"
    assert ferry.appearance.theme.dark


def test_the_dock_closes_comes_back_and_goes_round(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.dock.close()
    assert not ferry.dock.isVisible()
    assert not ferry.actions_["panels"].isChecked()
    qtbot.keyClick(ferry.view, Qt.Key.Key_F9)
    assert ferry.dock.isVisible() and ferry.actions_["panels"].isChecked()
    qtbot.keyClick(ferry.view, Qt.Key.Key_F9)
    ferry.actions_["panel_changes"].trigger()
    assert ferry.dock.isVisible() and ferry.dock.current == "changes"
    ferry.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, ferry.dock)
    assert ferry.dockWidgetArea(ferry.dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    ferry.dock.setFloating(True)
    assert ferry.dock.isFloating()


def test_the_panel_that_was_chosen_is_chosen_in_the_next_window(
    ferry: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    tmp_path: Path,
    shared_worker: SharedWorker,
) -> None:
    assert ferry.dock.current == "facts"
    ferry.actions_["panel_changes"].trigger()
    ferry.close()
    again = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(again)
    assert again.dock.current == "changes" and not again.dock.isVisible()


def test_size_and_dock_are_kept(
    ferry: MainWindow,
    qtbot: QtBot,
    qapp: QApplication,
    settings: QSettings,
    tmp_path: Path,
    shared_worker: SharedWorker,
) -> None:
    ferry.resize(770, 640)
    ferry.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, ferry.dock)
    ferry.close()
    again = make_window(qapp, settings, tmp_path, shared_worker)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (770, 640)
    assert again.dockWidgetArea(again.dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    again.close()


@pytest.mark.parametrize("width", [720, 1000, 1200, 1280, 1440, 2560])
def test_nothing_is_lost_at_any_width(ferry: MainWindow, qtbot: QtBot, width: int) -> None:
    ferry.resize(width, 800)
    qtbot.wait(30)
    assert ferry.width() == width
    right = 0
    for widget in (
        *ferry.tools.chips.values(),
        ferry.tools.previous,
        ferry.tools.place,
        ferry.tools.next,
        ferry.tools.export,
    ):
        assert widget.x() >= right
        right = widget.geometry().right()
    assert right <= width
    assert ferry.tools.find_field.isVisible() == (width >= 1400)
    assert ferry.tools.find_icon.isVisible() == (width < 1400)


def test_bad_usage_is_one_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--published", "yesterday", "a.txt"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and "yesterday" in told


def picture(target: Path, platform: str, display: str = "") -> subprocess.CompletedProcess[str]:
    """The program as a user starts it, on two editions of the sample."""
    files = [str(SAMPLES / f"port-merrow-{n}.docx") for n in (1, 4)]
    environment = dict(os.environ, QT_QPA_PLATFORM=platform, DISPLAY=display)
    environment.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, "app.py", "--picture", str(target), *files]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )


def check_picture(target: Path) -> None:
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1440, 900)
    amber = sum(
        image.pixelColor(x, y).name() in ("#ffdf94", "#a35a00") for x in range(0, 1440, 3) for y in range(60, 860, 3)
    )
    assert amber > 100


def test_a_picture_of_the_window(tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    done = picture(target, "offscreen")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    check_picture(target)


def test_a_picture_that_can_not_be_taken_ends_with_2(tmp_path: Path) -> None:
    done = picture(tmp_path / "no such folder" / "window.png", "offscreen")
    assert done.returncode == 2
    assert done.stderr == "window.png can't be written. Choose another name or folder.\n"


@pytest.mark.xvfb
def test_a_real_window_on_an_x_server(tmp_path: Path, xvfb_display: str) -> None:
    target = tmp_path / "window.png"
    done = picture(target, "xcb", xvfb_display)
    assert done.returncode == 0, done.stderr
    check_picture(target)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_one_line_says_what_to_do_instead() -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "app.py"], cwd=ROOT, env=bare, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("factline: There is no screen") and done.stderr.count("\n") == 1


@pytest.mark.parametrize("screen", [QRect(0, 0, 1440, 900), QRect(0, 25, 1280, 775), QRect(66, 32, 1854, 1048)])
def test_a_window_that_was_never_opened_is_on_the_screen_with_its_frame(screen: QRect) -> None:
    place = first_place(screen)
    framed = QRect(place.topLeft(), place.size() + FRAME)
    assert screen.contains(framed)
    assert place.size() == FIRST_SIZE or place.width() + FRAME.width() == screen.width()


def test_the_first_size_is_the_screens_where_that_is_smaller(
    qapp: QApplication, qtbot: QtBot, settings: QSettings, shared_worker: SharedWorker, tmp_path: Path
) -> None:
    first = MainWindow(Appearance(qapp, settings, qapp), settings, Jobs(qapp, shared_worker.start), tmp_path)
    qtbot.addWidget(first)
    assert first.size() == first_place(first.screen().availableGeometry()).size()
    first.close()
