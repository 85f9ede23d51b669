"""Posts beside a name that are others now: one that went from before it to behind it (``striker Lou Marr`` and ``Lou Marr, the
captain``), and one rank for another (``Rev.`` and ``Bishop``)."""

from typing import Final

from core.facts.comparing.wordings import roles
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.mentions.names import role_after
from core.facts.mentions.words import cut
from core.facts.tables.titles import RANKS, TITLES
from core.model import Name

_REACH: Final = 120
"""Code points behind a name in which an apposition is looked for."""


def posts(region: Region) -> list[Finding]:
    """A finding for each person named once on both sides whose post changed place and is not the same; a post told more or
    less exactly is none."""
    named = [_persons(region.mentions_a), _persons(region.mentions_b)]
    found: list[Finding] = []
    for canonical, older in named[0].items():
        newer = named[1].get(canonical)
        if newer is None or not any(h.b0 <= newer.end + _REACH and h.b1 >= newer.start - _REACH for h in region.hunks):
            continue
        before = _ahead(region.a.text, older), _behind(region.a.text, older)
        after = _ahead(region.b.text, newer), _behind(region.b.text, newer)
        a, b = _in_question(before, after, _are_ranks(older, newer))
        if a is None or b is None:
            continue
        said = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
        if roles(*said)[0] == "changed":
            why = f"“{said[0]}” and “{said[1]}” are different posts"
            found.append(Finding(a, b, "fact", "role", "changed", why=why))
    return found


Place = tuple[int, int] | None


def _in_question(before: tuple[Place, Place], after: tuple[Place, Place], ranks: bool) -> tuple[Place, Place]:
    """Of the posts ahead of the name and behind it, on both sides, the two that stand for one another."""
    if before[0] and after[1] and not before[1] and not after[0]:
        return before[0], after[1]
    if ranks:
        return before[0], after[0]
    if before[1] and after[0] and not before[0] and not after[1]:
        return before[1], after[0]
    return None, None


_LEARNED: Final = frozenset("dr doctor prof professor".split())
_ONE_OFFICE: Final = ({"secretary", "minister"}, {"president", "chancellor"}, {"premier", "minister"})
"""What one post may be called: foreign secretary and foreign minister."""
_ADDRESS: Final = frozenset("mr mrs ms miss mx sir dame lord lady".split()) | _LEARNED
"""Titles that one house gives and the other leaves out."""


def _are_ranks(older: Found, newer: Found) -> bool:
    """``the Rev.`` and ``Bishop``: each is one title, and none is a mere form of address."""
    said = [v.role.rstrip(".") for v in (older.mention.value, newer.mention.value) if isinstance(v, Name) and v.role]
    heads = [role.split()[-1] for role in said]
    if len(heads) != 2 or heads[0] == heads[1] or set(heads) in _ONE_OFFICE:
        return False
    if not _ADDRESS.isdisjoint(heads):
        return all(head in _LEARNED for head in heads)
    return all(head in RANKS for head in heads) or all(role in TITLES for role in said)


def _persons(mentions: tuple[Found, ...]) -> dict[str, Found]:
    """Canonical name → where it stands, of persons named once."""
    found: dict[str, list[Found]] = {}
    for mention in mentions:
        value = mention.mention.value
        if isinstance(value, Name) and value.type == "person":
            found.setdefault(value.canonical, []).append(mention)
    return {canonical: places[0] for canonical, places in found.items() if len(places) == 1}


def _ahead(text: str, name: Found) -> tuple[int, int] | None:
    value = name.mention.value
    if not isinstance(value, Name) or not value.role:
        return None
    end = len(text[: name.start].rstrip())
    start = end - len(value.role)
    return (start, end) if start >= 0 and text[start:end].lower() == value.role else None


def _behind(text: str, name: Found) -> tuple[int, int] | None:
    words = cut(text[name.end : name.end + _REACH])
    at = role_after(words, 0)
    return (name.end + words.start[at[0]], name.end + words.end[at[1] - 1]) if at else None
