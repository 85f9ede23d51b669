"""Words of counts that stand beside one another in a sentence: those of a vote, of a court, and those that tell a count at all."""

from typing import Final

COUNTED_AS: Final[dict[str, str]] = {
    word: sort
    for sort, words in {
        "for": "for favour favor back support approve endorse yes aye yea",
        "against": "against oppose reject nay veto",
        "abstained": "abstain abstention",
        "charged": "charge", "fined": "fine", "convicted": "convict", "acquitted": "acquit", "released": "release free",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Base forms of words by which a figure is known from the one beside it; the dead and the hurt are known by ``core.facts.tolls``."""

CARRIED: Final = frozenset(
    "carry pass approve adopt back win endorse accept ratify favour favor clear confirm convict uphold".split()
)
"""Base forms before ``52 to 48`` by which the first figure is of those in favour."""
LOST: Final = frozenset("defeat reject fail block veto oppose against refuse acquit".split())
"""Those by which it is of those against."""

TELLING: Final = frozenset(
    "win take get hold have gain secure pick claim lead come stand be make record see count total amount number figure vote voter "
    "ballot seat member majority margin result tally reach rise fall grow climb drop stay end put say person people other another "
    "suffer sustain leave life bring hospital treat each while also and".split()
)
"""Base forms that say no more than that so many there are."""

GAMES: Final = frozenset("goal set match game cup league team club final".split())
"""Words of sports, where the same two figures are a result."""
