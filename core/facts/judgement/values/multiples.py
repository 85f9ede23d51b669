"""How many times as much: ``doubled`` / ``rose twofold`` / ``rose by 100 percent``, ``nearly doubled`` / ``more than doubled``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.facts.comparing.amounts import quantities
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, Word
from core.facts.judgement.values.pairing import Pair
from core.facts.mentions.amounts.hedges import hedged
from core.facts.tables.numerals import MULTIPLYING
from core.facts.tables.qualifiers import BEFORE
from core.facts.tables.tense import FALLING, RISING
from core.model import Quantity

_BETWEEN: Final = frozenset({"", "by", "almost", "some"})
"""What may stand between a verb of rising and how far it rose."""
_HEDGE: Final = 3
"""Words before a verb that may qualify it."""


@dataclass(frozen=True, slots=True)
class _Multiple:
    """A place that tells how many times as much, and how: in a ``verb``, as so many ``fold``, or by the ``share`` added."""

    start: int
    end: int
    value: Quantity
    form: str


def multiplied(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the multiples that the edits touch, told in verbs or each in another way, and the pairs left."""
    found: list[Finding] = []
    left = list(pairs)
    if not any(_tells(region, side) for side in (0, 1)):
        return found, left
    before, after = _multiples(region, 0), _multiples(region, 1)
    for one in before:
        image = region.image(one.start, one.end)
        for other in after:
            if other.start >= image[1] or other.end <= image[0] or one.form == other.form != "verb":
                continue
            texts = region.a.text[one.start : one.end], region.b.text[other.start : other.end]
            if texts[0].casefold() == texts[1].casefold():
                continue
            a, b = (one.start, one.end), (other.start, other.end)
            relation, why = quantities(one.value, other.value)
            if relation == "same":
                found.append(Finding(a, b, "wording", None, "changed", why="the same multiple, told in other words"))
            else:
                why = {"another figure": "another multiple"}.get(why, why.replace("figure", "multiple"))
                turned = _shrinks(one.value) != _shrinks(other.value)
                found.append(Finding(a, b, "fact", "status" if turned else "number", relation, why=why))
            left = [p for p in left if not (_in(p.a, a) or _in(p.b, b))]
            break
    return found, left


def _shrinks(value: Quantity) -> bool:
    figure = value.max if value.min is None else value.min
    return figure is not None and figure < 1


def _in(mention: Found | None, place: tuple[int, int]) -> bool:
    return mention is not None and place[0] <= mention.start and mention.end <= place[1]


def _tells(region: Region, side: int) -> bool:
    text = (region.b if side else region.a).text.casefold()
    if "fold" not in text and not any(word in text for word in MULTIPLYING):
        return False  # soon told, and true of nearly all
    return any(w.low in MULTIPLYING or w.low.endswith("fold") for w in _all_words(region, side))


def _all_words(region: Region, side: int) -> list[Word]:
    return region.words(side, 0, len((region.b if side else region.a).text))


def _multiples(region: Region, side: int) -> list[_Multiple]:
    words = _all_words(region, side)
    mentions = region.mentions_b if side else region.mentions_a
    text = (region.b if side else region.a).text
    told: list[_Multiple] = []
    for n, word in enumerate(words):
        factor = MULTIPLYING.get(word.low)
        if factor is not None:
            if any(m.start <= word.start < m.end for m in mentions):
                continue
            meaning, first = _hedge(words, n)
            told.append(_Multiple(words[first].start, word.end, hedged(Quantity(factor, factor), meaning), "verb"))
        elif word.low in RISING or word.low in FALLING:
            amount = _amount(text, words, n, mentions, rising=word.low in RISING)
            if amount is not None:
                told.append(amount)
    return told


def _hedge(words: Sequence[Word], n: int) -> tuple[str, int]:
    for length in range(min(_HEDGE, n), 0, -1):
        meaning = BEFORE.get(tuple(w.low for w in words[n - length : n]))
        if meaning is not None:
            return meaning, n - length
    return "exact", n


def _amount(text: str, words: Sequence[Word], n: int, mentions: Sequence[Found], *, rising: bool) -> _Multiple | None:
    """``rose twofold``, ``risen by 100 percent``, ``fell by half``, ``grew by a factor of three``."""
    verb = words[n]
    sign = 1 if rising else -1
    reached = next((m for m in mentions if m.start > verb.end), None)
    if reached is not None and text[verb.end : reached.start].strip() in _BETWEEN:
        value = reached.mention.value
        if not isinstance(value, Quantity) or value.currency or value.ordinal:
            return None
        end = text[reached.start : reached.end].casefold()
        if end.endswith("fold") or "factor of" in end:
            return _Multiple(verb.start, reached.end, replace(value, unit=None), "fold")
        if value.unit in ("percent", "share"):
            size = 0.01 if value.unit == "percent" else 1.0
            low, high = (None if x is None else 1 + sign * x * size for x in (value.min, value.max))
            if not rising:
                low, high = high, low
            return _Multiple(verb.start, reached.end, replace(value, min=low, max=high, unit=None), "share")
        return None
    following = [w.low for w in words[n + 1 : n + 3]]
    if following in (["by", "half"], ["in", "half"]):
        share = 1 + sign * 0.5
        return _Multiple(verb.start, words[n + 2].end, Quantity(share, share), "share")
    return None
