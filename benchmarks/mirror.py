"""What is told otherwise when a pair is read backwards: python3 dev.py bench mirror [FILE...]

Each pair is compared in both directions. The other way round it should tell the same: added for removed, refined for generalised,
the rest in the same places; certainty, values and reasons aside. FILEs are JSONL with ``before``, ``after`` (lists of paragraphs)
and ``published`` (two days or nulls) a line. Without any: the project's own cases, the sample and, where ../shared lies, its pairs,
the chains and the edits that other people labelled, of which every twentieth is read.

A pair that isn't mirrored is counted once, by the first that differs of its changes: the categories, else the kinds, else the
relations, else the places.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from core import Version, compare, read
from core.engine import distinct
from core.model import Change, Span
from tests.facts.judgement.test_cases import CASES, version_of

ROOT: Final = Path(__file__).resolve().parent.parent
SHARED: Final = ROOT.parent / "shared"
EVERY: Final = 20
"""Of the labelled edits and revisions one in so many is read."""
MIRROR: Final = {"added": "removed", "removed": "added", "refined": "generalised", "generalised": "refined"}
DIFFERS: Final = ("category", "kind", "relation", "place")

Pair = tuple[Version, Version]
Told = tuple[str, str, str, tuple[tuple[Span, ...], ...]]
"""Category, kind, relation and both places of a change, as the forward direction would tell it."""


def what_differs(pair: Pair) -> str | None:
    """The first of ``DIFFERS`` in which the two directions disagree; None for a mirrored pair."""
    before, after = pair
    forward = [_told(change) for change in compare([before, after]).pairs[0].changes]
    backward = [_told(change, mirrored=True) for change in compare([after, before]).pairs[0].changes]
    for size, name in enumerate(DIFFERS, start=1):
        if sorted(told[:size] for told in forward) != sorted(told[:size] for told in backward):
            return name
    return None


def _told(change: Change, *, mirrored: bool = False) -> Told:
    relation, sides = change.relation, (change.before, change.after)
    if mirrored:
        return change.category, change.kind or "", MIRROR.get(relation, relation), sides[::-1]
    return change.category, change.kind or "", relation, sides


def own_cases() -> Iterator[Pair]:
    for case in (case.values[0] for case in CASES):
        days = case.get("published", ["", ""])
        language = case.get("language")
        yield version_of(case["before"], days[0], language), version_of(case["after"], days[1], language)


def items(path: Path) -> Iterator[Pair]:
    """The pairs of a file in the format of ../shared/exam."""
    for item in _lines(path):
        days = [date.fromisoformat(day) if day else None for day in item.get("published") or (None, None)]
        before, after = (
            Version.from_paragraphs(item[side], published=day)
            for side, day in zip(("before", "after"), days, strict=True)
        )
        yield before, after


def chains(folder: Path) -> Iterator[Pair]:
    """Every two versions of each chain."""
    for chain in sorted(path for path in folder.glob("*") if path.is_dir()):
        yield from every_two(sorted(chain.glob("*.txt")))


def every_two(paths: list[Path]) -> Iterator[Pair]:
    yield from itertools.combinations(distinct(read(path) for path in paths), 2)


def revisions(path: Path) -> Iterator[Pair]:
    for item in itertools.islice(_lines(path), 0, None, EVERY):
        yield _english(item["v1"]), _english(item["v2"])


def edits(path: Path) -> Iterator[Pair]:
    for item in itertools.islice(_lines(path), 0, None, EVERY):
        texts = [
            " ".join(" ".join(item[k] or "" for k in ("left", side, "right")).split()) for side in ("before", "after")
        ]
        if all(texts):
            yield _english([texts[0]]), _english([texts[1]])


def _english(paragraphs: list[str]) -> Version:
    return Version.from_paragraphs(paragraphs, language="en")


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def print_row(name: str, pairs: Iterable[Pair]) -> None:
    counts = Counter(map(what_differs, pairs))
    by = "".join(f"{counts[what]:10}" for what in DIFFERS)
    print(f"{name:34}{counts.total():8}{counts.total() - counts[None]:14}{by}", flush=True)


def main(files: list[str]) -> None:
    print(f"{'':34}{'pairs':>8}{'not mirrored':>14}" + "".join(f"{what:>10}" for what in DIFFERS))
    if files:
        for name in files:
            print_row(Path(name).name, items(Path(name)))
        return
    print_row("the project's own cases", own_cases())
    print_row("the sample's editions", every_two(sorted((ROOT / "resources" / "samples").glob("*.txt"))))
    if SHARED.is_dir():
        print_row("exam, open part", items(SHARED / "exam" / "open.jsonl"))
        print_row("chains, every two versions", chains(SHARED / "articles"))
        print_row(f"every {EVERY}th revision", revisions(SHARED / "data" / "fact-edits" / "wikipedia_revisions.jsonl"))
        print_row(f"every {EVERY}th labelled edit", edits(SHARED / "data" / "edit-intents" / "wiki_arxiv.jsonl"))


if __name__ == "__main__":
    main(sys.argv[1:])
