"""Alignment and edits on generated pairs, and on what is hard for them: python3 dev.py bench alignment

In a pair 5 % of the words are others, 2 % of the paragraphs stand elsewhere, 3 % are gone and 3 % are new. Told are the
seconds (of processor time, the least of some runs: other work on the machine only adds to it), the words flagged over the words truly
changed, the moves found and false, and the memory at its peak. Then what rapidfuzz buys; and the adversaries, each with its seconds, the
longest that a wish to stop waits, and its memory. ``peers`` sets other tools beside.
"""

from __future__ import annotations

import random
import re
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from itertools import accumulate
from unittest import mock

from benchmarks.calibration import print_calibration
from core.alignment import collate
from core.collector import collector_at_rest
from core.differencing import difference
from core.differencing.token_diff import LIMIT
from core.model import PairAlignment

Texts = list[str]
SMALL = (
    ["The first run loads what it needs. It is not counted."],
    ["The first run loads what it wants. It is not counted."],
)
SYLLABLES = "ka lo mi ren tas vo dun el pri sha gor net ul fa sim bek or tin wes hal".split()


@dataclass(frozen=True)
class Pair:
    """Two versions of invented text, the number of words truly changed, and where each paragraph of the older one went."""

    before: Texts
    after: Texts
    changed: int
    went: dict[int, int]
    moved: frozenset[int]


class Writer:
    """Invented text, the same on every run."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.vocabulary = ["".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(8000)]
        # As in any language a few words are everywhere (Zipf's law, shifted as Mandelbrot has it).
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.vocabulary))))

    def words(self, count: int) -> str:
        return " ".join(self.chance.choices(self.vocabulary, cum_weights=self.weights, k=count))

    def paragraph(self) -> str:
        return " ".join(self.words(20).capitalize() + "." for _ in range(3))

    def book(self, words: int) -> Texts:
        return [self.paragraph() for _ in range(words // 60)]

    def pair(self, words: int) -> Pair:
        before = self.book(words)
        changed = 0
        edited: list[tuple[int, str]] = []  # -1: in the newer version alone
        for number, text in enumerate(before):
            out = []
            for word in text.split(" "):
                other = self.words(1) if self.chance.random() < 0.05 else word
                changed += other != word
                out.append(other)
            edited.append((number, " ".join(out)))
        moving = [edited.pop(place) for place in self._places(len(edited), 2)]
        for place in self._places(len(edited), 3):
            number, _ = edited.pop(place)
            changed += len(before[number].split())
        for paragraph in moving:
            edited.insert(self.chance.randrange(len(edited) + 1), paragraph)
        for _ in range(len(before) * 3 // 100):
            edited.insert(self.chance.randrange(len(edited) + 1), (-1, text := self.paragraph()))
            changed += len(text.split())
        went = {number: place for place, (number, _) in enumerate(edited) if number >= 0}
        return Pair(before, [text for _, text in edited], changed, went, frozenset(number for number, _ in moving))

    def _places(self, size: int, percent: int) -> list[int]:
        return sorted(self.chance.sample(range(size), size * percent // 100), reverse=True)


@collector_at_rest()
def ours(before: Sequence[str], after: Sequence[str], cancelled: Callable[[], bool] | None = None) -> PairAlignment:
    pair = collate([before, after], ["en", "en"], cancelled=cancelled).pairs[0]
    return difference(pair, before, after, "en", cancelled=cancelled)


class Waiting:
    """Is asked whether to stop, says no, and keeps the longest time between two times of being asked."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.process_time()

    def __call__(self) -> bool:
        now = time.process_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        return False


def peak_memory(before: Sequence[str], after: Sequence[str]) -> str:
    tracemalloc.start()
    ours(before, after)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return f"{peak / 1e6:.0f} MB"


def seconds(action: Callable[[], object]) -> float:
    started = time.process_time()
    action()
    return time.process_time() - started


def flagged(pair: Pair, found: PairAlignment) -> int:
    """Words within edits, of the side that has more, and those of paragraphs without a link."""
    texts = pair.before, pair.after
    count = 0
    for edit in found.edits:
        count += max(
            sum(len(side[s.paragraph][s.start : s.end].split()) for s in spans)
            for side, spans in zip(texts, (edit.before, edit.after), strict=True)
        )
    held = ({p for link in found.links for p in link.before}, {q for link in found.links for q in link.after})
    return count + sum(
        len(text.split())
        for side, shut in zip(texts, held, strict=True)
        for number, text in enumerate(side)
        if number not in shut
    )


def print_pairs() -> None:
    ours(*SMALL)
    print(f"{'words a side':14}{'seconds':>8}{'noise':>8}{'moves':>18}{'memory':>9}")
    taken: dict[int, float] = {}
    for words, runs in ((20_000, 5), (100_000, 4), (500_000, 1)):
        pair = Writer(7).pair(words)
        found = ours(pair.before, pair.after)
        taken[words] = min(seconds(partial(ours, pair.before, pair.after)) for _ in range(runs))
        memory = peak_memory(pair.before, pair.after) if words <= 100_000 else "-"
        print(f"{words:<14,}{taken[words]:8.2f}{quality(pair, found)}{memory:>9}", flush=True)
    print(f"{'500,000 against 100,000':28}{taken[500_000] / taken[100_000]:8.2f} times")


def quality(pair: Pair, found: PairAlignment | None = None) -> str:
    """Words flagged over words changed, and the moves."""
    found = found or ours(pair.before, pair.after)
    told = {link.before[0]: link.after[0] for link in found.links if link.moved}
    right = sum(1 for p in pair.moved if told.get(p) == pair.went.get(p, -1))
    false = sum(1 for p in told if p not in pair.moved)
    moves = f"{right}/{len(pair.moved)}, {false} false"
    return f"{flagged(pair, found) / pair.changed:8.3f}{moves:>18}"


def difflib_ratio(one: str, other: str, *, score_cutoff: float = 0.0) -> float:
    """What rapidfuzz's ratio tells, without it; nearly the same figure."""
    return 100 * SequenceMatcher(None, one, other, autojunk=False).ratio()


def print_libraries() -> None:
    """The same work with difflib in the place of rapidfuzz's ratio, and with diff-match-patch in that of its token differ."""
    pair = Writer(7).pair(10_000)
    unlike = [[Writer(seed).words(3_000)] for seed in (1, 2)]
    with_both = seconds(partial(ours, pair.before, pair.after)), seconds(partial(ours, unlike[0], unlike[1]))
    with mock.patch("rapidfuzz.fuzz.ratio", difflib_ratio):
        without_ratio = seconds(partial(ours, pair.before, pair.after))
        told = quality(pair)
    with mock.patch("core.differencing.token_diff.SMALL", LIMIT):
        without_differ = seconds(partial(ours, unlike[0], unlike[1]))
    print(f"{'10,000 words, with rapidfuzz':44}{with_both[0]:8.2f} s{quality(pair)}")
    print(f"{'the same with the ratio of difflib':44}{without_ratio:8.2f} s{told}")
    print(f"{'one unlike paragraph of 3,000 words':44}{with_both[1]:8.2f} s")
    print(f"{'the same with diff-match-patch alone':44}{without_differ:8.2f} s", flush=True)


def print_adversaries() -> None:
    writer = Writer(3)
    like = writer.words(150_000)
    shuffled = [writer.words(20) for _ in range(10_000)]
    cases: dict[str, tuple[Texts, Texts]] = {
        "10,000 equal paragraphs, ten fewer": ([writer.paragraph()] * 10_000, []),
        "10,000 paragraphs shuffled": (shuffled, writer.chance.sample(shuffled, len(shuffled))),
        "one paragraph of 1 MB, 2 % others": ([like], [re.sub(r"ka(\w)lo", r"lo\1ka", like)]),
        "one paragraph of 1 MB, unlike": ([like], [writer.words(150_000)]),
        "an empty version": (writer.book(20_000), []),
        "50,000 one-word lines": ([writer.words(1) for _ in range(50_000)], [writer.words(1) for _ in range(50_000)]),
        "two unrelated books of 50,000 words": (writer.book(50_000), writer.book(50_000)),
    }
    same = cases["10,000 equal paragraphs, ten fewer"][0]
    cases["10,000 equal paragraphs, ten fewer"] = (same, same[10:])
    for name, (before, after) in cases.items():
        waiting = Waiting()
        taken = seconds(partial(ours, before, after, waiting))
        waiting()
        print(f"{name:44}{taken:8.2f} s{waiting.longest:8.2f} s{peak_memory(before, after):>9}", flush=True)


def main() -> None:
    print_calibration()
    print_pairs()
    print_libraries()
    print_adversaries()


if __name__ == "__main__":
    main()
