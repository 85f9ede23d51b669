"""``the former Credo``: a body or place by the name that it had before, where the story says that it has another one now."""

from itertools import takewhile
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.paired import renamed
from core.facts.judgement.verdict import lows, wording

_ONCE: Final = (["the", "former"], ["former"], ["the", "one-time"], ["the", "erstwhile"])


def once_called(unit: Unit) -> Finding | None:
    """Wording where what is put in or cut is ``the former`` before the older of two names of one thing."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if (a in _ONCE) == (b in _ONCE):
        return None
    older, newer = _name(unit.around_a, unit.a), _name(unit.around_b, unit.b)
    old, new = (older, newer) if a in _ONCE else (newer, older)
    if (b if a in _ONCE else a) not in ([], ["the"]) or not old or not new or old == new:
        return None
    if not renamed(unit.region.story, old, new):
        return None
    return wording(unit, "what it was called before, and the story says so")


def _name(words: list[Word], at: tuple[int, int]) -> str:
    """The words with a capital right behind a stretch."""
    behind = [w for w in words if w.start >= at[1]]
    return " ".join(
        w.text.removesuffix("'s").removesuffix("’s") for w in takewhile(lambda w: w.text[:1].isupper(), behind)
    )
