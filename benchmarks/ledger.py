"""What the ledger costs and holds: its share of a comparison, of two long versions and of four, and the lines that an editor sees of
the sample and of every chain of versions in a folder. python -m benchmarks.ledger [--each] [FOLDER…]

``--each`` prints of every chain the lines that have a value, to be read: kind, what became of it, the words where it is told first.

Processor time, the least of three runs; of the share both sides are taken in one run.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.calibration import print_calibration
from benchmarks.engine import SAMPLES, long_pair
from core import Version, compare
from core import facts as rooms
from core.facts import ledger
from core.facts.chains import chains
from core.model import Comparison, VerbGroup

AT_MOST = 15
"""Percent of a comparison."""
OTHER = 0.03
"""Share of the words that each further version of the long chain has others for, and of its paragraphs that it lacks."""


def long_chain(words: int, count: int) -> list[Version]:
    chance = random.Random(3)
    texts = list(long_pair(words)[0].texts)
    known = " ".join(texts).split()
    made = [Version.from_paragraphs(texts, label="0")]
    while len(made) < count:
        texts = [
            " ".join(chance.choice(known) if chance.random() < OTHER else word for word in text.split())
            for text in texts
            if chance.random() > OTHER
        ]
        made.append(Version.from_paragraphs(texts, label=str(len(made))))
    return made


def print_share(label: str, versions: Sequence[Version]) -> None:
    real: Callable[..., Any] = ledger.follow
    taken = [0.0]

    def timed(*arguments: Any, **named: Any) -> Any:
        started = time.process_time()
        made = real(*arguments, **named)
        taken[0] += time.process_time() - started
        return made

    rooms.__dict__["follow"] = timed  # what the engine asks its room for
    runs = []
    for _ in range(3):
        taken[0], started = 0.0, time.process_time()
        comparison = compare(versions)
        runs.append((time.process_time() - started, taken[0]))
    del rooms.__dict__["follow"]
    whole, own = min(runs)
    started = time.process_time()
    lines = chains(comparison)
    shown = time.process_time() - started
    share = 100 * own / whole
    print(
        f"{label:32} {whole:6.2f} s, ledger {share:4.1f} % (at most {AT_MOST}){'   OVER' if share > AT_MOST else ''};"
        f" {len(comparison.facts)} facts, {len(lines)} lines in {shown:.3f} s"
    )


def print_lines(label: str, comparison: Comparison) -> None:
    lines = chains(comparison)
    kinds = Counter(line.fact.kind for line in lines)
    back = sum(step.again is not None for line in lines for step in line.steps)
    told = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    print(f"{label:32} {len(comparison.facts):4} facts, {len(lines):3} lines ({told}), {back} said again")


def print_each(comparison: Comparison) -> None:
    valued = [f for f in comparison.facts if not isinstance(f.mentions[0][1].value, VerbGroup | None)]
    print(f"    {len(valued)} lines with a value")
    texts = {version.id: version.texts for version in comparison.versions}
    for fact in valued:
        version, mention = fact.mentions[0]
        first, last = mention.spans[0], mention.spans[-1]
        text = texts[version][first.paragraph]
        around = f"{text[max(0, first.start - 30) : first.start]}[{text[first.start : last.end]}]{text[last.end : last.end + 20]}"
        print(f"    {fact.kind:12} {' '.join(state for _, state in fact.history):30} {around}")


def main(arguments: Sequence[str]) -> None:
    folders = [a for a in arguments if a != "--each"]
    print_calibration()
    print_share("2 versions of 20,000 words", long_pair(20_000))
    print_share("4 versions of 20,000 words", long_chain(20_000, 4))
    print_lines(
        "sample", compare(Version.from_text(p.read_text(encoding="utf-8")) for p in sorted(SAMPLES.glob("*.txt")))
    )
    for folder in folders:
        for chain in sorted(Path(folder).iterdir()) if Path(folder).is_dir() else ():
            texts = [path.read_text(encoding="utf-8") for path in sorted(chain.glob("*.txt"))]
            if len(texts) > 1:
                comparison = compare(Version.from_text(text) for text in texts)
                print_lines(chain.name[:32], comparison)
                if "--each" in arguments:
                    print_each(comparison)


if __name__ == "__main__":
    main(sys.argv[1:])
