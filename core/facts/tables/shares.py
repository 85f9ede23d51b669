"""Words for how many of the same are told of."""

from typing import Final

SHARES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    line: tuple(tuple(phrase.split()) for phrase in phrases.split(", "))
    for line, phrases in {
        "all": "all, all of, every, every one of, every single, each, each of, the whole, the entire",
        "most": "most, most of, the majority of, a majority of, the vast majority of, the bulk of",
        "half": "half, half of, half the",
        "many": "many, many of, a lot of, lots of, numerous, scores of, dozens of",
        "some": "some, some of, several, several of, a few, a few of, a number of, part of, parts of",
        "few": "few, few of, only a few, only a few of, very few, very few of, hardly any, hardly any of, only some, only some of",
        "one": "one of, only one of, just one of",
        "both": "both, both of, the two",
        "none": "no, none of, not one of, not a single, neither, neither of",
    }.items()
}
"""Line → the phrases that tell it."""
WITHOUT: Final = frozenset({"none", "few"})
"""Lines that deny of most what they tell: with the opposite of it another line may say the same."""
BESIDE: Final = tuple(
    frozenset(lines.split()) for lines in ("all both", "many some", "some few", "many most", "some one", "few one")
)
"""Lines that may be told of the same number."""
