"""A fixed piece of work in plain Python, timed beside every figure, so that figures of two machines can be compared.

On two idle cores of the kind that the limits speak of, with Python 3.11, it takes about 0.04 s: a figure from a
machine where it takes twice that may be halved before it is held against its limit.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Final

QUIET: Final = 0.04
"""Seconds of the calibration on two idle cores."""


def work() -> int:
    """Words counted, sorted and joined: what the engine itself spends its time on."""
    words = [f"w{number * 7919 % 10_007}" for number in range(60_000)]
    count: dict[str, int] = {}
    for word in words:
        count[word] = count.get(word, 0) + 1
    ranked = sorted(count, key=lambda word: (-count[word], word))
    return len(" ".join(ranked)) + sum(map(len, words))


def median_seconds(action: Callable[[], object], times: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """The median time of `times` runs of `action`, in seconds, after one run that is not counted."""
    action()
    taken = []
    for _ in range(times):
        started = clock()
        action()
        taken.append(clock() - started)
    return statistics.median(taken)


def print_calibration() -> None:
    print(f"{'calibration':44}{median_seconds(work, 9):8.3f} s")


def print_figure(name: str, seconds: float, limit: float | None = None) -> None:
    """One line; `limit` in seconds, where one is promised."""
    promise = f"   at most {limit} s{'' if seconds <= limit else '   OVER'}" if limit else ""
    print(f"{name:44}{seconds:8.3f} s{promise}", flush=True)
