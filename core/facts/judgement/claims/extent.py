"""How far a thing holds, and by how much or up to what it changed: ``half full``, ``by 20`` / ``to 20``, ``need not`` / ``must not``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import base, is_content, unmatched
from core.facts.judgement.vocabulary.lexicon import lemma
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, QUANTIFIERS
from core.model import Quantity
from core.patterns import lazy_pattern


def change_or_end(unit: Unit) -> Finding | None:
    """``rose by 20`` / ``rose to 20``: how much was added, and where it ended."""
    if {phrase(unit.words_a), phrase(unit.words_b)} != {"by", "to"}:
        return None
    counted = _figure_after(unit.region.mentions_a, unit.hunk.a1), _figure_after(unit.region.mentions_b, unit.hunk.b1)
    shares = _SHARES & {*unit.next_a(2)} and _SHARES & {*unit.next_b(2)}
    if not all(counted) and not shares:
        return None
    return fact(unit, "number", "by how much in one version, up to what in the other")


_SHARES: Final = frozenset(
    "half third thirds quarter quarters fifth fifths sixth eighth tenth tenths hundredth".split()
)


def _figure_after(found: Sequence[Found], at: int) -> bool:
    return any(f.start <= at + 2 and f.end > at + 1 and isinstance(f.mention.value, Quantity) for f in found)


_DEGREES: Final = frozenset(
    "half partly partially fully completely wholly entirely totally barely nearly almost largely mostly mainly quarter".split()
)


def degree(unit: Unit) -> Finding | None:
    """``will be full`` / ``would be half full``: beside a verb that only agrees, a word that says how far it holds."""
    if not unit.words_a or not unit.words_b:
        return None
    if not any(w.low in _DEGREES for words in (unit.words_a, unit.words_b) for w in words):
        return None
    degrees = [
        [w.low for w in words if w.low in _DEGREES and w.low not in {x.low for x in others}]
        for words, others in ((unit.words_a, unit.around_b), (unit.words_b, unit.around_a))
    ]
    if len(degrees[0]) + len(degrees[1]) != 1:
        return None
    word = (degrees[0] or degrees[1])[0]
    if any(word in group for group in QUANTIFIERS if group & {w.low for w in (*unit.words_a, *unit.words_b)} - {word}):
        return None
    rest = [[w for w in words if w.low != word] for words in (unit.words_a, unit.words_b)]
    if not all(w.low in AUXILIARIES or w.low in MODALS or not is_content(w.low) for words in rest for w in words):
        said = [[base(w.low) for w in words if is_content(w.low)] for words in rest]
        if unmatched(said[0], said[1]) or unmatched(said[1], said[0]):
            return None
    if not any(_verbal(w) for words in rest for w in words):
        return None
    ends = _next_end(unit.around_a, unit.hunk.a1), _next_end(unit.around_b, unit.hunk.b1)
    last = degrees[0] + degrees[1] == [(unit.words_a if degrees[0] else unit.words_b)[-1].low]
    sides = (unit.hunk.a0, ends[0]), (unit.hunk.b0, ends[1])
    why = f"“{word}” says how far it holds"
    return fact(unit, "modality", why, a=sides[0], b=sides[1]) if last and all(ends) else fact(unit, "modality", why)


_HOW_FAR: Final = (
    frozenset("completely entirely fully wholly totally utterly".split()),
    frozenset("partly partially somewhat".split()),
    frozenset("nearly almost".split()),
    frozenset("barely hardly scarcely".split()),
)
"""Adverbs of which one line says another degree than the next."""


def how_far(unit: Unit) -> Finding | None:
    """``completely surrounded`` / ``partly surrounded``."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    lines = [
        next((n for n, line in enumerate(_HOW_FAR) if w.low in line), None) for w in (unit.words_a[0], unit.words_b[0])
    ]
    if None in lines or lines[0] == lines[1]:
        return None
    return fact(unit, "modality", f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” do not go equally far")


def _next_end(around: Sequence[Word], at: int) -> int:
    """Where the word after a place ends; 0 where none follows."""
    return next((w.end for w in around if w.start >= at), 0)


def _verbal(word: Word) -> bool:
    return word.low in AUXILIARIES or word.low in MODALS or lemma(word.low) != word.low


_NEEDLESS: Final = lazy_pattern(
    r"(?:need(?:n't| not)|(?:do|does|did|will|would)(?:n't| not) (?:have|need) to|won't (?:have|need) to"
    r"|(?:are|is|was|were|will be|would be) (?:not|under no) (?:obliged|required|compelled|obligation) to)"
)
"""Phrases that leave free what may be left undone."""
_LEAVE: Final = frozenset({"need", "needn't"})
_FORBID: Final = frozenset({"must", "may", "should", "can", "shall", "mustn't", "cannot", "can't", "shouldn't"})


def leave(unit: Unit) -> Finding | None:
    """``need not`` / ``must not``: what may be left undone, and what is forbidden or advised against."""
    if all(_NEEDLESS.fullmatch(phrase(words)) for words in (unit.words_a, unit.words_b)):
        return wording(unit, "both leave it free")
    a, b = ([w.low for w in words if w.low != "not"] for words in (unit.words_a, unit.words_b))
    if len(a) != 1 or len(b) != 1 or not ((a[0] in _LEAVE and b[0] in _FORBID) or (b[0] in _LEAVE and a[0] in _FORBID)):
        return None
    denied = [
        words[0].endswith("n't") or words[0] == "cannot" or "not" in {w.low for w in own} or ahead == ["not"]
        for words, own, ahead in ((a, unit.words_a, unit.next_a(1)), (b, unit.words_b, unit.next_b(1)))
    ]
    return fact(unit, "modality", "what need not be done in one version must not in the other") if all(denied) else None
