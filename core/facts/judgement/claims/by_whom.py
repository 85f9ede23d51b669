"""Who did it to whom where one version at least tells it in the passive: ``Norton was arrested by Blake`` / ``Norton arrested Blake``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.verbs import UNCHANGED, is_past, is_verb
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, NEGATORS, REPORTING, STOP
from core.facts.tables.grammar import BE, PARTICLES
from core.facts.tables.numerals import ADDED
from core.facts.tables.saying import ADDRESSED
from core.facts.tables.units import UNITS

_BEING: Final = BE | {"get", "gets", "got"}
_LONGEST: Final = 5
"""Words of which somebody or something is made up at the most."""
_EITHER: Final = frozenset({"follow", "precede", "accompany", "surround"})
"""Verbs told about things in either voice for their order, which the rules for order judge."""


class _Told(NamedTuple):
    """A verb with what stands on its two sides: base forms, the nearest to the verb first on the left."""

    verb: str
    at: int
    left: tuple[str, ...]
    right: tuple[str, ...]
    passive: bool
    span: tuple[int, int]
    """Where the two sides and the verb stand."""


def by_whom(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """A finding where one verb has another doer: the same two stand on its sides, and only one sentence is passive, or both are and they
    changed places."""
    if not any(word.low == "by" for words in (a, b) for word in words):
        return None  # neither is a passive with its doer
    told_a, told_b = _all_told(a), _all_told(b)
    for one in told_a:
        for other in told_b:
            if one.verb != other.verb or not (one.passive or other.passive) or one.verb in _EITHER:
                continue
            same = _one(one.left, other.left) and _one(one.right, other.right)
            crossed = _one(one.left, other.right) and _one(one.right, other.left)
            if same == crossed or same == (one.passive == other.passive):
                continue
            why = f"who did it and to whom it was done changed places around “{a[one.at].low}”"
            return Finding(one.span, other.span, "fact", "status", "changed", why=why)
    return None


def other_voice(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether both sentences tell of the same two who did it to whom, one in the passive: ``the coach praised the referee``."""
    if not _BEING & {w.low for w in (*a, *b)}:
        return False
    return any(
        one.verb == other.verb
        and one.passive != other.passive
        and _one(one.left, other.right)
        and _one(one.right, other.left)
        for one in _all_told(a)
        for other in _all_told(b)
    )


def _one(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two sides name one: the word that counts is the same."""
    return first[0] == second[0] or first[-1] == second[-1]


def _all_told(found: Sequence[Word]) -> list[_Told]:
    """The verbs in a past form that have words on both sides; of the passive what stands behind ``by``."""
    told: list[_Told] = []
    for n, word in enumerate(found):
        past = word.low in UNCHANGED or (is_verb(word.low) and is_past(word.low))
        if not past or base(word.low) in REPORTING - ADDRESSED or not word.text.islower():
            continue
        helped = n > 0 and found[n - 1].low in _INSIDE and any(w.low in _BEING for w in found[max(0, n - 3) : n])
        after = _past_particles(found, n)
        if helped and (after == len(found) or found[after].low != "by"):
            after = _behind_place(found, after)
        by = after < len(found) and found[after].low == "by"
        if helped and not by:
            continue
        at = after + 1 if by else after
        if by and not helped and _how_much(found, at):
            continue
        right = _group(found[at:], found[at - 1].end)
        left = _group_before(found, n)
        if left and right:
            span = left[0].start, right[-1].end
            told.append(_Told(base(word.low), n, _forms(left), _forms(right), by, span))
    return told


def _past_particles(found: Sequence[Word], n: int) -> int:
    """The word after a verb and what goes with it: ``driven out``, ``beaten 3-0``."""
    n += 1
    while n < len(found) and (found[n].low in PARTICLES or found[n].low[:1].isdigit()):
        n += 1
    return n


def _behind_place(found: Sequence[Word], n: int) -> int:
    """The word behind one or two phrases that say where or whence: ``pulled from the river by a jogger``."""
    if n < len(found) and found[n].low in _PLACING:
        for k in range(n + 1, min(len(found), n + 8)):
            if found[k].low == "by" and not (is_verb(found[k - 1].low) and is_past(found[k - 1].low)):
                return k
    return n


_PLACING: Final = frozenset("from in at on near outside inside into onto off with for to of over about".split())


def _how_much(found: Sequence[Word], at: int) -> bool:
    """``fell by 1%``, ``cut by about two points``, ``by a third``: no doer."""
    while at < len(found) and found[at].low in _HEDGES:
        at += 1
    low, after = (found[at].low if at < len(found) else ""), (found[at + 1].low if at + 1 < len(found) else "")
    return low[:1].isdigit() or low in _PARTS or (low in ADDED["en"] and after in _MEASURES)


_HEDGES: Final = frozenset("about almost nearly over some around roughly a an more less than just".split())
_PARTS: Final = frozenset("half third quarter fifth tenth".split())
_MEASURES: Final = frozenset("percent per percentage point points basis".split()) | UNITS.keys()


_INSIDE: Final = AUXILIARIES | ADVERBS_INSIDE | NEGATORS | {"later", "then", "being"}


def _forms(found: Sequence[Word]) -> tuple[str, ...]:
    return tuple("who" if w.low in _RELATIVE else base(w.low.removesuffix("'s")) for w in found)


_RELATIVE: Final = frozenset({"who", "which", "that"})
_SOMEBODY: Final = frozenset({"he", "she", "it", "they", "we", "i"})


def _group(found: Sequence[Word], end: int) -> list[Word]:
    """The words right behind a place up to the next small word or mark, without articles."""
    kept: list[Word] = []
    for word in found:
        if word.start > end + 1 or len(kept) == _LONGEST:
            break
        end = word.end
        if word.low in _LED and not kept:
            continue
        if not _names(word):
            break
        kept.append(word)
    return kept


def _group_before(found: Sequence[Word], n: int) -> list[Word]:
    """The words that lead to a verb, without its auxiliaries, back to the next small word or mark."""
    while n > 0 and found[n - 1].low in _INSIDE:
        n -= 1
    kept: list[Word] = []
    start = found[n].start
    for word in reversed(found[:n]):
        if word.end + 1 < start or len(kept) == _LONGEST or not _names(word):
            break
        start = word.start
        kept.append(word)
    if not kept and n > 0 and found[n - 1].low in _RELATIVE | _SOMEBODY:
        return [found[n - 1]]
    return kept[::-1]


_LED: Final = frozenset("a an the his her its their two three".split())


def _names(word: Word) -> bool:
    return is_content(word.low) and word.low not in STOP and not (is_past(word.low) and word.text.islower())
