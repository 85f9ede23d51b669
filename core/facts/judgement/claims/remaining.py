"""``left`` that tells what remains: ``with 20 minutes left`` / ``20 minutes from the end``; no verb of leaving.

The two ways to say so are cut out of the edits, as two phrases for one thing are, so that the rest is judged by itself.
"""

import re
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, inside
from core.patterns import lazy_pattern

_COUNTED: Final = (
    r"(?:[\d.,]*\d|no|only|just|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|half|few|little|several|some|enough|more|less|under|about|around|barely|hundred|thousand|million|dozen|last)"
)
_TO_RUN: Final = (
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|laps?|kilometres?|kilometers?|km|metres?|meters?|miles?|games?|match(?:es)?"
    r"|rounds?|overs?|balls?|holes?|time|votes?)"
)
_ENDS: Final = (
    r"(?=\s*(?:[.,;:)–—]|$)|\s+(?:in|on|at|before|until|till|for|when|after|this|last|and|but|unsold|untouched|to)\b)"
)
_LEFT: Final = lazy_pattern(
    rf"\b(?:with|has|have|had|having)\s+(?:{_COUNTED}\s+){{1,3}}(?:[a-z]+\s+)?{_TO_RUN}\s+(?P<run>left){_ENDS}"
    rf"|\b(?:has|have|had|there(?:\s+(?:is|are|was|were|be))?)\s+(?:{_COUNTED}\s+){{1,3}}(?:[a-z]+\s+){{1,2}}(?P<some>left){_ENDS}"
    rf"|\b(?P<be>(?:is|are|was|were|be|been)\s+(?:still\s+|all\s+)?left){_ENDS}"
    r"|\b(?P<with>(?:is|are|was|were|be|been)\s+left\s+with)\b(?=\s+(?:only|just)?\s*" + _COUNTED + r"\b)",
    re.I,
)
_STAYS: Final = lazy_pattern(r"\b(?:still\s+)?remain(?:s|ed|ing)?\b", re.I)
_TO_GO: Final = lazy_pattern(
    r"\b(?:to (?:go|play|run|ride)|remaining|from (?:the )?(?:end|time|finish|line|full[- ]time|final whistle|whistle|close))\b",
    re.I,
)
_HAS: Final = lazy_pattern(r"\b(?:has|have|had)(?:\s+(?:only|just))?\b(?=\s+" + _COUNTED + r"\b)", re.I)
_SAYS_SO: Final = {"run": (_TO_GO, _STAYS), "some": (_STAYS,), "be": (_STAYS,), "with": (_HAS,)}
"""How ``left`` is used → what says the same."""


def remaining(region: Region) -> list[Finding]:
    """Wording where the counterpart of an edited sentence says with another word what remains."""
    told: list[Finding] = []
    if "left" not in region.a.text and "left" not in region.b.text:
        return told
    for sentence in region.sentences_b:
        if not region.touching(1, *sentence):
            continue
        places = region.counterpart(sentence), sentence
        for side in (0, 1):
            found = _pair(region, side, places[side], places[1 - side])
            if found:
                spans = found if side == 0 else found[::-1]
                told.append(Finding(*spans, "wording", None, "changed", why="both say what remains"))
    return told


def _pair(
    region: Region, side: int, own: tuple[int, int], other: tuple[int, int]
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one ``left`` of a sentence that remains, and what says so in the other; ``None`` where either is missing or unedited."""
    texts = region.a.text, region.b.text
    said, there = texts[side][own[0] : own[1]], texts[1 - side][other[0] : other[1]]
    if said.lower().count("left") != 1 or re.search(r"\bleft\b", there, re.I):
        return None
    left = _LEFT.search(said)
    if left is None or left.lastgroup is None:
        return None
    answers = [match for told in _SAYS_SO[left.lastgroup] for match in told.finditer(there)]
    if not answers:
        return None
    one = own[0] + left.start(left.lastgroup), own[0] + left.end(left.lastgroup)
    two = other[0] + answers[0].start(), other[0] + answers[0].end()
    if not region.touching(side, *one) or not region.touching(1 - side, *two):
        return None
    quoted = region.quoted_a, region.quoted_b
    return None if inside(quoted[side], *one) or inside(quoted[1 - side], *two) else (one, two)
