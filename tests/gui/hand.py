"""A hand that does anything: keys, clicks, turns of the wheel, sizes, drops, themes and acts by a random seed.

    QT_QPA_PLATFORM=offscreen python -m tests.gui.hand [--events N] [--seed N]

Prints every exception and every warning of Qt, and, again and again in the same state, how many objects there are: those
of Qt in the window, those of Python that the window's code makes, and the memory. What a seed does can be done again.
``test_random_events`` runs the short form.
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
    found = Counter(
        type(child).__name__ if type(child) is not QObject else child.metaObject().className()
        for child in window.findChildren(QObject)
    )
    found.update(f"{type(shown).__name__} on its own" for shown in QApplication.topLevelWidgets())
    return found


def python_objects() -> Counter[str]:
    """How many instances there are of each class of the window's code, those that the collector passes over as well."""
    gc.unfreeze()
    found = Counter(type(one).__name__ for one in gc.get_objects() if type(one).__module__.startswith("gui."))
    gc.freeze()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=2_000, help="events from one count of the objects to the next")
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
        try:
            grown = _run(hand, window, editions, complaints, chosen.events, chosen.seed, chosen.every)
        finally:  # in this order: nothing of Python's is called by Qt when Python is gone
            hand.deleteLater()
            window.close()
            worker.end()
            QTimer.singleShot(0, application.quit)
            application.exec()  # which tells its end: what was copied is left as plain text then
            qInstallMessageHandler(None)
            sys.excepthook = sys.__excepthook__
    return 1 if complaints or grown else 0


def _run(
    hand: Hand, window: MainWindow, editions: Sequence[Path], complaints: list[str], events: int, seed: int, every: int
) -> bool:
    """Whether objects were left behind in the second half: by the end of the first, every panel and dialog was open once."""
    done: Counter[str] = Counter()
    counts = [at_rest(window, editions)]
    of_python = python_objects()
    started = time.monotonic()
    print(f"at first: {_told(counts[0], of_python)}", flush=True)
    for number in range(1, events + 1):
        done[hand.act().strip("_")] += 1
        hand.tidy()
        if number % 10 == 0:
            QTest.qWait(2)
        if number % every == 0 or number == events:
            counts.append(at_rest(window, editions))
            now = python_objects()
            print(
                f"{number:,} events in {time.monotonic() - started:.0f} s: {len(complaints)} complaints; "
                f"{_told(counts[-1], now)}; more of: {_more(counts[-1], counts[-2])}; of Python: {_more(now, of_python)}",
                flush=True,
            )
            of_python = now
    print(f"{events:,} events of seed {seed}: {dict(done)}")
    print(f"exceptions and warnings: {len(complaints)}")
    middle, after = counts[len(counts) // 2], counts[-1]
    # The list of what was open lately grows to its six lines; what is left behind by acts would grow with them.
    return len(counts) > 2 and sum(after.values()) > sum(middle.values()) * 1.05


def _told(found: Counter[str], of_python: Counter[str]) -> str:
    pages = (
        int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) if Path("/proc/self/statm").exists() else 0
    )
    memory = f", {pages * 4096 // 2**20} MB" if pages else ""
    return f"{sum(found.values()):,} objects, {sum(of_python.values()):,} of Python{memory}"


def _more(now: Counter[str], before: Counter[str]) -> str:
    grown = {kind: now[kind] - before[kind] for kind in now if now[kind] > before[kind]}
    return str(grown or "nothing")


def at_rest(window: MainWindow, editions: Sequence[Path]) -> Counter[str]:
    """The objects of a window that shows two editions, side by side, with nothing else to be seen."""
    if popup := QApplication.activePopupWidget():
        popup.close()
    window.workspace.clear()  # while things are still being done, too
    if window.workspace.versions or window.jobs.running:
        raise RuntimeError("the desk was cleared and is not empty")
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
