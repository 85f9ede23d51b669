"""What two versions claim and whom they name for it, in other languages than English, read at a stretch of their texts."""

from functools import lru_cache

from core.facts.comparing.wordings import verbs
from core.facts.names import compare_names
from core.facts.tables.verbs_elsewhere import LEMMAS
from core.model import Mention, Name, VerbGroup

Stretch = tuple[int, int]
"""``[start, end)`` in code points of one text."""


@lru_cache(maxsize=512)
def _mentions(text: str, language: str) -> tuple[Mention, ...]:
    from core.facts.mentions import find_mentions

    return tuple(m for m in find_mentions([text], language) if m.kind in ("status", "attribution"))


def claims_at(text: str, language: str, stretch: Stretch) -> list[tuple[Stretch, VerbGroup]]:
    """The verb groups of ``text`` that touch a stretch, each with the hull of its spans."""
    return [
        ((m.spans[0].start, m.spans[-1].end), m.value)
        for m in _mentions(text, language)
        if isinstance(m.value, VerbGroup) and any(s.start < stretch[1] and s.end > stretch[0] for s in m.spans)
    ]


def sources_of(text: str, language: str) -> list[tuple[Stretch, Name]]:
    """The formulas of ``text`` that name a source, each with its whole stretch."""
    return [
        ((m.spans[0].start, m.spans[0].end), m.value)
        for m in _mentions(text, language)
        if isinstance(m.value, Name) and m.kind == "attribution"
    ]


def claim_change(before: VerbGroup, after: VerbGroup) -> tuple[str, str] | None:
    """Kind (``status modality negation``) and reason where two groups in one place claim different things.

    ``None`` where they say the same, and where two verbs that no table knows stand for each other: tense and modality alone
    tell nothing between different deeds.
    """
    if before.lemma != after.lemma:
        if before.lemma in LEMMAS and after.lemma in LEMMAS:
            return "status", f"to {before.lemma} and to {after.lemma} are different deeds"
        return None
    if before.negated != after.negated:
        return "negation", "one version denies what the other one says"
    relation, why = verbs(before, after)
    if relation != "changed":
        return None
    return ("modality" if before.modality != after.modality else "status"), why


def one_source(before: Name, after: Name) -> bool:
    """Whether two formulas name one source, however they are worded."""
    return before.canonical == after.canonical or compare_names(before, after) != "different"
