"""Values that stand among the words of a fact, and what its reason tells of them where the fact itself has none."""

import re
from typing import Final

from core.facts.explain import as_written, plain, said, valued
from core.facts.judgement.finding import Finding
from core.model import Interval, Mention, Name, Quantity, Value

Held = tuple[list[tuple[str, Mention]], list[tuple[str, Mention]]]
"""Of the older and of the newer side: the mentions among the words of a change, each with its own words."""

_AMOUNTS: Final = frozenset({"number", "money", "percentage", "measure", "date", "time", "duration"})
_NAMING: Final = _AMOUNTS | {"person", "organisation", "place", "role", "attribution"}
"""Kinds of facts whose reason tells the words of both sides where it quotes neither."""
_DAY_WORDS: Final = 2
"""Words that a day is told in with the small word before it: ``on Tuesday``."""


def days_among(finding: Finding, held: Held) -> list[str]:
    """What the dates among a fact's words stand for: ``“yesterday” is 16 Nov 2023 (published)``; none where two values tell the fact."""
    if finding.before_value is not None and finding.after_value is not None:
        return []
    told = [valued(words, mention.value, "is") for side in held for words, mention in side if _anchored(mention.value)]
    return list(dict.fromkeys(filter(None, told)))


def unnamed(finding: Finding, held: Held) -> list[str] | None:
    """The words of the values in a fact that has none of its own, where its reason leaves one of them unnamed; else ``None``."""
    if finding.category != "fact" or finding.before_value is not None or finding.after_value is not None:
        return None
    values = [
        (words, mention.value)
        for side in held
        for words, mention in side
        if mention.kind in _AMOUNTS and words and not _anchored(mention.value)
    ]
    why = plain(finding.why)
    silent = any(plain(words) not in why and plain(said(value)) not in why for words, value in values)
    return [words for words, _ in values] if silent or (finding.kind in _NAMING and "“" not in finding.why) else None


def day_words(words: tuple[str, str], values: tuple[Value | None, Value | None], held: Held) -> tuple[str, str]:
    """The words of both sides; of a longer side that an anchored day stands for, the words of that day alone."""
    older, newer = (
        next((own for own, mention in side if mention.value == value), whole)
        if _anchored(value) and len(whole.split()) > _DAY_WORDS
        else whole
        for whole, value, side in zip(words, values, held, strict=True)
    )
    return older, newer


def as_spelled(why: str, values: tuple[Value | None, Value | None], texts: tuple[str, str]) -> str:
    """A reason with the capitals that German gives the nouns which its values count, and posts."""
    for value, text in zip(values, texts, strict=True):
        folded = value.unit if isinstance(value, Quantity) else value.role if isinstance(value, Name) else None
        for word in (folded or "").split():
            written = as_written(word, text)
            if written != word:
                why = re.sub(rf"\b{re.escape(word)}\b", written, why)
    return why


def _anchored(value: Value | None) -> bool:
    return isinstance(value, Interval) and bool(value.anchored_by)
