"""Comparisons made by hand, so that exports are tested apart from the engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone
from difflib import SequenceMatcher

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
    Passage,
    Row,
    Span,
    Version,
)

TIME = datetime(2026, 3, 13, 7, 10, 5, tzinfo=timezone(timedelta(hours=1)))
OPTIONS = ExportOptions(time=TIME, author="Ines Hallam")
_TOKEN = re.compile(r"\w+|\s|.", re.DOTALL)


def version(texts: Iterable[str], name: str, **context: object) -> Version:
    return Version(tuple(Paragraph(text) for text in texts), id=name, label=name.title()).with_context(**context)


def spans(side: Sequence[int], texts: Sequence[str], start: int, end: int) -> tuple[Span, ...]:
    """The stretch of the joined paragraphs, one span a paragraph it touches."""
    found, base = [], 0
    for number in side:
        size = len(texts[number])
        if start <= base + size and end >= base:
            found.append(Span(number, max(0, start - base), min(size, end - base)))
        base += size + 1
    return tuple(found)


def link(
    before: Sequence[int], after: Sequence[int], a: Sequence[str], b: Sequence[str], *, moved: bool = False
) -> Link:
    """A link with its edits, by plain word-level comparison."""
    left, right = "\n".join(a[n] for n in before), "\n".join(b[n] for n in after)
    old, new = _TOKEN.findall(left), _TOKEN.findall(right)
    edits = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            s, t = sum(map(len, old[:i1])), sum(map(len, new[:j1]))
            e, u = s + sum(map(len, old[i1:i2])), t + sum(map(len, new[j1:j2]))
            edits.append(Edit(spans(before, a, s, e), spans(after, b, t, u)))
    return Link(tuple(before), tuple(after), moved, left != right, edits=tuple(edits))


def comparison(
    a: Sequence[str],
    b: Sequence[str],
    links: Iterable[Link] = (),
    changes: Iterable[Change] = (),
    passages: Iterable[Passage] = (),
) -> Comparison:
    pair = PairAlignment(0, 1, tuple(links), tuple(passages))
    versions = version(a, "older"), version(b, "newer")
    in_place = {link.before: link for link in pair.links if not link.moved}
    linked = {n for known in in_place.values() for n in known.after}
    rows = [Row((side, known.after)) for side, known in in_place.items()]
    rows += [Row(((), (n,))) for n in range(len(b)) if n not in linked]
    return Comparison(versions, Alignment((pair,), tuple(rows)), (PairComparison(pair, tuple(changes)),))
