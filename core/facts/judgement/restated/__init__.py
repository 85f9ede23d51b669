"""One claim in another build: a fact that was found where the other version says the same with a noun for its verb (``confirmed the
pilot's suspension``), with an office behind its name, a level for a change, or a relative clause for an apposition, is wording.

``reading.py`` reads a sentence as pieces in one form, ``order.py`` brings them into one order, ``answering.py`` finds for the pieces
of one sentence those of the other, in order. A fact falls only where all pieces on both its sides are answered, one of them in another
build, and no verb among them stands elsewhere between plan and deed or is denied on one side alone.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from core.facts.judgement.claims.same_things import same_things
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, inside

if TYPE_CHECKING:
    from core.facts.judgement.restated.answering import Answers

_WHY: Final = "the same claim in another build"
_LONGEST: Final = 90
"""Words of a sentence beyond which nothing is held against it: all pieces are held against all."""


def restated(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """The findings, a fact as wording where the other version makes the same claim in another build."""
    told = list(found)
    if not any(f.category == "fact" for f in told):
        return told
    for n, f in enumerate(told):
        if f.category == "fact" and any(_holds(thing, f) for thing in region.ask(same_things)):
            told[n] = _as_wording(f)
    for older, newer in stretches(region):
        within = [n for n, f in enumerate(told) if f.category == "fact" and _lies_in(f, older, newer)]
        within = [n for n in within if not _quoted(region, told[n]) and not _same_words(region, told[n])]
        if not within:
            continue
        words = region.words(0, *older), region.words(1, *newer)
        if max(map(len, words)) > _LONGEST:
            continue
        read = region.ask(_read)
        if (older, newer) not in read:
            from core.facts.judgement.restated.answering import Answers  # its tables cost time to load

            read[older, newer] = Answers((region.a.text, region.b.text), words)
        answers = read[older, newer]
        for n in within:
            if answers.explain(told[n].before, told[n].after):
                told[n] = _as_wording(told[n])
    return told


def _read(_: Region) -> "dict[tuple[tuple[int, int], tuple[int, int]], Answers]":
    """The sentences that were read so far; no date touches them."""
    return {}


def _as_wording(f: Finding) -> Finding:
    relation = f.relation if f.relation in ("added", "removed") else "changed"
    return Finding(f.before, f.after, "wording", None, relation, "likely", why=_WHY)


def _holds(thing: Finding, f: Finding) -> bool:
    """Whether a fact lies on both sides in two phrases for one thing."""
    sides = ((thing.before, f.before), (thing.after, f.after))
    return all(a < b and start <= a and b <= end for (start, end), (a, b) in sides)


def stretches(region: Region) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Edited sentences with what stood in their place; those that share a sentence on either side are one."""
    joined: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for older, newer in region.edited:
        if joined and older[0] < joined[-1][0][1]:
            last = joined.pop()
            older, newer = (min(last[0][0], older[0]), max(last[0][1], older[1])), (last[1][0], newer[1])
        joined.append((older, newer))
    return joined


def _lies_in(f: Finding, older: tuple[int, int], newer: tuple[int, int]) -> bool:
    return older[0] <= f.before[0] and f.before[1] <= older[1] and newer[0] <= f.after[0] and f.after[1] <= newer[1]


def _same_words(region: Region, f: Finding) -> bool:
    """Whether a fact hangs on the day on which its words are told, and not on how they are built."""
    return region.a.text[slice(*f.before)] == region.b.text[slice(*f.after)]


def _quoted(region: Region, f: Finding) -> bool:
    return f.kind == "quote" or inside(region.quoted_a, *f.before) or inside(region.quoted_b, *f.after)
