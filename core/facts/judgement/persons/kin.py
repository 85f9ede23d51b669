"""Somebody's relation in place of that person, or the other way round: ``Carver paid`` / ``Carver's brother paid``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import base, unmatched
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import FAMILY, NUMBER_WORDS

_RELATED: Final = FAMILY | frozenset("parent child sibling relative lawyer family assistant bodyguard driver".split())
_NEAREST: Final = {"family", "relative"}
_AROUND: Final = frozenset(
    "agent aide adviser trainer "
    "neighbour neighbor friend colleague boss rival opponent partner ally doctor successor predecessor employer landlord"
    " clerk nanny maid gardener publicist understudy apprentice mentor pupil client creditor debtor bailiff"
    " tenant heir accountant employee chauffeur cousin teammate classmate housemate flatmate roommate deputy guest victim killer".split()
)
"""Who has to do with somebody: no other relation where one stands for another, but another person than the one himself."""
_OWN: Final = {"his": "he", "her": "she", "their": "they", "my": "i", "our": "we"}
_IN_LAW: Final = "-in-law"
_MODIFIERS: Final = frozenset(
    "former ex late elder older younger eldest youngest half step foster adoptive twin little big estranged great".split()
)


def kin(unit: Unit) -> Finding | None:
    """A relation put in behind a genitive or before ``of``, or cut; another relation, with or without what stands before it."""
    a, b = (_joined(lows(words)) for words in (unit.words_a, unit.words_b))
    if {_last(a), _last(b)} == _NEAREST and all(side[-1].endswith("s") for side in (a, b)):
        return wording(unit, "two words for those who are related to somebody")
    if a and b and _last(a) and _last(b) and _last(a) != _last(b) and all(_is_relation(side) for side in (a, b)):
        return fact(unit, "role", "another relation")
    if _known_beside(unit, a, b):
        return None
    few, many = (a, b) if len(a) < len(b) else (b, a)
    if len(many) > 4 or len(few) > 1:
        return None
    following = (unit.next_b(1) if many is b else unit.next_a(1)) or [""]
    if not few:
        related = [w for w in many if w not in ("'s", "’s", "the", "a")]
        owned = many[0] in ("'s", "’s") or (unit.last_a(1) or [""])[0].endswith(("'s", "’s"))
        if len(related) == 1 and owned and _another(related):
            return fact(unit, "person", "somebody who is related to the person")
        of = many[-1] == "of" and many[0] in ("the", "a") and len(related) == 2 and _last(related[:1])
        capital = next((w.text[:1].isupper() for w in unit.around_b if w.start >= unit.hunk.b1), False)
        if of and capital and following != [""]:
            return fact(unit, "person", "somebody who is related to the person")
        return None
    if len(many) == 2 and few and _OWN.get(many[0]) == few[0] and _another(many):
        return fact(unit, "person", "somebody who is related to the person")
    if len(many) == 2 and many[0].removesuffix("'s").removesuffix("’s") == few[0] != many[0] and _another(many):
        return fact(unit, "person", "somebody who is related to the person")
    return None


def somebody_related(unit: Unit) -> Finding | None:
    """``the brother of the owner`` / ``the owner``: of what the one names, the other lacks no more than the relation."""
    if not unit.words_a or not unit.words_b:
        whole = lows(unit.words_a or unit.words_b)
        ahead = (unit.last_a(1) if unit.words_a else unit.last_b(1))[-1:]
        behind = unit.next_a(1) if unit.words_a else unit.next_b(1)
        if (
            len(whole) == 3
            and whole[0] in ("a", "an", "the", "one")
            and whole[2] == "of"
            and _another(whole[:2])
            and not ahead
            and behind
        ):
            return fact(unit, "person", "somebody who is related to the person", likely=True)
        return None
    gone, new = unmatched(unit.content_a, unit.around_content_b), unmatched(unit.content_b, unit.around_content_a)
    only, words = (gone, unit.words_a) if gone else (new, unit.words_b)
    if len(gone) + len(new) != 1 or (only[0] not in _RELATED and only[0] not in _AROUND):
        return None
    n = next((n for n, w in enumerate(words) if base(w.low) == only[0]), None)
    if n is None:
        return None
    behind = (lows(words[n + 1 :]) + (unit.next_a(2) if words is unit.words_a else unit.next_b(2)))[:2]
    ahead = ([*(unit.last_a(1) if words is unit.words_a else unit.last_b(1)), *lows(words[:n])])[-1:]
    counted = behind[1:] and (behind[1] in NUMBER_WORDS or behind[1][0].isdigit())  # the father of two
    if (behind[:1] == ["of"] and not counted) or (ahead and ahead[0].endswith(("'s", "’s", "s'", "s’"))):
        return fact(unit, "person", "somebody who is related to the person", likely=True)
    return None


def own_or_anothers(unit: Unit) -> Finding | None:
    """``her own dog`` / ``a neighbour's dog``: what is one's own in one version, and another's in the other."""
    for own, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        if (
            not own
            or not other
            or own[-1].low != "own"
            or any(w.low not in _HIS for w in own[:-1])
            or len(other) > _LONGEST
        ):
            continue
        whose = other[-1].low
        somebody = "p" in names(base(whose)) or other[-1].text[:1].isupper() or base(whose) in _AROUND | _RELATED
        if whose.endswith(("'s", "’s", "s'", "s’")) and somebody and unit.next_a(1) == unit.next_b(1):
            return fact(unit, "person", "one's own in one version, another's in the other")
    return None


_HIS: Final = frozenset("his her its their my our your".split())
_LONGEST: Final = 4


def _known_beside(unit: Unit, a: list[str], b: list[str]) -> bool:
    """Whether the sentence of the other version tells the same relation somewhere: ``Reed's widow`` / ``the widow of Reed``."""
    own, around = (a, unit.around_b) if len(a) > len(b) else (b, unit.around_a)
    told = {base(w.low) for w in around}
    shown = [base(w.removesuffix("'")) for w in own if not w.endswith(("'s", "’s"))]
    return any(word in told for word in shown if word in _RELATED or word in _AROUND)


def _joined(said: list[str]) -> list[str]:
    """``mother``, ``in``, ``law`` as one word."""
    return [*said[:-3], said[-3] + _IN_LAW] if len(said) > 2 and said[-2:] == ["in", "law"] else said


def _last(said: list[str]) -> str | None:
    """The relation that the last word names."""
    word = base(said[-1].removesuffix("'").removesuffix("’")) if said else ""
    word = word.removesuffix(_IN_LAW) if word.endswith(_IN_LAW) else word
    return (word + _IN_LAW if said[-1].endswith(_IN_LAW) else word) if word in _RELATED else None


def _another(said: list[str]) -> bool:
    """Whether the last word names somebody by what he is to another one."""
    return _last(said) is not None or base(said[-1]) in _AROUND


def _is_relation(said: list[str]) -> bool:
    return all(word in _MODIFIERS or word in ("the", "a", "an", "her", "his", "their") for word in said[:-1])
