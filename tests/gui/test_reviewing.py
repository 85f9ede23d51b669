"""The way through the facts: keys, lists, filters, decisions, and all of it undone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.model import CATEGORIES
from gui.compare_view.card import card_text
from gui.main_window import MainWindow
from gui.panels.line_list import ROW_ROLE
from tests.gui.windows import compare


def facts(window: MainWindow) -> list[str]:
    return [str(window.facts.model.index(n).data()) for n in range(window.facts.model.rowCount())]


def test_the_counts_are_the_legend(ferry: MainWindow) -> None:
    counts = ferry.review.counts()
    assert counts["fact"] > 5
    assert ferry.tools.chips["fact"].accessibleName() == f"Facts, {counts['fact']}"
    assert ferry.dock.tabs.tabText(0) == f"Facts  {counts['fact']}"
    every = sum(counts.values()) + len(ferry.review.moves)
    assert ferry.dock.tabs.tabText(1) == f"Changes  {every}"
    assert ferry.changes.model.rowCount() == every


def test_a_chip_hides_its_category_everywhere(ferry: MainWindow, qtbot: QtBot) -> None:
    before = ferry.changes.model.rowCount()
    wording = ferry.review.counts()["wording"]
    assert wording
    qtbot.mouseClick(ferry.tools.chips["wording"], Qt.MouseButton.LeftButton)
    assert "wording" not in ferry.review.filter.categories
    assert ferry.changes.model.rowCount() == before - wording
    assert not ferry.actions_["show_wording"].isChecked()
    assert "hidden" in ferry.told.text()
    qtbot.keyClick(ferry.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert ferry.changes.model.rowCount() == before
    assert ferry.tools.chips["wording"].isChecked()


def test_facts_only_and_back(ferry: MainWindow, qtbot: QtBot) -> None:
    hidden = sum(ferry.review.counts().values()) - ferry.review.counts()["fact"]
    qtbot.keyClick(ferry.view, Qt.Key.Key_F)
    assert ferry.review.filter.facts_only
    assert ferry.told.text() == f"Facts only. {hidden} other changes are hidden; F shows all."
    qtbot.keyClick(ferry.view, Qt.Key.Key_F)
    assert ferry.review.filter.categories == frozenset(CATEGORIES)
    assert ferry.told.text() == "Nothing is hidden."


def test_show_all_takes_back_what_was_said_of_hidden_changes(ferry: MainWindow) -> None:
    ferry.actions_["show_fact"].trigger()
    assert ferry.told.text() == f"{ferry.review.counts()['fact']} changes are hidden."
    ferry.actions_["show_all"].trigger()
    assert ferry.told.text() == "Nothing is hidden."


def test_an_empty_list_says_why_and_offers_all(ferry: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(ferry.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert ferry.facts.model.rowCount() == 0
    assert "hidden" in ferry.facts.nothing.text()
    ferry.facts.nothing.linkActivated.emit("all")
    assert ferry.facts.model.rowCount() == ferry.review.counts()["fact"]


def test_j_and_k_go_through_the_facts_and_everything_follows(ferry: MainWindow, qtbot: QtBot) -> None:
    count = ferry.review.counts()["fact"]
    assert not ferry.card.isVisible()
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    assert ferry.tools.place.text() == f"Fact 2 of {count}"
    assert ferry.facts.list.currentIndex().row() == 1
    assert ferry.card.isVisible()
    assert ferry.card.place.text() == f"Fact 2 of {count}"
    assert ferry.told.text().endswith(f"fact 2 of {count}.")
    qtbot.keyClick(ferry.facts.list, Qt.Key.Key_K)
    assert ferry.tools.place.text() == f"Fact 1 of {count}"


def test_alt_down_stops_at_every_change(ferry: MainWindow, qtbot: QtBot) -> None:
    seen = set()
    for _ in range(len(ferry.review.lines)):
        qtbot.keyClick(ferry.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert ferry.review.current is not None
        seen.add(ferry.review.current.category)
    assert ferry.review.current in ferry.review.lines[-1].changes
    assert {"fact", "wording", "style"} <= seen


def test_choosing_a_line_chooses_the_change_in_all_lists(ferry: MainWindow, qtbot: QtBot) -> None:
    index = ferry.facts.model.index(3)
    place = ferry.facts.list.visualRect(index).center()
    qtbot.mouseClick(ferry.facts.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    line = index.data(ROW_ROLE).line
    assert ferry.review.current == line.first
    chosen = ferry.changes.list.currentIndex().data(ROW_ROLE)
    assert chosen.line == line


def test_the_list_can_be_searched_ranked_and_narrowed(ferry: MainWindow) -> None:
    ferry.facts.filter_field.setText("108,000")
    assert len(facts(ferry)) == 1
    ferry.facts.filter_field.clear()
    by_place = facts(ferry)
    ferry.facts.order_button.menu.actions()[1].trigger()
    assert facts(ferry) != by_place
    assert sorted(facts(ferry)) == sorted(by_place)
    ferry.facts.order_button.menu.actions()[0].trigger()
    ferry.review.step(1, "fact")
    ferry.actions_["confirm"].trigger()
    ferry.facts.state_button.menu.actions()[2].trigger()
    assert len(facts(ferry)) == 1
    assert facts(ferry)[0].endswith("Confirmed")


def test_deciding_goes_on_to_the_next_open_fact(ferry: MainWindow, qtbot: QtBot) -> None:
    count = ferry.review.counts()["fact"]
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    first = ferry.review.current
    assert first is not None
    qtbot.keyClick(ferry.view, Qt.Key.Key_1)
    assert ferry.review.review_of(first) == "confirmed"
    assert ferry.tools.place.text() == f"Fact 2 of {count}"
    qtbot.mouseClick(ferry.card.findChild(QPushButton, "card_correction"), Qt.MouseButton.LeftButton)
    assert ferry.tools.place.text() == f"Fact 3 of {count}"
    qtbot.keyClick(ferry.view, Qt.Key.Key_3)
    assert ferry.decided.text() == f"3 of {count} facts decided"
    assert {d.review for d in ferry.review.annotations.decisions} == {"confirmed", "correction", "set_aside"}
    assert ferry.saved.text() == "Saved"
    qtbot.keyClick(ferry.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ferry.decided.text() == f"2 of {count} facts decided"
    assert ferry.tools.place.text() == f"Fact 3 of {count}"
    for _ in range(2):
        ferry.actions_["undo"].trigger()
    assert ferry.review.annotations.decisions == ()
    ferry.actions_["redo"].trigger()
    assert ferry.review.review_of(first) == "confirmed"


def test_a_decision_can_be_reopened(ferry: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    first = ferry.review.current
    assert first is not None
    qtbot.keyClick(ferry.view, Qt.Key.Key_2)
    qtbot.keyClick(ferry.view, Qt.Key.Key_K)
    assert ferry.review.current == first
    qtbot.keyClick(ferry.view, Qt.Key.Key_0)
    assert ferry.review.review_of(first) == "open"
    assert ferry.review.current == first


def test_the_last_decision_is_told(ferry: MainWindow) -> None:
    count = ferry.review.counts()["fact"]
    ferry.review.step(1, "fact")
    for n in range(count):
        (ferry.actions_["correction"] if n == 0 else ferry.actions_["confirm"]).trigger()
    assert ferry.message.text.text() == f"All {count} facts are decided. One needs a correction."


def test_side_by_side_unified_changes_only_and_zoom(ferry: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(ferry.view, Qt.Key.Key_U)
    assert ferry.review.layout_.mode == "unified"
    assert ferry.actions_["unified"].isChecked()
    assert not ferry.actions_["side_by_side"].isChecked()
    qtbot.keyClick(ferry.view, Qt.Key.Key_C)
    assert ferry.review.layout_.changes_only
    qtbot.keyClick(ferry.view, Qt.Key.Key_U)
    assert ferry.review.layout_.mode == "side_by_side"
    qtbot.keyClick(ferry.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert ferry.zoom.text() == "110 %"
    qtbot.keyClick(ferry.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert ferry.zoom.text() == "100 %"


def test_letters_typed_into_a_field_are_letters(ferry: MainWindow, qtbot: QtBot) -> None:
    ferry.facts.filter_field.setFocus()
    qtbot.keyClicks(ferry.facts.filter_field, "jfun1")
    assert ferry.facts.filter_field.text() == "jfun1"
    assert ferry.review.current is None
    assert ferry.review.layout_.mode == "side_by_side"


def test_versions_that_are_the_same_say_so(window: MainWindow, qtbot: QtBot, stories: list, tmp_path) -> None:  # type: ignore[no-untyped-def, type-arg]
    same = tmp_path / "again.txt"
    same.write_text(stories[0].read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
    compare(qtbot, window, [stories[0], same])
    assert window.told.text() == "monday and again are the same, letter for letter."
    assert window.facts.nothing.text() == "No facts changed."


def test_the_card_says_where_a_value_stood_before(window: MainWindow, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    paths = []
    for name, count in (("one", "Five"), ("two", "Seven"), ("three", "Five")):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"{count} people died in Selm.\n", encoding="utf-8", newline="\n")
    compare(qtbot, window, paths)
    found = window.review.comparison
    assert found is not None
    told = [card_text(window.review, change) for pair in found.pairs for change in pair.changes]
    assert ["Again as in A." in text.also for text in told if text is not None][-1:] == [True]


def test_older_words_are_kept_and_newer_taken(ferry: MainWindow, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(ferry.view, Qt.Key.Key_J)
    change = ferry.review.current
    assert change is not None
    qtbot.keyClick(ferry.view, Qt.Key.Key_1, shift)
    assert (ferry.review.merge_of(change), ferry.review.review_of(change)) == ("keep", "open")
    assert "The older words stand." in ferry.card.also.text()
    qtbot.keyClick(ferry.view, Qt.Key.Key_2, shift)
    assert ferry.review.merge_of(change) == "take"
    qtbot.keyClick(ferry.view, Qt.Key.Key_1)
    assert (ferry.review.merge_of(change), ferry.review.review_of(change)) == ("take", "confirmed")
    ferry.review.set_current(change)
    qtbot.keyClick(ferry.view, Qt.Key.Key_2, shift)
    assert (ferry.review.merge_of(change), ferry.review.review_of(change)) == ("undecided", "confirmed")
    for _ in range(4):
        ferry.actions_["undo"].trigger()
    assert ferry.review.annotations.decisions == ()
