"""A question that is open in one version and settled in the other: ``is weighing whether to call a strike`` / ``will call a strike``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS
from core.facts.tables.grammar import DETERMINERS
from core.facts.tables.retold import OPEN
from core.facts.tables.undecided import (
    ASKING,
    DECIDING,
    DOING,
    MAYBE,
    MINDS,
    NOT_OPEN,
    UNDECIDED,
    WEIGHING,
    WEIGHING_WITH,
)

_GOVERNED: Final = 6
"""Words before ``whether`` in which its verb is looked for."""
_WITHIN: Final = frozenset(
    {"yet", "still", "to", "up", "his", "her", "their", "its", "my", "our", "in", "two", "already"}
)
_WITHIN_DENIAL: Final = 3
"""Words behind a denial in which what it denies is looked for."""
KNOWN: Final = frozenset("known clear established determined identified decided settled".split())
"""What is not, as long as nobody knows it."""
_SETTLES: Final = "what is still open in one version is settled in the other"


class _Open(NamedTuple):
    """Places (of words, both inclusive) of an open question from its verb and what belongs to it to what is asked; how it is open."""

    start: int
    end: int
    way: str
    deed: str


def undecided(unit: Unit) -> Finding | None:
    """Modality where one version leaves open what the other tells as settled; wording where both leave it open alike."""
    if not (_CUES & {w.low for w in (*unit.words_a, *unit.words_b)} or _near(unit)):
        return None
    around = unit.around_a, unit.around_b
    sides = tuple(_touched(words, *at) for words, at in zip(around, (unit.a, unit.b), strict=True))
    if sides[0] and sides[1]:
        same = sides[0].deed == sides[1].deed and sides[0].way == sides[1].way
        inside = all(
            not own or (words[side.start].start <= own[0].start and own[-1].end <= words[side.end].end)
            for own, words, side in zip((unit.words_a, unit.words_b), around, sides, strict=True)
            if side
        )
        return wording(unit, "it is still open in both") if same and inside else None
    if not sides[0] and not sides[1]:
        return _only_weighed(unit)
    for n, one in enumerate(sides):
        if one is None or not _firm(one, around[1 - n]):
            continue
        if one.deed in {base(w.low) for w in around[n][one.end + 1 :]}:
            continue  # considered whether to sue and decided to sue
        own = around[n][one.start : one.end + 1]
        at, edited = (unit.a, unit.words_a) if n == 0 else (unit.b, unit.words_b)
        if not edited or own[0].start > at[1] or own[-1].start < at[0]:
            continue
        if {w.low for w in edited} <= {"whether", "if"} and _parted(unit, n, own):
            return wording(unit, "told with the verb that is put for it")
        return fact(unit, _kind(unit.words_b if n == 0 else unit.words_a), _SETTLES)
    return None


def _kind(edited: Sequence[Word]) -> str:
    """Status where the words that settle it tell a deed as done or promised, modality where they tell only that it will be."""
    done = any(is_past(w.low) and w.low not in AUXILIARIES and base(w.low) not in DECIDING for w in edited)
    return "status" if done else "modality"


def _only_weighed(unit: Unit) -> Finding | None:
    """``is exploring a sale of`` / ``will sell``: what is only thought about, told by a noun."""
    sides = unit.words_a, unit.words_b
    for own, other, around in ((*sides, unit.around_b), (*sides[::-1], unit.around_a)):
        low, there = [w.low for w in own], {w.low for w in around}
        weighed = any(w.endswith("ing") and base(w) in DOING and k and low[k - 1] in _BEING for k, w in enumerate(low))
        if weighed and _TO_COME & {w.low for w in other} and not there & MAYBE:
            thought = WEIGHING | DECIDING | WEIGHING_WITH.keys()
            return None if thought & {base(w) for w in there} else fact(unit, "modality", _SETTLES)
    return None


_BEING: Final = frozenset({"is", "are", "was", "were", "been", "be"})
_TO_COME: Final = frozenset({"will", "would", "'ll", "shall"})


def settles(one: str, other: str) -> bool:
    """Whether of two sentences one leaves open what the other tells as settled."""
    words = words_in(one), words_in(other)
    return any(_firm(o, words[1 - n]) for n in (0, 1) for o in _open(words[n]))


def left_open(words: Sequence[Word]) -> tuple[int, int] | None:
    """Where a sentence says that a thing is not known: ``is not yet known``, ``remains unclear``."""
    for n, word in enumerate(words):
        if word.low in OPEN and word.low != "open":  # a gate is open too
            return word.start, word.end
        if word.low in NEGATORS or word.low.endswith("n't"):
            for k in range(n + 1, min(len(words), n + 1 + _WITHIN_DENIAL)):
                following = words[k + 1].low if k + 1 < len(words) else ""
                if words[k].low in KNOWN and following not in DETERMINERS:  # must not clear the snow
                    return word.start, words[k].end
    return None


def unknown_in_both(unit: Unit) -> bool:
    """Whether what the words of one side deny to be known is still asked in the other: ``is not known`` / ``is being investigated``."""
    return any(
        left_open(own) and (left_open(there) or not ASKING.isdisjoint(base(w.low) for w in there))
        for own, there in ((unit.words_a, unit.around_b), (unit.words_b, unit.around_a))
    )


def alike_open(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two sentences leave the same open in one way."""
    return bool({o[2:] for o in _open(a)} & {o[2:] for o in _open(b)})


def _firm(one: _Open, words: Sequence[Word]) -> bool:
    """Whether a sentence tells the deed of an open question and leaves nothing open itself."""
    low = {w.low for w in words}
    return not low & MAYBE and one.deed in {base(w) for w in low} and not _open(words)


_CUES: Final = UNDECIDED | {"whether"} | MINDS


def _near(unit: Unit) -> bool:
    """Whether a verb of thinking about it, or of deciding, is among the words."""
    known = WEIGHING | DECIDING | WEIGHING_WITH.keys()
    return any(base(w.low) in known for w in (*unit.words_a, *unit.words_b))


def _parted(unit: Unit, side: int, own: Sequence[Word]) -> bool:
    """Whether the verb before ``whether`` was edited too, apart from it."""
    hunks = unit.region.touching(side, own[0].start, own[-1].end)
    return any((h.b0 if side else h.a0) < (unit.b if side else unit.a)[0] for h in hunks)


def _touched(words: Sequence[Word], start: int, end: int) -> _Open | None:
    """The open question of a sentence that a stretch touches."""
    return next((o for o in _open(words) if words[o.start].start <= end and start <= words[o.end].end), None)


def _open(words: Sequence[Word]) -> list[_Open]:
    """The open questions of a sentence."""
    low = [w.low for w in words]
    found = []
    for k, word in enumerate(low):
        if word in ("whether", "if") and k and low[k - 1] not in NOT_OPEN:
            found += _asked(low, k)
        elif word.endswith("ing") and k >= 1:
            found += _thought_of(low, k)
    return found


def _asked(low: Sequence[str], k: int) -> list[_Open]:
    """``has yet to decide whether to go``, ``is in two minds if she will go``."""
    for g in range(k - 1, max(-1, k - 1 - _GOVERNED), -1):
        way = _way(low, g)
        if way is None or (low[k] == "if" and way not in ("open", "to come")):
            continue
        n = k + 1
        while n < min(len(low) - 1, k + 5) and low[n] != "to" and low[n] not in MODALS:
            n += 1
        verb = n + 1 if n < len(low) - 1 else k
        return [_Open(_first(low, g), verb, way, base(low[verb]))] if verb > k else []
    return []


def _thought_of(low: Sequence[str], k: int) -> list[_Open]:
    """``is considering leaving``, ``will think about leaving``, ``is in two minds about leaving``."""
    verb = base(low[k - 1])
    if verb in DOING and low[k - 1] != "study":
        return [_Open(_first(low, k - 1), k, _weighed(low, k - 1), base(low[k]))]
    if k < 2:
        return []
    if low[k - 1] in WEIGHING_WITH.get(base(low[k - 2]), ()):
        return [_Open(_first(low, k - 2), k, _weighed(low, k - 2), base(low[k]))]
    if low[k - 1] == "about" and (low[k - 2] in MINDS or low[k - 2] in UNDECIDED):
        return [_Open(_first(low, k - 2), k, "open", base(low[k]))]
    return []


def _way(low: Sequence[str], g: int) -> str | None:
    """How a word that ``whether`` hangs on leaves it open: not decided, to be decided, thought about."""
    verb = base(low[g])
    before = low[max(0, g - 4) : g]
    if low[g] in UNDECIDED or low[g] in MINDS or low[g] in ("sure", "clear", "certain", "known"):
        return "open"
    if verb in DECIDING:
        if _denied(before) or "yet" in before:
            return "open"
        return "to come" if MODALS.keys() & {*before} or "to" in before else "decided"
    if verb in WEIGHING or low[g + 1] in WEIGHING_WITH.get(verb, ()):
        return _weighed(low, g)
    return None


def _weighed(low: Sequence[str], g: int) -> str:
    return "not weighed" if _denied(low[max(0, g - 3) : g]) else "weighed"


def _denied(words: Sequence[str]) -> bool:
    return any(w in NEGATORS or w.endswith("n't") for w in words)


def _first(low: Sequence[str], g: int) -> int:
    """Where the words begin that belong to the verb: ``has not yet``, ``made up his``."""
    while g and (
        low[g - 1] in AUXILIARIES
        or low[g - 1] in NEGATORS
        or low[g - 1] in _WITHIN
        or low[g - 1] in MODALS
        or base(low[g - 1]) == "make"
    ):
        g -= 1
    return g
