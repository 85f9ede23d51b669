"""Another word for the same people: ``the accused`` / ``the defendant``, ``lawmakers`` / ``members of parliament``."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import alike, base
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.same_people import ANOTHER_POST, ONLY_MANY, PEOPLE, PUBLIC

_LONGEST: Final = 4
"""Words in the longest phrase of the table."""


def same_people(unit: Unit) -> bool:
    """Whether the unit's words are the same but for words that name the same person, persons or body."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > _LONGEST + 2:
        return False
    if ANOTHER_POST & {*unit.next_a(1), *unit.next_b(1)} or PUBLIC & {*unit.last_a(1), *unit.last_b(1)}:
        return False
    return _one(_settled(unit.words_a), _settled(unit.words_b))


def one_people(a: Sequence[str], b: Sequence[str]) -> bool:
    """The same for folded words by themselves."""
    return _one(_of(a), _of(b))


def _one(a: Sequence[str | frozenset[int]], b: Sequence[str | frozenset[int]]) -> bool:
    named = False
    if len(a) != len(b):
        return False
    for one, other in zip(a, b, strict=True):
        if isinstance(one, frozenset) and isinstance(other, frozenset):
            if not one & other:
                return False
            named = True
        elif isinstance(one, str) and isinstance(other, str):
            if one != other and not alike(base(one), base(other)):
                return False
        else:
            return False
    return named


def _settled(found: Sequence[Word]) -> list[str | frozenset[int]]:
    return _of([w.low.removesuffix("'s") for w in found])


def _of(said: Sequence[str]) -> list[str | frozenset[int]]:
    """The words without articles, and the numbers of the table's lines for each phrase of it, the longest first."""
    lows = [low for low in said if low not in ARTICLES]
    settled: list[str | frozenset[int]] = []
    at = 0
    while at < len(lows):
        for size in range(min(_LONGEST, len(lows) - at), 0, -1):
            lines = _lines().get(" ".join(lows[at : at + size]))
            if lines:
                settled.append(lines)
                at += size
                break
        else:
            settled.append(lows[at])
            at += 1
    return settled


@cache
def _lines() -> dict[str, frozenset[int]]:
    """Phrase → numbers of its lines; those of one, then those of many."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(PEOPLE):
        for phrase in line:
            found.setdefault(phrase, set()).add(number)
            found.setdefault(_many(phrase), set()).add(number + len(PEOPLE))
    for number, line in enumerate(ONLY_MANY, 2 * len(PEOPLE)):
        for phrase in line:
            found.setdefault(phrase, set()).add(number)
    return {phrase: frozenset(numbers) for phrase, numbers in found.items()}


def _many(phrase: str) -> str:
    """The plural of a phrase: ``members of parliament``, ``policemen``, ``passers-by``."""
    head, link, rest = phrase.partition(" in " if " in " in phrase else " of ")
    if "-by" in head:
        return head.replace("-by", "s-by")
    for end, plural in (("man", "men"), ("child", "children"), ("person", "people"), ("passerby", "passersby")):
        if head.endswith(end):
            return head.removesuffix(end) + plural + link + rest
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies" + link + rest
    return head + ("es" if head.endswith(("ss", "x", "ch")) else "s") + link + rest
