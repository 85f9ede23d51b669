"""What is announced, promised or owed in one version and done in the other, where the verb itself tells no time: ``will set`` / ``set``,
and where a headline or a phrase tells it: ``Army to leave`` / ``Army leaves``, ``is for sale`` / ``was sold``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, NEGATORS, PHRASAL_MODALS
from core.facts.tables.grammar import HAS
from core.facts.tables.verbs import ONE_FORM

_TO_COME: Final = frozenset({"certain", "expected", "planned"})
_WHY: Final = "what is to come in one version is done in the other"


def announced(unit: Unit) -> Finding | None:
    """Another status for what is announced and done; modality where it is owed, possible or tried."""
    return _before_one_form(unit) or _in_headline(unit) or _for_sale(unit)


def _before_one_form(unit: Unit) -> Finding | None:
    """``will``, ``has to``, ``is expected to`` put in or cut before a verb that looks the same in the past."""
    if bool(unit.words_a) == bool(unit.words_b):
        return None
    words, around, end = (
        (unit.words_a, unit.around_a, unit.a[1]) if unit.words_a else (unit.words_b, unit.around_b, unit.b[1])
    )
    bare, at = (unit.last_b(1), unit.b[1]) if unit.words_a else (unit.last_a(1), unit.a[1])
    other = unit.around_b if unit.words_a else unit.around_a
    one = next((w for w in around if w.start >= end), None)
    same = next((w for w in other if w.start >= at), None)
    if one is None or same is None or one.low != same.low or one.low not in ONE_FORM:
        return None
    if not bare or bare[0] in _HELPED or base(bare[0]) in PHRASAL_MODALS:
        return None
    if lows(words) == ["to"] and _LETTING.intersection(
        base(w) for w in (unit.last_b(4) if unit.words_a else unit.last_a(4))
    ):
        return None  # lets them read / allows them to read
    claims = _claims(words)
    if not claims or _timetable(unit):
        return None
    if claims == {"able"} and {"was", "were"}.intersection(lows(words)):
        return wording(unit, "what somebody was able to do was done")
    begin = words[0].start
    a, b = ((begin, one.end), (same.start, same.end)) if unit.words_a else ((same.start, same.end), (begin, one.end))
    kind, why = ("status", _WHY) if claims & _TO_COME else ("modality", _OWED)
    return fact(unit, kind, why, a=a, b=b)


_LETTING: Final = frozenset({"let", "make", "help", "have", "see", "hear", "watch"})
"""Verbs behind whose object another verb stands without ``to``."""
_OWED: Final = "what one version has as done the other has as owed, possible or tried"
_HELPED: Final = (
    AUXILIARIES | MODALS.keys() | ADVERBS_INSIDE | NEGATORS | {"to", "and", "or", "the", "a", "an", "its", "his"}
)
"""Behind these a verb is no past: to set, may set, the set."""


def _claims(words: Sequence[Word]) -> frozenset[str]:
    """What words that lead to a verb claim of it; empty where one of them leads to none, or denies."""
    claims: set[str] = set()
    for n, word in enumerate(words):
        low = word.low
        if low in HAS and lows(words[n + 1 : n + 2]) != ["to"]:
            continue  # had set
        if low in MODALS:
            claims |= MODALS[low]
        elif low in PHRASAL_MODALS or base(low) in PHRASAL_MODALS:
            claims.add(PHRASAL_MODALS.get(low) or PHRASAL_MODALS[base(low)])
        elif (low not in AUXILIARIES and low not in ADVERBS_INSIDE and low != "to") or low in NEGATORS:
            return frozenset()
    said = lows(words)
    if "to" in said and not claims - {"obliged"}:
        claims = {"obliged"} if HAS & {*said} else {"certain"}
    return frozenset(claims)


def _timetable(unit: Unit) -> bool:
    """``The shops shut on Sunday``: a day to come stands beside the bare verb too."""
    region = unit.region
    mentions, sentence = (region.mentions_b, unit.sentence_b) if unit.words_a else (region.mentions_a, unit.sentence_a)
    return any(
        sentence[0] <= m.start < sentence[1]
        and m.mention.kind in ("date", "time")
        and getattr(m.mention.expression, "lean", -1) > 0
        for m in mentions
    )


def _in_headline(unit: Unit) -> Finding | None:
    """``Army to leave Graz`` / ``Army leaves Graz``, without a full stop."""
    sides = (unit.words_a, unit.words_b), (unit.words_b, unit.words_a)
    for planned, done in sides:
        if len(planned) != 2 or len(done) != 1 or planned[0].low != "to":
            continue
        verb, told = planned[1].low, done[0].low
        if told in (f"{verb}s", f"{verb}es", f"{verb.removesuffix('y')}ies") and _headlines(unit):
            return fact(unit, "status", _WHY, likely=True)
    return None


def _headlines(unit: Unit) -> bool:
    texts = unit.region.a.text[slice(*unit.sentence_a)], unit.region.b.text[slice(*unit.sentence_b)]
    return all(text.strip()[-1:] not in (".", "!", "?", "”", '"', "") for text in texts)


def _for_sale(unit: Unit) -> Finding | None:
    """``is for sale`` / ``was sold``."""
    sides = phrase(unit.words_a), phrase(unit.words_b)
    for offered, sold in (sides, sides[::-1]):
        if f" {offered}".endswith(_OFFERED) and "sold" in sold.split():
            return fact(unit, "status", "what is offered in one version is sold in the other")
    return None


_OFFERED: Final = (" for sale", " on sale", " on the market")
