"""Where a picture is taken: one window at a time, brought into a state as an editor would bring it there."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.model import Change
from gui.annotating import anchor_at
from gui.appearance import Appearance
from gui.dialogs.export import ExportDialog
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.sources import Source
from gui.theme import Theme, high_contrast_theme
from tests.gui.windows import SAMPLES, SharedWorker

AUTHOR = "Ines Hallam"
PATIENCE = 30.0
"""Seconds until a state that does not come is a fault."""
STILL_MS = 60
SHADE = 0.35
"""How much of the window's own colours a dialog leaves; the rest is shadow."""


class SystemContrast(Appearance):
    """As the window looks where the system asks for high contrast: white on black, which no test machine asks for."""

    def _wanted(self) -> Theme:
        system = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Base, "black"), (QPalette.ColorRole.Text, "white"), (QPalette.ColorRole.Window, "black"),
            (QPalette.ColorRole.Highlight, "yellow"), (QPalette.ColorRole.HighlightedText, "black"),
            (QPalette.ColorRole.Link, "cyan"),
        ):  # fmt: skip
            system.setColor(role, QColor(colour))
        return high_contrast_theme(system)


class Stage:
    """A window of a theme and size, empty at first, and the ways to bring it into a state."""

    def __init__(
        self, application: QApplication, worker: SharedWorker, folder: Path, theme: str, size: tuple[int, int]
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        made = SystemContrast if theme == "contrast" else Appearance
        appearance = made(application, self.settings, application)
        appearance.prefer("light" if theme == "contrast" else theme)
        appearance.apply()
        self.window = MainWindow(appearance, self.settings, Jobs(application, worker.start), folder / "cases")
        self.window.workspace.author = AUTHOR
        self.window.view.set_reduced_motion(True)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def close(self) -> None:
        window = self.window
        window.close()
        window.appearance.deleteLater()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    # Waiting

    def settle(self, milliseconds: int = STILL_MS) -> None:
        """Let what is still to be laid out, measured or drawn come to rest."""
        QTest.qWait(milliseconds)
        end = time.monotonic() + PATIENCE
        while not self.window.review.turns.rest and time.monotonic() < end:
            QTest.qWait(10)

    def wait_for(self, there: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not there():
            if time.monotonic() > end:
                raise RuntimeError(f"{what} did not come")
            QTest.qWait(10)
        self.settle()

    # Opening

    def file(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def open_sources(self, sources: Sequence[Source | Path]) -> None:
        window = self.window
        ended: list[str] = []
        window.settled.connect(lambda: ended.append("shown"))
        window.workspace.said.connect(lambda message: ended.append("said") if message and message.error else None)
        window.open_sources([each if isinstance(each, Source) else Source(each) for each in sources])
        self.wait_for(lambda: bool(ended), "the comparison")

    def open_texts(self, *versions: tuple[str, str, date]) -> None:
        """(label, text, date) of each version."""
        self.open_sources(
            [
                Source(self.file(f"{number}-{label}.txt".replace(" ", "-").lower(), text), label, published)
                for number, (label, text, published) in enumerate(versions, 1)
            ]
        )

    def open_sample(self, *numbers: int) -> None:
        """Editions of the sample by number, the first is 1, with their labels and dates."""
        import tomllib

        known = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["version"]
        chosen = [known[number - 1] for number in numbers]
        self.open_sources([Source(SAMPLES / each["file"], each["label"], each["published"]) for each in chosen])

    # Acting

    @property
    def facts(self) -> list[Change]:
        return [line.first for line in self.window.review.lines if line.first.category == "fact"]

    def fact(self, words: str, paragraph: int | None = None) -> Change:
        """The first shown fact with these words on its newer side, or on its older one; in a paragraph, if one is named."""
        comparison = self.window.review.comparison
        assert comparison is not None
        for change in self.facts:
            pair = self.window.review.pair_of(change)
            assert pair is not None
            for spans, index in ((change.after, pair.after), (change.before, pair.before)):
                texts = comparison.versions[index].texts
                if any(
                    words in texts[span.paragraph][span.start : span.end] and paragraph in (None, span.paragraph)
                    for span in spans
                ):
                    return change
        raise LookupError(f"no fact has the words {words}")

    def go(self, words: str, paragraph: int | None = None) -> None:
        self.window.review.set_current(self.fact(words, paragraph))
        self.settle()

    def decide(self, words: str, state: str) -> None:
        self.window.review.set_current(self.fact(words))
        self.window.workspace.decide(state)  # type: ignore[arg-type]  # a scene's own table

    def note(self, words: str, kind: str, text: str, *, resolved: bool = False) -> None:
        """A note on the newer words of a fact."""
        change, review = self.fact(words), self.window.review
        pair, comparison = review.pair_of(change), review.comparison
        assert pair is not None and comparison is not None
        anchors = [anchor_at(comparison.versions[pair.after], span) for span in change.after]
        made = self.window.workspace.add_note(kind, text, anchors, change)  # type: ignore[arg-type]  # a scene's own table
        assert made is not None
        if resolved:
            self.window.workspace.resolve(made.id, resolved=True)

    def do(self, *actions: str) -> None:
        for name in actions:
            self.window.actions_[name].trigger()
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def type(self, words: str) -> None:
        """As an input method gives words, which knows every letter."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(QApplication.focusWidget() or self.window, event)
        self.settle()

    def export_dialog(self, chosen: str = "") -> QWidget:
        window = self.window
        dialog = ExportDialog(
            window.review, window.appearance, AUTHOR, Path("Documents", "Port Merrow"), window, chosen
        )
        dialog.show()
        self.settle()
        return dialog

    # The picture

    def picture(self) -> QImage:
        """The window, and over it what stands open: dialogs in the middle on a shaded window, menus at their place."""
        self.settle()
        window = self.window
        image = window.grab().toImage()
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
        painter = QPainter(image)
        for widget in sorted(shown, key=lambda w: isinstance(w, QMenu)):
            if widget.windowType() == Qt.WindowType.ToolTip:
                continue
            drawn = widget.grab()
            if isinstance(widget, QMenu) or widget.windowType() == Qt.WindowType.Popup:
                painter.drawPixmap(window.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0))), drawn)
                continue
            painter.setOpacity(SHADE)
            painter.fillRect(window.rect(), window.appearance.theme["shadow"])
            painter.setOpacity(1)
            free = window.rect().center() - widget.rect().center()
            painter.drawPixmap(QPointF(max(free.x(), 0), max(free.y(), 0)), drawn)
        painter.end()
        for widget in shown:
            widget.close()
        return image
