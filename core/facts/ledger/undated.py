"""What no date touches of the ledger: which mentions are followed, where they stand, and those of one thing by their words and places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from core.alignment.stopping import check
from core.facts.ledger.claims import Deeds, deeds_of
from core.facts.ledger.followed import followed
from core.facts.ledger.repeating import repeated
from core.facts.ledger.standing import Places, places_of, tie_standing
from core.facts.ledger.ties import Node, Ties
from core.facts.names import acronym
from core.facts.tables.labels import ADDRESS_ENDINGS
from core.facts.tables.other_names import HALVES
from core.model import Mention, Name, PairComparison, Version


@dataclass(frozen=True, slots=True)
class Standing:
    """Of each version where its mentions stand, and its verb groups; the ties of all."""

    places: tuple[Places, ...]
    deeds: tuple[Deeds, ...]
    ties: Ties
    """Not to be tied further: a copy is."""


def standing_of(
    versions: Sequence[Version],
    pairs: Sequence[PairComparison],
    mentions: Sequence[Sequence[Mention]],
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Standing:
    """Looks at the pairs' alignment alone, and at no value that hangs on a date. ``progress(done)`` counts versions."""
    ties = Ties()
    kept = followed(versions, mentions)
    for version, numbers in enumerate(kept):
        check(cancelled)
        if progress:
            progress(version)
        for n in numbers:
            ties.add((version, n))
        for one, other in repeated(versions[version], numbers, mentions[version]):
            ties.tie((version, one), (version, other))
    places = tuple(places_of(found, numbers) for found, numbers in zip(mentions, kept, strict=True))
    texts = [version.texts for version in versions]
    deeds = tuple(map(deeds_of, mentions))
    for pair in pairs:
        tie_standing(ties, pair, texts, mentions, places, deeds, cancelled)
    _tie_names(ties, kept, mentions)
    return Standing(places, deeds, ties)


def _tie_names(ties: Ties, kept: Sequence[Sequence[int]], mentions: Sequence[Sequence[Mention]]) -> None:
    """One name is one fact wherever it stands, in whichever version; so are a body's name and its letters, if one body has them."""
    first: dict[str, Node] = {}
    bodies: dict[str, dict[str, Node]] = {}
    letters: dict[str, Node] = {}
    for version, numbers in enumerate(kept):
        for n in numbers:
            value = mentions[version][n].value
            if isinstance(value, Name) and value.canonical:
                node = (version, n)
                new = _called(value) not in first
                ties.tie(first.setdefault(_called(value), node), node)
                if new and value.type != "person" and len(value.canonical.split()) >= _SHORTEST:
                    bodies.setdefault(acronym(value.text), {})[value.canonical] = node
                elif new and value.text.isupper() and value.text.isalpha() and len(value.text) >= _SHORTEST:
                    letters[value.text.casefold()] = node
    for half, names in HALVES.items():
        whole = [name for name in names if name in first]
        if half in first and len(whole) == 1:
            ties.tie(first[half], first[whole[0]])
    for short, node in letters.items():
        if len(bodies.get(short, ())) == 1:
            ties.tie(node, *bodies[short].values())


def _called(name: Name) -> str:
    """What equal names share, without what makes an address of one: ``Amazon.com``, ``Node.js``."""
    ending = next((e for e in ADDRESS_ENDINGS if name.text.casefold().endswith(e)), ".")
    return name.canonical.removesuffix(ending[1:])


_SHORTEST: Final = 3
"""Letters, or words, from which on a body is known by its letters alone."""
