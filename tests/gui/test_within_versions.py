"""What a version tells in two ways: a sentence in the Facts panel that leads to both places."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.model import Span
from gui.language import speak
from gui.main_window import MainWindow
from gui.panels.within import MOST, WithinModel
from gui.sources import Source
from tests.gui.windows import compare

OLD = """Eight miners trapped after collapse

Eight miners are trapped underground after a shaft collapsed at the Hollin pit on Monday.

Rescuers hope to reach them by evening, Gemma Ashworth said.

“It is time,” Gemma Ashworth told reporters.
"""
NEW = OLD.replace("Eight miners are", "Eleven miners are").replace("Ashworth told", "Ashforth told")
MENDED = NEW.replace("Eight", "Eleven").replace("Ashforth", "Ashworth")
MINERS = "The headline says “Eight miners”; paragraph 2 says “Eleven miners”."
NAMES = "Paragraph 3 says “Gemma Ashworth”; paragraph 4 says “Gemma Ashforth”."


def opened(qtbot: QtBot, window: MainWindow, folder: Path, *texts: str) -> MainWindow:
    sources = []
    for number, (label, text) in enumerate(zip(("First take", "Final", "Later"), texts, strict=False), 1):
        path = folder / f"{number}.txt"
        path.write_text(text, encoding="utf-8", newline="\n")
        sources.append(Source(path, label, date(2026, 3, 10 + number)))
    compare(qtbot, window, sources)
    window.dock.choose("facts")
    return window


@pytest.fixture
def missed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    return opened(qtbot, window, tmp_path, OLD, NEW)


def marked(window: MainWindow) -> list[str]:
    """What is marked as found, in the order of the page."""
    page = window.view.page
    assert page is not None
    return [page.content.text(hit.column, hit.block)[hit.start : hit.end] for hit in window.view.hits]


def chosen(window: MainWindow) -> str:
    version, spans = window.view.selected_spans()
    return " ".join(window.workspace.versions[version].texts[span.paragraph][span.start : span.end] for span in spans)


def test_a_sentence_each_under_the_versions_name(missed: MainWindow, qtmodeltester: ModelTester) -> None:
    rows = missed.within.model.rows
    assert [row.sentence for row in rows] == [MINERS, NAMES]
    assert [row.heading if row.first else "" for row in rows] == ["Final doesn’t agree with itself", ""]
    assert missed.within.isVisible() and missed.within.height() <= MOST + 8
    qtmodeltester.check(missed.within.model)


def test_nothing_is_shown_where_nothing_is_wrong(two: MainWindow, qtmodeltester: ModelTester) -> None:
    assert two.facts.isVisible() and not two.within.isVisible()
    assert two.within.model.rows == []
    qtmodeltester.check(two.within.model)


def test_choosing_one_marks_both_places_and_goes_to_the_first(missed: MainWindow) -> None:
    missed.within.list.setCurrentIndex(missed.within.model.index(0, 0))
    assert marked(missed) == ["Eight", "Eleven"]
    assert {hit.column for hit in missed.view.hits} == {1}
    assert chosen(missed) == "Eight"
    assert missed.told.text() == MINERS


def test_a_click_and_another_one(missed: MainWindow, qtbot: QtBot) -> None:
    view = missed.within.list
    at = view.visualRect(missed.within.model.index(1, 0)).center()
    for words in ("Gemma Ashworth", "Gemma Ashforth", "Gemma Ashworth"):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
        assert chosen(missed) == words


def test_by_keys_alone(missed: MainWindow) -> None:
    missed.facts.list.setFocus()
    QTest.keyClick(missed.facts.list, Qt.Key.Key_Tab)
    view = missed.within.list
    assert view.hasFocus() and marked(missed) == []
    for key, words in (
        (Qt.Key.Key_Down, "Eight"),
        (Qt.Key.Key_Return, "Eleven"),
        (Qt.Key.Key_Down, "Gemma Ashworth"),
        (Qt.Key.Key_Return, "Gemma Ashforth"),
        (Qt.Key.Key_Up, "Eight"),
    ):
        QTest.keyClick(view, key)
        assert chosen(missed) == words


def test_a_screen_reader_hears_whose_sentence_it_is(missed: MainWindow) -> None:
    heard = QAccessible.queryAccessibleInterface(missed.within.list)
    assert heard.text(QAccessible.Text.Name) == "Where a version doesn’t agree with itself"
    assert heard.role() == QAccessible.Role.List
    assert [heard.child(n).text(QAccessible.Text.Name) for n in range(heard.childCount())] == [
        f"Final doesn’t agree with itself. {told}" for told in (MINERS, NAMES)
    ]


def test_a_change_takes_the_marks_away(missed: MainWindow) -> None:
    missed.within.list.setCurrentIndex(missed.within.model.index(0, 0))
    missed.review.step(1)
    assert marked(missed) == [] and not missed.within.list.selectedIndexes()


def test_escape_takes_the_marks_away(missed: MainWindow) -> None:
    missed.within.list.setCurrentIndex(missed.within.model.index(0, 0))
    QTest.keyClick(missed.view, Qt.Key.Key_Escape)
    assert marked(missed) == [] and chosen(missed) == ""


def test_what_was_sought_gives_way_and_is_found_again(missed: MainWindow) -> None:
    missed.deeds.find("pit", 0)
    assert set(marked(missed)) == {"pit"}
    missed.within.list.setCurrentIndex(missed.within.model.index(0, 0))
    assert marked(missed) == ["Eight", "Eleven"]
    missed.deeds.find("pit", 0)
    assert set(marked(missed)) == {"pit"}


def test_words_in_a_fold_come_into_sight(missed: MainWindow) -> None:
    missed.deeds.toggle_changes_only()
    page = missed.view.page
    assert page is not None and page.is_folded(2)
    missed.within.list.setCurrentIndex(missed.within.model.index(1, 0))
    page = missed.view.page
    assert page is not None and not page.is_folded(2)
    assert chosen(missed) == "Gemma Ashworth" and marked(missed) == ["Gemma Ashworth", "Gemma Ashforth"]


def test_in_the_unified_view(missed: MainWindow) -> None:
    missed.deeds.lay_out("unified")
    missed.within.list.setCurrentIndex(missed.within.model.index(0, 0))
    assert marked(missed) == ["Eight", "Eleven"]


def test_the_newest_version_first_and_only_those_in_sight(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    opened(qtbot, window, tmp_path, NEW, MENDED, NEW.replace("evening", "noon"))
    assert [row.told.version for row in window.within.model.rows] == [2, 2, 0, 0]
    with qtbot.waitSignal(window.settled, timeout=10_000, raising=False):
        window.workspace.show_columns((0, 1), "side_by_side")
    assert [row.told.version for row in window.within.model.rows] == [0, 0]
    assert window.within.isVisible()


def test_places_out_of_sight_are_no_fault(missed: MainWindow) -> None:
    assert not missed.view.show_places(7, [Span(0, 0, 5)])
    assert marked(missed) == []


def test_in_german(missed: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    installed = speak(app, "de")
    try:
        row = WithinModel(missed.review, missed.within).rows[0]
        assert row.sentence == "Die Überschrift nennt „Eight miners“, Absatz 2 nennt „Eleven miners“."
        assert row.heading == "Final widerspricht sich"
    finally:
        for translator in installed:
            app.removeTranslator(translator)
        QLocale.setDefault(QLocale(QLocale.Language.English))
