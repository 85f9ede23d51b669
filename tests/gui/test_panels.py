"""Models, rows, words: the parts behind the panels."""

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core import Version
from core.facts.lines import ChangeLine
from core.model import (
    Change,
    Interval,
    Quantity,
    Span,
)
from core.model.facts import KINDS
from gui.annotating import anchor_at
from gui.main_window import MainWindow
from gui.panels.line_list import HEADING_ROLE, LineModel, rank_of
from gui.panels.notes import NoteModel
from gui.panels.versions import strongest
from gui.review import ChangeFilter, Review
from gui.wording import (
    KIND_NAMES,
    announcement,
    card_title,
    day,
    interval,
    letter,
    line_title,
    paragraphs_of,
    side,
    words_of,
)
from tests.gui.windows import AFTER, compare

OLDER = Version.from_paragraphs(["Headline", "The ferry carried 212 people today."], label="First take")
NEWER = Version.from_paragraphs(["Headline", "The ferry carried 217 people today."], label="Final")
NUMBER = Change(
    "c1", "k1", "fact", "number", "changed", (Span(1, 18, 21),), (Span(1, 18, 21),),
    before_value=Quantity(212, 212, unit="people"), after_value=Quantity(217, 217, unit="people"),
)  # fmt: skip
NOW = datetime(2026, 3, 13, 6, 22, tzinfo=UTC)


def test_the_models_keep_the_rules_of_qt(ferry: MainWindow, qtmodeltester: ModelTester) -> None:
    for model in (ferry.facts.model, ferry.changes.model):
        assert model.rowCount() > 5
        qtmodeltester.check(model)
    version = ferry.workspace.versions[1]
    ferry.workspace.add_note("query", "Sure?", [anchor_at(version, Span(0, 0, 5))])
    assert ferry.notes.model.rowCount() == 1
    qtmodeltester.check(ferry.notes.model)


def test_models_without_a_comparison_are_empty(qtmodeltester: ModelTester) -> None:
    review = Review()
    lines, notes = LineModel(review, ("fact",), moves=True), NoteModel(review)
    assert lines.rowCount() == notes.rowCount() == 0
    qtmodeltester.check(lines)
    qtmodeltester.check(notes)


def test_the_headline_ranks_first_then_by_kind(ferry: MainWindow) -> None:
    versions = ferry.workspace.versions
    ferry.facts.model.order = "rank"
    ferry.facts.model.refresh()
    ranks = [rank_of(row, versions) for row in ferry.facts.model.rows]
    assert ranks == sorted(ranks)
    assert ranks[0][0] == 0


def test_a_move_is_a_line_that_leads_to_its_place(ferry: MainWindow, qtbot: QtBot) -> None:
    model = ferry.changes.model
    at = next(n for n, row in enumerate(model.rows) if row.moved is not None)
    assert str(model.index(at).data()).startswith("Moved: “There is no danger")
    with qtbot.waitSignal(ferry.review.place_requested):
        ferry.changes.list.setCurrentIndex(model.index(at))
    assert ferry.view.selection is not None


def test_four_versions_tell_the_step(window: MainWindow, qtbot: QtBot, stories: list[Path]) -> None:
    compare(qtbot, window, stories)
    assert {row.step for row in window.facts.model.rows} == {"B", "C"}


def test_removed_words_are_told_of_the_version_in_which_they_stand(
    window: MainWindow, qtbot: QtBot, stories: list[Path]
) -> None:
    stories[2].write_text(AFTER.replace("The mill employs 340 people.\n", ""), encoding="utf-8", newline="\n")
    compare(qtbot, window, stories)
    gone = [row for row in window.facts.model.rows if row.line and not row.line.first.after]
    assert [(row.step, row.older, row.newer) for row in gone] == [("B", "The mill employs 340 people.", "")]
    assert {row.step for row in window.facts.model.rows if row not in gone} == {"B"}


def test_the_step_bars_show_the_strongest(ferry: MainWindow) -> None:
    assert ferry.review.comparison is not None
    bars = strongest(ferry.review.comparison.pairs[0], len(ferry.workspace.versions[1].paragraphs))
    assert bars[0] == "fact"
    assert len(bars) == len(ferry.workspace.versions[1].paragraphs)


def test_words_of_a_line() -> None:
    assert line_title(NUMBER) == "Number"
    assert card_title(NUMBER) == "Number, changed"
    assert side(NUMBER, OLDER, newer=False).text == "212 people"
    assert paragraphs_of([NUMBER]) == "¶ 2"
    told = announcement(ChangeLine((NUMBER,)), NUMBER, (OLDER, NEWER), (2, 15))
    assert told == "Number, changed: 212 → 217 people. Paragraph 2, fact 2 of 15."


def test_a_likely_fact_is_asked_and_an_added_one_named() -> None:
    added = Change("c2", "k2", "fact", "statement", "added", (), (Span(0, 0, 8),), certainty="likely")
    assert line_title(added) == "Statement? added"
    moved = Change("c3", "k3", "fact", "quote", "changed", (Span(5, 0, 1),), (Span(8, 0, 1),))
    assert paragraphs_of([moved]) == "¶ 6 → 9"


def test_a_date_says_what_it_comes_to() -> None:
    start = date(2026, 3, 11)
    today = Interval(start, start, "day", "published")
    change = Change("c4", "k4", "fact", "date", "changed", (Span(1, 29, 34),), (Span(1, 29, 34),), before_value=today)
    assert side(change, OLDER, newer=False).text == "today · Wed 11 Mar"
    assert interval(Interval(date(2026, 2, 1), date(2026, 2, 28), "month", "published")) == "Feb 2026"
    assert interval(Interval(date(2026, 3, 9), date(2026, 3, 15), "week", "published")) == "9 Mar – 15 Mar"
    assert interval(Interval(None, None, "day", None, "today")) == ""
    assert day(datetime(2026, 3, 11, 9, 5, tzinfo=UTC)) == "Wed 11 March 2026, 09:05"


def test_every_kind_has_a_name() -> None:
    assert set(KIND_NAMES) == {kind for kinds in KINDS.values() for kind in kinds} | {"wording"}


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 27)] == ["A", "Z", "A2", "B2"]


def test_long_words_are_cut_at_a_blank() -> None:
    version = Version.from_paragraphs(["word " * 40])
    assert words_of([Span(0, 0, 200)], version, 30) == "word word word word word word…"


def test_the_review_counts_lines_once() -> None:
    review = Review()
    assert review.counts() == {"fact": 0, "wording": 0, "style": 0, "boilerplate": 0}
    assert review.position("fact") == (0, 0)
    assert review.go_to_next_open() is None
    review.set_filter(ChangeFilter(categories=frozenset({"fact"})))
    assert review.lines == ()


def test_tooltips_and_accessible_words(ferry: MainWindow) -> None:
    index = ferry.facts.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data()
    assert str(index.data()).endswith("Open")


def test_facts_stand_under_a_heading_for_each_kind(ferry: MainWindow) -> None:
    panel = ferry.facts
    panel.choose_order("kind")
    told = [panel.model.index(n).data(HEADING_ROLE) for n in range(panel.model.rowCount())]
    titles = [row.title.removesuffix("?").split()[0] for row in panel.model.rows]
    begun = [n for n in range(len(titles)) if n == 0 or titles[n] != titles[n - 1]]
    assert [n for n, heading in enumerate(told) if heading] == begun
    assert len(set(titles)) == len(begun), "each kind is one group"
    assert told[0] == f"{titles[0]}  {titles.count(titles[0])}"
    panel.choose_order("place")
    assert not any(panel.model.index(n).data(HEADING_ROLE) for n in range(panel.model.rowCount()))


def test_kinds_and_notes_filter_list_and_text_from_the_lists_menu(ferry: MainWindow) -> None:
    panel, review = ferry.facts, ferry.review
    menu = panel.state_button.menu

    def entry(*names: str) -> QAction:
        menu.aboutToShow.emit()
        found: QMenu = menu
        for name in names[:-1]:
            found = next(action.menu() for action in found.actions() if action.text() == name)
        return next(action for action in found.actions() if action.text() == names[-1])

    others = {change.category for change in review.shown} - {"fact"}
    entry("Kinds of facts", "Status").trigger()
    kinds = {row.line.first.kind for row in panel.model.rows}
    assert "status" not in kinds and "number" in kinds
    assert {change.category for change in review.shown} - {"fact"} == others, "only facts have kinds to choose"
    assert "hidden" in ferry.told.text()
    entry("Kinds of facts", "All kinds").trigger()
    assert review.filter.kinds == frozenset()
    review.set_current(next(change for change in review.changes if change.kind == "number"))
    ferry.workspace.add_note("query", "Who counted?", [], review.current)
    entry("With a note").trigger()
    assert [row.line.first for row in panel.model.rows] == [review.current]
    entry("With a note").trigger()
    assert not review.filter.noted_only
    assert len(menu.actions()) <= 9, "what was filled before is gone"
