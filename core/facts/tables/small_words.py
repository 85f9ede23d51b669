"""Prepositions and other small words of English that change what is claimed when one stands for another, and what may stand for what."""

from typing import Final


def _lines(*lines: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(word.strip() for word in line.split(",")) for line in lines)


AT_A_TIME: Final = frozenset({"on", "at", "in", "this", "last", "next"})
"""Before a day or an hour: then."""
OFF_A_TIME: Final = frozenset({"before", "after", "since", "until", "till", "from", "following"})
"""Before a day or an hour: not then, or not only then."""

WHERE: Final = _lines(
    "in, inside, within, at, on, aboard, into, onto, through, to, against, across, around, throughout, on board, upon",
    "over, above, on top of, across, on, through",
    "under, beneath, below, underneath, through",
    "behind",
    "in front of, before, outside, opposite, at, near, ahead of",
    "outside, near, beside, next to, by, alongside, close to, around, at, opposite, along, on, off",
    "past, by, along, beyond, around",
    "between, among, amid, in, within",
    "towards, toward, to, for, at, into",
    "from, off, out of, away from, of",
)
"""Lines of prepositions of place: two that share a line may be put for one another before a thing; two of different lines tell another place."""
TELL_APART: Final = frozenset(
    {"under", "beneath", "underneath", "behind", "past", "into", "outside", "below", "beside", "above"}
)
"""Of these one must be among the two: the others are put for one another where no place is meant."""

BORDERS: Final = frozenset(
    "border frontier boundary river stream canal street road avenue tracks channel strait frontline fence".split()
)
"""Things that part what is on this side from what is on the other."""
ON_IT: Final = frozenset({"at", "on", "near", "along", "beside", "by", "next to", "close to"})
BEYOND_IT: Final = frozenset({"across", "beyond", "over", "past", "on the other side of", "on the far side of"})
"""Prepositions of what is at such a thing, and of what is behind it."""
ABOVE: Final = frozenset(
    {"over", "above", "on top of", "under", "beneath", "below", "underneath", "inside", "in", "within"}
)
AT_ITS_SIDE: Final = frozenset({"beside", "next to", "alongside"})
"""Prepositions of what is above, below or in a thing, and of what stands at its side: before whatever thing."""

BESIDE: Final = frozenset(
    {"near", "close to", "outside", "next to", "beside", "not far from", "in front of", "just outside", "opposite"}
)
WITHIN: Final = frozenset({"in", "inside", "within", "into", "in the middle of"})
"""Prepositions of what is beside a place, and of what is in it; ``at`` may be either."""
OFF_A_DISTANCE: Final = frozenset({"from", "outside", "outside of", "off", "out of", "away from"})
"""Behind a distance all of them tell from where it is measured."""
LEVELS: Final = frozenset(
    "threshold limit record average target level mark par price cap ceiling floor quota minimum maximum benchmark norm median zero freezing".split()
)
"""Heights on a scale, which a thing stands at, above or below."""
AT_A_LEVEL: Final = frozenset({"at", "on"})
OFF_A_LEVEL: Final = frozenset({"below", "above", "under", "over", "beneath", "short of"})
DEADLINES: Final = frozenset({"by", "no later than", "not later than"})
"""Before a day up to which there is time."""
IN_TIME: Final = frozenset({"within", "inside", "in under", "in less than"})
AFTER_TIME: Final = frozenset({"after", "more than"})
"""Before a length of time: while it runs, and when it is over."""

WHOSE: Final = _lines(
    "by, about",
    "by, for",
    "to, about",
    "with, about",
    "for, about",
    "with, against",
    "for, against",
    "by, against",
    "from, at",
    "from, on",
)
"""Pairs that tell another part in it: a letter by the mayor, a letter about the mayor."""
PARTS_OF: Final[dict[str, frozenset[str]]] = {
    "by, about": frozenset(
        "letter film book play song poem article report study documentary novel speech remark painting is was".split()
    ),
    "by, for": frozenset(
        "paid hired sent made built written played signed chosen run financed funded designed bought".split()
    ),
    "to, about": frozenset("spoke speak talked talk wrote write complained lied speaking talking writing sang".split()),
    "with, about": frozenset("spoke speak talked talk argued speaking talking".split()),
    "for, about": frozenset("book song film".split()),
    "with, against": frozenset(
        "played fought voted sided fight fighting plays play voting marched worked conspired plotted playing".split()
    ),
    "for, against": frozenset(
        "voted spoke argued campaigned vote voting campaign fought testified ruled testify".split()
    ),
    "from, at": frozenset("fired shot shots thrown hurled launched aimed rockets missiles stones".split()),
    "from, on": frozenset("fired launched fire attack attacks raid assault".split()),
    "by, against": frozenset(
        "attack attacks strike strikes raid complaint lawsuit protest threat threats allegations".split()
    ),
}
"""Pair → the words right before it of which it tells that."""

SAME_OR_OTHER: Final = (
    frozenset({"this", "these", "the same", "that", "those", "the very same"}),
    frozenset({"another", "other", "a different", "different", "some other", "a second"}),
)
"""Those that were spoken of, and others."""
