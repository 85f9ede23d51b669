"""A small comparison made by hand, so that what the view shows is known to the letter and depends on no engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import (
    Alignment,
    Change,
    Comparison,
    Edit,
    Link,
    PairAlignment,
    PairComparison,
    Paragraph,
    Part,
    Row,
    Span,
    Version,
)
from gui.compare_view import CompareView
from gui.review import Review
from gui.theme import Theme, load_fonts, load_theme, palette, style_sheet

OLDER = (
    ("Bridge closed after 12 cracks found", "title"),
    ("By Nora Lindqvist", "byline"),
    ("HOLM, May 3 – The road bridge at Holm is closed today, the council said.", "body"),
    ("Engineers found 12 cracks in the north tower.", "body"),
    ("“We will not take a risk,” said the mayor, Ada Brun.", "body"),
    ("Buses go round by the ford.", "body"),
    ("The bridge was opened in 1964. It carries 9,000 cars a day.", "body"),
    ("Share this story", "boilerplate"),
)
NEWER = (
    ("Bridge closed after 21 cracks found", "title"),
    ("By Nora Lindqvist", "byline"),
    ("HOLM, May 4 — The road bridge at Holm is closed today, the council said.", "body"),
    ("A ferry runs from noon.", "body"),
    ("Engineers found 21 cracks in the north tower.", "body"),
    ("Buses go round by the old ford.", "body"),
    ("“We will not take a risk,” said the mayor, Ada Bruun.", "body"),
    ("The bridge was opened in 1964.", "body"),
    ("It carries 9,000 cars a day.", "body"),
)


def version(name: str, label: str, paragraphs: tuple[tuple[str, str], ...]) -> Version:
    made = []
    for text, role in paragraphs:
        parts = (Part(0, text.index("The road"), "dateline"),) if text.startswith("HOLM") else ()
        made.append(Paragraph(text, role, parts))
    return Version(tuple(made), id=name, label=label, language="en")


def span(paragraphs: tuple[tuple[str, str], ...], number: int, words: str) -> Span:
    start = paragraphs[number][0].index(words)
    return Span(number, start, start + len(words))


def change(
    name: str, category: str, kind: str | None, before: tuple[Span, ...], after: tuple[Span, ...], **more: str
) -> Change:
    relation = "changed" if before and after else "removed" if before else "added"
    return Change(name, f"key-{name}", category, kind, relation, before, after, **more)


def bridge() -> Comparison:
    """Two versions: facts changed in ¶ 1, 3 (the same word), 4 and a name; a paragraph added, one removed, one moved, one split."""
    older, newer = version("older", "Morning", OLDER), version("newer", "Evening", NEWER)

    def both(number: int, other: int, before: str, after: str) -> tuple[Span, Span]:
        return span(OLDER, number, before), span(NEWER, other, after)

    title, cracks = both(0, 0, "12", "21"), both(3, 4, "12", "21")
    dash, date, today = both(2, 2, "–", "—"), both(2, 2, "3", "4"), both(2, 2, "today", "today")
    name = both(4, 6, "Brun", "Bruun")
    old_ford = span(NEWER, 5, "old ")
    changes = (
        change("c1", "fact", "number", title[:1], title[1:]),
        change("c2", "boilerplate", "dateline", date[:1], date[1:]),
        change("c3", "style", "typography", dash[:1], dash[1:]),
        change("c4", "fact", "date", today[:1], today[1:], why="Same word, another day."),
        change("c5", "fact", "statement", (), (Span(3, 0, len(NEWER[3][0])),)),
        change("c6", "fact", "number", cracks[:1], cracks[1:], certainty="likely"),
        change("c7", "wording", None, (), (old_ford,)),
        change("c8", "fact", "person", name[:1], name[1:]),
        change("c9", "boilerplate", "share", (Span(7, 0, len(OLDER[7][0])),), ()),
    )

    def link(before: tuple[int, ...], after: tuple[int, ...], *pairs: tuple[Span, Span], moved: bool = False) -> Link:
        edits = tuple(Edit((one,), (other,)) for one, other in pairs)
        return Link(before, after, moved=moved, edited=bool(edits), edits=edits)

    here = Span(5, old_ford.start, old_ford.start)
    links = (
        link((0,), (0,), title),
        link((1,), (1,)),
        link((2,), (2,), date, dash),
        link((3,), (4,), cracks),
        link((4,), (6,), name, moved=True),
        link((5,), (5,), (here, old_ford)),
        Link((6,), (7, 8), edited=True, edits=(Edit((Span(6, 30, 31),), (Span(7, 30, 30), Span(8, 0, 0))),)),
    )
    rows = ((0, 0), (1, 1), (2, 2), (None, 3), (3, 4), (4, None), (5, 5), (None, 6), (6, (7, 8)), (7, None))
    cells = tuple(Row(tuple(_cell(numbers) for numbers in row)) for row in rows)
    pair = PairAlignment(0, 1, links)
    return Comparison((older, newer), Alignment((pair,), cells), (PairComparison(pair, changes),))


def _cell(numbers: object) -> tuple[int, ...]:
    return () if numbers is None else numbers if isinstance(numbers, tuple) else (numbers,)


@dataclass
class Desk:
    """A view, shown, with the review it shows."""

    review: Review
    view: CompareView
    qtbot: QtBot

    def texts(self, *paragraphs: str) -> None:
        """Show paragraphs that are the same in two versions."""
        self.review.set_comparison(alike(paragraphs))

    def fact(self, name: str) -> Change:
        return next(change for change in self.review.changes if change.id == name)


def alike(paragraphs: tuple[str, ...]) -> Comparison:
    """Two versions with the same paragraphs, nothing changed."""
    made = [
        Version(tuple(Paragraph(text, "body") for text in paragraphs), id=name, label=name) for name in ("one", "two")
    ]
    pair = PairAlignment(0, 1, tuple(Link((n,), (n,)) for n in range(len(paragraphs))))
    rows = tuple(Row(((n,), (n,))) for n in range(len(paragraphs)))
    return Comparison(tuple(made), Alignment((pair,), rows), (PairComparison(pair, ()),))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    return load_theme("light")


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Callable[..., Desk]]:
    qapp.setStyle("fusion")
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(style_sheet(theme))

    def make(comparison: Comparison | None = None, size: tuple[int, int] = (1000, 640)) -> Desk:
        review = Review()
        view = CompareView(review, theme)
        view.set_reduced_motion(True)
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitExposed(view):
            view.show()
        review.set_comparison(bridge() if comparison is None else comparison)
        return Desk(review, view, qtbot)

    yield make
    qapp.setStyleSheet("")


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()
