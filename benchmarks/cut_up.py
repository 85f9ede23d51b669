"""Texts cut off anywhere, whose words stand elsewhere, compared: what becomes of each pair.

    python3 dev.py bench cut_up                      1,000 pairs
    python -m benchmarks.cut_up 100000 30            100,000 pairs, or 30 minutes, whichever comes first
    python -m benchmarks.cut_up 100000 30 25000      from pair 25,000 on, where it was stopped

The texts are the cases' own, in all their languages, and their days of publication any. A *crash* is an exception; a *fault* an
edit of which a letter is lost, or two changes on one place. Each sort is told once, with the first pair's number and its texts, and
the exit status is 1.
"""

from __future__ import annotations

import sys
import time
import traceback
from typing import Final

from core import compare
from tests.facts.judgement.cut_up import cut_pair
from tests.facts.judgement.test_properties import check

USUAL: Final = 1000
MINUTES: Final = 30.0
NAMED: Final = 30


def what_became(number: int) -> tuple[str, str]:
    """``fine``, ``crash`` or ``fault``, and the line that raised it."""
    try:
        comparison = compare(cut_pair(number))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and told, and the next pair is read
        return "crash", f"{error!r} at {_place(error)}"
    try:
        check(comparison, comparison.pairs[0])
    except AssertionError as error:
        return "fault", f"{str(error).splitlines()[0] if str(error) else 'not as it should be'} at {_place(error)}"
    return "fine", ""


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{last.filename.rpartition('/')[2]}:{last.lineno}"


def main(arguments: list[str]) -> int:
    pairs = int(arguments[0]) if arguments else USUAL
    minutes = float(arguments[1]) if len(arguments) > 1 else MINUTES
    first = int(arguments[2]) if len(arguments) > 2 else 0
    counts = {"fine": 0, "crash": 0, "fault": 0}
    known: set[str] = set()
    slowest = (0.0, first)
    end = time.monotonic() + 60 * minutes
    for number in range(first, first + pairs):
        started = time.monotonic()
        if started > end:
            break
        how, told = what_became(number)
        slowest = max(slowest, (time.monotonic() - started, number))
        counts[how] += 1
        if told and told not in known and len(known) < NAMED:
            known.add(told)
            before, after = cut_pair(number)
            print(f"pair {number}: {how}: {told}\n    {list(before.texts)}\n    {list(after.texts)}", flush=True)
    print(
        f"{sum(counts.values()):,} pairs: {counts['fine']:,} fine, {counts['crash']:,} crashes, {counts['fault']:,} faults;",
        end=" ",
    )
    print(f"the slowest took {slowest[0]:.2f} s (pair {slowest[1]:,})")
    return 1 if counts["crash"] or counts["fault"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
