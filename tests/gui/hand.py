"""A hand that does anything: keys, clicks, turns of the wheel, sizes, drops, themes and acts by a random seed.

    QT_QPA_PLATFORM=offscreen python -m tests.gui.hand [--events N] [--seed N]

Prints every exception and every warning of Qt, and how many objects there are before and after, in the same state. What a
seed does can be done again. ``test_random_events`` runs the short form.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from gui.main_window import MainWindow

KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        "J K 1 2 3 0 F C U N M L E A Z G Space Return Escape Tab Backtab Up Down Left Right Home End PageUp PageDown "
        "F3 F6 F8 F9 Plus Minus Comma Slash Delete"
    ).split()
]
PLAIN, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
SIZES = ((720, 480), (1000, 700), (1280, 800), (1440, 900))
THEMES = ("light", "dark", "dark_safe", "system")
WORDS = ("passengers", "harbour 14", "“fog”", "船", "حريق", "\U0001f6a2", "")
BEYOND = ("quit", "print", "save_pdf")
"""Actions that end the program or need a machine's own dialogs."""
UNASKED_MS = 15
SPEAKS_OF_ITSELF = "This plugin does not support"
"""What the offscreen platform says of itself."""


class Hand(QObject):
    """Acts on one window. A modal dialog that opens is closed at once: nobody answers it."""

    def __init__(self, window: MainWindow, editions: Sequence[Path], seed: int) -> None:
        super().__init__(window)
        self._window = window
        self._editions = editions
        self._chance = random.Random(seed)
        window.actions_["quit"].setShortcuts([])
        for name in BEYOND:
            window.actions_[name].setEnabled(False)
        self._closing = QTimer(self, interval=UNASKED_MS)
        self._closing.timeout.connect(self._close_modal)
        self._closing.start()

    def act(self) -> str:
        """One thing a hand might do; gives its name."""
        acts = (
            (40, self._key), (22, self._click), (8, self._wheel), (5, self._drag), (4, self._type), (4, self._resize),
            (3, self._theme), (3, self._columns), (2, self._order), (2, self._drop), (4, self._action), (3, self._undo),
        )  # fmt: skip
        (chosen,) = self._chance.choices([act for _, act in acts], [weight for weight, _ in acts])
        chosen()
        return chosen.__name__

    def tidy(self) -> None:
        """Close what stands open over the window."""
        for shown in QApplication.topLevelWidgets():
            open_ = shown is not self._window and shown.isVisible()
            if open_ and (isinstance(shown, QDialog | QMenu) or self._chance.random() < 0.5):
                shown.close()

    def _key(self) -> None:
        held = self._chance.choice([PLAIN] * 6 + [CONTROL, SHIFT, ALT])
        QTest.keyClick(self._focus(), self._chance.choice(KEYS), held)

    def _type(self) -> None:
        event = QInputMethodEvent()
        event.setCommitString(self._chance.choice(WORDS))
        QApplication.sendEvent(self._focus(), event)

    def _click(self) -> None:
        place, target = self._place()
        if self._chance.random() < 0.15:
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=place)
        else:
            right = self._chance.random() < 0.1
            QTest.mouseClick(target, Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton, pos=place)

    def _drag(self) -> None:
        place, target = self._place()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(target, place + QPoint(self._chance.randrange(-200, 200), self._chance.randrange(-80, 80)))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=place)

    def _wheel(self) -> None:
        place, target = self._place()
        turn = QPoint(0, self._chance.choice((-480, -120, -15, 15, 120, 480)))
        held = CONTROL if self._chance.random() < 0.1 else PLAIN
        at, away = QPointF(place), QPointF(target.mapToGlobal(place))
        buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(target, QWheelEvent(at, away, QPoint(), turn, buttons, held, phase, False))

    def _resize(self) -> None:
        self._window.resize(*self._chance.choice(SIZES))

    def _theme(self) -> None:
        self._window.appearance.prefer(self._chance.choice(THEMES))

    def _columns(self) -> None:
        work, count = self._window.workspace, len(self._window.workspace.versions)
        if count > 2 and self._chance.random() < 0.3:
            work.compare_all_with(self._chance.choice(["", *(version.id for version in work.versions)]))
        elif count > 2:
            work.show_columns(self._chance.sample(range(count), self._chance.randrange(2, count + 1)))

    def _order(self) -> None:
        count = len(self._window.workspace.versions)
        if count > 1 and self._chance.random() < 0.6:
            self._window.workspace.move_version(self._chance.randrange(count), self._chance.randrange(count))
        elif count > 1:
            self._window.workspace.remove_version(self._chance.randrange(count))

    def _drop(self) -> None:
        if len(self._window.workspace.versions) > 4:
            return
        dropped = QMimeData()
        if self._chance.random() < 0.8:
            dropped.setUrls([QUrl.fromLocalFile(str(self._chance.choice(self._editions)))])
        else:
            dropped.setText("A ferry with 214 aboard is aground.\n\nNobody was hurt, the coastguard said.")
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(self._window, QDragEnterEvent(QPoint(400, 300), copy, dropped, button, PLAIN))
        event = QDropEvent(QPointF(400, 300), copy, dropped, button, PLAIN, QEvent.Type.Drop)
        QApplication.sendEvent(self._window, event)

    def _action(self) -> None:
        actions = [a for a in self._window.actions_.all() if a.isEnabled() and a.objectName() not in BEYOND]
        self._chance.choice(actions).trigger()

    def _undo(self) -> None:
        self._window.actions_[self._chance.choice(["undo", "undo", "redo"])].trigger()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _place(self) -> tuple[QPoint, QWidget]:
        window = self._window
        place = QPoint(self._chance.randrange(window.width()), self._chance.randrange(window.height()))
        target = window.childAt(place) or window
        return target.mapFrom(window, place), target

    def _close_modal(self) -> None:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            modal.close()


def objects(window: MainWindow) -> Counter[str]:
    """How many objects of each kind the window holds, and windows there are, once what is to be deleted is."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    found = Counter(type(child).__name__ for child in window.findChildren(QObject))
    found["windows"] = len(QApplication.topLevelWidgets())
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    complaints: list[str] = []

    def on_message(_kind: QtMsgType, _context: object, words: str) -> None:
        if SPEAKS_OF_ITSELF not in words:
            complaints.append(words)
            print(f"Qt: {words}", flush=True)

    def on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        complaints.append(repr(fault))
        sys.__excepthook__(kind, fault, trace)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        from gui.application import make_application
        from tests.gui.windows import SAMPLES, SharedWorker, make_window

        qInstallMessageHandler(on_message)
        sys.excepthook = on_fault
        application, worker = make_application(), SharedWorker()
        settings = QSettings(str(Path(home, "settings.ini")), QSettings.Format.IniFormat)
        window = make_window(application, settings, Path(home), worker)
        window.show()
        editions = [SAMPLES / f"port-merrow-{n}.txt" for n in (1, 2, 3, 4)]
        broken = Path(home, "broken.docx")
        broken.write_bytes(b"PK\x03\x04 no Word file")
        hand = Hand(window, [*editions, broken], chosen.seed)
        known = at_rest(window, editions)
        done: Counter[str] = Counter()
        started = time.monotonic()
        middle: Counter[str] = Counter()
        for number in range(chosen.events):
            done[hand.act().strip("_")] += 1
            hand.tidy()
            if number % 10 == 0:
                QTest.qWait(2)
            if number % 1000 == 999:
                print(f"{number + 1:,} events, {len(complaints)} complaints", flush=True)
            if number + 1 == chosen.events // 2:
                middle = at_rest(window, editions)
        after = at_rest(window, editions)
        print(f"{chosen.events:,} events of seed {chosen.seed} in {time.monotonic() - started:.0f} s: {dict(done)}")
        for words, one, other in (("first half", known, middle), ("second half", middle, after)):
            grown = {kind: other[kind] - one[kind] for kind in other if other[kind] > one[kind]}
            print(f"objects, {words}: {sum(one.values()):,} → {sum(other.values()):,}; more of: {grown or 'nothing'}")
        print(f"exceptions and warnings: {len(complaints)}")
        hand.deleteLater()
        window.close()
        worker.end()
    # The list of what was open lately grows to its six lines; what is left behind by acts would grow with them.
    return 1 if complaints or sum(after.values()) > sum(middle.values()) * 1.05 else 0


def at_rest(window: MainWindow, editions: Sequence[Path]) -> Counter[str]:
    """The objects of a window that shows two editions, side by side, with nothing else to be seen."""
    if popup := QApplication.activePopupWidget():
        popup.close()
    end = time.monotonic() + 60
    while window.jobs.running and time.monotonic() < end:  # what was asked for comes before all is closed
        QTest.qWait(20)
    QTest.qWait(50)
    window.workspace.clear()
    window.resize(1440, 900)
    window.appearance.prefer("light")
    window.open_files(editions[:2])
    end = time.monotonic() + 60
    while window.jobs.running or len(window.workspace.versions) != 2 or window.review.comparison is None:
        QTest.qWait(20)
        if time.monotonic() > end:
            labels = [version.label for version in window.workspace.versions]
            told = window.message.text.text() if window.message.message else window.told.text()
            raise RuntimeError(f"the window did not come to rest: {labels}, jobs {window.jobs.running}, “{told}”")
    window.actions_["side_by_side"].trigger()
    window.actions_["show_all"].trigger()
    window.dock.choose("facts")
    QTest.qWait(300)
    return objects(window)


if __name__ == "__main__":
    sys.exit(main())
