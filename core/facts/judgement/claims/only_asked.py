"""A deed that one version tells as done and the other as asked for, alleged, denied or not carried out: ``quits`` / ``faces calls to
quit``, ``sold`` / ``denied selling``, ``jailed`` / ``given a suspended sentence``."""

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
_IN_VAIN: Final = frozenset({"little", "nothing"})
"""Behind ``do`` and before ``to``: what is not brought about."""
_ALLEGED: Final = (
    *((word,) for word in ("deny", "denies", "denied", "denying")),
    *((word, "of") for word in ("accused", "suspected", "cleared", "acquitted")),
    ("charged", "with"),
)
"""Before a verb in ``-ing``: what somebody is said to have done, or says not to have done."""
_LESS: Final = frozenset("suspended deferred conditional non-custodial".split())
"""Of a sentence: not to be served, or not yet."""
_TERM: Final = frozenset("sentence sentenced term prison jail jailed imprisonment discharge".split())


def only_asked(unit: Unit) -> Finding | None:
    """A fact for a deed that is only asked for, alleged or denied in the other version, and for a sentence that is suspended in it."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    for own, other, around in ((a, b, lows(unit.around_b)), (b, a, lows(unit.around_a))):
        for n in range(1, len(own) - 1):
            asked = own[n] == "to" and own[n - 1] in _ASKED
            if asked and other and base(own[n + 1]) == base(other[-1]) and not _ASKED & {*other}:
                return fact(unit, "status", "what is done in one version is only asked for or planned in the other")
            in_vain = (
                own[n] == "to"
                and own[n - 1] in _IN_VAIN
                and own[n - 2 : n - 1] in (["did"], ["does"], ["do"], ["done"], ["doing"])
            )
            if in_vain and other and base(own[n + 1]) == base(other[-1]) and not _IN_VAIN & {*other}:
                return fact(unit, "negation", "what is done in one version was hardly or not at all done in the other")
        alleged = [n for n, word in enumerate(own) if word.endswith("ing") and _is_alleged(own[:n])]
        if any(base(own[n]) == base(word) for n in alleged for word in other) and not any(
            _is_alleged(other[:n]) for n in range(1, len(other))
        ):
            return fact(unit, "status", "what is told as done in one version is only alleged or denied in the other")
        less = _LESS & {*own}
        if less and (other or len(own) > 1) and _TERM & {*own, *around} and not _LESS & {*around}:
            return fact(unit, "status", "the sentence need not be served in one version")
    return None


def _is_alleged(ahead: list[str]) -> bool:
    return any(tuple(ahead[-len(words) :]) == words for words in _ALLEGED)
