"""Posts beside a name that are others now: one that went from before it to behind it (``striker Lou Marr`` and ``Lou Marr, the
captain``), and one rank for another (``Rev.`` and ``Bishop``)."""

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from core.facts.comparing.wordings import roles
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region
from core.facts.mentions.posts_told import role_after
from core.facts.mentions.words import cut
from core.facts.tables.titles import ADDRESS, ONE_OFFICE, RANKS, TITLES
from core.model import Name

_REACH: Final = 120
"""Code points behind a name in which an apposition is looked for."""


def posts(region: Region) -> list[Finding]:
    """A finding for each person named once on both sides whose post changed place and is not the same; a post told more or
    less exactly is none."""
    named = [_persons(region.mentions_a), _persons(region.mentions_b)]
    found, taken = _exchanged(region, named)
    for canonical, older in named[0].items():
        if canonical in taken:
            continue
        newer = named[1].get(canonical)
        if newer is None or not any(h.b0 <= newer.end + _REACH and h.b1 >= newer.start - _REACH for h in region.hunks):
            continue
        before = _ahead(region.a.text, older), _behind(region.a.text, older)
        after = _ahead(region.b.text, newer), _behind(region.b.text, newer)
        a, b = _in_question(before, after, all((before[0], after[0])) and _are_ranks(older, newer))
        if a is None or b is None:
            a, b = _told_anywhere(region, older, newer)
        if a is None or b is None:
            continue
        said = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
        if _only_addressed(*said):
            continue  # Mr, and a former tax lawyer
        if roles(*said)[0] == "changed":
            why = f"“{said[0]}” and “{said[1]}” are different posts"
            found.append(Finding(a, b, "fact", "role", "changed", why=why))
    return found


def _only_addressed(*said: str) -> bool:
    """Whether one side has a form of address, which is no post, and the other what is no title."""
    plain = [words.casefold().rstrip(".") for words in said]
    return not ADDRESS.isdisjoint(plain) and not TITLES.issuperset(plain)


def _exchanged(region: Region, named: Sequence[dict[str, Found]]) -> tuple[list[Finding], set[str]]:
    """Of two persons who have each other's posts now, one finding from the first of them to the last; and who they are."""
    both = [canonical for canonical in named[0] if canonical in named[1]]
    held = {
        canonical: [
            next((place for place in (_ahead(text, side[canonical]), _behind(text, side[canonical])) if place), None)
            for text, side in zip((region.a.text, region.b.text), named, strict=True)
        ]
        for canonical in both
    }
    for one, other in combinations(both, 2):
        places = [*held[one], *held[other]]
        if None in places:
            continue
        said = [
            region.a.text[slice(*place)].casefold() if n % 2 == 0 else region.b.text[slice(*place)].casefold()
            for n, place in enumerate(places)
            if place
        ]
        if said[0] == said[1] != said[2] == said[3] and _turned(region, named, (one, other)):
            spans = _hulls(named, (one, other), places)
            if sorted(_said(region.a.text, spans[0])) == sorted(_said(region.b.text, spans[1])):
                why = "the same two with their posts, named in another order"
                return [Finding(*spans, "wording", None, "changed", why=why)], {one, other}
        if said[0] != said[3] or said[1] != said[2] or said[0] == said[1] or roles(said[0], said[1])[0] != "changed":
            continue
        a, b = _hulls(named, (one, other), places)
        if any(h.a0 < a[1] and a[0] < h.a1 for h in region.hunks):
            why = f"who is {said[0]} and who is {said[1]} changed places"
            return [Finding(a, b, "fact", "role", "changed", why=why)], {one, other}
    return [], set()


def _turned(region: Region, named: Sequence[dict[str, Found]], two: tuple[str, str]) -> bool:
    """Whether two persons are named in another order now."""
    first, second = (side[two[0]].start < side[two[1]].start for side in named)
    return first != second and bool(region.hunks)


def _hulls(
    named: Sequence[dict[str, Found]], two: tuple[str, str], places: Sequence["Place"]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """From the first to the last of two names and their posts, on both sides."""
    spans = [
        [(side[one].start, side[one].end) for one in two] + [p for p in places[n::2] if p]
        for n, side in enumerate(named)
    ]
    (a, b) = ((min(s for s, _ in side), max(e for _, e in side)) for side in spans)
    return a, b


def _said(text: str, span: tuple[int, int]) -> list[str]:
    return text[slice(*span)].casefold().replace(",", "").split()


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


def _told_anywhere(region: Region, older: Found, newer: Found) -> tuple[Place, Place]:
    """``Former mayor Dina Holt`` / ``Dina Holt, who is the mayor``: one office, told of the name in other places on the two sides."""
    said = [v.role if isinstance(v, Name) and v.role else "" for v in (older.mention.value, newer.mention.value)]
    if not all(said) or said[0] == said[1] or said[0].split()[-1] != said[1].split()[-1]:
        return None, None
    sides = (region.a.text, older, said[0]), (region.b.text, newer, said[1])
    where = ["ahead" if _ahead(text, name) else "apart" for text, name, _ in sides]
    if where[0] == where[1]:
        return None, None  # a word put before it or cut is judged by itself
    a, b = (_near(text, name, role) for text, name, role in sides)
    return a, b


def _near(text: str, name: Found, role: str) -> Place:
    """Where the words of a role stand beside a name."""
    low, start = text.lower(), max(0, name.start - _REACH)
    before = low.rfind(role, start, name.start)
    at = (
        before
        if before >= 0 and low.rfind(". ", before, name.start) < 0
        else low.find(role, name.end, name.end + _REACH)
    )
    return (at, at + len(role)) if at >= 0 else None


_LEARNED: Final = frozenset("dr doctor prof professor".split())
_ADDRESS: Final = frozenset("mr mrs ms miss mx sir dame lord lady".split()) | _LEARNED
"""Titles that one house gives and the other leaves out."""


def _are_ranks(older: Found, newer: Found) -> bool:
    """``the Rev.`` and ``Bishop``: each is one title, and none is a mere form of address."""
    said = [v.role.rstrip(".") for v in (older.mention.value, newer.mention.value) if isinstance(v, Name) and v.role]
    heads = [role.split()[-1] for role in said]
    if len(heads) != 2 or heads[0] == heads[1] or set(heads) in ONE_OFFICE:
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
