"""English phrases of few words of which one excludes the other: a group a subject, a way a part of its line, its phrases parted by commas.

Before a colon stands the kind of the change; where none stands, it is told by the things named. Behind ``@`` stand base forms of which one must stand in both
sentences, behind ``<`` words of which one must stand right before (one word between them at the most), behind ``;`` words of which one
must follow. A phrase may tell two ways of its group; then it excludes neither.
"""

from typing import Final, NamedTuple

from core.facts.tables.ways.affairs import AFFAIRS
from core.facts.tables.ways.courts import COURTS
from core.facts.tables.ways.harm import HARM
from core.facts.tables.ways.life import LIFE
from core.facts.tables.ways.manner import MANNER
from core.facts.tables.ways.money import MONEY


class Group(NamedTuple):
    """``ways`` of which each excludes the others, and what must stand around them; empty where anything may."""

    ways: tuple[frozenset[str], ...]
    kind: str
    beside: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]


def _group(line: str) -> Group:
    kind, named, rest = line.partition(": ")
    rest, _, before = (rest if named else line).partition(" ; ")
    rest, _, after = rest.partition(" < ")
    rest, _, beside = rest.partition(" @ ")
    ways = tuple(frozenset(part.strip() for part in way.split(",")) for way in rest.split("|"))
    return Group(ways, kind if named else "", *(frozenset(words.split()) for words in (beside, after, before)))


WAYS: Final = tuple(
    _group(line) for line in (*(f"status: {line}" for line in MANNER), *COURTS, *HARM, *AFFAIRS, *MONEY, *LIFE)
)
"""A way in place of another of its group says another thing; two phrases of one way say the same."""
