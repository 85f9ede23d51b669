"""How many notes find their words again in the next version of real chains: python3 dev.py bench case_anchors

The words of a note are taken at random from the older version of a pair. Where they stand whole in an unedited run of a link,
the comparison says where they are now, and the note must find that place; words inside a change may be found nowhere, or
where the same words stand. Needs the folder ../shared of real articles.
"""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

from core import compare, read
from core.case.anchoring import Places, find_again
from core.export.word.sides import Side, steps_of
from core.model import NoteAnchor, PairComparison, Span, Version

ARTICLES = Path(__file__).resolve().parents[2] / "shared" / "articles"
NOTES = 2000
"""Notes for each pair."""
CONTEXT = 24


def runs(pair: PairComparison, old: Version, new: Version) -> dict[int, list[tuple[Span, Span]]]:
    """By the older paragraph, its stretches that stand unedited in the newer one, and where."""
    found: dict[int, list[tuple[Span, Span]]] = {}
    for link in pair.links:
        left, right = Side(link.before, old.texts), Side(link.after, new.texts)
        for step in steps_of(link.edits, left, right) or ():
            if step.same:
                here = [span for mark, span in left.spans(*step.before) if not mark]
                there = [span for mark, span in right.spans(*step.after) if not mark]
                if len(here) == len(there) and all(a.end - a.start == b.end - b.start for a, b in zip(here, there)):
                    for a, b in zip(here, there):
                        found.setdefault(a.paragraph, []).append((a, b))
    return found


def words_at(version: Version, chance: random.Random) -> NoteAnchor | None:
    """One to twelve words somewhere in the version."""
    paragraph = chance.randrange(len(version.texts))
    text = version.texts[paragraph]
    starts = [n for n in range(len(text)) if not text[n].isspace() and (n == 0 or text[n - 1].isspace())]
    if not starts:
        return None
    first = chance.randrange(len(starts))
    last = min(len(starts) - 1, first + chance.randrange(12))
    start, end = starts[first], len(text[: starts[last + 1]].rstrip()) if last + 1 < len(starts) else len(text.rstrip())
    span = Span(paragraph, start, end)
    return NoteAnchor(
        version.id, span, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    )


def measure(old: Version, new: Version, pair: PairComparison, chance: random.Random, by_context: bool) -> Counter[str]:
    unedited = runs(pair, old, new)
    places = Places(() if by_context else old.texts), Places(new.texts)
    counts: Counter[str] = Counter()
    for _ in range(NOTES):
        anchor = words_at(old, chance)
        if anchor is None:
            continue
        span = anchor.span
        target = next(
            (
                Span(there.paragraph, there.start + span.start - here.start, there.start + span.end - here.start)
                for here, there in unedited.get(span.paragraph, ())
                if here.start <= span.start and span.end <= here.end
            ),
            None,
        )
        found = find_again(anchor, *places)
        if target is None:
            counts["in a change, lost" if found is None else "in a change, found"] += 1
        else:
            counts["lost" if found is None else "right" if found == target else "elsewhere"] += 1
    return counts


def main() -> None:
    if not ARTICLES.is_dir():
        print("the folder ../shared of real articles is not here")
        return
    for by_context in (False, True):
        total: Counter[str] = Counter()
        for folder in sorted(path for path in ARTICLES.iterdir() if path.is_dir()):
            versions = [read(path) for path in sorted(folder.glob("*.txt"))]
            chance = random.Random(folder.name)
            for old, new in pairwise(versions):
                for one, other in ((old, new), (new, old)):
                    total += measure(one, other, compare([one, other]).pairs[0], chance, by_context)
        whole = total["right"] + total["lost"] + total["elsewhere"]
        how = "by the anchor alone" if by_context else "with the older text"
        print(
            f"{how}: {total['right'] / whole:.2%} of {whole:,} notes on unedited words find them, "
            f"{total['elsewhere']} land elsewhere; in changes {total['in a change, found']} found, {total['in a change, lost']} lost"
        )


if __name__ == "__main__":
    main()
