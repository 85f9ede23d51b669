"""How fast the compare view is on long articles, and whether the window ever stands still: python3 dev.py bench window

    python -m benchmarks.window [--words N] [--changes N] [--on offscreen|xvfb]

Figures are medians (frames: the 95th percentile) of a view of 1400 × 900 on a comparison made up here: N words a side and
5,000 changes, two and four columns. Beside them the same texts in as many QTextEdits with character formats. The first
part reads, compares and exports 20,000 words a side in the worker and times the gaps between ticks of the event loop. The
last prints how much memory the whole window takes over the same process that holds the comparison without one. All is done
offscreen, and again on a real X server where Xvfb is installed; each in a process of its own.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.calibration import QUIET, median_seconds, print_calibration, print_figure, work
from core.export import ExportOptions
from core.model import (
    Alignment,
    Change,
    Comparison,
    Edit,
    Link,
    PairAlignment,
    PairComparison,
    Paragraph,
    Row,
    Span,
    Version,
)

WORDS = (
    "harbour ferry sandbank passengers coastguard steering evening tide inspectors island vessel company safety "
    "lifeboats fog pier rescue boats morning people report crew service spokesman weather grounded"
).split()
A_PARAGRAPH = 40
SIZE = (1400, 900)
DOING = ("reading", "comparing", "exporting")
REST_MS = 3000
"""After which a window that was opened has loaded what it loads in the background."""


def made_up(words: int, columns: int, changes: int, seed: int = 7) -> Comparison:
    """Versions of ``words`` words each, every one with ``changes`` words changed from the one before it, facts and wording in turn."""
    chance = random.Random(seed)
    count = max(words // A_PARAGRAPH, 1)
    texts = [[chance.choice(WORDS) for _ in range(A_PARAGRAPH)] for _ in range(count)]
    versions, pairs = [_version(texts, 0)], []
    for column in range(1, columns):
        before, links, found = versions[-1], [], []
        newer = [list(words_) for words_ in texts]
        places = sorted(chance.sample(range(count * (A_PARAGRAPH // 4)), min(changes, count * (A_PARAGRAPH // 4))))
        for place in places:
            newer[place // (A_PARAGRAPH // 4)][place % (A_PARAGRAPH // 4) * 4] = str(chance.randint(10, 9999))
        after = _version(newer, column)
        edits: dict[int, list[Edit]] = {}
        for n, place in enumerate(places):
            paragraph, word = divmod(place, A_PARAGRAPH // 4)
            spans = _span(texts, paragraph, word * 4), _span(newer, paragraph, word * 4)
            edits.setdefault(paragraph, []).append(Edit((spans[0],), (spans[1],)))
            fact = n % 2 == 0
            found.append(
                Change(
                    f"c{column}-{n}", f"k{column}-{n}", "fact" if fact else "wording", "number" if fact else None,
                    "changed", (spans[0],), (spans[1],), summary="a → b", why="The number is another one.",
                )
            )  # fmt: skip
        for paragraph in range(count):
            links.append(
                Link((paragraph,), (paragraph,), edited=paragraph in edits, edits=tuple(edits.get(paragraph, ())))
            )
        pairs.append(PairComparison(PairAlignment(column - 1, column, tuple(links)), tuple(found)))
        versions.append(after)
        texts = newer
        assert before.paragraphs
    rows = tuple(Row(tuple((n,) for _ in range(columns))) for n in range(count))
    return Comparison(tuple(versions), Alignment(tuple(p.alignment for p in pairs), rows), tuple(pairs))


def _version(texts: list[list[str]], number: int) -> Version:
    paragraphs = tuple(Paragraph(" ".join(words), "body") for words in texts)
    return Version(paragraphs, id=f"v{number}", label=f"Version {number + 1}", language="en")


def _span(texts: list[list[str]], paragraph: int, word: int) -> Span:
    start = sum(len(each) + 1 for each in texts[paragraph][:word])
    return Span(paragraph, start, start + len(texts[paragraph][word]))


def view_figures(words: int, columns: int, changes: int, clock: Callable[[], float]) -> None:
    from PySide6.QtWidgets import QApplication

    from gui.compare_view import CompareView
    from gui.review import ChangeFilter, Review
    from gui.theme import load_theme

    def timed(action: Callable[[], object]) -> float:
        started = clock()
        action()
        return clock() - started

    comparison = made_up(words, columns, changes)
    name = f"{words // 1000}k words, {columns} columns: "
    firsts = []
    for _ in range(5):
        review = Review()
        view = CompareView(review, load_theme("light"))
        view.set_reduced_motion(True)
        view.resize(*SIZE)
        view.show()
        QApplication.processEvents()

        def show(review: Review = review, view: CompareView = view) -> None:
            review.set_comparison(comparison)
            view.viewport().repaint()

        firsts.append(timed(show))
        if len(firsts) < 5:
            view.close()
            view.deleteLater()
    first = statistics.median(firsts)
    print_figure(name + "first paint", first, 0.1)
    peers = text_edits(comparison, clock)
    print_figure(name + "first paint of QTextEdits", peers)
    print(
        f"{name + 'first paint, times theirs':44}{first / peers:8.2f}     at most 1{'' if first <= peers else '   OVER'}"
    )
    bar = view.verticalScrollBar()

    def frame(value: int) -> None:
        bar.setValue(value)
        view.viewport().repaint()

    frames = sorted(timed(lambda: frame(bar.value() + 120)) for _ in range(200))
    print_figure(name + "scroll frame, 95th percentile", frames[189], 0.016)
    print_figure(name + "scroll frame, median", frames[100])

    def resize(width: int) -> None:
        view.resize(width, SIZE[1])
        QApplication.sendPostedEvents()
        view.viewport().repaint()

    print_figure(name + "resize", statistics.median(timed(partial(resize, 1400 - 10 * n)) for n in range(1, 10)), 0.05)
    jumps = []
    for _ in range(5):
        frame(0)
        jumps.append(timed(lambda: frame(bar.maximum())))
    print_figure(name + "jump to the end", statistics.median(jumps), 0.02)
    frame(0)

    def step() -> None:
        review.step(1)
        view.viewport().repaint()

    print_figure(name + "next change", statistics.median(timed(step) for _ in range(30)), 0.03)

    def toggle(categories: frozenset[str]) -> None:
        review.set_filter(ChangeFilter(categories))
        view.viewport().repaint()

    every = frozenset(("fact", "wording", "style", "boilerplate"))
    toggles = [timed(partial(toggle, frozenset(("fact",)) if n % 2 else every)) for n in range(1, 10)]
    print_figure(name + "filter", statistics.median(toggles), 0.1)

    def folded(on: bool) -> None:
        review.set_layout(replace(review.layout_, changes_only=on))
        view.viewport().repaint()

    print_figure(name + "changes only", statistics.median(timed(partial(folded, n % 2 == 0)) for n in range(9)))
    print_figure(name + "find", timed(lambda: view.find("harbour")))
    view.close()
    view.deleteLater()
    QApplication.processEvents()


def text_edits(comparison: Comparison, clock: Callable[[], float]) -> float:
    """The same texts and marks in one QTextEdit a version, shown for the first time."""
    from PySide6.QtGui import QTextCharFormat, QTextCursor
    from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

    from gui.theme import font, load_theme

    theme = load_theme("light")

    def show() -> QWidget:
        window = QWidget()
        row = QHBoxLayout(window)
        for index, version in enumerate(comparison.versions):
            edit = QTextEdit()
            edit.setFont(font("article"))
            edit.setPlainText("\n".join(version.texts))
            starts = [0]
            for text in version.texts:
                starts.append(starts[-1] + len(text) + 1)
            cursor = QTextCursor(edit.document())
            cursor.beginEditBlock()
            pairs = [(p.changes, p.after == index) for p in comparison.pairs if index in (p.before, p.after)]
            for changes, newer in pairs:
                for change in changes:
                    marked = QTextCharFormat()
                    marked.setBackground(theme.mark(change.category, change.relation).background)
                    for span in change.after if newer else change.before:
                        cursor.setPosition(starts[span.paragraph] + span.start)
                        cursor.setPosition(starts[span.paragraph] + span.end, QTextCursor.MoveMode.KeepAnchor)
                        cursor.mergeCharFormat(marked)
            cursor.endEditBlock()
            row.addWidget(edit)
        window.resize(*SIZE)
        window.show()
        window.repaint()
        return window

    started = clock()
    window = show()
    taken = clock() - started
    window.close()
    window.deleteLater()
    return taken


def stalls(words: int) -> dict[str, tuple[float, float]]:
    """The longest time between two ticks of the event loop while the whole window reads, compares and shows, and exports two
    files: by what was being done, the seconds it took and those of the processor that the window's own thread took in
    the turn that took most of them. The first is the limit's; other work on the machine does not count in the second."""
    from PySide6.QtCore import QEventLoop, QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from gui.appearance import Appearance
    from gui.application import make_application
    from gui.jobs import Jobs
    from gui.main_window import MainWindow
    from gui.sources import Source

    application, loop = make_application(), QEventLoop()
    found = dict.fromkeys(DOING, (0.0, 0.0))
    doing = ""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        appearance, jobs = Appearance(application, settings), Jobs(application)
        appearance.apply()
        window = MainWindow(appearance, settings, jobs, Path(folder))
        window.resize(*SIZE)
        window.show()
        jobs.warm_up()
        files = []
        for version in made_up(words, 2, words // 20).versions:
            files.append(Path(folder, f"{version.id}.txt"))
            files[-1].write_text("\n\n".join(version.texts), encoding="utf-8", newline="\n")
        rest = QEventLoop()
        QTimer.singleShot(REST_MS, rest.quit)
        rest.exec()
        last = time.perf_counter(), time.thread_time()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter(), time.thread_time()
            longest = found[doing]
            found[doing] = max(longest[0], now[0] - last[0]), max(longest[1], now[1] - last[1])
            last = now

        timer = QTimer(interval=1)
        timer.timeout.connect(tick)

        def started(number: int) -> None:
            nonlocal doing
            tick()  # what led to it still belongs to what was done before
            doing = DOING[0 if number <= len(files) else 1]

        def export() -> None:
            nonlocal doing
            tick()
            doing = DOING[2]
            options = ExportOptions(datetime.now(UTC))
            window.workspace.export("docx", Path(folder, "redline.docx"), options)

        def arrived() -> None:
            if window.review.comparison is not None:
                QTimer.singleShot(2500, export)  # what is measured and drawn in idle time belongs to it

        doing = DOING[0]
        jobs.started.connect(started)
        window.workspace.exported.connect(lambda _path: QTimer.singleShot(300, loop.quit))
        window.review.comparison_changed.connect(arrived)
        last = time.perf_counter(), time.thread_time()
        timer.start()
        window.open_sources([Source(file, file.stem, None, "") for file in files])
        QTimer.singleShot(600_000, loop.quit)
        loop.exec()
        timer.stop()
        if window.review.comparison is None or not Path(folder, "redline.docx").is_file():
            raise SystemExit("The comparison or its export did not come back.")
        window.close()
        jobs.close()
        window.deleteLater()
        QApplication.processEvents()
    return found


def resident() -> float:
    """MB of this process that are in memory now. Linux alone tells it so."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def window_memory(words: int, columns: int, changes: int) -> None:
    """What the whole window takes once it shows a comparison and has come to rest, over the process that holds it."""
    comparison = made_up(words, columns, changes)
    bare = resident()
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest

    from gui.appearance import Appearance
    from gui.application import make_application
    from gui.jobs import Jobs
    from gui.main_window import MainWindow
    from gui.undo import Shown

    application = make_application()
    with_qt = resident()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        appearance.apply()
        window = MainWindow(appearance, settings, Jobs(application), Path(folder))
        window.resize(*SIZE)
        window.show()
        shown = Shown(comparison.versions, comparison, tuple(range(columns)), comparison.pairs)
        window.workspace.showing.emit(shown)
        window.review.set_comparison(comparison)
        QTest.qWait(3000)
        bar = window.view.verticalScrollBar()
        for n in range(40):
            bar.setValue(bar.maximum() * n // 39)
            QTest.qWait(5)
        name = f"{words // 1000}k words, {columns} columns: memory of the window"
        taken = resident() - with_qt
        print(f"{name:58}{taken:8.0f} MB   at most 80 MB{'' if taken <= 80 else '   OVER'}", flush=True)
        print(f"{name + ', with Qt itself':58}{resident() - bare:8.0f} MB", flush=True)
        window.close()


def on_every_screen(arguments: list[str]) -> None:
    """This program again, offscreen and on an X server of its own."""
    command = [sys.executable, "-m", "benchmarks.window", *arguments]
    print("offscreen", flush=True)
    subprocess.run([*command, "--on", "offscreen"], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True)
    if sys.platform == "win32":
        return
    if shutil.which("Xvfb") is None:
        print("Xvfb is not installed: nothing was measured on a real X server.")
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            display = f":{told.readline().strip()}"
        print("\nunder Xvfb", flush=True)
        subprocess.run(
            [*command, "--on", "xvfb"], env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, check=True
        )
    finally:
        server.terminate()
        server.wait(timeout=10)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, default=100_000)
    parser.add_argument("--changes", type=int, default=5_000)
    parser.add_argument("--on", choices=("offscreen", "xvfb"), help="only there; the screen must be there already")
    parser.add_argument(
        "--processor", action="store_true", help="the view's figures in processor time, on a machine with other work"
    )
    parser.add_argument("--stalls", action="store_true", help="the longest stalls alone")
    parser.add_argument("--memory", type=int, choices=(2, 4), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.memory:
        window_memory(chosen.words, chosen.memory, chosen.changes)
        return
    if not chosen.on:
        on_every_screen(sys.argv[1:])
        return
    from gui.application import make_application
    from gui.theme import load_theme, palette, style_sheet

    application = make_application()
    application.setStyle("fusion")
    application.setPalette(palette(load_theme("light")))
    application.setStyleSheet(style_sheet(load_theme("light")))
    print_calibration()
    for words in dict.fromkeys((20_000, chosen.words)):
        before = median_seconds(work, 9, time.thread_time)
        found = stalls(words)
        pace = (before + median_seconds(work, 9, time.thread_time)) / 2
        print_figure("calibration, of the processor", pace)
        for doing, (taken, own) in found.items():
            name = f"{words // 1000}k words"
            print_figure(f"{name}, longest stall, {doing}", taken, 0.05)
            print_figure(f"{name}, its own thread, {doing}", own)
            print_figure(f"{name}, the same on a quiet machine", own * QUIET / pace, 0.05)
    if chosen.stalls:
        return
    for columns in (2, 4):
        view_figures(
            chosen.words, columns, chosen.changes, time.process_time if chosen.processor else time.perf_counter
        )
    for columns in (2, 4) if sys.platform == "linux" else ():
        size = ["--words", str(chosen.words), "--changes", str(chosen.changes)]
        subprocess.run([sys.executable, "-m", "benchmarks.window", "--memory", str(columns), *size], check=True)


if __name__ == "__main__":
    main()
