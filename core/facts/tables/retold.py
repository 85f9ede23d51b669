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
    " exclude end cease abandon scrap neither unless until hardly barely scarcely impossible unable rule"
    " restrict suspend spare escape free rather instead drop quit block cut strand oppose unlikely".split()
)
"""Words that may say in one report what a denial says in the other."""

COMING: Final = frozenset("plan intend expect due set schedule shall prepare foresee await envisage".split())
AFOOT: Final = frozenset("begin start launch proceed ongoing continue progress".split())
OVER: Final = frozenset("end finish complete conclude".split())
"""Words that say no more of a deed than whether it is to come, under way or over."""

OPEN: Final = frozenset("unclear unknown undecided uncertain unsettled unresolved open mystery unexplained".split())
"""Words that say that a thing is not known or decided."""
SETTLED: Final = frozenset("know decide set fix settle clear establish".split())
"""Words that say so with a denial."""

DISPUTING: Final = frozenset("deny reject dispute".split())
DENYING: Final = DISPUTING | frozenset(
    "exempt free cancel lack without empty absent unable prevent stop bar ban forbid prohibit fail".split()
)
"""Words that say in a short sentence what a denial says in another."""
PAYING: Final = frozenset("pay charge cost fee".split())
"""Words that who need not pay may be told with, and who is free or exempt is told without."""
