"""One denial that went to another word of its clause: ``None of the tests found a trace`` / ``All the tests failed to find a trace``.

A clause is denied by its verb, its subject, its object or a verb of failing; which of them does it tells nothing. What is compared is
what stands in the clause with the denial, so a denial that went to another clause is no such case.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.constructions import WITHOUT, is_without
from core.facts.judgement.vocabulary.content import base, content, unmatched, weighty
from core.facts.judgement.vocabulary.words import NEGATORS, NO_DENIAL, REPORTING
from core.facts.tables.grammar import OPENING

_LONGEST: Final = 45
"""Words of a sentence up to which it is looked at."""
_MOST: Final = 2
"""Denials of a sentence."""
_FAILING: Final = frozenset({"fail", "decline", "refuse", "neglect"})
"""Verbs that deny what ``to`` leads to."""
_BANS: Final = frozenset("banned bans outlawed outlaws barred forbidden forbids forbade prohibited prohibits".split())
"""Deeds that deny leave."""
_LEAVE: Final = frozenset("allow permit legal ban bar outlaw forbid prohibit".split())
"""What is denied by them, and by not having it: names nothing else."""
_DENYING: Final = frozenset({"rule", "deny", "lack", "avoid", "without", "few", "little"})
_BEGINS: Final = OPENING | {"that", "whether"}
"""Words behind which another clause may begin."""
_SHARES: Final = frozenset("all every each any either both other most whole entire some more one single".split())
_NOT_ALL: Final = frozenset("all every everybody everyone always only necessarily both enough".split())
"""Behind ``not``: some of it may be so."""


class Denial(NamedTuple):
    """Words ``first`` to ``last`` (exclusive) are the clause that one word denies."""

    at: int
    first: int
    last: int


def denied_alike(unit: Unit) -> Finding | None:
    """Wording where a denial of the unit stands elsewhere in the same clause of the other version, and nothing else is said."""
    if not (_has_denial(unit.words_a) or _has_denial(unit.words_b) or _only_shares(unit)):
        return None
    sides = [[w.low for w in around] for around in (unit.around_a, unit.around_b)]
    denied = [sum(low in NEGATORS or low.endswith("n't") for low in side) for side in sides]
    if sides[0].count("unless") != sides[1].count("unless") and denied[0] != denied[1]:
        return None  # can be done without it, cannot be done unless it is
    if weighty(unmatched(_plain(unit.content_a), unit.around_content_b)):
        return None
    if weighty(unmatched(_plain(unit.content_b), unit.around_content_a)):
        return None
    if not same_denials(unit.around_a, unit.around_b):
        return None
    return wording(unit, "both deny the same")


def same_denials(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two sentences deny the same clauses, each in its own way."""
    if max(len(a), len(b)) > _LONGEST:
        return False
    few = any(w.low == "most" for w in (*a, *b))  # few had heard / most had not
    found = denials(a, few=few), denials(b, few=few)
    if not 1 <= len(found[0]) <= _MOST or len(found[0]) != len(found[1]):
        return False
    said = content(a), content(b)
    return all(_one_clause((a, b), said, x, y) for x, y in zip(*found, strict=True))


def denials(words: Sequence[Word], *, few: bool = False) -> list[Denial]:
    """What a sentence denies, in its order; ``few`` at its head counts where it is asked for."""
    at_head = _few_of(words) if few else -1
    found = []
    for n, word in enumerate(words):
        following = words[n + 1].low if n + 1 < len(words) else ""
        form = base(word.low)
        if word.low in NEGATORS or word.low.endswith("n't"):
            counts = following not in NO_DENIAL or _no_longer_left(words, n)
        elif form in _FAILING:
            counts = following == "to"
        elif form == "rule":
            counts = following == "out"
        elif form in WITHOUT:
            counts = is_without(words, n)
        elif word.low in _BANS:
            counts = n > 0 and words[n - 1].low not in _BEFORE_NOUN
        else:
            counts = form in _DENYING and (form not in ("few", "little") or n == at_head)
        if counts:
            found.append(Denial(n, *_clause(words, n)))
    return found


def _no_longer_left(words: Sequence[Word], n: int) -> bool:
    """``no longer allowed``, which is to be banned."""
    return n + 2 < len(words) and words[n + 1].low == "longer" and base(words[n + 2].low) in _LEAVE


def _few_of(words: Sequence[Word]) -> int:
    """Where ``few`` or ``little`` opens a sentence or clause without its article; -1 where it does not."""
    for n, word in enumerate(words):
        if word.low in ("few", "little") and (n == 0 or words[n - 1].low in ("but", "and", "that", "said", "very")):
            return n
    return -1


def _clause(words: Sequence[Word], at: int) -> tuple[int, int]:
    first = at
    while first > 0 and not _parts(words, first - 1):
        first -= 1
    last = at + 1
    opened = base(words[at].low) == "deny"
    while last < len(words) and (not _parts(words, last - 1) or last - 1 == at) and words[last].low not in _BEGINS:
        last += 1
    if opened and last < len(words) and words[last].low == "that":
        last = _clause(words, last)[1]
    return first, last


def _parts(words: Sequence[Word], n: int) -> bool:
    """Whether a clause ends with this word: a mark stands behind it, it begins another clause, or tells who speaks."""
    if n + 1 < len(words) and words[n + 1].start > words[n].end + 1:
        return True
    if words[n].low in _BEGINS:
        return True
    noun = n > 0 and words[n - 1].low in _BEFORE_NOUN
    return not noun and base(words[n].low) in _SPEAKING


_BEFORE_NOUN: Final = frozenset("a an the its his her their no of in".split())
_SPEAKING: Final = REPORTING - {
    "find",
    "show",
    "suggest",
    "indicate",
    "reveal",
    "respond",
    "reply",
    "think",
    "believe",
    "claim",
}


def _plain(said: Sequence[str]) -> list[str]:
    return [w for w in said if w not in _NO_THING and not w[0].isdigit()]


_NO_THING: Final = _LEAVE | {"longer"} | _SHARES | _FAILING | _DENYING | NEGATORS | WITHOUT
"""What denies or shares out, and names nothing."""


def _one_clause(
    sides: tuple[Sequence[Word], Sequence[Word]], said: tuple[list[str], list[str]], x: Denial, y: Denial
) -> bool:
    own = [_plain(content(words[d.first : d.last])) for words, d in zip(sides, (x, y), strict=True)]
    if _claims(sides[0], x) != _claims(sides[1], y):
        return False
    if min(map(len, own)) < 2 or _partly(sides[0], x) != _partly(sides[1], y):
        return False
    fewer, more = (0, 1) if len(own[0]) <= len(own[1]) else (1, 0)
    if unmatched(own[fewer], own[more]):
        return False
    return not weighty(unmatched(own[more], _plain(said[fewer])))


def _claims(words: Sequence[Word], denial: Denial) -> set[str]:
    """What a clause forbids, allows or advises."""
    said = [w.low.removesuffix("n't") for w in words[denial.first : denial.last]]
    bound = {"have to"} if ("have", "to") in pairwise(said) else set()
    return bound | {_CLAIMS[w] for w in said if w in _CLAIMS} | {w for w in said if w in _OF_SOME}


_OF_SOME: Final = frozenset("one some several half many".split())
_CLAIMS: Final = {
    "may": "may",
    "might": "may",
    "can": "can",
    "ca": "can",
    "cannot": "can",
    "could": "can",
    "must": "must",
    "should": "should",
    "need": "have to",
}


def _partly(words: Sequence[Word], denial: Denial) -> bool:
    return (
        denial.at + 1 < len(words) and words[denial.at].low in ("not", "n't") and words[denial.at + 1].low in _NOT_ALL
    )


def _has_denial(found: Sequence[Word]) -> bool:
    return any(
        w.low in NEGATORS | _BANS or w.low.endswith("n't") or base(w.low) in _FAILING | _DENYING | WITHOUT
        for w in found
    )


def _only_shares(unit: Unit) -> bool:
    words = [*unit.words_a, *unit.words_b]
    return bool(words) and all(w.low in _SHARES or w.low in ("the", "of") for w in words)
