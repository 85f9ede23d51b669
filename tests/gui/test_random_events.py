"""Keys, clicks, sizes, themes and acts at random: no exception, no warning of Qt, and the window goes on working."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.dialogs.date import DateDialog
from gui.dialogs.export import ExportDialog
from gui.dialogs.paste import PasteDialog
from gui.dialogs.preferences import PreferencesDialog
from gui.main_window import MainWindow
from tests.gui.windows import SAMPLES, compare

KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        "J K 1 2 3 0 F C U N M E A Z Space Return Escape Tab Backtab Up Down Left Right Home End PageUp PageDown "
        "F3 F6 F8 Plus Minus"
    ).split()
]
PLAIN, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
EVENTS = 200


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("seed", [1, 2])
def test_random_events(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    chance = random.Random(seed)
    for dialog in (DateDialog, ExportDialog, PasteDialog, PreferencesDialog):
        monkeypatch.setattr(dialog, "ask", lambda *_: None)
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (chance.randrange(1, 20), True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Named at random", True))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QMessageBox, "open", lambda *_: None)
    window.actions_["quit"].setShortcuts([])
    window.actions_["quit"].setEnabled(False)
    editions = [SAMPLES / f"port-merrow-{n}.txt" for n in (1, 2, 3, 4)]
    compare(qtbot, window, editions[:3])
    for number in range(EVENTS):
        one(window, qtbot, chance, editions)
        for shown in QApplication.topLevelWidgets():
            if shown is not window and shown.isVisible() and (isinstance(shown, QDialog) or chance.random() < 0.5):
                shown.close()
        if number % 10 == 0:
            qtbot.wait(5)
    if popup := QApplication.activePopupWidget():
        popup.close()
    window.workspace.clear()
    compare(qtbot, window, editions[:2])
    assert window.facts.model.rowCount() > 0 or not window.review.filter.categories >= {"fact"}


def one(window: MainWindow, qtbot: QtBot, chance: random.Random, editions: list) -> None:  # type: ignore[type-arg]
    """One thing a hand might do."""
    kind = chance.random()
    count = len(window.workspace.versions)
    if kind < 0.55:
        target = QApplication.focusWidget() or window
        qtbot.keyClick(target, chance.choice(KEYS), chance.choice([PLAIN] * 6 + [CONTROL, SHIFT, ALT]))
    elif kind < 0.85:
        place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
        target = window.childAt(place) or window
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(window, place))
    elif kind < 0.9:
        window.resize(chance.choice([720, 1000, 1280, 1440]), chance.choice([500, 800, 900]))
    elif kind < 0.93:
        window.appearance.prefer(chance.choice(["light", "dark", "dark_safe"]))
    elif kind < 0.95 and count > 2:
        window.workspace.show_columns(chance.sample(range(count), 2))
    elif kind < 0.96 and count > 1:
        window.workspace.move_version(chance.randrange(count), chance.randrange(count))
    elif kind < 0.97 and count > 1:
        window.workspace.remove_version(chance.randrange(count))
    elif kind < 0.98 and count < 6:
        window.open_files([chance.choice(editions)])
    else:
        window.actions_[chance.choice(["undo", "redo"])].trigger()
