"""English words that two reports of one event use for one another, looser than one sentence would. Base forms, lower case."""

from typing import Final

EMPTY: Final = frozenset(
    "announce report add state tell note call describe become remain go come take get give put set use bring keep place way"
    " number total some certain well long already early late time while now".split()
)
"""Words that say too little to be missed or to be news where a story is told anew."""

ONE_EVENT: Final = tuple(
    frozenset(line.split())
    for line in (
        "kill die dead death perish victim fatal toll life",
        "injure hurt wound casualty injury harm",
        "employ employee worker staff workforce job",
        "favor favour support back endorse",
        "twice double",
        "thrice triple treble",
        "half halve",
    )
)

NEGATIVE: Final = frozenset(
    "decline without ban lose loss fail failure refuse reject deny avoid prevent stop halt cancel exempt freeze forbid bar lack miss absent"
    " exclude end cease abandon scrap neither unless until hardly barely scarcely impossible unable rule out"
    " restrict suspend spare escape free rather instead drop quit block cut strand oppose unlikely".split()
)
"""Words that may say in one report what a denial says in the other."""
