"""What of a story's toll a figure counts: the dead, the hurt, the missing, those arrested or rescued, in whatever words."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from core.facts.judgement.vocabulary.content import base
from core.facts.tables.contradicting import STRUCK, TOLL
from core.model import Mention
from core.patterns import lazy_pattern

_LETTERS: Final = lazy_pattern(r"[^\W\d]+")
_CLAUSE: Final = lazy_pattern(r"[.!?](?:\s|$)|[,;:()–—]|\b(?:and|but|or|while|with|after|when|as|including|in)\b")
"""Where what is said of a figure ends at the latest."""
_NEAR: Final = 3
"""Words after a figure that may say what it counts: ``12 people died``; small verbs aren't counted."""
_AHEAD: Final = 120
_BEHIND: Final = 60
"""Code points before and behind a figure that may say what it counts."""
_AT_HAND: Final = 60
"""Of these those in which the deed right before a figure stands, hedges and all: ``killing at least another``."""
_SMALL: Final = frozenset(
    "be is are was were been being have has had do did still also now already reported confirmed feared".split()
)
_HEDGED: Final = (
    r"(?:(?:at (?:least|most)|about|some|around|nearly|almost|(?:more|fewer|less) than|over|up to|as many as|roughly|only|just"
    r"|another|all|the)\s+)*"
)
_STRUCK: Final = lazy_pattern(rf"([^\W\d]+)\s+{_HEDGED}$", re.IGNORECASE)
_TOLD: Final = lazy_pattern(
    rf"\b(?:(?P<toll>(?:death )?toll)|number of (?:the )?(?:people )?(?P<state>[^\W\d]+))\b[^.;!?\d]{{0,60}}?"
    rf"\b(?:at|to|of|is|was|were|are|reached|hit|passed|exceeded)\s+{_HEDGED}$",
    re.IGNORECASE,
)
"""``the death toll from the flood has climbed to 15``, ``put the number of dead at 14``."""


def toll(text: str, mention: Mention) -> str | None:
    """What a mention in a text counts of the story's toll (a value of ``TOLL``), or ``None``."""
    return toll_at(text, mention.spans[0].start, mention.spans[-1].end) if mention.kind == "number" else None


def words_around(text: str, mention: Mention) -> tuple[str, int, int]:
    """All that tells what a mention in a text counts, where in it the mention begins, and its length."""
    start, end = mention.spans[0].start, mention.spans[-1].end
    return text[max(0, start - _AHEAD) : end + _BEHIND], min(start, _AHEAD), end - start


@lru_cache(maxsize=1024)
def toll_at(text: str, start: int, end: int) -> str | None:
    """The same of a figure from ``start`` to ``end``: by its own words, or those around it; asked often of one."""
    own = _first(text[start:end])
    if own:
        return own
    head = text[max(0, start - _AHEAD) : start]
    struck = _STRUCK.search(head, max(0, len(head) - _AT_HAND))
    if struck and base(struck[1]) in STRUCK:
        return TOLL[base(struck[1])]
    rest = _CLAUSE.split(text[end : end + _BEHIND], maxsplit=1)[0]
    said = [w for w in _LETTERS.findall(rest) if w.casefold() not in _SMALL]
    after = [TOLL[base(w)] for w in said[:_NEAR] if base(w) in TOLL]
    if after:  # nine passengers are missing: what became of them says more than where they were
        return next((state for state in after if state != "aboard"), "aboard")
    low = head.casefold()
    told = _TOLD.search(head) if "toll" in low or "number of" in low else None
    return ("dead" if told["toll"] else TOLL.get(base(told["state"]))) if told else None


TELLING: Final = frozenset(TOLL) | frozenset(
    "toll number count put climb rise stand reach claim lose leave have person people victim casualty other total say official".split()
)
"""Base forms of all that a toll is told with."""


def classes(words: Iterable[str]) -> frozenset[str]:
    """What of a toll is spoken of in a sentence, by the base forms of its words."""
    found = {"dead" if word == "toll" else TOLL.get(word) for word in words}
    return frozenset(name for name in found if name)


def _first(text: str) -> str | None:
    return next((TOLL[base(w)] for w in _LETTERS.findall(text) if base(w) in TOLL), None)
