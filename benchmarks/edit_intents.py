"""Fact or not through the whole of ``compare()``, on edits that people labelled.

    python benchmarks/edit_intents.py [FOLDER]

FOLDER holds ``edit-intents/wiki_arxiv.jsonl`` and ``fact-edits/wikipedia_revisions.jsonl``. Left + before + right is compared with
left + after + right; the edit is called a fact when a fact change overlaps its span on either side. Each fold of documents is judged
with weights and a threshold from the other four, as ``packaging/fit_likelihood.py`` makes them. Deletions are told apart:
that data calls hardly one a fact, and this program does; so are replacements that only take words away.

Then come: each sort of fact that was told, how often rightly; how right the words for doubt are (of what is called a likely fact,
how much is one); the same for the fitted probability itself, on documents that it was not fitted on. Last, readers that leave
facts in doubt out, each with its threshold from the other folds, and what each of them flags of the revisions that are known to
change a fact: all facts, the sure ones, those that the fitted judgement gives a chance, and the same with every name and value,
on which it has nothing to say.
"""

import importlib
import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from core import Version, compare  # noqa: E402 - the project's root must be on the path first
from core.facts import likelihood  # noqa: E402 - the project must be on the path first
from core.facts.judgement import bench, novelty  # noqa: E402 - the project must be on the path first
from core.facts.judgement.finding import Finding  # noqa: E402 - the project must be on the path first
from core.facts.judgement.region import Hunk, Region  # noqa: E402 - the project must be on the path first
from core.facts.judgement.unit import Unit  # noqa: E402 - the project must be on the path first
from core.model import Change, Span  # noqa: E402 - the project must be on the path first

fitting = importlib.import_module("fit_likelihood")
"""Found by its folder: ``packaging`` is the name of an installed library too."""

Array = NDArray[np.float64]


def flat(text: str) -> str:
    return " ".join(text.split())


def changes_at(edit: dict[str, object]) -> list[Change]:
    """What ``compare()`` tells on either side of the edit."""
    left, right = flat(str(edit["left"] or "")), flat(str(edit["right"] or ""))
    sides = [flat(str(edit[name] or "")) for name in ("before", "after")]
    texts = [" ".join(part for part in (left, side, right) if part) for side in sides]
    start = len(left) + 1 if left else 0
    places = [Span(0, start, start + len(side)) for side in sides]
    if not all(texts):
        return []
    changes = compare([Version.from_paragraphs([text], language="en") for text in texts]).pairs[0].changes
    return [
        change
        for change in changes
        if any(
            span.start < place.end and place.start < span.end
            for spans, place in zip((change.before, change.after), places)
            for span in spans
        )
    ]


def sort_of(change: Change) -> str:
    """What the fact is, with its reason where that has no words of the text."""
    reason = re.split(r"[;:]", change.why)[-1].strip(" .")
    return f"{change.kind} {change.relation}: {re.sub('“[^”]*”', '…', reason)[:60]}"


WORDS_FOR_DOUBT = ("sure fact", "likely fact", "likely wording", "sure wording")


def word_for(changes: Sequence[Change]) -> str:
    """What an editor is told of an edit: its strongest change."""
    facts = [change.certainty for change in changes if change.category == "fact"]
    if facts:
        return f"{'sure' if 'sure' in facts else 'likely'} fact"
    return f"{'likely' if any(change.certainty == 'likely' for change in changes) else 'sure'} wording"


def print_table(title: str, rows: Iterable[tuple[str, int, int]]) -> None:
    """``rows``: what it is, how many, how many of them are facts."""
    print(title)
    for name, count, facts in rows:
        print(f"    {name:84}{count:6}{facts:6}{100 * facts / max(1, count):6.0f} %")


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


@dataclass(frozen=True, slots=True)
class Told:
    """The strongest fact told of one edit, as each reader weighs it: 0 where none is told, else its chance, 1 where that isn't asked."""

    any: float
    sure: float
    chance: float
    rules: float
    """Its chance, but 1 for a name or value."""


READERS: dict[str, Callable[[Told], float]] = {
    "all facts": lambda told: told.any,
    "sure facts alone": lambda told: told.sure,
    "facts with a chance": lambda told: told.chance,
    "the same, names and values all": lambda told: told.rules,
}
CLAIMS = frozenset({"statement", "status", "modality", "negation", "attribution", "quote"})
"""Kinds of facts that are neither name nor value."""
BARS = [round(0.05 * n, 2) for n in range(1, 9)]


def watched(log: list[tuple[Finding, float]]) -> None:
    """Lets ``compare()`` write each fact that it tells into ``log``, with the fitted chance of its words."""
    told: Callable[[Region], list[Finding]] = getattr(bench, "findings")  # noqa: B009 - not among what the module exports

    def findings(region: Region) -> list[Finding]:
        found = told(region)
        for finding in found:
            if finding.category == "fact":
                unit = Unit(region, Hunk(*finding.before, *finding.after))
                seen = region.english and bool(region.hunks)
                log.append((finding, novelty.chance_of(unit) if seen else 1.0))
        return found

    setattr(bench, "findings", findings)  # noqa: B010 - the module's name is meant, not an attribute known to mypy


def strongest(log: Sequence[tuple[Finding, float]], flagged: bool) -> Told:
    if not flagged:
        return Told(0, 0, 0, 0)
    return Told(
        1,
        float(not log or any(finding.certainty == "sure" for finding, _ in log)),
        max((p for _, p in log), default=1.0),
        max((p if finding.kind in CLAIMS else 1.0 for finding, p in log), default=1.0),
    )


def print_readers(edits: Sequence[tuple[int, bool, Told]], revisions: Sequence[Told]) -> None:
    """``edits``: fold, whether the edit is a fact, what was told of it."""
    print("readers (bar of the training folds): F1 of fact; of the revisions known to change a fact, one is flagged")
    true = sum(fact for _, fact, _ in edits)
    for name, weight in READERS.items():
        bars = BARS if "chance" in name or "same" in name else [0.5]

        def score(
            bar: float, chosen: Iterable[tuple[int, bool, Told]], weight: Callable[[Told], float] = weight
        ) -> float:
            chosen = list(chosen)
            said = [(fact, weight(told) >= bar) for _, fact, told in chosen]
            return f1(sum(a and b for a, b in said), sum(b for _, b in said), sum(a for a, _ in said))

        hits = said = 0
        for fold in range(5):
            best = max(bars, key=lambda bar: score(bar, [edit for edit in edits if edit[0] != fold]))
            inside = [(fact, weight(told) >= best) for at, fact, told in edits if at == fold]
            hits, said = hits + sum(a and b for a, b in inside), said + sum(b for _, b in inside)
        bar = max(bars, key=lambda bar: score(bar, edits))
        found = sum(weight(told) >= bar for told in revisions)
        print(
            f"    {name:34} p >= {bar:.2f}   F1 {f1(hits, said, true):.3f}   flagged {100 * found / max(1, len(revisions)):.1f} %"
        )


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
    sorts: dict[str, Counter[bool]] = {}
    doubts: dict[str, Counter[bool]] = {word: Counter() for word in WORDS_FOR_DOUBT}
    removals: Counter[bool] = Counter()
    weighed: list[tuple[int, bool, Told]] = []
    log: list[tuple[Finding, float]] = []
    watched(log)
    for edit in sorted(edits, key=fitting.fold_of):
        train = numbers != fitting.fold_of(edit)
        use(*weights_of(both[train], y[train], fitting.fold_of(edit)))
        group = "deletions" if edit["type"] == "D" else "additions and replacements"
        log.clear()
        changes = changes_at(edit)
        told = [change for change in changes if change.category == "fact"]
        counts[group][bool(told), bool(edit["fact"])] += 1
        if edit["type"] != "D":
            weighed.append((fitting.fold_of(edit), bool(edit["fact"]), strongest(log, bool(told))))
            doubts[word_for(changes)][bool(edit["fact"])] += 1
            removals[bool(edit["fact"])] += bool(told) and all(change.relation == "removed" for change in told)
            for name in dict.fromkeys(sort_of(change) for change in told):
                sorts.setdefault(name, Counter())[bool(edit["fact"])] += 1
    for group, c in counts.items():
        fact = f1(c[True, True], c[True, True] + c[True, False], c[True, True] + c[False, True])
        other = f1(c[False, False], c[False, False] + c[False, True], c[False, False] + c[True, False])
        print(f"{group}: {c.total()} edits, fact F1 {fact:.3f}, macro {(fact + other) / 2:.3f}, {dict(c)}")
    c = counts["additions and replacements"]
    hits, alarms = c[True, True] - removals[True], c[True, False] - removals[False]
    rest = f1(hits, hits + alarms, hits + c[False, True])
    print(f"flagged for a removal alone: {removals.total()}, {removals[True]} facts; without them fact F1 {rest:.3f}")
    often = sorted(
        ((n, c.total(), c[True]) for n, c in sorts.items() if c.total() >= 4), key=lambda row: row[2] - row[1]
    )
    print_table("facts told, four times or more: of so many edits so many are facts", often)
    print_table("the words for doubt", [(word, c.total(), c[True]) for word, c in doubts.items()])
    p = np.zeros(len(y))
    for fold in range(5):
        factors, bias, _ = weights_of(both[numbers != fold], y[numbers != fold], fold)
        p[numbers == fold] = fitting.score(both[numbers == fold], np.array([*factors, bias]))
    bounds = [0.0, 0.05, 0.15, 0.25, 0.38, 0.5, 0.6, 0.8, 0.95, 1.01]
    bands = [(a, b, (p >= a) & (p < b)) for a, b in itertools.pairwise(bounds)]
    print_table(
        "the fitted probability on unseen documents (mean in brackets)",
        [
            (
                f"{a:.2f} to {min(b, 1):.2f} ({p[inside].mean() if inside.any() else 0:.2f})",
                int(inside.sum()),
                int(y[inside].sum()),
            )
            for a, b, inside in bands
        ],
    )
    use(*shipped)
    flags: list[Told] = []
    with (folder / "fact-edits" / "wikipedia_revisions.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            log.clear()
            pair = compare([Version.from_paragraphs(item[v], language="en") for v in ("v1", "v2")]).pairs[0]
            flags.append(strongest(log, any(change.category == "fact" for change in pair.changes)))
    print(f"factual revisions: a fact flagged in {sum(bool(told.any) for told in flags)} of {len(flags)}")
    print_readers(weighed, flags)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data")
