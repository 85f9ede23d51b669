"""Words that tell a year from a number."""

from typing import Final

BEFORE_YEAR: Final = frozenset(
    "between in since by from until till of before after during for to and through early late mid spring summer autumn fall winter year than "
    "en depuis dès avant après fin début l'an année im seit bis ab vor nach jahr jahre desde hasta del año в с до после к "
    "في منذ عام سنة nel dal em sinds circa "
    "january february march april may june july august september october november december".split()
)
"""A bare figure like 2015 is a year after one of these."""

BEFORE_EPOCH: Final = frozenset("the a an his her its their this that".split())
"""Before a year that qualifies a noun: the 2016 season."""

IN_YEARS: Final = frozenset({"between", "to", "and", "than", "of", "for", "from", "by", "a", "с", "до", "de"})
"""Of them, those that stand as often before a count."""

COUNTED_LIKE_YEARS: Final = frozenset(
    "people percent % homes jobs tonnes soldiers troops dollars euros men women".split()
)
"""What follows a count and never a year."""
