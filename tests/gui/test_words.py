"""What the window says: how far work is, reasons as sentences, words without the punctuation before them."""

import pytest
from pytestqt.qtbot import QtBot

from core.model import Change, Span, Version
from gui.main_window import MainWindow
from gui.telling import progress_words
from gui.wording import isolated, sentence, side


@pytest.mark.parametrize(
    ("step", "done", "total", "told"),
    [
        ("edit", 411, 1980, "paragraph 412 of 1,980"),
        ("edit", 1980, 1980, "paragraph 1,980 of 1,980"),
        ("align", 0, 3, "lining up paragraphs, step 1 of 3"),
        ("mentions", 1, 2, "looking for facts, version 2 of 2"),
        ("mentions", 0, 0, "looking for facts"),
        ("something new", 1, 2, ""),
    ],
)
def test_work_says_what_and_how_much(step: str, done: int, total: int, told: str) -> None:
    assert progress_words(step, done, total) == told


def test_the_status_line_names_the_versions_and_the_paragraph(two: MainWindow, qtbot: QtBot) -> None:
    told: list[tuple[str, int, int]] = []
    two.workspace.working.connect(lambda *line: told.append(line))
    with qtbot.waitSignal(two.settled, timeout=20000):
        two.workspace.move_version(0, 1)
        two.jobs.progress.emit(two.jobs.running[-1], "edit", 2, 5)
    assert ("Comparing tuesday with monday: paragraph 3 of 5.", 2, 5) in told
    assert told[0][0] == "Comparing tuesday with monday…"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("another figure", "Another figure."),
        ("“217” is more.", "“217” is more."),
        ("is it so?", "Is it so?"),
        ("he said “yes.”", "He said “yes.”"),
        ("", ""),
    ],
)
def test_a_reason_is_a_sentence(reason: str, told: str) -> None:
    assert sentence(reason) == told


def test_a_fact_is_listed_without_the_comma_before_it() -> None:
    version = Version.from_paragraphs(["Refloated, all 217 aboard"])
    spans = (Span(0, 9, 18),)
    fact = Change("c1", "k", "fact", "number", "changed", (), spans)
    style = Change("c2", "k", "style", "punctuation", "changed", (), spans)
    assert side(fact, version, newer=True).words == "all 217"
    assert side(style, version, newer=True).words == ", all 217"


def test_words_of_another_direction_turn_nothing_round() -> None:
    arabic = "14 \u0634\u062e\u0635\u0627"
    assert isolated(arabic) == f"\u2068{arabic}\u2069" and isolated("14 people") == "14 people"
    told = sentence(f"“14” is {arabic}; another figure")
    assert told == f"\u2068“14” is {arabic}\u2069; another figure."
    assert sentence("") == "" and sentence("one; two") == "One; two."
