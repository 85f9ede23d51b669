"""What a bare English name names, told by the words beside it: ``the widow of Petrov``, ``shares in Nordvik``."""

from collections.abc import Sequence
from typing import Final

from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.known_bodies import VESSELS
from core.facts.tables.names_beside import (
    BODY_AFTER,
    BODY_BEFORE,
    BODY_DOES,
    CITIES,
    DONE_TO_PERSONS,
    KIN,
    OWNED_BY_PERSONS,
    PERSON_BEFORE,
    PERSON_DOES,
    PLACE_KINDS,
    PLACED,
    SPORT,
    SUFFERED,
)


def kind_beside(before: Sequence[str], after: Sequence[str], *, owns: bool = False) -> str | None:
    """``person``, ``organisation`` or ``place``; ``None`` where the words don't tell.

    ``before`` and ``after``: small-letter tokens, the nearest last and first. ``owns``: the name has a genitive ending.
    """
    return _by_what_leads(before) or _by_what_follows(after, owns=owns)


def _by_what_leads(before: Sequence[str]) -> str | None:
    last = before[-1] if before else ""
    pair = (before[-2] if len(before) > 1 else "", last)
    if pair in PERSON_BEFORE or (last == "," and pair[0] in KIN):
        return "person"
    if pair in BODY_BEFORE:
        return "organisation"
    if pair in PLACED or last in PLACE_KINDS:
        return "place"
    form = forms().get(last)
    if form is not None and form[0] in DONE_TO_PERSONS and form[1] != "ing":
        return "person"
    return None


def _by_what_follows(after: Sequence[str], *, owns: bool) -> str | None:
    first, second, third = (*after[:3], "", "", "")[:3]
    if owns:
        return (
            "person" if first in OWNED_BY_PERSONS or second in KIN else "organisation" if first in BODY_AFTER else None
        )
    if first == "," and second in ARTICLES and third in PLACE_KINDS:
        return "place"
    if first == "," and second == "which":
        return "organisation" if third in BODY_DOES else None
    if first in BODY_AFTER:
        return "organisation"
    form = forms().get(first)
    if form is not None and form[0] in PERSON_DOES and form[1] != "ing":
        return "person"
    if first in ("was", "is", "were", "been") and second in SUFFERED:
        return "person"
    return None


def is_ship(words: Words, i: int, end: int) -> bool:
    """``the ferry Lady Ida``, ``the Queen Mary``: a title that belongs to a ship's name."""
    if end - i != 2 or words.low[i] not in _SHIPS_TITLES:
        return False
    return words.at(i - 1) in VESSELS or (words.at(i - 1) == "the" and words.low[i] in ("lady", "queen", "princess"))


_SHIPS_TITLES: Final = frozenset("lady queen princess king prince duke sir captain saint admiral miss empress".split())


def is_club(words: Words, first: int, end: int, names: Sequence[str]) -> bool:
    """``Selby City`` in a sentence of sport; Mexico City stays a place."""
    if len(names) < 2 or names[-2] in CITIES:
        return False
    around = words.low[words.sentence_start(first) : words.sentence_end(end - 1)]
    scored = any(
        mark == "-" and one.isdecimal() and other.isdecimal()
        for one, mark, other in zip(around, around[1:], around[2:], strict=False)
    )
    return sum(w in SPORT for w in around) + scored >= 2 or (
        words.at(first - 1) in ("for", "against", "with") and any(w in SPORT for w in around)
    )
