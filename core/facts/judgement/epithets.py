"""What a person is called instead of the name: ``the 33-year-old``, ``the coach``."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.facts.judgement.content import akin, base
from core.facts.judgement.finding import Finding
from core.facts.judgement.lexicon import names
from core.facts.judgement.region import Region, Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.words import PRONOUN_SETS, REPORTING, ROLE_MODIFIERS
from core.facts.mentions.names import role_after
from core.facts.mentions.words import cut
from core.facts.tables.people import GENDERED, ROLES
from core.model import Name

_AGE: Final = re.compile(r"(?:the\s)?(\d{1,3})-year-old(?:\s(?:man|woman|boy|girl|player))?", re.IGNORECASE)
_PERSONS: Final = frozenset({w for group in PRONOUN_SETS[:3] for w in group})
_VAGUE_POSTS: Final = frozenset(
    "official leader head chief boss expert officer victim suspect defendant witness champion player candidate veteran founder owner "
    "director father mother husband wife son daughter brother sister widow partner activist campaigner critic author dissident"
    " billionaire tycoon businessman businesswoman aide adviser advisor nominee designate elect".split()
)
"""Posts that one may hold beside another, or that stand for many: they rule nothing out."""
_BEFORE: Final = 60
_BEHIND: Final = 120
"""Code points before and behind a name in which a post is looked for."""


def epithet(unit: Unit) -> Finding | None:
    """The age or the post of a person in place of a name or a pronoun, or the other way round.

    Wording where the other version states that age; a fact where both versions know the person by a post that rules the
    epithet's out (``Pilot Ana Ruiz`` … ``the co-pilot``)."""
    for own, other, text, older in (
        (unit.words_b, unit.words_a, unit.text_b, False),
        (unit.words_a, unit.words_b, unit.text_a, True),
    ):
        if not 1 <= len(other) <= 3 or not own:
            continue
        age = _AGE.fullmatch(text.strip())
        if age and _who(other) and _states_age(unit.region, older, age[1]):
            return wording(unit, "the other version gives that age")
        if own[0].low == "the" and 2 <= len(own) <= 4 and all(w.text[:1].isupper() for w in other):
            person = _person(unit.region, other, older)
            if person and _ruled_out([w.low for w in own[1:]], _posts(unit.region.story, person)):
                spoke = any(base(w) in REPORTING for w in (*unit.next_a(1), *unit.next_b(1)))
                return fact(unit, "attribution" if spoke else "person", "another person, by the post", likely=True)
            if person and len(own) == 2 and (own[-1].low in ROLES or "p" in names(base(own[-1].low))):
                return wording(unit, "an epithet for the person")
    return None


def _who(words: Sequence[Word]) -> bool:
    """A pronoun, a name, or a post with its article."""
    lows = [w.low for w in words]
    return lows[0] in _PERSONS or all(w.text[:1].isupper() and w.low not in ROLES for w in words) or lows[-1] in ROLES


def _states_age(region: Region, older: bool, age: str) -> bool:
    """Whether the version that does not use the epithet gives somebody that age."""
    story = region.story[region.older :] if older else region.story[: region.older]
    return bool(re.search(rf",\s{age}[,.]|\b{age}-year-old|\bage(?:d|\sof)?\s{age}\b|\b{age}\syears\sold", story))


def _person(region: Region, words: Sequence[Word], older: bool) -> str | None:
    """The whole name of the person that a name in a stretch stands for."""
    mentions = region.mentions_b if older else region.mentions_a
    for found in mentions:
        value = found.mention.value
        if isinstance(value, Name) and found.start <= words[0].start and words[-1].end <= found.end + 2:
            return value.canonical if value.type == "person" and " " in value.canonical else None
    return None


def _ruled_out(said: Sequence[str], posts: frozenset[str]) -> bool:
    """Whether an epithet names a post, and the posts that are known are all others."""
    said = [GENDERED.get(w, w) for w in said]
    heads = [w for w in said if w in ROLES]
    known = {w for w in posts if w in ROLES}
    if not heads or not known or heads[-1] in _VAGUE_POSTS or known & _VAGUE_POSTS or heads[-1] != said[-1]:
        return False
    if heads[-1] in known:
        standing = _STANDING & {*said}
        return bool(standing) and not standing & posts
    return not any(akin(base(heads[-1]), base(post)) for post in known)


_STANDING: Final = frozenset("co deputy vice assistant acting former ex interim".split()) & (ROLE_MODIFIERS | {"co"})


@lru_cache(maxsize=64)
def _posts(story: str, canonical: str) -> frozenset[str]:
    """Words for posts that stand beside the whole name, before it or in an apposition behind it."""
    found: set[str] = set()
    name = re.compile(r"[\s-]+".join(map(re.escape, canonical.split())), re.IGNORECASE)
    for match in list(name.finditer(story))[:20]:
        words = words_in(story, max(0, match.start() - _BEFORE), match.start())
        for word in reversed(words):
            if (
                story[word.end : match.start()].strip(" -")
                and word.end < match.start()
                and any(mark in story[word.end : match.start()] for mark in ".;:!?,\n")
            ):
                break
            found.add(GENDERED.get(word.low, word.low))
        behind = cut(story[match.end() : match.end() + _BEHIND])
        at = role_after(behind, 0)
        if at:
            found.update(GENDERED.get(w, w) for w in behind.low[at[0] : at[1]])
    return frozenset(part for word in found for part in word.split())
