"""Fact or not through the whole of ``compare()``, on edits that people labelled.

    python benchmarks/edit_intents.py [FOLDER]

FOLDER holds ``edit-intents/wiki_arxiv.jsonl`` and ``fact-edits/wikipedia_revisions.jsonl``. Left + before + right is compared with
left + after + right; the edit is called a fact when a fact change overlaps its span on either side. Each fold of documents is judged
with weights and a threshold from the other four, as ``packaging/fit_likelihood.py`` makes them. Deletions are told apart:
that data calls hardly one a fact, and this program does.
"""

import importlib
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from core import Version, compare  # noqa: E402 - the project's root must be on the path first
from core.facts import likelihood  # noqa: E402 - the project must be on the path first
from core.facts.judgement import novelty  # noqa: E402 - the project must be on the path first
from core.model import Span  # noqa: E402 - the project must be on the path first

fitting = importlib.import_module("fit_likelihood")
"""Found by its folder: ``packaging`` is the name of an installed library too."""

Array = NDArray[np.float64]


def flat(text: str) -> str:
    return " ".join(text.split())


def called_fact(edit: dict[str, object]) -> bool:
    left, right = flat(str(edit["left"] or "")), flat(str(edit["right"] or ""))
    sides = [flat(str(edit[name] or "")) for name in ("before", "after")]
    texts = [" ".join(part for part in (left, side, right) if part) for side in sides]
    start = len(left) + 1 if left else 0
    places = [Span(0, start, start + len(side)) for side in sides]
    if not all(texts):
        return False
    changes = compare([Version.from_paragraphs([text], language="en") for text in texts]).pairs[0].changes
    return any(
        span.start < place.end and place.start < span.end
        for change in changes
        if change.category == "fact"
        for spans, place in zip((change.before, change.after), places)
        for span in spans
    )


def use(factors: tuple[float, ...], bias: float, threshold: float) -> None:
    """Lets ``compare()`` judge with these weights."""
    for module in (likelihood, novelty):
        setattr(module, "weights", lambda: (factors, bias, threshold))  # noqa: B010 - the name holds a cached function, whose type another has not


_FITTED: dict[int, tuple[tuple[float, ...], float, float]] = {}


def weights_of(both: Array, y: Array, fold: int) -> tuple[tuple[float, ...], float, float]:
    """Weights, bias and threshold from the edits of the other folds; fitted once a fold."""
    if fold not in _FITTED:
        w = fitting.fit(both[:, 0], y)
        best = fitting.best_threshold(fitting.score(both, w), y)
        _FITTED[fold] = tuple(float(v) for v in w[:-1]), float(w[-1]), min(fitting.CEILING, best)
    return _FITTED[fold]


def f1(hits: int, said: int, true: int) -> float:
    return 2 * hits / max(1, said + true)


def main(folder: Path) -> None:
    with (folder / "edit-intents" / "wiki_arxiv.jsonl").open(encoding="utf-8") as lines:
        edits = [json.loads(line) for line in lines]
    counts: dict[str, Counter[tuple[bool, bool]]] = {"additions and replacements": Counter(), "deletions": Counter()}
    fitted = [edit for edit in edits if edit["type"] in ("A", "R")]
    both, y = fitting.rows(fitted)
    numbers = fitting.folds(fitted)
    shipped = likelihood.weights()
    for edit in sorted(edits, key=fitting.fold_of):
        train = numbers != fitting.fold_of(edit)
        use(*weights_of(both[train], y[train], fitting.fold_of(edit)))
        group = "deletions" if edit["type"] == "D" else "additions and replacements"
        counts[group][called_fact(edit), bool(edit["fact"])] += 1
    for group, c in counts.items():
        fact = f1(c[True, True], c[True, True] + c[True, False], c[True, True] + c[False, True])
        other = f1(c[False, False], c[False, False] + c[False, True], c[False, False] + c[True, False])
        print(f"{group}: {c.total()} edits, fact F1 {fact:.3f}, macro {(fact + other) / 2:.3f}, {dict(c)}")
    use(*shipped)
    found = total = 0
    with (folder / "fact-edits" / "wikipedia_revisions.jsonl").open(encoding="utf-8") as lines:
        for line in list(lines)[::10]:
            item = json.loads(line)
            pair = compare([Version.from_paragraphs(item[v], language="en") for v in ("v1", "v2")]).pairs[0]
            total += 1
            found += any(change.category == "fact" for change in pair.changes)
    print(f"factual revisions (every tenth): a fact flagged in {found} of {total}, {100 * found / total:.1f} %")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data")
