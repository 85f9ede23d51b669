"""What the window says: how far work is, reasons as sentences, words without the punctuation before them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from core.model import Change, Span, Version
from gui.language import words
from gui.main_window import MainWindow
from gui.telling import progress_words
from gui.wording import card_title, day, file_name, grouped, isolated, kind_name, line_title, sentence, side


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


def test_a_file_name_in_arabic_ends_as_it_was_written() -> None:
    arabic = "\u0623\u0648\u0644"
    assert file_name(f"{arabic}-1.txt") == f"\u2066\u2068{arabic}\u2069-1.txt\u2069"
    assert file_name("first-1.txt") == "first-1.txt"


def test_words_altered_in_a_quotation_are_listed_amid_it() -> None:
    version = Version.from_paragraphs(["“There was no danger to anyone,” she said."])
    change = Change("c1", "k", "fact", "quote", "changed", (Span(0, 7, 10),), (Span(0, 7, 10),))
    assert side(change, version, newer=True, amid=True).words == "There was no danger to anyone"
    assert side(change, version, newer=True).words == "was"


@pytest.fixture
def in_french(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    known = words("fr")
    monkeypatch.setattr("gui.wording.tr", lambda text: known.get(("Words", text), text))
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_french")
def test_what_is_put_together_can_be_put_together_otherwise() -> None:
    spans = (Span(0, 0, 1),)
    likely = Change("c1", "k", "fact", "status", "added", (), spans, "likely")
    assert kind_name(likely) == "État\u202f?"
    assert line_title(likely) == "État\u202f? en plus" and card_title(likely) == "État\u202f?, en plus"
    assert (day(date(2026, 3, 1), weekday=False), day(date(2026, 3, 2), weekday=False)) == (
        "1er mars 2026",
        "2 mars 2026",
    )
    assert grouped(1980) == "1\u202f980"
