"""A deed that one version tells as done and the other as asked for or not carried out: ``quits`` / ``faces calls to quit``, ``jailed`` /
``given a suspended sentence``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows
from core.facts.judgement.vocabulary.content import base

_ASKED: Final = frozenset(
    "call calls pressure demand demands bid plan plans move attempt attempts threat threats offer request requests"
    " appeal appeals pleas urged asked pressed told begged refusal".split()
)
"""Before ``to``: what is asked for, planned or threatened."""
_LESS: Final = frozenset("suspended deferred conditional non-custodial".split())
"""Of a sentence: not to be served, or not yet."""
_TERM: Final = frozenset("sentence sentenced term prison jail jailed imprisonment discharge".split())


def only_asked(unit: Unit) -> Finding | None:
    """A likely fact for a deed that is only asked for in the other version, and for a sentence that is suspended in it."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    for own, other, around in ((a, b, lows(unit.around_b)), (b, a, lows(unit.around_a))):
        for n in range(1, len(own) - 1):
            asked = own[n] == "to" and own[n - 1] in _ASKED
            if asked and other and base(own[n + 1]) == base(other[-1]) and not _ASKED & {*other}:
                return fact(unit, "status", "what is done in one version is only asked for or planned in the other")
        less = _LESS & {*own}
        if less and (other or len(own) > 1) and _TERM & {*own, *around} and not _LESS & {*around}:
            return fact(unit, "status", "the sentence need not be served in one version")
    return None
