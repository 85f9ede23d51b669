"""English constructions with a gap that deny without ``not``, in the form that denies.

``too dark to be seen`` / ``so dark that it cannot be seen``, ``warned guests against leaving`` / ``warned guests not to leave``, ``had
never won before`` / ``won for the first time``.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.judgement.vocabulary.verbs import is_verb

CUES: Final = frozenset({"too", "so", "never", "against", "quit", "cease"})
"""Words without one of which no sentence is built so."""
WITHOUT: Final = frozenset({"free", "clear", "devoid", "void"})
"""Qualities that deny what ``of`` or ``from`` leads to."""
LEADING: Final = frozenset({"against", "to", "too"})
"""Those of the words below that stand before what is denied."""
_ADVISING: Final = frozenset(
    "warn advise caution counsel recommend urge argue decide vote rule choose opt campaign speak lobby plead".split()
)
"""Verbs that ``against`` leads on from to what should not be done, or will not be."""
_REACH: Final = 6
"""Words within which a construction is closed."""
_NO_QUALITY: Final = frozenset("many much few little far that the a and to of in it they he she we i you".split())
"""Behind ``too`` and ``so``: no quality that keeps something from being done."""


def rebuilt(words: Sequence[Word], forms: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Number of a word → the forms that stand for it instead, none where it goes; ``forms`` are those that the words have by themselves."""
    found: dict[int, tuple[str, ...]] = {}
    for n, form in enumerate(forms):
        if form == "too":
            found |= _too(words, forms, n)
        elif form == "so":
            found |= _so(words, forms, n)
        elif form == "never":
            found |= _never(words, forms, n)
        elif form in ("quit", "cease"):
            deed = _deed(words[n + 1].low) if n + 1 < len(words) else ""
            if deed:
                found |= {n: ("no", "longer"), n + 1: (deed,)}
        elif form == "against" and any(x in _ADVISING for x in forms[max(0, n - _REACH) : n]):
            deed = _deed(words[n + 1].low) if n + 1 < len(words) else ""
            if deed:
                found |= {n: ("not",), n + 1: (deed,)}
    return found


def is_without(words: Sequence[Word], n: int) -> bool:
    """``free of rabies``, ``clear of snow``, where neither is a deed."""
    return (
        0 < n < len(words) - 2
        and words[n + 1].low in ("of", "from")
        and words[n + 2].low not in _LEFT_FREE
        and words[n - 1].low not in _NO_STATE
    )


_LEFT_FREE: Final = frozenset({"charge", "prison", "jail", "custody", "captivity", "detention"})
"""Behind ``free of``, ``free from``: nothing that a thing might have."""
_NO_STATE: Final = frozenset("to steer steered steering keep kept keeping a an the set".split())
"""Before such a word: a deed, or a thing."""


def denying(words: Sequence[Word]) -> frozenset[int]:
    """Where the words begin that deny so what follows them: ``against`` selling, too cold ``to`` swim."""
    forms = [base(w.low) for w in words]
    without = frozenset(words[n].start for n, form in enumerate(forms) if form in WITHOUT and is_without(words, n))
    if CUES.isdisjoint(forms):
        return without
    return without | frozenset(words[n].start for n, new in rebuilt(words, forms).items() if new[-1:] == ("not",))


def _too(words: Sequence[Word], forms: Sequence[str], n: int) -> dict[int, tuple[str, ...]]:
    if not _quality(words, forms, n + 1):
        return {}
    for k in range(n + 2, min(len(forms) - 1, n + 2 + _REACH)):
        if _parted(words, k):
            break
        if forms[k] == "to":
            return {n: (), k: ("can", "not")}
    return {}


def _so(words: Sequence[Word], forms: Sequence[str], n: int) -> dict[int, tuple[str, ...]]:
    if not _quality(words, forms, n + 1):
        return {}
    for k in range(n + 2, min(len(forms) - 1, n + 2 + 2 * _REACH)):
        if words[k].low in _CANNOT:
            return {n: ()}
        if _parted(words, k) or not (k > n + 2 or forms[k] == "that"):
            break
    return {}


def _never(words: Sequence[Word], forms: Sequence[str], n: int) -> dict[int, tuple[str, ...]]:
    for k in range(n + 1, min(len(forms), n + 2 + _REACH)):
        if forms[k] == "before" and (k + 1 == len(forms) or _parted(words, k + 1)):
            return {n: ("first",), k: ("time",)}
        if _parted(words, k):
            break
    return {}


def _deed(low: str) -> str:
    """The base form of a verb in -ing; empty for other words."""
    if not low.endswith("ing") or len(low) < 5:
        return ""
    stem = low.removesuffix("ing")
    return next((base(verb) for verb in (stem, f"{stem}e", stem[:-1]) if is_word(verb) or is_verb(verb)), "")


def _quality(words: Sequence[Word], forms: Sequence[str], n: int) -> bool:
    return n < len(forms) and forms[n] not in _NO_QUALITY and not _parted(words, n)


def _parted(words: Sequence[Word], n: int) -> bool:
    """Whether a mark stands before a word."""
    return n > 0 and words[n].start > words[n - 1].end + 1


_CANNOT: Final = frozenset({"cannot", "can't", "couldn't", "not"})
