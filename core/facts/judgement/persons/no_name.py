"""A name or a nation in one version, where the other says what can't stand for it: ``Minister Okoro`` / ``the weather``.

Not what somebody or something is called instead of the name (``the minister``): that is for ``epithets`` to tell.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import names as lexicon_names
from core.facts.judgement.vocabulary.lexicon import nouns
from core.facts.judgement.vocabulary.words import ROLE_NOUNS
from core.facts.tables.people import ORGANISATION_WORDS, ROLES
from core.facts.tables.places import DEMONYMS
from core.model import Name

_OWN: Final = frozenset("national domestic local home native country nation federal state foreign overseas own".split())
"""Words that stand for the adjective of a nation that was named before, or that is understood."""


def nation(unit: Unit) -> Finding | None:
    """``an international bank`` / ``an American bank``: of which nation it is, where the other version says another thing of it."""
    for side, (own, other, around) in enumerate(
        ((unit.words_a, unit.words_b, unit.around_b), (unit.words_b, unit.words_a, unit.around_a))
    ):
        nations = [w for w in own if w.text[:1].isupper() and w.low in DEMONYMS]
        said = [w for w in other if is_content(w.low)]
        if len(nations) != 1 or not said or max(len(own), len(other)) > 4:
            continue
        if any(w.text[:1].isupper() and w.start != around[0].start for w in other) or {w.low for w in said} & _OWN:
            continue
        if any(w.text[:1].isupper() and w is not nations[0] and w.start > nations[0].start for w in own):
            continue  # part of a name
        if not _beside_noun(unit, side, nations[0]) or _told(unit, 1 - side, nations[0].low):
            continue
        return fact(unit, "place", "of which nation it is, is told in one version only", likely=True)
    return None


def _beside_noun(unit: Unit, side: int, word: Word) -> bool:
    """Whether a common noun follows, in the unit or behind it: not ``the Russian`` by itself."""
    around = unit.around_b if side else unit.around_a
    behind = next((w for w in around if w.start > word.start), None)
    return (
        behind is not None
        and behind.start - word.end == 1
        and behind.text.islower()
        and is_content(behind.low)
        and base(behind.low) in nouns()
    )


def _told(unit: Unit, side: int, demonym: str) -> bool:
    """Whether a version names the nation or its people anywhere."""
    story = unit.region.story[unit.region.older :] if side else unit.region.story[: unit.region.older]
    low = story.casefold()
    land = DEMONYMS[demonym]
    return demonym in low or land in low


def name_or_thing(unit: Unit) -> Finding | None:
    """``They blamed Minister Okoro`` / ``They blamed the weather``: a person named where the other version says what is no person."""
    region = unit.region
    for own, other, side in ((unit.words_a, unit.words_b, 0), (unit.words_b, unit.words_a, 1)):
        if not own or not 0 < len(other) <= 4 or any(w.text[:1].isupper() for w in other[1:]):
            continue
        place = unit.b if side else unit.a
        persons = [f for f in region.mentioned(side, *place) if f.mention.kind == "person"]
        if len(persons) != 1:
            continue
        value = persons[0].mention.value
        text = (region.b.text if side else region.a.text)[persons[0].start : persons[0].end]
        if (
            not isinstance(value, Name)
            or persons[0].start < place[0] - len(value.role or "") - 1
            or not _whole(own, text)
        ):
            continue
        if not _names_thing(other) or _named(unit, 1 - side, value.text.split()[-1]):
            continue
        return fact(unit, "person", "a name where the other version says something else")
    return None


def _whole(own: Sequence[Word], text: str) -> bool:
    """Whether the unit holds the name, and hardly more."""
    return own[-1].text.removesuffix("'s").removesuffix("’s") == text.split()[-1].removesuffix("'s").removesuffix("’s")


def _names_thing(other: Sequence[Word]) -> bool:
    """Whether a stretch ends in a noun that no person and no body could be called by."""
    head = other[-1]
    low = base(head.low)
    if not head.text.islower() or low in ROLES or low in ROLE_NOUNS or low in ORGANISATION_WORDS:
        return False
    kinds = set(lexicon_names(low))
    return low in nouns() and "p" not in kinds and bool(kinds)


def _named(unit: Unit, side: int, surname: str) -> bool:
    """Whether a version gives the name anywhere."""
    story = unit.region.story[unit.region.older :] if side else unit.region.story[: unit.region.older]
    return surname in story


def joined(unit: Unit) -> Finding | None:
    """``Magda sits`` / ``Magda and Misha sit``: a name more, and a verb that agrees."""
    region = unit.region
    for own, other, side in ((unit.words_a, unit.words_b, 0), (unit.words_b, unit.words_a, 1)):
        if len(other) != 1 or len(own) < 3 or own[0].low != "and" or base(own[-1].low) != base(other[0].low):
            continue
        added = own[1:-1]
        mentions = region.mentions_b if side else region.mentions_a
        named = any(
            FAMILIES[f.mention.kind] == "name" and f.start <= added[0].start and added[-1].end <= f.end
            for f in mentions
        )
        if not named or _named(unit, 1 - side, added[-1].text):
            continue
        place, gap = (own[0].start, added[-1].end), (unit.b, unit.a)[side][0]
        a, b = ((gap, gap), place) if side else (place, (gap, gap))
        return replace(fact(unit, "person", "a name that the other version does not give", a=a, b=b))
    return None
