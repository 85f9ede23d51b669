"""Two tolls of one story that can't both be right: the dead, the hurt, the missing, those aboard or arrested."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from core.facts.contradictions.told import Clash, Telling, circumstances_differ, clash
from core.facts.judgement.vocabulary.content import is_content
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.tables.contradicting import LATER, PEOPLE, RAISED, TOLL_WORDS
from core.model import Quantity
from core.patterns import lazy_pattern


def tolls_clash(told: Sequence[Telling]) -> Iterator[Clash]:
    """Each toll is held against the first one of its sort that the version tells; ``told`` are all its mentions."""
    figures = [t for t in told if isinstance(t.mention.value, Quantity) and t.mention.kind == "number"]
    tolls = [t for t in figures if t.thing is not None]
    raised = {(t.thing, exact(t)) for t in tolls if RAISED.search(t.text[t.bounds[0] : t.start])}
    first: dict[str, Telling] = {}
    least: dict[str, Telling] = {}
    for telling in tolls:
        thing, number = telling.thing, exact(telling)
        if thing is None or telling.aside or (thing, number) in raised or _says_otherwise(telling):
            continue
        if number is None:
            if floor(telling) is not None:
                least.setdefault(thing, telling)
            continue
        others = [first.setdefault(thing, telling)]
        if others[0] is telling:
            within = least.get(thing)
            others = [within] if within and _beyond(within, telling) and not _is_of_a_part(within, telling) else []
        for other in others:
            if (
                exact(other) != number
                and other.paragraph != telling.paragraph
                and not _is_later(other, telling)
                and _of_one_thing(other, telling)
                and not _explained(other, telling, figures)
                and not (_is_taken_up(telling) and _told_before(telling, figures))
            ):
                yield clash(other, telling)


def _told_before(telling: Telling, figures: Sequence[Telling]) -> bool:
    """Whether the story told that figure before: then it is that one which is taken up, of whatever event."""
    return any(
        exact(t) == exact(telling) and t.thing == telling.thing and t.paragraph < telling.paragraph for t in figures
    )


def exact(telling: Telling) -> float | int | None:
    """The number that is told, where it is told as exact."""
    value = telling.mention.value
    if not isinstance(value, Quantity) or value.min is None or value.min != value.max:
        return None
    return None if value.approximate or value.ordinal else value.min


def floor(telling: Telling) -> float | int | None:
    """The number of ``at least 12``."""
    value = telling.mention.value
    if not isinstance(value, Quantity) or value.approximate or value.max is not None or value.ordinal:
        return None
    return value.min


_THE: Final = lazy_pattern(r"\b(?:the|all)\s+$", re.IGNORECASE)


def _is_taken_up(telling: Telling) -> bool:
    """``The 15 dead``: the toll as it is known."""
    words = telling.after(2)
    counted = words[1:] if words[:1] and words[0] in PEOPLE else words[:1]
    return bool(counted and counted[0] in TOLL_WORDS and _THE.search(telling.text[telling.bounds[0] : telling.start]))


_AND: Final = lazy_pattern(r"\w\s+and\s+$")
"""``A woman and two men died``: a part of a sum."""


def _says_otherwise(telling: Telling) -> bool:
    if _AND.search(telling.text[telling.bounds[0] : telling.start]) and telling.after(1) not in (
        ["people"],
        ["person"],
    ):
        return True
    if _is_taken_up(telling):  # ``The 15 dead included three children`` counts no children
        return telling.is_partial or telling.says_another
    return telling.says_otherwise


def _beyond(least: Telling, telling: Telling) -> bool:
    """Fewer than ``at least 12`` says; ``the 15 dead`` may be they."""
    number, bound = exact(telling), floor(least)
    return number is not None and bound is not None and 1 < number < bound


def _is_of_a_part(least: Telling, telling: Telling) -> bool:
    """``Two people died when a wall fell in Orle``, below at least three in all: told by themselves, at a place not named before."""
    return bool(telling.places - least.places) and not _is_taken_up(telling)


def _is_later(one: Telling, other: Telling) -> bool:
    """``One woman died overnight``: of many dead, one or some who are told by themselves."""
    few = min(one, other, key=lambda t: exact(t) or 0)
    if _is_taken_up(few) and exact(few) != 1:
        return False
    if LATER.search(few.sentence):
        return True
    return exact(few) == 1 and not few.in_headline


def _of_one_thing(one: Telling, other: Telling) -> bool:
    """Beyond English, where fewer of the words that tell two events apart are known, the sentences share what happened.

    What an article takes up as known (``Die 24 Verletzten``) is of the one event, wherever they are by now.
    """
    if one.language not in ("en", None) and other.is_definite:
        return True
    if circumstances_differ(one, other, known=_is_taken_up(other)):
        return False
    if one.in_headline and other.paragraph == one.paragraph + 1:
        return True  # the headline's toll is that of the paragraph that opens the story
    return one.language in ("en", None) or bool(one.marks & other.marks)


_AT_MOST: Final = 6
"""Figures that are summed up to see whether they make the difference of two tolls."""


def _explained(one: Telling, other: Telling, figures: Sequence[Telling]) -> bool:
    """Whether other figures make up for the difference: ``six in the north and four in the south``, ten in all."""
    few, many = sorted((one, other), key=lambda t: exact(t) or floor(t) or 0)
    missing = (exact(many) or floor(many) or 0) - (exact(few) or floor(few) or 0)
    parts = [
        exact(t) or 0
        for t in figures
        if t is not few
        and t is not many
        and (t.thing == few.thing or (t.paragraph == few.paragraph and t.thing is None and _is_bare(t)))
        and 0 < (exact(t) or 0) <= missing
        and not _is_part_of(t, few)
    ][:_AT_MOST]
    if any(
        exact(t) == missing
        and (t.is_partial or (t.after(1) in _GO_ON and not _is_label(t)))
        and not _is_part_of(t, few)
        for t in figures
    ):
        return True  # ``Rescuers brought up 12 of them``
    return any(sum(some) == missing for n in range(1, len(parts) + 1) for some in combinations(parts, n))


_GO_ON: Final[tuple[list[str], ...]] = ([], ["have"], ["be"], ["more"], ["other"])
"""What follows a figure that goes on counting what was counted before: ``Two had been let go``."""


def _is_label(telling: Telling) -> bool:
    """``near post 3``: a thing's number counts nothing."""
    before = telling.text[telling.bounds[0] : telling.start].split()
    word = before[-1].lower() if before else ""
    return bool(word) and is_content(word) and not is_past(word) and not word.endswith("ing")


def _is_part_of(part: Telling, whole: Telling) -> bool:
    """``Three of the 14 injured``."""
    if part.paragraph != whole.paragraph:
        return False
    if whole.end < part.start < whole.bounds[1] and part.is_partial:
        return True  # ``17 people, two of them seriously``
    return part.text[part.end : whole.start].split() in (["of", "the"], ["of", "those"])


def _is_bare(telling: Telling) -> bool:
    """``four in the south``, ``three soldiers``: what may go on counting what was counted before."""
    words = telling.after(1)
    return not words or words[0] not in TOLL_WORDS
