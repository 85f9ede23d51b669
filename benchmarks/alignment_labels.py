"""How well links agree with people: the labelled sets of ArgRewrite V2 in ../shared/data/alignment.

    python3 dev.py bench alignment_labels       (every pair that differs: .venv/bin/python -m benchmarks.alignment_labels --show)

Prints, for paragraphs and for sentences (each given as a paragraph), precision, recall and F1 of the linked pairs, and
the recall of those that belong to a split or a merge. In the first line a pair counts as linked when a whole link holds both. The labels
tie two paragraphs wherever sentences of theirs correspond; where a sentence alone went over, this program tells a moved passage, and the
JSON document a partial link. So the second line counts partial links too.

Then the constants, one setting for both sets: each at other values; and chosen anew by five-fold cross-validation, the
documents of one writer in one fold, by the sum of both F1.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.alignment import anew, collate, equal, links, pairing, passages
from core.alignment.partial import partial_links
from core.facts import kinships

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "alignment"
SETS = "argrewrite_paragraphs", "argrewrite_sentences"
VALUES: dict[tuple[Any, str], tuple[float, ...]] = {
    (equal, "ALIKE"): (0.7, 0.75, 0.8, 0.85, 0.9),
    (equal, "JOINED"): (0.8, 0.85, 0.9, 0.95),
    (pairing, "SURE"): (0.5, 0.55, 0.6, 0.65, 0.7),
    (pairing, "LIKELY"): (0.08, 0.1, 0.12, 0.14, 0.16),
    (pairing, "ORDER"): (0.65, 0.7, 0.75, 0.8, 0.85),
    (pairing, "BESIDE"): (0.17, 0.19, 0.21, 0.23, 0.25),
    (pairing, "ACCEPT"): (0.9, 0.92, 0.94, 0.96, 0.98),
    (pairing, "CLEAR"): (0.34, 0.38, 0.42, 0.46, 0.5, 0.7),
    (pairing, "PART"): (0.23, 0.25, 0.27, 0.29, 0.31),
    (links, "COVERED"): (0.4, 0.45, 0.5, 0.55, 0.6),
    (anew, "SHARED"): (3, 4, 5),
    (anew, "OWN"): (0.2, 0.25, 0.3, 0.35),
    (links, "STAYED"): (1.0, 1.5, 2.0, 3.0, 5.0),
    (passages, "TOLD"): (0.35, 0.4, 0.45, 0.5, 0.55),
}
FOLDS = 5
Item = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--show", action="store_true", help="print every pair that differs")
    show = parser.parse_args().show
    items = {name: read_items(name) for name in SETS if (DATA / f"{name}.jsonl").is_file()}
    if len(items) < len(SETS):
        print("the labelled sets are not here")
        return
    for name, some in items.items():
        found = [(item, *pairs_of(item)) for item in some]
        if show:
            for item, linked, tied in found:
                wanted = wanted_of(item)
                for sign, others in (("false", (linked | tied) - wanted), ("missed", wanted - linked - tied)):
                    for i, j in sorted(others):
                        print(sign, item["id"], (i, j), "\n   <", item["v1"][i], "\n   >", item["v2"][j])
        print_line(f"{name:24}{'links':20}", sum_of(count(item, linked) for item, linked, _ in found))
        print_line(
            f"{name:24}{'and partial links':20}", sum_of(count(item, linked | tied) for item, linked, tied in found)
        )
        print_lone_sentences(name, found)
    print_values(items)


def print_lone_sentences(name: str, found: Iterable[tuple[Item, set[tuple[int, int]], set[tuple[int, int]]]]) -> None:
    """How many sentences tie the labelled pairs that partial links alone tell (the paragraphs' labels say how many)."""
    tying = [
        weight
        for item, linked, tied in found
        for (i, j), weight in zip(item["links"], item.get("weights", ()))
        if (i, j) in tied - linked
    ]
    if tying:
        print(
            f"{name:24}told by partial links alone: {len(tying)} pairs, {tying.count(1)} of them tied by one sentence"
        )


def read_items(name: str) -> list[Item]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def wanted_of(item: Item) -> set[tuple[int, int]]:
    return {(i, j) for i, j in item["links"]}


def pairs_of(item: Item) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Paragraphs that a whole link holds, and those that a partial one does."""
    pair = collate([item["v1"], item["v2"]], ["en", "en"], kinships=kinships()).pairs[0]
    linked = {(i, j) for link in pair.links for i in link.before for j in link.after}
    partly = partial_links(pair.links, pair.passages, item["v1"], item["v2"])
    return linked, {(link.before[0], link.after[0]) for link in partly}


def count(item: Item, found: set[tuple[int, int]]) -> Counter[str]:
    wanted = wanted_of(item)
    rows, columns = Counter(i for i, _ in wanted), Counter(j for _, j in wanted)
    split = {(i, j) for i, j in wanted if rows[i] > 1 or columns[j] > 1}
    sums = {"wanted": len(wanted), "found": len(found), "right": len(wanted & found)}
    return Counter({**sums, "split": len(split), "split right": len(split & found)})


def sum_of(counts: Iterable[Counter[str]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for some in counts:
        sums.update(some)
    return sums


def f1(sums: Counter[str]) -> float:
    return 2 * sums["right"] / max(sums["found"] + sums["wanted"], 1)


def print_line(label: str, sums: Counter[str]) -> None:
    print(
        f"{label} F1 {f1(sums):.4f}  precision {sums['right'] / max(sums['found'], 1):.4f}  "
        f"recall {sums['right'] / max(sums['wanted'], 1):.4f}  "
        f"n:m recall {sums['split right'] / max(sums['split'], 1):.3f} ({sums['split right']}/{sums['split']})",
        flush=True,
    )


def fold_of(item: Item) -> int:
    """The same for all documents of one writer; they are numbered in the names."""
    writer = next((part for part in item["id"].replace("_", " ").replace(".", " ").split() if part.isdigit()), "0")
    return int(writer) % FOLDS


def counts_of(items: dict[str, list[Item]]) -> dict[str, list[Counter[str]]]:
    return {label: [count(item, set.union(*pairs_of(item))) for item in some] for label, some in items.items()}


def print_values(items: dict[str, list[Item]]) -> None:
    as_set = counts_of(items)
    for (module, name), values in VALUES.items():
        chosen = getattr(module, name)
        counts: dict[float, dict[str, list[Counter[str]]]] = {}
        for value in values:
            setattr(module, name, value)
            counts[value] = as_set if value == chosen else counts_of(items)
            line = "  ".join(described(sum_of(some)) for some in counts[value].values())
            print(f"{name:8} {value:<5} {line}{'   as set' if value == chosen else ''}", flush=True)
        setattr(module, name, chosen)
        held_out: dict[str, Counter[str]] = {label: Counter() for label in items}
        for fold in range(FOLDS):

            def score(value: float, inside: bool, label: str) -> Counter[str]:
                return sum_of(
                    some
                    for item, some in zip(items[label], counts[value][label], strict=True)  # noqa: B023 - called at once
                    if (fold_of(item) == fold) == inside  # noqa: B023 - called at once
                )

            best = max(values, key=lambda value: sum(f1(score(value, False, label)) for label in items))
            for label in items:
                held_out[label].update(score(best, True, label))
        print(f"{name:8} held out  " + "  ".join(described(sums) for sums in held_out.values()), flush=True)


def described(sums: Counter[str]) -> str:
    return f"F1 {f1(sums):.4f} n:m {sums['split right'] / max(sums['split'], 1):.3f}"


if __name__ == "__main__":
    main()
