"""What was won, lost and drawn, told in verbs here and in nouns there: ``won 12 and lost nine`` / ``12 wins, nine defeats``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, sentence_at
from core.facts.judgement.values.pairing import Pair
from core.model import Quantity

_VERBS: Final = {
    "won": "win", "win": "win", "wins": "win", "winning": "win", "lost": "loss", "lose": "loss", "loses": "loss", "losing": "loss",
    "drew": "draw", "drawn": "draw", "drawing": "draw", "tied": "draw",
}  # fmt: skip
_NOUNS: Final = {
    "wins": "win", "win": "win", "victories": "win", "victory": "win", "losses": "loss",
    "loss": "loss", "defeats": "loss", "defeat": "loss",
    "draws": "draw", "draw": "draw", "ties": "draw",
}  # fmt: skip

_Record = dict[str, tuple[Found, tuple[int, int], bool]]
"""Result → its figure, where both stand, and whether a noun tells it."""


def records(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of the results that one version tells in verbs and the other in nouns, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for sentence in region.sentences_a:
        before, after = _record(region, 0, sentence), _record(region, 1, region.image(*sentence))
        if len(before) < 2 or before.keys() != after.keys():
            continue
        forms = [{noun for _, _, noun in side.values()} for side in (before, after)]
        if len(forms[0]) != 1 or len(forms[1]) != 1 or forms[0] == forms[1]:
            continue
        for result in before:
            (one, a, _), (other, b, _) = before[result], after[result]
            if one.mention.value == other.mention.value or _figure(one) == _figure(other):
                found.append(
                    Finding(a, b, "wording", None, "changed", why="the same result, told in a verb and in a noun")
                )
            else:
                why = f"another number of {result}s" if result != "loss" else "another number of losses"
                found.append(Finding(a, b, "fact", "number", "changed", why=why))
            left = [p for p in left if p.a is not one and p.b is not other]
    return found, left


def _record(region: Region, side: int, place: Sequence[int]) -> _Record:
    text, mentions = (region.b.text, region.mentions_b) if side else (region.a.text, region.mentions_a)
    spans = region.sentences_b if side else region.sentences_a
    start, end = sentence_at(spans, place[0])
    told: _Record = {}
    for m in mentions:
        if not (start <= m.start < end) or m.mention.kind != "number" or _figure(m) is None:
            continue
        ahead, behind = region.words(side, start, m.start)[-1:], region.words(side, m.end, end)[:1]
        noun = _NOUNS.get(behind[0].low) if behind and not text[m.end : behind[0].start].strip() else None
        verb = _VERBS.get(ahead[0].low) if ahead and not text[ahead[0].end : m.start].strip() else None
        result = noun or verb
        if result is None or result in told:
            continue
        at = (m.start, behind[0].end) if noun else (ahead[0].start, m.end)
        told[result] = m, at, noun is not None
    return told


def _figure(found: Found) -> float | None:
    value = found.mention.value
    return value.min if isinstance(value, Quantity) and value.min == value.max else None
