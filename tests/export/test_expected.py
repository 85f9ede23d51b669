"""What an editor sends on, each format against a text that was written by hand: ``expected/``.

In it EDGE, CHANGED and ADDED stand for the palette's own looks.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from core.export import articles, export
from core.export.clipboard import rich_text
from core.export.palette import mark, palette
from core.model import (
    Annotations,
    Change,
    Comparison,
    Decision,
    Note,
    NoteAnchor,
    Quantity,
    Span,
    StatedDate,
)
from tests.export import building

EXPECTED = Path(__file__).with_name("expected")
OLDER = [
    "Fire at the Tern mill hurts four",
    "Four people were hurt when fire broke out at the Tern mill on Tuesday.",
    "The owner, Karel Vos, said the damage would cost £180,000.",
    'The mill is "closed" for now.',
]
NEWER = [
    "Fire at the Tern mill hurts six",
    "Six people were hurt when fire broke out at the Tern mill on Tuesday.",
    "The owner, Karel Voss, said the harm would cost £108,000.",
    "The mill is “closed” for now.",
    "The road is open again.",
]


def span(texts: list[str], paragraph: int, words: str) -> tuple[Span, ...]:
    start = texts[paragraph].index(words)
    return (Span(paragraph, start, start + len(words)),)


def story() -> tuple[Comparison, Annotations]:
    four, six = Quantity(4, 4, unit="people hurt"), Quantity(6, 6, unit="people hurt")

    def change(
        number: int, category: str, kind: str | None, paragraph: int, before: str, after: str, **more: object
    ) -> Change:
        return Change(
            f"c{number}", f"k{number}", category, kind, "changed",  # type: ignore[arg-type]  # all of them are known
            span(OLDER, paragraph, before), span(NEWER, paragraph, after), **more,  # type: ignore[arg-type]  # fields of Change
        )  # fmt: skip

    toll = {"before_value": four, "after_value": six, "facts": ("f1",), "summary": "four → six", "why": "Two more."}
    changes = [
        change(1, "fact", "number", 0, "four", "six", **toll),
        change(2, "fact", "number", 1, "Four", "Six", **toll),
        change(3, "fact", "person", 2, "Karel Vos", "Karel Voss", facts=("f2",), summary="Karel Vos → Karel Voss", why="Another name."),
        change(4, "wording", None, 2, "damage", "harm"),
        change(5, "fact", "money", 2, "£180,000", "£108,000", facts=("f3",), summary="£180,000 → £108,000", why="Another sum."),
        change(6, "style", "typography", 3, '"closed"', "“closed”"),
        Change(
            "c7", "k7", "fact", "statement", "added", (), (Span(4, 0, len(NEWER[4])),), "likely",
            facts=("f4",), why="Told in the newer version only.",
        ),
    ]  # fmt: skip
    links = [building.link([n], [n], OLDER, NEWER) for n in range(4)]
    made = building.comparison(OLDER, NEWER, links, changes)
    evening = datetime(2026, 3, 12, 18, 5, tzinfo=timezone(timedelta(hours=1)))
    older = building.version(OLDER, "older", label="Morning", published=StatedDate(date(2026, 3, 11), "editor"))
    newer = building.version(NEWER, "newer", label="Evening", published=StatedDate(evening, "editor"))
    older, newer = (
        type(version)(
            tuple(type(p)(p.text, "title" if n == 0 else "body") for n, p in enumerate(version.paragraphs)),
            id=version.id,
            label=version.label,
            published=version.published,
        )
        for version in (older, newer)
    )
    found = Comparison((older, newer), made.alignment, made.pairs)
    anchor = NoteAnchor("newer", *span(NEWER, 2, "Karel Voss"), "Karel Voss")
    note = Note("n1", "query", "Spelled how?", "Joe Petrie", datetime(2026, 3, 13, tzinfo=UTC), (anchor,), "k3")
    decisions = (Decision("k1", "correction"), Decision("k3", "confirmed"), Decision("k5", "correction"))
    return found, Annotations((note,), decisions)


def expected(name: str) -> str:
    return (EXPECTED / name).read_text(encoding="utf-8")


def written(name: str) -> str:
    return export(name, *story(), building.OPTIONS).decode("utf-8")


def test_the_correction_notice() -> None:
    assert written("correction") == expected("correction.txt")


def test_markdown() -> None:
    assert written("md") == expected("facts.md")


def test_the_clipboard() -> None:
    copied = rich_text(*story(), building.OPTIONS)
    assert copied.plain == expected("clipboard.txt")
    edge = f"border:1px solid {palette()['edge']};padding:4px 8px;vertical-align:top"
    told = expected("clipboard.html").replace("\n", "").replace("EDGE", edge)
    for relation in ("changed", "added"):
        told = told.replace(relation.upper(), mark("fact", relation)["background"])
    assert copied.html == told


def test_the_departures_table() -> None:
    document = Document(BytesIO(export("departures", *story(), building.OPTIONS)))
    lines = []
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(block.text)
        elif isinstance(block, Table):
            lines += [" | ".join(" / ".join(p.text for p in c.paragraphs) for c in row.cells) for row in block.rows]
    assert "\n".join(line.rstrip() for line in lines if line) + "\n" == expected("departures.txt")


def test_the_table_of_a_folder() -> None:
    found, _ = story()
    other = building.comparison(
        ["2 boats"], ["3 boats"], [building.link([0], [0], ["2 boats"], ["3 boats"])],
        [Change("c1", "k1", "fact", "number", "changed", (Span(0, 0, 1),), (Span(0, 0, 1),), facts=("f1",), summary="2 → 3")],
    )  # fmt: skip
    other = Comparison(
        tuple(v.with_context(label=label) for v, label in zip(other.versions, ("First", "Second"), strict=True)),
        other.alignment,
        other.pairs,
    )
    rows = [
        row
        for name, one in (("mill", found), ("=1+1", other))
        for row in articles.article_rows(name, one, building.OPTIONS)
    ]
    assert articles.export("csv", rows, building.OPTIONS).decode("utf-8-sig").replace("\r\n", "\n") == expected(
        "folder.csv"
    )
