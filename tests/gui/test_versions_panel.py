"""The Versions panel: what became of each fact, which versions are in sight, and which two are compared."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core import Version
from core import compare as compare_versions
from gui.main_window import MainWindow
from gui.pairing import base_of, wanted_pairs
from gui.panels.chains import LABELS, chain_rows
from gui.panels.versions import Timeline
from tests.gui.windows import compare

DOG = "The fire at the mill injured {} people, the fire service said."


def versions(*texts: str) -> list[Version]:
    return [Version.from_text(text, label=f"v{n}") for n, text in enumerate(texts)]


def told(*texts: str) -> list[str]:
    return [row.values for row in chain_rows(compare_versions(versions(*texts)))]


def test_a_fact_is_one_line_that_runs_on_until_its_value_changes() -> None:
    assert told(*(DOG.format(n) for n in (12, 12, 14, 14, 15))) == ["A 12 people → C 14 people → E 15 people"]


def test_a_fact_that_came_and_went_begins_and_ends_where_it_did() -> None:
    other = "\n\nThe mill makes paper for books and has a river of its own."
    base = DOG.format(12)
    found = told(base, base + other, base)
    assert len(found) == 1 and found[0].startswith("B The mill makes paper") and found[0].endswith("C –")


def test_a_line_is_named_by_what_is_counted_or_by_the_first_words_of_its_paragraph() -> None:
    """By its office or its speaker too; by the paragraph it stands in last, without the dateline it begins with."""

    def names(older: str, newer: str) -> list[tuple[str, str]]:
        both = [Version.from_text(older, label="v0"), Version.from_text(newer, label="v1")]
        return [(row.kind, row.chain.name) for row in chain_rows(compare_versions(both))]

    assert names(DOG.format(12), DOG.format(14)) == [("Number", "People")]
    mayor = "{} opened the bridge over the Ash."
    assert names(mayor.format("Mayor Ada Brook"), mayor.format("Mayor Ada Brock")) == [("Person", "Mayor")]
    fine = "HARROW VALE, March 3 — The mill was fined £{} for the fire."
    assert names(fine.format("12,000"), fine.format("14,000")) == [("Money", "The mill was fined")]
    short = "It cost £{}."
    assert names(short.format(12), short.format(14)) == [("Money", "It cost")]


def test_pairs_are_of_neighbours_or_of_all_with_one() -> None:
    known = versions("a", "b", "c", "d")
    assert wanted_pairs(known, (0, 1, 3), "") == [(0, 1), (1, 3)]
    assert wanted_pairs(known, (0, 1, 3), known[0].id) == [(0, 1), (0, 3)]
    assert wanted_pairs(known, (0, 1, 3), known[3].id) == [(0, 3), (1, 3)]
    assert wanted_pairs(known, (0, 1), known[3].id) == [(0, 1)], "it is not in sight"
    compared = compare_versions(versions(*(DOG.format(n) for n in (12, 14, 15))))
    assert base_of((0, 1, 2), compared.pairs) is None
    assert base_of((0, 1, 2), (compared.pair(0, 1), compared.pair(0, 2))) == 0


def test_all_are_compared_with_one_and_again_with_the_one_before(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    work, review = window.workspace, window.review

    def ends() -> list[tuple[int, int]]:
        return [(pair.before, pair.after) for pair in review.pairs]

    assert ends() == [(0, 1), (1, 2)]
    work.compare_all_with(work.versions[0].id)
    qtbot.waitUntil(lambda: ends() == [(0, 1), (0, 2)], timeout=10000)
    content = window.view.page.content
    block = content.block(2, 0)
    assert any("15" in block.text[run.start : run.end] for run in block.marks)
    change = next(c for c in review.changes if c.category == "fact" and review.pair_of(c).after == 2)
    assert {column for column, _ in content.blocks_of(change)} == {0, 2}
    review.set_current(change)
    assert "12" in window.told.text() and "15" in window.told.text()
    window.dock.choose("versions")
    assert window.versions_panel.pairing.text() == "All with monday"
    work.compare_all_with("")
    qtbot.waitUntil(lambda: ends() == [(0, 1), (1, 2)], timeout=10000)
    assert window.versions_panel.pairing.text() == "Each with the one before"


def test_a_click_in_a_column_goes_to_the_change_that_came_with_it(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.dock)
    window.dock.choose("versions")
    panel = window.versions_panel
    qtbot.waitUntil(lambda: panel.findChild(Timeline) is not None, timeout=5000)
    list_ = panel.chains
    row = next(n for n, chain in enumerate(list_.chain_model.rows) if "12" in chain.values)
    box = list_.visualRect(list_.chain_model.index(row))
    share = (list_.viewport().width() - LABELS) / 3
    for version, words in ((1, "14"), (2, "15")):
        at = QPoint(int(LABELS + (version + 0.2) * share), box.center().y())
        qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=at)
        current = window.review.current
        assert current is not None and words in window.told.text()
    window.review.step(-1, "fact")
    assert list_.currentIndex().row() >= 0 and list_.selectedIndexes()


def test_a_version_that_comes_while_unified_is_shown_is_the_last_of_it(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    compare(qtbot, window, stories[:2])
    window.actions_["unified"].trigger()
    window.open_files([stories[2]])
    qtbot.waitUntil(lambda: len(window.review.comparison.versions) == 3, timeout=20000)
    assert window.review.layout_.columns == (0, 2)
    assert [(pair.before, pair.after) for pair in window.review.pairs] == [(0, 2)]
    words = window.view.page.content.block(0, 0).text
    assert "12" in words and "15" in words and "14" not in words
    assert [column.label.text() for column in window.header.columns] == ["monday", "wednesday"]


def test_changes_of_pairs_compared_on_demand_share_no_id_with_others() -> None:
    compared = compare_versions(versions(*(DOG.format(n) for n in (12, 14, 15, 19))))
    pairs = [compared.pair(0, 2), compared.pair(2, 3), compared.pair(0, 3)]
    ids = [change.id for pair in pairs for change in pair.changes]
    assert len(ids) == 3 == len(set(ids))
