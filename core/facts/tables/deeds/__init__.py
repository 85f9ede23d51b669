"""English deeds that news tells in either of several ways: base forms, a particle or preposition behind its verb; a deed a line.

Behind ``@`` stand words of which one must stand in the sentence for its ways to say the same: to run a company is to manage it, to
run a race is not.
"""

from typing import Final

from core.facts.tables.deeds.affairs import AFFAIRS
from core.facts.tables.deeds.general import GENERAL
from core.facts.tables.deeds.headlines import HEADLINES
from core.facts.tables.deeds.known import KNOWN
from core.facts.tables.deeds.life import LIFE
from core.facts.tables.deeds.money import MONEY

_LINES: Final = (*KNOWN, *GENERAL, *AFFAIRS, *MONEY, *LIFE, *HEADLINES)

DEEDS: Final = tuple(
    tuple(tuple(way.split()) for way in line.partition(" @ ")[0].split(", ") if way) for line in _LINES
)
"""Ways of one line are put for each other where the rest of the sentence stays as it is."""

BESIDE: Final = tuple(frozenset(line.partition(" @ ")[2].split()) for line in _LINES)
"""Line for line the words of which one stands beside it; empty where any may."""
