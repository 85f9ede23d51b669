"""A comparison that is no longer wanted stops wherever it is, and looking changes nothing."""

import pytest

from core.alignment import collate
from core.differencing import difference
from core.model import Cancelled, PairAlignment

BEFORE = [
    "The ferry left the harbour at seven with ninety passengers on board. Nobody was hurt when it ran aground.",
    "Inspectors looked at the steering for two hours. The island has one pier.",
    "Skerry Lines was founded in 1962 by two brothers from a village near Holm.",
]
AFTER = [
    "Skerry Lines was founded in 1963 by two brothers from a village near Holm.",
    "The ferry left the harbour at eight with ninety passengers on board. A fisherman saw it from the shore.",
    "Inspectors looked at the steering for two hours, and the island has one pier.",
]


class Asked:
    """Says yes from the ``last`` time on that it is asked."""

    def __init__(self, last: int = 10**9) -> None:
        self.count = 0
        self.last = last

    def __call__(self) -> bool:
        self.count += 1
        return self.count >= self.last


def compared(asked: Asked | None) -> PairAlignment:
    pair = collate([BEFORE, AFTER], ["en", "en"], cancelled=asked).pairs[0]
    return difference(pair, BEFORE, AFTER, "en", cancelled=asked)


def test_being_asked_changes_nothing() -> None:
    assert compared(Asked()) == compared(None)


def test_it_stops_at_each_look() -> None:
    asked = Asked()
    compared(asked)
    assert asked.count > 20
    for last in range(1, asked.count + 1):
        with pytest.raises(Cancelled):
            compared(Asked(last))


def test_a_long_paragraph_is_looked_at_again_and_again() -> None:
    """One paragraph holds no other steps than these: as it grows, so do the looks."""
    words = [f"w{number * 7919 % 10_007}" for number in range(6_000)]
    counts = []
    for size in (1_500, 6_000):
        asked = Asked()
        texts = [" ".join(words[:size])], [" ".join(reversed(words[:size]))]
        pair = collate(texts, ["en", "en"], cancelled=asked).pairs[0]
        difference(pair, *texts, "en", cancelled=asked)
        counts.append(asked.count)
    assert counts[1] > counts[0] > 20


def test_a_pair_tells_how_far_it_is_within() -> None:
    told: list[tuple[str, int, int]] = []
    collate([BEFORE, AFTER], ["en", "en"], progress=lambda *step: told.append(step))
    done = [number for _, number, _ in told]
    assert done == sorted(done) and len(set(done)) > 7 and told[-1][1] == told[-1][2]
    edited: list[tuple[int, int]] = []
    pair = collate([BEFORE, AFTER], ["en", "en"]).pairs[0]
    difference(pair, BEFORE, AFTER, "en", progress=lambda *step: edited.append(step))
    done = [number for number, _ in edited]
    assert done == sorted(done) and len(set(done)) == len(pair.links) + 1 and edited[-1][0] == edited[-1][1]


def test_one_long_paragraph_tells_how_far_it_is() -> None:
    sentences = [
        f"Boat {number} left the harbour at {number % 12} with {number % 90} people on board." for number in range(2000)
    ]
    before, after = [" ".join(sentences)], [" ".join(sentences[1:])]
    told: list[tuple[int, int]] = []
    difference(
        collate([before, after], ["en", "en"]).pairs[0], before, after, "en", progress=lambda *step: told.append(step)
    )
    done = [number for number, _ in told]
    assert done == sorted(done) and len(set(done)) >= 5 and told[-1][0] == told[-1][1]
