"""Pairs of versions cut out of the cases' texts: natural words that end, begin or go on where no writer would have let them."""

import random
from typing import Final

from core import Version
from tests.facts.judgement.test_cases import CASES, version_of

DAYS: Final = ("", "2024-02-29", "2024-03-02", "2023-12-31", "1601-01-01")
APART: Final = 0.3
"""How often the second text is cut from another case than the first."""

Pair = tuple[Version, Version]


def cut_pair(number: int) -> Pair:
    """The pair of that number (0 or more); the same one as long as the cases stay as they are."""
    chance = random.Random(number)
    case = chance.choice(CASES).values[0]
    other = chance.choice(CASES).values[0] if chance.random() < APART else case
    sides = [(case, "before"), (other, "after")]
    if chance.random() < 0.5:
        sides.reverse()
    versions = []
    for source, side in sides:
        text = source[side]
        paragraphs = _cut([text] if isinstance(text, str) else text, chance)
        versions.append(version_of(paragraphs, chance.choice(DAYS), source.get("language")))
    return versions[0], versions[1]


def _cut(paragraphs: list[str], chance: random.Random) -> list[str]:
    """One paragraph ends in the middle, begins in the middle, or has some of its words elsewhere."""
    at = chance.randrange(len(paragraphs))
    text = paragraphs[at]
    how = chance.random()
    if not text:
        return paragraphs
    if how < 0.5:
        text = text[: chance.randint(1, len(text))]
    elif how < 0.7:
        text = text[chance.randrange(len(text)) :]
    elif words := text.split():
        start = chance.randrange(len(words))
        taken = words[start : start + chance.randint(1, 4)]
        del words[start : start + len(taken)]
        to = chance.randint(0, len(words))
        text = " ".join([*words[:to], *taken, *words[to:]])
    return [*paragraphs[:at], text, *paragraphs[at + 1 :]]
